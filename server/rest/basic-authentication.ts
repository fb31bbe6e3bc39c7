import type { Clock } from "../core/clock.ts";
import { GatewayError } from "../core/errors.ts";
import type { Emit } from "../core/events.ts";
import type { Secret } from "../core/ports.ts";
import type { Guard } from "../penalties/guard.ts";
import type { SecretBytes } from "../secrets/secret-bytes.ts";
import type { Logins, ProofAttempt } from "../sessions/logins.ts";
import type { Authentication, RestConnection } from "./authentication.ts";
import { penalty, type Refused, refused, refusedAnyhow, unavailable } from "./authentication-refusals.ts";
import { type CredentialLimits, type Credentials, readCredentials } from "./credentials.ts";
import { type MemoryOptions, RememberedProofs, standingOf } from "./remembered-proofs.ts";
import type { RestScheme } from "./rest-schemes.ts";
import { Sharing } from "./sharing.ts";
import { UnseenGuesses, whoOf } from "./unseen-guesses.ts";

export interface BasicParts {
  logins: Pick<Logins, "prove" | "turn">;
  guard: Pick<Guard, "owedMs">;
  scheme: {
    readonly name: string;
    verify(name: string, password: Secret, onWaiting: () => void): ReturnType<ProofAttempt["verify"]>;
  };
  limits: CredentialLimits;
  isEnabled(): boolean;
  memory?: MemoryOptions;
  clock: Clock;
  emit: Emit;
}

/**
 * `Basic` (RFC 7617): a name and a password with every request, on the terms of every login. A right pair is believed for a
 * minute without another look at the password, but for as long as the account stands, and never while a penalty runs.
 */
export class BasicAuthentication implements RestScheme, Disposable {
  readonly name = "basic";
  readonly challenge = 'Basic realm="gatehouse", charset="UTF-8"';
  readonly #parts: BasicParts;
  readonly #remembered: RememberedProofs;
  readonly #underWay = new Sharing<Authentication>();
  readonly #unseen: UnseenGuesses;

  constructor(parts: BasicParts) {
    this.#parts = parts;
    this.#remembered = new RememberedProofs(parts.clock, parts.memory);
    this.#unseen = new UnseenGuesses(parts.clock);
  }

  get isEnabled(): boolean {
    return this.#parts.isEnabled();
  }

  /** How many pairs are remembered. */
  get remembered(): number {
    return this.#remembered.size;
  }

  async authenticate(encoded: Buffer, connection: RestConnection, signal: AbortSignal): Promise<Authentication> {
    let credentials: Credentials;
    try {
      credentials = readCredentials(encoded, this.#parts.limits);
    } catch (error) {
      return unreadable(error);
    }
    const { name, password } = credentials;
    const { source } = connection;
    const key = this.#remembered.keyOf(source, name, password);
    const who = whoOf(source, name);
    if (this.#unseen.isTooMany(who) && (this.#underWay.has(key) || this.#remembered.recall(key) !== undefined)) {
      // Else whoever sends more than can be looked at would see which of them is right, by not being told to wait.
      const refusal = await this.#turn(name, connection, signal);
      if (refusal !== undefined) password[Symbol.dispose]();
      if (refusal !== undefined) return refusal;
    }
    const isSharing = this.#underWay.has(key);
    const known = isSharing ? undefined : this.#remembered.recall(key);
    if (known !== undefined || isSharing) {
      password[Symbol.dispose]();
      // Before anything that is known is believed: else whoever guesses while his penalty runs would learn from it.
      const owedMs = this.#parts.guard.owedMs({ user: name, source });
      if (owedMs > 0) return penalty(owedMs);
    }
    if (known !== undefined) return { kind: "authenticated", identity: known };
    const outcome = await this.#underWay.share(key, signal, async (shared) => {
      using _ = password;
      return await this.#prove({ key, who, name, password, connection, signal: shared });
    });
    return outcome ?? unavailable("the request was given up");
  }

  [Symbol.dispose](): void {
    this.#remembered[Symbol.dispose]();
  }

  /** Waits as if the password had to be looked at, and hears what would be answered if it could not be. */
  async #turn(user: string, channel: RestConnection, signal: AbortSignal): Promise<Refused | undefined> {
    const { logins, scheme } = this.#parts;
    const refusal = await logins.turn({ scheme: scheme.name, user, channel, signal });
    return refusal && (refusedAnyhow(refusal) ?? unavailable("the gateway cannot look at the credentials now"));
  }

  async #prove(attempt: {
    key: string;
    who: string;
    name: string;
    password: SecretBytes;
    connection: RestConnection;
    signal: AbortSignal;
  }): Promise<Authentication> {
    const { key, who, name, password, connection, signal } = attempt;
    const { logins, scheme } = this.#parts;
    const settle = this.#unseen.begin(who);
    const proof = await logins.prove({
      scheme: scheme.name,
      user: name,
      channel: connection,
      signal,
      verify: (permit) => scheme.verify(name, password, () => permit.release()),
    });
    settle(proof.error !== "TRY_AGAIN_LATER", this.#remembered.knows(who));
    if (proof.error !== "NONE") return refusedAnyhow(proof) ?? wrong(proof.penaltyDelayMs);
    const { principal, roles, passwordVersion, mustChangePassword, entitlement } = proof.verified;
    if (mustChangePassword) {
      entitlement?.release?.();
      this.#tell(name, connection);
      return PASSWORD_MUST_BE_CHANGED;
    }
    const standing = () => ({ roles, ...(passwordVersion !== undefined && { passwordVersion }) });
    const proven = { principal, passwordVersion, who, entitlement: entitlement ?? { standing } };
    // It sees to the entitlement from here on, whatever comes of the next look.
    this.#remembered.remember(key, proven);
    // What the account allows in this very step: it may have changed while the password was looked at.
    const now = standingOf(proven);
    if (now === undefined) return unavailable("the account changed while the password was looked at");
    return { kind: "authenticated", identity: { principal, roles: now.roles } };
  }

  #tell(user: string, { id, source }: RestConnection): void {
    this.#parts.emit({
      event: "authentication.failed",
      user,
      source,
      channel: id,
      scheme: this.#parts.scheme.name,
      error: "PASSWORD_MUST_BE_CHANGED",
    });
  }
}

/** The same for a user who is unknown, known or disabled. */
const wrong = (penaltyDelayMs: number): Refused =>
  refused(
    "the user name or the password is wrong",
    "Correct them where the client is configured. Each further failure makes the next penalty longer.",
    { retryAfterMs: penaltyDelayMs },
  );

const PASSWORD_MUST_BE_CHANGED: Refused = refused(
  "the password is right, but must be changed before it opens anything",
  'Change it by the RPC gatehouse.security.v1.PasswordAuthenticationService/ChangePassword, or run "gatehouse account password NAME" on the gateway; then give the client the new one.',
);

/** Nothing was guessed, so nothing is charged. */
function unreadable(error: unknown): Refused {
  if (!(error instanceof GatewayError) || error.code !== "FIELD_INVALID")
    return unavailable("the gateway holds as many secrets at once as it may");
  return refused(
    `the credentials of the header Authorization cannot be read: ${error.message}`,
    'Send "Basic" and the base64 of USER:PASSWORD in UTF-8 (RFC 7617).',
  );
}
