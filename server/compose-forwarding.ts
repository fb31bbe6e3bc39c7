import type { Socket } from "node:net";
import type { Configuration } from "./config.ts";
import type { Clock } from "./core/clock.ts";
import type { Emit } from "./core/events.ts";
import { Device } from "./forwarding/device.ts";
import { Devices } from "./forwarding/devices.ts";
import { type UpstreamTarget, type UpstreamTls, upstreamTarget } from "./forwarding/upstream-socket.ts";
import type { MethodName } from "./policy/method-patterns.ts";
import type { VisibleServices } from "./surface/reflection.ts";
import type { OwnRoute, Routes } from "./transport/route.ts";

/** How long a start waits for devices: they may come later, but whoever is there shall be served from the first call on. */
const START_MS = 500;

/** Whether the policy lets some roles call a method; `undefined` is the default session. */
type Permits = (roles: readonly string[] | undefined, method: MethodName) => boolean;

/** The devices of the configuration and what hangs on what they serve: routes, reflection, health, warnings. */
export class Forwarding {
  /** Every method of the gateway and of the devices. The gateway's own come first: no device can take their place. */
  readonly routes: Routes;
  readonly #configuration: Configuration;
  readonly #devices: Devices;
  readonly #own: ReadonlyMap<string, OwnRoute>;
  readonly #emit: Emit;
  readonly #warned = new Set<string>();
  /** What was found to be visible, by roles, until devices or the policy change: each question of reflection asks. */
  readonly #visible = new Map<string, VisibleServices>();
  #policy: Configuration["policy"];

  constructor(
    configuration: Configuration,
    parts: {
      own: readonly OwnRoute[];
      /** Takes every service of a device, with whether its device is there. */
      onHealth: (health: ReadonlyMap<string, boolean>) => void;
      /** Connections in place of addresses, by the name of the upstream. */
      connections: Readonly<Record<string, () => Socket>>;
      clock: Clock;
      emit: Emit;
    },
  ) {
    this.#configuration = configuration;
    this.#policy = configuration.policy;
    this.#emit = parts.emit;
    this.#own = new Map(parts.own.map((route) => [`/${route.full}`, route]));
    const ownServices = new Set(parts.own.map(({ service }) => service));
    const { connections, clock, emit } = parts;
    const devices: Devices = openDevices(configuration, connections, {
      mayForward: (service) => !ownServices.has(service),
      clock,
      emit,
      onChange: () => {
        this.#visible.clear();
        parts.onHealth(devices.health());
        this.#warn();
      },
    });
    this.#devices = devices;
    this.routes = { get: (path) => this.#own.get(path) ?? devices.get(path), askSoon: () => devices.askSoon() };
    parts.onHealth(devices.health());
  }

  /** Waits until every device is there or is known not to be, but not for long. */
  async settled(): Promise<void> {
    const tried = Promise.all(this.#devices.all.map((device) => device.tried()));
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, START_MS);
      void tried.then(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** Warns anew about patterns that name nothing. */
  setPolicy(policy: Configuration["policy"]): void {
    this.#policy = policy;
    this.#visible.clear();
    this.#warn();
  }

  /**
   * What devices serve that a session with these roles may be told of: services of which it may call something. The same
   * object for the same roles, until something changes.
   */
  visible(roles: readonly string[] | undefined, permits: Permits): VisibleServices {
    const key = roles?.join() ?? DEFAULT_SESSION;
    const before = this.#visible.get(key);
    if (before !== undefined) return before;
    const found = this.#visibleTo(roles, permits);
    if (this.#visible.size >= MOST_VISIBLE) this.#visible.clear();
    this.#visible.set(key, found);
    return found;
  }

  close(): void {
    this.#devices.close();
  }

  #visibleTo(roles: readonly string[] | undefined, permits: Permits): VisibleServices {
    const services: string[] = [];
    const told = this.#devices.all.filter(({ name, routes }) => {
      const mode = this.#configuration.upstreams.find((upstream) => upstream.name === name)?.reflection ?? "off";
      if (mode === "off" || (mode === "session" && roles === undefined)) return false;
      const open = new Set<string>();
      for (const route of routes.methods) if (mode === "anonymous" || permits(roles, route)) open.add(route.service);
      services.push(...open);
      return open.size > 0;
    });
    const [first, ...others] = told;
    const files = others.length === 0 ? (first?.files ?? NONE) : told.flatMap((device) => device.files);
    return { files, services: services.sort() };
  }

  /** Once for each pattern, as soon as every device has told what it serves. */
  #warn(): void {
    const { all } = this.#devices;
    if (all.length === 0 || all.some(({ isDescribed }) => !isDescribed)) return;
    const methods = [...this.#own.values(), ...all.flatMap(({ routes }) => [...routes.methods])].map(
      ({ full }) => full,
    );
    for (const [pattern, roles] of patternsOf(this.#policy)) {
      if (this.#warned.has(pattern) || methods.some((method) => fits(pattern, method))) continue;
      this.#warned.add(pattern);
      const detail = "neither the gateway nor a device serves such a method";
      this.#emit({ event: "policy.unmatched", pattern, roles, detail });
    }
  }
}

const NONE: readonly never[] = [];
/** Stands for the roles of the default session: no role is called so. */
const DEFAULT_SESSION = "-";
/** Different sets of roles of which it is kept what they may see. */
const MOST_VISIBLE = 32;

function openDevices(
  { upstreams, limits }: Configuration,
  connections: Readonly<Record<string, () => Socket>>,
  parts: { mayForward: (service: string) => boolean; clock: Clock; emit: Emit; onChange: () => void },
): Devices {
  return new Devices(
    upstreams.map(
      ({ name, address, services, tls, capacity }) =>
        new Device({
          name,
          address,
          services,
          capacity,
          target: targetOf(address, tls, Object.hasOwn(connections, name) ? connections[name] : undefined),
          maxMessageBytes: limits.maxMessage,
          ...parts,
        }),
    ),
  );
}

/** A device's own address, or a connection that the embedding program makes. */
function targetOf(address: string, tls: UpstreamTls | null, connect: (() => Socket) | undefined): UpstreamTarget {
  if (connect === undefined) return upstreamTarget(address, tls);
  return { authority: "localhost", scheme: "http", prepare: async () => connect };
}

function patternsOf({ anonymous, roles, fencing }: Configuration["policy"]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (pattern: string, role: string) => found.set(pattern, [...(found.get(pattern) ?? []), role]);
  for (const pattern of anonymous) add(pattern, "anonymous");
  for (const [role, patterns] of Object.entries(roles)) for (const pattern of patterns) add(pattern, role);
  // No role has a blank in its name.
  for (const { group, methods } of fencing) for (const pattern of methods) add(pattern, `fencing ${group}`);
  return found;
}

const fits = (pattern: string, method: string): boolean =>
  pattern.endsWith("*") ? method.startsWith(pattern.slice(0, -1)) : method === pattern;
