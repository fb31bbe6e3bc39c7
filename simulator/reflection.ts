import type { handleBidiStreamingCall } from "@grpc/grpc-js";
import type * as messages from "#proto/messages.js";
import { ServerReflection } from "#proto/services.js";
import { contractFiles, REFLECTION_SERVICES, ReflectedServices } from "../proto/reflection.ts";

type Request = messages.grpc.reflection.v1.ServerReflectionRequest;

/** `grpc.reflection.v1` and `v1alpha`, whose messages are the same on the wire, over these services. */
export function reflection(services: readonly string[]) {
  const reflected = new ReflectedServices(contractFiles(), [...services, ...REFLECTION_SERVICES]);
  const converse: handleBidiStreamingCall<Request, object> = (call) => {
    call.on("data", (request: Request) => {
      if (!call.write(reflected.answer(request))) call.pause().once("drain", () => call.resume());
    });
    call.on("end", () => call.end());
  };
  const definition = ServerReflection.serverReflectionInfo;
  return REFLECTION_SERVICES.map((service) => ({
    definition: { serverReflectionInfo: { ...definition, path: `/${service}/ServerReflectionInfo` } },
    implementation: { serverReflectionInfo: converse },
  }));
}
