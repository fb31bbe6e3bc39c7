import { readFileSync } from "node:fs";
import { loadFileDescriptorSetFromBuffer } from "@grpc/proto-loader";
import { ReflectionService } from "@grpc/reflection";
import { HealthImplementation, service as healthService } from "grpc-health-check";
import type { ChannelServer } from "../transport/channel-server.ts";
import type { OwnRoute } from "../transport/route.ts";

/** `proto/gen` from the sources and from the built package alike. */
const DESCRIPTORS = import.meta.resolve("#proto/descriptors.binpb");

const REFLECTION = [
  "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
  "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo",
];

/** Health and reflection, which a device's tools expect. Their handlers are libraries'; their routes are ours. */
export class StandardServices {
  readonly #health: HealthImplementation;
  readonly #services: readonly string[];
  readonly #maxBytes: number;
  readonly #reflection: "off" | "session" | "anonymous";

  /** @param services names of the own services, whose health is told */
  constructor(services: readonly string[], options: { maxBytes: number; reflection: "off" | "session" | "anonymous" }) {
    this.#services = ["", ...services];
    this.#maxBytes = options.maxBytes;
    this.#reflection = options.reflection;
    this.#health = new HealthImplementation(
      Object.fromEntries(this.#services.map((name) => [name, "SERVING"] as const)),
    );
  }

  get routes(): OwnRoute[] {
    const health = Object.values(healthService).map(({ path, responseStream }) =>
      this.#route(path, true, !responseStream),
    );
    if (this.#reflection === "off") return health;
    return [...health, ...REFLECTION.map((path) => this.#route(path, false, false))];
  }

  register(server: ChannelServer): void {
    this.#health.addToServer(server.grpc);
    if (this.#reflection === "off") return;
    const descriptors = loadFileDescriptorSetFromBuffer(readFileSync(new URL(DESCRIPTORS)));
    new ReflectionService(descriptors, { services: this.#services.slice(1) }).addToServer(server.grpc);
  }

  /** Tells everybody who watches that no new calls are taken. */
  drain(): void {
    for (const service of this.#services) this.#health.setStatus(service, "NOT_SERVING");
  }

  #route(path: string, isHealth: boolean, isUnary: boolean): OwnRoute {
    const full = path.slice(1);
    return {
      full,
      service: full.slice(0, full.indexOf("/")),
      isAlwaysAllowed: isHealth || this.#reflection === "anonymous",
      ignoresToken: isHealth,
      outlivesDrain: isHealth,
      isActivity: true,
      isUnary,
      isWatch: !isUnary,
      gate: { maxBytes: this.#maxBytes, takesOne: isHealth, isCredential: false },
    };
  }
}
