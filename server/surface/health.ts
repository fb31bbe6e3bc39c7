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
  readonly #services: ReadonlySet<string>;
  /** Those who watch a service that exists. What does not exist now never will. */
  readonly #watchers = new Set<Outlet<Answer>>();
  #status: number = SERVING;

  /** @param services names of the services whose health is told, beside that of the whole server */
  constructor(services: Iterable<string>, limits: { maxBytes: number }) {
    this.#services = new Set(["", ...services]);
    const traits = { ignoresToken: true };
    this.methods = [
      unary(definition.check, limits, traits, ({ service }) => {
        if (!this.#services.has(service)) throw new GatewayError("SERVICE_UNKNOWN");
        return { status: this.#status };
      }),
      unary(definition.list, limits, traits, () => ({
        statuses: Object.fromEntries([...this.#services].map((name) => [name, { status: this.#status }])),
      })),
      watch(definition.watch, limits, ({ service }, call, outlet) => {
        if (!this.#services.has(service)) return outlet.offer({ status: SERVICE_UNKNOWN });
        this.#watchers.add(outlet);
        call.stream.once("close", () => this.#watchers.delete(outlet));
        outlet.offer({ status: this.#status });
      }),
    ].map((method) => ({ ...method, route: { ...method.route, ignoresToken: true, outlivesDrain: true } }));
  }

  /** Tells everybody who watches that no new calls are taken. */
  drain(): void {
    this.#status = NOT_SERVING;
    for (const watcher of this.#watchers) watcher.offer({ status: this.#status });
  }
}
