import type { Machine } from "./machine.ts";

/** A redundant client. */
export interface SimulatedClient {
  readonly id: string;
  readonly machine: Machine;
  /** Whether it gives its role up by itself. Those that do not are the elder kind. */
  readonly honoursLeases: boolean;
  score: number;
  /** Whether it takes itself for Primary: what it would find if it asked itself now. */
  readonly believes: boolean;
  /** With which it acts, or acted last. */
  readonly epoch: number;
  start(): void;
  /** Gives its role up as planned. */
  stepDown(): void;
  /** Takes its leave, and comes again later. */
  leave(): void;
  /** Dies, and is started again. */
  restart(): void;
  /** There is a connection again. */
  reconnected(): void;
}
