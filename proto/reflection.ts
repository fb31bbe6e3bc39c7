import { readFileSync } from "node:fs";
import type * as messages from "#proto/messages.js";

type Request = messages.grpc.reflection.v1.ServerReflectionRequest;
type Response = messages.grpc.reflection.v1.ServerReflectionResponse.$Properties;

/** A file of descriptors with the names it defines, so that nothing of it is parsed to answer a question. */
export interface DescribedFile {
  readonly name: string;
  readonly dependencies: readonly string[];
  /** Full names of its services, methods, messages, fields, enums and enum values. */
  readonly symbols: readonly string[];
  readonly services: readonly string[];
  /** Serialized `FileDescriptorProto`, in base64. */
  readonly descriptor: string;
}

/** The files of this contract, as scripts/generate.js describes them. */
export function contractFiles(): DescribedFile[] {
  const path = new URL(import.meta.resolve("#proto/descriptors.json"));
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Both services of reflection, whose messages are the same on the wire: the younger first. */
export const REFLECTION_SERVICES = ["grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection"];

/** Numbers of gRPC statuses, which reflection answers in its messages. */
const INVALID_ARGUMENT = 3;
const NOT_FOUND = 5;

/** Answers reflection's questions about some services out of descriptors. */
export class ReflectedServices {
  readonly #byName = new Map<string, DescribedFile>();
  readonly #bySymbol = new Map<string, DescribedFile>();
  readonly #services: readonly string[];

  /**
   * @param files may describe more than is served
   * @param services those that are served; nothing is told of others but what these depend on
   */
  constructor(files: readonly DescribedFile[], services: Iterable<string>) {
    this.#services = [...new Set(services)].sort();
    for (const file of reachable(files, new Set(this.#services))) {
      this.#byName.set(file.name, file);
      for (const symbol of file.symbols) this.#bySymbol.set(symbol, file);
    }
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
        return notFound("no extensions are known");
      default:
        return { errorResponse: { errorCode: INVALID_ARGUMENT, errorMessage: "the request asks for nothing" } };
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
  const byName = new Map(files.map((file) => [file.name, file]));
  const wanted = new Set(files.filter((file) => file.services.some((service) => services.has(service))));
  for (const { dependencies } of wanted) {
    for (const name of dependencies) {
      const dependency = byName.get(name);
      if (dependency !== undefined) wanted.add(dependency);
    }
  }
  return wanted;
}

const notFound = (errorMessage: string): Response => ({ errorResponse: { errorCode: NOT_FOUND, errorMessage } });
