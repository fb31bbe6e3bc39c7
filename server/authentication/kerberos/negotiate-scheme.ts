import type { Handshake, HandshakeScheme, HandshakeStep, Secret } from "../../core/ports.ts";
import type { Acceptance, Acceptor, Incomplete } from "./acceptor.ts";
import { type InitialToken, isKerberos, readInitialToken, readOffer } from "./initial-token.ts";
import type { GssServer } from "./library.ts";
import { ADVICE, adviceOn, type ServiceNames } from "./negotiate-advice.ts";
import { bareOffer, choosesKerberos, isLast, isNtlm, isReply, readReply } from "./negotiation-token.ts";
import { findingOf } from "./refusals.ts";
import { TicketUsers, type TicketUsersParts } from "./ticket-users.ts";

export interface NegotiateSchemeParts extends Omit<TicketUsersParts, "allowSuppliedUsername"> {
  acceptor: Pick<Acceptor, "advance">;
  names: ServiceNames;
}

/** The longest that MIT and Windows make take four. */
const MOST_TOKENS = 6;
/** Longest list of an offer; an own length of two octets must do for it. */
const LONGEST_LIST = 1_024;

type Refused = Extract<HandshakeStep, { kind: "refused" }>;

/**
 * SPNEGO (RFC 4178) for HTTP (RFC 4559), with Kerberos 5 and nothing else. Mostly one token does; where the client likes
 * another mechanism better, both sides agree on Kerberos first and sign at the end what was offered, so that nobody between
 * them could take mechanisms away.
 */
export class NegotiateScheme implements HandshakeScheme {
  readonly #parts: NegotiateSchemeParts;
  readonly #users: TicketUsers;

  constructor(parts: NegotiateSchemeParts) {
    this.#parts = parts;
    this.#users = new TicketUsers({ ...parts, allowSuppliedUsername: false });
  }

  async begin({ bytes }: Secret): Promise<HandshakeStep> {
    const claims = readInitialToken(bytes);
    if (claims !== undefined) return await this.#advance({ token: bytes, claims, tokens: 1 });
    const offer = readOffer(bytes);
    if (offer?.mechanisms.some(isKerberos) && offer.list.length <= LONGEST_LIST) {
      const [first] = offer.mechanisms;
      // A first choice of Kerberos with something else for it is damaged, unless there is nothing for it yet.
      const isDamaged = first !== undefined && isKerberos(first) && offer.token !== undefined;
      if (!isDamaged) return await this.#advance({ token: bareOffer(offer), tokens: 1 });
    }
    if (isReply(bytes)) return malformed("it goes on with a handshake that is not under way", ADVICE.notUnderWay);
    if (isNtlm(bytes, offer)) return malformed("it offers NTLM, and no Kerberos", ADVICE.ntlm(this.#parts.names));
    return malformed("it is no token of Kerberos 5 or of a negotiation with it", ADVICE.malformed);
  }

  async #advance(step: {
    token: Buffer;
    claims?: InitialToken | undefined;
    begun?: GssServer;
    tokens: number;
  }): Promise<HandshakeStep> {
    const { token, claims, begun, tokens } = step;
    const acceptance = await this.#parts.acceptor.advance(token, begun);
    if (acceptance.kind === "incomplete") return this.#wait(acceptance, claims, tokens);
    return this.#judge(acceptance, claims);
  }

  #wait({ answer, begun }: Incomplete, claims: InitialToken | undefined, tokens: number): HandshakeStep {
    if (!choosesKerberos(answer)) return malformed("another mechanism than Kerberos was chosen", ADVICE.malformed);
    if (tokens >= MOST_TOKENS) return malformed("the handshake does not end", ADVICE.malformed);
    return { kind: "incomplete", answer, handshake: this.#handshake(begun, claims, tokens) };
  }

  #handshake(begun: GssServer, claims: InitialToken | undefined, tokens: number): Handshake {
    return {
      step: async ({ bytes }) => {
        const reply = readReply(bytes);
        if (reply === undefined) return malformed("it does not go on with the handshake under way", ADVICE.malformed);
        if (reply.isForeign || (reply.claims !== undefined && claims !== undefined))
          return malformed("it is no token of Kerberos 5", ADVICE.malformed);
        return await this.#advance({ token: bytes, claims: claims ?? reply.claims, begun, tokens: tokens + 1 });
      },
    };
  }

  #judge(acceptance: Acceptance, claims: InitialToken | undefined): HandshakeStep {
    if (acceptance.kind === "unavailable") return acceptance;
    const known = claims ?? { service: undefined, realm: undefined, encrypted: undefined };
    if (acceptance.kind === "rejected")
      return this.#refuse(findingOf(acceptance.error, known, this.#users.realms), known);
    const { accepted } = acceptance;
    // The package takes a context for complete that is not, where the client's name is known before.
    if (claims === undefined || !isLast(accepted.response))
      return malformed("the handshake ended before it was complete", ADVICE.malformed);
    return this.#refuse(this.#users.of(accepted, claims, undefined), claims);
  }

  #refuse(found: HandshakeStep, claims: InitialToken): HandshakeStep {
    return found.kind === "refused" ? { ...found, advice: adviceOn(found, claims, this.#parts.names) } : found;
  }
}

const malformed = (detail: string, advice: string): Refused => ({
  kind: "refused",
  cause: "malformed",
  detail,
  advice,
});
