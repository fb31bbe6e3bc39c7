import { type Disk, type DiskFile, writeAll } from "./journal-disk.ts";
import { FIRST_LINE } from "./journal-frames.ts";
import { draftName } from "./journal-names.ts";

/**
 * A log that this process writes: nobody else ever writes to it again. Its length is always a whole number of chunks,
 * the rest of the last being zeros, and durable before it is written to: so one that was cut shows it.
 */
export class JournalLog {
  readonly #disk: Disk;
  readonly #name: string;
  readonly #file: DiskFile;
  readonly #chunkBytes: number;
  #end = 0;
  #length = 0;
  #isSound = true;

  private constructor(disk: Disk, name: string, file: DiskFile, chunkBytes: number) {
    this.#disk = disk;
    this.#name = name;
    this.#file = file;
    this.#chunkBytes = chunkBytes;
  }

  /** A log with its first frames that is durable, but counts only once it is published. */
  static async draft(disk: Disk, name: string, frames: Uint8Array, chunkBytes: number): Promise<JournalLog> {
    const log = new JournalLog(disk, name, await disk.create(draftName(name)), chunkBytes);
    try {
      await log.append(Buffer.concat([FIRST_LINE, frames]));
      return log;
    } catch (error) {
      await log.discard();
      throw error;
    }
  }

  /** Bytes with something in them. */
  get size(): number {
    return this.#end;
  }

  /** Whether it may be appended to: once a write has failed, nobody knows what is in it. */
  get isSound(): boolean {
    return this.#isSound;
  }

  /** Makes it count. Where this fails, it may count or not, after a crash too. */
  async publish(): Promise<void> {
    await this.#disk.rename(draftName(this.#name), this.#name);
    await this.#disk.sync();
  }

  /** Adds frames, which are durable once this resolves. */
  async append(frames: Uint8Array): Promise<void> {
    try {
      await this.#makeRoom(this.#end + frames.length);
      await writeAll(this.#file, frames, this.#end);
      await this.#file.sync();
      this.#end += frames.length;
    } catch (error) {
      this.#isSound = false;
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  /** Gives up one that was not published for certain. Never throws: what stays there is overruled by the next log. */
  async discard(): Promise<void> {
    await this.close().catch(() => undefined);
    await this.#disk.remove(draftName(this.#name)).catch(() => undefined);
    await this.#disk.remove(this.#name).catch(() => undefined);
  }

  async #makeRoom(bytes: number): Promise<void> {
    if (bytes <= this.#length) return;
    const length = Math.ceil(bytes / this.#chunkBytes) * this.#chunkBytes;
    await this.#file.truncate(length);
    await this.#file.sync();
    this.#length = length;
  }
}
