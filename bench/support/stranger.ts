import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { FLAG, PREFACE, rawFrame, SETTING, settings, TYPE } from "../../test/hostile/support/frames.ts";

const HEAD_BYTES = 9;
const PONG_MS = 2_000;

/** Says hello, wants no header table of the other side, and grants it all the room there is. */
export const HELLO = Buffer.concat([
  PREFACE,
  settings({ [SETTING.HEADER_TABLE_SIZE]: 0, [SETTING.INITIAL_WINDOW_SIZE]: 2 ** 31 - 1 }),
]);

/** Messages that leave in one write. Made once; sent again with other stream numbers. */
export class Batch {
  readonly messages: number;
  readonly #bytes: Buffer;
  /** Where the stream numbers stand, two bytes before the length of a head would end. */
  readonly #numbersAt: readonly number[];
  readonly #first: readonly number[];
  readonly #streams: number;

  /** @param frames makes one message; streams are 1, 3, 5 … */
  constructor(messages: number, frames: (stream: number) => Buffer) {
    this.messages = messages;
    this.#bytes = Buffer.concat([
      ...Array.from({ length: messages }, (_, i) => frames(2 * i + 1)),
      rawFrame(TYPE.PING, 0, 0, Buffer.alloc(8)),
    ]);
    const heads = [...headsOf(this.#bytes)].filter(({ stream }) => stream > 0);
    this.#numbersAt = heads.map(({ at }) => at + 5);
    this.#first = heads.map(({ stream }) => stream);
    this.#streams = new Set(this.#first).size;
  }

  /** The bytes for the `nth` time on a connection. */
  again(nth: number): Buffer {
    const offset = 2 * this.#streams * nth;
    for (const [i, at] of this.#numbersAt.entries()) this.#bytes.writeUInt32BE((this.#first[i] ?? 0) + offset, at);
    return this.#bytes;
  }

  get streams(): number {
    return this.#streams;
  }
}

function* headsOf(bytes: Buffer): Generator<{ at: number; type: number; flags: number; stream: number }> {
  for (let at = 0; at + HEAD_BYTES <= bytes.length; at += HEAD_BYTES + bytes.readUIntBE(at, 3))
    yield { at, type: bytes[at + 3] ?? 0, flags: bytes[at + 4] ?? 0, stream: bytes.readUInt32BE(at + 5) };
}

export interface Spent {
  messages: number;
  /** CPU time of this process. */
  strangerMs: number;
  sent: number;
  received: number;
}

/** What a stranger keeps doing. */
export interface Habit {
  name: string;
  /** On kept connections; else each message is a connection of its own that begins with these bytes. */
  batch?: Batch;
  opening?: Buffer;
  /** Whether the ends of the streams are waited for, so that no more run at once than may. */
  isAnswered?: boolean;
}

/** Keeps at it for `ms`, on one connection at a time; one that was ended is followed by the next. */
export async function keepSending(port: number, habit: Habit, ms: number): Promise<Spent> {
  const spent: Spent = { messages: 0, strangerMs: 0, sent: 0, received: 0 };
  const before = process.cpuUsage();
  const until = performance.now() + ms;
  while (performance.now() < until) {
    const line = await Line.open(port);
    if (line === undefined) {
      await pause(5);
      continue;
    }
    if (habit.batch === undefined) spent.messages += await line.say(habit.opening ?? Buffer.alloc(0));
    else spent.messages += await line.repeat(habit.batch, habit.isAnswered ?? false, until);
    spent.sent += line.socket.bytesWritten;
    spent.received += line.socket.bytesRead;
    line.socket.resetAndDestroy();
  }
  const { user, system } = process.cpuUsage(before);
  return { ...spent, strangerMs: (user + system) / 1_000 };
}

/** A connection of a stranger who looks at nothing but ends. */
class Line {
  readonly socket: Socket;
  #rest: Buffer = Buffer.alloc(0);
  #ended = 0;
  #pongs = 0;
  #wake: () => void = () => {};

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on("error", () => {});
    socket.on("close", () => this.#wake());
    socket.on("data", (chunk) => this.#read(chunk));
  }

  static async open(port: number): Promise<Line | undefined> {
    const socket = connect({ host: "127.0.0.1", port, noDelay: true });
    const line = new Line(socket);
    await Promise.race([once(socket, "connect"), once(socket, "close")]).catch(() => {});
    return socket.readyState === "open" ? line : undefined;
  }

  /** Sends bytes and waits for any answer. */
  async say(opening: Buffer): Promise<number> {
    this.socket.write(opening);
    await this.#until(() => this.socket.bytesRead > 0 || opening.length === 0);
    return 1;
  }

  async repeat(batch: Batch, isAnswered: boolean, until: number): Promise<number> {
    this.socket.write(HELLO);
    let times = 0;
    while (performance.now() < until && !this.socket.closed) {
      this.socket.write(Buffer.from(batch.again(times++)));
      const ends = isAnswered ? batch.streams * times : 0;
      if (!(await this.#until(() => this.#pongs >= times && this.#ended >= ends))) break;
    }
    return times * batch.messages;
  }

  async #until(holds: () => boolean): Promise<boolean> {
    const patience = setTimeout(() => this.socket.destroy(), PONG_MS);
    while (!holds() && !this.socket.closed)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    clearTimeout(patience);
    return holds();
  }

  #read(chunk: Buffer): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let end = 0;
    for (const { at, type, flags, stream } of headsOf(bytes)) {
      const next = at + HEAD_BYTES + bytes.readUIntBE(at, 3);
      if (next > bytes.length) break;
      end = next;
      const isLast = type <= TYPE.HEADERS && (flags & FLAG.END_STREAM) !== 0;
      if (stream > 0 && (isLast || type === TYPE.RST_STREAM)) this.#ended++;
      if (type === TYPE.PING && (flags & FLAG.ACK) !== 0) this.#pongs++;
    }
    this.#rest = bytes.subarray(end);
    this.#wake();
  }
}

/** Opens so many connections that say this and no more. @returns what `measure` finds more than before, for each of them */
export async function held(
  port: number,
  bytes: Buffer,
  connections: number,
  measure: () => Promise<number>,
): Promise<number> {
  const before = await measure();
  const sockets: Socket[] = [];
  for (let i = 0; i < connections; i++) {
    const socket = connect({ host: "127.0.0.1", port }).on("error", () => {});
    sockets.push(socket);
    await once(socket, "connect");
    socket.resume().write(bytes);
    if (i % 50 === 49) await pause(300);
  }
  await pause(1_000);
  const after = await measure();
  for (const socket of sockets) socket.destroy();
  return (after - before) / connections;
}
