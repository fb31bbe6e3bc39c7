import type { Effect, HeartbeatAnswer, RoleEvent } from "../../../client/failover/role-events.ts";
import type { RoleKeeper } from "../../../client/failover/role-keeper.ts";
import type { Failover } from "../../../server/failover/failover.ts";
import type { Entry } from "./agenda.ts";
import { EpochWork } from "./epoch-work.ts";
import { GroupStream } from "./group-stream.ts";
import type { Member } from "./member.ts";
import type { World } from "./world.ts";

/** As in the client library. */
const JOIN_MS = 10_000;
const DRAIN_MS = 5_000;
const GOODBYE_MS = 2_000;

/** One process of a member: the client library's own logic, and in place of its connection and timers the simulated ones. */
export class MemberProcess {
  lastEpoch = 0;
  readonly #world: World;
  readonly #member: Member;
  readonly #keeper: RoleKeeper;
  readonly #stream: GroupStream;
  readonly #work: EpochWork;
  readonly #effects: Effect[] = [];
  #isBusy = false;
  #isOver = false;
  /** The highest epoch that it said to have given up. */
  #givenUp = 0;
  /** Number of the heartbeat that must be answered by then, of its own clock. */
  #beat = 0;
  #beatEndsAt = Number.POSITIVE_INFINITY;
  /** Number of the attempt to join that waits for an answer. */
  #joins = 0;
  #timer: Entry | undefined;
  #timerDue = Number.POSITIVE_INFINITY;
  #goodbye: (() => void) | undefined;

  constructor(world: World, member: Member) {
    this.#world = world;
    this.#member = member;
    this.#keeper = new world.code.RoleKeeper({ id: member.id, random: () => world.random.next() });
    this.#stream = new GroupStream(world, member.machine, {
      news: (group) => this.feed({ kind: "news", group }),
      gone: () => this.feed({ kind: "join" }),
    });
    this.#work = new EpochWork(world, member, () => this.#claim());
  }

  /** The epoch with which calls may begin now. */
  get epoch(): number | undefined {
    return this.#isOver ? undefined : this.#keeper.epochAt(this.#member.machine.now());
  }

  start(): void {
    this.feed({ kind: "join" });
  }

  release(): void {
    this.feed({ kind: "release" });
  }

  /** Gives up what it has, takes its leave, and calls back. */
  close(done: () => void): void {
    if (this.#isOver || this.#goodbye !== undefined) return;
    this.#goodbye = () => {
      if (this.#isOver) return;
      this.#world.rules.moved();
      const { id, machine } = this.#member;
      this.#world.network.request(machine, (gateway) => gateway.moves((failover) => failover.leave("g", id)));
      this.#end();
      done();
    };
    this.feed({ kind: "close" });
    this.#after(DRAIN_MS + GOODBYE_MS, this.#goodbye);
  }

  /** Its connection dies with it, and what is under way there. */
  kill(): void {
    this.#end();
  }

  /** Something happened: the keeper decides what follows. */
  feed(event: RoleEvent): void {
    if (this.#isOver) return;
    this.#effects.push(...this.#keeper.handle(event, this.#member.machine.now()));
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let effect = this.#effects.shift(); effect !== undefined; effect = this.#effects.shift()) this.#do(effect);
    this.#isBusy = false;
    this.#arm();
    const { epoch } = this;
    if (epoch === undefined) return;
    if (epoch <= this.#givenUp) this.#world.fail(`${this.#member.id} acts with epoch ${epoch}, which it gave up`);
    this.#world.believed(this.#member);
  }

  #end(): void {
    this.#isOver = true;
    this.#stream.stop();
    this.#work.stop();
    this.#timer?.cancel();
  }

  /** A process that stood still may learn only here that its lease is over. */
  #claim(): number | undefined {
    if (!this.#isOver && this.#keeper.dueAt <= this.#member.machine.now()) this.feed({ kind: "tick" });
    return this.epoch;
  }

  #do(effect: Effect): void {
    switch (effect.kind) {
      case "join":
        return this.#join();
      case "beat":
        return this.#send(effect.number, effect.releasedEpoch);
      case "role":
        return this.#tellRole(effect);
      case "drain":
        return this.#work.drain(effect.epoch, DRAIN_MS, () => this.feed({ kind: "drained", epoch: effect.epoch }));
      case "cut":
        return this.#work.cut(effect.epoch);
      case "released":
        this.#goodbye?.();
    }
  }

  #tellRole({ role, epoch, reason }: Effect & { kind: "role" }): void {
    if (role === "Secondary") return this.#world.rules.gaveUp(this.#member.id, epoch, reason);
    this.lastEpoch = epoch;
    this.#work.begin(epoch, () => this.feed({ kind: "check" }));
  }

  #join(): void {
    const number = ++this.#joins;
    const { machine } = this.#member;
    this.#world.network.request(
      machine,
      (gateway) => gateway.changes((failover) => this.#joinGroup(failover)),
      (epoch) => this.#joined(number, epoch as number),
      () => this.#joinFailed(number),
    );
    this.#after(JOIN_MS, () => this.#joinFailed(number));
  }

  async #joinGroup(failover: Failover): Promise<number | undefined> {
    if (this.#isDead) return undefined;
    const { id } = this.#member;
    await failover.ensureGroup({ id: "g", timeoutMs: this.#world.timeoutMs });
    await failover.join("g", { id, owner: { authority: "file", name: id } });
    return failover.group("g").epoch;
  }

  #joined(number: number, epoch: number): void {
    if (number !== this.#joins || this.#isOver) return;
    this.#joins++;
    this.feed({ kind: "joined", timeoutMs: this.#world.timeoutMs, epoch });
    if (!this.#isOver) this.#stream.begin();
  }

  #joinFailed(number: number): void {
    if (number !== this.#joins) return;
    this.#joins++;
    this.feed({ kind: "join-failed" });
  }

  /** Late answers and repeated ones are given to the keeper as well: it must know them. */
  #send(number: number, released: number): void {
    const { network, agenda } = this.#world;
    const { id, machine, score } = this.#member;
    this.#beat = number;
    this.#beatEndsAt = machine.now() + this.#keeper.beatDeadlineMs;
    this.#givenUp = Math.max(this.#givenUp, released);
    const ticks = this.#keeper.leaseEndsAt === undefined ? undefined : BigInt(Math.floor(agenda.now));
    const request = { score, ticks, releasedEpoch: released === 0 ? undefined : released };
    network.request(
      machine,
      (gateway) => (this.#isDead ? undefined : gateway.heartbeat(id, request)),
      (answer) => {
        this.#answered(number);
        const { role, epoch, leaseMs } = answer as HeartbeatAnswer;
        this.feed({ kind: "answered", beat: number, role, epoch, leaseMs });
      },
      (code) => {
        this.#answered(number);
        this.feed({ kind: "failed", beat: number, why: whyOf(code) });
      },
    );
    machine.hasBeaten();
  }

  /** Killed, and not closed: then a goodbye is under way. */
  get #isDead(): boolean {
    return this.#isOver && this.#goodbye === undefined;
  }

  #answered(number: number): void {
    if (number === this.#beat) this.#beatEndsAt = Number.POSITIVE_INFINITY;
  }

  /** One timer, armed anew only for something earlier. */
  #arm(): void {
    const due = Math.min(this.#keeper.dueAt, this.#beatEndsAt);
    if (due >= this.#timerDue || due === Number.POSITIVE_INFINITY) return;
    this.#timer?.cancel();
    this.#timerDue = due;
    const { machine } = this.#member;
    this.#timer = machine.after(Math.max(0, due - machine.now()) + 0.001, () => this.#ring());
  }

  #ring(): void {
    this.#timerDue = Number.POSITIVE_INFINITY;
    if (this.#isOver) return;
    const now = this.#member.machine.now();
    if (now >= this.#beatEndsAt) {
      this.#beatEndsAt = Number.POSITIVE_INFINITY;
      this.feed({ kind: "failed", beat: this.#beat, why: "lost" });
    }
    if (now >= this.#keeper.dueAt) this.feed({ kind: "tick" });
    this.#arm();
  }

  #after(ms: number, run: () => void): void {
    this.#member.machine.after(ms, () => {
      if (!this.#isOver) run();
    });
  }
}

function whyOf(code: string): "gone" | "too-soon" | "lost" {
  if (code === "GROUP_NOT_FOUND" || code === "CLIENT_SESSION_NOT_FOUND") return "gone";
  return code === "HEARTBEAT_TOO_SOON" ? "too-soon" : "lost";
}
