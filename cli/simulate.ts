import { once } from "node:events";
import { DEVICE_SERVICES, type FaultOptions, type Simulator, startSimulator } from "../simulator/simulator.ts";
import { CommandFailed, EXIT, WrongUse } from "./failures.ts";
import { StopSignal } from "./stop-signal.ts";

/** Durations in ms, rates as shares of 1. */
export interface SimulateOptions {
  listen: string;
  latency: number;
  errorRate: number;
  hangRate: number;
  dropRate: number;
  startDelay: number;
  seed: number;
}

/**
 * Runs the simulated device until SIGTERM, SIGINT or SIGHUP.
 * @returns the exit code
 * @throws {WrongUse} for options that cannot be, before anything listens
 * @throws {CommandFailed} where it cannot listen
 */
export async function simulate(options: SimulateOptions): Promise<number> {
  const { listen, seed } = options;
  const faults = faultsOf(options);
  process.stdout.on("error", () => {}); // whoever read the events may go; the device stays
  using stop = new StopSignal();
  await using simulator = await startSimulator({ address: listen, faults, seed }).catch(explain(listen));
  tell("simulator.listening", {
    address: simulator.address,
    ...portOf(simulator),
    services: DEVICE_SERVICES,
    seed,
    faults,
  });
  if (!stop.signal.aborted) await once(stop.signal, "abort");
  await simulator.close();
  tell("simulator.stopped", {});
  return EXIT.done;
}

/** A day, as the simulator has it: longer is a slip. */
const LONGEST_MS = 86_400_000;

function faultsOf({ latency, errorRate, hangRate, dropRate, startDelay }: SimulateOptions): FaultOptions {
  for (const [option, ms] of [
    ["--latency", latency],
    ["--start-delay", startDelay],
  ] as const)
    if (ms > LONGEST_MS) throw new WrongUse(`${option}: a day is the longest`);
  // Compared in millionths: 0.7 + 0.2 + 0.1 come to a little more than 1 in binary.
  if (Math.round((errorRate + hangRate + dropRate) * 1e6) > 1e6)
    throw new WrongUse("--error-rate, --hang-rate and --drop-rate are shares of all calls: together at most 100%");
  return { latencyMs: latency, errorRate, hangRate, dropRate, startDelayMs: startDelay };
}

/** Why it does not listen, in the words of this command. */
const explain = (listen: string) => (error: NodeJS.ErrnoException) => {
  if (error instanceof RangeError) throw new WrongUse(`--listen ${error.message}`, { cause: error });
  if (error.code === "EADDRINUSE")
    throw new CommandFailed(
      `${listen} is already in use: end the program that listens there, or choose another address with --listen`,
      { cause: error },
    );
  if (error.syscall === undefined) throw error;
  throw new CommandFailed(`cannot listen on ${listen}: ${error.message}`, { cause: error });
};

/** None on unix sockets. */
function portOf({ address }: Simulator): { port?: number } {
  return address.startsWith("unix:") ? {} : { port: Number(address.slice(address.lastIndexOf(":") + 1)) };
}

/** One event a line, of the same shape as the gateway's. */
function tell(event: string, fields: object): void {
  const line = { level: "info", time: new Date().toISOString(), event, ...fields, msg: event.replaceAll(".", " ") };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
