import type { Opened } from "./authentication.ts";
import type { CallSettings } from "./call.ts";
import type { Connection } from "./connection.ts";
import { within } from "./waiting.ts";

/** How to prove who one is. */
export type SchemeName = "password" | "certificate" | "kerberos" | "token";

/** What proves once who one is. Its secrets are there until `Credential.use` settles. */
export interface Proof {
  /** Opens a session. */
  login(connection: Connection, settings: CallSettings): Promise<Opened>;
  /** Proves an open session's principal again. */
  renew(connection: Connection, securityToken: number, settings: CallSettings): Promise<Opened>;
}

/** Who logs in and by what, for as long as that may be needed. Disposing wipes what was given as a value. */
export interface Credential extends Disposable {
  readonly scheme: SchemeName;
  /** Whether it can prove more than once: it comes from a callback, a file, or is held by the system. */
  readonly isRepeatable: boolean;
  /** Whether each use may bring something newer, so that what was out of date may pass the next time. */
  readonly isFresh: boolean;
  /**
   * Gets what it takes for one attempt, lends it, and wipes it when the attempt is over.
   * @throws {CredentialFailed} where it cannot be had, or is known to be of no use
   */
  use<Result>(attempt: (proof: Proof) => Promise<Result>): Promise<Result>;
}

/**
 * Uses a credential, and waits for it no longer than the signals allow: who is asked for it may never answer. What comes
 * later is wiped; `attempt` must not send it once one of the signals has aborted.
 */
export async function usedWithin<Result>(
  credential: Credential,
  signals: readonly AbortSignal[],
  late: (aborted: AbortSignal | undefined) => Error,
  attempt: (proof: Proof) => Promise<Result>,
): Promise<Result> {
  let isThere = () => {};
  const there = new Promise<void>((resolve) => {
    isThere = resolve;
  });
  const used = credential.use(async (proof) => {
    const aborted = signals.find((signal) => signal.aborted);
    if (aborted !== undefined) throw late(aborted);
    isThere();
    return await attempt(proof);
  });
  await within(Promise.race([there, used]), { signals }, late);
  return await used;
}
