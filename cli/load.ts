import { access, constants, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { AuthenticationFailed, ConnectionFailed, type SchemeName } from "../client/index.ts";
import {
  type LoadAccount,
  LoadFailed,
  type LoadLimits,
  type LoadOptions,
  type LoadResult,
  renderReport,
  runLoad,
} from "../load/index.ts";
import { loadSettings } from "../load/options.ts";
import { refuseRemote } from "../load/target.ts";
import { type ConnectionOptions, type Destination, destinationOf } from "./connection.ts";
import { type CredentialOptions, needsUser, otherCredential } from "./credentials.ts";
import { CommandFailed, EXIT, Interrupted, WrongUse } from "./failures.ts";
import { readAccounts } from "./load-accounts.ts";
import { ProgressView } from "./load-progress.ts";
import { summaryText } from "./load-summary.ts";
import { askPassword, givenPassword } from "./password.ts";
import { connectionRefusal, loginRefusal } from "./refusals.ts";
import { StopSignal } from "./stop-signal.ts";

/** Options of `gatehouse load`; durations are ms already, shares 0 to 1. */
export interface LoadCommandOptions extends ConnectionOptions, CredentialOptions, LoadLimits {
  user?: string;
  accounts?: string;
  scenario: NonNullable<LoadOptions["scenario"]>;
  channels: number;
  sessions: number;
  ramp: number;
  duration: number;
  rate?: number;
  maxInFlight?: number;
  think?: number;
  deadline: number;
  portName: string;
  failoverGroup?: string;
  allowRemote?: boolean;
  json?: boolean;
  output?: string;
  report?: string;
}

/**
 * Puts load on a gateway, shows how it goes, and says what it found.
 * @returns 0 when the limits were held, 1 when one was not or no call succeeded, 130 after Ctrl-C
 */
export async function load(options: LoadCommandOptions): Promise<number> {
  assertSomebody(options);
  await assertWritable(options.output, options.report);
  const destination = await destinationOf(options);
  using stop = new StopSignal();
  const view = new ProgressView(process.stderr);
  try {
    // Before anybody types a password.
    const run = runOptions(options, destination);
    assertFitting(run);
    if (options.allowRemote !== true) await refuseRemote(destination.address);
    const accounts = await accountsOf(options);
    const result = await runLoad({
      ...run,
      accounts,
      signal: stop.signal,
      onProgress: (progress) => view.show(progress),
    });
    view.clear();
    await tell(result, options);
    if (result.ended === "interrupted") return EXIT.interrupted;
    return result.verdict.passed ? EXIT.done : EXIT.failed;
  } catch (error) {
    throw explained(error, destination, options);
  }
}

function assertSomebody(options: LoadCommandOptions): void {
  const { user, accounts, scheme } = options;
  if (needsUser(options) && (user === undefined) === (accounts === undefined))
    throw new WrongUse("say who logs in: --user NAME, or --accounts FILE with one name:password a line");
  if (!needsUser(options) && accounts !== undefined)
    throw new WrongUse(`--scheme ${scheme} is for one user: leave out --accounts`);
}

async function accountsOf({ user, accounts, ...options }: LoadCommandOptions): Promise<LoadAccount[]> {
  const credential = await otherCredential(options, user);
  if (credential !== undefined) return [{ username: user ?? `(${credential.scheme})`, credential }];
  if (user !== undefined)
    return [{ username: user, password: (await givenPassword(options)) ?? (await askPassword()) }];
  if (options.passwordFile !== undefined || options.passwordStdin)
    throw new WrongUse("--accounts has the passwords: leave out --password-file and --password-stdin");
  return await readAccounts(accounts!, (text) => process.stderr.write(`gatehouse: ${text}\n`));
}

function runOptions(options: LoadCommandOptions, destination: Destination): Omit<LoadOptions, "accounts"> {
  const { scenario, channels, sessions, ramp, duration, rate, maxInFlight, think, deadline, portName } = options;
  const { failoverGroup } = options;
  const { maxP50, maxP90, maxP99, maxP999, maxErrorRate, minThroughput } = options;
  return {
    address: destination.address,
    connection: destination.options,
    scenario,
    channels,
    sessionsPerChannel: sessions,
    rampMs: ramp,
    durationMs: duration,
    deadlineMs: deadline,
    portName,
    limits: defined({ maxP50, maxP90, maxP99, maxP999, maxErrorRate, minThroughput }),
    allowRemote: options.allowRemote === true,
    ...defined({ rate, maxInFlight, thinkMs: think, failoverGroup }),
  };
}

async function tell(result: LoadResult, { json, output, report }: LoadCommandOptions): Promise<void> {
  const document = `${JSON.stringify(result, undefined, 2)}\n`;
  process.stdout.write(json === true ? document : summaryText(result));
  if (output !== undefined) await writeFile(output, document);
  if (report === undefined) return;
  await writeFile(report, renderReport(result));
  process.stderr.write(`report: ${resolve(report)}\n`);
}

/** Found out before the run, which may take long. */
async function assertWritable(...files: (string | undefined)[]): Promise<void> {
  for (const file of files) {
    if (file === undefined) continue;
    const folder = dirname(resolve(file));
    await access(folder, constants.W_OK).catch((error: Error) => {
      throw new WrongUse(`cannot write ${file}: ${error.message}`, { cause: error });
    });
  }
}

function explained(error: unknown, destination: Destination, { user, accounts, scheme }: LoadCommandOptions): unknown {
  if (!(error instanceof LoadFailed)) return error;
  if (error.reason === "interrupted") return new Interrupted();
  const { cause, message } = error;
  if (cause instanceof ConnectionFailed) return new CommandFailed(connectionRefusal(cause, destination), { cause });
  if (cause instanceof AuthenticationFailed && accounts === undefined) {
    const refusal = loginRefusal(cause, { user, scheme: scheme as SchemeName });
    return new CommandFailed(`no session could be opened: ${refusal}`, { cause });
  }
  return new CommandFailed(message, { cause });
}

/** The library's names of options, and this command's. */
const OPTION_NAMES: Record<string, string> = {
  sessionsPerChannel: "--sessions",
  failoverGroup: "--failover-group",
  maxInFlight: "--max-in-flight",
  durationMs: "--duration",
  deadlineMs: "--deadline",
  channels: "--channels",
  rampMs: "--ramp",
  thinkMs: "--think",
  rate: "--rate",
};

/** Finds out what does not go together. */
function assertFitting(run: Omit<LoadOptions, "accounts">): void {
  try {
    loadSettings({ ...run, accounts: [{ username: "", password: new Uint8Array() }] });
  } catch (error) {
    const names = new RegExp(`\\b(${Object.keys(OPTION_NAMES).join("|")})\\b`, "g");
    throw new WrongUse(
      (error as Error).message.replace(names, (name) => OPTION_NAMES[name]!),
      { cause: error },
    );
  }
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const defined = <T extends object>(given: T): Defined<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<T>;
