import type { ErrorCode } from "../core/errors.ts";
import { eraseTraces } from "../secrets/erase-traces.ts";
import { wipe } from "../secrets/wipe.ts";

const PREFIX_BYTES = 5;
const COMPRESSED = 1;
const FIRST_ROOM_BYTES = 512;
const EMPTY = Buffer.alloc(0);

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
  /** Whether messages are kept to be taken; else they only pass. */
  keeps: boolean;
  /** Whether the message carries a credential: kept where it can be wiped, erased behind, and never compressed. */
  isCredential: boolean;
  /** Whether what it carries is for another to judge: then only sizes count. */
  isOpaque?: boolean;
}

/**
 * Reads the length-prefixed messages of one call's request, so that what is wrong with them is answered by us, and so
 * that a credential never reaches a buffer we cannot wipe.
 */
export class MessageGate {
  readonly #rules: GateRules;
  #prefixBytes = 0;
  #flag = 0;
  #length = 0;
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
    if (this.#rules.isCredential) {
      if (this.#isShut) wipe(chunk);
      eraseTraces();
    }
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

  /** Whether the last message is compressed. */
  get isCompressed(): boolean {
    return this.#flag === COMPRESSED;
  }

  /** What was kept, which is the caller's to wipe from now on. */
  take(): Buffer {
    const message = (this.#kept ?? EMPTY).subarray(0, this.#keptBytes);
    this.#kept = undefined;
    this.#keptBytes = 0;
    return message;
  }

  /** Wipes what was kept and not taken. */
  dispose(): void {
    this.#isShut = true;
    if (this.#rules.isCredential) {
      if (this.#kept !== undefined) wipe(this.#kept);
      eraseTraces();
    }
    this.#kept = undefined;
  }

  #read(chunk: Buffer): GateRefusal | undefined {
    let at = 0;
    while (at < chunk.length) {
      if (this.#missing > 0) {
        const end = Math.min(chunk.length, at + this.#missing);
        if (this.#rules.keeps) this.#keep(chunk.subarray(at, end));
        this.#missing -= end - at;
        at = end;
        continue;
      }
      // At its first byte: what follows a message that announced itself too short may be the end of a password.
      if (this.#rules.takesOne && this.#messages > 0 && !this.#rules.isOpaque)
        return { code: "FIELD_INVALID", tell: "this method takes one request message; more came" };
      const byte = chunk[at++] ?? 0;
      if (this.#prefixBytes === 0) this.#flag = byte;
      else this.#length = this.#length * 256 + byte;
      if (++this.#prefixBytes < PREFIX_BYTES) continue;
      const refusal = this.#begin();
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  }

  #begin(): GateRefusal | undefined {
    const length = this.#length;
    this.#prefixBytes = 0;
    this.#length = 0;
    const refusal = this.#rules.isOpaque ? undefined : this.#flagRefusal();
    if (refusal !== undefined) return refusal;
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

  #flagRefusal(): GateRefusal | undefined {
    if (this.#flag > COMPRESSED) return { code: "FIELD_INVALID", tell: "a message's compression flag is 0 or 1" };
    // What only passes is decompressed by grpc-js, which knows no limit but maxMessage: 4 KiB would become 4 MiB.
    const isRefused = this.isCompressed && (this.#rules.isCredential || !this.#rules.keeps);
    return isRefused ? { code: "COMPRESSION_REFUSED" } : undefined;
  }

  /** Grows by doubling as bytes arrive, never by what the prefix announces. */
  #keep(part: Buffer): void {
    const needed = this.#keptBytes + part.length;
    if (this.#kept === undefined || this.#kept.length < needed) this.#kept = this.#roomFor(needed);
    this.#keptBytes += part.copy(this.#kept, this.#keptBytes);
    if (this.#rules.isCredential) wipe(part);
  }

  /** A credential's room is not shared with anything, so that a wipe is enough. */
  #roomFor(needed: number): Buffer {
    const before = this.#kept;
    const bytes = Math.max(needed, 2 * (before?.length ?? 0));
    if (!this.#rules.isCredential) {
      const room = Buffer.allocUnsafe(bytes);
      before?.copy(room, 0, 0, this.#keptBytes);
      return room;
    }
    const room = Buffer.allocUnsafeSlow(Math.max(bytes, FIRST_ROOM_BYTES));
    if (before !== undefined) {
      before.copy(room, 0, 0, this.#keptBytes);
      wipe(before);
    }
    return room;
  }
}
