import type { EventEmitter } from "node:events";
import type { OperationOptions } from "./call-options.ts";
import type { CredentialUpdate } from "./credentials.ts";
import type { Password } from "./password.ts";
import type { RenewalFailure } from "./renewal.ts";
import type { SessionInfo } from "./session-info.ts";
import type { SessionEndWord } from "./wire-words.ts";

/** What happens to a session, and what its listeners get. */
export interface SessionEvents {
  /** The idle time started again by `prolong`, here or elsewhere. */
  prolonged: [];
  /** The credential was proven again; roles and `expiresAt` may have changed. */
  renewed: [];
  /** About 80 % of the way to `expiresAt` have passed. With a file, callback or ticket the client renews by itself now. */
  expiring: [expiresAt: Date];
  /** The client tried to renew by itself and failed; the session is open until its end. */
  "renewal-failed": [failure: RenewalFailure];
  /** After a lost connection the client logged in again: same object, new token and id. */
  reopened: [];
  /** The session is over for good. `error` tells what went wrong, where something did. */
  closed: [reason: SessionEndWord, error: Error | undefined];
}

/** `reopening`: the connection was lost, and the client is logging in again by itself. */
export type SessionState = "open" | "reopening" | "closed";

export interface RenewOptions extends OperationOptions {
  password: Password;
}

/** A security session on a channel. Disposing closes it. */
export interface Session extends EventEmitter<SessionEvents>, SessionInfo, AsyncDisposable {
  readonly state: SessionState;
  /**
   * What calls carry as `security-token`; only valid on this session's channel. Not shown by `console.log` and JSON.
   * @throws {SessionEnded} where the session is not open
   */
  readonly token: number;
  /** Asks the gateway for the session as it is now. */
  get(options?: OperationOptions): Promise<SessionInfo>;
  /** Starts the idle time again. */
  prolong(options?: OperationOptions): Promise<void>;
  /**
   * Makes this the channel's current session: calls without a session of their own run in it from now on. Holds after
   * the session was opened again by itself, too.
   */
  activate(options?: OperationOptions): Promise<void>;
  /**
   * Renews in place by a new credential of the session's own scheme: token and id stay, roles and `expiresAt` are new. A
   * file, callback or ticket is used from now on, for renewals and after a lost connection. A value proves once and is
   * wiped; what the session had before stays. Of scheme `certificate` the gateway looks at the channel's certificate again.
   * @throws {AuthenticationFailed} where the gateway refuses
   * @throws {CredentialFailed} where there is no credential, or it is known to have expired
   * @throws {TypeError} for one of another scheme
   * The session stays as it was, except that it is closed where the gateway cannot prove itself (`gateway-unproven`).
   */
  updateCredential(credential: CredentialUpdate, options?: OperationOptions): Promise<void>;
  /** Proves the password again, in place: the same as `updateCredential({ password })`. */
  renew(options: RenewOptions): Promise<void>;
  /** Closes the session. Once is enough, a session that is gone is no error. Its running calls end. */
  close(options?: OperationOptions): Promise<void>;
  /** The session without its token. */
  toJSON(): SessionInfo & { state: SessionState };
}
