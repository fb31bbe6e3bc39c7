import { createHash } from "node:crypto";
import type { Clock } from "../core/clock.ts";
import type { Emit } from "../core/events.ts";
import type { Call } from "../transport/call.ts";
import type { ForwardedRoute } from "../transport/route.ts";
import { type DescribedMethod, type DeviceFile, readDescriptorSet } from "./described-file.ts";
import { ForwardedRoutes } from "./forwarded-routes.ts";
import { requestHeaders } from "./metadata.ts";
import { reflect } from "./reflection-client.ts";
import { Relay } from "./relay.ts";
import { Upstream } from "./upstream.ts";
import type { UpstreamTarget } from "./upstream-socket.ts";

/** Where a device's services are learned from. */
export type ServiceSource = "reflection" | readonly string[] | { readonly descriptors: string };

export interface DeviceOptions {
  name: string;
  address: string;
  target: UpstreamTarget;
  services: ServiceSource;
  /** Calls at once; 0 for no limit. */
  capacity: number;
  /** Largest message of a client, in bytes. */
  maxMessageBytes: number;
  /** Whether a service may be forwarded: not where it is one of the gateway's own. */
  mayForward: (service: string) => boolean;
  clock: Clock;
  emit: Emit;
  /** Hears that services, methods or the device's health have changed. */
  onChange: () => void;
}

/** How often a device is asked for its services again, and how soon after somebody asked for a method that is not known. */
const ASK_AGAIN_MS = 30_000;
const ASK_SOON_MS = 2_000;

/** A device behind the gateway: its connections, what it serves, and the calls that are passed on to it. */
export class Device {
  readonly name: string;
  readonly routes: ForwardedRoutes;
  readonly upstream: Upstream;
  readonly #options: DeviceOptions;
  readonly #again: NodeJS.Timeout;
  #files: readonly DeviceFile[] = [];
  #asking: Promise<void> | undefined;
  #askedAt = 0;
  #told = "";
  #rejected: string | undefined;

  constructor(options: DeviceOptions) {
    this.#options = options;
    this.name = options.name;
    this.routes = new ForwardedRoutes((call, _headers, raw) => this.#forward(call, raw), options.maxMessageBytes);
    if (Array.isArray(options.services)) this.routes.replace({ methods: [], services: this.#wanted(options.services) });
    this.upstream = new Upstream({
      name: options.name,
      target: options.target,
      capacity: options.capacity,
      onUp: () => void this.#up(),
      onDown: (why) => this.#down(why),
    });
    // A file tells what the device serves before it is there.
    void this.#ask();
    this.#again = setInterval(() => void this.#ask(), ASK_AGAIN_MS).unref();
  }

  /** Descriptors of what it serves. */
  get files(): readonly DeviceFile[] {
    return this.#files;
  }

  /** Whether every method that it serves is known. */
  get isDescribed(): boolean {
    return this.#told !== "" && this.routes.isClosed;
  }

  get isUp(): boolean {
    return this.upstream.isUp;
  }

  /** Settles when it is known whether the device is there and, if it is, what it serves. */
  async tried(): Promise<void> {
    await this.upstream.tried;
    await this.#asking;
  }

  /** Somebody asked for a method of it that is not known: it may be new. */
  askSoon(): void {
    if (performance.now() - this.#askedAt >= ASK_SOON_MS) void this.#ask();
  }

  close(): void {
    clearInterval(this.#again);
    this.upstream.close();
  }

  #forward(call: Call, rawHeaders: readonly string[]): void {
    const { target } = this.#options;
    try {
      const headers = requestHeaders(rawHeaders, { path: call.path, ...target }, call.session);
      const opened = this.upstream.open(headers);
      if (typeof opened === "string") return call.end(opened);
      const { stream, connection } = opened;
      Relay.start({
        call,
        route: call.route as ForwardedRoute,
        upstream: stream,
        connection,
        clock: this.#options.clock,
        onGone: () => this.upstream.release(opened),
      });
    } catch (error) {
      call.end("FIELD_INVALID", `the metadata of this call cannot be passed on: ${(error as Error).message}`);
    }
  }

  async #up(): Promise<void> {
    await this.#ask();
    if (!this.isUp) return;
    const { name, address, emit, onChange } = this.#options;
    emit({
      event: "upstream.up",
      upstream: name,
      address,
      services: this.routes.services.size,
      methods: this.routes.size,
    });
    onChange();
  }

  #down(detail: string): void {
    const { name, address, emit, onChange } = this.#options;
    emit({ event: "upstream.down", upstream: name, address, detail });
    onChange();
  }

  /** One question at a time. What was known before stays where there is no answer. */
  #ask(): Promise<void> {
    this.#asking ??= this.#learn().finally(() => {
      this.#askedAt = performance.now();
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #learn(): Promise<void> {
    const { services } = this.#options;
    const isListed = Array.isArray(services);
    const file = typeof services === "object" && "descriptors" in services ? services.descriptors : undefined;
    if (file === undefined && !this.isUp) return;
    try {
      const files =
        file !== undefined
          ? await readDescriptorSet(file)
          : await reflect(
              (path) => this.#stream(path),
              (name) => this.#isWanted(name),
            );
      this.#take(files);
      this.#rejected = undefined;
    } catch (error) {
      // Services that are listed are forwarded all the same: reflection only tells more of them.
      if (!isListed) this.#reject((error as Error).message);
    }
  }

  #stream(path: string) {
    const headers = requestHeaders(["content-type", "application/grpc"], { path, ...this.#options.target }, undefined);
    const opened = this.upstream.begin(headers);
    if (opened === undefined) throw new Error("the device cannot be reached");
    opened.stream.once("close", () => this.upstream.release(opened));
    return opened.stream;
  }

  #take(files: readonly DeviceFile[]): void {
    const { services: source, onChange } = this.#options;
    const hash = createHash("sha256");
    for (const { descriptor } of files) hash.update(descriptor).update("\0");
    const told = hash.digest("hex");
    if (told === this.#told) return;
    this.#told = told;
    this.#files = files;
    const methods = files.flatMap((file) => file.methods).filter(({ service }) => this.#isWanted(service));
    const described = new Set(methods.map(({ service }) => service));
    const listed = Array.isArray(source) ? this.#wanted(source).filter((service) => !described.has(service)) : [];
    this.routes.replace({ methods: unique(methods), services: listed });
    onChange();
  }

  #isWanted(service: string): boolean {
    const { services, mayForward } = this.#options;
    return mayForward(service) && (!Array.isArray(services) || services.includes(service));
  }

  #wanted(services: readonly string[]): string[] {
    return services.filter((service) => this.#options.mayForward(service));
  }

  #reject(detail: string): void {
    if (this.#rejected === detail) return;
    this.#rejected = detail;
    this.#options.emit({ event: "upstream.rejected", upstream: this.name, detail });
  }
}

const unique = (methods: readonly DescribedMethod[]): DescribedMethod[] => [
  ...new Map(methods.map((method) => [`${method.service}/${method.name}`, method])).values(),
];
