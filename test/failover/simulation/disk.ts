import {
  applyRecord,
  type FailoverRecord,
  type FailoverStore,
  formatStored,
  nothingStored,
  parseStored,
  type StoredFailover,
} from "../../../server/failover/records.ts";
import type { Agenda } from "./agenda.ts";
import type { Random } from "./random.ts";

interface Writing {
  readonly records: readonly FailoverRecord[];
  isKept: boolean;
}

/** How a disk behaves. */
export interface DiskFaults {
  /** Of appends, the share that fails; half of them are kept all the same. */
  failing: number;
  /** Of appends, the share that hangs, for so many ms at most. */
  hanging: number;
  hangMs: number;
}

/** A store on a disk that is slow, hangs and fails, and what is left of it after a crash. Writes are kept in their order. */
export class Disk {
  state = nothingStored();
  /** Appends that succeeded. */
  successes = 0;
  /** Epochs whose grant is kept. */
  readonly granted = new Set<number>();
  readonly #agenda: Agenda;
  readonly #random: Random;
  #faults: DiskFaults;
  readonly #fail: (text: string) => void;
  readonly #wake: () => void;
  #queue: Writing[] = [];
  #generation = 0;

  constructor(agenda: Agenda, random: Random, faults: DiskFaults, fail: (text: string) => void, wake: () => void) {
    this.#agenda = agenda;
    this.#random = random;
    this.#faults = faults;
    this.#fail = fail;
    this.#wake = wake;
  }

  /** For one process of the gateway: what a dead one still has to say reaches nobody. */
  open(): { store: FailoverStore; stored: StoredFailover } {
    const generation = this.#generation;
    const isDead = () => generation !== this.#generation;
    const store: FailoverStore = {
      append: (records) => (isDead() ? new Promise(() => {}) : this.#append(records)),
      note: (records) => {
        if (!isDead()) this.#queue.push({ records, isKept: false });
      },
    };
    return { store, stored: parseStored(formatStored(this.state)) };
  }

  /** What waits to be written is kept up to some place, and lost from there on. */
  crash(): void {
    this.#generation++;
    const waiting = this.#queue.filter(({ isKept }) => !isKept);
    for (const writing of waiting.slice(0, this.#random.below(waiting.length + 1))) this.#keep(writing);
    this.#queue = [];
  }

  /** From now on it neither hangs nor fails. */
  heal(): void {
    this.#faults = { failing: 0, hanging: 0, hangMs: 0 };
  }

  #append(records: readonly FailoverRecord[]): Promise<void> {
    const writing = { records, isKept: false };
    this.#queue.push(writing);
    const generation = this.#generation;
    const { failing, hanging, hangMs } = this.#faults;
    const fails = this.#random.chance(failing);
    const isKept = !fails || this.#random.chance(0.5);
    const ms = this.#random.chance(hanging) ? this.#random.between(0, hangMs) : this.#random.between(0.1, 10);
    return new Promise((resolve, reject) => {
      this.#agenda.in(ms, () => {
        if (generation !== this.#generation) return;
        this.#keepUpTo(writing, isKept);
        this.#agenda.in(this.#random.between(0, 1), () => {
          if (generation !== this.#generation) return;
          this.#wake();
          if (fails) return reject(new Error("the disk failed"));
          this.successes++;
          resolve();
        });
      });
    });
  }

  #keepUpTo(last: Writing, isLastKept: boolean): void {
    const place = this.#queue.indexOf(last);
    for (const writing of this.#queue.splice(0, place + 1)) {
      if (writing === last && !isLastKept) writing.isKept = true;
      else this.#keep(writing);
    }
  }

  #keep(writing: Writing): void {
    writing.isKept = true;
    for (const record of writing.records) {
      applyRecord(this.state, record);
      if (record.kind !== "granted") continue;
      const { epoch } = record.primary;
      if (this.granted.has(epoch)) this.#fail(`epoch ${epoch} was granted twice`);
      this.granted.add(epoch);
    }
  }
}
