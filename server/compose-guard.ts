import { join } from "node:path";
import type { Configuration } from "./config.ts";
import type { Clock } from "./core/clock.ts";
import type { Emit } from "./core/events.ts";
import { Guard } from "./penalties/guard.ts";
import { KnownSourcesFile } from "./storage/known-sources.ts";

/** Makes the guard, which knows from where users succeeded before this start and keeps it for the next one. */
export async function openGuard(
  configuration: Configuration,
  { clock, emit }: { clock: Clock; emit: Emit },
): Promise<{ guard: Guard; close(): Promise<void> }> {
  const file = new KnownSourcesFile(join(configuration.dataDir, "known-sources.json"), { clock, emit });
  const guard = new Guard(penaltyOptions(configuration), clock, emit);
  guard.importFamiliar(await file.read());
  guard.onFamiliar(() => file.saveSoon(() => guard.exportFamiliar()));
  return { guard, close: () => file.close() };
}

const penaltyOptions = ({ penalties }: Configuration) => ({
  scheduleMs: penalties.schedule,
  incrementMs: penalties.increment,
  maximumMs: penalties.maximum,
  forgetAfterMs: penalties.forgetAfter,
  perSource: {
    free: penalties.perSource.free,
    incrementMs: penalties.perSource.increment,
    maximumMs: penalties.perSource.maximum,
  },
});
