import type { HeartbeatAnswer } from "../../../server/failover/failover.ts";
import type { SimulatedClient } from "./client.ts";
import { FencedCall } from "./fenced-call.ts";
import type { Machine } from "./machine.ts";
import type { World } from "./world.ts";

/** Confirmations that a client sends at once when it is to be Primary (reference/failover §2). */
const MOST_CONFIRMATIONS = 10;

/**
 * A client as they were before there were leases: it keeps its role for ever where heartbeats fail. It beats at once,
 * after 1 s, then every half timeout. Unlike real ones it tells an epoch with its calls, and not always its own.
 */
export class ElderClient implements SimulatedClient {
  readonly id: string;
  readonly machine: Machine;
  readonly honoursLeases = false;
  score: number;
  epoch = 0;
  readonly #world: World;
  #isPrimary = false;
  #isJoined = false;
  #heardOf = -1;
  #confirmations = 0;
  #isWorking = false;

  constructor(world: World, machine: Machine, id: string, score: number) {
    this.#world = world;
    this.machine = machine;
    this.id = id;
    this.score = score;
  }

  get believes(): boolean {
    return this.#isPrimary && !this.machine.isStopped;
  }

  start(): void {
    this.#join();
  }

  stepDown(): void {}

  restart(): void {
    this.#isPrimary = false;
  }

  reconnected(): void {}

  leave(): void {
    this.#isPrimary = false;
    this.#isJoined = false;
    const { network, random, rules } = this.#world;
    rules.moved();
    network.request(this.machine, (gateway) => gateway.moves((failover) => failover.leave("g", this.id)));
    this.machine.after(random.between(10, 5_000), () => this.#join());
  }

  #join(): void {
    const { timeoutMs, network } = this.#world;
    network.request(
      this.machine,
      (gateway) =>
        gateway.changes(async (failover) => {
          await failover.createGroup({ id: "g", timeoutMs });
          return await failover.join("g", { id: this.id, owner: { authority: "file", name: this.id } });
        }),
      () => {
        if (this.#isJoined) return;
        this.#isJoined = true;
        this.#beat();
        this.machine.after(1_000, () => this.#beatFromNowOn());
      },
    );
    this.machine.after(5_000, () => {
      if (!this.#isJoined) this.#join();
    });
  }

  #beatFromNowOn(): void {
    if (!this.#isJoined) return;
    this.#beat();
    this.machine.after(this.#world.timeoutMs / 2, () => this.#beatFromNowOn());
  }

  #beat(): void {
    if (!this.#isJoined) return;
    const sentAt = this.#world.agenda.now;
    const ticks = this.#isPrimary ? BigInt(Math.floor(sentAt)) : undefined;
    this.#world.network.request(
      this.machine,
      (gateway) => gateway.heartbeat(this.id, { score: this.score, ticks }),
      (answer) => this.#hear(answer as HeartbeatAnswer, sentAt),
      (code) => this.#hearError(code),
    );
  }

  /** Answers count in the order of their questions: a late one is none. */
  #hear({ role, epoch }: HeartbeatAnswer, sentAt: number): void {
    if (sentAt < this.#heardOf) return;
    this.#heardOf = sentAt;
    this.#isPrimary = role === "Primary";
    if (role === "PendingPrimary") {
      if (this.#confirmations++ < MOST_CONFIRMATIONS) this.#beat();
      return;
    }
    this.#confirmations = 0;
    if (role !== "Primary") return;
    this.epoch = epoch;
    this.#world.believed(this);
    if (!this.#isWorking) this.#work();
    this.#isWorking = true;
  }

  #hearError(code: string): void {
    if (code !== "GROUP_NOT_FOUND" && code !== "CLIENT_SESSION_NOT_FOUND") return;
    if (!this.#isJoined) return;
    this.#isJoined = false;
    this.#join();
  }

  #work(): void {
    const { random, timeoutMs } = this.#world;
    this.machine.after(random.between(0.1, 1) * timeoutMs, () => {
      const epoch = random.chance(0.2) ? random.below(this.epoch + 2) : this.epoch;
      const other = random.chance(0.2) ? random.pick(this.#world.clients) : this;
      const claimed = other === this ? epoch : other.epoch;
      new FencedCall(this.#world, this, { session: other.id, epoch: claimed }, () => {}).send();
      this.#work();
    });
  }
}
