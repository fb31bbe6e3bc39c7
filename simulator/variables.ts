import type * as messages from "#proto/messages.js";
import { AccessRefused } from "./access-refused.ts";
import type { SimulatorClock } from "./clock.ts";
import { DEVICE_VARIABLES, type VariableDefinition } from "./device-variables.ts";
import { decoded, encoded, type ObjectTypeProperties } from "./object-type.ts";
import { type PortName, parsePortName } from "./port-name.ts";
import { conforming, typeAt, type Value, valueAt, withPart } from "./value-types.ts";

type ReadItem = messages.Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties;

/** The variables of a simulated device, for the program that runs it. Elements and fields have names of their own. */
export interface DeviceVariables {
  /** Full names of all variables. */
  readonly names: readonly string[];
  /**
   * The value of now.
   * @throws {RangeError} for a name that leads nowhere
   */
  get(portName: string): Value;
  /**
   * Gives a variable a value of its type and range, those too that clients may not write. A variable that changes over
   * time keeps it from then on.
   * @throws {RangeError} for a name that leads nowhere and for a value that does not fit
   */
  set(portName: string, value: Value): void;
}

/** Reads and writes variables as the device's services do. */
export class Variables implements DeviceVariables {
  readonly #clock: SimulatorClock;
  readonly #seed: number;
  readonly #startedAt: number;
  readonly #written = new Map<string, Value>();

  constructor(clock: SimulatorClock, seed: number) {
    this.#clock = clock;
    this.#seed = seed;
    this.#startedAt = clock.now();
  }

  get names(): readonly string[] {
    return [...DEVICE_VARIABLES.keys()];
  }

  get(portName: string): Value {
    return forPrograms(portName, () => {
      const { name, definition } = this.#find(portName);
      return valueAt(this.#value(name.variable, definition), name.steps);
    });
  }

  set(portName: string, value: Value): void {
    forPrograms(portName, () => {
      const { name, definition, type } = this.#find(portName);
      this.#put(name, definition, conforming(type, value));
    });
  }

  /** Answers a client's question; a name that leads nowhere is answered too. */
  read(portName: string): ReadItem {
    try {
      const { name, definition, type } = this.#find(portName);
      return { Value: encoded(type, valueAt(this.#value(name.variable, definition), name.steps)) };
    } catch (error) {
      if (error instanceof AccessRefused) return { Error: error.number };
      throw error;
    }
  }

  /**
   * Takes what a client writes.
   * @returns the value as the variable has it now
   * @throws {AccessRefused} before anything has changed
   */
  write(portName: string, message: ObjectTypeProperties | null | undefined): Value {
    const { name, definition, type } = this.#find(portName);
    if (!definition.isWritable) throw new AccessRefused("DAE_NotAuthorized", `${name.variable} can be read only`);
    const value = decoded(type, message);
    this.#put(name, definition, value);
    return value;
  }

  #find(portName: string) {
    const name = parsePortName(portName);
    const definition = DEVICE_VARIABLES.get(name.variable);
    if (definition === undefined) throw new AccessRefused("DAE_NotExists", `there is no ${name.variable}`);
    return { name, definition, type: typeAt(definition.type, name.steps) };
  }

  #value(variable: string, definition: VariableDefinition): Value {
    return (
      this.#written.get(variable) ?? definition.value(Math.max(0, this.#clock.now() - this.#startedAt), this.#seed)
    );
  }

  #put({ variable, steps }: PortName, definition: VariableDefinition, value: Value): void {
    this.#written.set(variable, withPart(this.#value(variable, definition), steps, value));
  }
}

function forPrograms<T>(portName: string, access: () => T): T {
  try {
    return access();
  } catch (error) {
    if (error instanceof AccessRefused) throw new RangeError(`${portName}: ${error.message}`, { cause: error });
    throw error;
  }
}
