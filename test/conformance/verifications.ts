import { EventEmitter, once } from "node:events";
import type { GatewayPorts } from "../../server/index.ts";

type VerificationPort = NonNullable<GatewayPorts["verification"]>;

/** Counts the verifications of a gateway, and holds them up where a test asks for it. */
export class Verifications {
  /** User names, in the order in which their verifications started. */
  readonly started: string[] = [];
  readonly #heard = new EventEmitter();
  #held: boolean;

  constructor(options: { held?: boolean } = {}) {
    this.#held = options.held ?? false;
    this.#heard.setMaxListeners(0);
  }

  /** For `ports.verification`. */
  readonly port: VerificationPort = async ({ username }, proceed) => {
    this.started.push(username);
    this.#heard.emit("started");
    if (this.#held) await once(this.#heard, "released");
    return await proceed();
  };

  /** Waits until so many have started. */
  async atLeast(count: number): Promise<void> {
    while (this.started.length < count) await once(this.#heard, "started", { signal: AbortSignal.timeout(5_000) });
  }

  /** Lets all go, those to come too. */
  release(): void {
    this.#held = false;
    this.#heard.emit("released");
  }
}
