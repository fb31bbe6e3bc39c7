import { type Disk, writeAll } from "./journal-disk.ts";
import { FIRST_LINE } from "./journal-frames.ts";
import { draftName, snapshotName } from "./journal-names.ts";

/** Writes a snapshot, which is there as a whole or not at all. */
export async function writeSnapshot(disk: Disk, generation: number, frame: Uint8Array): Promise<void> {
  const name = snapshotName(generation);
  try {
    const file = await disk.create(draftName(name));
    try {
      await writeAll(file, FIRST_LINE, 0);
      await writeAll(file, frame, FIRST_LINE.length);
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
}
