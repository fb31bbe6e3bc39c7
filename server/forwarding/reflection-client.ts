import type { ClientHttp2Stream, OutgoingHttpHeaders } from "node:http2";
import * as messages from "#proto/messages.js";
import { REFLECTION_SERVICES } from "../../proto/reflection.ts";
import { type DeviceFile, fieldsOf, readDescribedFile, textsOf } from "./described-file.ts";

const { ServerReflectionRequest } = messages.grpc.reflection.v1;
type Request = messages.grpc.reflection.v1.ServerReflectionRequest.$Properties;

/** What a device may tell of itself. A real contract is far below. */
const MOST_SERVICES = 2_000;
const MOST_FILES = 2_000;
const MOST_BYTES = 16 * 1024 * 1024;
/** Of one answer, as gRPC has it by default. */
const MOST_ANSWER_BYTES = 4 * 1024 * 1024;
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
  const { services } = await conversation.ask({ listServices: "*" });
  if (services.length > MOST_SERVICES) throw new Error(`reflection tells of ${services.length} services`);
  const files = new Map<string, DeviceFile>();
  const known = new Set<string>();
  const add = (response: Answer) => {
    for (const bytes of response.files) {
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
      add(await conversation.ask({ fileByFilename: name }));
      if (!files.has(name)) missing.add(name);
    }
  }
  return [...files.values()];
}

/** What is read of an answer. */
interface Answer {
  services: readonly string[];
  /** Serialized `FileDescriptorProto`s. */
  files: readonly Uint8Array[];
}

/** Numbers of the fields of `ServerReflectionResponse` that are read here. */
const FILES = 4;
const SERVICES = 6;

/** Reads no more than is wanted, and no more than is reasonable: decoded in full, a short answer may fill the memory. */
function readAnswer(bytes: Uint8Array): Answer {
  try {
    const within = (field: number) =>
      fieldsOf(bytes)
        .filter(({ number }) => number === field)
        .flatMap(({ value }) => fieldsOf(value).filter(({ number }) => number === 1));
    return {
      files: within(FILES).map(({ value }) => value),
      services: within(SERVICES).map(({ value }) => textsOf(fieldsOf(value), 1).at(-1) ?? ""),
    };
  } catch (cause) {
    throw new Error(`what reflection answers cannot be read: ${(cause as Error).message}`, { cause });
  }
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
  #failure: string | undefined;
  #isOver = false;
  #wake: () => void = () => {};

  constructor(stream: ClientHttp2Stream) {
    this.#stream = stream;
    this.#timer = setTimeout(() => this.#fail(`reflection did not end within ${ANSWER_MS} ms`), ANSWER_MS).unref();
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

  async ask(request: Request): Promise<Answer> {
    const message = ServerReflectionRequest.encode(request).finish();
    const frame = Buffer.alloc(PREFIX_BYTES + message.length);
    frame.writeUInt32BE(message.length, 1);
    frame.set(message, PREFIX_BYTES);
    if (!this.#stream.closed && !this.#stream.destroyed) this.#stream.write(frame);
    for (;;) {
      const answer = this.#next();
      if (answer !== undefined) return readAnswer(answer);
      if (this.#failure !== undefined) throw new Error(this.#failure);
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

  #fail(why: string): void {
    this.#failure = why;
    this.#stream.destroy();
    this.#wake();
  }

  #take(chunk: Buffer): void {
    this.#total += chunk.length;
    if (this.#total > MOST_BYTES) return this.#fail(`reflection answers more than ${MOST_BYTES} bytes`);
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
    if (this.#needed > MOST_ANSWER_BYTES)
      throw new Error(`an answer of reflection has more than ${MOST_ANSWER_BYTES} bytes`);
    if (this.#have < this.#needed) return undefined;
    this.#chunks = [bytes.subarray(this.#needed)];
    this.#have -= this.#needed;
    const message = bytes.subarray(PREFIX_BYTES, this.#needed);
    this.#needed = PREFIX_BYTES;
    return message;
  }
}
