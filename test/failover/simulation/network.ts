import type { SimulatedGateway } from "./gateway.ts";
import type { Machine } from "./machine.ts";
import type { World } from "./world.ts";

/** What a message takes between two faults, in ms. */
const SHORTEST_MS = 1;
const LONGEST_MS = 50;

type Answer = (answer: unknown) => void;

const ignore = () => {};

/** What is between the clients and the gateway: messages are lost, late, doubled, and overtake each other. */
export class Network {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** Sends something to the gateway, and its answer back. */
  request(
    machine: Machine,
    act: (gateway: SimulatedGateway) => unknown,
    onAnswer: Answer = ignore,
    onError: (code: string) => void = ignore,
  ): void {
    const times = this.#world.isFaulty && this.#world.random.chance(0.05) ? 2 : 1;
    for (let time = 0; time < times; time++)
      this.carry(machine, () => this.toGateway((gateway) => this.#serve(gateway, act, machine, onAnswer, onError)));
  }

  /** @returns whether it is on its way */
  carry(machine: Machine, run: () => void): boolean {
    const ms = this.delayMs(machine);
    if (ms === undefined) return false;
    this.#world.agenda.in(ms, () => {
      if (!machine.isCutOff) run();
    });
    return true;
  }

  /** How long a message takes that is sent now; `undefined` where it is lost. */
  delayMs(machine: Machine): number | undefined {
    const { random, isFaulty, timeoutMs } = this.#world;
    if (machine.isCutOff) return undefined;
    if (isFaulty && random.chance(0.06)) return undefined;
    const isLate = isFaulty && random.chance(0.08);
    const ms = random.between(SHORTEST_MS, LONGEST_MS) + (isLate ? random.between(0, timeoutMs) : 0);
    // What is late when all is well again is lost.
    return isLate && this.#world.isOverIn(ms) ? undefined : ms;
  }

  /** Something reaches the gateway, if there is one. */
  toGateway(run: (gateway: SimulatedGateway) => void): void {
    const { gateway } = this.#world;
    gateway?.whenAwake(() => run(gateway));
  }

  /** An administrator asks for something. */
  ask(act: (gateway: SimulatedGateway) => Promise<unknown>): void {
    this.toGateway((gateway) => {
      this.#world.stir();
      act(gateway).catch(ignore);
    });
  }

  /** Carries a message that is there when the machine runs. */
  carryTo(machine: Machine, run: () => void): void {
    const ms = this.delayMs(machine);
    if (ms === undefined) return;
    this.#world.agenda.in(ms, () => {
      if (!machine.isCutOff) machine.whenAwake(run);
    });
  }

  #serve(
    gateway: SimulatedGateway,
    act: (gateway: SimulatedGateway) => unknown,
    machine: Machine,
    onAnswer: Answer,
    onError: (code: string) => void,
  ): void {
    try {
      const result = act(gateway);
      if (result === undefined) return;
      if (!(result instanceof Promise)) return this.carryTo(machine, () => onAnswer(result));
      this.#world.stir();
      result.then(
        (answer) => {
          if (gateway.isAlive && answer !== undefined) this.carryTo(machine, () => onAnswer(answer));
        },
        (error) => {
          if (gateway.isAlive) this.carryTo(machine, () => onError(codeOf(error)));
        },
      );
    } catch (error) {
      this.carryTo(machine, () => onError(codeOf(error)));
    }
  }
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? String(error);
