import type { ErrorCode } from "../core/errors.ts";
import { wipe } from "../secrets/wipe.ts";

const PREFIX_BYTES = 5;
const COMPRESSED = 1;
const FIRST_ROOM_BYTES = 512;

/** Why a message may not pass. */
export interface GateRefusal {
  code: ErrorCode;
  tell?: string;
}

export interface GateRules {
  /** Largest message, in bytes, without its prefix. */
  maxBytes: number;
  /** Whether the method takes exactly one message. */
  takesOne: boolean;
  /** Whether the message carries a credential: it is kept here alone, erased for everybody behind, and never compressed. */
  isCredential: boolean;
}

/**
 * Reads the length-prefixed messages of one call's request before grpc-js does, so that what is wrong with them is
 * answered by us, and so that a credential never reaches a buffer we cannot wipe.
 */
export class MessageGate {
  readonly #rules: GateRules;
  readonly #prefix = Buffer.alloc(PREFIX_BYTES);
  #prefixBytes = 0;
  #missing = 0;
  #messages = 0;
  #kept: Buffer | undefined;
  #keptBytes = 0;
  #isShut = false;

  constructor(rules: GateRules) {
    this.#rules = rules;
  }

  /** Takes the next bytes off the wire. Those of a credential are zero afterwards, also behind a refusal. */
  write(chunk: Buffer): GateRefusal | undefined {
    const refusal = this.#isShut ? undefined : this.#read(chunk);
    if (refusal !== undefined) this.#isShut = true;
    if (this.#isShut && this.#rules.isCredential) wipe(chunk);
    return refusal;
  }

  /** The request has ended: whether what came was whole. */
  end(): GateRefusal | undefined {
    if (this.#missing > 0 || this.#prefixBytes > 0)
      return { code: "FIELD_INVALID", tell: "the request message is truncated" };
    if (this.#rules.takesOne && this.#messages === 0) {
      return { code: "FIELD_INVALID", tell: "this method takes one request message; none came" };
    }
    return undefined;
  }

  /** The credential's message, which is the caller's to wipe from now on. */
  take(): Buffer {
    const message = (this.#kept ?? Buffer.alloc(0)).subarray(0, this.#keptBytes);
    this.#kept = undefined;
    this.#keptBytes = 0;
    return message;
  }

  /** Wipes what was kept and not taken. */
  dispose(): void {
    if (this.#kept !== undefined) wipe(this.#kept);
    this.#kept = undefined;
    this.#isShut = true;
  }

  #read(chunk: Buffer): GateRefusal | undefined {
    let at = 0;
    while (at < chunk.length) {
      if (this.#missing > 0) {
        const end = Math.min(chunk.length, at + this.#missing);
        if (this.#rules.isCredential) this.#keep(chunk.subarray(at, end));
        this.#missing -= end - at;
        at = end;
        continue;
      }
      const end = Math.min(chunk.length, at + PREFIX_BYTES - this.#prefixBytes);
      this.#prefixBytes += chunk.copy(this.#prefix, this.#prefixBytes, at, end);
      at = end;
      if (this.#prefixBytes < PREFIX_BYTES) break;
      const refusal = this.#begin();
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  }

  #begin(): GateRefusal | undefined {
    this.#prefixBytes = 0;
    if (this.#rules.takesOne && this.#messages > 0) {
      return { code: "FIELD_INVALID", tell: "this method takes one request message; more came" };
    }
    const flag = this.#prefix[0] ?? 0;
    if (flag > COMPRESSED) return { code: "FIELD_INVALID", tell: "a message's compression flag is 0 or 1" };
    if (this.#rules.isCredential && flag === COMPRESSED) return { code: "COMPRESSION_REFUSED" };
    const length = this.#prefix.readUInt32BE(1);
    if (length > this.#rules.maxBytes) {
      return {
        code: "MESSAGE_TOO_LARGE",
        tell: `the message has ${length} bytes; this method accepts ${this.#rules.maxBytes}`,
      };
    }
    this.#messages++;
    this.#missing = length;
    return undefined;
  }

  /** Grows by doubling as bytes arrive, never by what the prefix announces. Not pooled, so that a wipe is enough. */
  #keep(part: Buffer): void {
    const needed = this.#keptBytes + part.length;
    if (this.#kept === undefined || this.#kept.length < needed) {
      const room = Buffer.allocUnsafeSlow(Math.max(needed, FIRST_ROOM_BYTES, 2 * (this.#kept?.length ?? 0)));
      if (this.#kept !== undefined) {
        this.#kept.copy(room, 0, 0, this.#keptBytes);
        wipe(this.#kept);
      }
      this.#kept = room;
    }
    this.#keptBytes += part.copy(this.#kept, this.#keptBytes);
    wipe(part);
  }
}
