import type { Opened } from "./authentication.ts";
import type { Connection } from "./connection.ts";
import type { Credential } from "./credential.ts";
import type { CredentialUpdate } from "./credentials.ts";
import type { LiveSession } from "./live-session.ts";

/** A login that succeeded, and the connection it was made on. */
export interface Attempt {
  readonly connection: Connection;
  readonly opened: Opened;
}

/** What a session needs of its channel. */
export interface SessionHost {
  /** What opened it, where it can do so again. */
  readonly credential: Credential | undefined;
  /** The credential that options describe. */
  credentialOf(given: CredentialUpdate): Credential;
  /** Waits for a connection and logs in again. */
  login(credential: Credential): Promise<Attempt>;
  /** Whether it is opened again after a lost connection, and how many tries in a row may fail. */
  readonly reopening: { readonly attempts: number } | false;
  readonly autoRenew: boolean;
  /** The channel's current session, one for all sessions of the channel. */
  readonly activation: { session: LiveSession | undefined };
  forget(session: LiveSession): void;
}
