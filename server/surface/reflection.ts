import { readFileSync } from "node:fs";
import { status } from "@grpc/grpc-js";
import type * as messages from "#proto/messages.js";
import { ServerReflection } from "#proto/services.js";
import type { OwnMethod } from "./own-method.ts";
import { conversation } from "./streaming-method.ts";

type Request = messages.grpc.reflection.v1.ServerReflectionRequest;
type Response = messages.grpc.reflection.v1.ServerReflectionResponse.$Properties;

/** A file of the contract as scripts/generate.js describes it. */
interface DescribedFile {
  name: string;
  dependencies: string[];
  symbols: string[];
  services: string[];
  /** Serialized FileDescriptorProto, base64. */
  descriptor: string;
}

const ELDER_PATH = "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo";

/** The services of reflection itself. */
const OWN = [`grpc.reflection.v1.ServerReflection`, `grpc.reflection.v1alpha.ServerReflection`];

/**
 * `grpc.reflection.v1` and its elder `v1alpha`, whose messages are the same on the wire, over the own services.
 * @param options.services those that the gateway serves: the contract describes more, such as a device's
 */
export function reflectionService(options: {
  maxBytes: number;
  isAnonymous: boolean;
  services: Iterable<string>;
}): OwnMethod[] {
  const descriptors = new Descriptors(new Set([...options.services, ...OWN]));
  const traits = { isAlwaysAllowed: options.isAnonymous };
  const definition = ServerReflection.serverReflectionInfo;
  const answer = (request: Request) => descriptors.answer(request);
  return [definition, { ...definition, path: ELDER_PATH }].map((path) => conversation(path, options, traits, answer));
}

class Descriptors {
  readonly #byName = new Map<string, DescribedFile>();
  readonly #bySymbol = new Map<string, DescribedFile>();
  readonly #services: string[];

  constructor(served: ReadonlySet<string>) {
    const path = new URL(import.meta.resolve("#proto/descriptors.json"));
    const described: DescribedFile[] = JSON.parse(readFileSync(path, "utf8"));
    const files = reachable(described, served);
    for (const file of files) {
      this.#byName.set(file.name, file);
      for (const symbol of file.symbols) this.#bySymbol.set(symbol, file);
    }
    this.#services = [...served].sort();
  }

  answer(request: Request): Response {
    return { validHost: request.host, originalRequest: request, ...this.#found(request) };
  }

  #found(request: Request): Response {
    switch (request.messageRequest) {
      case "listServices":
        return { listServicesResponse: { service: this.#services.map((name) => ({ name })) } };
      case "fileByFilename":
        return this.#files(this.#byName.get(request.fileByFilename ?? ""), `no file ${request.fileByFilename}`);
      case "fileContainingSymbol": {
        const symbol = request.fileContainingSymbol ?? "";
        return this.#files(this.#bySymbol.get(symbol), `no symbol ${symbol}`);
      }
      case "allExtensionNumbersOfType": {
        const type = request.allExtensionNumbersOfType ?? "";
        return this.#bySymbol.has(type)
          ? { allExtensionNumbersResponse: { baseTypeName: type } }
          : notFound(`no type ${type}`);
      }
      case "fileContainingExtension":
        return notFound("the contract has no extensions");
      default:
        return { errorResponse: { errorCode: status.INVALID_ARGUMENT, errorMessage: "the request asks for nothing" } };
    }
  }

  /** The file first, then everything it depends on, each once. */
  #files(file: DescribedFile | undefined, missing: string): Response {
    if (file === undefined) return notFound(missing);
    const files = new Set([file]);
    for (const { dependencies } of files) {
      for (const name of dependencies) {
        const dependency = this.#byName.get(name);
        if (dependency !== undefined) files.add(dependency);
      }
    }
    return {
      fileDescriptorResponse: {
        fileDescriptorProto: [...files].map(({ descriptor }) => Buffer.from(descriptor, "base64")),
      },
    };
  }
}

/** The files of some services, and what they depend on. */
function reachable(files: readonly DescribedFile[], services: ReadonlySet<string>): Set<DescribedFile> {
  const wanted = new Set(files.filter((file) => file.services.some((service) => services.has(service))));
  for (const { dependencies } of wanted)
    for (const file of files) if (dependencies.includes(file.name)) wanted.add(file);
  return wanted;
}

const notFound = (errorMessage: string): Response => ({ errorResponse: { errorCode: status.NOT_FOUND, errorMessage } });
