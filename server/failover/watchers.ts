import type { ClientSession } from "./client-session.ts";
import type { Holder, Override } from "./roles.ts";

/** What watchers hear of who is what. */
interface Told {
  readonly epoch: number | undefined;
  readonly isYielding: boolean;
  readonly wasTold: boolean;
  readonly pending: ClientSession | undefined;
  readonly override: Override | undefined;
}

/** What of a group watchers hear. */
interface Watched {
  readonly holder: Holder | undefined;
  readonly pending: ClientSession | undefined;
  readonly override: Override | undefined;
  readonly isDeleted: boolean;
}

/** Whoever wants to hear that something changed in a group. */
export class Watchers {
  readonly #listeners = new Set<(isDeleted: boolean) => void>();
  /** What they heard last. */
  #told: Told = { epoch: undefined, isYielding: false, wasTold: false, pending: undefined, override: undefined };

  /** Returns how to stop it. */
  add(listener: (isDeleted: boolean) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Whether who is what is otherwise than they heard last. */
  isNews({ holder, pending, override }: Watched): boolean {
    const told = this.#told;
    if (told.override !== override || told.pending !== pending || told.epoch !== holder?.epoch) return true;
    return holder !== undefined && (told.isYielding !== holder.isYielding || told.wasTold !== holder.wasTold);
  }

  /** They hear how things are now. */
  tell({ holder, pending, override, isDeleted }: Watched): void {
    const { epoch, isYielding = false, wasTold = false } = holder ?? {};
    this.#told = { epoch, isYielding, wasTold, pending, override };
    for (const listener of this.#listeners) listener(isDeleted);
  }
}
