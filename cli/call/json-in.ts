import protobuf, { type Field, type MapField, type Type } from "protobufjs/light.js";
import { nearest } from "../../server/config/nearest.ts";
import { faultAt, indexPath, JsonFault, keyPath, memberPath } from "./json-fault.ts";
import type { Json, JsonObject } from "./json-text.ts";
import { kind, SCALARS, textOf } from "./scalars.ts";
import { isAny, type Message, takesNull, wellKnown } from "./well-known.ts";

/**
 * A message from its JSON, as the proto3 JSON mapping says it, and strictly: nothing is left out, rounded or guessed.
 * @returns the message's bytes
 * @throws {JsonFault} with the path of the field that is wrong
 */
export function encodeJson(type: Type, given: Json): Buffer {
  return encode(type, messageFrom(type, given, ""), "");
}

/** More fields are listed in no message. */
const MOST_NAMES = 12;

function encode(type: Type, message: Message, path: string): Buffer {
  try {
    return Buffer.from(type.encode(message).finish());
  } catch (error) {
    if (error instanceof JsonFault) throw error;
    throw faultAt(path, `cannot be encoded: ${(error as Error).message}`);
  }
}

function messageFrom(type: Type, given: Json, path: string): Message {
  const special = wellKnown(type);
  if (special !== undefined) return special.read(given, path);
  if (!(given instanceof Map)) throw faultAt(path, `must be an object, not ${kind(given)}`);
  return isAny(type) ? anyFrom(type, given, path) : fieldsFrom(type, given, path);
}

function fieldsFrom(type: Type, given: JsonObject, path: string): Message {
  const known = fieldsByName(type);
  const message: Record<string, unknown> = Object.create(null);
  const taken = new Map<object, string>();
  for (const [name, value] of given) {
    const field = known.get(name);
    if (field === undefined) throw unknownField(type, name, path);
    if (value === null && !(field.resolvedType !== null && takesNull(field.resolvedType))) continue;
    claim(field, name, taken, path);
    message[field.name] = fieldFrom(field, value, memberPath(path, name));
  }
  const missing = type.fieldsArray.find((field) => field.required && !(field.name in message));
  if (missing !== undefined) throw faultAt(memberPath(path, missing.jsonName), "is required");
  return message;
}

const indexes = new WeakMap<Type, ReadonlyMap<string, Field>>();

/** Fields by the name of JSON and by that of the contract. Extensions, whose names begin with a dot, are left out. */
function fieldsByName(type: Type): ReadonlyMap<string, Field> {
  const found = indexes.get(type);
  if (found !== undefined) return found;
  const fields = type.fieldsArray.filter(({ name }) => !name.startsWith("."));
  const made = new Map(fields.flatMap((field) => [[field.name, field] as const, [field.jsonName, field] as const]));
  indexes.set(type, made);
  return made;
}

function unknownField(type: Type, name: string, path: string): JsonFault {
  const names = type.fieldsArray.map(({ jsonName }) => jsonName);
  const meant = nearest(name, [...fieldsByName(type).keys()]);
  const hint = meant === undefined ? known(names) : `did you mean ${meant}?`;
  return faultAt(memberPath(path, name), `${type.fullName.slice(1)} has no such field: ${hint}`);
}

function known(names: readonly string[]): string {
  if (names.length === 0) return "it has no fields";
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  return `there are ${names.slice(0, MOST_NAMES).join(", ")}${more}`;
}

/** A field is given once, and of a oneof's fields one. */
function claim(field: Field, name: string, taken: Map<object, string>, path: string): void {
  for (const place of field.partOf === null ? [field] : [field, field.partOf]) {
    const other = taken.get(place);
    if (other !== undefined)
      throw faultAt(
        memberPath(path, name),
        `cannot be given together with ${memberPath(path, other)}: give one of them`,
      );
    taken.set(place, name);
  }
}

function fieldFrom(field: Field, given: Json, path: string): unknown {
  if (field.map) return mapFrom(field as unknown as MapField, given, path);
  if (!field.repeated) return valueFrom(field, given, path);
  if (!Array.isArray(given)) throw faultAt(path, `must be a list, not ${kind(given)}`);
  return given.map((item: Json, index) => valueFrom(field, item, indexPath(path, index)));
}

function mapFrom(field: MapField, given: Json, path: string): unknown {
  if (!(given instanceof Map)) throw faultAt(path, `must be an object, not ${kind(given)}`);
  const entries: Record<string, unknown> = Object.create(null);
  for (const [key, value] of given as JsonObject) {
    const at = keyPath(path, key);
    checkKey(field.keyType, key, at);
    entries[key] = valueFrom(field, value, at);
  }
  return entries;
}

/** Names of JSON objects are text, also those that stand for numbers and truth. */
function checkKey(type: string, key: string, path: string): void {
  if (type === "string") return void textOf(key, path);
  const right = type === "bool" ? /^(?:true|false)$/ : /^(?:0|-?[1-9]\d*)$/;
  if (!right.test(key)) throw faultAt(path, `a name of this map must be a ${type}`);
  if (type !== "bool") SCALARS[type]?.read(key, path);
}

function valueFrom({ type, resolvedType }: Field | MapField, given: Json, path: string): unknown {
  if (resolvedType instanceof protobuf.Type) return messageFrom(resolvedType, given, path);
  if (resolvedType instanceof protobuf.Enum) return enumFrom(resolvedType, given, path);
  return SCALARS[type]!.read(given, path);
}

function enumFrom(type: protobuf.Enum, given: Json, path: string): unknown {
  if (given === null && takesNull(type)) return 0;
  if (typeof given !== "string") return SCALARS["int32"]!.read(given, path);
  if (Object.hasOwn(type.values, given)) return type.values[given];
  const names = Object.keys(type.values);
  const meant = nearest(given, names);
  const hint = meant === undefined ? known(names) : `did you mean ${meant}?`;
  throw faultAt(path, `${JSON.stringify(given)} is no value of ${type.fullName.slice(1)}: ${hint}`);
}

/** `{"@type": "…/full.Name", …fields}`, for types that the gateway describes along with the method. */
function anyFrom(type: Type, given: JsonObject, path: string): Message {
  const at = memberPath(path, "@type");
  const url = given.get("@type");
  if (given.size === 0) return {};
  if (typeof url !== "string") throw faultAt(at, "must name the type, such as type.googleapis.com/full.Name");
  const inner = lookup(type, url.slice(url.lastIndexOf("/") + 1));
  if (inner === undefined) throw faultAt(at, "names a type that the gateway does not describe");
  const rest = new Map([...given].filter(([name]) => name !== "@type"));
  const content = wellKnown(inner) === undefined ? rest : rest.get("value");
  if (content === undefined) throw faultAt(memberPath(path, "value"), "is missing");
  return { type_url: url, value: encode(inner, messageFrom(inner, content, path), path) };
}

/** A message type by its full name; `undefined` where it is not described. */
export function lookup(from: Type, name: string): Type | undefined {
  const found = from.root.lookup(name);
  return found instanceof protobuf.Type ? found : undefined;
}
