import protobuf, { type Field, type MapField, type Type } from "protobufjs/light.js";
import { table } from "../table.ts";
import type { DescribedMethod } from "./description.ts";
import { written } from "./method-name.ts";
import { wellKnown } from "./well-known.ts";

/** A field of a message as JSON has it. */
interface DescribedField {
  name: string;
  /** Of a list and a map: that of one value. */
  type: string;
  is: "value" | "list" | "map";
  /** Only one field of those with the same oneof may be given. */
  oneof?: string;
  /** Names of an enum. */
  values?: string[];
  /** Those of a message that is described here first. */
  fields?: DescribedField[];
}

/** What a method takes and answers, for people and for machines. */
export function describe(method: DescribedMethod): { text: string; document: object } {
  const { name, request, response, requestStream, responseStream } = method;
  const document = {
    method: written(name),
    requestStream,
    request: fieldsOf(request, new Set([request])),
    responseStream,
    response: fieldsOf(response, new Set([response])),
  };
  const takes = table([requestStream ? "takes a stream of" : "takes", ""], rowsOf(document.request, "  "));
  const answers = table([responseStream ? "answers a stream of" : "answers", ""], rowsOf(document.response, "  "));
  return { text: `${document.method}\n${takes}\n${answers}`, document };
}

/** @param opened messages whose fields are told already */
function fieldsOf(type: Type, opened: Set<Type>): DescribedField[] {
  return type.fieldsArray.map((field) => {
    const { jsonName: name, resolvedType, partOf } = field;
    return {
      name,
      type: typeName(field),
      is: field.map ? "map" : field.repeated ? "list" : "value",
      ...(partOf !== null && partOf.fieldsArray.length > 1 && { oneof: partOf.name }),
      ...(resolvedType instanceof protobuf.Enum && { values: Object.keys(resolvedType.values) }),
      ...(opens(resolvedType, opened) && { fields: fieldsOf(resolvedType, opened) }),
    };
  });
}

/** Whether a message has fields to tell, and they are told for the first time. */
function opens(type: Field["resolvedType"], opened: Set<Type>): type is Type {
  if (!(type instanceof protobuf.Type) || wellKnown(type) !== undefined || opened.has(type)) return false;
  opened.add(type);
  return true;
}

function typeName(field: Field): string {
  const name = field.resolvedType === null ? field.type : field.resolvedType.fullName.slice(1);
  return field.map ? `${name} by ${(field as unknown as MapField).keyType}` : name;
}

function rowsOf(fields: readonly DescribedField[], indent: string): string[][] {
  return fields.flatMap(({ name, type, is, oneof, values, fields: inner = [] }) => {
    const one = oneof === undefined ? "" : `, one of ${oneof}`;
    const names = values === undefined ? "" : `: ${values.join(", ")}`;
    return [
      [`${indent}${name}`, `${is === "value" ? "" : `${is} of `}${type}${one}${names}`],
      ...rowsOf(inner, `${indent}  `),
    ];
  });
}
