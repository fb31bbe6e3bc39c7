import { once } from "node:events";
import { CallFailed, type CallOptions, type Channel, type ProxyOptions } from "../../client/index.ts";
import { type MethodName, written } from "./method-name.ts";

/** How long a method that nobody describes may think about whether it may be called. */
const REFUSAL_MS = 5_000;

const bytes = (message: Uint8Array): Buffer => Buffer.from(message.buffer, message.byteOffset, message.byteLength);

/** Calls methods by their names, with messages that are bytes already. On the wire all kinds of calls are alike. */
export class RawCaller {
  readonly #channel: Channel;
  readonly #options: ProxyOptions;

  constructor(channel: Channel, options: ProxyOptions) {
    this.#channel = channel;
    this.#options = options;
  }

  /** The answers, as they come. */
  call(
    name: MethodName,
    requests: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    options: CallOptions,
  ): AsyncIterable<Buffer> {
    const definition = {
      call: {
        path: `/${written(name)}`,
        requestStream: true,
        responseStream: true,
        requestSerialize: bytes,
        responseDeserialize: (answer: Buffer) => answer,
      },
    } as const;
    return this.#channel.proxy(definition, this.#options).call(requests, options);
  }

  /**
   * How the gateway refuses a method, without a message being sent that the method could act on; `undefined` where it
   * lets the call through.
   */
  async refusalOf(name: MethodName): Promise<CallFailed | undefined> {
    const over = new AbortController();
    try {
      for await (const _ of this.call(name, silence(over.signal), { deadlineMs: REFUSAL_MS })) return undefined;
    } catch (error) {
      if (error instanceof CallFailed) return error.code === "DEADLINE_EXCEEDED" ? undefined : error;
      throw error;
    } finally {
      over.abort();
    }
    return undefined;
  }
}

/** Requests that never come. */
const silence = (until: AbortSignal): AsyncIterable<Uint8Array> => ({
  [Symbol.asyncIterator]: () => ({
    next: async () => {
      if (!until.aborted) await once(until, "abort");
      return { done: true, value: undefined };
    },
  }),
});
