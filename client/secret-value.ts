import { open } from "node:fs/promises";
import { CredentialFailed } from "./errors.ts";

/** A secret as bytes, or as text in UTF-8. Bytes are overwritten with zeroes after use; a string cannot be. */
export type SecretValue = Uint8Array | string;

/** A file with a secret, read at each use. One line end after it is left out. */
export interface SecretFile {
  /** Its path. */
  file: string;
}

/** The bytes of a value: a view of those given, or new ones for a text. */
export function bytesOf(value: SecretValue): Buffer {
  if (typeof value !== "string") return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(value));
  bytes.write(value);
  return bytes;
}

export const isFile = (source: unknown): source is SecretFile =>
  typeof source === "object" && source !== null && "file" in source && typeof source.file === "string";

/**
 * Reads a secret's file into one buffer, which the caller wipes.
 * @throws {CredentialFailed} `unavailable`, naming the file; `malformed` where it is empty or holds more than `mostBytes`
 */
export async function readSecret({ file }: SecretFile, mostBytes: number): Promise<Buffer> {
  const buffer = Buffer.alloc(mostBytes + 2);
  const length = await readInto(buffer, file).catch((error: NodeJS.ErrnoException) => {
    buffer.fill(0);
    const why = error.code === "ENOENT" ? "there is no such file" : error.message;
    throw new CredentialFailed("unavailable", `cannot read ${file}: ${why}`, { retryable: true, cause: error });
  });
  const secret = buffer.subarray(0, withoutLineEnd(buffer, length));
  if (length > 0 && secret.length <= mostBytes && length < buffer.length) return secret;
  buffer.fill(0);
  const why = length === 0 ? "is empty" : `has more than ${mostBytes} bytes`;
  // Whoever replaces it may be in the middle of it.
  throw new CredentialFailed("malformed", `${file} ${why}`, { retryable: true });
}

async function readInto(buffer: Buffer, file: string): Promise<number> {
  await using handle = await open(file);
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}

function withoutLineEnd(bytes: Uint8Array, length: number): number {
  if (bytes[length - 1] !== 0x0a) return length;
  return bytes[length - 2] === 0x0d ? length - 2 : length - 1;
}
