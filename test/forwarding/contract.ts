import protobuf from "protobufjs/minimal.js";

/** How many messages a method takes and gives. */
export type Kind = "unary" | "clientStream" | "serverStream" | "bidi";

export interface DescribedTestFile {
  name: string;
  package: string;
  /** Service to method to kind. */
  services?: Record<string, Record<string, Kind>>;
  messages?: readonly string[];
  dependencies?: readonly string[];
}

/** A `FileDescriptorProto` on the wire. */
export function fileDescriptor({
  name,
  package: scope,
  services = {},
  messages = [],
  dependencies = [],
}: DescribedTestFile) {
  const file = protobuf.Writer.create();
  file.uint32(tag(1)).string(name);
  file.uint32(tag(2)).string(scope);
  for (const dependency of dependencies) file.uint32(tag(3)).string(dependency);
  for (const message of messages) file.uint32(tag(4)).bytes(named(message).finish());
  for (const [service, methods] of Object.entries(services)) {
    const described = named(service);
    for (const [method, kind] of Object.entries(methods))
      described.uint32(tag(2)).bytes(methodDescriptor(method, kind));
    file.uint32(tag(6)).bytes(described.finish());
  }
  return Buffer.from(file.finish());
}

/** A `FileDescriptorSet` on the wire. */
export function descriptorSet(files: readonly Uint8Array[]): Buffer {
  const set = protobuf.Writer.create();
  for (const file of files) set.uint32(tag(1)).bytes(file);
  return Buffer.from(set.finish());
}

function methodDescriptor(name: string, kind: Kind): Uint8Array {
  const method = named(name);
  method.uint32(tag(2)).string(".test.Message").uint32(tag(3)).string(".test.Message");
  if (kind === "clientStream" || kind === "bidi") method.uint32(40).bool(true);
  if (kind === "serverStream" || kind === "bidi") method.uint32(48).bool(true);
  return method.finish();
}

const named = (name: string): protobuf.Writer => protobuf.Writer.create().uint32(tag(1)).string(name);

/** Of a field that is text, bytes or a message. */
const tag = (field: number): number => (field << 3) | 2;

/** The service of most tests: a method of each kind, named after it. */
export const CALLS_FILE = fileDescriptor({
  name: "test/calls.proto",
  package: "test",
  messages: ["Message"],
  services: { Calls: { unary: "unary", clientStream: "clientStream", serverStream: "serverStream", bidi: "bidi" } },
});

export const pathOf = (kind: Kind): string => `/test.Calls/${kind}`;
