import type * as messages from "#proto/messages.js";
import { ServerReflection } from "#proto/services.js";
import { contractFiles, REFLECTION_SERVICES, ReflectedServices } from "../../proto/reflection.ts";
import type { OwnMethod } from "./own-method.ts";
import { conversation } from "./streaming-method.ts";

type Request = messages.grpc.reflection.v1.ServerReflectionRequest;

/**
 * `grpc.reflection.v1` and its elder `v1alpha`, whose messages are the same on the wire, over the own services.
 * @param options.services those that the gateway serves: the contract describes more, such as a device's
 */
export function reflectionService(options: {
  maxBytes: number;
  isAnonymous: boolean;
  services: Iterable<string>;
}): OwnMethod[] {
  const reflected = new ReflectedServices(contractFiles(), [...options.services, ...REFLECTION_SERVICES]);
  const traits = { isAlwaysAllowed: options.isAnonymous };
  const definition = ServerReflection.serverReflectionInfo;
  const answer = (request: Request) => reflected.answer(request);
  return REFLECTION_SERVICES.map((service) =>
    conversation({ ...definition, path: `/${service}/ServerReflectionInfo` }, options, traits, answer),
  );
}
