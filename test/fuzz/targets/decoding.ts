import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import type { ServerHttp2Stream } from "node:http2";
import { Socket } from "node:net";
import { ERRORS } from "../../../server/core/errors.ts";
import type { GatewayEvent } from "../../../server/core/events.ts";
import { SecretBytes } from "../../../server/secrets/secret-bytes.ts";
import type { Channel } from "../../../server/sessions/channel.ts";
import { Call } from "../../../server/transport/call.ts";
import { Line } from "../../../server/transport/line.ts";
import { MessageGate } from "../../../server/transport/message-gate.ts";
import type { OwnRoute } from "../../../server/transport/route.ts";
import { GRPC_STATUS } from "../../../server/transport/status.ts";
import { serveUnary } from "../../../server/transport/unary-call.ts";
import { openChannel } from "../../sessions/support.ts";
import type { Running, Target } from "../engine.ts";
import { definitionOf, ownMethods } from "../own-methods.ts";

const PREFIX_BYTES = 5;

/** Statuses that a request's own bytes can bring about. INTERNAL is none of them. */
const STATUSES = new Set(
  (["FIELD_INVALID", "SESSION_NOT_FOUND", "SERVICE_UNKNOWN", "MESSAGE_TOO_LARGE", "COMPRESSION_REFUSED"] as const).map(
    (code) => String(GRPC_STATUS[code]),
  ),
);

/**
 * A request from its bytes on the stream to its answer, for every own method. The first line of an input is
 * `service/method encoding piece`: the path, the header grpc-encoding, and how many bytes come at a time; the rest is
 * what comes on the stream.
 */
export const decoding: Target = {
  name: "decoding",
  maxBytes: 3_000,
  words: [
    ...ownMethods().routes.map(({ full }) => full),
    ...[
      "gzip",
      "deflate",
      "br",
      "identity",
      "\n",
      "\x00\x00\x00\x00\x05",
      "\x01",
      "\x0a",
      "\x12",
      "\x80\x01",
      "\xff\xff",
    ],
    ...["\x0a\x05alice\x12\x08password", "\x08\x00", "\x08\xff\xff\xff\xff\x0f", "\x0b\x0c", "\x7a\x05"],
  ],
  open(): Running {
    const { table, routes } = ownMethods();
    const channel = openChannel(table);
    return { take: (input) => take(input, routes, channel) };
  },
};

async function take(input: Buffer, routes: readonly OwnRoute[], channel: Channel): Promise<string> {
  const { path, encoding, piece, body } = parse(input);
  const route = routes.find(({ full }) => full === path) ?? routes[input.length % routes.length]!;
  if (route.answer === undefined) return decodeOnly(route, body);
  const held = SecretBytes.lockedBytes;
  const whole = await request(route, encoding, [Buffer.from(body)], channel);
  const pieces = piecesOf(body, piece);
  assert.equal(await request(route, encoding, pieces, channel), whole, "however its bytes are cut");
  assert.equal(SecretBytes.lockedBytes, held, "every secret is given back");
  if (route.gate.isCredential) expectWiped(pieces);
  return `${route.full} ${whole}`;
}

function parse(input: Buffer) {
  const end = input.indexOf("\n");
  const head = input.subarray(0, end < 0 ? input.length : end).toString("latin1");
  const [path, encoding = "identity", piece] = head.split(" ");
  return {
    path,
    encoding,
    piece: Math.max(1, Math.min(Number.parseInt(piece ?? "", 10) || 7, 4_096)),
    body: input.subarray(head.length + 1),
  };
}

function piecesOf(body: Buffer, length: number): Buffer[] {
  const count = Math.ceil(body.length / length);
  return Array.from({ length: count }, (_, at) => Buffer.from(body.subarray(at * length, (at + 1) * length)));
}

/** Of a message with a credential, its prefix may be left, and of another after it what is no whole prefix. */
function expectWiped(pieces: readonly Buffer[]): void {
  const left = pieces.flatMap((piece) => [...piece]).filter((byte) => byte !== 0);
  assert.ok(left.length <= PREFIX_BYTES, `${left.length} bytes are left`);
}

/** Sends a request and tells how it was answered: once, with a message that can be decoded or an error of the table. */
async function request(route: OwnRoute, encoding: string, pieces: Buffer[], channel: Channel): Promise<string> {
  const stream = new TestStream();
  const events: GatewayEvent[] = [];
  const from = {
    stream: stream as unknown as ServerHttp2Stream,
    line: new Line(new Socket(), 0),
    channel,
    path: `/${route.full}`,
    tokenText: undefined,
  };
  const call = new Call({ ...from, startedAt: 0 }, () => undefined);
  serveUnary(call, route, { "grpc-encoding": encoding }, (event) => events.push(event));
  for (const piece of pieces) stream.emit("data", piece);
  stream.emit("end");
  await stream.answered;
  stream.emit("close");
  call.gate?.dispose();
  assert.deepEqual(events, [], "nothing fails inside");
  const { status, message } = stream.outcome();
  if (status === "0") {
    assert.equal(stream.body?.readUInt32BE(1), stream.body!.length - PREFIX_BYTES);
    definitionOf(`/${route.full}`).responseType.decode(stream.body!.subarray(PREFIX_BYTES));
    return "OK";
  }
  assert.ok(STATUSES.has(status), `${status} ${message}`);
  assert.notEqual(message, ERRORS.INTERNAL.message);
  return `${status} ${message.replace(/\d+/g, "0")}`;
}

/** What grpc-js serves: the gate and the generated code that its handlers use. */
function decodeOnly(route: OwnRoute, body: Buffer): string {
  const gate = new MessageGate({ ...route.gate, keeps: true });
  const refusal = gate.write(Buffer.from(body)) ?? gate.end();
  if (refusal !== undefined) return `${route.full} ${refusal.code}`;
  const { requestType } = definitionOf(`/${route.full}`);
  const decoded = attempt(() => requestType.decode(gate.take()));
  if (decoded === undefined) return `${route.full} undecodable`;
  const again = requestType.decode(requestType.encode(decoded as never).finish());
  assert.deepEqual(again, requestType.decode(requestType.encode(again as never).finish()));
  return `${route.full} ${JSON.stringify(Object.keys(decoded as object))}`;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    assert.ok(error instanceof Error);
    return undefined;
  }
}

/** The server's side of an HTTP/2 stream, as far as a unary call uses it. */
class TestStream extends EventEmitter {
  headersSent = false;
  destroyed = false;
  closed = false;
  body: Buffer | undefined;
  readonly answered: Promise<void>;
  readonly #trailers: Record<string, string>[] = [];
  #answer: () => void = () => undefined;

  constructor() {
    super();
    this.answered = new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  respond(headers: Record<string, string>, { endStream = false }: { endStream?: boolean } = {}): void {
    assert.equal(this.headersSent, false, "answered twice");
    this.headersSent = true;
    if (endStream) this.#note(headers);
  }

  end(body?: Buffer): void {
    this.body = body;
    this.emit("wantTrailers");
  }

  sendTrailers(trailers: Record<string, string>): void {
    this.#note(trailers);
  }

  close(): void {
    this.closed = true;
  }

  #note(trailers: Record<string, string>): void {
    this.#trailers.push(trailers);
    this.#answer();
  }

  outcome(): { status: string; message: string } {
    assert.equal(this.#trailers.length, 1, "answered once");
    const { "grpc-status": status = "", "grpc-message": message = "" } = this.#trailers[0]!;
    return { status, message: decodeURIComponent(message) };
  }
}
