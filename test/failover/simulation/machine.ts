import type { Agenda, Entry, Sleeper } from "./agenda.ts";

/** The computer of one client: its clock, and whether it runs and is connected. */
export class Machine implements Sleeper {
  /** How fast its clock goes. */
  readonly rate: number;
  /** In true time. It is as if by SIGSTOP: its clock goes on, and what happens meanwhile is delivered afterwards. */
  pausedUntil = 0;
  isCutOff = false;
  /** It stands still up to then from when it next sends a heartbeat, so that the answer waits for it. */
  freezesUntil = 0;
  /** For ever. */
  isStopped = false;
  readonly #agenda: Agenda;

  constructor(agenda: Agenda, rate: number) {
    this.#agenda = agenda;
    this.rate = rate;
  }

  /** Monotonic, in ms of its own. */
  now(): number {
    return this.#agenda.now * this.rate;
  }

  /** After so many ms of its own clock, or when it runs again. */
  after(ms: number, run: () => void): Entry {
    return this.#agenda.in(ms / this.rate, run, this);
  }

  /** A heartbeat was sent. */
  hasBeaten(): void {
    this.pausedUntil = Math.max(this.pausedUntil, this.freezesUntil);
    this.freezesUntil = 0;
  }

  whenAwake(run: () => void): void {
    if (this.isStopped) return;
    if (this.pausedUntil <= this.#agenda.now) return run();
    this.#agenda.at(this.pausedUntil, run, this);
  }
}
