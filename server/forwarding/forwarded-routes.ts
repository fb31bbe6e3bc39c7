import type { GateRules } from "../transport/message-gate.ts";
import type { Forward, ForwardedRoute } from "../transport/route.ts";
import type { DescribedMethod } from "./described-file.ts";

/** What is known of the methods of a device. */
export interface KnownServices {
  /** Methods that descriptors tell of. */
  methods: readonly DescribedMethod[];
  /** Services that are forwarded without knowing their methods: whether there is one, the device tells. */
  services: readonly string[];
}

/** Methods of services without descriptors that are remembered; further ones are made anew for each call. */
const MOST_REMEMBERED = 4_096;

/** The methods of one device, by path. */
export class ForwardedRoutes {
  readonly #forward: Forward;
  readonly #maxBytes: number;
  #methods = new Map<string, ForwardedRoute>();
  #services: ReadonlySet<string> = new Set();
  #open: ReadonlySet<string> = new Set();
  readonly #remembered = new Map<string, ForwardedRoute>();

  /** @param maxBytes largest message of a client */
  constructor(forward: Forward, maxBytes: number) {
    this.#forward = forward;
    this.#maxBytes = maxBytes;
  }

  /** Services with at least one method, and those whose methods are not known. */
  get services(): ReadonlySet<string> {
    return this.#services;
  }

  get methods(): Iterable<ForwardedRoute> {
    return this.#methods.values();
  }

  /** Whether there are no services whose methods are not known. */
  get isClosed(): boolean {
    return this.#open.size === 0;
  }

  get size(): number {
    return this.#methods.size;
  }

  /** Takes other methods at once. Calls that run go on. */
  replace({ methods, services }: KnownServices): void {
    this.#methods = new Map(methods.map((method) => [`/${method.service}/${method.name}`, this.#route(method)]));
    this.#services = new Set([...methods.map(({ service }) => service), ...services]);
    this.#open = new Set(services);
    this.#remembered.clear();
  }

  get(path: string): ForwardedRoute | undefined {
    const known = this.#methods.get(path);
    if (known !== undefined || this.#open.size === 0) return known;
    // HTTP/2 wants this of the schemes http and https alone.
    if (!path.startsWith("/")) return undefined;
    const slash = path.lastIndexOf("/");
    const service = path.slice(1, slash);
    return this.#open.has(service) ? this.#unknown(path, service, path.slice(slash + 1)) : undefined;
  }

  #unknown(path: string, service: string, name: string): ForwardedRoute | undefined {
    const before = this.#remembered.get(path);
    if (before !== undefined || !/^[A-Za-z_]\w{0,255}$/.test(name)) return before;
    const route = this.#route({ service, name, takesStream: true, givesStream: true });
    if (this.#remembered.size < MOST_REMEMBERED) this.#remembered.set(path, route);
    return route;
  }

  #route({ service, name, takesStream, givesStream }: DescribedMethod): ForwardedRoute {
    const gate: GateRules = {
      maxBytes: this.#maxBytes,
      takesOne: !takesStream,
      keeps: false,
      isCredential: false,
      isOpaque: true,
    };
    return {
      full: `${service}/${name}`,
      service,
      isAlwaysAllowed: false,
      ignoresToken: false,
      isActivity: true,
      isUnary: !takesStream && !givesStream,
      isWatch: false,
      gate,
      forward: this.#forward,
    };
  }
}
