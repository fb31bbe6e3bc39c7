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

/** Pieces of one length, made many at a time and kept. */
interface Slots {
  readonly bytes: number;
  readonly ofSlab: number;
  readonly slabsMax: number;
  /** Those that wait to be used, the one that waits longest first. */
  readonly free: Buffer[];
  slabs: number;
}

/** As long as a password may be, and as long as most tokens and tickets are. */
const SLOTS: readonly Slots[] = [
  { bytes: 128, ofSlab: 512, slabsMax: 4, free: [], slabs: 0 },
  { bytes: 2_048, ofSlab: 64, slabsMax: 4, free: [], slabs: 0 },
];

/** A piece of guarded memory, its owner's alone until it is given back. */
export interface Piece {
  readonly bytes: Buffer;
  /** What it locks, in bytes. */
  readonly lockedBytes: number;
  /** Wipes it and gives it back. To be called once. */
  release(): void;
}

let lockedBytes = 0;

/**
 * Takes a piece of libsodium's guarded memory: locked against swapping, left out of core files, between guard pages.
 * Small pieces are slots of slabs made once and kept: making one for each password changes the memory map, and that
 * waits for every thread that maps memory of its own, as Argon2id does: 3.6 ms a login, on the event loop.
 * @throws {GatewayError} `TOO_MANY_CALLS` when too much is in use; unlocked memory is never used instead.
 */
export function takePiece(length: number): Piece {
  if (length === 0) return { bytes: Buffer.alloc(0), lockedBytes: 0, release: () => {} };
  const slots = SLOTS.find(({ bytes }) => length <= bytes);
  if (slots === undefined) return takePages(length);
  const piece = takeSlot(slots, length);
  if (piece !== undefined) return piece;
  // Many short secrets at once must not take the pages that long ones need.
  if (slots === SLOTS[0]) throw tooMuch();
  return takePages(length);
}

/** `undefined` where every slot is in use. */
function takeSlot(slots: Slots, length: number): Piece | undefined {
  if (slots.free.length === 0) addSlab(slots);
  const slot = slots.free.shift();
  if (slot === undefined) return undefined;
  const release = () => {
    wipe(slot);
    slots.free.push(slot);
  };
  return { bytes: slot.subarray(0, length), lockedBytes: slots.bytes, release };
}

function addSlab(slots: Slots): void {
  if (slots.slabs === slots.slabsMax) return;
  slots.slabs++;
  const slab = sodium.sodium_malloc(slots.bytes * slots.ofSlab);
  for (let at = 0; at < slab.length; at += slots.bytes) slots.free.push(slab.subarray(at, at + slots.bytes));
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
