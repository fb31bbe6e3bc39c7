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
  const { mechanism, inner } = readFrame(token) ?? {};
  if (mechanism === undefined || inner === undefined) return undefined;
  if (mechanism.equals(KERBEROS)) return readRequest(inner);
  if (!mechanism.equals(NEGOTIATION)) return undefined;
  const offered = readOffer(inner);
  if (offered === undefined || !OFFERED.some((known) => known.equals(offered.first))) return undefined;
  const frame = readFrame(offered.token);
  return frame?.mechanism.equals(KERBEROS) ? readRequest(frame.inner) : undefined;
}

function readFrame(token: Buffer): { mechanism: Buffer; inner: Buffer } | undefined {
  const frame = readElement(token);
  if (frame?.tag !== FRAME || frame.end !== token.length) return undefined;
  const mechanism = readElement(frame.content);
  if (mechanism?.tag !== OBJECT) return undefined;
  return { mechanism: mechanism.content, inner: frame.content.subarray(mechanism.end) };
}

/** The mechanism that an initiator likes best, and the token that it sends for it along with its offer. */
function readOffer(inner: Buffer): { first: Buffer; token: Buffer } | undefined {
  const offer = content(content(inner, context(0)), SEQUENCE);
  const members = offer === undefined ? undefined : readMembers(offer);
  const first = content(content(members?.get(context(0)), SEQUENCE), OBJECT);
  const token = content(members?.get(context(2)), OCTETS);
  return first === undefined || token === undefined ? undefined : { first, token };
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
