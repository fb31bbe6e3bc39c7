import type { Configuration } from "./config.ts";
import type { Failover, FailoverParts } from "./failover/failover.ts";
import { failoverFolder } from "./failover-outlook.ts";

/** The groups of redundant clients, as they were when an earlier process ended. */
export interface OpenedFailover {
  failover: Failover;
  close(): Promise<void>;
}

/** Opens what decides who is Primary; `undefined` where the configuration does not want it. */
export async function openFailover(
  configuration: Configuration,
  { clock, emit, endCalls }: Pick<FailoverParts, "clock" | "emit" | "endCalls">,
): Promise<OpenedFailover | undefined> {
  const { failover: wanted } = configuration;
  if (!wanted.enabled) return undefined;
  const folder = failoverFolder(configuration);
  // Loaded only now: a gateway without failover starts no slower for it.
  const { Failover } = await import("./failover/failover.ts");
  const { raiseEpochs } = await import("./failover/records.ts");
  const { openFailoverStore } = await import("./failover-store.ts");
  const { state, records, lost, detail, journal } = await openFailoverStore(folder, {
    clock,
    onTrouble: (trouble) => emit({ event: "failover.rejected", folder, detail: trouble }),
    onKept: (forMs) => emit({ event: "failover.kept", folder, forMs }),
  });
  const recovered = { folder, groups: state.groups.size, records, lost };
  emit({ event: "failover.recovered", ...recovered, ...(detail !== undefined && { detail }) });
  const { margin, holdDown, timeoutRange, firstEpoch } = wanted;
  raiseEpochs(state, firstEpoch - 1);
  const options = { margin, holdDownMs: holdDown, timeoutRangeMs: timeoutRange };
  const parts = { store: journal, stored: state, clock, emit, options };
  const failover = new Failover({ ...parts, ...(endCalls !== undefined && { endCalls }) });
  const close = async () => {
    failover.stop();
    await journal.close();
  };
  return { failover, close };
}
