import { SecretBytes } from "../secrets/secret-bytes.ts";
import type { LoginAttempt, LoginOutcome, Logins, Refusal } from "../sessions/logins.ts";
import type { Session } from "../sessions/session.ts";
import type { Call } from "../transport/call.ts";
import { checkPassword, checkUsername } from "./fields.ts";

/** What a password service needs of the rest to log in. */
export interface PasswordLoginParts {
  logins: Logins;
  scheme: {
    readonly name: string;
    verify: (name: string, password: SecretBytes, onWaiting: () => void) => ReturnType<LoginAttempt["verify"]>;
  };
  isEnabled(): boolean;
}

/** A name and a password as a request holds them. */
export interface Credential {
  username: string;
  password: Uint8Array;
}

/** A switched off scheme costs nothing and owes nothing: neither the guard nor the accounts are asked. */
export const SWITCHED_OFF: Refusal = { error: "SCHEME_NOT_AVAILABLE", penaltyDelayMs: 0, reason: "SCHEME_DISABLED" };

/** From a request with a password to the outcome of its login, for every service that has such requests. */
export class PasswordLogins {
  readonly #parts: PasswordLoginParts;

  constructor(parts: PasswordLoginParts) {
    this.#parts = parts;
  }

  get isEnabled(): boolean {
    return this.#parts.isEnabled();
  }

  /**
   * Opens a session. The password's bytes are wiped before anything is awaited.
   * @throws {GatewayError} `FIELD_INVALID`
   */
  async open({ username, password }: Credential, call: Call): Promise<LoginOutcome> {
    checkUsername(username);
    checkPassword(password);
    using secret = SecretBytes.take(password);
    if (!this.isEnabled) return SWITCHED_OFF;
    return await this.#parts.logins.open(this.attempt(username, secret, call));
  }

  /** Proves the password of an open session again, on the same terms. */
  async renew(session: Session, { username, password }: Credential, call: Call): Promise<LoginOutcome> {
    checkUsername(username);
    checkPassword(password);
    using secret = SecretBytes.take(password);
    if (!this.isEnabled) return SWITCHED_OFF;
    return await this.#parts.logins.renew(session, this.attempt(username, secret, call));
  }

  /** What the guard and the accounts are asked. The secret must outlive the attempt. */
  attempt(user: string, secret: SecretBytes, call: Call): LoginAttempt {
    const { scheme } = this.#parts;
    return {
      scheme: scheme.name,
      user,
      channel: call.channel,
      signal: call.signal,
      verify: (permit) => scheme.verify(user, secret, () => permit.release()),
    };
  }
}
