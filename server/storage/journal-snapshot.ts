import { type Disk, type DiskFile, writeAll } from "./journal-disk.ts";
import { FIRST_LINE, type Frame, formatFrame, readFrame } from "./journal-frames.ts";
import { draftName, snapshotName } from "./journal-names.ts";

/** What a snapshot ends with, so that one that was cut shows it. */
const END = "";

/**
 * Writes a snapshot, which is there as a whole or not at all. Each part is made when the one before is written, so that
 * others have their turn between them.
 * @param number of the last entry in it
 * @returns its bytes
 */
export async function writeSnapshot(
  disk: Disk,
  generation: number,
  number: number,
  parts: Iterable<string>,
): Promise<number> {
  const name = snapshotName(generation);
  let bytes: number;
  try {
    const file = await disk.create(draftName(name));
    try {
      bytes = await writeParts(file, number, parts);
      await file.sync();
    } finally {
      await file.close();
    }
    await disk.rename(draftName(name), name);
  } catch (error) {
    await disk.remove(draftName(name)).catch(() => undefined);
    throw error;
  }
  await disk.sync();
  return bytes;
}

async function writeParts(file: DiskFile, number: number, parts: Iterable<string>): Promise<number> {
  await writeAll(file, FIRST_LINE, 0);
  let end = FIRST_LINE.length;
  const add = async (text: string) => {
    const frame = formatFrame(number, text);
    await writeAll(file, frame, end);
    end += frame.length;
  };
  for (const part of parts) await add(part);
  await add(END);
  return end;
}

/** The parts of a snapshot, and the number of the last entry in it; `undefined` where anything is damaged or missing. */
export function readSnapshot(bytes: Buffer): { number: number; parts: readonly Frame[] } | undefined {
  const parts: Frame[] = [];
  for (let at = FIRST_LINE.length; ; ) {
    const frame = readFrame(bytes, at);
    if (frame === undefined || frame.number !== (parts[0] ?? frame).number) return undefined;
    if (frame.payload.length === 0) return { number: frame.number, parts };
    parts.push(frame);
    at = frame.end;
  }
}

/** Their texts, each made when it is asked for. */
export function* textsOf(frames: readonly Frame[]): Generator<string> {
  for (const { payload } of frames) yield payload.toString();
}
