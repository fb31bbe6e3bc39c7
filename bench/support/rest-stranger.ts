import { once } from "node:events";
import { connect, type TLSSocket } from "node:tls";
import type { Spent } from "./stranger.ts";

/** What a stranger keeps asking the REST API. */
export interface Asking {
  name: string;
  /** One request, whole. */
  text: string;
  /** Whether each comes on a connection of its own, with a handshake of TLS. */
  isAnew?: boolean;
}

/** Requests that leave in one write: fewer than may be sent ahead. */
const AT_ONCE = 6;
const PATIENCE_MS = 2_000;
const ANSWER = Buffer.from("HTTP/1.1 ");

/** Keeps at it for `ms`, on one connection at a time. He looks at nothing but how many answers begin. */
export async function keepAsking(port: number, { text, isAnew = false }: Asking, ms: number): Promise<Spent> {
  const spent: Spent = { messages: 0, strangerMs: 0, sent: 0, received: 0 };
  const atOnce = isAnew ? 1 : AT_ONCE;
  const bytes = Buffer.from(text.repeat(atOnce));
  const before = process.cpuUsage();
  const until = performance.now() + ms;
  while (performance.now() < until) {
    const socket = connect({ host: "127.0.0.1", port, rejectUnauthorized: false }).on("error", () => {});
    const answers = new Answers(socket);
    await Promise.race([once(socket, "secureConnect"), once(socket, "close")]).catch(() => {});
    while (performance.now() < until && !socket.closed) {
      socket.write(bytes);
      spent.messages += await answers.next(atOnce);
      if (isAnew) break;
    }
    spent.sent += socket.bytesWritten;
    spent.received += socket.bytesRead;
    socket.destroy();
  }
  const { user, system } = process.cpuUsage(before);
  return { ...spent, strangerMs: (user + system) / 1_000 };
}

class Answers {
  readonly #socket: TLSSocket;
  #begun = 0;
  #rest: Buffer = Buffer.alloc(0);
  #wake: () => void = () => {};

  constructor(socket: TLSSocket) {
    this.#socket = socket;
    socket.on("close", () => this.#wake());
    socket.on("data", (chunk: Buffer) => this.#read(chunk));
  }

  /** Waits for so many more. @returns how many came */
  async next(count: number): Promise<number> {
    const before = this.#begun;
    const patience = setTimeout(() => this.#socket.destroy(), PATIENCE_MS);
    while (this.#begun < before + count && !this.#socket.closed)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    clearTimeout(patience);
    return this.#begun - before;
  }

  #read(chunk: Buffer): void {
    const bytes = Buffer.concat([this.#rest, chunk]);
    for (let at = bytes.indexOf(ANSWER); at >= 0; at = bytes.indexOf(ANSWER, at + 1)) this.#begun++;
    this.#rest = bytes.subarray(-(ANSWER.length - 1));
    this.#wake();
  }
}
