import sodium from "sodium-native";
import type { Secret } from "../core/ports.ts";
import { type Piece, takePiece } from "./guarded-memory.ts";
import { wipe } from "./wipe.ts";

/** A secret that cannot be wiped while it is held. */
export interface Held extends Disposable {
  readonly bytes: Buffer;
}

/**
 * A secret in libsodium's guarded memory: locked against swapping, between guard pages, zeroed when disposed. Taken at
 * the edge, held by `using`. Printing or serialising one shows nothing.
 */
export class SecretBytes implements Secret {
  static #lockedBytes = 0;

  readonly #piece: Piece;
  readonly length: number;
  #holds = 0;
  #disposed = false;

  private constructor(length: number) {
    this.#piece = takePiece(length);
    this.length = length;
    SecretBytes.#lockedBytes += this.#piece.lockedBytes;
  }

  /** Memory that all live secrets of the process lock, in bytes. Back at its start when none is left. */
  static get lockedBytes(): number {
    return SecretBytes.#lockedBytes;
  }

  /**
   * Moves the bytes here: copies them to guarded memory and wipes the view, whatever happens.
   * @throws {GatewayError} `TOO_MANY_CALLS` when too many secrets are alive; unlocked memory is never used instead.
   */
  static take(view: Uint8Array): SecretBytes {
    try {
      const secret = new SecretBytes(view.length);
      secret.#piece.bytes.set(view);
      return secret;
    } finally {
      wipe(view);
    }
  }

  /** As many random bytes. */
  static random(length: number): SecretBytes {
    const secret = new SecretBytes(length);
    if (length > 0) sodium.randombytes_buf(secret.#piece.bytes);
    return secret;
  }

  /** A view on the guarded memory. Not to be kept: once the secret is disposed, the memory is another's. */
  get bytes(): Buffer {
    if (this.#disposed) throw new Error("the secret was read after it was wiped");
    return this.#piece.bytes;
  }

  /**
   * Keeps the memory until the hold is disposed, even if the secret is disposed meanwhile: libsodium's worker threads
   * read it, and freeing it under them ends the process (reference/node-facts §6).
   */
  hold(): Held {
    const bytes = this.bytes;
    let held = true;
    this.#holds += 1;
    const release = () => {
      if (!held) return;
      held = false;
      this.#holds -= 1;
      this.#freeIfUnused();
    };
    return { bytes, [Symbol.dispose]: release };
  }

  /** Wipes and frees; waits with that for the last hold. Doing so twice is no error. */
  [Symbol.dispose](): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#freeIfUnused();
  }

  #freeIfUnused(): void {
    if (!this.#disposed || this.#holds > 0) return;
    this.#piece.release();
    SecretBytes.#lockedBytes -= this.#piece.lockedBytes;
  }
}

/** Holds any secret for a worker thread. What is not ours is copied: its owner may wipe it at any time. */
export function hold(secret: Secret): Held {
  if (secret instanceof SecretBytes) return secret.hold();
  const copy = SecretBytes.take(Buffer.from(secret.bytes));
  return { bytes: copy.bytes, [Symbol.dispose]: () => copy[Symbol.dispose]() };
}
