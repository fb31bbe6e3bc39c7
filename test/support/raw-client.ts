import { EventEmitter, once } from "node:events";
import { Client, credentials, Metadata, type ServiceError, status } from "@grpc/grpc-js";
import * as messages from "#proto/messages.js";
import { type Method, PasswordAuthenticationService, RemotingAdapterService, SessionService } from "#proto/services.js";

/** How a call ended that did not succeed. */
export interface Failure {
  status: string;
  /** Reason of `google.rpc.ErrorInfo`; empty where there is none. */
  reason: string;
  domain: string;
  message: string;
}

export type Unary<Request, Response> = Method<Request, never, never, Response, false, false>;

/** A plain grpc-js client on a connection of its own: what any program could send, without our library's help. */
export class RawClient implements Disposable {
  readonly grpc: Client;

  constructor(address: string, channel = credentials.createInsecure()) {
    this.grpc = new Client(address, channel, { "grpc.use_local_subchannel_pool": 1, "grpc.enable_retries": 0 });
  }

  /** Calls a unary method. @throws {CallError} for any status but OK */
  async call<Request, Response>(
    method: { path: string; requestSerialize: (r: Request) => Buffer; responseDeserialize: (b: Buffer) => Response },
    request: Request,
    metadata: Record<string, string | string[]> = {},
    deadlineMs = 10_000,
  ): Promise<Response> {
    return await new Promise((resolve, reject) => {
      const options = { deadline: Date.now() + deadlineMs };
      const { path, requestSerialize, responseDeserialize } = method;
      this.grpc.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        request,
        metadataOf(metadata),
        options,
        (error, response) => (error === null ? resolve(response as Response) : reject(new CallError(error))),
      );
    });
  }

  /** Calls a unary method that must fail. */
  async refused<Request, Response>(...args: Parameters<typeof this.call<Request, Response>>): Promise<Failure> {
    const answer = await this.call(...args).catch((error: unknown) => error);
    if (answer instanceof CallError) return answer.failure;
    throw answer instanceof Error ? answer : new Error(`${args[0].path} succeeded, but was to be refused`);
  }

  async login(username: string, password: string | Buffer, metadata: Record<string, string> = {}) {
    const request = { username, password: Buffer.from(password) };
    return await this.call(PasswordAuthenticationService.createSession, request, metadata);
  }

  /** Logs in and answers the token. */
  async open(username: string, password: string): Promise<number> {
    const { securityToken, error } = await this.login(username, password);
    if (securityToken === 0) throw new Error(`login of ${username} was refused with error ${error}`);
    return securityToken;
  }

  /** The session a call runs in; `token` goes as metadata. */
  async whoAmI(token?: number | string) {
    const metadata: Record<string, string> = token === undefined ? {} : { "security-token": String(token) };
    return (await this.call(SessionService.getSession, {}, metadata)).session;
  }

  async authenticate(securityToken: number) {
    await this.call(RemotingAdapterService.authenticate, { securityToken });
  }

  /** Watches a session. Settles with all events and the final status once the watch ends. */
  watch(securityToken: number, metadata: Record<string, string> = {}) {
    const { path, requestSerialize, responseDeserialize } = SessionService.watchSession;
    const stream = this.grpc.makeServerStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      { securityToken },
      metadataOf(metadata),
    );
    const events: messages.gatehouse.security.v1.SessionServiceWatchSessionResponse[] = [];
    const heard = new EventEmitter();
    stream.on("data", (event) => {
      events.push(event);
      heard.emit(kindOf(event));
    });
    /** Waits for the first event of a kind, such as `CLOSED`. */
    const told = async (kind: string) => {
      const known = () => events.find((event) => kindOf(event) === kind);
      if (known() === undefined) await once(heard, kind, { signal: AbortSignal.timeout(5_000) });
      return known()!;
    };
    const ended = new Promise<{ events: typeof events; failure: Failure }>((resolve) => {
      stream.on("error", () => {});
      stream.on("status", ({ code, details, metadata: trailers }) =>
        resolve({ events, failure: failureOf({ code, details, metadata: trailers }) }),
      );
    });
    return { events, told, ended, cancel: () => stream.cancel() };
  }

  close(): void {
    this.grpc.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

const kindOf = ({ kind }: messages.gatehouse.security.v1.SessionServiceWatchSessionResponse) =>
  messages.gatehouse.security.v1.SessionEventKind[kind].replace("SESSION_EVENT_KIND_", "");

export class CallError extends Error {
  readonly failure: Failure;
  constructor(error: ServiceError) {
    super(error.message);
    this.failure = failureOf(error);
  }
}

export function failureOf(error: Pick<ServiceError, "code" | "details" | "metadata">): Failure {
  const [details] = error.metadata.get("grpc-status-details-bin");
  const any = details === undefined ? [] : messages.google.rpc.Status.decode(details as Buffer).details;
  const info = any.length === 0 ? undefined : messages.google.rpc.ErrorInfo.decode(any[0]!.value as Uint8Array);
  return {
    status: status[error.code] ?? String(error.code),
    reason: info?.reason ?? "",
    domain: info?.domain ?? "",
    message: error.details,
  };
}

function metadataOf(entries: Record<string, string | string[]>): Metadata {
  const metadata = new Metadata();
  for (const [key, values] of Object.entries(entries)) for (const value of [values].flat()) metadata.add(key, value);
  return metadata;
}
