/**
 * Why there was no run. `remote`: the target is not on this machine, and nobody said it may be. `unreachable`: no
 * connection. `refused`: no session could be opened. `interrupted`: ended before the first call.
 */
export type LoadFailedReason = "remote" | "unreachable" | "refused" | "interrupted";

/** A run could not begin, and nothing was measured. The message says what to do. */
export class LoadFailed extends Error {
  override readonly name = "LoadFailed";
  readonly reason: LoadFailedReason;

  constructor(reason: LoadFailedReason, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.reason = reason;
  }
}
