import type { Clock, Timer } from "../../core/clock.ts";
import type { Emit } from "../../core/events.ts";
import type { Certificate } from "./certificate.ts";
import { type ReadFile, readRevocationFile } from "./revocation-files.ts";
import type { RevocationList } from "./revocation-list.ts";

/** A certificate below an authority, as far as a list is asked about it. */
export interface Link {
  /** `Certificate.authorityKey` of its issuer. */
  readonly authorityKey: string;
  readonly serial: Buffer;
  /** For the log. */
  readonly issuer: string;
}

export type Revocation = { kind: "good" } | { kind: "revoked" | "unknown"; detail: string };

/** Clocks are set and machines sleep: the lists' age is looked at this often. */
const LOOK_MS = 60_000;

/**
 * The revocation lists of the configured files. Where there are any, each certificate below a root must be covered by a
 * current list of its issuer; a broken new file leaves the old list in use.
 */
export class RevocationLists {
  readonly #files: readonly string[];
  readonly #clock: Clock;
  readonly #emit: Emit;
  readonly #read = new Map<string, ReadFile>();
  readonly #rejected = new Map<string, string>();
  readonly #toldOf = new WeakMap<RevocationList, "expiring" | "stale">();
  #byAuthority: ReadonlyMap<string, { list: RevocationList; file: string }> = new Map();
  #timer: Timer | undefined;

  constructor(parts: { files: readonly string[]; clock: Clock; emit: Emit }) {
    this.#files = parts.files;
    this.#clock = parts.clock;
    this.#emit = parts.emit;
  }

  /**
   * Reads the files, those that changed anew.
   * @returns what is wrong, by file; such a file stays as it was
   */
  async load(named: (key: string) => readonly Certificate[]): Promise<ReadonlyMap<string, string>> {
    const faults = new Map<string, string>();
    for (const file of this.#files) {
      try {
        const before = this.#read.get(file);
        const read = await readRevocationFile(file, { before, inUse: this.#inUseFrom(file) }, named);
        this.#rejected.delete(file);
        if (read === before) continue;
        this.#read.set(file, read);
        for (const list of read.lists) this.#tellLoaded(file, list);
      } catch (error) {
        faults.set(file, (error as Error).message);
      }
    }
    this.#byAuthority = this.#newest(named);
    this.#watchAge();
    return faults;
  }

  #inUseFrom(file: string): RevocationList[] {
    return [...this.#byAuthority.values()].filter((known) => known.file === file).map(({ list }) => list);
  }

  /** Tells of files that stay broken, each fault once. */
  reject(faults: ReadonlyMap<string, string>): void {
    for (const [file, detail] of faults) {
      if (this.#rejected.get(file) === detail) continue;
      this.#rejected.set(file, detail);
      this.#emit({ event: "revocation.rejected", file, detail });
    }
  }

  /** What the lists say of certificates. One that is revoked is so whatever the others' lists are like. */
  look(links: readonly Link[]): Revocation {
    if (this.#files.length === 0) return { kind: "good" };
    const now = this.#clock.wall();
    const found = links.map((link) => this.#lookAt(link, now));
    return found.find(({ kind }) => kind === "revoked") ?? found.find(({ kind }) => kind === "unknown") ?? GOOD;
  }

  stop(): void {
    this.#timer?.cancel();
  }

  #lookAt({ authorityKey, serial, issuer }: Link, now: number): Revocation {
    const list = this.#byAuthority.get(authorityKey)?.list;
    if (list === undefined) return { kind: "unknown", detail: `there is no revocation list of ${issuer}` };
    if (list.has(serial))
      return { kind: "revoked", detail: `serial ${serial.toString("hex")} of ${issuer} is revoked` };
    if (list.isCurrent(now)) return GOOD;
    const [from, until] = [list.thisUpdate, list.nextUpdate].map((at) => new Date(at).toISOString());
    return {
      kind: "unknown",
      detail: `the revocation list of ${issuer} is for ${from} to ${until}: give a current one`,
    };
  }

  /**
   * A list stays in use until a newer one of its authority comes, also where its file has lost it: else a file without it
   * would open the way for an older one.
   */
  #newest(named: (key: string) => readonly Certificate[]): Map<string, { list: RevocationList; file: string }> {
    const isNamed = ({ issuer, authorityKey }: RevocationList) =>
      named(issuer.key).some((authority) => authority.authorityKey === authorityKey);
    const newest = new Map([...this.#byAuthority].filter(([, { list }]) => isNamed(list)));
    for (const [file, { lists }] of this.#read)
      for (const list of lists) {
        const known = newest.get(list.authorityKey);
        if (known === undefined || known.list.isOlderThan(list)) newest.set(list.authorityKey, { list, file });
      }
    return newest;
  }

  #watchAge(): void {
    this.#timer?.cancel();
    const now = this.#clock.wall();
    let nextMs = LOOK_MS;
    for (const { list, file } of this.#byAuthority.values()) {
      this.#tellAge(file, list, now);
      for (const at of [list.expiringAt, list.nextUpdate]) if (at > now) nextMs = Math.min(nextMs, at - now);
    }
    if (this.#byAuthority.size > 0) this.#timer = this.#clock.after(Math.ceil(nextMs), () => this.#watchAge());
  }

  #tellAge(file: string, list: RevocationList, now: number): void {
    const told = this.#toldOf.get(list);
    const age = now >= list.nextUpdate ? "stale" : now >= list.expiringAt ? "expiring" : undefined;
    if (age === undefined || told === age || told === "stale") return;
    this.#toldOf.set(list, age);
    this.#emit({ event: `revocation.${age}`, file, ...factsOf(list) });
  }

  #tellLoaded(file: string, list: RevocationList): void {
    const { number } = list;
    const counted = number === undefined ? {} : { number: String(number).slice(0, 64) };
    this.#emit({ event: "revocation.loaded", file, ...factsOf(list), ...counted, entries: list.size });
  }
}

const GOOD: Revocation = { kind: "good" };

const factsOf = (list: RevocationList) => ({
  issuer: String(list.issuer),
  nextUpdate: new Date(list.nextUpdate).toISOString(),
});
