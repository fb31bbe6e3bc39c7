import { randomBytes } from "node:crypto";
import { foldName } from "../../core/principal.ts";
import { faultInName } from "../account-names.ts";
import type { Deadline } from "./connection-pool.ts";
import { escapeDnValue, parseDn, sameDn } from "./distinguished-name.ts";
import { FilterTemplate } from "./filter.ts";
import { groupKeys } from "./groups.ts";
import type { Search } from "./requests.ts";
import { type Entry, textsOf } from "./responses.ts";
import { shown } from "./shown.ts";

/** How users and their groups stand in the directory. */
export interface UserSettings {
  /** Below which users are searched; `null` where `userDn` says where they are. */
  baseDn: string | null;
  /** Where a user is, `{0}` standing for his name; `null`: he is searched. */
  userDn: string | null;
  /** What a user's entry must match, `{0}` standing for his name. */
  userFilter: string;
  /** Whose value is the user's name. */
  nameAttribute: string;
  /** Whose values are the user's groups. */
  groupAttribute: string;
  /** What his groups match beside, `{0}` standing for his entry and `{1}` for his name; `null`: not searched. */
  groupFilter: string | null;
  /** Below which groups are searched, and where alone short names of groups count; `null`: anywhere. */
  groupBaseDn: string | null;
}

/** A user as the directory has him. */
export interface DirectoryUser {
  dn: string;
  /** As the directory spells it. */
  name: string;
  /** What another entry of the same name would not share. */
  identity: string;
  /** What a role map may know his groups by. */
  groups: readonly string[];
}

/** Who a name is. `detail` goes to the log. */
export type Found =
  | { kind: "user"; user: DirectoryUser }
  | { kind: "nobody"; detail?: string }
  | { kind: "several"; detail: string };

/** What makes an entry the same entry: OpenLDAP and most others have the first, Active Directory the second. */
const IDENTITIES = ["entryUUID", "objectGUID"];
const GROUPS_MAX = 1_000;

type Searching = (search: Search, deadline: Deadline) => Promise<readonly Entry[]>;

/** Finds users and their groups. All filters are read when it is made. */
export class DirectoryUsers {
  readonly #settings: UserSettings;
  readonly #filter: FilterTemplate;
  readonly #groupFilter: FilterTemplate | undefined;
  readonly #search: Searching;

  /** @throws {RangeError} where a filter cannot be read, saying which */
  constructor(settings: UserSettings, search: Searching) {
    this.#settings = settings;
    this.#search = search;
    this.#filter = template("userFilter", settings.userFilter);
    this.#groupFilter = settings.groupFilter === null ? undefined : template("groupFilter", settings.groupFilter);
  }

  /** The place of a user by the template; `undefined` where users are searched. */
  dnOf(name: string): string | undefined {
    return this.#settings.userDn?.replaceAll("{0}", () => escapeDnValue(name));
  }

  /** Where nobody is: a bind there fails whatever the password. Another place each time. */
  nowhere(): string {
    const { baseDn } = this.#settings;
    const name = randomText();
    return this.dnOf(name) ?? (baseDn === null || baseDn === "" ? `cn=${name}` : `cn=${name},${baseDn}`);
  }

  /** What finds a user: two entries are enough to see that there are several. */
  searchFor(name: string): Search {
    const { baseDn, nameAttribute, groupAttribute } = this.#settings;
    const dn = this.dnOf(name);
    return {
      baseDn: dn ?? baseDn ?? "",
      scope: dn === undefined ? "sub" : "base",
      filter: this.#filter.with(name),
      attributes: [...new Set([nameAttribute, groupAttribute, ...IDENTITIES])],
      sizeLimit: 2,
    };
  }

  /** Searches a user as the service account. */
  async find(name: string, deadline: Deadline): Promise<Found> {
    return this.read(name, await this.#search(this.searchFor(name), deadline));
  }

  /**
   * Reads what `searchFor` found. A directory takes many spellings for one name; here only those that fold alike are one
   * user: limits and penalties are counted by the name.
   */
  read(name: string, entries: readonly Entry[]): Found {
    const [entry] = entries;
    if (entry === undefined) return { kind: "nobody" };
    if (entries.length > 1)
      return { kind: "several", detail: "several entries of the directory match userFilter with this name" };
    const known = nameIn(entry, this.#settings.nameAttribute);
    if (known === undefined)
      return { kind: "nobody", detail: `${shown(entry.dn)} has no usable ${this.#settings.nameAttribute}, or several` };
    if (foldName(known) !== foldName(name))
      return { kind: "nobody", detail: `the directory has this user as "${shown(known)}", and only so he can log in` };
    const { groupAttribute, groupBaseDn } = this.#settings;
    const groups = groupKeys(textsOf(entry, groupAttribute), groupBaseDn ?? undefined);
    return { kind: "user", user: { dn: entry.dn, name: known, identity: identityOf(entry), groups } };
  }

  /** The user with the groups that have to be searched, as the service account. */
  async withGroups(user: DirectoryUser, deadline: Deadline): Promise<DirectoryUser> {
    if (this.#groupFilter === undefined) return user;
    const { groupBaseDn, baseDn } = this.#settings;
    const found = await this.#search(
      {
        baseDn: groupBaseDn ?? baseDn ?? "",
        scope: "sub",
        filter: this.#groupFilter.with(user.dn, user.name),
        attributes: ["1.1"],
        sizeLimit: GROUPS_MAX,
      },
      deadline,
    );
    const names = found.map(({ dn }) => dn);
    return { ...user, groups: [...new Set([...user.groups, ...groupKeys(names, groupBaseDn ?? undefined)])] };
  }
}

/** Digits and letters that are nobody's name: as many as in a name of that length, and enough of them. */
export const randomText = (length = 0): string => {
  const size = Math.max(length, 16);
  return randomBytes(size).toString("hex").slice(0, size);
};

function template(key: string, text: string): FilterTemplate {
  try {
    return new FilterTemplate(text);
  } catch (error) {
    throw new RangeError(`authentication.ldap.${key} is no filter: ${(error as Error).message}`, { cause: error });
  }
}

/** The one name of an entry: where it has several, that by which the entry itself is called. */
function nameIn(entry: Entry, attribute: string): string | undefined {
  const values = textsOf(entry, attribute);
  const own = parseDn(entry.dn)?.[0]?.find(({ type }) => type === attribute.toLowerCase())?.value;
  const name = values.length === 1 ? values[0] : own;
  return name === undefined || faultInName(name) !== undefined ? undefined : name;
}

function identityOf(entry: Entry): string {
  for (const name of IDENTITIES) {
    const [value] = entry.attributes.get(name.toLowerCase()) ?? [];
    if (value !== undefined) return value.toString("hex");
  }
  return sameDn(parseDn(entry.dn) ?? [[{ type: "", value: entry.dn }]]);
}
