import type { Clock } from "../../core/clock.ts";
import { keyedHash } from "../../secrets/keyed-hash.ts";
import { wipe } from "../../secrets/wipe.ts";
import { type Claims, claimOf, type Refused, refused, type Unavailable, unavailable } from "./claims.ts";
import type { ClientCredentials } from "./client-credentials.ts";
import { isDocument, type Provider } from "./provider.ts";
import { ProviderError } from "./provider-error.ts";
import type { ProviderAnswer } from "./provider-requests.ts";
import { RefusedTokens } from "./refused-tokens.ts";
import type { Verified } from "./verify-signature.ts";

/** Malformed, and too large in one way or another. */
const REFUSALS: readonly number[] = [400, 413, 414, 431];
/** Errors that are about us, whatever status they come with (RFC 6749 §5.2). */
const ABOUT_US: readonly unknown[] = ["invalid_client", "unauthorized_client"];
const INACTIVE: Claims = { active: false };
const ESCAPES = new Map([..."+/=~"].map((sign) => [sign.charCodeAt(0), encodeURIComponent(sign)]));
const ESCAPED_BYTES = 3;
const PREFIX = Buffer.from("token_type_hint=access_token&token=");

/** Asks the provider what an opaque token means (RFC 7662). The token travels in the body alone. */
export class Introspection implements Disposable {
  readonly #provider: Provider;
  readonly #url: string;
  readonly #credentials: ClientCredentials;
  readonly #refused: RefusedTokens;

  /** @param url as configured */
  constructor(provider: Provider, url: string, credentials: ClientCredentials, clock: Clock) {
    this.#provider = provider;
    this.#url = url;
    this.#credentials = credentials;
    this.#refused = new RefusedTokens(clock);
  }

  /** @param isFresh for a live session: asks even for what was called worthless just now, and waits for no turn */
  async ask(token: Buffer, { isFresh = false } = {}): Promise<Verified | Refused | Unavailable> {
    // What is kept of a session's token may be wiped while the answer is waited for: it is read before, and never after.
    const hash = keyedHash(token);
    if (!isFresh && this.#refused.has(hash)) return inactive("the provider called it so just now");
    const form = formOf(token);
    try {
      const claims = await this.#post(form, isFresh);
      if (claimOf(claims, "active") === true) return { kind: "claims", claims };
      this.#refused.add(hash);
      return inactive("the provider calls it so");
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      return unavailable(error.message);
    } finally {
      wipe(form);
    }
  }

  [Symbol.dispose](): void {
    this.#credentials[Symbol.dispose]();
  }

  async #post(form: Buffer, isFresh: boolean): Promise<Claims> {
    const isInOrder = (answer: ProviderAnswer) => isDocument(answer) || isAboutToken(answer);
    const { requests } = this.#provider;
    const send = (url: string) => requests.post(url, form, this.#credentials.authorization);
    const question = { part: "introspection", url: this.#url, waits: !isFresh, isInOrder } as const;
    const answer = await this.#provider.ask(question, send);
    return isDocument(answer) ? answer.body : INACTIVE;
  }
}

/** Providers may refuse what they call malformed or too large. By that, one token must not speak ill of the provider to all others. */
const isAboutToken = ({ status, body }: ProviderAnswer): boolean =>
  REFUSALS.includes(status) && !ABOUT_US.includes(body?.["error"]);

/** In bytes, which can be wiped. What a bearer token may hold beside letters and digits is escaped. */
function formOf(token: Buffer): Buffer {
  const form = Buffer.alloc(PREFIX.length + token.length * ESCAPED_BYTES);
  PREFIX.copy(form);
  let length = PREFIX.length;
  for (const byte of token) length += form.write(ESCAPES.get(byte) ?? String.fromCharCode(byte), length, "latin1");
  return form.subarray(0, length);
}

const inactive = (detail: string) => refused("inactive", detail);
