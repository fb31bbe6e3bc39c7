import type { CallSettings, Method, Requests } from "./call.ts";
import { type CallOptions, callSettings, DEFAULT_DEADLINE_MS, type OperationOptions } from "./call-options.ts";
import type { Connection } from "./connection.ts";
import { restarted } from "./restarting.ts";
import type { Limits } from "./waiting.ts";

/** A method of a generated service definition, whatever its messages. */
interface AnyMethod {
  readonly path: string;
  readonly requestStream: boolean;
  readonly responseStream: boolean;
  requestSerialize(message: never): Buffer;
  responseDeserialize(bytes: Buffer): unknown;
}

/** A generated service definition: methods by their names in lower camel case. */
export type Service = Readonly<Record<string, AnyMethod>>;

type Call<Given, Result> = (given: Given, options?: CallOptions) => Result;

type ProxyMethod<M> = M extends {
  requestSerialize: (message: infer Request) => Buffer;
  responseDeserialize: (bytes: Buffer) => infer Response;
  requestStream: infer Sends;
  responseStream: infer Receives;
}
  ? Call<
      Sends extends true ? Requests<Request> : Request,
      Receives extends true ? AsyncIterable<Response> : Promise<Response>
    >
  : never;

/** The methods of a service as functions. A call with streamed responses starts when they are iterated. */
export type ServiceProxy<S extends Service> = { readonly [Name in keyof S]: ProxyMethod<S[Name]> };

/** Where a call runs, and with which metadata and limits. */
export interface Ready {
  readonly connection: Connection;
  readonly settings: CallSettings;
}

/** Finds the connection for a call and says what its errors mean. */
export interface Caller {
  begin(settings: CallSettings): Promise<Ready>;
  explain(error: unknown, ready: Ready): Promise<unknown>;
  /** A call that `begin` let go is over, however it ended. */
  ended?(ready: Ready): void;
  /** Once calls may succeed again, after one ended for a cause that passes. Rejects where they never will. */
  resume(limits: Limits): Promise<void>;
}

/** Limits of every call of a proxy. */
export interface ProxyLimits extends OperationOptions {
  /** Whether streams of responses begin again by themselves. */
  reopen?: boolean;
}

/** Binds a service to a caller. Limits of a call come before those of the proxy; either signal cancels. */
export function createProxy<S extends Service>(service: S, caller: Caller, limits: ProxyLimits): ServiceProxy<S> {
  const methods = Object.entries(service).map(([name, method]) => [name, proxyMethod(method, caller, limits)]);
  return Object.freeze(Object.fromEntries(methods));
}

function proxyMethod(shape: AnyMethod, caller: Caller, limits: ProxyLimits): Call<never, unknown> {
  const method: Method<never, unknown> = shape;
  const unaryMs = limits.deadlineMs ?? DEFAULT_DEADLINE_MS;
  const streamMs = limits.deadlineMs ?? Number.POSITIVE_INFINITY;
  const settle = (options: CallOptions = {}, fallbackMs: number) => callSettings(options, fallbackMs, limits.signal);
  if (shape.responseStream && shape.requestStream)
    return (requests: Requests<never>, options) =>
      streamed(
        caller,
        () => settle(options, streamMs),
        ({ connection, settings }) => connection.bidirectional(method, requests, settings),
      );
  if (shape.responseStream)
    return (request, options) => {
      const start = (settings: () => CallSettings) =>
        streamed(caller, settings, ({ connection, settings }) => connection.serverStream(method, request, settings));
      const settings = () => settle(options, streamMs);
      return limits.reopen === true ? restarted(caller, settings, start) : start(settings);
    };
  if (shape.requestStream)
    return async (requests: Requests<never>, options) =>
      await single(caller, settle(options, streamMs), ({ connection, settings }) =>
        connection.clientStream(method, requests, settings),
      );
  return async (request, options) =>
    await single(caller, settle(options, unaryMs), ({ connection, settings }) =>
      connection.unary(method, request, settings),
    );
}

async function single<T>(caller: Caller, settings: CallSettings, start: (ready: Ready) => Promise<T>): Promise<T> {
  const ready = await caller.begin(settings);
  try {
    return await start(ready);
  } catch (error) {
    throw await caller.explain(error, ready);
  } finally {
    caller.ended?.(ready);
  }
}

async function* streamed<T>(
  caller: Caller,
  settings: () => CallSettings,
  start: (ready: Ready) => AsyncGenerator<T, void, undefined>,
): AsyncGenerator<T, void, undefined> {
  const ready = await caller.begin(settings());
  try {
    yield* start(ready);
  } catch (error) {
    throw await caller.explain(error, ready);
  } finally {
    caller.ended?.(ready);
  }
}
