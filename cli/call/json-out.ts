import protobuf, { type Field, type MapField, type Type } from "protobufjs/light.js";
import { lookup } from "./json-in.ts";
import { SCALARS } from "./scalars.ts";
import { isAny, type Message, takesNull, wellKnown } from "./well-known.ts";

/**
 * A message as its JSON (proto3 JSON mapping). Fields that cannot be absent are told with their default, so that a
 * reading of 0 is seen; absent messages, `optional` fields and members of a oneof are left out, and so are fields that
 * the description does not know.
 * @throws {Error} for bytes that are no such message
 */
export function decodeJson(type: Type, bytes: Uint8Array): unknown {
  return jsonOf(type, type.decode(bytes) as unknown as Message);
}

function jsonOf(type: Type, message: Message): unknown {
  const special = wellKnown(type)?.write(message);
  if (special !== undefined) return special;
  return (isAny(type) ? anyOf(type, message) : undefined) ?? fieldsOf(type, message);
}

function fieldsOf(type: Type, message: Message): Record<string, unknown> {
  const out: Record<string, unknown> = Object.create(null);
  for (const field of type.fieldsArray) {
    if (mayBeAbsent(field) && !Object.hasOwn(message, field.name)) continue;
    out[field.jsonName] = fieldOf(field, message[field.name]);
  }
  return out;
}

/** `hasPresence` of protobufjs does not say it of messages of proto3. */
const mayBeAbsent = (field: Field): boolean =>
  field.hasPresence || (field.resolvedType instanceof protobuf.Type && !field.repeated && !field.map);

function fieldOf(field: Field, value: unknown): unknown {
  if (field.map) return mapOf(field as unknown as MapField, value as Record<string, unknown>);
  return field.repeated ? (value as unknown[]).map((item) => elementOf(field, item)) : elementOf(field, value);
}

function mapOf(field: MapField, entries: Record<string, unknown>): unknown {
  const out: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(entries)) out[keyText(field.keyType, key)] = elementOf(field, value);
  return out;
}

/** protobufjs keeps keys of 64 bits as eight characters, one a byte. */
function keyText(type: string, key: string): string {
  if (!type.endsWith("64") || key.length !== 8) return key;
  return protobuf.util.LongBits.fromHash(key)
    .toLong(/^(?:uint|fixed)/.test(type))
    .toString();
}

function elementOf({ type, resolvedType }: Field | MapField, value: unknown): unknown {
  if (resolvedType instanceof protobuf.Type) return jsonOf(resolvedType, value as Message);
  if (!(resolvedType instanceof protobuf.Enum)) return SCALARS[type]!.write(value);
  return takesNull(resolvedType) ? null : (resolvedType.valuesById[value as number] ?? value);
}

/** `undefined` where the content's type is not described, or the content is not of it. */
function anyOf(type: Type, message: Message): unknown {
  const { type_url: url, value } = message as { type_url: string; value: Uint8Array };
  if (url === "") return {};
  const inner = lookup(type, url.slice(url.lastIndexOf("/") + 1));
  if (inner === undefined) return undefined;
  try {
    const content = decodeJson(inner, value);
    return wellKnown(inner) === undefined ? { "@type": url, ...(content as object) } : { "@type": url, value: content };
  } catch {
    return undefined;
  }
}
