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
  /** What devices serve that this session, or the default one, may be told of. The same object until it changes. */
  visible(session: Session | undefined): VisibleServices;
}

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
  /** Nothing of it is made anew for each question: that takes a look at every name there is. */
  readonly #made = new WeakMap<VisibleServices, ReflectedServices>();

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
    const before = this.#made.get(theirs);
    if (before !== undefined) return before;
    const own = isTold ? this.#own : { files: [], services: [] };
    // Where a device describes a file of the contract in its own way, ours goes before it: ours are what we serve.
    const reflected = new ReflectedServices([...theirs.files, ...own.files], [...own.services, ...theirs.services]);
    this.#made.set(theirs, reflected);
    return reflected;
  }
}
