import { type Entry, Guard } from "../../server/penalties/guard.ts";
import { VerificationPermits } from "../../server/sessions/permits.ts";

/** A guard whose answers are seen, and go on when it is their turn. */
export class WatchedGuard extends Guard {
  onEnter!: (signal: AbortSignal, entry: Entry | Promise<Entry>) => Promise<Entry>;

  override enter(attempt: Parameters<Guard["enter"]>[0], signal: AbortSignal): Promise<Entry> {
    return this.onEnter(signal, super.enter(attempt, signal));
  }
}

export type Turn = ReturnType<VerificationPermits["acquire"]>;

/** Permits that are seen, and go on when it is their turn. */
export class WatchedPermits extends VerificationPermits {
  onAcquire!: (signal: AbortSignal, turn: Turn) => Exclude<Turn, { release(): void }>;

  override acquire(source: string, signal: AbortSignal): Exclude<Turn, { release(): void }> {
    return this.onAcquire(signal, super.acquire(source, signal));
  }
}
