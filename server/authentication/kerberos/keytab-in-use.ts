import type { Emit } from "../../core/events.ts";
import { type KeyWish, readServiceKeys, type ServiceKeys } from "./service-keys.ts";
import type { EncryptedPart } from "./ticket-end.ts";
import { ticketEnd } from "./ticket-end.ts";

export interface KeytabSettings extends KeyWish {
  stripRealm: boolean;
  realms: readonly string[];
}

/**
 * The keytab while the gateway runs: told of whenever it changes. libkrb5 reads the file itself, at each login; what is
 * kept here says who may log in and until when.
 */
export class Keytab {
  readonly #settings: KeytabSettings;
  readonly #emit: Emit;
  #keys: ServiceKeys | undefined;
  #realms: readonly string[] = [];
  #looking: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(settings: KeytabSettings, emit: Emit) {
    this.#settings = settings;
    this.#emit = emit;
  }

  /** Realms whose principals may log in. */
  get realms(): readonly string[] {
    return this.#realms;
  }

  /** Of the service. */
  get principals(): readonly string[] {
    return this.#keys?.principals ?? [];
  }

  /**
   * When a ticket that was accepted ends, in ms of wall time; `Infinity` where it is for a key of an encryption that is not
   * read here, `undefined` where no key fits: then the keytab was changed.
   */
  endOf(part: EncryptedPart): number | undefined {
    return this.#keys === undefined ? undefined : ticketEnd(part, this.#keys.entries);
  }

  /** @throws {RangeError} where it cannot be used; what was there before stays */
  async load(): Promise<void> {
    const keys = await readServiceKeys(this.#settings);
    if (this.#isClosed) return keys[Symbol.dispose]();
    try {
      this.#realms = realmsOf(this.#settings, keys);
    } catch (error) {
      keys[Symbol.dispose]();
      throw error;
    }
    this.#keys?.[Symbol.dispose]();
    this.#keys = keys;
    const { file, keys: found, advice } = keys;
    this.#emit({ event: "keytab.loaded", file, keys: found, realms: this.#realms, advice });
  }

  /** Looks at it again: it was changed. */
  follow(): void {
    const { keytab: file } = this.#settings;
    this.#looking = this.#looking
      .then(() => this.load())
      .catch((error: Error) => this.#emit({ event: "keytab.rejected", file, detail: error.message }));
  }

  close(): void {
    this.#isClosed = true;
    this.#keys?.[Symbol.dispose]();
    this.#keys = undefined;
  }
}

/**
 * Who may log in: as configured, else the realm that the keytab is of.
 * @throws {RangeError} where users of several realms would get equal names unasked
 */
export function realmsOf(
  { realms, stripRealm, keytab }: KeytabSettings,
  keys: Pick<ServiceKeys, "realms">,
): readonly string[] {
  if (realms.length > 0) return realms;
  if (stripRealm && keys.realms.length > 1)
    throw new RangeError(
      `keytab ${keytab} has keys of several realms (${keys.realms.join(", ")}), whose users would get equal names: name the wanted ones under authentication.kerberos.realms, or set stripRealm to false`,
    );
  return keys.realms;
}
