import type * as messages from "#proto/messages.js";
import { ServerReflection } from "#proto/services.js";
import { contractFiles, type DescribedFile, REFLECTION_SERVICES, ReflectedServices } from "../../proto/reflection.ts";
import { GatewayError } from "../core/errors.ts";
import type { Session } from "../sessions/session.ts";
import type { OwnMethod } from "./own-method.ts";
import { conversation } from "./streaming-method.ts";

type Request = messages.grpc.reflection.v1.ServerReflectionRequest;

/** Who is told of services: nobody, everybody in a session, or everybody. */
export type ReflectionMode = "off" | "session" | "anonymous";

/** Services of a device that a session may be told of. */
export interface VisibleServices {
  files: readonly DescribedFile[];
  services: readonly string[];
}

export interface ReflectionOptions {
  maxBytes: number;
  /** Of the own services. */
  mode: ReflectionMode;
  /** The own services: the contract describes more, such as a device's. */
  services: Iterable<string>;
  /** What devices serve that this session, or the default one, may be told of. */
  visible(session: Session | undefined): VisibleServices;
}

/** What is kept of answers made for a set of services, as sessions with equal roles have one. */
const MOST_KEPT = 32;

/**
 * `grpc.reflection.v1` and its elder `v1alpha`, whose messages are the same on the wire, over the own services and those of
 * devices that the caller may call.
 */
export function reflectionService(options: ReflectionOptions): OwnMethod[] {
  const described = new Described(options);
  const definition = ServerReflection.serverReflectionInfo;
  return REFLECTION_SERVICES.map((service) =>
    conversation(
      { ...definition, path: `/${service}/ServerReflectionInfo` },
      options,
      { isAlwaysAllowed: true },
      (request: Request, call) => described.to(call.session).answer(request),
    ),
  );
}

class Described {
  readonly #options: ReflectionOptions;
  readonly #own: VisibleServices;
  readonly #kept = new Map<string, { files: readonly DescribedFile[]; reflected: ReflectedServices }>();

  constructor(options: ReflectionOptions) {
    this.#options = options;
    this.#own = { files: contractFiles(), services: [...options.services, ...REFLECTION_SERVICES] };
  }

  /** @throws {GatewayError} `SESSION_REQUIRED` where the default session is told of nothing at all */
  to(session: Session | undefined): ReflectedServices {
    const { mode, visible } = this.#options;
    const theirs = visible(session);
    const isTold = mode === "anonymous" || (mode === "session" && session !== undefined);
    if (!isTold && session === undefined && theirs.services.length === 0) throw new GatewayError("SESSION_REQUIRED");
    const own = isTold ? this.#own : { files: [], services: [] };
    const services = [...own.services, ...theirs.services];
    const key = services.join();
    const before = this.#kept.get(key);
    if (before?.files === theirs.files) return before.reflected;
    // Where a device describes a file of the contract in its own way, ours goes before it: ours are what we serve.
    const reflected = new ReflectedServices([...theirs.files, ...own.files], services);
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(key, { files: theirs.files, reflected });
    return reflected;
  }
}
