import { mutated } from "./mutation.ts";
import { Chance } from "./random.ts";

/** Something that takes whatever anybody sends. */
export interface Target {
  readonly name: string;
  /** Longest input, in bytes. */
  readonly maxBytes: number;
  /** Words that mean something to it; at least one. */
  readonly words: readonly string[];
  open(): Running | Promise<Running>;
}

/** A target that takes inputs. */
export interface Running extends Partial<AsyncDisposable> {
  /**
   * Takes one input. Throws where it does what it must not.
   * @returns what became of it, in few words: an input that comes to something new is kept and changed further
   */
  take(input: Buffer): string | Promise<string>;
}

/** An input that makes a target do what it must not. */
export class Finding extends Error {
  readonly input: Buffer;

  constructor(target: string, input: Buffer, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`${target} fails for base64 ${input.toString("base64")}: ${why}`, { cause });
    this.name = "Finding";
    this.input = input;
  }
}

export interface FuzzOptions {
  seeds: readonly Buffer[];
  /** Equal numbers try equal inputs, as long as seeds and target stay the same. */
  seed: number;
  /** Looked at before each input. */
  isDone(executions: number): boolean;
  /** Told of each input before it is tried. */
  onInput?(input: Buffer): void;
  /** Whether code ran since it was asked last that had never run before. */
  ranNewCode?(): boolean;
}

export interface Report {
  executions: number;
  /** Inputs that came to something of their own. */
  kept: number;
  slowestMs: number;
}

/** An input must not cost more than this of the processor's time, in ms, */
const CPU_MS_MAX = 2_000;
/** nor make the process grow by more than this, in bytes. */
const GROWTH_MAX = 512 * 1024 ** 2;
/** Inputs kept at most. */
const KEPT_MAX = 5_000;
/** Waited for after so many inputs, so that what was left behind, such as a rejected promise, shows soon. */
const PAUSE_EVERY = 64;

/**
 * Tries the seeds, then changes of them, one after the other.
 * @throws {Finding} at the first input for which a property does not hold
 */
export async function fuzz(target: Target, options: FuzzOptions): Promise<Report> {
  const chance = new Chance(options.seed);
  const pool = options.seeds.length > 0 ? [...options.seeds] : [Buffer.alloc(0)];
  const results = new Set<string>();
  const report: Report = { executions: 0, kept: 0, slowestMs: 0 };
  const memoryBefore = process.memoryUsage.rss();
  const running = await target.open();
  try {
    for (; !options.isDone(report.executions); report.executions++) {
      const isSeed = report.executions < options.seeds.length;
      const input = isSeed
        ? options.seeds[report.executions]!
        : mutated(chance.pick(pool), target.maxBytes, { chance, words: target.words, others: pool });
      options.onInput?.(input);
      const { result, ms } = await attempt(target, running, input);
      report.slowestMs = Math.max(report.slowestMs, ms);
      if (report.executions % PAUSE_EVERY === 0) {
        await new Promise((resolve) => setImmediate(resolve));
        if (process.memoryUsage.rss() - memoryBefore > GROWTH_MAX)
          throw new Finding(target.name, input, "the process has grown by more than 512 MiB");
      }
      const isNew = !results.has(result) || options.ranNewCode?.() === true;
      if (!isNew) continue;
      results.add(result);
      if (!isSeed && report.kept < KEPT_MAX) pool.push(input);
      report.kept++;
    }
  } finally {
    await running[Symbol.asyncDispose]?.();
  }
  return report;
}

async function attempt(target: Target, running: Running, input: Buffer): Promise<{ result: string; ms: number }> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  try {
    // A target may change what it is given, as those do that wipe.
    const given = running.take(Buffer.from(input));
    const result = typeof given === "string" ? given : await given;
    const ms = performance.now() - start;
    // Time that others took from us is none that the input cost.
    const { user, system } = process.cpuUsage(cpu);
    if (ms > CPU_MS_MAX && user + system > CPU_MS_MAX * 1_000) throw new Error(`it took ${Math.round(ms)} ms`);
    return { result, ms };
  } catch (error) {
    throw new Finding(target.name, input, error);
  }
}
