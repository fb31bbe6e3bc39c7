import * as messages from "#proto/messages.js";
import { Health as definition } from "#proto/services.js";
import { GatewayError } from "../core/errors.ts";
import type { OwnMethod } from "./own-method.ts";
import { type Outlet, watch } from "./streaming-method.ts";
import { unary } from "./unary-method.ts";

const { SERVING, NOT_SERVING, SERVICE_UNKNOWN } = messages.grpc.health.v1.HealthCheckResponse.ServingStatus;
type Answer = messages.grpc.health.v1.HealthCheckResponse.$Properties;

/** `grpc.health.v1`: whether calls are taken, asked by whomever at any time. */
export class Health {
  readonly methods: OwnMethod[];
  /** Names of the services of our own, and the empty one for the whole server. */
  readonly #own: ReadonlySet<string>;
  #devices: ReadonlyMap<string, boolean> = new Map();
  readonly #watchers = new Map<Outlet<Answer>, { service: string; told: number }>();
  #isDraining = false;

  /** @param services names of the own services, whose health is told beside that of the whole server */
  constructor(services: Iterable<string>, limits: { maxBytes: number }) {
    this.#own = new Set(["", ...services]);
    const traits = { ignoresToken: true };
    this.methods = [
      unary(definition.check, limits, traits, ({ service }) => {
        const status = this.#statusOf(service);
        if (status === SERVICE_UNKNOWN) throw new GatewayError("SERVICE_UNKNOWN");
        return { status };
      }),
      unary(definition.list, limits, traits, () => ({
        statuses: Object.fromEntries([...this.#own].map((name) => [name, { status: this.#statusOf(name) }])),
      })),
      watch(definition.watch, limits, ({ service }, call, outlet) => {
        const told = this.#statusOf(service);
        this.#watchers.set(outlet, { service, told });
        call.stream.once("close", () => this.#watchers.delete(outlet));
        outlet.offer({ status: told });
      }),
    ].map((method) => ({ ...method, route: { ...method.route, ignoresToken: true, outlivesDrain: true } }));
  }

  /** Takes other services of devices, each with whether its device is there, and tells those who watch them. */
  setDevices(devices: ReadonlyMap<string, boolean>): void {
    this.#devices = devices;
    this.#tell();
  }

  /** Tells everybody who watches that no new calls are taken. */
  drain(): void {
    this.#isDraining = true;
    this.#tell();
  }

  #statusOf(service: string): number {
    const isThere = this.#own.has(service) || this.#devices.get(service);
    if (isThere === undefined) return SERVICE_UNKNOWN;
    return isThere && !this.#isDraining ? SERVING : NOT_SERVING;
  }

  #tell(): void {
    for (const [outlet, watched] of this.#watchers) {
      const status = this.#statusOf(watched.service);
      if (status === watched.told) continue;
      watched.told = status;
      outlet.offer({ status });
    }
  }
}
