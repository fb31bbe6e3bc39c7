import { readFile } from "node:fs/promises";
import type { Clock } from "../../core/clock.ts";
import type { Emit } from "../../core/events.ts";
import { type Claims, objectFrom, quoted } from "./claims.ts";
import { endpointOf } from "./endpoints.ts";
import { KeySet } from "./key-set.ts";
import type { ProfileOptions } from "./profile-options.ts";
import { ProviderError } from "./provider-error.ts";
import { type ProviderAnswer, ProviderRequests, type RequestLimits } from "./provider-requests.ts";
import { type ProviderPart, ProviderState } from "./provider-state.ts";

const OK = 200;
/** What a provider says of itself holds for as long. */
const DISCOVERY_MS = 3_600_000;
/** The value of an option that leaves the URL to discovery. */
const DISCOVERY = "discovery";

export interface ProviderSurroundings {
  clock: Clock;
  emit: Emit;
  limits?: RequestLimits | undefined;
}

/** An issuer of tokens: what it says of itself, its keys, and the one way to ask it. */
export class Provider {
  readonly issuer: string;
  readonly keys: KeySet;
  readonly requests: ProviderRequests;
  readonly state: ProviderState;
  readonly #jwks: string | null;
  readonly #clock: Clock;
  #discovered: { document: Claims; at: number } | undefined;
  #discovery: Promise<Claims> | undefined;

  private constructor({ issuer, jwks }: ProfileOptions, authorities: string | undefined, around: ProviderSurroundings) {
    const { clock, emit, limits } = around;
    this.issuer = issuer;
    this.#jwks = jwks;
    this.#clock = clock;
    this.requests = new ProviderRequests(authorities, clock, limits);
    this.state = new ProviderState(issuer, { clock, emit });
    this.keys = new KeySet({ issuer, fetch: () => this.#fetchKeys(), state: this.state, clock, emit });
  }

  /** Reads the file of authorities; asks nothing yet. Rejects where the file cannot be read. */
  static async open(options: ProfileOptions, around: ProviderSurroundings): Promise<Provider> {
    const { authorities } = options;
    return new Provider(options, authorities === null ? undefined : await readFile(authorities, "utf8"), around);
  }

  /**
   * The URL of an endpoint: as configured, or as discovery tells.
   * @throws {ProviderError}
   */
  async endpoint(configured: string, name: string): Promise<string> {
    return configured === DISCOVERY ? endpointOf(await this.#discover(), name, this.issuer) : configured;
  }

  /**
   * Makes a request, and tells the log when what is asked stops or begins to answer.
   * @throws {ProviderError} for what is no answer of a provider in order too: a failure of its own, a redirect
   */
  async ask(part: ProviderPart, work: () => Promise<ProviderAnswer>): Promise<ProviderAnswer> {
    try {
      const answer = await work();
      if (answer.status >= 500) throw new ProviderError("down", `${part} answers ${answer.status}`);
      if (answer.status >= 300 && answer.status < 400)
        throw new ProviderError("rejected", `${part} answers with a redirect, which is not followed`);
      this.state.succeeded(part);
      return answer;
    } catch (error) {
      if (error instanceof ProviderError && error.fault !== "busy") this.state.failed(part, error);
      throw error;
    }
  }

  async close(): Promise<void> {
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
    const { status, body } = await this.requests.document(url);
    if (status >= 500) throw new ProviderError("down", `${url} answers ${status}`);
    if (status !== OK) throw new ProviderError("rejected", `${url} answers ${status}`);
    if (body === undefined) throw new ProviderError("rejected", `${url} answers no JSON object`);
    return body;
  }
}

const isUrl = (where: string): boolean => /^https?:/i.test(where);

async function keysInFile(file: string): Promise<Claims> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new ProviderError("down", `${file} cannot be read: ${error.code ?? "unknown"}`);
  });
  const keys = objectFrom(text);
  if (keys === undefined) throw new ProviderError("rejected", `${file} holds no JSON object`);
  return keys;
}
