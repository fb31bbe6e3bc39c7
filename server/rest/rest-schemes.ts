import { eraseTraces } from "../secrets/erase-traces.ts";
import { wipe } from "../secrets/wipe.ts";
import type { Authentication, RestAuthentication, RestConnection } from "./authentication.ts";
import { refused, unavailable } from "./authentication-refusals.ts";

/** One way to authenticate a request of HTTP. */
export interface RestScheme {
  /** As it stands in the header, in small letters. */
  readonly name: string;
  /** A value of `WWW-Authenticate`. */
  readonly challenge: string;
  readonly isEnabled: boolean;
  /** Whether it goes on with handshakes. Any other ends what is under way on its connection. */
  readonly keepsHandshakes?: boolean;
  /**
   * @param credentials what follows the name in `Authorization`: read before anything is waited for, and wiped then. What
   * is taken of them is the scheme's to wipe
   */
  authenticate(credentials: Buffer, connection: RestConnection, signal: AbortSignal): Promise<Authentication>;
}

/** What ends a handshake of Negotiate by mistake. Manuals of clients quote this text. */
const ANONYMOUS_BETWEEN = "An anonymous request was received in between authentication handshake requests.";

const BEGIN_ANEW =
  "Send every request of a handshake on one connection and with credentials, and begin anew. Where this happens each time, the client has no ticket for this service: the key server must have the principals HTTP/hostname and HTTP/fully.qualified.hostname, and the keytab of the gateway their keys.";

/** As much of a header as is taken for a name: no known one is longer, and what else stands there may be a secret. */
const LONGEST_NAME = 12;
const BLANKS: readonly (number | undefined)[] = [0x20, 0x09];

/** The schemes that a request may choose from (RFC 9110 §11), the best one first. */
export class RestSchemes implements RestAuthentication {
  readonly #schemes: readonly RestScheme[];

  constructor(schemes: readonly RestScheme[]) {
    this.#schemes = schemes;
  }

  get challenges(): readonly string[] {
    return this.#schemes.filter(({ isEnabled }) => isEnabled).map(({ challenge }) => challenge);
  }

  async authenticate(
    header: Buffer | undefined,
    connection: RestConnection,
    signal: AbortSignal,
  ): Promise<Authentication> {
    if (header === undefined || header.length === 0) return this.#anonymous(connection);
    eraseTraces();
    try {
      return await this.#choose(header, connection, signal);
    } catch {
      // What can go wrong each scheme tells by itself; what is left is a bug of ours, and must let nobody in.
      return unavailable("the gateway cannot look at the credentials now");
    } finally {
      wipe(header);
      eraseTraces();
    }
  }

  async #choose(header: Buffer, connection: RestConnection, signal: AbortSignal): Promise<Authentication> {
    const blank = header.indexOf(" ");
    const end = blank < 0 ? header.length : blank;
    const name = header.toString("latin1", 0, Math.min(end, LONGEST_NAME)).toLowerCase();
    const scheme = this.#schemes.find((known) => known.name === name);
    if (scheme?.keepsHandshakes !== true) giveUp(connection);
    if (scheme === undefined || !scheme.isEnabled)
      return refused(
        scheme === undefined
          ? "the header Authorization names no scheme that is known here"
          : `${scheme.challenge.split(" ")[0]} is switched off here.`,
        this.#offer(),
      );
    const found = scheme.authenticate(trimmed(header.subarray(end)), connection, signal);
    wipe(header);
    return await found;
  }

  /** A handshake is bound to its connection, and ends with the first request that does not go on with it. */
  #anonymous(connection: RestConnection): Authentication {
    if (connection.negotiation === undefined) return refused("the request has no header Authorization", this.#offer());
    giveUp(connection);
    return refused(ANONYMOUS_BETWEEN, BEGIN_ANEW);
  }

  #offer(): string {
    const offered = this.challenges.map((challenge) => challenge.split(" ")[0]).join(" or ");
    return offered === ""
      ? "No way to log in is switched on: set authentication.password.enabled or failover.negotiate.enabled."
      : `Log in with ${offered}.`;
  }
}

/** Without the blanks around it. */
function trimmed(bytes: Buffer): Buffer {
  let [from, to] = [0, bytes.length];
  while (from < to && BLANKS.includes(bytes[from])) from++;
  while (from < to && BLANKS.includes(bytes[to - 1])) to--;
  return bytes.subarray(from, to);
}

function giveUp(connection: RestConnection): void {
  connection.negotiation?.[Symbol.dispose]();
  connection.negotiation = undefined;
}
