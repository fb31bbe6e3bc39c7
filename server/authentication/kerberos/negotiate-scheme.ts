import type { Handshake, HandshakeScheme, HandshakeStep, Secret } from "../../core/ports.ts";
import type { Accepted, Acceptor, Incomplete } from "./acceptor.ts";
import { type InitialToken, isKerberos, readInitialToken, readOffer } from "./initial-token.ts";
import type { GssServer } from "./library.ts";
import { ADVICE, adviceOn, type ServiceNames } from "./negotiate-advice.ts";
import { bareOffer, choosesKerberos, isLast, isNtlm, isReply, readReply } from "./negotiation-token.ts";
import { findingOf } from "./refusals.ts";
import { type TicketEnd, TicketUsers, type TicketUsersParts } from "./ticket-users.ts";

export interface NegotiateSchemeParts extends Omit<TicketUsersParts, "allowSuppliedUsername"> {
  acceptor: Pick<Acceptor, "advance">;
  names: ServiceNames;
}

/** The longest that MIT and Windows make take four. */
const MOST_TOKENS = 6;
/** Longest list of an offer; an own length of two octets must do for it. */
const LONGEST_LIST = 1_024;

/** What is known of the ticket of a handshake once its token is gone. */
interface Brought {
  readonly claims: Pick<InitialToken, "service" | "realm">;
  readonly end: TicketEnd;
}

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
    /** Of the ticket that it brings. */
    claims?: InitialToken | undefined;
    /** Of a ticket that came before. */
    brought?: Brought | undefined;
    begun?: GssServer;
    tokens: number;
  }): Promise<HandshakeStep> {
    const { token, claims, begun, tokens } = step;
    const acceptance = await this.#parts.acceptor.advance(token, begun);
    const isTaken = acceptance.kind === "incomplete" || acceptance.kind === "accepted";
    const brought = claims === undefined || !isTaken ? step.brought : { claims, end: this.#users.endOf(claims) };
    if (acceptance.kind === "incomplete") return this.#wait(acceptance, brought, tokens);
    if (acceptance.kind === "accepted") return this.#name(acceptance.accepted, brought);
    if (acceptance.kind === "unavailable") return acceptance;
    const known = claims ?? brought?.claims ?? { service: undefined, realm: undefined };
    return this.#refuse(findingOf(acceptance.error, known, this.#users.realms), known);
  }

  #wait({ answer, begun }: Incomplete, brought: Brought | undefined, tokens: number): HandshakeStep {
    if (!choosesKerberos(answer)) return malformed("another mechanism than Kerberos was chosen", ADVICE.malformed);
    if (tokens >= MOST_TOKENS) return malformed("the handshake does not end", ADVICE.malformed);
    return { kind: "incomplete", answer, handshake: this.#handshake(begun, brought, tokens) };
  }

  #handshake(begun: GssServer, brought: Brought | undefined, tokens: number): Handshake {
    return {
      step: async ({ bytes }) => {
        const reply = readReply(bytes);
        if (reply === undefined) return malformed("it does not go on with the handshake under way", ADVICE.malformed);
        if (reply.isForeign || (reply.claims !== undefined && brought !== undefined))
          return malformed("it is no token of Kerberos 5", ADVICE.malformed);
        return await this.#advance({ token: bytes, claims: reply.claims, brought, begun, tokens: tokens + 1 });
      },
    };
  }

  #name(accepted: Accepted, brought: Brought | undefined): HandshakeStep {
    // The package takes a context for complete that is not, where the client's name is known before.
    if (brought === undefined || !isLast(accepted.response))
      return malformed("the handshake ended before it was complete", ADVICE.malformed);
    return this.#refuse(this.#users.of(accepted, brought.end, undefined), brought.claims);
  }

  #refuse(found: HandshakeStep, claims: Brought["claims"]): HandshakeStep {
    return found.kind === "refused" ? { ...found, advice: adviceOn(found, claims, this.#parts.names) } : found;
  }
}

const malformed = (detail: string, advice: string): Refused => ({
  kind: "refused",
  cause: "malformed",
  detail,
  advice,
});
