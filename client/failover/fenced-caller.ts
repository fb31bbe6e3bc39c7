import { Metadata } from "@grpc/grpc-js";
import type { CallSettings } from "../call.ts";
import { CallFailed, Fenced, NotPrimary } from "../errors.ts";
import type { Caller, Ready } from "../proxy.ts";
import type { Limits } from "../waiting.ts";
import type { RunningCall, RunningCalls } from "./running-calls.ts";

/** What fenced calls need of their member. */
export interface Fence {
  readonly group: string;
  readonly id: string;
  readonly calls: RunningCalls;
  /** The epoch in which calls may begin now; `undefined` where none may. */
  claim(): number | undefined;
  /** The highest epoch that the client ever had; 0 for none. */
  readonly lastEpoch: number;
  check(): void;
}

/** Lets calls through only while the client is Primary, and says so on each. */
export class FencedCaller implements Caller {
  readonly #inner: Caller;
  readonly #fence: Fence;
  readonly #sendsAlways: boolean;
  readonly #running = new WeakMap<Ready, RunningCall>();

  constructor(inner: Caller, fence: Fence, sendsAlways: boolean) {
    this.#inner = inner;
    this.#fence = fence;
    this.#sendsAlways = sendsAlways;
  }

  async begin(settings: CallSettings): Promise<Ready> {
    this.#claim();
    const ready = await this.#inner.begin(settings);
    // Waiting for a connection may have taken longer than the lease.
    const epoch = this.#claim();
    const fenced = { ...ready, settings: this.#mark(ready.settings, epoch ?? this.#fence.lastEpoch) };
    if (epoch === undefined) return fenced;
    const call = this.#fence.calls.begin(epoch);
    const bound = { ...fenced, settings: { ...fenced.settings, signals: [...(settings.signals ?? []), call.over] } };
    this.#running.set(bound, call);
    return bound;
  }

  async explain(error: unknown, ready: Ready): Promise<unknown> {
    const explained = await this.#inner.explain(error, ready);
    if (!(explained instanceof CallFailed)) return explained;
    const { group, lastEpoch } = this.#fence;
    const call = this.#running.get(ready);
    if (call?.over.aborted && explained.cause === call.over.reason) return new NotPrimary(group, true, explained);
    if (explained.reason !== "FENCED") return explained;
    this.#fence.check();
    return new Fenced(group, call?.epoch ?? lastEpoch, explained);
  }

  async resume(limits: Limits): Promise<void> {
    await this.#inner.resume(limits);
  }

  ended(ready: Ready): void {
    this.#running.get(ready)?.end();
    this.#inner.ended?.(ready);
  }

  #claim(): number | undefined {
    const epoch = this.#fence.claim();
    if (epoch === undefined && !this.#sendsAlways) throw new NotPrimary(this.#fence.group, false);
    return epoch;
  }

  #mark(settings: CallSettings, epoch: number): CallSettings {
    const metadata = settings.metadata ?? new Metadata();
    metadata.set("failover-group", encodeURIComponent(this.#fence.group));
    metadata.set("failover-session", encodeURIComponent(this.#fence.id));
    metadata.set("failover-epoch", String(epoch));
    return { ...settings, metadata };
  }
}
