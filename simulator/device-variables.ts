import { chance } from "./random.ts";
import type { Value, ValueType } from "./value-types.ts";

/** One variable of the simulated device. */
export interface VariableDefinition {
  readonly type: ValueType;
  readonly isWritable: boolean;
  /**
   * Its value so long after the start, for as long as nothing was written: nothing but time and seed decide it.
   * @param elapsedMs since the start of the device, at least 0
   */
  value(elapsedMs: number, seed: number): Value;
}

const PROGRAM = "Arp.Plc.Eclr/Main";

const changing = (type: ValueType, value: VariableDefinition["value"]): VariableDefinition => ({
  type,
  isWritable: false,
  value,
});

const writable = (type: ValueType, initial: Value): VariableDefinition => ({
  type,
  isWritable: true,
  value: () => initial,
});

/** A swing between -1 and 1 that begins where the seed says. */
const wave = (elapsedMs: number, periodMs: number, seed: number, index: number) =>
  Math.sin(2 * Math.PI * (elapsedMs / periodMs + chance(seed, index)));

/** Noise between -1 and 1 that changes each `stepMs`. */
const noise = (elapsedMs: number, stepMs: number, seed: number, index: number) =>
  2 * chance(seed, index, Math.floor(elapsedMs / stepMs)) - 1;

const LEVEL = { kind: "Int16", minimum: -1_000, maximum: 1_000 } as const;

const VARIABLES: Record<string, VariableDefinition> = {
  /** Turns a minute. */
  speed: changing(
    { kind: "Real64" },
    (ms, seed) => 1_500 + 200 * wave(ms, 60_000, seed, 11) + noise(ms, 100, seed, 12),
  ),
  /** Degrees Celsius. */
  temperature: changing({ kind: "Real32" }, (ms, seed) =>
    Math.fround(45 + 15 * wave(ms, 600_000, seed, 21) + 0.1 * noise(ms, 1_000, seed, 22)),
  ),
  /** Ten a second. */
  counter: changing({ kind: "Uint32" }, (ms) => Math.floor(ms / 100) % 2 ** 32),
  /** Milliseconds since the start. */
  uptime: changing({ kind: "Int64" }, (ms) => Math.floor(ms)),
  /** Eight seconds of ten. */
  running: changing({ kind: "Boolean" }, (ms) => ms % 10_000 < 8_000),
  /** Volts of three phases. */
  voltages: changing({ kind: "Array", element: { kind: "Real32" }, length: 3 }, (ms, seed) =>
    [31, 32, 33].map((index) => Math.fround(230 + 2 * noise(ms, 1_000, seed, index))),
  ),
  setpoint: writable(LEVEL, 100),
  gain: writable({ kind: "Real32", minimum: 0, maximum: 10 }, 1),
  enabled: writable({ kind: "Boolean" }, true),
  name: writable({ kind: "String", maxBytes: 80 }, "Line 1"),
  limits: writable({ kind: "Array", element: LEVEL, length: 4 }, [-500, -250, 250, 500]),
  recipe: writable(
    {
      kind: "Struct",
      fields: {
        id: { kind: "Uint16", minimum: 1, maximum: 999 },
        batch: { kind: "Uint32" },
        label: { kind: "String", maxBytes: 32 },
      },
    },
    { id: 1, batch: 1_000, label: "standard" },
  ),
};

/** Every variable by its full name. */
export const DEVICE_VARIABLES: ReadonlyMap<string, VariableDefinition> = new Map(
  Object.entries(VARIABLES).map(([name, variable]) => [`${PROGRAM}.${name}`, variable]),
);
