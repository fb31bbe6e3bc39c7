import type { Clock } from "../core/clock.ts";
import type { Emit } from "../core/events.ts";
import type { TlsMaterial } from "./tls-material.ts";

export interface TlsReloadOptions {
  /** For the events: the certificate's file, and who uses it. */
  told(): { file: string; listener: string };
  /** `TlsMaterial.version` of what is in use. */
  version: string;
  load(): Promise<TlsMaterial>;
  /** Puts new material to use; it is wiped afterwards. */
  apply(material: TlsMaterial): void;
  emit: Emit;
  clock: Clock;
}

/** How long files that do not fit together are looked at again in silence. */
const PATIENCE_MS = 5_000;
const RETRY_MS = 500;

/**
 * Loads TLS files again after a change. Certificate and key are replaced one after the other, so what does not fit
 * together is tried again for 5 s from the last change; only then `certificate.rejected` is told, once, and the old
 * material stays until the next change.
 */
export class TlsReload {
  readonly #options: TlsReloadOptions;
  #version: string;
  #rejected = false;
  #patientUntil = 0;
  #state: "idle" | "loading" | "loading, changed again" | "waiting" | "stopped" = "idle";

  constructor(options: TlsReloadOptions) {
    this.#options = options;
    this.#version = options.version;
  }

  /** To be called after every change of a file, and as often as one likes. */
  changed(): void {
    this.#patientUntil = this.#options.clock.now() + PATIENCE_MS;
    if (this.#state === "loading") this.#state = "loading, changed again";
    if (this.#state === "idle") void this.#load();
  }

  stop(): void {
    this.#state = "stopped";
  }

  async #load(): Promise<void> {
    this.#state = "loading";
    const fault = await this.#attempt();
    if (this.#stopped()) return;
    if (this.#changedMeanwhile()) return await this.#load();
    if (fault === undefined) {
      this.#state = "idle";
      return;
    }
    const { clock, emit, told } = this.#options;
    if (clock.now() < this.#patientUntil) {
      this.#state = "waiting";
      clock.after(RETRY_MS, () => this.#stopped() || void this.#load());
      return;
    }
    this.#state = "idle";
    this.#rejected = true;
    emit({ event: "certificate.rejected", ...told(), detail: fault });
  }

  /** Loads and puts to use; answers what is wrong with the files. */
  async #attempt(): Promise<string | undefined> {
    const { load, apply, emit, told } = this.#options;
    try {
      using material = await load();
      if (this.#stopped() || (material.version === this.#version && !this.#rejected)) return undefined;
      apply(material);
      this.#version = material.version;
      this.#rejected = false;
      emit({ event: "certificate.reloaded", ...told(), fingerprint: material.fingerprint });
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  #stopped(): boolean {
    return this.#state === "stopped";
  }

  #changedMeanwhile(): boolean {
    return this.#state === "loading, changed again";
  }
}
