import { createCipheriv, randomBytes } from "node:crypto";

const ROUNDS = 4;
const HALF = 0xffff;
const LAST_INDEX = 2 ** 32 - 1;

const cipher = createCipheriv("aes-128-ecb", randomBytes(16), null).setAutoPadding(false);
const block = Buffer.alloc(16);

/** 16 unpredictable bits for one half of a token, bound to this process, the channel and the round. */
function scramble(serial: number, round: number, half: number): number {
  block.writeUIntBE(serial, 0, 6);
  block.writeUInt16BE(round, 6);
  block.writeUInt16BE(half, 8);
  return cipher.update(block).readUInt16BE(0);
}

/**
 * The security tokens of one channel: 32 bits, never 0, unpredictable, never issued twice. They are a keyed permutation
 * of a counter, so that telling an ended token from one never issued takes no memory (reference/security §2).
 */
export class TokenSequence {
  readonly #serial: number;
  #next = 0;

  /** @param serial the channel's number, unique in this process */
  constructor(serial: number) {
    this.#serial = serial;
  }

  issue(): number {
    if (this.#next > LAST_INDEX) throw new Error("this channel has issued every token there is");
    const token = this.#permute(this.#next++);
    return token === 0 ? this.issue() : token;
  }

  /** Whether this channel ever issued the token, be its session open or ended. */
  wasIssued(token: number): boolean {
    return token !== 0 && this.#indexOf(token) < this.#next;
  }

  #permute(index: number): number {
    let left = index >>> 16;
    let right = index & HALF;
    for (let round = 0; round < ROUNDS; round++) [left, right] = [right, left ^ scramble(this.#serial, round, right)];
    return ((left << 16) | right) >>> 0;
  }

  #indexOf(token: number): number {
    let left = token >>> 16;
    let right = token & HALF;
    for (let round = ROUNDS - 1; round >= 0; round--)
      [left, right] = [right ^ scramble(this.#serial, round, left), left];
    return ((left << 16) | right) >>> 0;
  }
}
