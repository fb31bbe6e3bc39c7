import type { ServerHttp2Stream } from "node:http2";
import * as messages from "#proto/messages.js";
import { readDescribedFile } from "../../server/forwarding/described-file.ts";
import { frame } from "../conformance/wire.ts";

const { ServerReflectionRequest, ServerReflectionResponse } = messages.grpc.reflection.v1;
type Request = messages.grpc.reflection.v1.ServerReflectionRequest;
type Response = messages.grpc.reflection.v1.ServerReflectionResponse.$Properties;

/** What a test device tells of itself. */
export interface TestReflection {
  /** Default: both. */
  versions?: readonly ("v1" | "v1alpha")[];
  files: readonly Uint8Array[];
  /** Services that it claims to serve. Default: those of the files. */
  services?: readonly string[];
  /** Never answers. */
  isSilent?: boolean;
  /** Answers instead, with the bytes of a response; `undefined` for the usual answer. */
  answer?: (request: Request, stream: ServerHttp2Stream) => Uint8Array | undefined;
}

/** Answers reflection on a stream as far as a gateway asks. */
export function answerReflection(stream: ServerHttp2Stream, path: string, told: TestReflection | undefined): void {
  const { versions = ["v1", "v1alpha"] } = told ?? {};
  const head = { ":status": 200, "content-type": "application/grpc" };
  if (told === undefined || !versions.some((version) => path.startsWith(`/grpc.reflection.${version}.`))) {
    return stream.respond({ ...head, "grpc-status": "12" }, { endStream: true });
  }
  if (told.isSilent) return;
  stream.respond(head, { waitForTrailers: true });
  stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
  stream.on("end", () => stream.end());
  let pending = Buffer.alloc(0);
  stream.on("data", (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    while (pending.length >= 5 && pending.length >= 5 + pending.readUInt32BE(1)) {
      const end = 5 + pending.readUInt32BE(1);
      const request = ServerReflectionRequest.decode(pending.subarray(5, end));
      pending = pending.subarray(end);
      const bytes = told.answer?.(request, stream) ?? ServerReflectionResponse.encode(answerTo(request, told)).finish();
      if (!stream.destroyed) stream.write(frame(Buffer.from(bytes)));
    }
  });
}

function answerTo(request: Request, { files, services }: TestReflection): Response {
  const described = files.map((bytes) => ({ bytes, file: readDescribedFile(bytes) }));
  if (request.messageRequest === "listServices") {
    const names = services ?? described.flatMap(({ file }) => file.services);
    return { listServicesResponse: { service: names.map((name) => ({ name })) } };
  }
  const found = described.filter(({ file }) =>
    request.messageRequest === "fileByFilename"
      ? file.name === request.fileByFilename
      : file.symbols.includes(request.fileContainingSymbol ?? ""),
  );
  if (found.length === 0) return { errorResponse: { errorCode: 5, errorMessage: "no such thing" } };
  return { fileDescriptorResponse: { fileDescriptorProto: found.map(({ bytes }) => bytes) } };
}
