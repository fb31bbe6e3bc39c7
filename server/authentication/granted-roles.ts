import { foldName, type Principal } from "../core/principal.ts";

/** Roles by name or group, as the configuration gives them; `*` is everybody. */
export type RoleMap = Readonly<Record<string, readonly string[]>>;

/** The entry of a role map that is for everybody whom the authority vouches for. */
const EVERYBODY = "*";

/**
 * What principals of an authority outside the accounts may be: the roles that its map gives, and those that an account of
 * the same name lends to this authority (contract §2).
 */
export class GrantedRoles {
  readonly #map: ReadonlyMap<string, readonly string[]>;
  readonly #spell: (key: string) => string;
  readonly #lentTo: (principal: Principal) => readonly string[];

  /**
   * @param keys how the map's keys are compared: user names folded as everywhere, groups and other claims as they are
   * @param lentTo the roles that an account lends, now
   */
  constructor(map: RoleMap, keys: "names" | "exact", lentTo: (principal: Principal) => readonly string[]) {
    this.#spell = keys === "names" ? foldName : (key) => key;
    const spelt = new Map<string, readonly string[]>();
    for (const [key, roles] of Object.entries(map))
      spelt.set(this.#spell(key), [...(spelt.get(this.#spell(key)) ?? []), ...roles]);
    this.#map = spelt;
    this.#lentTo = lentTo;
  }

  /** @param keys what the map is asked for: the principal's name, or the groups it belongs to */
  of(principal: Principal, keys: readonly string[]): readonly string[] {
    const mapped = [EVERYBODY, ...keys.map((key) => this.#spell(key))].flatMap((key) => this.#map.get(key) ?? []);
    return [...new Set([...mapped, ...this.#lentTo(principal)])];
  }
}
