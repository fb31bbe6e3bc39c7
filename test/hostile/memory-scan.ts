import { closeSync, openSync, readFileSync, readSync } from "node:fs";

const WINDOW_BYTES = 16;
const CHUNK_BYTES = 4 * 1024 * 1024;
/** A window that begins anywhere holds a whole word at an address that is a multiple of this. */
const STRIDE_BYTES = 8;
const WORD_BYTES = 4;
const STEP = STRIDE_BYTES / WORD_BYTES;
const FILTER_BITS = 22;
const PAGE_BYTES = 4096;
const PAGE_ENTRY_BYTES = 8;
/** Bits 62 and 63 of a page's entry: swapped out, and present (Documentation/admin-guide/mm/pagemap.rst). */
const IN_USE = 0b1100_0000;

/** Forms in which a secret may lie about. */
type Form = "utf-8" | "utf-16" | "base64";

/** 16 bytes of a secret, found where they must not be. */
export interface Find {
  secret: string;
  form: Form;
  /** The mapping's name, such as `[heap]`, `[stack]` or `anonymous`. */
  where: string;
}

/**
 * Looks for secrets in bytes: for every 16 bytes in a row of their UTF-8, their UTF-16 and their base64 at each of its
 * three alignments, in both alphabets. One pass, however many secrets there are.
 */
export class SecretSearch {
  readonly #windows = new Map<string, Omit<Find, "where">>();
  readonly #words = new Set<number>();
  readonly #filter = new Uint8Array(2 ** FILTER_BITS);

  constructor(secrets: Iterable<string>) {
    for (const secret of secrets)
      for (const [form, bytes] of formsOf(secret))
        for (let at = 0; at + WINDOW_BYTES <= bytes.length; at += 1)
          this.#add(bytes.subarray(at, at + WINDOW_BYTES), { secret, form });
  }

  #add(window: Buffer, find: Omit<Find, "where">): void {
    this.#windows.set(window.toString("latin1"), find);
    for (let at = 0; at + WORD_BYTES <= WINDOW_BYTES; at += 1) {
      const word = window.readUInt32LE(at);
      this.#words.add(word);
      this.#filter[filterPlace(word)] = 1;
    }
  }

  /** @param bytes must begin where a multiple of 8 is, if they come from memory */
  find(bytes: Buffer, where: string): Find[] {
    const finds: Find[] = [];
    const padded = bytes.byteOffset % STRIDE_BYTES === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
    const words = new Uint32Array(padded.buffer, padded.byteOffset, Math.floor(padded.length / WORD_BYTES));
    let from = 0;
    for (let at = this.#nextWord(words, 0); at < words.length; at = this.#nextWord(words, at + STEP))
      from = this.#windowsAround(padded, at * WORD_BYTES, from, (find) => finds.push({ ...find, where }));
    return finds;
  }

  /** Where the next word is that also stands in a secret. The loop through hundreds of megabytes: kept small. */
  #nextWord(words: Uint32Array, from: number): number {
    const filter = this.#filter;
    const { length } = words;
    for (let at = from; at < length; at += STEP) {
      const word = words[at]!;
      if (word !== 0 && filter[filterPlace(word)] !== 0 && this.#words.has(word)) return at;
    }
    return length;
  }

  /** Looks at every window with this word in it that begins at `from` or later. @returns where to go on */
  #windowsAround(bytes: Buffer, at: number, from: number, tell: (find: Omit<Find, "where">) => void): number {
    const first = Math.max(from, at + WORD_BYTES - WINDOW_BYTES);
    const last = Math.min(at, bytes.length - WINDOW_BYTES);
    for (let start = first; start <= last; start += 1) {
      const find = this.#windows.get(bytes.toString("latin1", start, start + WINDOW_BYTES));
      if (find !== undefined) tell(find);
    }
    return last + 1;
  }

  /** Looks through all that a process can read of its own memory: heaps, stacks of all threads, files it mapped. */
  findInProcess(pid: number): Find[] {
    const finds: Find[] = [];
    const memory = openSync(`/proc/${pid}/mem`, "r");
    const chunk = Buffer.from(new ArrayBuffer(CHUNK_BYTES + PAGE_BYTES));
    try {
      for (const { from, to, name } of rangesInUse(pid))
        for (let at = from; at < to; at += CHUNK_BYTES) {
          // A page more, so that what crosses the edge is seen.
          const read = readAt(memory, chunk, Math.min(chunk.length, to - at), at);
          for (const find of this.find(chunk.subarray(0, read), name)) finds.push(find);
        }
    } finally {
      closeSync(memory);
    }
    return finds;
  }
}

const filterPlace = (word: number): number => Math.imul(word, 0x9e3779b1) >>> (32 - FILTER_BITS);

function* formsOf(secret: string): Generator<[Form, Buffer]> {
  const bytes = Buffer.from(secret);
  yield ["utf-8", bytes];
  yield ["utf-16", Buffer.from(secret, "utf16le")];
  for (const alignment of [0, 1, 2])
    for (const alphabet of ["base64", "base64url"] as const) {
      const encoded = Buffer.concat([Buffer.alloc(alignment), bytes])
        .toString(alphabet)
        .replaceAll("=", "");
      // The first and the last character also hold bits of what stands beside the secret.
      yield [
        "base64",
        Buffer.from(encoded.slice(Math.ceil((alignment * 8) / 6), Math.floor(((alignment + bytes.length) * 8) / 6))),
      ];
    }
}

/** What is mapped and readable. Left out: the kernel's pages, and files mapped read-only, which hold what the file does. */
function mappingsOf(pid: number): Range[] {
  return readFileSync(`/proc/${pid}/maps`, "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, from = "", to = "", rights = "", name = ""] =
        /^([\da-f]+)-([\da-f]+) (r\S*) \S+ \S+ \S+\s*(.*)$/.exec(line) ?? [];
      if (from === "" || name.startsWith("[v")) return [];
      if (name.startsWith("/") && !rights.includes("w")) return [];
      return [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), name: name || "anonymous" }];
    });
}

/** Of what is mapped, the pages that have ever been written or read. The rest would read as zeroes. */
function* rangesInUse(pid: number): Generator<Range> {
  const pages = openSync(`/proc/${pid}/pagemap`, "r");
  try {
    for (const { from, to, name } of mappingsOf(pid)) {
      const entries = Buffer.alloc(((to - from) / PAGE_BYTES) * PAGE_ENTRY_BYTES);
      readAt(pages, entries, entries.length, (from / PAGE_BYTES) * PAGE_ENTRY_BYTES);
      const isUsed = (page: number) => ((entries[page * PAGE_ENTRY_BYTES + 7] ?? 0) & IN_USE) !== 0;
      for (let page = 0, start = 0; start < (to - from) / PAGE_BYTES; start = page + 1) {
        for (page = start; isUsed(page); page += 1);
        if (page > start) yield { from: from + start * PAGE_BYTES, to: from + page * PAGE_BYTES, name };
      }
    }
  } finally {
    closeSync(pages);
  }
}

interface Range {
  from: number;
  to: number;
  name: string;
}

/** What went between the list and the read is no longer there to be found. */
function readAt(file: number, into: Buffer, bytes: number, at: number): number {
  try {
    return readSync(file, into, 0, bytes, at);
  } catch {
    return 0;
  }
}
