import sodium from "sodium-native";
import { GatewayError } from "../core/errors.ts";
import { wipe } from "./wipe.ts";

/** Missing in the published types. Unmaps the memory in the next turn of the event loop. */
declare module "sodium-native" {
  export function sodium_free(buffer: SecureBuffer): void;
}

/** Guarded memory is locked in whole pages, and each piece carries a canary of libsodium's. */
const PAGE_BYTES = 4096;
const CANARY_BYTES = 16;

/**
 * Half of the usual memlock limit of 8 MiB. Past the real limit libsodium would go on without locking, and silently
 * (reference/security §3), so we stop well before.
 */
const LOCKED_BYTES_MAX = 4 * 1024 * 1024;

/** As long as a password may be. */
const SLOT_BYTES = 128;
const SLOTS_OF_SLAB = 512;
const SLABS_MAX = 4;

/** A piece of guarded memory, its owner's alone until it is given back. */
export interface Piece {
  readonly bytes: Buffer;
  /** What it locks, in bytes. */
  readonly lockedBytes: number;
  /** Wipes it and gives it back. To be called once. */
  release(): void;
}

let lockedBytes = 0;

/** Slots that wait to be used, the one that waits longest first. */
const free: Buffer[] = [];
let slabs = 0;

/**
 * Takes a piece of libsodium's guarded memory: locked against swapping, left out of core files, between guard pages.
 * Small pieces are slots of slabs made once and kept: making one for each password changes the memory map, and that
 * waits for every thread that maps memory of its own, as Argon2id does: 3.6 ms a login, on the event loop.
 * @throws {GatewayError} `TOO_MANY_CALLS` when too much is in use; unlocked memory is never used instead.
 */
export function takePiece(length: number): Piece {
  if (length === 0) return { bytes: Buffer.alloc(0), lockedBytes: 0, release: () => {} };
  return length <= SLOT_BYTES ? takeSlot(length) : takePages(length);
}

function takeSlot(length: number): Piece {
  if (free.length === 0) addSlab();
  const slot = free.shift();
  if (slot === undefined) throw tooMuch();
  const release = () => {
    wipe(slot);
    free.push(slot);
  };
  return { bytes: slot.subarray(0, length), lockedBytes: SLOT_BYTES, release };
}

function addSlab(): void {
  if (slabs === SLABS_MAX) return;
  slabs++;
  const slab = sodium.sodium_malloc(SLOT_BYTES * SLOTS_OF_SLAB);
  for (let at = 0; at < slab.length; at += SLOT_BYTES) free.push(slab.subarray(at, at + SLOT_BYTES));
}

function takePages(length: number): Piece {
  const pages = Math.ceil((length + CANARY_BYTES) / PAGE_BYTES) * PAGE_BYTES;
  if (lockedBytes + pages > LOCKED_BYTES_MAX) throw tooMuch();
  lockedBytes += pages;
  const bytes = sodium.sodium_malloc(length);
  const release = () => {
    wipe(bytes);
    sodium.sodium_free(bytes);
    lockedBytes -= pages;
  };
  return { bytes, lockedBytes: pages, release };
}

const tooMuch = (): GatewayError =>
  new GatewayError("TOO_MANY_CALLS", "too many secrets are held in locked memory at once");
