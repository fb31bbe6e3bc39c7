import type { Applicant, Route } from "../../../server/admission/admission.ts";
import type { Fencing } from "../../../server/admission/fencing.ts";
import type { Clock } from "../../../server/core/clock.ts";
import type { GatewayEvent } from "../../../server/core/events.ts";
import type { Failover, HeartbeatAnswer, HeartbeatRequest } from "../../../server/failover/failover.ts";
import type { FailoverOptions } from "../../../server/failover/options.ts";
import type { GroupView } from "../../../server/failover/views.ts";
import type { World } from "./world.ts";

/** What all fenced calls call. */
const WRITE: Route = {
  full: "Device/Write",
  service: "Device",
  isAlwaysAllowed: false,
  ignoresToken: false,
  isActivity: false,
};

/** One process of the gateway, from its start to its crash. */
export class SimulatedGateway {
  readonly failover: Failover;
  readonly clock: Clock;
  isAlive = true;
  pausedUntil = 0;
  readonly #fencing: Fencing;
  /** Streams to clients, which break when it dies. */
  readonly #lost = new Set<() => void>();
  /** Changes under way. */
  #underWay = 0;
  readonly #world: World;

  constructor(world: World, rate: number, options: FailoverOptions, wallOffset: number) {
    this.#world = world;
    const { agenda, disk } = world;
    const startedAt = agenda.now;
    this.clock = {
      now: () => 1_000 + (agenda.now - startedAt) * rate,
      wall: () => Date.UTC(2026, 0) + wallOffset + agenda.now,
      // As timers of Node do: whole milliseconds, so that some fire a little early.
      after: (ms, callback) => agenda.in(Math.max(1, Math.trunc(ms)) / rate, () => this.whenAwake(callback)),
    };
    const emit = (event: GatewayEvent) => {
      if (this.isAlive && event.event === "failover.role") world.rules.decided(event);
    };
    const { Failover, Fencing, FencedCalls } = world.code;
    const calls = new FencedCalls(emit);
    this.failover = new Failover({ ...disk.open(), clock: this.clock, emit, options, endCalls: calls.end });
    this.#fencing = new Fencing(this.failover, calls, [{ group: "g", methods: ["*"], exempt: [] }]);
  }

  /** It is killed. */
  die(): void {
    this.isAlive = false;
    this.#world.device.lost(this);
    for (const lost of this.#lost) lost();
  }

  /** Whether a fenced call is refused; else it acts in the calls of its epoch, which the applicant is told. */
  refuses(applicant: Applicant, id: string, epoch: number): boolean {
    const metadata = { "failover-group": "g", "failover-session": id, "failover-epoch": String(epoch) };
    return this.#fencing.refusal(applicant, WRITE, metadata) !== undefined;
  }

  /**
   * Tells a stream of changes of the group.
   * @param lost called when this process dies
   * @throws {GatewayError} where there is no group
   */
  watch(listener: (isDeleted: boolean) => void, lost: () => void): void {
    this.failover.watch("g", listener);
    this.#lost.add(lost);
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
    return this.#underWay === 0 && this.#world.disk.isSure;
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
    try {
      return await act(this.failover);
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
