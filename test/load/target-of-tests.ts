import type { OperationOptions } from "../../client/index.ts";
import { measure } from "../../load/measuring.ts";
import { type LoadOptions, loadSettings } from "../../load/options.ts";
import type { LoadResult } from "../../load/result.ts";
import type { Scenario } from "../../load/scenarios.ts";
import { summarize } from "../../load/summary.ts";
import type { Workable } from "../../load/worker.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/** How long a call takes that starts at this moment, in ms; it fails with what this throws. */
export type Answer = (startMs: number, scenario: Scenario) => number;

/** A worker whose calls take virtual time. */
export function answering(clock: VirtualClock, answer: Answer): Workable {
  return {
    usable: true,
    async run(scenario: Scenario, { signal = new AbortController().signal }: OperationOptions) {
      await clock.until(clock.now() + answer(clock.now(), scenario), signal);
      signal.throwIfAborted();
    },
  };
}

/** A whole run against workers of a test's own, in virtual time. */
export async function virtualRun(
  clock: VirtualClock,
  workers: readonly Workable[],
  options: Partial<LoadOptions>,
): Promise<LoadResult> {
  const accounts = [{ username: "alice", password: new Uint8Array() }];
  const settings = loadSettings({ address: "127.0.0.1:1", accounts, rampMs: 0, ...options });
  const signal = options.signal ?? new AbortController().signal;
  const { onProgress } = options;
  const ran = await clock.run(measure({ settings, crew: { workers }, signal, clock, onProgress }));
  const setup = { channels: 1, sessions: workers.length, connectionsLost: 0, refused: [] };
  return summarize(settings, { ...ran, setup, retired: [] });
}
