import type { Failover } from "../../../server/failover/failover.ts";
import type { FailoverOptions } from "../../../server/failover/options.ts";
import { Agenda } from "./agenda.ts";
import type { SimulatedClient } from "./client.ts";
import type { Code } from "./code.ts";
import { Device } from "./device.ts";
import { Disk } from "./disk.ts";
import { ElderClient } from "./elder-client.ts";
import { Faults } from "./faults.ts";
import { SimulatedGateway } from "./gateway.ts";
import { Machine } from "./machine.ts";
import { Member } from "./member.ts";
import { Network } from "./network.ts";
import { Random } from "./random.ts";
import { Rules } from "./rules.ts";

/** What may go wrong in a schedule. `moving` is with deletes and overrides. */
type Kind = "calm" | "faulty" | "moving";

const MARGIN = 5;

/** Members that watch hear of an end at once, ask once more, and are Primary: in ms, after the role is over. */
const SOON_MS = 1_000;

/** A gateway, its disk and its device, its clients and the network between them, on one virtual clock: one schedule. */
export class World {
  readonly seed: number;
  readonly agenda = new Agenda();
  readonly random: Random;
  readonly code: Code;
  readonly kind: Kind;
  readonly timeoutMs: number;
  readonly clients: readonly SimulatedClient[];
  readonly disk: Disk;
  readonly device: Device;
  readonly network: Network;
  readonly rules: Rules;
  readonly gatewayRate: number;
  gateway: SimulatedGateway | undefined;
  failure: string | undefined;
  readonly #options: FailoverOptions;
  readonly #faultsUntil: number;
  readonly #end: number;
  #isDrained = true;
  #sawPrimary = false;

  constructor(seed: number, code: Code) {
    const random = new Random(seed);
    this.seed = seed;
    this.random = random;
    this.code = code;
    const dice = random.next();
    this.kind = dice < 0.15 ? "calm" : dice < 0.65 ? "faulty" : "moving";
    this.timeoutMs = random.pick([15_000, 20_000, 60_000]);
    const holdDownMs = random.pick([0, 3_000, 10_000]);
    this.#options = { margin: MARGIN, holdDownMs };
    const rate = () => (this.kind === "calm" ? 1 : random.pick([0.9, 1, 1.1, random.between(0.9, 1.1)]));
    this.gatewayRate = rate();
    const isCalm = this.kind === "calm";
    this.#faultsUntil = this.timeoutMs * (isCalm ? 2 : random.between(2, 6));
    this.#end = this.#faultsUntil + 4.2 * this.timeoutMs + 5_000;
    const faults = { failing: isCalm ? 0 : 0.04, hanging: isCalm ? 0 : 0.03, hangMs: 1.2 * this.timeoutMs };
    const fail = (text: string) => this.fail(text);
    this.disk = new Disk(this.agenda, random, faults, fail, () => this.stir());
    this.device = new Device(fail);
    this.network = new Network(this);
    this.rules = new Rules(this, MARGIN, holdDownMs);
    const areAllNew = random.chance(0.6);
    const ids = ["a", "b", "c", "d", "e"].slice(0, 2 + random.below(4));
    this.clients = ids.map((id) => {
      const Client = areAllNew || random.chance(0.6) ? Member : ElderClient;
      return new Client(this, new Machine(this.agenda, rate()), id, random.pick([0.5, 40, 60, 80, 100]));
    });
    this.boot();
    for (const client of this.clients) this.agenda.at(random.between(0, 3_000), () => client.start());
    if (isCalm) this.#planCalm();
    else new Faults(this, this.#faultsUntil).plan();
  }

  /**
   * Goes on until promises have something to do, which happens before the next turn of the event loop.
   * @returns whether it is over; then `failure` says what went wrong, if anything
   */
  advance(): boolean {
    if (!this.#isDrained) {
      this.#isDrained = true;
      if (this.gateway?.isAlive) this.rules.look(this.gateway);
    }
    while (this.failure === undefined && this.agenda.step(this.#end)) if (!this.#isDrained) return false;
    if (this.failure === undefined) this.#checkPrimary();
    return true;
  }

  fail(text: string): void {
    this.failure ??= `at ${Math.round(this.agenda.now)} ms (${this.kind}): ${text}`;
  }

  /** Promises may have something to do before the next thing happens. */
  stir(): void {
    this.#isDrained = false;
  }

  /** Something happened to a client that may make it Primary in its own eyes. */
  believed(client: SimulatedClient): void {
    if (!client.believes) return;
    this.#sawPrimary = true;
    this.rules.believed(client);
  }

  get isFaulty(): boolean {
    return this.kind !== "calm" && this.agenda.now < this.#faultsUntil;
  }

  /** Whether faults are over after so many ms. */
  isOverIn(ms: number): boolean {
    return this.agenda.now + ms > this.#faultsUntil;
  }

  boot(): void {
    if (this.gateway?.isAlive) return;
    const { random } = this;
    const wallOffset = random.chance(0.1) ? random.between(-1, 1) * 3_600_000 : 0;
    this.gateway = new SimulatedGateway(this, this.gatewayRate, this.#options, wallOffset);
    this.rules.restarted(this.gateway.view);
    if (this.agenda.now === 0) return;
    for (const client of this.clients) this.agenda.in(random.between(0, 1_000), () => client.reconnected());
  }

  /** Kills the gateway, and starts another. */
  crash(latestBoot: number): void {
    const { gateway } = this;
    if (gateway === undefined || !gateway.isAlive) return;
    const before = gateway.view;
    const { isSure } = gateway;
    gateway.die();
    // What was under way may have been a delete or an override.
    if (!isSure && this.kind === "moving") this.rules.moved();
    this.disk.crash();
    if (!isSure && this.kind === "moving") this.rules.moved();
    if (isSure) this.rules.remembered(before, viewIn(this.#restarted(gateway)), gateway.clock.wall());
    const down = Math.min(this.agenda.now + this.random.between(100, this.timeoutMs), latestBoot);
    this.agenda.at(down, () => this.boot());
  }

  /** What a gateway would know that was started at once. */
  #restarted({ clock }: SimulatedGateway): Failover {
    return new this.code.Failover({
      stored: this.disk.open().stored,
      store: { append: async () => {}, note: () => {} },
      clock: { ...clock, after: () => ({ cancel: () => {} }) },
      emit: () => {},
    });
  }

  /** Everything goes well, until the Primary dies. */
  #planCalm(): void {
    const { timeoutMs, clients } = this;
    const check = (when: string) => {
      if (!this.#sawPrimary) this.fail(`nobody was Primary in time after ${when}`);
    };
    const takeoverMs = clients.every(({ honoursLeases }) => honoursLeases) ? timeoutMs + SOON_MS : 1.5 * timeoutMs;
    this.agenda.at(3_000 + 1.5 * timeoutMs, () => check("the start"));
    this.agenda.at(this.#faultsUntil, () => {
      const primary = clients.find((client) => client.believes);
      if (primary !== undefined) primary.machine.isStopped = true;
      this.#sawPrimary = false;
      this.agenda.in(takeoverMs + 1_000, () => check("the death of the last"));
    });
  }

  #checkPrimary(): void {
    const primaries = this.clients.filter((client) => client.believes);
    const may = primaries.filter(({ id, epoch }) => this.gateway?.failover.mayAct("g", id, epoch, () => true));
    if (may.length === 0) this.fail("nobody is Primary in the end");
    if (primaries.length > 1) this.fail("several take themselves for Primary in the end");
  }
}

function viewIn(failover: Failover) {
  try {
    return failover.group("g");
  } catch {
    return undefined;
  }
}
