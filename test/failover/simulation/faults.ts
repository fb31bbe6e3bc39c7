import type { SimulatedClient } from "./client.ts";
import type { World } from "./world.ts";

/** Plans what goes wrong in a schedule, and that all of it ends. */
export class Faults {
  readonly #world: World;
  readonly #until: number;

  constructor(world: World, until: number) {
    this.#world = world;
    this.#until = until;
  }

  plan(): void {
    const { random, agenda, clients } = this.#world;
    for (const client of clients) this.#planScores(client);
    const count = 2 + random.below(8);
    for (let index = 0; index < count; index++) agenda.at(random.between(0, this.#until), () => this.#strike());
    agenda.at(this.#until, () => this.#heal());
  }

  #planScores(client: SimulatedClient): void {
    const { random, agenda } = this.#world;
    for (let index = random.below(5); index > 0; index--)
      agenda.at(random.between(0, this.#until), () => {
        client.score = random.pick([0, 0.5, 40, 60, 62, 80, 83, 100]);
      });
  }

  #strike(): void {
    const { random, agenda, timeoutMs, kind } = this.#world;
    const client = random.pick(this.#world.clients);
    const until = Math.min(agenda.now + random.between(0.1, 2.5) * timeoutMs, this.#until);
    const acts: (() => void)[] = [
      () => this.#world.crash(this.#until),
      () => this.#world.crash(this.#until),
      () => this.#cutOff(client, until),
      () => this.#cutOff(client, until),
      () => this.#pause(client, until),
      () => this.#pause(client, until),
      () => this.#freezePrimary(until),
      () => this.#freezePrimary(until),
      () => {
        if (this.#world.gateway !== undefined) this.#world.gateway.pausedUntil = until;
      },
      () => client.stepDown(),
      () => this.#stepDownPrimary(),
      () => client.restart(),
    ];
    if (kind === "moving")
      acts.push(
        () => client.leave(),
        () => client.leave(),
        () => this.#override(client),
        () => this.#override(client),
        () => this.#override(client),
        () => this.#abandon(),
        () => this.#remove(client),
      );
    random.pick(acts)();
  }

  #cutOff(client: SimulatedClient, until: number): void {
    client.machine.isCutOff = true;
    this.#world.agenda.at(until, () => {
      client.machine.isCutOff = false;
      if (this.#world.random.chance(0.7)) client.reconnected();
    });
  }

  #pause({ machine }: SimulatedClient, until: number): void {
    machine.pausedUntil = Math.max(machine.pausedUntil, until);
  }

  #freezePrimary(until: number): void {
    const primary = this.#world.clients.find(({ believes }) => believes);
    if (primary !== undefined) primary.machine.freezesUntil = until;
  }

  #stepDownPrimary(): void {
    this.#world.clients.find(({ believes }) => believes)?.stepDown();
  }

  #override({ id }: SimulatedClient): void {
    const { random, timeoutMs, network } = this.#world;
    const value = random.pick(["Primary", "Secondary", "Off"] as const);
    const forMs = random.chance(0.5) ? random.between(1, 2 * timeoutMs) : undefined;
    const request = { value, forMs, releaseWhenStale: random.chance(0.3), by: { authority: "file", name: "admin" } };
    network.ask((gateway) => gateway.moves((failover) => failover.override("g", id, request)));
  }

  /** Somebody deletes the session of a client that lives. */
  #remove({ id }: SimulatedClient): void {
    this.#world.network.ask((gateway) => gateway.moves((failover) => failover.leave("g", id)));
  }

  /** Everybody is silent for so long that the group can be deleted. */
  #abandon(): void {
    const { agenda, timeoutMs, network, clients } = this.#world;
    for (const client of clients) this.#pause(client, agenda.now + 1.7 * timeoutMs);
    for (const share of [1.3, 1.5])
      agenda.in(share * timeoutMs, () =>
        network.ask((gateway) => gateway.moves((failover) => failover.deleteGroup("g"))),
      );
  }

  /** All faults end; administrators take their overrides back. */
  #heal(): void {
    const { disk, agenda, timeoutMs, network, clients, kind } = this.#world;
    this.#world.boot();
    disk.heal();
    const { gateway } = this.#world;
    if (gateway !== undefined) gateway.pausedUntil = 0;
    if (kind !== "moving") return;
    agenda.in(1.2 * timeoutMs + 100, () => {
      const request = { value: "Off" as const, by: { authority: "file", name: "admin" } };
      for (const { id } of clients) network.ask((now) => now.moves((failover) => failover.override("g", id, request)));
    });
  }
}
