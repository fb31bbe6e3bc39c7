import { existsSync, writeSync } from "node:fs";
import { join } from "node:path";
import { isAccountProblem } from "../server/account-commands.ts";
import { type Configuration, ConfigurationError, loadConfiguration } from "../server/config.ts";
import { createGateway, type Gateway, type GatewayEvent, type Secret } from "../server/index.ts";
import { announce, openLog } from "../server/service.ts";
import { CommandFailed, EXIT } from "./failures.ts";
import { checkedSimulation, type SimulationOptions } from "./simulation-options.ts";
import { version } from "./version.ts";

/**
 * Runs a gateway until SIGTERM or SIGINT: then it drains; a second signal ends it at once. SIGHUP reads the
 * configuration again.
 * @param simulation puts a simulated device behind it, which may be tied to a failover group
 * @returns the exit code
 * @throws {ConfigurationError} with every mistake, before anything is started
 */
export async function serve(config: string | undefined, simulation: SimulationOptions = {}): Promise<number> {
  const { simulate = false, failoverGroup } = checkedSimulation(simulation);
  const { configuration: read, file } = await loadConfiguration(config);
  await using device = simulate ? await startDevice() : undefined;
  const complete = (given: Configuration) => device?.behind(given, failoverGroup) ?? given;
  const configuration = complete(read);
  const log = openLog(configuration);
  endOnFaults(log.emit);
  announce(log.emit, version(), file);
  const logLevel = { get: () => log.level, set: (level: Log["level"]) => log.setLevel(level) };
  const gateway = await createGateway({ configuration, emit: log.emit, logLevel }).catch((error: unknown) => {
    remindOfFirstPassword(configuration);
    throw explained(error);
  });
  if (gateway.initialPassword === undefined) remindOfFirstPassword(configuration);
  else showFirstPassword(gateway.initialPassword, firstPasswordFile(configuration));
  followReloads(gateway, file ?? undefined, complete, log);
  return await untilStopped(gateway);
}

/** Loaded only where it is wanted. */
async function startDevice() {
  const { SimulatedDevice } = await import("./simulated-device.ts");
  return await SimulatedDevice.start();
}

/** A signal may come twice at once: from the terminal or the supervisor, and from the program that started us. */
const SAME_SIGNAL_MS = 500;

type Log = ReturnType<typeof openLog>;

function untilStopped(gateway: Gateway): Promise<number> {
  return new Promise((resolve, reject) => {
    let stoppingSince: number | undefined;
    for (const signal of ["SIGTERM", "SIGINT"] as const)
      process.on(signal, () => {
        const now = performance.now();
        if (now - (stoppingSince ?? now) > SAME_SIGNAL_MS) process.exit(EXIT.failed);
        if (stoppingSince !== undefined) return;
        stoppingSince = now;
        gateway.drain({ signal }).then(() => resolve(EXIT.done), reject);
      });
  });
}

/** Reloads one after the other. A configuration that cannot be used changes nothing. */
function followReloads(
  gateway: Gateway,
  config: string | undefined,
  complete: (given: Configuration) => Configuration,
  log: Log,
): void {
  let last = Promise.resolve();
  process.on("SIGHUP", () => {
    last = last.then(async () => {
      try {
        const configuration = complete((await loadConfiguration(config)).configuration);
        await gateway.reload(configuration);
        log.setLevel(configuration.log.level);
      } catch (error) {
        log.emit({ event: "configuration.rejected", errors: linesOf(error) });
      }
    });
  });
}

const linesOf = (error: unknown): readonly string[] =>
  error instanceof ConfigurationError ? error.lines : [error instanceof Error ? error.message : String(error)];

/** A fault of ours leaves the gateway in a state that nobody knows: it is told and ended, for a supervisor to start. */
function endOnFaults(emit: (event: GatewayEvent) => void): void {
  const end = (error: unknown) => {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    emit({ event: "call.failed", method: "-", channel: "-", detail: message, ...(stack !== undefined && { stack }) });
    process.exit(EXIT.failed);
  };
  process.on("uncaughtException", end);
  process.on("unhandledRejection", end);
}

/** Why the gateway cannot start, without a stack where the message says it all. */
function explained(error: unknown): unknown {
  const [, address] = /EADDRINUSE.* already in use:? (.+)$/.exec(error instanceof Error ? error.message : "") ?? [];
  if (address !== undefined)
    return new CommandFailed(
      `${address} is already in use: end the program that listens there, or choose another address under "listen" or "failover.listen"`,
    );
  return isAccountProblem(error) || error instanceof RangeError ? new CommandFailed(error.message) : error;
}

const firstPasswordFile = ({ dataDir }: Configuration) => join(dataDir, "initial-admin-password");

/** The password may never have been read: a start that failed shows none, and a terminal forgets. */
function remindOfFirstPassword(configuration: Configuration): void {
  const file = firstPasswordFile(configuration);
  if (existsSync(file)) process.stderr.write(`gatehouse: admin still has its first password: ${file}\n`);
}

/** Shows the password of the first start to whoever sits there, and to no log file. */
function showFirstPassword(initialPassword: Secret, file: string): void {
  using password = initialPassword;
  if (!process.stderr.isTTY) {
    process.stderr.write(`gatehouse: the first start made the account admin; its password is in ${file}\n`);
    return;
  }
  const rule = "─".repeat(72);
  const text = Buffer.concat([
    Buffer.from(`\n${rule}\n  The first start made the account  admin\n  with the password                 `),
    password.bytes,
    Buffer.from(
      `\n\n  It is shown once, and kept in ${file}\n  until it is changed: gatehouse account password admin\n${rule}\n\n`,
    ),
  ]);
  writeSync(process.stderr.fd, text);
  text.fill(0);
}
