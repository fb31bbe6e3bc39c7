import protobuf from "protobufjs";
import descriptor from "protobufjs/ext/descriptor.js";
import type { DescribedFile } from "../../../proto/reflection.ts";

/** A contract with a field of every kind, as a device may have one. */
const SOURCE = `
syntax = "proto3";
package every.v1;
import "google/protobuf/any.proto";
import "google/protobuf/duration.proto";
import "google/protobuf/field_mask.proto";
import "google/protobuf/struct.proto";
import "google/protobuf/timestamp.proto";
import "google/protobuf/wrappers.proto";
import "google/protobuf/empty.proto";

enum Colour {
  COLOUR_NONE = 0;
  COLOUR_RED = 1;
  COLOUR_BLUE = -2;
}

message Everything {
  int32 int32_value = 1;
  sint32 sint32_value = 2;
  sfixed32 sfixed32_value = 3;
  uint32 uint32_value = 4;
  fixed32 fixed32_value = 5;
  int64 int64_value = 6;
  sint64 sint64_value = 7;
  sfixed64 sfixed64_value = 8;
  uint64 uint64_value = 9;
  fixed64 fixed64_value = 10;
  float float_value = 11;
  double double_value = 12;
  bool bool_value = 13;
  string string_value = 14;
  bytes bytes_value = 15;
  Colour colour = 16;
  Everything inner = 17;
  repeated sint64 numbers = 18;
  repeated string texts = 19;
  repeated Everything others = 20;
  map<string, int32> by_text = 21;
  map<uint64, string> by_number = 22;
  map<bool, Everything> by_truth = 23;
  map<sint64, Colour> by_key = 37;
  optional uint32 maybe = 24;
  oneof choice {
    string chosen_text = 25;
    int64 chosen_number = 26;
    Everything chosen_message = 27;
  }
  google.protobuf.Timestamp time = 28;
  google.protobuf.Duration span = 29;
  google.protobuf.FieldMask mask = 30;
  google.protobuf.Struct struct = 31;
  google.protobuf.Value any_value = 32;
  google.protobuf.ListValue list = 33;
  google.protobuf.Int64Value wrapped = 34;
  google.protobuf.BoolValue wrapped_truth = 35;
  google.protobuf.Any any = 36;
  google.protobuf.Empty empty = 38;
  google.protobuf.NullValue null = 39;
}

service EveryService {
  rpc Echo(Everything) returns (Everything);
  rpc Fail(Everything) returns (Everything);
  rpc Count(Everything) returns (stream Everything);
  rpc Sum(stream Everything) returns (Everything);
  rpc Chat(stream Everything) returns (stream Everything);
}
`;

export const EVERY_SERVICE = "every.v1.EveryService";

const parsed = new protobuf.Root();
protobuf.parse(SOURCE, parsed, { keepCase: true });
for (const name of ["any", "duration", "field_mask", "struct", "timestamp", "wrappers", "empty"])
  parsed.addJSON(protobuf.common.get(`google/protobuf/${name}.proto`)!.nested!);
parsed.resolveAll();

/** As a reflecting server describes it: one file a package. */
export const everyFiles: DescribedFile[] = parsed.toDescriptor("proto3").file.map((file) => {
  const isOurs = file.package === "every.v1";
  return {
    name: file.name ?? "",
    dependencies: isOurs ? ["google_protobuf.proto"] : [],
    symbols: isOurs ? [EVERY_SERVICE] : [],
    services: isOurs ? [EVERY_SERVICE] : [],
    descriptor: Buffer.from(
      descriptor.FileDescriptorProto.encode({ ...file, dependency: isOurs ? ["google_protobuf.proto"] : [] }).finish(),
    ).toString("base64"),
  };
});

const set = descriptor.FileDescriptorSet.encode({
  file: everyFiles.map((file) => descriptor.FileDescriptorProto.decode(Buffer.from(file.descriptor, "base64"))),
}).finish();

/** The message, made of those files as the command makes it. */
export const Everything = protobuf.Root.fromDescriptor(set, { keepCase: true }).lookupType("every.v1.Everything");

/** The same with names as protobufjs's own reader of JSON needs them. */
export const EverythingInCamelCase = protobuf.Root.fromDescriptor(set).lookupType("every.v1.Everything");
