import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Clock } from "../../core/clock.ts";
import type { Emit } from "../../core/events.ts";
import { Backoff } from "./backoff.ts";
import { type Claims, objectFrom, quoted } from "./claims.ts";
import { endpointOf } from "./endpoints.ts";
import { KeySet } from "./key-set.ts";
import type { ProfileOptions } from "./profile-options.ts";
import { ProviderError } from "./provider-error.ts";
import { type ProviderAnswer, ProviderRequests, type RequestLimits } from "./provider-requests.ts";
import { type ProviderPart, ProviderState } from "./provider-state.ts";

/** Longer would keep those out who come when it is well again. */
const LONGEST_BACKOFF_MS = 8_000;
const OK = 200;
const INTERNAL_ERROR = 500;
const HINTS: Readonly<Record<number, string>> = {
  301: "; redirects are not followed",
  302: "; redirects are not followed",
  401: ": is the client secret right?",
  403: ": may this client ask?",
};
/** What a provider says of itself holds for as long. */
const DISCOVERY_MS = 3_600_000;
/** The value of an option that leaves the URL to discovery. */
const DISCOVERY = "discovery";

export interface ProviderSurroundings {
  clock: Clock;
  emit: Emit;
  limits?: RequestLimits | undefined;
}

/** What is asked of a provider. */
export interface Question {
  part: Exclude<ProviderPart, "keys">;
  /** As configured. */
  url: string;
  /** For a turn, as whatever strangers can ask for must. */
  waits: boolean;
  isInOrder(answer: ProviderAnswer): boolean;
}

/** An issuer of tokens: what it says of itself, its keys, and the one way to ask it. */
export class Provider {
  readonly issuer: string;
  readonly keys: KeySet;
  readonly requests: ProviderRequests;
  readonly state: ProviderState;
  readonly #backoffs: Readonly<Record<Question["part"], Backoff>>;
  readonly #jwks: string | null;
  readonly #clock: Clock;
  #discovered: { document: Claims; at: number } | undefined;
  #discovery: Promise<Claims> | undefined;

  private constructor({ issuer, jwks }: ProfileOptions, authorities: string | undefined, around: ProviderSurroundings) {
    const { clock, emit, limits } = around;
    this.issuer = issuer;
    this.#backoffs = {
      introspection: new Backoff(clock, LONGEST_BACKOFF_MS),
      userinfo: new Backoff(clock, LONGEST_BACKOFF_MS),
    };
    this.#jwks = jwks;
    this.#clock = clock;
    this.requests = new ProviderRequests(authorities, clock, limits);
    this.state = new ProviderState(issuer, { clock, emit });
    this.keys = new KeySet({ issuer, fetch: () => this.#fetchKeys(), state: this.state, clock, emit });
  }

  /** Reads the file of authorities; asks nothing yet. Rejects where the file cannot be used. */
  static async open(options: ProfileOptions, around: ProviderSurroundings): Promise<Provider> {
    const { authorities } = options;
    return new Provider(options, authorities === null ? undefined : await readAuthorities(authorities), around);
  }

  /**
   * Asks at an endpoint, and tells the log when it stops or begins to answer.
   * @throws {ProviderError} also for an answer that is not in order
   */
  async ask(
    { part, url, waits, isInOrder }: Question,
    send: (url: string) => Promise<ProviderAnswer>,
  ): Promise<ProviderAnswer> {
    const backoff = this.#backoffs[part];
    const requireSpeaking = () => {
      if (backoff.remainingMs > 0) throw new ProviderError("busy", `${part} of ${this.issuer} does not answer`);
    };
    requireSpeaking();
    // Before the discovery: whoever waits for that holds up others as well.
    using _turn = waits ? await this.requests.turn() : undefined;
    // It may have left those without an answer who came before.
    requireSpeaking();
    try {
      const where = url === DISCOVERY ? endpointOf(await this.#discover(), `${part}_endpoint`, this.issuer) : url;
      const answer = await send(where);
      if (!isInOrder(answer)) throw notInOrder(where, answer);
      backoff.succeeded();
      this.state.succeeded(part);
      return answer;
    } catch (error) {
      // Only silence is left alone: it costs everybody who waits, and no token can bring it about by what it holds.
      if (error instanceof ProviderError && error.fault === "silent") backoff.failed();
      if (error instanceof ProviderError && error.fault !== "busy") this.state.failed(part, error);
      throw error;
    }
  }

  async close(): Promise<void> {
    this.state.close();
    this.keys.close();
    await this.requests.close();
  }

  async #fetchKeys(): Promise<Claims> {
    if (this.#jwks !== null && !isUrl(this.#jwks)) return await keysInFile(this.#jwks);
    try {
      const url = this.#jwks ?? endpointOf(await this.#discover(), "jwks_uri", this.issuer);
      return await this.#document(url);
    } catch (error) {
      // Perhaps they are elsewhere by now.
      this.#discovered = undefined;
      throw error;
    }
  }

  /** What the provider says of itself. Whoever wants to know while it is asked waits for the same answer. */
  async #discover(): Promise<Claims> {
    const known = this.#discovered;
    if (known !== undefined && this.#clock.now() - known.at < DISCOVERY_MS) return known.document;
    this.#discovery ??= this.#askWhatItIs().finally(() => {
      this.#discovery = undefined;
    });
    return await this.#discovery;
  }

  /** It must be the one that was asked for (OpenID Connect Discovery §4.3). */
  async #askWhatItIs(): Promise<Claims> {
    const url = `${this.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
    const document = await this.#document(url);
    if (document["issuer"] !== this.issuer)
      throw new ProviderError("rejected", `${url} says that it is the issuer ${quoted(document["issuer"])}`);
    this.#discovered = { document, at: this.#clock.now() };
    return document;
  }

  async #document(url: string): Promise<Claims> {
    const answer = await this.requests.document(url);
    if (!isDocument(answer)) throw notInOrder(url, answer);
    return answer.body;
  }
}

/** An answer that is a JSON object. */
export const isDocument = (answer: ProviderAnswer): answer is ProviderAnswer & { body: Record<string, unknown> } =>
  answer.status === OK && answer.body !== undefined;

function notInOrder(url: string, { status }: ProviderAnswer): ProviderError {
  if (status >= INTERNAL_ERROR) return new ProviderError("failing", `${url} answers ${status}`);
  if (status === OK) return new ProviderError("rejected", `${url} answers no JSON object`);
  return new ProviderError("rejected", `${url} answers ${status}${HINTS[status] ?? ""}`);
}

const isUrl = (where: string): boolean => /^https?:/i.test(where);

/** @throws {RangeError} where there is no certificate in it */
async function readAuthorities(file: string): Promise<string> {
  const pem = await readFile(file, "utf8");
  try {
    new X509Certificate(pem);
    return pem;
  } catch (cause) {
    throw new RangeError(`${file}: no certificate in PEM form in it`, { cause });
  }
}

async function keysInFile(file: string): Promise<Claims> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new ProviderError("failing", `${file} cannot be read: ${error.code ?? "unknown"}`);
  });
  const keys = objectFrom(text);
  if (keys === undefined) throw new ProviderError("rejected", `${file} holds no JSON object`);
  return keys;
}
