import { HealthImplementation, service } from "grpc-health-check";
import type { ChannelServer } from "../transport/channel-server.ts";
import type { OwnRoute } from "../transport/route.ts";

/** `grpc.health.v1`: whether calls are taken, asked by whomever at any time. The library's handlers, our routes. */
export class Health {
  readonly #implementation: HealthImplementation;
  readonly #services: readonly string[];
  readonly #maxBytes: number;

  /** @param services names of the services whose health is told, beside that of the whole server */
  constructor(services: readonly string[], limits: { maxBytes: number }) {
    this.#services = ["", ...services];
    this.#maxBytes = limits.maxBytes;
    this.#implementation = new HealthImplementation(
      Object.fromEntries(this.#services.map((name) => [name, "SERVING"] as const)),
    );
  }

  get routes(): OwnRoute[] {
    return Object.values(service).map(({ path, responseStream }) => ({
      full: path.slice(1),
      service: path.slice(1, path.lastIndexOf("/")),
      isAlwaysAllowed: true,
      ignoresToken: true,
      outlivesDrain: true,
      isActivity: true,
      isUnary: !responseStream,
      isWatch: responseStream,
      gate: { maxBytes: this.#maxBytes, takesOne: true, keeps: false, isCredential: false },
    }));
  }

  register(server: ChannelServer): void {
    this.#implementation.addToServer(server.grpc);
  }

  /** Tells everybody who watches that no new calls are taken. */
  drain(): void {
    for (const name of this.#services) this.#implementation.setStatus(name, "NOT_SERVING");
  }
}
