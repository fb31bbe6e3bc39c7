import type { IncomingMessage } from "node:http";
import { wipe } from "../secrets/wipe.ts";

/** As long as heads may be: what came of one is kept no longer. */
const LONGEST_HEAD = 96 * 1024;

/**
 * Erases credentials from the buffers that a connection is read into, once Node's parser has made strings of them. A newer
 * Node reads many connections into one buffer, where they would stay until it is full (seen with Node 26).
 */
export class HeaderTraces {
  /** Credentials of the requests that began with the bytes that are being parsed. */
  readonly #credentials: string[] = [];
  #hasBegun = false;
  /** What came of a head that is not complete, and how long it is. */
  #head: Buffer[] = [];
  #length = 0;

  /** A request's head is complete. To be called while its last bytes are parsed. */
  note({ rawHeaders }: IncomingMessage): void {
    this.#hasBegun = true;
    for (let at = 0; at < rawHeaders.length; at += 2) {
      const value = rawHeaders[at + 1];
      if (rawHeaders[at]?.toLowerCase() === "authorization" && value) this.#credentials.push(value);
    }
  }

  /**
   * Bytes were parsed.
   * @param isHead whether they end in a head, and in no body: that is read later, and from where it lies
   */
  erase(bytes: Buffer, isHead: boolean): void {
    if (!this.#hasBegun) {
      if (isHead) this.#keep(bytes);
      return;
    }
    this.#hasBegun = false;
    const pieces = [...this.#head, bytes];
    this.#head = [];
    this.#length = 0;
    const values = this.#credentials.splice(0);
    if (values.length === 0) return;
    const whole = pieces.length === 1 ? bytes : Buffer.concat(pieces);
    for (const value of values) {
      const at = whole.indexOf(value, 0, "latin1");
      if (at < 0) continue;
      wipeRange(pieces, at, at + value.length);
      wipe(whole.subarray(at, at + value.length));
    }
    if (whole !== bytes) wipe(whole);
  }

  /** Nothing more comes: half a head is nobody's any more. */
  forget(): void {
    for (const piece of this.#head) wipe(piece);
    this.#head = [];
  }

  #keep(bytes: Buffer): void {
    this.#length += bytes.length;
    if (this.#length <= LONGEST_HEAD) this.#head.push(bytes);
  }
}

/** Wipes from one place of all the pieces up to another. */
function wipeRange(pieces: readonly Buffer[], from: number, to: number): void {
  let start = 0;
  for (const piece of pieces) {
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, piece.length)];
    if (first < last) wipe(piece.subarray(first, last));
    start += piece.length;
  }
}
