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
    const back = (deliver: () => void) => {
      this.carry(machine, () => machine.whenAwake(deliver));
    };
    for (let time = 0; time < times; time++) this.carry(machine, () => this.arrive(act, back, onAnswer, onError));
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

  arrive(
    act: (gateway: SimulatedGateway) => unknown,
    back: (deliver: () => void) => void = ignore,
    onAnswer: Answer = ignore,
    onError: (code: string) => void = ignore,
  ): void {
    this.toGateway((gateway) => {
      try {
        const result = act(gateway);
        if (result === undefined) return;
        if (!(result instanceof Promise)) return back(() => onAnswer(result));
        this.#world.stir();
        result.then(
          (answer) => {
            if (gateway.isAlive && answer !== undefined) back(() => onAnswer(answer));
          },
          (error) => {
            if (gateway.isAlive) back(() => onError(codeOf(error)));
          },
        );
      } catch (error) {
        back(() => onError(codeOf(error)));
      }
    });
  }
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? String(error);
