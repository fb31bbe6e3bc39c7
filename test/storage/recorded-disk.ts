import type { Disk, DiskFile } from "../../server/storage/journal-disk.ts";

/** Something that was done to a disk. Files are numbered, because names move. */
export type Operation =
  | { kind: "create"; name: string; file: number }
  | { kind: "write"; file: number; position: number; bytes: Buffer }
  | { kind: "truncate"; file: number; length: number }
  | { kind: "sync"; file: number }
  | { kind: "rename"; from: string; to: string; file: number }
  | { kind: "remove"; name: string }
  | { kind: "sync-folder" };

/** What of the operations that were not synchronised outlives a crash: of a write, so many of its bytes. */
export type Survival = (operation: Operation, index: number) => "kept" | "lost" | number;

export const allKept: Survival = () => "kept";
export const allLost: Survival = () => "lost";

/** A disk in memory that remembers all that was done to it, and makes the disk that a crash would leave. */
export class RecordedDisk implements Disk {
  readonly name = "/disk";
  readonly operations: Operation[] = [];
  /** Asked before each operation; throws where the disk fails, and may shorten a write. */
  fault: ((operation: Operation) => number | undefined) | undefined;
  readonly #start: ReadonlyMap<string, Buffer>;
  readonly #names = new Map<string, number>();
  readonly #contents: Buffer[] = [];

  constructor(files: ReadonlyMap<string, Buffer> = new Map()) {
    this.#start = files;
    for (const [name, bytes] of files) this.#names.set(name, this.#contents.push(Buffer.from(bytes)) - 1);
  }

  /** The files as they are now. */
  get files(): Map<string, Buffer> {
    return new Map([...this.#names].map(([name, file]) => [name, Buffer.from(this.#contents[file] ?? [])]));
  }

  async list(): Promise<string[]> {
    return [...this.#names.keys()];
  }

  async read(name: string): Promise<Buffer> {
    return Buffer.from(this.#contents[this.#fileOf(name)] ?? []);
  }

  async create(name: string): Promise<DiskFile> {
    const file = this.#contents.length;
    this.#do({ kind: "create", name, file });
    return {
      write: async (bytes, position) => this.#do({ kind: "write", file, position, bytes: Buffer.from(bytes) }),
      truncate: async (length) => void this.#do({ kind: "truncate", file, length }),
      sync: async () => void this.#do({ kind: "sync", file }),
      close: async () => {},
    };
  }

  async rename(from: string, to: string): Promise<void> {
    this.#do({ kind: "rename", from, to, file: this.#fileOf(from) });
  }

  async remove(name: string): Promise<void> {
    if (this.#names.has(name)) this.#do({ kind: "remove", name });
  }

  async sync(): Promise<void> {
    this.#do({ kind: "sync-folder" });
  }

  /** The disk after a crash that came when so many operations had been done. */
  crashed(after: number, survives: Survival): RecordedDisk {
    const done = this.operations.slice(0, after);
    const image = new RecordedDisk(this.#start);
    for (const [index, operation] of done.entries()) {
      const fate = isDurable(done, index) ? "kept" : survives(operation, index);
      if (operation.kind === "create") image.#contents[operation.file] = Buffer.alloc(0);
      if (fate === "kept") image.#apply(operation);
      if (typeof fate === "number" && operation.kind === "write")
        image.#apply({ ...operation, bytes: operation.bytes.subarray(0, fate) });
    }
    return new RecordedDisk(image.files);
  }

  #fileOf(name: string): number {
    const file = this.#names.get(name);
    if (file === undefined) throw Object.assign(new Error(`ENOENT: ${name}`), { code: "ENOENT" });
    return file;
  }

  #do(operation: Operation): number {
    const most = this.fault?.(operation);
    const cut =
      operation.kind === "write" && most !== undefined
        ? { ...operation, bytes: operation.bytes.subarray(0, most) }
        : operation;
    this.#apply(cut);
    this.operations.push(cut);
    return cut.kind === "write" ? cut.bytes.length : 0;
  }

  #apply(operation: Operation): void {
    if (operation.kind === "create") {
      this.#contents[operation.file] ??= Buffer.alloc(0);
      this.#names.set(operation.name, operation.file);
    }
    if (operation.kind === "write") {
      const { file, position, bytes } = operation;
      const before = this.#contents[file] ?? Buffer.alloc(0);
      const after = Buffer.alloc(Math.max(before.length, position + bytes.length));
      before.copy(after);
      bytes.copy(after, position);
      this.#contents[file] = after;
    }
    if (operation.kind === "truncate") {
      const after = Buffer.alloc(operation.length);
      this.#contents[operation.file]?.copy(after);
      this.#contents[operation.file] = after;
    }
    if (operation.kind === "rename") {
      // A rename may outlive a crash that the making of its file did not: the file is there under its new name.
      this.#names.set(operation.to, operation.file);
      this.#names.delete(operation.from);
    }
    if (operation.kind === "remove") this.#names.delete(operation.name);
  }
}

/** Whether an operation was synchronised: its file's, or the folder, later on. */
function isDurable(done: readonly Operation[], index: number): boolean {
  const operation = done[index];
  const later = done.slice(index + 1);
  if (operation === undefined || operation.kind === "sync" || operation.kind === "sync-folder") return true;
  if (operation.kind === "write" || operation.kind === "truncate")
    return later.some((other) => other.kind === "sync" && other.file === operation.file);
  return later.some(({ kind }) => kind === "sync-folder");
}
