import type { Clock } from "../core/clock.ts";

export interface TroubleParts {
  clock: Clock;
  /** The disk fails: told once, until something was kept again. */
  onTrouble: (detail: string) => void;
  /** Something was kept again, so many ms after the disk was told to fail. */
  onKept: (forMs: number) => void;
}

/** Whether a disk fails: told once when that begins and once when it is over, however often it is noticed. */
export class JournalTrouble {
  readonly #parts: TroubleParts;
  /** Of the monotonic clock. */
  #since: number | undefined;

  constructor(parts: TroubleParts) {
    this.#parts = parts;
  }

  begin(error: unknown): void {
    if (this.#since !== undefined) return;
    this.#since = this.#parts.clock.now();
    this.#parts.onTrouble(error instanceof Error ? error.message : String(error));
  }

  end(): void {
    if (this.#since === undefined) return;
    const forMs = this.#parts.clock.now() - this.#since;
    this.#since = undefined;
    this.#parts.onKept(forMs);
  }
}
