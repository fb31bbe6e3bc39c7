import { Failover } from "../../../server/failover/failover.ts";
import type { FailoverOptions } from "../../../server/failover/options.ts";
import { Agenda } from "./agenda.ts";
import { SimulatedClient } from "./client.ts";
import { Disk } from "./disk.ts";
import { SimulatedGateway } from "./gateway.ts";
import { Random } from "./random.ts";
import { Rules } from "./rules.ts";

/** What is simulated: the real thing, or one with a bug put in. */
export interface Variant {
  readonly Failover: typeof Failover;
  /** Whether clients that honour leases do so. */
  readonly clientsGiveUp: boolean;
}

export const REAL: Variant = { Failover, clientsGiveUp: true };

/** What may go wrong in a schedule. `moving` is with deletes and overrides. */
type Kind = "calm" | "faulty" | "moving";

/** What happens between two faults, in ms. */
const NETWORK_MS = [1, 50] as const;

type Answer = (answer: unknown) => void;

/** A gateway, its disk, its clients and the network between them, on one virtual clock: one schedule. */
export class World {
  readonly agenda = new Agenda();
  readonly random: Random;
  readonly variant: Variant;
  readonly kind: Kind;
  readonly timeoutMs: number;
  readonly clients: readonly SimulatedClient[];
  readonly disk: Disk;
  readonly rules: Rules;
  readonly gatewayRate: number;
  gateway: SimulatedGateway | undefined;
  failure: string | undefined;
  /** Epochs that are over, and whose calls still run. */
  callsEnding = 0;
  readonly #options: FailoverOptions;
  readonly #faultsUntil: number;
  #isDrained = true;
  #sawPrimary = false;

  constructor(seed: number, variant: Variant) {
    const random = new Random(seed);
    this.random = random;
    this.variant = variant;
    const dice = random.next();
    this.kind = dice < 0.15 ? "calm" : dice < 0.65 ? "faulty" : "moving";
    this.timeoutMs = random.pick([15_000, 20_000, 60_000]);
    const holdDownMs = random.pick([0, 3_000, 10_000]);
    this.#options = { margin: 5, holdDownMs };
    const rate = () => (this.kind === "calm" ? 1 : random.pick([0.9, 1, 1.1, random.between(0.9, 1.1)]));
    this.gatewayRate = rate();
    this.#faultsUntil = this.timeoutMs * (this.kind === "calm" ? 2 : random.between(2, 6));
    const isCalm = this.kind === "calm";
    const faults = { failing: isCalm ? 0 : 0.04, hanging: isCalm ? 0 : 0.03, hangMs: 1.2 * this.timeoutMs };
    const fail = (text: string) => this.fail(text);
    this.disk = new Disk(this.agenda, random, faults, fail, () => this.stir());
    this.rules = new Rules(this, 5, holdDownMs);
    const areAllNew = random.chance(0.6);
    const ids = ["a", "b", "c", "d", "e"].slice(0, 2 + random.below(4));
    this.clients = ids.map((id) => new SimulatedClient(this, random, id, areAllNew || random.chance(0.6), rate()));
    this.#boot();
    for (const client of this.clients) this.agenda.at(random.between(0, 3_000), () => client.start());
    if (isCalm) this.#planCalm();
    else this.#planFaults();
  }

  /** @returns what went wrong, if anything */
  async run(): Promise<string | undefined> {
    const end = this.#faultsUntil + 4.2 * this.timeoutMs + 5_000;
    while (this.failure === undefined && this.agenda.step(end)) {
      if (this.#isDrained) continue;
      await drained();
      this.#isDrained = true;
      if (this.gateway?.isAlive) this.rules.look(this.gateway);
    }
    if (this.failure === undefined) this.#checkPrimary("in the end");
    return this.failure;
  }

  fail(text: string): void {
    this.failure ??= `at ${Math.round(this.agenda.now)} ms (${this.kind}): ${text}`;
  }

  /** Promises may have something to do before the next thing happens. */
  stir(): void {
    this.#isDrained = false;
  }

  moving(): void {
    this.rules.moved();
  }

  believed(client: SimulatedClient): void {
    this.#sawPrimary = true;
    this.rules.believed(client);
  }

  async endCalls(_epoch: number): Promise<void> {
    this.stir();
    this.callsEnding++;
    const { gateway } = this;
    await new Promise<void>((resolve) => {
      this.agenda.in(this.random.between(0, 500), () => {
        this.stir();
        if (gateway?.isAlive) this.callsEnding--;
        resolve();
      });
    });
  }

  /** Sends something to the gateway, and its answer back. */
  request(
    client: SimulatedClient,
    act: (gateway: SimulatedGateway) => unknown,
    onAnswer: Answer = () => {},
    onError: (code: string) => void = () => {},
  ): void {
    const isTwice = this.#isFaulty && this.random.chance(0.05);
    const send = () =>
      this.#carry(client, () =>
        this.#arrive(act, (deliver) => this.#carry(client, () => client.whenAwake(deliver)), onAnswer, onError),
      );
    send();
    if (isTwice) send();
  }

  get #isFaulty(): boolean {
    return this.kind !== "calm" && this.agenda.now < this.#faultsUntil;
  }

  /** Over the network: lost, late, or neither. */
  #carry(client: SimulatedClient, run: () => void): void {
    const { random } = this;
    if (client.isCutOff) return;
    if (this.#isFaulty && random.chance(0.06)) return;
    const isLate = this.#isFaulty && random.chance(0.08);
    const ms = random.between(...NETWORK_MS) + (isLate ? random.between(0, this.timeoutMs) : 0);
    // What is late when all is well again is lost.
    if (isLate && this.agenda.now + ms > this.#faultsUntil) return;
    this.agenda.in(ms, () => {
      if (!client.isCutOff) run();
    });
  }

  #arrive(
    act: (gateway: SimulatedGateway) => unknown,
    back: (deliver: () => void) => void,
    onAnswer: Answer,
    onError: (code: string) => void,
  ): void {
    const { gateway } = this;
    gateway?.whenAwake(() => {
      const refuse = (error: unknown) => {
        if (gateway.isAlive) back(() => onError(codeOf(error)));
      };
      try {
        const result = act(gateway);
        if (!(result instanceof Promise)) return back(() => onAnswer(result));
        this.stir();
        result.then((answer) => {
          if (gateway.isAlive) back(() => onAnswer(answer));
        }, refuse);
      } catch (error) {
        refuse(error);
      }
    });
  }

  #boot(): void {
    if (this.gateway?.isAlive) return;
    const wallOffset = this.random.chance(0.1) ? this.random.between(-1, 1) * 3_600_000 : 0;
    this.callsEnding = 0;
    this.gateway = new SimulatedGateway(this, this.gatewayRate, this.#options, wallOffset);
    this.rules.restarted(this.gateway.view);
  }

  #crash(): void {
    const { gateway } = this;
    if (gateway === undefined || !gateway.isAlive) return;
    const before = gateway.view;
    gateway.isAlive = false;
    const { isSure } = gateway;
    // What was under way may have been a delete or an override.
    if (!isSure && this.kind === "moving") this.rules.moved();
    this.disk.crash();
    if (!isSure && this.kind === "moving") this.rules.moved();
    const after = new this.variant.Failover({
      stored: this.disk.open().stored,
      store: { append: async () => {}, note: () => {} },
      clock: { ...gateway.clock, after: () => ({ cancel: () => {} }) },
      emit: () => {},
    });
    if (isSure) this.rules.remembered(before, viewIn(after), gateway.clock.wall());
    const down = Math.min(this.agenda.now + this.random.between(100, this.timeoutMs), this.#faultsUntil);
    this.agenda.at(down, () => this.#boot());
  }

  /** Everything goes well, until the Primary dies. */
  #planCalm(): void {
    const { timeoutMs } = this;
    const check = (when: string) => {
      if (!this.#sawPrimary) this.fail(`nobody was Primary within 1.5 timeouts of ${when}`);
    };
    this.agenda.at(3_000 + 1.5 * timeoutMs, () => check("the start"));
    this.agenda.at(this.#faultsUntil, () => {
      const primary = this.clients.find((client) => client.believes);
      if (primary !== undefined) primary.isStopped = true;
      this.#sawPrimary = false;
      this.agenda.in(1.5 * timeoutMs + 1_000, () => check("the death of the last"));
    });
  }

  #planFaults(): void {
    const { random } = this;
    for (const client of this.clients) this.#planScores(client);
    const count = 2 + random.below(8);
    for (let index = 0; index < count; index++)
      this.agenda.at(random.between(0, this.#faultsUntil), () => this.#strike());
    this.agenda.at(this.#faultsUntil, () => this.#heal());
  }

  #planScores(client: SimulatedClient): void {
    const { random } = this;
    for (let index = random.below(5); index > 0; index--)
      this.agenda.at(random.between(0, this.#faultsUntil), () => {
        client.score = random.pick([0, 0.5, 40, 60, 62, 80, 83, 100]);
      });
  }

  #strike(): void {
    const { random, agenda } = this;
    const client = random.pick(this.clients);
    const until = Math.min(agenda.now + random.between(0.1, 2.5) * this.timeoutMs, this.#faultsUntil);
    const acts: (() => void)[] = [
      () => this.#crash(),
      () => this.#crash(),
      () => {
        client.isCutOff = true;
        agenda.at(until, () => {
          client.isCutOff = false;
        });
      },
      () => {
        client.pausedUntil = Math.max(client.pausedUntil, until);
      },
      () => {
        if (this.gateway !== undefined) this.gateway.pausedUntil = until;
      },
      () => client.stepDown(),
    ];
    if (this.kind === "moving")
      acts.push(
        () => client.leave(),
        () => this.#override(client),
        () => this.#override(client),
        () => this.#abandon(),
      );
    random.pick(acts)();
  }

  #override({ id }: SimulatedClient): void {
    const { random } = this;
    const value = random.pick(["Primary", "Secondary", "Off"] as const);
    const forMs = random.chance(0.5) ? random.between(1, 2 * this.timeoutMs) : undefined;
    const request = { value, forMs, releaseWhenStale: random.chance(0.3), by: { authority: "file", name: "admin" } };
    this.#arrive((gateway) => gateway.moves((failover) => failover.override("g", id, request)), ignore, ignore, ignore);
  }

  /** Everybody is silent for so long that the group can be deleted. */
  #abandon(): void {
    const { agenda, timeoutMs } = this;
    for (const client of this.clients) client.pausedUntil = agenda.now + 1.7 * timeoutMs;
    for (const share of [1.3, 1.5]) agenda.in(share * timeoutMs, () => this.#deleteGroup());
  }

  #deleteGroup(): void {
    this.#arrive((gateway) => gateway.moves((failover) => failover.deleteGroup("g")), ignore, ignore, ignore);
  }

  /** All faults end; administrators take their overrides back. */
  #heal(): void {
    this.#boot();
    this.disk.heal();
    const { gateway } = this;
    if (gateway !== undefined) gateway.pausedUntil = 0;
    if (this.kind !== "moving") return;
    this.agenda.in(1.2 * this.timeoutMs + 100, () => {
      for (const { id } of this.clients) {
        const request = { value: "Off" as const, by: { authority: "file", name: "admin" } };
        this.#arrive((now) => now.moves((failover) => failover.override("g", id, request)), ignore, ignore, ignore);
      }
    });
  }

  #checkPrimary(when: string): void {
    const primaries = this.clients.filter((client) => client.believes);
    const may = primaries.filter((client) => this.gateway?.failover.mayAct("g", client.id, client.epoch, () => true));
    if (may.length === 0) this.fail(`nobody is Primary ${when}`);
    if (when === "in the end" && primaries.length > 1) this.fail(`several take themselves for Primary ${when}`);
  }
}

const ignore = () => {};
const codeOf = (error: unknown): string => (error as { code?: string }).code ?? String(error);
const drained = () => new Promise<void>((resolve) => setImmediate(resolve));

function viewIn(failover: Failover) {
  try {
    return failover.group("g");
  } catch {
    return undefined;
  }
}
