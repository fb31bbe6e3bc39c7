import type { SimulatedClient } from "./client.ts";
import type { Machine } from "./machine.ts";
import { MemberProcess } from "./member-process.ts";
import type { World } from "./world.ts";

/** A client that runs the client library, in one process after the other. */
export class Member implements SimulatedClient {
  readonly id: string;
  readonly machine: Machine;
  readonly honoursLeases = true;
  score: number;
  readonly #world: World;
  #process: MemberProcess | undefined;

  constructor(world: World, machine: Machine, id: string, score: number) {
    this.#world = world;
    this.machine = machine;
    this.id = id;
    this.score = score;
  }

  get believes(): boolean {
    return !this.machine.isStopped && this.#process?.epoch !== undefined;
  }

  get epoch(): number {
    return this.#process?.lastEpoch ?? 0;
  }

  /** One process at a time: two under one id is what no client may do. */
  start(): void {
    if (this.#process !== undefined) return;
    this.#process = new MemberProcess(this.#world, this);
    this.#process.start();
  }

  stepDown(): void {
    this.machine.whenAwake(() => this.#process?.release());
  }

  leave(): void {
    const process = this.#process;
    this.machine.whenAwake(() =>
      process?.close(() => {
        if (process === this.#process) this.#startAgain();
      }),
    );
  }

  restart(): void {
    this.#process?.kill();
    this.#startAgain();
  }

  reconnected(): void {
    this.machine.whenAwake(() => this.#process?.feed({ kind: "join" }));
  }

  #startAgain(): void {
    this.#process = undefined;
    this.machine.after(this.#world.random.between(10, 5_000), () => this.start());
  }
}
