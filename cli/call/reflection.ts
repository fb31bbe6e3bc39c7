import { ServerReflection } from "#proto/services.js";
import { CallFailed, type Channel, type ProxyOptions } from "../../client/index.ts";
import { CommandFailed } from "../failures.ts";

/** The younger first: elder servers know `v1alpha` alone, and both have the same messages. */
const PATHS = ["v1", "v1alpha"].map((version) => `/grpc.reflection.${version}.ServerReflection/ServerReflectionInfo`);

const ANSWER_MS = 10_000;
const NOT_FOUND = 5;

/** Named by the one field that is set, as `ServerReflectionRequest` has them. */
type Question = { listServices: string } | { fileContainingSymbol: string } | { fileByFilename: string };

/** Asks a server what it offers (gRPC Server Reflection Protocol). */
export class Reflection {
  readonly #channel: Channel;
  readonly #options: ProxyOptions;
  #paths: readonly string[] = PATHS;

  /** @param options the session to ask in, as others see other services */
  constructor(channel: Channel, options: ProxyOptions) {
    this.#channel = channel;
    this.#options = options;
  }

  /** Full names of the services, sorted. */
  async services(): Promise<string[]> {
    const { listServicesResponse } = await this.#ask({ listServices: "*" });
    return (listServicesResponse?.service ?? []).map(({ name }) => name ?? "").sort();
  }

  /** Serialized `FileDescriptorProto`s of a symbol's file and of some it depends on; none where it is not known. */
  async filesOf(symbol: string): Promise<readonly Uint8Array[]> {
    return await this.#files({ fileContainingSymbol: symbol });
  }

  /** The same of a file by its name. */
  async file(name: string): Promise<readonly Uint8Array[]> {
    return await this.#files({ fileByFilename: name });
  }

  async #files(question: Question): Promise<readonly Uint8Array[]> {
    return (await this.#ask(question)).fileDescriptorResponse?.fileDescriptorProto ?? [];
  }

  async #ask(question: Question) {
    for (;;) {
      const [path, ...elder] = this.#paths;
      if (path === undefined)
        throw new CommandFailed("the server offers no reflection, by which this command learns of methods");
      try {
        return await this.#answer(path, question);
      } catch (error) {
        if (!(error instanceof CallFailed) || error.code !== "UNIMPLEMENTED") throw error;
        this.#paths = elder;
      }
    }
  }

  async #answer(path: string, question: Question) {
    const definition = { ask: { ...ServerReflection.serverReflectionInfo, path } };
    const { ask } = this.#channel.proxy(definition, this.#options);
    for await (const answer of ask([question], { deadlineMs: ANSWER_MS })) {
      const { errorCode = NOT_FOUND, errorMessage = "" } = answer.errorResponse ?? {};
      if (errorCode === NOT_FOUND) return answer;
      throw new CommandFailed(`reflection failed with status ${errorCode}: ${errorMessage}`);
    }
    throw new CommandFailed("reflection ended without an answer");
  }
}
