import { type Code, REAL } from "./code.ts";
import { World } from "./world.ts";

export interface Outcome {
  /** The seeds of schedules that went wrong, with what went wrong. */
  readonly failures: readonly string[];
  /** Why roles went and came in all of them: by the gateway, and by the clients. */
  readonly reasons: ReadonlySet<string>;
  readonly clientReasons: ReadonlySet<string>;
}

/** Environment variable that names one seed, to run that schedule again. */
const ONE_SEED = "GATEHOUSE_SEED";

/** Schedules that run side by side: each waits for promises of its own, and a turn of the event loop does for all. */
const SIDE_BY_SIDE = 8;

const MOST_FAILURES = 10;

/** Runs the schedules of seeds, or the one of `GATEHOUSE_SEED`, and prints the seeds of those that fail. */
export async function runSchedules(from: number, to: number): Promise<Outcome> {
  const given = process.env[ONE_SEED];
  const [first, last] = given === undefined ? [from, to] : [Number(given), Number(given)];
  const reasons = new Set<string>();
  const clientReasons = new Set<string>();
  const failures = await run(first, last, REAL, MOST_FAILURES, ({ rules }) => {
    for (const reason of rules.reasons) reasons.add(reason);
    for (const reason of rules.clientReasons) clientReasons.add(reason);
  });
  for (const failure of failures) console.error(failure);
  return { failures, reasons, clientReasons };
}

/** A schedule up to a seed that shows a bug; `undefined` where none does. */
export async function firstFailure(code: Code, to: number): Promise<string | undefined> {
  const [failure] = await run(1, to, code, 1);
  return failure;
}

/** Schedules of one part of the long run: test files have a time each, and run beside each other. */
const PART = 12_500;

/** @param part from 0 */
export const runPart = (part: number): Promise<Outcome> => runSchedules(part * PART + 1, (part + 1) * PART);

async function run(
  first: number,
  last: number,
  code: Code,
  mostFailures: number,
  onOver: (world: World) => void = () => {},
): Promise<string[]> {
  const failures: string[] = [];
  // Errors are answers here, and nobody reads where they came from.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    let worlds: World[] = [];
    let seed = first;
    do {
      while (worlds.length < SIDE_BY_SIDE && seed <= last) worlds.push(new World(seed++, code));
      worlds = worlds.filter((world) => {
        if (!world.advance()) return true;
        onOver(world);
        if (world.failure !== undefined) failures.push(`${ONE_SEED}=${world.seed}: ${world.failure}`);
        return false;
      });
      await new Promise<void>((resolve) => setImmediate(resolve));
    } while ((worlds.length > 0 || seed <= last) && failures.length < mostFailures);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  return failures;
}
