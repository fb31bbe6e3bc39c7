import { spawn } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";
import { isStartedHardened, STARTED_WITH } from "../server/process-settings.ts";
import { EXIT } from "./failures.ts";

/** Tells the process that it was started by us, so that it never starts itself for ever. */
const MARK = "GATEHOUSE_STARTED_AGAIN";
const PASSED_ON = ["SIGTERM", "SIGINT", "SIGHUP"] as const;

/**
 * Starts this program again with the settings that cannot be set later (`STARTED_WITH`), where it was started without
 * them, such as by `node bin/gatehouse.js`. Node takes the process's place where it can; Node 20 runs a child, hands it
 * the signals, and neither outlives the other.
 * @returns the exit code to end with; `undefined` to go on
 */
export async function startAgain(): Promise<number | undefined> {
  if (process.env[MARK] !== undefined) {
    delete process.env[MARK];
    process.once("disconnect", () => process.exit(EXIT.failed));
    return undefined;
  }
  if (isStartedHardened()) return undefined;
  const args = [...process.execArgv, ...STARTED_WITH.options, ...process.argv.slice(1)];
  const replace: unknown = Reflect.get(process, "execve");
  if (typeof replace === "function") replace.call(process, process.execPath, [process.argv0, ...args], environment());
  return await runChild(args);
}

function environment(): NodeJS.ProcessEnv {
  const { UV_THREADPOOL_SIZE, GLIBC_TUNABLES } = STARTED_WITH.environment;
  const tunables = [process.env["GLIBC_TUNABLES"], GLIBC_TUNABLES].filter((given) => given).join(":");
  return { UV_THREADPOOL_SIZE, ...process.env, GLIBC_TUNABLES: tunables, [MARK]: "1" };
}

async function runChild(args: readonly string[]): Promise<number> {
  // The channel carries nothing: its end tells the child that its parent is gone, however that came.
  const child = spawn(process.execPath, args, { stdio: ["inherit", "inherit", "inherit", "ipc"], env: environment() });
  for (const signal of PASSED_ON) process.on(signal, () => child.kill(signal));
  process.on("SIGUSR1", () => {});
  const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  return code ?? 128 + constants.signals[signal!];
}
