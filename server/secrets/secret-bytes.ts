import sodium from "sodium-native";
import { GatewayError } from "../core/errors.ts";
import type { Secret } from "../core/ports.ts";
import { wipe } from "./wipe.ts";

/** Missing in the published types. Unmaps the memory in the next turn of the event loop. */
declare module "sodium-native" {
  export function sodium_free(buffer: SecureBuffer): void;
}

/** Guarded memory is locked in whole pages, and each buffer carries a canary of libsodium's. */
const PAGE_BYTES = 4096;
const CANARY_BYTES = 16;

/**
 * Half of the usual memlock limit of 8 MiB. Past the real limit libsodium would go on without locking, and silently
 * (reference/security §3), so we stop well before.
 */
const LOCKED_BYTES_MAX = 4 * 1024 * 1024;

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

  readonly #memory: Buffer;
  readonly length: number;
  #holds = 0;
  #disposed = false;

  private constructor(length: number) {
    const bytes = lockedBytesFor(length);
    if (SecretBytes.#lockedBytes + bytes > LOCKED_BYTES_MAX)
      throw new GatewayError("TOO_MANY_CALLS", `secrets would lock more than ${LOCKED_BYTES_MAX} bytes of memory`);
    this.#memory = length === 0 ? Buffer.alloc(0) : sodium.sodium_malloc(length);
    this.length = length;
    SecretBytes.#lockedBytes += bytes;
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
      secret.#memory.set(view);
      return secret;
    } finally {
      wipe(view);
    }
  }

  /** As many random bytes. */
  static random(length: number): SecretBytes {
    const secret = new SecretBytes(length);
    if (length > 0) sodium.randombytes_buf(secret.#memory);
    return secret;
  }

  /** A view on the guarded memory; empty, never dangling, once that is freed. */
  get bytes(): Buffer {
    if (this.#disposed) throw new Error("the secret was read after it was wiped");
    return this.#memory;
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
    wipe(this.#memory);
    if (this.length > 0) sodium.sodium_free(this.#memory as sodium.SecureBuffer);
    SecretBytes.#lockedBytes -= lockedBytesFor(this.length);
  }
}

/** Holds any secret for a worker thread. What is not ours is copied: its owner may wipe it at any time. */
export function hold(secret: Secret): Held {
  if (secret instanceof SecretBytes) return secret.hold();
  const copy = SecretBytes.take(Buffer.from(secret.bytes));
  return { bytes: copy.bytes, [Symbol.dispose]: () => copy[Symbol.dispose]() };
}

const lockedBytesFor = (length: number): number =>
  length === 0 ? 0 : Math.ceil((length + CANARY_BYTES) / PAGE_BYTES) * PAGE_BYTES;
