import { AccountPool } from "./accounts.ts";
import { systemClock } from "./clock.ts";
import { Crew } from "./crew.ts";
import { measure } from "./measuring.ts";
import { type LoadOptions, type LoadSettings, loadSettings } from "./options.ts";
import { openingProgress, type Progress } from "./progress.ts";
import type { LoadResult } from "./result.ts";
import { summarize } from "./summary.ts";
import { refuseRemote } from "./target.ts";

/**
 * Puts load on a gateway and measures it. Connects and logs in first; then the load grows (ramp), is full (steady) and
 * ends. Refused calls are figures, not errors. Passwords are wiped at the end.
 * @throws {LoadFailed} where nothing could be measured: `remote`, `unreachable`, `refused`, `interrupted`
 * @throws {TypeError|RangeError} for wrong options, before anything is sent
 */
export async function runLoad(options: LoadOptions): Promise<LoadResult> {
  using accounts = new AccountPool(options.accounts);
  const settings = loadSettings(options);
  if (!settings.allowRemote) await refuseRemote(settings.address);
  const { signal = new AbortController().signal, onProgress } = options;
  await using crew = new Crew(settings, accounts, signal);
  await opened(crew, settings, onProgress);
  const measured = await measure({ settings, crew, signal, onProgress, clock: systemClock });
  return summarize(settings, {
    ...measured,
    setup: {
      channels: crew.channels,
      sessions: crew.workers.length,
      connectionsLost: crew.lost,
      refused: crew.refused.list(),
    },
    retired: accounts.retired,
  });
}

const PROGRESS_MS = 1_000;

/** Many sessions take their time: meanwhile it is told how many there are. */
async function opened(
  crew: Crew,
  { rampMs, durationMs }: LoadSettings,
  onProgress: ((progress: Progress) => void) | undefined,
): Promise<void> {
  const startMs = performance.now();
  const tell = () =>
    onProgress?.(openingProgress(crew.workers.length, performance.now() - startMs, rampMs + durationMs));
  const timer = setInterval(tell, PROGRESS_MS);
  try {
    await crew.open();
  } finally {
    clearInterval(timer);
  }
}
