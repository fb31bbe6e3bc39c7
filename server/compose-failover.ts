import type { Configuration } from "./config.ts";
import { Failover, type FailoverParts } from "./failover/failover.ts";
import { type FailoverRecord, nothingStored } from "./failover/records.ts";
import { MemoryJournal } from "./storage/journal.ts";

/** The groups of redundant clients, as they were when an earlier process ended. */
export interface OpenedFailover {
  failover: Failover;
  close(): Promise<void>;
}

/** Opens what decides who is Primary; `undefined` where the configuration does not want it. */
export async function openFailover(
  { failover: wanted }: Configuration,
  { clock, emit, endCalls }: Pick<FailoverParts, "clock" | "emit"> & Required<Pick<FailoverParts, "endCalls">>,
): Promise<OpenedFailover | undefined> {
  if (!wanted.enabled) return undefined;
  const store = new MemoryJournal<FailoverRecord>();
  const { margin, holdDown, timeoutRange } = wanted;
  const options = { margin, holdDownMs: holdDown, timeoutRangeMs: timeoutRange };
  const failover = new Failover({ store, stored: nothingStored(), clock, emit, options, endCalls });
  const close = async () => {
    failover.stop();
    await store.close();
  };
  return { failover, close };
}
