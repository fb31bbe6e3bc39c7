import { type Client, connectivityState } from "@grpc/grpc-js";
import type { Address } from "./address.ts";
import { answer, type CallSettings, codec, limits, type Method, type Requests, responses, send } from "./call.ts";
import { callCancelled } from "./call-status.ts";
import type { Dialer } from "./dialer.ts";
import { ConnectionFailed } from "./errors.ts";
import { onAbort } from "./waiting.ts";

/** A socket whose peer does not close with us is dropped after this long. */
const LINGER_MS = 1_000;

/**
 * One connection, from its first byte to its last. It is never replaced by another underneath: the dialer lets no second
 * socket come up, and the first sign of an end (closed, reset, GOAWAY, keepalive unanswered) ends it for good. So
 * whoever holds a security token beside its connection cannot send it anywhere else.
 */
export class Connection {
  readonly #client: Client;
  readonly #dialer: Dialer;
  readonly #over = new AbortController();
  readonly #running = new Set<() => void>();
  #used = false;

  /** @param client is connected now, and cannot connect again */
  constructor(client: Client, address: Address, dialer: Dialer) {
    this.#client = client;
    this.#dialer = dialer;
    // Called inside the change of state, before anything else can run on the channel.
    client.getChannel().watchConnectivityState(connectivityState.READY, Number.POSITIVE_INFINITY, () => {
      this.#end(new ConnectionFailed("lost", `the connection to ${address.text} was lost`));
    });
  }

  /** Aborts when the connection ends; the reason is a `ConnectionFailed`. Calls that run on a drained one may go on. */
  get over(): AbortSignal {
    return this.#over.signal;
  }

  /** Whether any call was made. */
  get used(): boolean {
    return this.#used;
  }

  /** Calls back when the socket is gone, and with it the last call. */
  onGone(callback: () => void): void {
    this.#dialer.onGone(callback);
  }

  /** One request, one response. */
  unary<Request, Response>(method: Method<Request, Response>, request: Request, settings: CallSettings = {}) {
    return new Promise<Response>((resolve, reject) => {
      const release = this.#start(method.path, settings, () => call.cancel());
      const done = answer(resolve, reject, release, method.path, settings);
      const call = this.#client.makeUnaryRequest(...codec(method), request, ...limits(settings), done);
    });
  }

  /** One request, many responses. Ends with the iteration: leaving the loop cancels the call. */
  async *serverStream<Request, Response>(
    method: Method<Request, Response>,
    request: Request,
    settings: CallSettings = {},
  ): AsyncGenerator<Response, void, undefined> {
    const release = this.#start(method.path, settings, () => call.cancel());
    const call = this.#client.makeServerStreamRequest(...codec(method), request, ...limits(settings));
    yield* responses(call, release, method.path, settings);
  }

  /** Many requests, one response. */
  clientStream<Request, Response>(
    method: Method<Request, Response>,
    requests: Requests<Request>,
    settings: CallSettings = {},
  ) {
    return new Promise<Response>((resolve, reject) => {
      const ended = new AbortController();
      const release = this.#start(method.path, settings, () => call.cancel());
      const releaseAll = () => {
        release();
        ended.abort();
      };
      const done = answer(resolve, reject, releaseAll, method.path, settings);
      const call = this.#client.makeClientStreamRequest(...codec(method), ...limits(settings), done);
      send(requests, call, ended.signal).catch((error: unknown) => {
        reject(error);
        call.cancel();
      });
    });
  }

  /** Many requests, many responses. Leaving the loop over the responses cancels the call. */
  async *bidirectional<Request, Response>(
    method: Method<Request, Response>,
    requests: Requests<Request>,
    settings: CallSettings = {},
  ): AsyncGenerator<Response, void, undefined> {
    const ended = new AbortController();
    const release = this.#start(method.path, settings, () => call.cancel());
    const call = this.#client.makeBidiStreamRequest(...codec(method), ...limits(settings));
    let failure: { error: unknown } | undefined;
    send(requests, call, ended.signal).catch((error: unknown) => {
      failure = { error };
      call.cancel();
    });
    try {
      yield* responses(call, release, method.path, settings);
    } catch (error) {
      throw failure ? failure.error : error;
    } finally {
      ended.abort();
    }
  }

  /** Ends everything now. Running calls fail. Nothing of it keeps the process alive. */
  close(): void {
    for (const cancel of [...this.#running]) cancel();
    this.#end(new ConnectionFailed("closed", "the channel is closed"));
    this.#dialer.drop(LINGER_MS);
  }

  /** @returns what to call when the call has ended */
  #start(path: string, { signals = [] }: CallSettings, cancel: () => void): () => void {
    const aborted = signals.find((signal) => signal.aborted);
    if (aborted) throw callCancelled(path, aborted);
    this.#over.signal.throwIfAborted();
    this.#used = true;
    this.#running.add(cancel);
    const release = onAbort(signals, cancel);
    return () => {
      this.#running.delete(cancel);
      release();
    };
  }

  #end(error: ConnectionFailed): void {
    if (this.#over.signal.aborted) return;
    this.#over.abort(error);
    this.#client.close();
  }
}
