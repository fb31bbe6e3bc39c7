import { crc32 } from "node:zlib";

const VERSION = 1;
const NAME = "gatehouse-journal";
const LINE_END = 0x0a;
/** Of the frame's head, with room for the largest numbers. */
const MOST_HEAD_BYTES = 48;
/** An entry of a frame is a value of JSON and a comma. */
const FEWEST_ENTRY_BYTES = 2;

const checksum = (text: string | Uint8Array, before = 0): string => crc32(text, before).toString(16).padStart(8, "0");

const firstLineOf = (version: number): string => `${NAME} ${version} ${checksum(`${NAME} ${version}`)}\n`;

/** How every file of a journal begins. */
export const FIRST_LINE = Buffer.from(firstLineOf(VERSION));

/**
 * Sees to it that no other version wrote a file. A damaged first line says nothing, and does not matter.
 * @throws {RangeError}
 */
export function checkVersion(bytes: Buffer, name: string): void {
  const [line = ""] = bytes.subarray(0, 64).toString("latin1").split("\n");
  const version = Number(new RegExp(`^${NAME} (\\d{1,9}) `).exec(line)?.[1] ?? VERSION);
  if (version === VERSION || firstLineOf(version) !== `${line}\n`) return;
  throw new RangeError(
    `${name} was written by another version of the gateway (format ${version}; this one reads ${VERSION}); start that version, or move the folder away to begin with nothing`,
  );
}

/** What is kept or lost as a whole. */
export interface Frame {
  /** The number of its first entry; of a snapshot, that of the last entry in it. */
  readonly number: number;
  readonly payload: Buffer;
  /** Where it ends in its file. */
  readonly end: number;
}

/** A frame is a line: checksum of all that follows, number, bytes of the payload, payload. */
export function formatFrame(number: number, text: string): Buffer {
  const payload = Buffer.from(text);
  const head = `${number} ${payload.length} `;
  return Buffer.concat([Buffer.from(`${checksum(payload, crc32(head))} ${head}`), payload, Buffer.of(LINE_END)]);
}

/** The frame that begins there; `undefined` where none does, or a damaged one. */
export function readFrame(bytes: Buffer, at: number): Frame | undefined {
  const text = bytes.subarray(at, at + MOST_HEAD_BYTES).toString("latin1");
  const [found, sum, head, number, length] = /^([0-9a-f]{8}) ((\d{1,16}) (\d{1,10}) )/.exec(text) ?? [];
  if (found === undefined || head === undefined) return undefined;
  const start = at + found.length;
  const end = start + Number(length);
  if (end > bytes.length) return undefined;
  const payload = bytes.subarray(start, end);
  if (checksum(payload, crc32(head)) !== sum) return undefined;
  // The line end after it tells nothing that the length does not.
  return { number: Number(number), payload, end: end + 1 };
}

export interface Scan {
  /** All that are good. */
  readonly frames: readonly Frame[];
  /**
   * As many entries at most are in frames after the last good one that are damaged. None are in a frame that breaks off:
   * a crash left it, and nobody was told of it.
   */
  readonly damagedTail: number;
}

/** Finds the good frames of a log, whatever is between them. Zeros after the last are room for more. */
export function scan(bytes: Buffer): Scan {
  const frames: Frame[] = [];
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  let damagedFrom: number | undefined;
  for (let at = FIRST_LINE.length; at < end; ) {
    const frame = readFrame(bytes, at);
    if (frame !== undefined) {
      frames.push(frame);
      damagedFrom = undefined;
      at = frame.end;
      continue;
    }
    damagedFrom ??= at;
    const lineEnd = bytes.indexOf(LINE_END, at);
    if (lineEnd === -1) break;
    at = lineEnd + 1;
  }
  const isWhole = damagedFrom !== undefined && bytes[end - 1] === LINE_END;
  const damagedTail = isWhole ? Math.ceil((end - (damagedFrom ?? end)) / FEWEST_ENTRY_BYTES) : 0;
  return { frames, damagedTail };
}
