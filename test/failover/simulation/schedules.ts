import { REAL, type Variant, World } from "./world.ts";

export interface Outcome {
  /** The seeds of schedules that went wrong, with what went wrong. */
  readonly failures: readonly string[];
  /** Why roles went and came in all of them. */
  readonly reasons: ReadonlySet<string>;
}

/** Environment variable that names one seed, to run that schedule again. */
const ONE_SEED = "GATEHOUSE_SEED";

/** Runs the schedules of seeds one after the other, or the one of `GATEHOUSE_SEED`, and prints the seeds of those that fail. */
export async function runSchedules(from: number, to: number): Promise<Outcome> {
  const given = process.env[ONE_SEED];
  const [first, last] = given === undefined ? [from, to] : [Number(given), Number(given)];
  const failures: string[] = [];
  const reasons = new Set<string>();
  for (let seed = first; seed <= last && failures.length < 10; seed++) {
    const world = new World(seed, REAL);
    const failure = await world.run();
    for (const reason of world.rules.reasons) reasons.add(reason);
    if (failure !== undefined) failures.push(`${ONE_SEED}=${seed}: ${failure}`);
  }
  for (const failure of failures) console.error(failure);
  return { failures, reasons };
}

/** The first schedule up to a seed that shows a bug; `undefined` where none does. */
export async function firstFailure(variant: Variant, to: number): Promise<string | undefined> {
  for (let seed = 1; seed <= to; seed++) {
    const failure = await new World(seed, variant).run();
    if (failure !== undefined) return `seed ${seed}: ${failure}`;
  }
  return undefined;
}
