import type { HashSettings } from "./password-hash.ts";

/** What a password hash is asked of the hashing process, but for the password, whose bytes follow. */
export interface HashingRequest {
  id: number;
  settings: HashSettings;
  salt: Buffer;
  /** Bytes of the password. */
  length: number;
}

export interface HashingAnswer {
  id: number;
  /** `undefined` where the computation failed, as for want of memory. */
  digest: Buffer | undefined;
}

const SALT_AT = 16;
export const REQUEST_BYTES = 32;
const DIGEST_AT = 8;
export const ANSWER_BYTES = 40;

export function encodeRequest({ id, settings, salt, length }: HashingRequest): Buffer {
  const frame = Buffer.alloc(REQUEST_BYTES);
  frame.writeUInt32LE(id, 0);
  frame.writeUInt32LE(settings.memoryBytes / 1024, 4);
  frame.writeUInt32LE(settings.passes, 8);
  frame.writeUInt32LE(length, 12);
  salt.copy(frame, SALT_AT);
  return frame;
}

export const decodeRequest = (frame: Buffer): HashingRequest => ({
  id: frame.readUInt32LE(0),
  settings: { memoryBytes: frame.readUInt32LE(4) * 1024, passes: frame.readUInt32LE(8) },
  length: frame.readUInt32LE(12),
  salt: Buffer.from(frame.subarray(SALT_AT, REQUEST_BYTES)),
});

export function encodeAnswer({ id, digest }: HashingAnswer): Buffer {
  const frame = Buffer.alloc(ANSWER_BYTES);
  frame.writeUInt32LE(id, 0);
  frame.writeUInt32LE(digest === undefined ? 1 : 0, 4);
  digest?.copy(frame, DIGEST_AT);
  return frame;
}

/** The digest is a view on the frame. */
export const decodeAnswer = (frame: Buffer): HashingAnswer => ({
  id: frame.readUInt32LE(0),
  digest: frame.readUInt32LE(4) === 0 ? frame.subarray(DIGEST_AT, ANSWER_BYTES) : undefined,
});
