import assert from "node:assert/strict";
import { test } from "node:test";
import * as messages from "#proto/messages.js";
import { parsePortName } from "../../simulator/port-name.ts";
import { Variables } from "../../simulator/variables.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { CoreType, DataAccessError, int16, MAIN, type Sent } from "./device.ts";

const { ObjectType } = messages.Arp.Type.Grpc;

const TYPES = {
  speed: CoreType.CT_Real64,
  temperature: CoreType.CT_Real32,
  counter: CoreType.CT_Uint32,
  uptime: CoreType.CT_Int64,
  running: CoreType.CT_Boolean,
  voltages: CoreType.CT_Array,
  setpoint: CoreType.CT_Int16,
  gain: CoreType.CT_Real32,
  enabled: CoreType.CT_Boolean,
  name: CoreType.CT_String,
  limits: CoreType.CT_Array,
  recipe: CoreType.CT_Struct,
};
const CHANGING = ["speed", "temperature", "counter", "uptime", "running", "voltages"].map((name) => `${MAIN}.${name}`);

/** Values of the changing variables, once a second for a quarter of an hour. */
function course(seed: number): unknown[] {
  const clock = new FakeClock();
  const variables = new Variables(clock, seed);
  return Array.from({ length: 900 }, () => {
    const values = CHANGING.map((name) => variables.get(name));
    clock.advance(1_000);
    return values;
  });
}

function device() {
  const clock = new FakeClock();
  const variables = new Variables(clock, 1);
  const read = (name: string) => {
    const item = variables.read(name);
    return item.Error === undefined ? item.Value : DataAccessError[item.Error!];
  };
  const write = (name: string, value: Sent) => {
    try {
      variables.write(name, ObjectType.decode(ObjectType.encode(value).finish()));
      return "DAE_None";
    } catch (error) {
      return (error as { error: string }).error;
    }
  };
  return { clock, variables, read, write };
}

test("every variable is there with its type", () => {
  const { variables, read } = device();
  const found = Object.fromEntries(variables.names.map((name) => [name, (read(name) as Sent).TypeCode]));
  assert.deepEqual(found, Object.fromEntries(Object.entries(TYPES).map(([name, type]) => [`${MAIN}.${name}`, type])));
});

test("the same seed brings the same values, another brings others", () => {
  assert.deepEqual(course(7), course(7));
  assert.notDeepEqual(course(7), course(8));
});

test("values change over time and keep to what is plausible", () => {
  const values = course(3) as [number, number, number, number, boolean, number[]][];
  for (const column of CHANGING.keys())
    assert.ok(new Set(values.map((row) => JSON.stringify(row[column]))).size > 1, CHANGING[column]);
  for (const [speed, temperature, , , , voltages] of values) {
    assert.ok(speed >= 1_299 && speed <= 1_701, `speed ${speed}`);
    assert.ok(temperature >= 29 && temperature <= 61, `temperature ${temperature}`);
    assert.ok(
      voltages.every((volts) => volts >= 228 && volts <= 232),
      `voltages ${voltages}`,
    );
  }
});

test("the counter counts ten a second and the uptime milliseconds", () => {
  const { clock, variables } = device();
  clock.advance(12_345);
  assert.equal(variables.get(`${MAIN}.counter`), 123);
  assert.equal(variables.get(`${MAIN}.uptime`), 12_345);
});

for (const [name, outcome] of [
  ["", "DAE_PortNameSyntaxError"],
  ["speed", "DAE_PortNameSyntaxError"],
  ["Arp.Plc.Eclr/Main.", "DAE_PortNameSyntaxError"],
  ["Arp.Plc.Eclr/Main.limits[-1]", "DAE_PortNameSyntaxError"],
  ["Arp.Plc.Eclr/Main.limits[1", "DAE_PortNameSyntaxError"],
  ["Arp.Plc.Eclr/Main.speed ", "DAE_PortNameSyntaxError"],
  [`Arp.Plc.Eclr/Main.${"x".repeat(500)}`, "DAE_PortNameSyntaxError"],
  ["Arp.Plc.Eclr/Main", "DAE_NotExists"],
  ["Arp.Plc.Eclr/Main[0]", "DAE_NotExists"],
  ["Arp.Plc.Eclr/Main.constructor", "DAE_NotExists"],
  ["Arp.Plc.Eclr/Other.speed", "DAE_NotExists"],
  ["Arp.Plc.Eclr/Main.recipe.colour", "DAE_NotExists"],
  ["Arp.Plc.Eclr/Main.recipe.constructor", "DAE_NotExists"],
  ["Arp.Plc.Eclr/Main.limits[4]", "DAE_IndexOutOfRange"],
  [`Arp.Plc.Eclr/Main.limits[${"9".repeat(400)}]`, "DAE_IndexOutOfRange"],
  ["Arp.Plc.Eclr/Main.speed[0]", "DAE_PortNameSemanticError"],
  ["Arp.Plc.Eclr/Main.limits.first", "DAE_PortNameSemanticError"],
] as const)
  test(`reading and writing ${JSON.stringify(name.slice(0, 40))} is answered ${outcome}`, () => {
    const { read, write } = device();
    assert.equal(read(name), outcome);
    assert.equal(write(name, int16(1)), outcome);
  });

test("long names that are nearly right are refused", () => {
  assert.throws(() => parsePortName(`${"a.".repeat(250)}!`), /DAE_PortNameSyntaxError/);
  assert.throws(() => parsePortName(`a/b${"[1]".repeat(160)}!`), /DAE_PortNameSyntaxError/);
});

const { CT_Array, CT_Boolean, CT_Int16, CT_None, CT_Real32, CT_String, CT_Struct, CT_Uint16, CT_Uint32 } = CoreType;
const array = (...elements: Sent[]): Sent => ({ TypeCode: CT_Array, ArrayValue: { ArrayElements: elements } });
const text = (value: string): Sent => ({ TypeCode: CT_String, StringValue: value });
const real32 = (value: number): Sent => ({ TypeCode: CT_Real32, FloatValue: value });

for (const [what, name, value, outcome] of [
  ["the lowest value", "setpoint", int16(-1_000), "DAE_None"],
  ["the highest value", "setpoint", int16(1_000), "DAE_None"],
  ["a value below the range", "setpoint", int16(-1_001), "DAE_Unspecified"],
  ["a value above the range", "setpoint", int16(1_001), "DAE_Unspecified"],
  ["a value beyond the type", "setpoint", int16(40_000), "DAE_TypeMismatch"],
  ["another integer's type", "setpoint", { TypeCode: CT_Uint16, Uint16Value: 1 }, "DAE_TypeMismatch"],
  ["a value in another type's field", "setpoint", { TypeCode: CT_Int16, Int32Value: 1 }, "DAE_TypeMismatch"],
  ["a value without type", "setpoint", { TypeCode: CT_None, Int16Value: 1 }, "DAE_TypeMismatch"],
  ["a type without value", "setpoint", { TypeCode: CT_Int16 }, "DAE_TypeMismatch"],
  ["nothing", "setpoint", {}, "DAE_TypeMismatch"],
  ["a real number", "gain", real32(2.5), "DAE_None"],
  ["no number", "gain", real32(Number.NaN), "DAE_Unspecified"],
  ["infinity", "gain", real32(Infinity), "DAE_Unspecified"],
  ["false", "enabled", { TypeCode: CT_Boolean, BoolValue: false }, "DAE_None"],
  ["80 bytes of text", "name", text("ä".repeat(40)), "DAE_None"],
  ["81 bytes of text", "name", text(`${"ä".repeat(40)}a`), "DAE_Unspecified"],
  ["all elements", "limits", array(int16(1), int16(2), int16(3), int16(4)), "DAE_None"],
  ["too few elements", "limits", array(int16(1)), "DAE_TypeMismatch"],
  ["too many elements", "limits", array(...Array.from({ length: 5 }, () => int16(1))), "DAE_TypeMismatch"],
  ["an element out of range", "limits", array(int16(1), int16(2), int16(3), int16(4_000)), "DAE_Unspecified"],
  ["an element of another type", "limits", array(int16(1), int16(2), int16(3), real32(4)), "DAE_TypeMismatch"],
  ["an element", "limits[3]", int16(9), "DAE_None"],
  ["a field", "recipe.id", { TypeCode: CT_Uint16, Uint16Value: 42 }, "DAE_None"],
  ["a field out of range", "recipe.id", { TypeCode: CT_Uint16, Uint16Value: 0 }, "DAE_Unspecified"],
  ["a structure without fields", "recipe", { TypeCode: CT_Struct, StructValue: {} }, "DAE_TypeMismatch"],
  ["a value that can be read only", "speed", { TypeCode: CoreType.CT_Real64, DoubleValue: 1 }, "DAE_NotAuthorized"],
  ["an element that can be read only", "voltages[0]", real32(1), "DAE_NotAuthorized"],
] as const satisfies readonly (readonly [string, string, Sent, string])[])
  test(`writing ${what} to ${name} is answered ${outcome}, and changes it only where it is done`, () => {
    const { read, write } = device();
    const before = read(`${MAIN}.${name}`);
    assert.equal(write(`${MAIN}.${name}`, value), outcome);
    assert.deepEqual(read(`${MAIN}.${name}`), outcome === "DAE_None" ? value : before);
  });

test("a written element and a written field leave the others as they are", () => {
  const { variables, write } = device();
  write(`${MAIN}.limits[1]`, int16(7));
  write(`${MAIN}.recipe.label`, text("blue"));
  assert.deepEqual(variables.get(`${MAIN}.limits`), [-500, 7, 250, 500]);
  assert.deepEqual(variables.get(`${MAIN}.recipe`), { id: 1, batch: 1_000, label: "blue" });
});

test("a structure is written by the order of its fields", () => {
  const { variables, write } = device();
  const elements = [{ TypeCode: CT_Uint16, Uint16Value: 5 }, { TypeCode: CT_Uint32, Uint32Value: 6 }, text("x")];
  assert.equal(write(`${MAIN}.recipe`, { TypeCode: CT_Struct, StructValue: { StructElements: elements } }), "DAE_None");
  assert.deepEqual(variables.get(`${MAIN}.recipe`), { id: 5, batch: 6, label: "x" });
});

test("a program may set what clients may not write, and holds it there", () => {
  const { clock, variables } = device();
  variables.set(`${MAIN}.speed`, 42.5);
  clock.advance(5_000);
  assert.equal(variables.get(`${MAIN}.speed`), 42.5);
  variables.set(`${MAIN}.recipe.id`, 9);
  assert.deepEqual(variables.get(`${MAIN}.recipe`), { id: 9, batch: 1_000, label: "standard" });
});

test("a program is told by its mistakes", () => {
  const { variables } = device();
  assert.throws(() => variables.get(`${MAIN}.nothing`), {
    name: "RangeError",
    message: /Main\.nothing: DAE_NotExists/,
  });
  assert.throws(() => variables.set(`${MAIN}.setpoint`, 1_001), { name: "RangeError", message: /-1000 to 1000/ });
  assert.throws(() => variables.set(`${MAIN}.setpoint`, "fast"), { name: "RangeError", message: /of type Int16/ });
  assert.throws(() => variables.set(`${MAIN}.recipe`, { id: 1 }), { message: /a structure of id, batch, label/ });
});
