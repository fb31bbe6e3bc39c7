import { AccessRefused } from "./access-refused.ts";
import type { Step } from "./port-name.ts";

/** A value of a variable, as programs have it. A structure's fields are in the order of its type. */
export type Value = boolean | number | string | readonly Value[] | { readonly [field: string]: Value };

/** Numbers, with the bounds of their types. Int64 keeps to what a number holds exactly. */
export const NUMBERS = {
  Int16: { minimum: -(2 ** 15), maximum: 2 ** 15 - 1, isWhole: true },
  Uint16: { minimum: 0, maximum: 2 ** 16 - 1, isWhole: true },
  Uint32: { minimum: 0, maximum: 2 ** 32 - 1, isWhole: true },
  Int64: { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER, isWhole: true },
  Real32: { minimum: -Infinity, maximum: Infinity, isWhole: false },
  Real64: { minimum: -Infinity, maximum: Infinity, isWhole: false },
} as const;

export type NumberKind = keyof typeof NUMBERS;

/** The type of a variable, with the range that writes must keep to. */
export type ValueType =
  | { readonly kind: "Boolean" }
  | { readonly kind: NumberKind; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: "String"; readonly maxBytes: number }
  | { readonly kind: "Array"; readonly element: ValueType; readonly length: number }
  | { readonly kind: "Struct"; readonly fields: Readonly<Record<string, ValueType>> };

/**
 * Takes a value that is of the type and in its range.
 * @throws {AccessRefused} `DAE_TypeMismatch`; `DAE_Unspecified` out of range, for which the vendor has no code
 */
export function conforming(type: ValueType, value: unknown): Value {
  switch (type.kind) {
    case "Boolean":
      return typeof value === "boolean" ? value : mismatch(type);
    case "String":
      if (typeof value !== "string") return mismatch(type);
      return Buffer.byteLength(value) <= type.maxBytes ? value : outOfRange(`at most ${type.maxBytes} bytes`);
    case "Array":
      if (!Array.isArray(value) || value.length !== type.length) return mismatch(type);
      return value.map((element) => conforming(type.element, element));
    case "Struct":
      return conformingFields(type, value);
    default:
      return conformingNumber(type, value);
  }
}

function conformingNumber(type: ValueType & { kind: NumberKind }, value: unknown): number {
  const { isWhole, minimum, maximum } = NUMBERS[type.kind];
  if (typeof value !== "number" || value < minimum || value > maximum) return mismatch(type);
  if (isWhole && !Number.isInteger(value)) return mismatch(type);
  const exact = type.kind === "Real32" ? Math.fround(value) : value;
  const least = type.minimum ?? minimum;
  const most = type.maximum ?? maximum;
  return Number.isFinite(exact) && exact >= least && exact <= most ? exact : outOfRange(`${least} to ${most}`);
}

function conformingFields({ fields }: ValueType & { kind: "Struct" }, value: unknown): Value {
  const names = Object.keys(fields);
  const isStruct = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isStruct || Object.keys(value).length !== names.length || !names.every((name) => Object.hasOwn(value, name)))
    throw new AccessRefused("DAE_TypeMismatch", `it is a structure of ${names.join(", ")}`);
  const given = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, conforming(type, given[name])]));
}

/**
 * The type that the steps lead to.
 * @throws {AccessRefused} `DAE_IndexOutOfRange`, `DAE_NotExists` for a field that is not there,
 * `DAE_PortNameSemanticError` for a step that a value of this type does not have
 */
export function typeAt(type: ValueType, [step, ...rest]: readonly Step[]): ValueType {
  if (step === undefined) return type;
  if (typeof step === "number" && type.kind === "Array") {
    if (step < type.length) return typeAt(type.element, rest);
    throw new AccessRefused("DAE_IndexOutOfRange", `indices are 0 to ${type.length - 1}`);
  }
  if (typeof step === "string" && type.kind === "Struct") {
    const field = Object.hasOwn(type.fields, step) ? type.fields[step] : undefined;
    if (field !== undefined) return typeAt(field, rest);
    throw new AccessRefused("DAE_NotExists", `fields are ${Object.keys(type.fields).join(", ")}`);
  }
  throw new AccessRefused("DAE_PortNameSemanticError", `${type.kind} has no ${step}`);
}

/** The part of a value that the steps lead to; `typeAt` has allowed them. */
export function valueAt(value: Value, steps: readonly Step[]): Value {
  return steps.reduce<Value>((part, step) => (part as Record<Step, Value>)[step]!, value);
}

/** The value with this part replaced; `typeAt` has allowed the steps. */
export function withPart(value: Value, [step, ...rest]: readonly Step[], part: Value): Value {
  if (step === undefined) return part;
  const replaced = withPart((value as Record<Step, Value>)[step]!, rest, part);
  if (Array.isArray(value)) return value.with(Number(step), replaced);
  return { ...(value as Record<string, Value>), [step]: replaced };
}

function mismatch(type: ValueType): never {
  throw new AccessRefused(
    "DAE_TypeMismatch",
    `it is of type ${type.kind}${type.kind === "Array" ? ` of ${type.length}` : ""}`,
  );
}

function outOfRange(range: string): never {
  throw new AccessRefused("DAE_Unspecified", `out of range: ${range}`);
}
