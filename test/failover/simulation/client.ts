import type { HeartbeatAnswer } from "../../../server/failover/failover.ts";
import type { Random } from "./random.ts";
import type { World } from "./world.ts";

/** Confirmations that a client sends at once when it is to be Primary (reference/failover §2). */
const MOST_CONFIRMATIONS = 10;

/**
 * A redundant client. The elder kind keeps its role for ever where heartbeats fail; the kind that honours leases gives
 * it up by itself when the lease is over on its own clock. Both beat at once, after 1 s, then every half timeout.
 */
export class SimulatedClient {
  readonly id: string;
  readonly honoursLeases: boolean;
  /** How fast its clock goes. */
  readonly rate: number;
  score: number;
  pausedUntil = 0;
  isCutOff = false;
  isStopped = false;
  epoch = 0;
  readonly #world: World;
  readonly #random: Random;
  #isPrimary = false;
  /** In true time; what its clock says is a matter of its rate. */
  #leaseUntil = 0;
  #isJoined = false;
  #heardOf = -1;
  #released = 0;
  #confirmations = 0;

  constructor(world: World, random: Random, id: string, honoursLeases: boolean, rate: number) {
    this.#world = world;
    this.#random = random;
    this.id = id;
    this.honoursLeases = honoursLeases;
    this.rate = rate;
    this.score = random.pick([0.5, 40, 60, 80, 100]);
  }

  /** Whether it takes itself for Primary now. */
  get believes(): boolean {
    if (!this.#isPrimary || this.isStopped) return false;
    return !this.honoursLeases || !this.#world.variant.clientsGiveUp || this.#world.agenda.now < this.#leaseUntil;
  }

  start(): void {
    this.#join();
  }

  /** Gives its role up as planned: drains, then tells so. */
  stepDown(): void {
    if (!this.believes || !this.honoursLeases) return;
    this.#isPrimary = false;
    this.#release(this.epoch);
  }

  leave(): void {
    this.#isPrimary = false;
    this.#isJoined = false;
    this.#world.moving();
    this.#world.request(this, (gateway) => gateway.moves((failover) => failover.leave("g", this.id)));
    this.#after(this.#random.between(10, 5_000), () => this.#join());
  }

  #join(): void {
    if (this.isStopped) return;
    const { timeoutMs } = this.#world;
    this.#world.request(
      this,
      (gateway) =>
        gateway.changes(async (failover) => {
          await failover.createGroup({ id: "g", timeoutMs });
          return await failover.join("g", { id: this.id, owner: { authority: "file", name: this.id } });
        }),
      () => {
        if (this.#isJoined) return;
        this.#isJoined = true;
        this.#beat();
        this.#after(1_000, () => this.#beatFromNowOn());
      },
    );
    this.#after(5_000, () => {
      if (!this.#isJoined) this.#join();
    });
  }

  #beatFromNowOn(): void {
    if (!this.#isJoined || this.isStopped) return;
    this.#beat();
    this.#after(this.#world.timeoutMs / 2, () => this.#beatFromNowOn());
  }

  #beat(releasedEpoch?: number): void {
    if (!this.#isJoined || this.isStopped) return;
    const sentAt = this.#world.agenda.now;
    const ticks = this.#isPrimary ? BigInt(Math.floor(sentAt)) : undefined;
    const request = { score: this.score, ticks, releasedEpoch };
    this.#world.request(
      this,
      (gateway) => gateway.heartbeat(this.id, request),
      (answer) => this.#hear(answer as HeartbeatAnswer, sentAt),
      (code) => this.#hearError(code),
    );
  }

  /** Answers count in the order of their questions: a late one is none. */
  #hear({ role, epoch, leaseMs }: HeartbeatAnswer, sentAt: number): void {
    if (sentAt < this.#heardOf) return;
    this.#heardOf = sentAt;
    if (role === "PendingPrimary") {
      this.#isPrimary = false;
      if (this.#confirmations++ < MOST_CONFIRMATIONS) this.#beat();
      return;
    }
    this.#confirmations = 0;
    if (role === "Secondary") {
      const wasPrimary = this.believes;
      this.#isPrimary = false;
      if (wasPrimary && this.honoursLeases) this.#release(this.epoch);
      return;
    }
    // An epoch that was given up is not taken again: the gateway may not have heard of it yet.
    if (epoch <= this.#released) {
      this.#isPrimary = false;
      this.#after(1_000, () => this.#beat(epoch));
      return;
    }
    this.#isPrimary = true;
    this.epoch = epoch;
    this.#leaseUntil = sentAt + leaseMs / this.rate;
    this.#world.believed(this);
  }

  #hearError(code: string): void {
    if (code !== "GROUP_NOT_FOUND" && code !== "CLIENT_SESSION_NOT_FOUND") return;
    if (this.honoursLeases) this.#isPrimary = false;
    if (!this.#isJoined) return;
    this.#isJoined = false;
    this.#join();
  }

  #release(epoch: number): void {
    this.#released = Math.max(this.#released, epoch);
    this.#after(this.#random.between(0, 2_000), () => this.#beat(epoch));
  }

  /** After so many ms of its own clock, or when it runs again. */
  #after(ms: number, run: () => void): void {
    const { agenda } = this.#world;
    agenda.in(ms / this.rate, () => this.whenAwake(run));
  }

  whenAwake(run: () => void): void {
    const { agenda } = this.#world;
    if (this.pausedUntil <= agenda.now) return run();
    agenda.at(this.pausedUntil, () => this.whenAwake(run));
  }
}
