import type { CallFailed } from "../../client/index.ts";
import { CommandFailed } from "../failures.ts";
import { table } from "../table.ts";
import { callRefusal } from "./call-refusal.ts";
import { type DescribedMethod, describeService } from "./description.ts";
import { type MethodName, written } from "./method-name.ts";
import { meantMethod, unknownMethod, unknownService } from "./nearest-methods.ts";
import type { RawCaller } from "./raw-caller.ts";
import type { Reflection } from "./reflection.ts";

/**
 * Finds a method by reflection. Of one that reflection does not show here the gateway says itself why: it may ask for a
 * session, or the session's roles may not call it.
 * @throws {CommandFailed} for a method that does not exist, with the nearest that does
 * @throws {CallFailed} with the gateway's refusal
 */
export async function describeMethod(
  reflection: Reflection,
  caller: RawCaller,
  name: MethodName,
): Promise<DescribedMethod> {
  const methods = await describeService(reflection, name.service);
  const found = methods?.get(name.method);
  if (found !== undefined) return found;
  if (methods !== undefined) throw new CommandFailed(unknownMethod(name, [...methods.keys()]));
  const refusal = await caller.refusalOf(name);
  if (refusal?.reason === "SESSION_REQUIRED") throw await withHint(refusal, reflection, name);
  if (refusal !== undefined && refusal.code !== "UNIMPLEMENTED") throw refusal;
  if (refusal !== undefined) throw new CommandFailed(unknownService(name, await reflection.services()));
  throw new CommandFailed(`${written(name)} is there, but reflection does not describe its messages`);
}

/** Without a session every unknown method is refused alike: a slip in the name of one that is known is told, too. */
async function withHint(refusal: CallFailed, reflection: Reflection, name: MethodName): Promise<Error> {
  const { message } = callRefusal(refusal, name, undefined);
  const hint = meantMethod(name, await reflection.services());
  return new CommandFailed(hint === undefined ? message : `${message}, or: ${hint}`, { cause: refusal });
}

/** What may be called, for people and for machines. */
export async function listMethods(
  reflection: Reflection,
  service: string | undefined,
): Promise<{ text: string; document: object }> {
  const services = service === undefined ? await reflection.services() : [service];
  const methods: DescribedMethod[] = [];
  for (const name of services) {
    const described = await describeService(reflection, name);
    if (described === undefined && service !== undefined)
      throw new CommandFailed(
        `no service ${service} is known here: there are ${(await reflection.services()).join(", ")}`,
      );
    methods.push(...(described?.values() ?? []));
  }
  const document = methods.map(({ name, request, response, requestStream, responseStream }) => ({
    method: written(name),
    request: request.fullName.slice(1),
    requestStream,
    response: response.fullName.slice(1),
    responseStream,
  }));
  return {
    text: table(
      ["METHOD", "STREAMS"],
      methods.map((method) => [written(method.name), streams(method)]),
    ),
    document,
  };
}

function streams({ requestStream, responseStream }: DescribedMethod): string {
  return [...(requestStream ? ["requests"] : []), ...(responseStream ? ["answers"] : [])].join(", ") || "-";
}
