import descriptor, { type IFileDescriptorProto } from "protobufjs/ext/descriptor.js";
import protobuf, { type Type } from "protobufjs/light.js";
import { CommandFailed } from "../failures.ts";
import { type MethodName, written } from "./method-name.ts";
import type { Reflection } from "./reflection.ts";

/** What is needed to call a method. */
export interface DescribedMethod {
  readonly name: MethodName;
  readonly request: Type;
  readonly response: Type;
  readonly requestStream: boolean;
  readonly responseStream: boolean;
}

/** A server that describes more than this for one service does harm. */
const MOST_FILES = 2_000;

/**
 * The methods of a service as reflection describes them, by their names; `undefined` where it knows no such service.
 * @throws {CommandFailed} where the description is broken
 */
export async function describeService(
  reflection: Reflection,
  service: string,
): Promise<ReadonlyMap<string, DescribedMethod> | undefined> {
  const files = await collect(reflection, await reflection.filesOf(service));
  if (files.size === 0) return undefined;
  return used(service, () => {
    const root = protobuf.Root.fromDescriptor({ file: [...files.values()] }, { keepCase: true });
    const found = root.lookup(`.${service}`);
    if (!(found instanceof protobuf.Service)) return undefined;
    return new Map(found.methodsArray.map((method) => [method.name, described(service, method)]));
  });
}

function described(service: string, method: protobuf.Method): DescribedMethod {
  method.resolve();
  const { name, resolvedRequestType, resolvedResponseType, requestStream, responseStream } = method;
  const full = { service, method: name };
  if (resolvedRequestType === null || resolvedResponseType === null) throw new Error(`${written(full)} has no types`);
  return {
    name: full,
    request: resolvedRequestType,
    response: resolvedResponseType,
    requestStream: requestStream === true,
    responseStream: responseStream === true,
  };
}

/** Files by their names, with all they depend on: some servers answer one file a question. */
async function collect(
  reflection: Reflection,
  first: readonly Uint8Array[],
): Promise<Map<string, IFileDescriptorProto>> {
  const files = new Map<string, IFileDescriptorProto>();
  const take = (answered: readonly Uint8Array[]) => {
    for (const file of answered.map(decoded)) if (!files.has(file.name ?? "")) files.set(file.name ?? "", file);
  };
  take(first);
  const asked = new Set<string>();
  for (const { dependency } of files.values()) {
    for (const name of (dependency ?? []) as string[]) {
      if (files.has(name) || asked.has(name)) continue;
      asked.add(name);
      if (asked.size + files.size > MOST_FILES) throw new CommandFailed("reflection describes too many files");
      // One that is not known is left out: it may hold nothing but options.
      take(await reflection.file(name));
    }
  }
  return files;
}

const decoded = (bytes: Uint8Array): IFileDescriptorProto =>
  used("a file", () => descriptor.FileDescriptorProto.decode(bytes) as IFileDescriptorProto);

function used<T>(what: string, use: () => T): T {
  try {
    return use();
  } catch (error) {
    throw new CommandFailed(`what reflection tells of ${what} cannot be used: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
