import { open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { syncFolder } from "./folder.ts";

/** An open file of a journal. */
export interface DiskFile {
  /** Writes at a position, and tells how many bytes: fewer than given where the system took no more. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  /** What it grows by is zeros. */
  truncate(length: number): Promise<void>;
  /** Makes durable what was written, and the length. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The few things a journal does with its folder. Only what was synchronised outlives a crash for certain; of the rest
 * any part may.
 */
export interface Disk {
  /** For people. */
  readonly name: string;
  list(): Promise<string[]>;
  read(name: string): Promise<Buffer>;
  /** An empty file, for its owner alone. */
  create(name: string): Promise<DiskFile>;
  rename(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Makes durable which files there are. */
  sync(): Promise<void>;
}

/** A folder of the file system. */
export class FolderDisk implements Disk {
  readonly name: string;

  constructor(folder: string) {
    this.name = folder;
  }

  async list(): Promise<string[]> {
    return await readdir(this.name);
  }

  async read(name: string): Promise<Buffer> {
    return await readFile(join(this.name, name));
  }

  async create(name: string): Promise<DiskFile> {
    const file = await open(join(this.name, name), "w", 0o600);
    return {
      write: async (bytes, position) => (await file.write(bytes, 0, bytes.length, position)).bytesWritten,
      truncate: (length) => file.truncate(length),
      sync: () => file.datasync(),
      close: () => file.close(),
    };
  }

  async rename(from: string, to: string): Promise<void> {
    await rename(join(this.name, from), join(this.name, to));
  }

  async remove(name: string): Promise<void> {
    await rm(join(this.name, name), { force: true });
  }

  async sync(): Promise<void> {
    await syncFolder(this.name);
  }
}

/** @throws {Error} the system's; where it takes nothing more without a word, one that says so */
export async function writeAll(file: DiskFile, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const count = await file.write(bytes.subarray(written), position + written);
    if (count === 0) throw new Error("the disk takes no more");
    written += count;
  }
}
