import { WrongUse } from "../failures.ts";

const FORM = /^([0-9a-z_.-]+)=([\x20-\x7e]*)$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * Metadata from arguments of the form `name=value`; that of names that end in `-bin` is base64.
 * @throws {WrongUse} for what metadata cannot be, and for a name that is there twice
 */
export function metadataOf(given: readonly string[]): Record<string, string | Uint8Array> {
  const metadata: Record<string, string | Uint8Array> = Object.create(null);
  for (const argument of given) {
    const [, name = "", value = ""] = FORM.exec(argument) ?? [];
    if (name === "")
      throw new WrongUse(
        `--metadata ${JSON.stringify(argument)}: write name=value, the name in lower case, the value in printable ASCII`,
      );
    if (name.startsWith("grpc-")) throw new WrongUse(`--metadata ${name}: names that start with grpc- belong to gRPC`);
    if (name in metadata) throw new WrongUse(`--metadata ${name} is given twice`);
    if (name.endsWith("-bin") && !BASE64.test(value))
      throw new WrongUse(`--metadata ${name}: the value must be base64`);
    metadata[name] = name.endsWith("-bin") ? Buffer.from(value, "base64") : value;
  }
  return metadata;
}
