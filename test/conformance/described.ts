import { startGateway } from "../support/gateway.ts";
import { type DescribedFile, decodeFile, reflect } from "./standard-services.ts";
import { Wire } from "./wire.ts";

const TYPES: Record<number, string> = {
  4: "uint64",
  5: "int32",
  8: "bool",
  9: "string",
  11: "message",
  12: "bytes",
  13: "uint32",
  14: "enum",
};
const REPEATED = 3;

/** The files that a gateway's reflection describes for these symbols. */
export async function describe(symbols: readonly string[]): Promise<DescribedFile[]> {
  await using gateway = await startGateway();
  using wire = await Wire.open(gateway.address);
  const files: DescribedFile[] = [];
  for (const fileContainingSymbol of symbols) {
    const { fileDescriptorResponse } = await reflect(wire, "v1", { fileContainingSymbol });
    files.push(...fileDescriptorResponse!.fileDescriptorProto.map(decodeFile));
  }
  return files;
}

/** The fields of a message with their types and numbers, such as `{ roles: "repeated string 3" }`. */
export function fieldsOf(files: readonly DescribedFile[], name: string): Record<string, string> {
  const fields = files.flatMap((file) => file.messageType).find((message) => message.name === name)?.field ?? [];
  const described = fields.map(({ name: field, number, label, type, typeName }) => {
    const named = typeName === "" ? TYPES[type] : typeName.split(".").at(-1);
    return [field, `${label === REPEATED ? "repeated " : ""}${named} ${number}`];
  });
  return Object.fromEntries(described);
}

/** The values of an enum with their numbers. */
export const valuesOf = (files: readonly DescribedFile[], name: string): [string, number][] =>
  (files.flatMap((file) => file.enumType).find((entry) => entry.name === name)?.value ?? []).map((value) => [
    value.name,
    value.number,
  ]);
