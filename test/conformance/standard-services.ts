import protobuf from "protobufjs";
import type { Wire } from "./wire.ts";

/** The parts of grpc.health.v1, grpc.reflection.v1 and descriptor.proto that tests use, numbered as published. */
const { root } = protobuf.parse(
  `syntax = "proto3";
  message HealthCheckRequest { string service = 1; }
  message HealthCheckResponse { ServingStatus status = 1; }
  enum ServingStatus { UNKNOWN = 0; SERVING = 1; NOT_SERVING = 2; SERVICE_UNKNOWN = 3; }
  message HealthListRequest {}
  message HealthListResponse { map<string, HealthCheckResponse> statuses = 1; }
  message ReflectionRequest {
    string host = 1;
    oneof wanted { string file_by_filename = 3; string file_containing_symbol = 4; string list_services = 7; }
  }
  message ReflectionResponse {
    FileDescriptorResponse file_descriptor_response = 4;
    ListServiceResponse list_services_response = 6;
    ErrorResponse error_response = 7;
  }
  message FileDescriptorResponse { repeated bytes file_descriptor_proto = 1; }
  message ListServiceResponse { repeated ServiceResponse service = 1; }
  message ServiceResponse { string name = 1; }
  message ErrorResponse { int32 error_code = 1; string error_message = 2; }
  message File { string name = 1; repeated string dependency = 3; repeated Message message_type = 4;
    repeated Enum enum_type = 5; repeated Service service = 6; }
  message Message { string name = 1; repeated Field field = 2; }
  message Field { string name = 1; int32 number = 3; int32 label = 4; int32 type = 5; string type_name = 6; }
  message Enum { string name = 1; repeated Value value = 2; }
  message Value { string name = 1; int32 number = 2; }
  message Service { string name = 1; repeated Method method = 2; }
  message Method { string name = 1; string input_type = 2; string output_type = 3;
    bool client_streaming = 5; bool server_streaming = 6; }`,
);

function method<Request extends object, Response>(path: string, request: string, response: string) {
  const [requestType, responseType] = [root.lookupType(request), root.lookupType(response)];
  return {
    path,
    requestSerialize: (message: Request) => Buffer.from(requestType.encode(requestType.fromObject(message)).finish()),
    responseDeserialize: (bytes: Buffer) =>
      responseType.toObject(responseType.decode(bytes), { enums: String, defaults: true }) as Response,
  };
}

export const health = {
  check: method<{ service: string }, { status: string }>(
    "/grpc.health.v1.Health/Check",
    "HealthCheckRequest",
    "HealthCheckResponse",
  ),
  watch: method<{ service: string }, { status: string }>(
    "/grpc.health.v1.Health/Watch",
    "HealthCheckRequest",
    "HealthCheckResponse",
  ),
  list: method<object, { statuses: Record<string, { status: string }> }>(
    "/grpc.health.v1.Health/List",
    "HealthListRequest",
    "HealthListResponse",
  ),
};

export interface ReflectionRequest {
  fileByFilename?: string;
  fileContainingSymbol?: string;
  listServices?: string;
}

export interface ReflectionResponse {
  fileDescriptorResponse: { fileDescriptorProto: Buffer[] } | null;
  listServicesResponse: { service: { name: string }[] } | null;
  errorResponse: { errorCode: number; errorMessage: string } | null;
}

/** `version` is `v1` or `v1alpha`: the same messages under two names. */
export const reflection = (version: string) =>
  method<ReflectionRequest, ReflectionResponse>(
    `/grpc.reflection.${version}.ServerReflection/ServerReflectionInfo`,
    "ReflectionRequest",
    "ReflectionResponse",
  );

export interface DescribedFile {
  name: string;
  dependency: string[];
  messageType: {
    name: string;
    field: { name: string; number: number; label: number; type: number; typeName: string }[];
  }[];
  enumType: { name: string; value: { name: string; number: number }[] }[];
  service: {
    name: string;
    method: {
      name: string;
      inputType: string;
      outputType: string;
      clientStreaming: boolean;
      serverStreaming: boolean;
    }[];
  }[];
}

/** Decodes a `google.protobuf.FileDescriptorProto`. */
export function decodeFile(bytes: Uint8Array): DescribedFile {
  const type = root.lookupType("File");
  return type.toObject(type.decode(bytes), { defaults: true, arrays: true }) as DescribedFile;
}

/** Asks one question by reflection on a stream of its own. */
export async function reflect(wire: Wire, version: string, question: ReflectionRequest): Promise<ReflectionResponse> {
  return (await wire.call(reflection(version), question)).response;
}
