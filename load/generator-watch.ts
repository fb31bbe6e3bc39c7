import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import type { GeneratorFigures } from "./hints.ts";

const RESOLUTION_MS = 10;

/** Watches how busy this process is. Disposing ends it. */
export class GeneratorWatch implements Disposable {
  readonly #delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  #before = performance.eventLoopUtilization();

  start(): void {
    this.#before = performance.eventLoopUtilization();
    this.#delay.enable();
  }

  figures(startLagP99Ms: number | null): GeneratorFigures {
    // The monitor counts the time between two looks, one resolution apart when nothing is late.
    const lateMs = this.#delay.percentile(99) / 1e6 - RESOLUTION_MS;
    return {
      busy: performance.eventLoopUtilization(this.#before).utilization,
      eventLoopDelayP99Ms: Math.max(0, lateMs),
      startLagP99Ms,
    };
  }

  [Symbol.dispose](): void {
    this.#delay.disable();
  }
}
