import type { Clock } from "../core/clock.ts";
import type { Handshake, HandshakeScheme, HandshakeStep } from "../core/ports.ts";
import { decodeBase64 } from "../secrets/base64.ts";
import { SecretBytes } from "../secrets/secret-bytes.ts";
import type { Logins, Verified } from "../sessions/logins.ts";
import type { VerificationPermits } from "../sessions/permits.ts";
import type { Authentication, RestConnection } from "./authentication.ts";
import { type Refused, refused, refusedAnyhow, unavailable } from "./authentication-refusals.ts";
import { type HandshakeLimits, Handshakes, Pending } from "./handshakes.ts";
import type { RestScheme } from "./rest-schemes.ts";

export interface NegotiateParts {
  logins: Pick<Logins, "prove">;
  scheme: HandshakeScheme;
  /** What bounds its verifications, together with other users of the same library. */
  permits: VerificationPermits;
  limits?: HandshakeLimits;
  clock: Clock;
}

/** 64 KiB, as long as a ticket may be elsewhere, in base64. */
const LONGEST_ENCODED = 87_384;
/** What goes on with a handshake begins so (NegTokenResp, RFC 4178 §4.2.2); no first token does. */
const GOES_ON = 0xa1;

const SCHEME = "kerberos";
/** Stands for whom is not known yet: nobody ever is this. */
const NOBODY: Verified = { kind: "verified", principal: { authority: "", name: "" }, roles: [] };

const BEGIN_ANEW =
  "Begin anew: send every request of a handshake on one connection, without a proxy that shares connections, and within 30 s.";
const SEND_TOKEN = 'Send "Negotiate" and the base64 of a token of SPNEGO with Kerberos 5 (RFC 4559).';

/**
 * `Negotiate` (RFC 4559): Kerberos by SPNEGO. A handshake of several tokens is bound to its connection. Each request is
 * authenticated by itself: what a connection has proved before counts for nothing.
 */
export class NegotiateAuthentication implements RestScheme, Disposable {
  readonly name = "negotiate";
  readonly challenge = "Negotiate";
  readonly isEnabled = true;
  readonly keepsHandshakes = true;
  readonly #parts: NegotiateParts;
  readonly #handshakes: Handshakes;

  constructor(parts: NegotiateParts) {
    this.#parts = parts;
    this.#handshakes = new Handshakes(parts.clock, parts.limits);
  }

  /** Handshakes that wait for their clients. */
  get waiting(): number {
    return this.#handshakes.size;
  }

  async authenticate(encoded: Buffer, connection: RestConnection, signal: AbortSignal): Promise<Authentication> {
    // Taken off the connection first: another request on it must not go on with the same one.
    const { negotiation } = connection;
    connection.negotiation = undefined;
    const begun = negotiation instanceof Pending ? negotiation.take() : undefined;
    const decoded = encoded.length > LONGEST_ENCODED ? undefined : decodeBase64(encoded);
    if (decoded === undefined)
      return refused("what follows Negotiate is no token in base64, or is longer than 64 KiB", SEND_TOKEN);
    using token = take(decoded);
    if (token === undefined) return unavailable("the gateway holds as many secrets at once as it may");
    const goesOn = token.bytes[0] === GOES_ON;
    if (goesOn && begun === undefined)
      return refused("the token goes on with a handshake that is not under way on this connection", BEGIN_ANEW);
    return await this.#prove(token, goesOn ? begun : undefined, connection, signal);
  }

  /** Gives up every handshake. */
  [Symbol.dispose](): void {
    this.#handshakes[Symbol.dispose]();
  }

  async #prove(
    token: SecretBytes,
    begun: Handshake | undefined,
    connection: RestConnection,
    signal: AbortSignal,
  ): Promise<Authentication> {
    const { logins, scheme, permits } = this.#parts;
    let step: HandshakeStep | undefined;
    const proof = await logins.prove({
      scheme: SCHEME,
      user: undefined,
      channel: connection,
      permits,
      signal,
      verify: async () => {
        step = await (begun === undefined ? scheme.begin(token) : begun.step(token));
        // Neither right nor wrong yet: nobody is charged, and a source without a user is never absolved.
        return step.kind === "incomplete" ? NOBODY : step;
      },
    });
    if (proof.error !== "NONE") return refusedAnyhow(proof) ?? wrong(step, proof.penaltyDelayMs);
    if (step?.kind === "incomplete") return this.#wait(step, connection, signal);
    return authenticated(proof.verified);
  }

  #wait(
    { answer, handshake }: Extract<HandshakeStep, { kind: "incomplete" }>,
    connection: RestConnection,
    signal: AbortSignal,
  ): Refused {
    // The connection has ended meanwhile: nobody would ever give the handshake up.
    if (!signal.aborted) connection.negotiation = this.#handshakes.add(handshake, connection.source);
    return refused(
      "the handshake of Negotiate is not complete",
      "Send the next token, made from the one in WWW-Authenticate, on this connection.",
      { negotiate: headerOf(answer) },
    );
  }
}

/** With what is allowed in this very step, after which nothing rests on it. */
function authenticated({ principal, roles, entitlement, response }: Verified): Authentication {
  const now = standingOnce(entitlement, roles);
  if (now === undefined) return unavailable("the account changed while the ticket was looked at");
  return {
    kind: "authenticated",
    identity: { principal, roles: now.roles },
    ...(response !== undefined && { proof: headerOf(response) }),
  };
}

/** Whatever comes of the look at the account, nothing is held for it any more. */
function standingOnce(
  entitlement: Verified["entitlement"],
  roles: readonly string[],
): { roles: readonly string[] } | undefined {
  try {
    return entitlement === undefined ? { roles } : entitlement.standing();
  } finally {
    entitlement?.release?.();
  }
}

const headerOf = (token: Uint8Array): string => `Negotiate ${Buffer.from(token).toString("base64")}`;

function wrong(step: HandshakeStep | undefined, penaltyDelayMs: number): Refused {
  const advice = step?.kind === "refused" ? step.advice : undefined;
  const cause = step?.kind === "refused" ? step.cause : "refused";
  return refused(`the ticket opens nothing here (${cause})`, advice ?? SEND_TOKEN, { retryAfterMs: penaltyDelayMs });
}

/** Into guarded memory; `undefined` where there is no room in it. */
function take(decoded: Buffer): SecretBytes | undefined {
  try {
    return SecretBytes.take(decoded);
  } catch {
    return undefined;
  }
}
