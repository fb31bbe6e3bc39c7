import * as messages from "#proto/messages.js";
import { AccessRefused } from "./access-refused.ts";
import { conforming, NUMBERS, type NumberKind, type Value, type ValueType } from "./value-types.ts";

const { CoreType } = messages.Arp.Type.Grpc;

/** A value as it arrives. */
export type ObjectType = messages.Arp.Type.Grpc.ObjectType;
/** A value as it is sent. */
export type ObjectTypeProperties = messages.Arp.Type.Grpc.ObjectType.$Properties;

/** Each type's number and the field that carries its values. */
const WIRE = {
  Boolean: { code: CoreType.CT_Boolean, field: "BoolValue" },
  Int16: { code: CoreType.CT_Int16, field: "Int16Value" },
  Uint16: { code: CoreType.CT_Uint16, field: "Uint16Value" },
  Uint32: { code: CoreType.CT_Uint32, field: "Uint32Value" },
  Int64: { code: CoreType.CT_Int64, field: "Int64Value" },
  Real32: { code: CoreType.CT_Real32, field: "FloatValue" },
  Real64: { code: CoreType.CT_Real64, field: "DoubleValue" },
  String: { code: CoreType.CT_String, field: "StringValue" },
  Array: { code: CoreType.CT_Array, field: "ArrayValue" },
  Struct: { code: CoreType.CT_Struct, field: "StructValue" },
} as const satisfies Record<ValueType["kind"], { code: number; field: keyof ObjectTypeProperties }>;

/** Puts a value of this type into the vendor's message. Structures carry their fields by order, without names. */
export function encoded(type: ValueType, value: Value): ObjectTypeProperties {
  const { code, field } = WIRE[type.kind];
  return { TypeCode: code, [field]: contentOf(type, value) };
}

/** The answer to a question about what is not there: `CT_None`. */
export const nothing: ObjectTypeProperties = { TypeCode: CoreType.CT_None };

function contentOf(type: ValueType, value: Value): unknown {
  switch (type.kind) {
    case "Array":
      return { ArrayElements: (value as readonly Value[]).map((element) => encoded(type.element, element)) };
    case "Struct": {
      const fields = Object.entries(type.fields);
      return { StructElements: fields.map(([name, of]) => encoded(of, (value as Record<string, Value>)[name]!)) };
    }
    default:
      return value;
  }
}

/**
 * Takes a value out of the vendor's message, where `TypeCode` and value are of this type and in its range.
 * @throws {AccessRefused} `DAE_TypeMismatch`; `DAE_Unspecified` out of range
 */
export function decoded(type: ValueType, message: ObjectTypeProperties | null | undefined): Value {
  return conforming(type, unwrapped(type, message));
}

function unwrapped(type: ValueType, message: ObjectTypeProperties | null | undefined): unknown {
  const { code, field } = WIRE[type.kind];
  if (message?.TypeCode !== code || message.Value !== field)
    throw new AccessRefused("DAE_TypeMismatch", `it is CT_${type.kind} with its value in ${field}`);
  const content = message[field];
  switch (type.kind) {
    case "Array":
      return message.ArrayValue?.ArrayElements?.slice(0, type.length + 1).map((each) => unwrapped(type.element, each));
    case "Struct": {
      const names = Object.keys(type.fields);
      const elements = message.StructValue?.StructElements ?? [];
      if (elements.length !== names.length)
        throw new AccessRefused("DAE_TypeMismatch", `it is a structure of ${names.join(", ")}`);
      return Object.fromEntries(names.map((name, index) => [name, unwrapped(type.fields[name]!, elements[index])]));
    }
    default:
      return isNumber(type.kind) ? Number(content) : content;
  }
}

/** 64-bit numbers arrive as objects. */
const isNumber = (kind: string): kind is NumberKind => Object.hasOwn(NUMBERS, kind);
