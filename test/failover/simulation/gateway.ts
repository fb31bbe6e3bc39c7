import type { Clock } from "../../../server/core/clock.ts";
import type { GatewayEvent } from "../../../server/core/events.ts";
import type { Failover, HeartbeatAnswer, HeartbeatRequest } from "../../../server/failover/failover.ts";
import type { FailoverOptions } from "../../../server/failover/options.ts";
import type { GroupView } from "../../../server/failover/views.ts";
import type { World } from "./world.ts";

/** One process of the gateway, from its start to its crash. */
export class SimulatedGateway {
  readonly failover: Failover;
  readonly clock: Clock;
  isAlive = true;
  pausedUntil = 0;
  /** Changes under way, and whether it is not known what became of the last one. */
  #underWay = 0;
  #isUnsure = false;
  readonly #world: World;

  constructor(world: World, rate: number, options: FailoverOptions, wallOffset: number) {
    this.#world = world;
    const { agenda, disk } = world;
    const startedAt = agenda.now;
    this.clock = {
      now: () => 1_000 + (agenda.now - startedAt) * rate,
      wall: () => Date.UTC(2026, 0) + wallOffset + agenda.now,
      after: (ms, callback) => {
        const entry = agenda.in(Math.max(ms, 0.01) / rate, () => this.whenAwake(callback));
        return {
          cancel: () => {
            entry.run = undefined;
          },
        };
      },
    };
    const emit = (event: GatewayEvent) => {
      if (this.isAlive && event.event === "failover.role") world.rules.decided(event);
    };
    const endCalls = (_group: string, epoch: number) => world.endCalls(epoch);
    this.failover = new world.variant.Failover({ ...disk.open(), clock: this.clock, emit, options, endCalls });
  }

  /** The group as it is now; `undefined` where there is none. */
  get view(): GroupView | undefined {
    try {
      return this.failover.group("g");
    } catch {
      return undefined;
    }
  }

  /** Whether what it says now must be found again after a crash. */
  get isSure(): boolean {
    return this.#underWay === 0 && !this.#isUnsure;
  }

  whenAwake(run: () => void): void {
    const { agenda } = this.#world;
    if (!this.isAlive) return;
    if (this.pausedUntil > agenda.now) {
      agenda.at(this.pausedUntil, () => this.whenAwake(run));
      return;
    }
    run();
    this.#world.rules.look(this);
  }

  /** A call that changes what is kept. */
  async changes<T>(act: (failover: Failover) => Promise<T>): Promise<T> {
    this.#underWay++;
    const { disk } = this.#world;
    const { successes } = disk;
    try {
      const result = await act(this.failover);
      if (disk.successes > successes) this.#isUnsure = false;
      return result;
    } catch (error) {
      if ((error as { code?: unknown }).code === "FAILOVER_UNAVAILABLE") this.#isUnsure = true;
      throw error;
    } finally {
      this.#underWay--;
    }
  }

  /** A delete or an override: it may move the epoch at once. */
  async moves<T>(act: (failover: Failover) => Promise<T>): Promise<T> {
    this.#world.rules.moved();
    return await this.changes(act);
  }

  heartbeat(id: string, request: HeartbeatRequest): HeartbeatAnswer | Promise<HeartbeatAnswer> {
    const answer = this.failover.heartbeat("g", id, request);
    if (!(answer instanceof Promise)) return this.#heard(id, request, answer);
    return answer.then((late) => (this.isAlive ? this.#heard(id, request, late) : late));
  }

  #heard(id: string, request: HeartbeatRequest, answer: HeartbeatAnswer): HeartbeatAnswer {
    this.#world.rules.heard(this, id, request.score, answer);
    return answer;
  }
}
