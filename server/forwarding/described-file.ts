import { readFile } from "node:fs/promises";
import protobuf from "protobufjs/minimal.js";
import type { DescribedFile } from "../../proto/reflection.ts";

/** A method of a service, as descriptors tell it. */
export interface DescribedMethod {
  /** `package.Service` */
  readonly service: string;
  readonly name: string;
  readonly takesStream: boolean;
  readonly givesStream: boolean;
}

/** A file of descriptors, and the methods of its services. */
export interface DeviceFile extends DescribedFile {
  readonly methods: readonly DescribedMethod[];
}

/** Messages within messages deeper than this are no contract but an attack. */
const DEEPEST = 32;
/** Names that one file may define, and the bytes of the longest with its scope: each costs many times its own size. */
const MOST_SYMBOLS = 20_000;
const LONGEST_NAME = 1_024;
/** Files that one file may name. */
const MOST_DEPENDENCIES = 1_000;
/** Fields of one message, such as the parts of a file: a real one has hundreds, and each costs a hundred bytes. */
const MOST_FIELDS = 50_000;

/** What a part of a full name looks like, and a full name. */
const PART = /^[A-Za-z_]\w*$/;
const SCOPE = /^(?:[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)?$/;

/** Numbers of the fields of descriptor.proto that are read here. */
const FILE = { name: 1, package: 2, dependency: 3, message: 4, enumeration: 5, service: 6, extension: 7 };
const MESSAGE = { name: 1, field: 2, nested: 3, enumeration: 4, extension: 6, oneof: 8 };
const ENUM = { name: 1, value: 2 };
const SERVICE = { name: 1, method: 2 };
const METHOD = { name: 1, takesStream: 5, givesStream: 6 };
const NAME = 1;

const LENGTH_DELIMITED = 2;
const VARINT = 0;

/**
 * Reads a serialized `FileDescriptorProto` as far as routing and reflection need it. Nothing of it is believed.
 * @throws {RangeError} where it is none, or too large to be one
 */
export function readDescribedFile(bytes: Uint8Array): DeviceFile {
  const file = new FileReader();
  try {
    return file.read(bytes);
  } catch (cause) {
    if (cause instanceof RangeError && cause.message.startsWith("a ")) throw cause;
    throw new RangeError("a file of descriptors is damaged", { cause });
  }
}

/**
 * The files of a `FileDescriptorSet`, which is nothing but field 1, repeated: what `protoc --descriptor_set_out
 * --include_imports` and `buf build -o` write.
 * @throws {RangeError} that names the file
 */
export async function readDescriptorSet(path: string): Promise<DeviceFile[]> {
  try {
    const files = fieldsOf(await readFile(path)).filter(({ number }) => number === 1);
    if (files.length === 0) throw new RangeError("there are no descriptors in it");
    return files.map(({ value }) => readDescribedFile(value));
  } catch (cause) {
    throw new RangeError(`${path}: ${(cause as Error).message}`, { cause });
  }
}

class FileReader {
  readonly #symbols: string[] = [];
  readonly #services: string[] = [];
  readonly #methods: DescribedMethod[] = [];

  read(bytes: Uint8Array): DeviceFile {
    const fields = fieldsOf(bytes);
    const name = textOf(fields, FILE.name);
    const scope = textOf(fields, FILE.package);
    const dependencies = textsOf(fields, FILE.dependency);
    if (name === "") throw new RangeError("a file of descriptors has no name");
    if (name.length > LONGEST_NAME || scope.length > LONGEST_NAME || !SCOPE.test(scope))
      throw new RangeError("a file of descriptors has a name or a package that is none");
    if (dependencies.length > MOST_DEPENDENCIES)
      throw new RangeError(`a file of descriptors depends on more than ${MOST_DEPENDENCIES} files`);
    for (const { number, value } of fields) {
      if (number === FILE.message) this.#message(scope, value, 0);
      if (number === FILE.enumeration) this.#enum(scope, value);
      if (number === FILE.extension) this.#add(scope, value);
      if (number === FILE.service) this.#service(scope, value);
    }
    return {
      name,
      dependencies,
      symbols: this.#symbols,
      services: this.#services,
      methods: this.#methods,
      descriptor: Buffer.from(bytes).toString("base64"),
    };
  }

  #message(scope: string, bytes: Uint8Array, depth: number): void {
    if (depth > DEEPEST) throw new RangeError("a file of descriptors nests messages too deeply");
    const within = this.#add(scope, bytes);
    for (const { number, value } of fieldsOf(bytes)) {
      if (number === MESSAGE.field || number === MESSAGE.extension || number === MESSAGE.oneof)
        this.#add(within, value);
      if (number === MESSAGE.nested) this.#message(within, value, depth + 1);
      if (number === MESSAGE.enumeration) this.#enum(within, value);
    }
  }

  /** An enum's values are its siblings, not its members: so protobuf has it. */
  #enum(scope: string, bytes: Uint8Array): void {
    this.#add(scope, bytes);
    for (const { number, value } of fieldsOf(bytes)) if (number === ENUM.value) this.#add(scope, value);
  }

  #service(scope: string, bytes: Uint8Array): void {
    const service = this.#add(scope, bytes);
    this.#services.push(service);
    for (const { number, value } of fieldsOf(bytes)) {
      if (number !== SERVICE.method) continue;
      this.#add(service, value);
      const fields = fieldsOf(value);
      this.#methods.push({
        service,
        name: textOf(fields, METHOD.name),
        takesStream: flagOf(fields, METHOD.takesStream),
        givesStream: flagOf(fields, METHOD.givesStream),
      });
    }
  }

  /** @returns the full name */
  #add(scope: string, bytes: Uint8Array): string {
    const name = textOf(fieldsOf(bytes), NAME);
    if (!PART.test(name)) throw new RangeError("a file of descriptors defines a name that is none");
    const full = scope === "" ? name : `${scope}.${name}`;
    if (full.length > LONGEST_NAME) throw new RangeError("a file of descriptors defines a name that is too long");
    if (this.#symbols.push(full) > MOST_SYMBOLS) throw new RangeError("a file of descriptors defines too many names");
    return full;
  }
}

export interface Field {
  number: number;
  /** Bytes, or a number in one byte. */
  value: Uint8Array;
}

/**
 * The fields of a message that are text, bytes, messages or truth values.
 * @throws {RangeError} where it is no message, or one of too many fields
 */
export function fieldsOf(bytes: Uint8Array): Field[] {
  const reader = protobuf.Reader.create(bytes);
  const fields: Field[] = [];
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    const type = tag & 7;
    if (type === LENGTH_DELIMITED) fields.push({ number: tag >>> 3, value: reader.bytes() });
    else if (type === VARINT) fields.push({ number: tag >>> 3, value: Uint8Array.of(reader.bool() ? 1 : 0) });
    else reader.skipType(type);
    if (fields.length > MOST_FIELDS) throw new RangeError(`a message has more than ${MOST_FIELDS} parts`);
  }
  return fields;
}

export const textsOf = (fields: readonly Field[], wanted: number): string[] =>
  fields.filter(({ number }) => number === wanted).map(({ value }) => Buffer.from(value).toString("utf8"));

const textOf = (fields: readonly Field[], wanted: number): string => textsOf(fields, wanted).at(-1) ?? "";

const flagOf = (fields: readonly Field[], wanted: number): boolean =>
  fields.some(({ number, value }) => number === wanted && value[0] === 1);
