import { readElement, readMembers } from "./der.ts";
import { type InitialToken, isKerberos, type Offer, readKerberos } from "./initial-token.ts";

/** What a token within a negotiation holds (NegTokenResp, RFC 4178 §4.2.2). */
export interface Reply {
  /** Of the ticket that it brings; `undefined` where it brings none. */
  readonly claims: InitialToken | undefined;
  /** Whether what it brings for the chosen mechanism is none of Kerberos 5. */
  readonly isForeign: boolean;
}

const [SEQUENCE, OBJECT, OCTETS, ENUMERATED, FRAME] = [0x30, 0x06, 0x04, 0x0a, 0x60];
const context = (number: number) => 0xa0 | number;
const REPLY = context(1);
const ACCEPT_COMPLETED = 0;
/** 1.3.6.1.5.5.2 with its tag and length. */
const NEGOTIATION = Buffer.from("06062b0601050502", "hex");
const NTLM_MESSAGE = Buffer.from("NTLMSSP\0", "latin1");
/** 1.3.6.1.4.1.311.2.2.10. */
const NTLM = Buffer.from("2b06010401823702020a", "hex");

/** Whether the client wants NTLM and nothing that is known here: by itself, or as all that it offers. */
export const isNtlm = (token: Buffer, offer: Offer | undefined): boolean =>
  token.subarray(0, NTLM_MESSAGE.length).equals(NTLM_MESSAGE) ||
  (offer?.mechanisms.some((mechanism) => mechanism.equals(NTLM)) ?? false);

/** @returns `undefined` for what goes on with no negotiation */
export function readReply(token: Buffer): Reply | undefined {
  const members = membersOf(token);
  if (members === undefined) return undefined;
  const brought = content(members.get(context(2)), OCTETS);
  const claims = brought === undefined ? undefined : readKerberos(brought);
  return { claims, isForeign: brought !== undefined && claims === undefined };
}

/** Whether a token is meant to go on with a negotiation, be it well formed or not. */
export const isReply = (token: Buffer): boolean => token[0] === REPLY;

/** Whether an answer of ours ends the negotiation with success; also where it is none of a negotiation. */
export function isLast(answer: Uint8Array | undefined): boolean {
  const members = answer === undefined ? undefined : membersOf(Buffer.from(answer));
  return (
    members === undefined ||
    content(members.get(context(0)), ENUMERATED)?.equals(Buffer.from([ACCEPT_COMPLETED])) === true
  );
}

/** Whether an answer of ours chose Kerberos, or left the choice as it was. */
export function choosesKerberos(answer: Uint8Array): boolean {
  const members = membersOf(Buffer.from(answer));
  const chosen = content(members?.get(context(1)), OBJECT);
  return members !== undefined && (chosen === undefined || isKerberos(chosen));
}

/**
 * The same offer without what it brings for the mechanism that the client likes best, and which is not Kerberos: no other
 * mechanism that this machine may have sees anything of a stranger's. Both sides sign the list alone.
 */
export function bareOffer({ list }: Offer): Buffer {
  const inner = wrap(context(0), wrap(SEQUENCE, wrap(context(0), list)));
  return wrap(FRAME, Buffer.concat([NEGOTIATION, inner]));
}

function membersOf(token: Buffer): Map<number, Buffer> | undefined {
  const reply = readElement(token);
  if (reply?.tag !== REPLY || reply.end !== token.length) return undefined;
  const members = content(reply.content, SEQUENCE);
  return members === undefined ? undefined : readMembers(members);
}

function content(bytes: Buffer | undefined, tag: number): Buffer | undefined {
  const element = bytes === undefined ? undefined : readElement(bytes);
  return element?.tag === tag ? element.content : undefined;
}

function wrap(tag: number, bytes: Buffer): Buffer {
  const { length } = bytes;
  const octets = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...octets]), bytes]);
}
