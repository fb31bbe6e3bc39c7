import assert from "node:assert/strict";
import { once } from "node:events";
import net from "node:net";
import { startGateway } from "../../support/gateway.ts";
import { RawClient } from "../../support/raw-client.ts";
import type { Running, Target } from "../engine.ts";
import { ownMethods } from "../own-methods.ts";

const PREFACE = Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
const FRAME_BYTES = 9;
const DATA = 0;
const HEADERS = 1;
const RST_STREAM = 3;
const SETTINGS = 4;
const GOAWAY = 7;
const END_STREAM = 1;
const END_HEADERS = 4;
const CANCEL = 8;
/** A call has an end, or at least its answer has begun, within this. */
const DEFINITE_MS = 10_000;
/** A watch goes on after that: it is cancelled when it has had so long to end. */
const WATCHED_MS = 100;

/** How often a client that keeps to the rules looks in. */
const LOOK_EVERY = 100;

/**
 * Headers and body of one call on the wire of a running gateway, encoded by nobody who would mend them: one header on each
 * line, an empty line, then the bytes of the stream.
 */
export const wire: Target = {
  name: "wire",
  maxBytes: 2_000,
  words: [
    ...ownMethods().routes.map(({ full }) => `:path: /${full}`),
    ...":method: :scheme: :authority: :path: content-type: te: grpc-encoding: grpc-timeout: security-token:".split(" "),
    ..."gatehouse-call: connection: transfer-encoding: host: cookie: x-forwarded-for: via: a-bin: Upper: gzip 1n 0S".split(
      " ",
    ),
    ..."GET PUT http application/grpc application/json trailers \n\n \u0000 \x80 é =".split(" "),
  ],
  async open(): Promise<Running> {
    const limits = { handshakeTimeout: "10s", idleChannel: "10m" };
    const verification = async () => ({ kind: "refused", cause: "simulated" }) as const;
    const penalties = { schedule: ["1ms"], increment: "0ms", maximum: "1ms" };
    const gateway = await startGateway({ configuration: { limits, penalties }, ports: { verification } });
    const beside = new RawClient(gateway.address);
    let line: Line | undefined;
    let executions = 0;
    return {
      async take(input) {
        if (line === undefined || line.isOver) line = await Line.open(gateway.address);
        const end = await line.send(input);
        assert.deepEqual(
          gateway.events.splice(0).filter(({ event }) => event === "call.failed"),
          [],
        );
        if (executions++ % LOOK_EVERY === 0) assert.equal((await beside.whoAmI())?.sessionId, "");
        return end;
      },
      async [Symbol.asyncDispose]() {
        line?.close();
        beside.close();
        await gateway[Symbol.asyncDispose]();
      },
    };
  },
};

/** One connection that speaks HTTP/2 frame by frame. */
class Line {
  readonly #socket: net.Socket;
  #received = Buffer.alloc(0);
  /** The last one that was opened; a client's have odd numbers. */
  #stream = -1;
  #isLeft = false;
  #onEnd: ((how: string) => void) | undefined;
  #onBegun: (() => void) | undefined;

  private constructor(socket: net.Socket) {
    this.#socket = socket;
    socket.on("data", (chunk) => this.#read(chunk));
    socket.on("error", () => undefined);
    socket.on("close", () => this.#onEnd?.("connection closed"));
    socket.write(Buffer.concat([PREFACE, frame(SETTINGS, 0, 0, Buffer.alloc(0))]));
  }

  static async open(address: string): Promise<Line> {
    const socket = net.connect(Number(address.split(":").at(-1)), "127.0.0.1");
    await once(socket, "connect");
    return new Line(socket);
  }

  get isOver(): boolean {
    return this.#isLeft || this.#socket.destroyed || this.#socket.readableEnded;
  }

  /** Makes one call. @returns how it ended, which it must within 10 s */
  async send(input: Buffer): Promise<string> {
    this.#stream += 2;
    const stream = this.#stream;
    const gap = input.indexOf("\n\n");
    const head = input.subarray(0, gap < 0 ? input.length : gap).toString("latin1");
    const body = gap < 0 ? Buffer.alloc(0) : input.subarray(gap + 2);
    const ended = new Promise<string>((resolve, reject) => {
      let timer = setTimeout(() => reject(new Error(`no end within ${DEFINITE_MS} ms`)), DEFINITE_MS);
      this.#onEnd = (how) => {
        clearTimeout(timer);
        resolve(how);
      };
      this.#onBegun = () => {
        clearTimeout(timer);
        timer = setTimeout(() => this.#cancel(stream), WATCHED_MS);
      };
    });
    this.#socket.write(
      Buffer.concat([frame(HEADERS, END_HEADERS, stream, encode(head)), frame(DATA, END_STREAM, stream, body)]),
    );
    return await ended;
  }

  close(): void {
    this.#socket.destroy();
  }

  #cancel(stream: number): void {
    const code = Buffer.alloc(4);
    code.writeUInt32BE(CANCEL);
    this.#socket.write(frame(RST_STREAM, 0, stream, code));
    this.#onEnd?.("goes on");
  }

  #read(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    while (this.#received.length >= FRAME_BYTES) {
      const length = this.#received.readUIntBE(0, 3);
      if (this.#received.length < FRAME_BYTES + length) return;
      const type = this.#received.readUInt8(3);
      const flags = this.#received.readUInt8(4);
      const stream = this.#received.readUInt32BE(5) & 0x7fff_ffff;
      this.#received = this.#received.subarray(FRAME_BYTES + length);
      if (type === GOAWAY) this.#isLeft = true;
      if (type === SETTINGS && (flags & 1) === 0) this.#socket.write(frame(SETTINGS, 1, 0, Buffer.alloc(0)));
      if (stream !== this.#stream) continue;
      if (type === RST_STREAM) this.#onEnd?.("reset");
      if (type !== HEADERS && type !== DATA) continue;
      if ((flags & END_STREAM) !== 0) this.#onEnd?.(`answered in ${type}`);
      else this.#onBegun?.();
    }
  }
}

function frame(type: number, flags: number, stream: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(FRAME_BYTES);
  head.writeUIntBE(payload.length, 0, 3);
  head.writeUInt8(type, 3);
  head.writeUInt8(flags, 4);
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}

/** HPACK without table and Huffman's code (RFC 7541 §6.2.2): names and values go as they are. */
const encode = (head: string): Buffer =>
  Buffer.concat(
    head.split("\n").map((line) => {
      const colon = line.indexOf(":", 1);
      const name = colon < 0 ? line : line.slice(0, colon);
      const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
      return Buffer.concat([Buffer.of(0), text(name), text(value)]);
    }),
  );

/** A text with its length before it, in seven bits and, where it has more, groups of seven. */
function text(value: string): Buffer {
  const bytes = Buffer.from(value, "latin1");
  if (bytes.length < 127) return Buffer.concat([Buffer.of(bytes.length), bytes]);
  const length = [127];
  let rest = bytes.length - 127;
  for (; rest >= 128; rest >>>= 7) length.push((rest & 127) | 128);
  return Buffer.concat([Buffer.from([...length, rest]), bytes]);
}
