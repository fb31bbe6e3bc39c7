import type { Type } from "protobufjs";
import { faultAt, indexPath, keyPath } from "./json-fault.ts";
import { type Json, JsonNumber, type JsonObject } from "./json-text.ts";
import { kind, SCALARS, textOf } from "./scalars.ts";
import { durationFrom, durationText, timestampFrom, timestampText } from "./time-text.ts";

/** A message as protobufjs has it, or takes it, with the names of the contract. */
export type Message = Readonly<Record<string, unknown>>;

/** A type of `google.protobuf` whose JSON is not an object of its fields. */
interface WellKnown {
  read(given: Json, path: string): Message;
  /** `undefined` where the message is none that this JSON can tell; its fields are told then. */
  write(message: Message): unknown;
}

const wrapper = (type: string): WellKnown => ({
  read: (given, path) => ({ value: SCALARS[type]!.read(given, path) }),
  write: ({ value }) => SCALARS[type]!.write(value),
});

const WELL_KNOWN: Readonly<Record<string, WellKnown>> = {
  Timestamp: { read: timestampFrom, write: timestampText },
  Duration: { read: durationFrom, write: durationText },
  FieldMask: {
    read: (given, path) => {
      const text = textOf(given, path);
      if (text.includes("_"))
        throw faultAt(path, "must name fields in lower camel case, such as userName,address.city");
      return { paths: text === "" ? [] : text.split(",").map(snakeCase) };
    },
    write: ({ paths }) => {
      const names = (paths as string[]).map(camelCase);
      return names.every((name, index) => snakeCase(name) === (paths as string[])[index]) ? names.join(",") : undefined;
    },
  },
  Struct: { read: structFrom, write: jsonOfStruct },
  Value: { read: valueFrom, write: jsonOfValue },
  ListValue: { read: listFrom, write: jsonOfList },
  DoubleValue: wrapper("double"),
  FloatValue: wrapper("float"),
  Int64Value: wrapper("int64"),
  UInt64Value: wrapper("uint64"),
  Int32Value: wrapper("int32"),
  UInt32Value: wrapper("uint32"),
  BoolValue: wrapper("bool"),
  StringValue: wrapper("string"),
  BytesValue: wrapper("bytes"),
};

const PACKAGE = ".google.protobuf.";

/** The JSON of a type that has one of its own. */
export function wellKnown({ fullName }: Type): WellKnown | undefined {
  const name = fullName.startsWith(PACKAGE) ? fullName.slice(PACKAGE.length) : "";
  return Object.hasOwn(WELL_KNOWN, name) ? WELL_KNOWN[name] : undefined;
}

export const isAny = ({ fullName }: Type): boolean => fullName === `${PACKAGE}Any`;

/** Whether JSON's null is a value of the type, where elsewhere it says that there is none. */
export const takesNull = ({ fullName }: { fullName: string }): boolean =>
  fullName === `${PACKAGE}Value` || fullName === `${PACKAGE}NullValue`;

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camelCase = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function structFrom(given: Json, path: string): Message {
  if (!(given instanceof Map)) throw faultAt(path, `must be an object, not ${kind(given)}`);
  const fields: Record<string, Message> = Object.create(null);
  for (const [name, value] of given as JsonObject) fields[textOf(name, path)] = valueFrom(value, keyPath(path, name));
  return { fields };
}

function listFrom(given: Json, path: string): Message {
  if (!Array.isArray(given)) throw faultAt(path, `must be a list, not ${kind(given)}`);
  return { values: given.map((item: Json, index) => valueFrom(item, indexPath(path, index))) };
}

function valueFrom(given: Json, path: string): Message {
  if (given === null) return { null_value: 0 };
  if (typeof given === "boolean") return { bool_value: given };
  if (typeof given === "string") return { string_value: textOf(given, path) };
  if (given instanceof JsonNumber) return { number_value: SCALARS["double"]!.read(given, path) };
  return Array.isArray(given) ? { list_value: listFrom(given, path) } : { struct_value: structFrom(given, path) };
}

function jsonOfStruct({ fields }: Message): unknown {
  const out: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(fields as Record<string, Message>)) out[name] = jsonOfValue(value);
  return out;
}

function jsonOfList({ values }: Message): unknown {
  return (values as Message[]).map(jsonOfValue);
}

function jsonOfValue(value: Message): unknown {
  if (Object.hasOwn(value, "number_value")) return SCALARS["double"]!.write(value["number_value"]);
  if (Object.hasOwn(value, "string_value")) return value["string_value"];
  if (Object.hasOwn(value, "bool_value")) return value["bool_value"];
  if (Object.hasOwn(value, "struct_value")) return jsonOfStruct(value["struct_value"] as Message);
  return Object.hasOwn(value, "list_value") ? jsonOfList(value["list_value"] as Message) : null;
}
