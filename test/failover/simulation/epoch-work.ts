import { FencedCall } from "./fenced-call.ts";
import type { Member } from "./member.ts";
import type { World } from "./world.ts";

/** What a member does as Primary: calls, from time to time. */
export class EpochWork {
  readonly #world: World;
  readonly #member: Member;
  readonly #claim: () => number | undefined;
  readonly #calls = new Set<FencedCall>();
  #isOver = false;
  #round = 0;
  #idle: (() => void) | undefined;

  /** @param claim the epoch of a call that begins now */
  constructor(world: World, member: Member, claim: () => number | undefined) {
    this.#world = world;
    this.#member = member;
    this.#claim = claim;
  }

  /** @param onFenced a call was refused */
  begin(epoch: number, onFenced: () => void): void {
    const round = ++this.#round;
    const next = (ms: number) =>
      this.#member.machine.after(ms, () => {
        if (this.#isOver || round !== this.#round || this.#claim() !== epoch) return;
        this.#call(epoch, onFenced);
        next(this.#world.random.between(0.05, 0.8) * this.#world.timeoutMs);
      });
    next(this.#world.random.between(0, 100));
  }

  /** Calls back when no call of an epoch runs; those that still do after a time are cut. */
  drain(epoch: number, limitMs: number, done: () => void): void {
    this.#round++;
    let isDone = false;
    const end = () => {
      if (isDone || this.#isOver) return;
      isDone = true;
      this.#idle = undefined;
      this.cut(epoch);
      done();
    };
    this.#idle = end;
    this.#member.machine.after(this.#calls.size === 0 ? 0 : limitMs, end);
  }

  cut(epoch: number): void {
    for (const call of this.#calls) if (call.epoch === epoch) this.#cancel(call);
  }

  /** The process ends, and its connection with it. */
  stop(): void {
    this.#isOver = true;
    for (const call of this.#calls) this.#cancel(call);
  }

  #cancel(call: FencedCall): void {
    this.#calls.delete(call);
    call.cancel();
  }

  #call(epoch: number, onFenced: () => void): void {
    const call = new FencedCall(this.#world, this.#member, { session: this.#member.id, epoch }, (isFenced) => {
      if (!this.#calls.delete(call)) return;
      if (isFenced && !this.#isOver) onFenced();
      if (this.#calls.size === 0) this.#idle?.();
    });
    this.#calls.add(call);
    call.send();
  }
}
