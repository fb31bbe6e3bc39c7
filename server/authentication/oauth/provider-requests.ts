import { Agent, request } from "undici";
import type { Clock } from "../../core/clock.ts";
import { objectFrom } from "./claims.ts";
import { ProviderError } from "./provider-error.ts";
import { Turns } from "./turns.ts";

export interface RequestLimits {
  /** From the request to the end of its answer, in ms. Default 5 s. */
  timeoutMs?: number;
  /** Largest answer, in bytes. Default 512 KiB: a hundred keys with their certificates. */
  maxBytes?: number;
  /** Requests at once. Default 8. */
  atOnce?: number;
  /** Requests that wait for those. Default 16. */
  queue?: number;
  /** Requests a second. Default 50. */
  perSecond?: number;
}

const DEFAULTS: Required<RequestLimits> = {
  timeoutMs: 5_000,
  maxBytes: 512 * 1024,
  atOnce: 8,
  queue: 16,
  perSecond: 50,
};

/** What a provider answered: its status, and the JSON object that came with it, if any. */
export interface ProviderAnswer {
  status: number;
  body: Record<string, unknown> | undefined;
}

/** Shorter than providers keep connections. */
const KEEP_ALIVE_MS = 4_000;
/** Discovery, keys, and live sessions that are looked at again: what waits for no turn. */
const OTHERS_AT_ONCE = 10;

/**
 * The one way to a provider: bounded in time, in size, in requests at once and a second. Follows no redirect, decodes no
 * compression, and believes only the authorities that it was given.
 */
export class ProviderRequests {
  readonly #limits: Required<RequestLimits>;
  readonly #agent: Agent;
  readonly #turns: Turns;

  /** @param authorities PEM; `undefined` for those of the system */
  constructor(authorities: string | undefined, clock: Clock, limits: RequestLimits = {}) {
    this.#limits = { ...DEFAULTS, ...limits };
    const { timeoutMs, maxBytes, atOnce } = this.#limits;
    this.#turns = new Turns(this.#limits, clock);
    this.#agent = new Agent({
      connections: atOnce + OTHERS_AT_ONCE,
      pipelining: 1,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      maxResponseSize: maxBytes,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connect: {
        timeout: timeoutMs,
        rejectUnauthorized: true,
        ...(authorities !== undefined && { ca: authorities }),
      },
    });
  }

  /**
   * Reads what the provider says of itself. Its caller does so one at a time: it waits for no turn, lest a flood of tokens
   * keep the keys from being fetched.
   * @throws {ProviderError}
   */
  async document(url: string): Promise<ProviderAnswer> {
    return await this.#ask(url, { method: "GET", headers: {} });
  }

  /** The right to one request, for whatever strangers can ask for. @throws {ProviderError} `busy` */
  async turn(): Promise<Disposable> {
    return await this.#turns.take();
  }

  /** @throws {ProviderError} */
  async get(url: string, authorization: string): Promise<ProviderAnswer> {
    return await this.#ask(url, { method: "GET", headers: { authorization } });
  }

  /** Sends a form. The caller wipes it afterwards. @throws {ProviderError} */
  async post(url: string, form: Buffer, authorization: string): Promise<ProviderAnswer> {
    const headers = { authorization, "content-type": "application/x-www-form-urlencoded" };
    return await this.#ask(url, { method: "POST", headers, body: form });
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async #ask(url: string, asked: Asked): Promise<ProviderAnswer> {
    const signal = AbortSignal.timeout(this.#limits.timeoutMs);
    try {
      return await this.#send(url, asked, signal).catch((error: unknown) => {
        // A connection that was idle may have been closed by the other side just now.
        if (!isHungUp(error)) throw error;
        return this.#send(url, asked, signal);
      });
    } catch (error) {
      throw asProviderError(error, url, this.#limits);
    }
  }

  async #send(url: string, { headers, ...options }: Asked, signal: AbortSignal): Promise<ProviderAnswer> {
    const { statusCode, body } = await request(url, {
      ...options,
      headers: { ...headers, accept: "application/json", "accept-encoding": "identity" },
      dispatcher: this.#agent,
      signal,
    });
    // What is too large ends in an error, by the agent's bound.
    return { status: statusCode, body: objectFrom(new Uint8Array(await body.arrayBuffer())) };
  }
}

interface Asked {
  method: "GET" | "POST";
  headers: Record<string, string>;
  body?: Buffer;
}

const HUNG_UP: readonly unknown[] = ["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"];
const isHungUp = (error: unknown): boolean => HUNG_UP.includes((error as { code?: unknown }).code);

/** By its code alone: messages of libraries may quote what was sent. */
function asProviderError(error: unknown, url: string, { timeoutMs, maxBytes }: Required<RequestLimits>): ProviderError {
  const { name, code } = error as { name?: string; code?: string };
  if (code === "UND_ERR_RES_EXCEEDED_MAX_SIZE")
    return new ProviderError("rejected", `${url} answers more than ${maxBytes} bytes`);
  if (name === "TimeoutError" || code?.endsWith("_TIMEOUT"))
    return new ProviderError("silent", `${url} does not answer within ${timeoutMs} ms`);
  return new ProviderError("silent", `${url} cannot be asked: ${code ?? name ?? "unknown"}`);
}
