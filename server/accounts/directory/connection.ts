import { readFile } from "node:fs/promises";
import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { Clock } from "../../core/clock.ts";
import type { Secret } from "../../core/ports.ts";
import { sizeOf, TAG } from "./ber.ts";
import { bindRequest, type Search, searchRequest, startTlsRequest, unbindRequest, wipeRequest } from "./requests.ts";
import { type Entry, RESPONSE, type Response, type Result, readResponse } from "./responses.ts";

/** Where a directory is, and how the way to it is secured. */
export interface DirectoryServer {
  /** As it is configured, for the log. */
  url: string;
  host: string;
  port: number;
  security: "tls" | "start-tls" | "none";
  /** File with the authorities, PEM, that its certificate must come from; `null` for those of the system. */
  authorities: string | null;
}

/** The directory cannot be asked over this connection. The message says why. */
export class ConnectionFailed extends Error {
  /** Whether it kept us waiting: then asking again would keep us waiting again. */
  readonly isTimeout: boolean;
  /** Whether it answered more than is taken: then it is this one question that cannot be asked. */
  readonly isTooMuch: boolean;

  constructor(message: string, { isTimeout = false, isTooMuch = false } = {}) {
    super(message);
    this.name = "ConnectionFailed";
    this.isTimeout = isTimeout;
    this.isTooMuch = isTooMuch;
  }
}

/** More than is taken of an answer. */
class TooMuch extends RangeError {}

interface Operation {
  id: number;
  /** Tag of the response that ends it. */
  ends: number;
  most: number;
  entries: Entry[];
  bytes: number;
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

interface Answer {
  result: Result;
  entries: readonly Entry[];
}

/** Most that may arrive for one operation: whatever a directory sends, it fills no memory. */
const ANSWER_BYTES_MAX = 1024 * 1024;

/** No entry is as large: whoever sends such a length sends no LDAP. */
const NO_ENTRY_BYTES = 64 * 1024 * 1024;

/** One connection to a directory server, on which one operation at a time runs, each within its time. */
export class DirectoryConnection {
  readonly server: DirectoryServer;
  readonly #clock: Clock;
  /** Called once, when the connection is of no use any more. */
  onEnd: () => void = () => {};
  #socket: Socket | undefined;
  #detach: () => unknown = () => undefined;
  #received: Buffer = Buffer.alloc(0);
  #operation: Operation | undefined;
  #failure: ConnectionFailed | undefined;
  #lastId = 0;

  constructor(server: DirectoryServer, clock: Clock) {
    this.server = server;
    this.#clock = clock;
  }

  get isOpen(): boolean {
    return this.#socket !== undefined && this.#failure === undefined;
  }

  /** Connects, secures the way and checks the server's certificate, all within `timeoutMs`. @throws {ConnectionFailed} */
  async open(timeoutMs: number): Promise<void> {
    const { host, port, security } = this.server;
    const timer = this.#clock.after(timeoutMs, () => this.#timeOut(`no connection within ${timeoutMs} ms`));
    try {
      const tls = security === "none" ? undefined : await this.#tlsOptions();
      if (security === "tls") return await this.#attach(connectTls({ ...tls, host, port }), "secureConnect");
      await this.#attach(connect({ host, port }), "connect");
      if (security === "start-tls") await this.#startTls({ ...tls });
    } finally {
      timer.cancel();
    }
  }

  /** Proves an identity. The connection has it from then on, or none where this fails. @throws {ConnectionFailed} */
  async bind(dn: string, password: Secret, timeoutMs: number): Promise<Result> {
    const request = bindRequest(this.#nextId(), dn, password);
    const { result } = await this.#ask(request, { ends: RESPONSE.bind, timeoutMs, isSecret: true });
    return result;
  }

  /** Parts of the tree that other servers have are not looked for there. @throws {ConnectionFailed} */
  async search(search: Search, timeoutMs: number): Promise<Answer> {
    const request = searchRequest(this.#nextId(), search, timeoutMs);
    return await this.#ask(request, { ends: RESPONSE.searchDone, timeoutMs, most: search.sizeLimit });
  }

  /** Takes leave and closes. What still runs fails. */
  close(): void {
    if (this.isOpen) this.#socket?.write(unbindRequest(this.#nextId()));
    this.#fail(new ConnectionFailed("the connection was closed here"));
  }

  async #tlsOptions(): Promise<{ servername?: string; ca?: Buffer; minVersion: "TLSv1.2" }> {
    const { authorities, host } = this.server;
    const ca = authorities === null ? undefined : await readFile(authorities).catch((error: Error) => error);
    if (ca instanceof Error) throw this.#fail(new ConnectionFailed(`the authorities cannot be read: ${ca.message}`));
    return { minVersion: "TLSv1.2", ...(ca && { ca }), ...(isIP(host) === 0 && { servername: host }) };
  }

  async #startTls(options: object): Promise<void> {
    const { result } = await this.#ask(startTlsRequest(this.#nextId()), { ends: RESPONSE.extended });
    if (result.code !== 0)
      throw this.#fail(
        new ConnectionFailed(`the server does not start TLS (result ${result.code}) ${result.diagnostic}`),
      );
    // Whoever sits between could put the beginning of an answer here, which TLS would then complete as he likes.
    if (this.#received.length > 0) throw this.#fail(new ConnectionFailed("the server sent more before TLS began"));
    const socket = this.#socket!;
    this.#detach();
    socket.on("error", () => {}); // the TLS socket tells it
    await this.#attach(connectTls({ ...options, host: this.server.host, socket }), "secureConnect");
  }

  /** Listens to a socket until it ends. Settles when it is ready. */
  async #attach(socket: Socket, ready: "connect" | "secureConnect"): Promise<void> {
    if (this.#failure !== undefined) {
      socket.destroy();
      throw this.#failure;
    }
    this.#socket = socket;
    socket.setNoDelay(true);
    await new Promise<void>((resolve, reject) => {
      const onError = (error: Error) => reject(this.#fail(new ConnectionFailed(reasonOf(error))));
      const onEnd = () => onError(new Error("the server closed the connection"));
      const onData = (bytes: Buffer) => this.#receive(bytes);
      socket.once(ready, resolve).on("error", onError).on("close", onEnd).on("end", onEnd).on("data", onData);
      this.#detach = () => socket.off("error", onError).off("close", onEnd).off("end", onEnd).off("data", onData);
    });
  }

  async #ask(
    request: Buffer,
    { ends, timeoutMs, most = 0, isSecret }: { ends: number; timeoutMs?: number; most?: number; isSecret?: boolean },
  ): Promise<Answer> {
    const done = isSecret ? () => wipeRequest(request) : undefined;
    const socket = this.#socket;
    if (this.#failure !== undefined || this.#operation !== undefined || socket === undefined) {
      done?.();
      throw this.#failure ?? new Error("one operation at a time");
    }
    const timer =
      timeoutMs === undefined
        ? undefined
        : this.#clock.after(timeoutMs, () => this.#timeOut(`no answer within ${Math.round(timeoutMs)} ms`));
    try {
      return await new Promise<Answer>((resolve, reject) => {
        this.#operation = { id: this.#lastId, ends, most, entries: [], bytes: 0, resolve, reject };
        socket.write(request, done);
      });
    } finally {
      timer?.cancel();
    }
  }

  #receive(bytes: Buffer): void {
    this.#received = this.#received.length === 0 ? bytes : Buffer.concat([this.#received, bytes]);
    try {
      for (let message = this.#nextMessage(); message !== undefined; message = this.#nextMessage())
        this.#handle(readResponse(message));
    } catch (error) {
      const { message } = error as Error;
      this.#fail(
        error instanceof TooMuch
          ? new ConnectionFailed(`the server sent ${message}`, { isTooMuch: true })
          : new ConnectionFailed(`the server sent what is no LDAP: ${message}`),
      );
    }
  }

  /** Takes a whole message from what has come; `undefined` until there is one. */
  #nextMessage(): Buffer | undefined {
    const received = this.#received;
    if (received.length === 0) return undefined;
    if (received[0] !== TAG.sequence) throw new RangeError(`a message with tag ${received[0]}`);
    const size = sizeOf(received);
    if (size === undefined) return undefined;
    const bytes = size.whole + (this.#operation?.bytes ?? 0);
    if (bytes > NO_ENTRY_BYTES) throw new RangeError(`an answer of ${bytes} bytes`);
    if (bytes > ANSWER_BYTES_MAX) throw new TooMuch(`an answer of ${bytes} bytes`);
    if (received.length < size.whole) return undefined;
    if (this.#operation !== undefined) this.#operation.bytes = bytes;
    this.#received = received.subarray(size.whole);
    return received.subarray(0, size.whole);
  }

  #handle(response: Response): void {
    const operation = this.#operation;
    if (operation === undefined || response.id !== operation.id) {
      const told = response.kind === "result" ? ` (result ${response.result.code}) ${response.result.diagnostic}` : "";
      return void this.#fail(new ConnectionFailed(`the server ends the connection${told}`));
    }
    if (response.kind === "entry") return this.#collect(operation, response.entry);
    if (response.kind === "reference") return;
    if (response.tag !== operation.ends) throw new RangeError(`an answer with tag ${response.tag}`);
    this.#operation = undefined;
    operation.resolve({ result: response.result, entries: operation.entries });
  }

  #collect(operation: Operation, entry: Entry): void {
    if (operation.entries.length >= operation.most) throw new TooMuch("more entries than were asked for");
    operation.entries.push(entry);
  }

  #nextId(): number {
    this.#lastId = (this.#lastId % 0x7fffffff) + 1;
    return this.#lastId;
  }

  #timeOut(why: string): void {
    this.#fail(new ConnectionFailed(why, { isTimeout: true }));
  }

  /** The first failure stays. */
  #fail(failure: ConnectionFailed): ConnectionFailed {
    if (this.#failure !== undefined) return this.#failure;
    this.#failure = failure;
    const operation = this.#operation;
    this.#operation = undefined;
    operation?.reject(failure);
    this.#socket?.destroy();
    this.onEnd();
    return failure;
  }
}

/** Where a name has several addresses, each has failed for a reason of its own. */
const reasonOf = (error: Error): string =>
  error instanceof AggregateError ? error.errors.map(({ message }: Error) => message).join("; ") : error.message;
