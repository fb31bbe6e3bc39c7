import type { ClientHttp2Stream, OutgoingHttpHeaders } from "node:http2";
import * as messages from "#proto/messages.js";
import { REFLECTION_SERVICES } from "../../proto/reflection.ts";
import { type DeviceFile, readDescribedFile } from "./described-file.ts";

const { ServerReflectionRequest, ServerReflectionResponse } = messages.grpc.reflection.v1;
type Request = messages.grpc.reflection.v1.ServerReflectionRequest.$Properties;
type Response = messages.grpc.reflection.v1.ServerReflectionResponse;

/** What a device may tell of itself. A real contract is far below. */
const MOST_SERVICES = 2_000;
const MOST_FILES = 2_000;
const MOST_BYTES = 16 * 1024 * 1024;
const ANSWER_MS = 10_000;
const PREFIX_BYTES = 5;

/** Begins a call of a device. @throws where there is no connection */
export type OpenStream = (path: string) => ClientHttp2Stream;

/**
 * Asks a device for its services by reflection: `v1`, and where it has none of that, `v1alpha`.
 * @returns the files of the services, and what they depend on
 * @throws {Error} with words for the operator
 */
export async function reflect(open: OpenStream, isWanted: (service: string) => boolean): Promise<DeviceFile[]> {
  let failure: unknown;
  for (const service of REFLECTION_SERVICES) {
    using conversation = new Conversation(open(`/${service}/ServerReflectionInfo`));
    try {
      return await filesOf(conversation, isWanted);
    } catch (error) {
      if (!(error instanceof NotServed)) throw error;
      failure = error;
    }
  }
  throw failure;
}

async function filesOf(conversation: Conversation, isWanted: (service: string) => boolean): Promise<DeviceFile[]> {
  const { listServicesResponse } = await conversation.ask({ listServices: "*" });
  const services = (listServicesResponse?.service ?? []).map(({ name }) => name ?? "");
  if (services.length > MOST_SERVICES) throw new Error(`reflection tells of ${services.length} services`);
  const files = new Map<string, DeviceFile>();
  const known = new Set<string>();
  const add = (response: Response) => {
    for (const bytes of response.fileDescriptorResponse?.fileDescriptorProto ?? []) {
      const file = readDescribedFile(bytes);
      if (files.has(file.name)) continue;
      files.set(file.name, file);
      for (const service of file.services) known.add(service);
    }
    if (files.size > MOST_FILES) throw new Error(`reflection tells of more than ${MOST_FILES} files`);
  };
  for (const service of services) {
    if (!isWanted(service) || known.has(service)) continue;
    add(await conversation.ask({ fileContainingSymbol: service }));
  }
  // Some devices answer a file without those that it depends on.
  const missing = new Set<string>();
  for (const file of files.values()) {
    for (const name of file.dependencies) {
      if (files.has(name) || missing.has(name)) continue;
      const response = await conversation.ask({ fileByFilename: name });
      if (response.errorResponse == null) add(response);
      if (!files.has(name)) missing.add(name);
    }
  }
  return [...files.values()];
}

/** The device does not serve the method, or ended it with an error. */
class NotServed extends Error {}

/** Questions and answers on one stream, one after the other. */
class Conversation implements Disposable {
  readonly #stream: ClientHttp2Stream;
  readonly #timer: NodeJS.Timeout;
  #chunks: Buffer[] = [];
  #have = 0;
  #needed = PREFIX_BYTES;
  #total = 0;
  #status: string | undefined;
  #isOver = false;
  #wake: () => void = () => {};

  constructor(stream: ClientHttp2Stream) {
    this.#stream = stream;
    this.#timer = setTimeout(() => stream.destroy(), ANSWER_MS).unref();
    const note = (headers: OutgoingHttpHeaders) => {
      this.#status = String(headers["grpc-status"] ?? this.#status ?? "");
    };
    stream.on("error", () => {});
    stream.on("response", note);
    stream.on("trailers", note);
    stream.on("data", (chunk: Buffer) => this.#take(chunk));
    stream.on("close", () => {
      this.#isOver = true;
      this.#wake();
    });
  }

  async ask(request: Request): Promise<Response> {
    const message = ServerReflectionRequest.encode(request).finish();
    const frame = Buffer.alloc(PREFIX_BYTES + message.length);
    frame.writeUInt32BE(message.length, 1);
    frame.set(message, PREFIX_BYTES);
    if (!this.#stream.closed && !this.#stream.destroyed) this.#stream.write(frame);
    for (;;) {
      const answer = this.#next();
      if (answer !== undefined) return ServerReflectionResponse.decode(answer);
      if (this.#isOver)
        throw new NotServed(`the device ended reflection with gRPC status ${this.#status || "unknown"}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#stream.destroy();
  }

  #take(chunk: Buffer): void {
    this.#total += chunk.length;
    if (this.#total > MOST_BYTES) return void this.#stream.destroy();
    this.#chunks.push(chunk);
    this.#have += chunk.length;
    if (this.#have >= this.#needed) this.#wake();
  }

  /** Joins chunks only when a whole message is there. */
  #next(): Buffer | undefined {
    if (this.#have < this.#needed) return undefined;
    const bytes = Buffer.concat(this.#chunks);
    this.#chunks = [bytes];
    this.#needed = PREFIX_BYTES + bytes.readUInt32BE(1);
    if (this.#have < this.#needed) return undefined;
    this.#chunks = [bytes.subarray(this.#needed)];
    this.#have -= this.#needed;
    const message = bytes.subarray(PREFIX_BYTES, this.#needed);
    this.#needed = PREFIX_BYTES;
    return message;
  }
}
