import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { type CallOptions, Metadata, type ServiceError } from "@grpc/grpc-js";
import { callFailed } from "./call-status.ts";
import type { Limits } from "./waiting.ts";

/** What a call needs to know of its method. Every generated service definition has it. */
export interface Method<Request, Response> {
  readonly path: string;
  requestSerialize(message: Request): Buffer;
  responseDeserialize(bytes: Buffer): Response;
}

export interface CallSettings extends Limits {
  readonly metadata?: Metadata;
}

/** Requests of a streaming call. */
export type Requests<Request> = AsyncIterable<Request> | Iterable<Request>;

type Codec<Request, Response> = [path: string, (message: Request) => Buffer, (bytes: Buffer) => Response];

/** The first arguments of every call of grpc-js. */
export const codec = <Request, Response>(method: Method<Request, Response>): Codec<Request, Response> => [
  method.path,
  (message) => method.requestSerialize(message),
  (bytes) => method.responseDeserialize(bytes),
];

/** The last arguments of every call of grpc-js, before a callback. */
export const limits = ({ metadata, deadline }: CallSettings): [Metadata, CallOptions] => [
  metadata ?? new Metadata(),
  deadline === undefined ? {} : { deadline },
];

/** The callback of a call with one response. */
export const answer =
  <Response>(
    resolve: (response: Response) => void,
    reject: (error: unknown) => void,
    release: () => void,
    path: string,
    settings: CallSettings,
  ) =>
  (error: ServiceError | null, response?: Response) => {
    release();
    if (error) return reject(callFailed(error, path, settings.signals));
    resolve(response as Response);
  };

/** The responses of a call as they come. However the iteration ends, the call is over then. */
export async function* responses<Response>(
  call: Readable & { cancel(): void },
  release: () => void,
  path: string,
  settings: CallSettings,
): AsyncGenerator<Response, void, undefined> {
  // A status that comes after the loop was left concerns nobody, and must not be an unhandled error.
  call.on("error", () => {});
  try {
    for await (const response of call) yield response as Response;
  } catch (error) {
    throw callFailed(error, path, settings.signals);
  } finally {
    call.cancel();
    release();
  }
}

/** Writes requests as fast as the call takes them. Rejects only with an error of `requests` itself. */
export async function send<Request>(requests: Requests<Request>, call: Writable, ended: AbortSignal): Promise<void> {
  for await (const request of requests) {
    if (ended.aborted) return;
    // Where the call fails meanwhile, its status tells; the loop ends with `ended`.
    if (!call.write(request)) await once(call, "drain", { signal: ended }).catch(() => {});
  }
  call.end();
}
