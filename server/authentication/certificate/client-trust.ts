import type { Clock, Timer } from "../../core/clock.ts";
import type { Emit } from "../../core/events.ts";
import { Authorities, loadAuthorities } from "./authorities.ts";
import { type Link, type Revocation, RevocationLists } from "./revocation-lists.ts";

export interface ClientTrustParts {
  /** The listeners' `clientAuthorities`. */
  authorities: readonly string[];
  revocationLists: readonly string[];
  clock: Clock;
  emit: Emit;
  /** Calls back after any of these files changed. Returns how to stop it. */
  watch(files: readonly string[], listener: () => void): () => void;
  /** The files changed and are in use. */
  onChange(): void;
}

/** A file may be looked at while it is written: what is broken is looked at again after this, and only then told. */
const PATIENCE_MS = 1_000;

/** Whose certificates are believed, and which of them no more: the files of authorities and of revocation lists, followed. */
export class ClientTrust {
  readonly #parts: ClientTrustParts;
  readonly #lists: RevocationLists;
  #authorities = new Authorities([]);
  #unwatch = () => {};
  #timer: Timer | undefined;
  #state: "idle" | "loading" | "loading, changed again" | "closed" = "loading";

  private constructor(parts: ClientTrustParts) {
    this.#parts = parts;
    const { revocationLists: files, clock, emit } = parts;
    this.#lists = new RevocationLists({ files, clock, emit });
  }

  /** @throws {RangeError} that names a file that cannot be used, and its fault */
  static async open(parts: ClientTrustParts): Promise<ClientTrust> {
    const trust = new ClientTrust(parts);
    const files = [...parts.authorities, ...parts.revocationLists];
    trust.#unwatch = files.length === 0 ? () => {} : parts.watch(files, () => trust.#changed());
    try {
      trust.#authorities = await loadAuthorities(parts.authorities);
      const [fault] = (await trust.#lists.load((key) => trust.#authorities.named(key))).values();
      if (fault !== undefined) throw new RangeError(fault);
      trust.#loaded();
      return trust;
    } catch (error) {
      trust.close();
      throw error;
    }
  }

  get authorities(): Authorities {
    return this.#authorities;
  }

  /** What the revocation lists say; good where none are configured. */
  revocationOf(links: readonly Link[]): Revocation {
    return this.#lists.look(links);
  }

  close(): void {
    this.#state = "closed";
    this.#unwatch();
    this.#timer?.cancel();
    this.#lists.stop();
  }

  #changed(): void {
    if (this.#state === "loading") this.#state = "loading, changed again";
    if (this.#state === "idle") void this.#reload("patient");
  }

  async #reload(mood: "patient" | "last try"): Promise<void> {
    this.#state = "loading";
    this.#timer?.cancel();
    // What is wrong with authorities, their listener tells (`certificate.rejected`); the old ones stay in use here as there.
    this.#authorities = await loadAuthorities(this.#parts.authorities).catch(() => this.#authorities);
    const faults = await this.#lists.load((key) => this.#authorities.named(key));
    if (this.#isClosed) return this.#lists.stop();
    if (faults.size > 0 && mood === "patient")
      this.#timer = this.#parts.clock.after(PATIENCE_MS, () => {
        if (this.#state === "idle") void this.#reload("last try");
      });
    if (mood === "last try") this.#lists.reject(faults);
    this.#parts.onChange();
    this.#loaded();
  }

  #loaded(): void {
    const isOld = this.#state === "loading, changed again";
    this.#state = "idle";
    if (isOld) void this.#reload("patient");
  }

  get #isClosed(): boolean {
    return this.#state === "closed";
  }
}
