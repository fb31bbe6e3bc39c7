import { readElement, readMembers } from "./der.ts";
import { type EncryptedPart, readEncryptedPart } from "./ticket-end.ts";

/** What an initial token tells in clear, believed by nobody before the ticket is decrypted: for the log alone. */
export interface InitialToken {
  /** The service that the ticket is for, such as `remoting/gw.example@EXAMPLE`; `undefined` where it cannot be read. */
  readonly service: string | undefined;
  /** The realm that issued the ticket. */
  readonly realm: string | undefined;
  /** What only the service can read: a view on the token. */
  readonly encrypted: EncryptedPart | undefined;
}

/** Object identifiers, as the content of their DER encoding. */
const KERBEROS = Buffer.from("2a864886f712010202", "hex");
/** What Windows names Kerberos by in an offer, because of an old mistake (MS-SPNG §3.1.5.2). */
const KERBEROS_OF_WINDOWS = Buffer.from("2a864882f712010202", "hex");
const NEGOTIATION = Buffer.from("2b0601050502", "hex");

/** Names of Kerberos in an offer. */
const OFFERED = [KERBEROS, KERBEROS_OF_WINDOWS];
const AP_REQUEST = Buffer.from([0x01, 0x00]);
const [SEQUENCE, OBJECT, OCTETS] = [0x30, 0x06, 0x04];
const [FRAME, TICKET, REQUEST] = [0x60, 0x61, 0x6e];
const context = (number: number) => 0xa0 | number;

/** As much of a name as goes to the log. */
const LONGEST_NAME = 256;

/**
 * Looks at an initial GSSAPI token (RFC 2743 §3.1) and tells whether it is Kerberos 5, by itself or as the first choice of a
 * negotiation (RFC 4178), so that no other mechanism that this machine may have is ever asked: no NTLM, no anonymous one.
 * @returns `undefined` for everything else
 */
export function readInitialToken(token: Buffer): InitialToken | undefined {
  const own = readKerberos(token);
  if (own !== undefined) return own;
  const offer = readOffer(token);
  const [first] = offer?.mechanisms ?? [];
  if (offer?.token === undefined || first === undefined || !isKerberos(first)) return undefined;
  return readKerberos(offer.token);
}

/** Whether an offer names Kerberos so. */
export const isKerberos = (mechanism: Buffer): boolean => OFFERED.some((known) => known.equals(mechanism));

/** A token of Kerberos 5 itself; `undefined` for everything else. */
export function readKerberos(token: Buffer): InitialToken | undefined {
  const frame = readFrame(token);
  return frame?.mechanism.equals(KERBEROS) ? readRequest(frame.inner) : undefined;
}

/** What an initiator offers (RFC 4178 §4.2.1): views on the token. */
export interface Offer {
  /** The encoded list, of which both sides sign what they saw. */
  readonly list: Buffer;
  /** Object identifiers, the one it likes best first. */
  readonly mechanisms: readonly Buffer[];
  /** What it sends for the first along with the offer. */
  readonly token: Buffer | undefined;
}

/** @returns `undefined` for what is no offer */
export function readOffer(token: Buffer): Offer | undefined {
  const frame = readFrame(token);
  if (frame === undefined || !frame.mechanism.equals(NEGOTIATION)) return undefined;
  const offer = content(content(frame.inner, context(0)), SEQUENCE);
  const members = offer === undefined ? undefined : readMembers(offer);
  const list = members?.get(context(0));
  const mechanisms = readList(content(list, SEQUENCE));
  if (list === undefined || mechanisms === undefined) return undefined;
  return { list, mechanisms, token: content(members?.get(context(2)), OCTETS) };
}

/** The content of each object identifier of a list; `undefined` where anything else is in it. */
function readList(list: Buffer | undefined): Buffer[] | undefined {
  if (list === undefined) return undefined;
  const mechanisms: Buffer[] = [];
  for (let at = 0; at < list.length; ) {
    const element = readElement(list, at);
    if (element?.tag !== OBJECT) return undefined;
    mechanisms.push(element.content);
    at = element.end;
  }
  return mechanisms;
}

function readFrame(token: Buffer): { mechanism: Buffer; inner: Buffer } | undefined {
  const frame = readElement(token);
  if (frame?.tag !== FRAME || frame.end !== token.length) return undefined;
  const mechanism = readElement(frame.content);
  if (mechanism?.tag !== OBJECT) return undefined;
  return { mechanism: mechanism.content, inner: frame.content.subarray(mechanism.end) };
}

/** AP-REQ (RFC 4120 §5.5.1), of which the ticket names its service in clear. */
function readRequest(inner: Buffer): InitialToken | undefined {
  if (!inner.subarray(0, AP_REQUEST.length).equals(AP_REQUEST)) return undefined;
  const request = content(content(inner.subarray(AP_REQUEST.length), REQUEST), SEQUENCE);
  const members = request === undefined ? undefined : readMembers(request);
  const ticket = content(content(members?.get(context(3)), TICKET), SEQUENCE);
  const parts = ticket === undefined ? undefined : readMembers(ticket);
  if (parts === undefined) return undefined;
  const realm = text(readElement(parts.get(context(1)) ?? Buffer.alloc(0))?.content);
  const service = readName(parts.get(context(2)));
  const full = service === undefined || realm === undefined ? undefined : `${service}@${realm}`;
  return { realm, service: full, encrypted: readEncryptedPart(parts.get(context(3))) };
}

/** PrincipalName (RFC 4120 §5.2.2). */
function readName(encoded: Buffer | undefined): string | undefined {
  const name = content(encoded, SEQUENCE);
  const strings = content(name === undefined ? undefined : readMembers(name)?.get(context(1)), SEQUENCE);
  if (strings === undefined) return undefined;
  const components: string[] = [];
  for (let at = 0; at < strings.length; ) {
    const component = readElement(strings, at);
    if (component === undefined) return undefined;
    components.push(text(component.content) ?? "");
    at = component.end;
  }
  return components.join("/").slice(0, LONGEST_NAME);
}

/** The content of the element with this tag, with which the bytes begin. */
function content(bytes: Buffer | undefined, tag: number): Buffer | undefined {
  const element = bytes === undefined ? undefined : readElement(bytes);
  return element?.tag === tag ? element.content : undefined;
}

const text = (bytes: Buffer | undefined): string | undefined => bytes?.toString("utf8").slice(0, LONGEST_NAME);
