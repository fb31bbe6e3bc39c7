import type { Clock } from "../../core/clock.ts";
import { keyedHash } from "../../secrets/keyed-hash.ts";
import { wipe } from "../../secrets/wipe.ts";
import { Backoff } from "./backoff.ts";
import { type Claims, claimOf, type Refused, refused, type Unavailable, unavailable } from "./claims.ts";
import type { ClientCredentials } from "./client-credentials.ts";
import { isDocument, type Provider } from "./provider.ts";
import { ProviderError } from "./provider-error.ts";
import { RefusedTokens } from "./refused-tokens.ts";
import type { Verified } from "./verify-signature.ts";

const LONGEST_BACKOFF_MS = 8_000;
const ESCAPES = new Map([..."+/=~"].map((sign) => [sign.charCodeAt(0), encodeURIComponent(sign)]));
const ESCAPED_BYTES = 3;
const PREFIX = Buffer.from("token_type_hint=access_token&token=");

/** Asks the provider what an opaque token means (RFC 7662). The token travels in the body alone. */
export class Introspection implements Disposable {
  readonly #provider: Provider;
  readonly #url: string;
  readonly #credentials: ClientCredentials;
  readonly #backoff: Backoff;
  readonly #refused: RefusedTokens;

  /** @param url as configured */
  constructor(provider: Provider, url: string, credentials: ClientCredentials, clock: Clock) {
    this.#provider = provider;
    this.#url = url;
    this.#credentials = credentials;
    this.#backoff = new Backoff(clock, LONGEST_BACKOFF_MS);
    this.#refused = new RefusedTokens(clock);
  }

  /** @param isFresh asks even for what was called worthless just now */
  async ask(token: Buffer, { isFresh = false } = {}): Promise<Verified | Refused | Unavailable> {
    // What is kept of a session's token may be wiped while the answer is waited for: it is read before, and never after.
    const hash = keyedHash(token);
    if (!isFresh && this.#refused.has(hash)) return inactive("the provider called it so just now");
    if (this.#backoff.remainingMs > 0) return unavailable("the provider's introspection does not answer");
    const form = formOf(token);
    try {
      const claims = await this.#post(form);
      this.#backoff.succeeded();
      if (claimOf(claims, "active") === true) return { kind: "claims", claims };
      this.#refused.add(hash);
      return inactive("the provider calls it so");
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      if (error.fault !== "busy") this.#backoff.failed();
      return unavailable(error.message);
    } finally {
      wipe(form);
    }
  }

  [Symbol.dispose](): void {
    this.#credentials[Symbol.dispose]();
  }

  async #post(form: Buffer): Promise<Claims> {
    const question = { part: "introspection", url: this.#url, isInOrder: isDocument } as const;
    const { requests } = this.#provider;
    const send = (url: string) => requests.post(url, form, this.#credentials.authorization);
    const { body = {} } = await this.#provider.ask(question, send);
    return body;
  }
}

/** In bytes, which can be wiped. What a bearer token may hold beside letters and digits is escaped. */
function formOf(token: Buffer): Buffer {
  const form = Buffer.alloc(PREFIX.length + token.length * ESCAPED_BYTES);
  PREFIX.copy(form);
  let length = PREFIX.length;
  for (const byte of token) length += form.write(ESCAPES.get(byte) ?? String.fromCharCode(byte), length, "latin1");
  return form.subarray(0, length);
}

const inactive = (detail: string) => refused("inactive", detail);
