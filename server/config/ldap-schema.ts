import { z } from "zod";
import { type DirectoryUrl, parseDirectoryUrl } from "./directory-url.ts";
import { isFilter } from "./filter-syntax.ts";
import { roleMap } from "./rules.ts";
import { count, text, type Values } from "./values.ts";

const serverUrl = z.string().check((context) => {
  try {
    parseDirectoryUrl(context.value);
  } catch (error) {
    context.issues.push({ code: "custom", input: context.value, message: (error as Error).message });
  }
});

const filter = text.refine((given) => isUserFilter(given), {
  error: "must be a filter in parentheses with {0} for the name, such as (uid={0})",
});

/** A directory that checks passwords. */
export const ldapSchema = ({ duration, file }: Values) =>
  z
    .strictObject({
      /** Asked in this order: the next where one does not answer. None: there is no directory. */
      servers: z.array(serverUrl).default([]),
      /** Whether `ldap://` servers are told to go on with TLS. */
      startTls: z.boolean().default(false),
      /** Authorities in PEM that the servers' certificates must come from; `null` for those of the system. */
      authorities: file().nullable().default(null),
      /** Who searches; `null`: nobody, as far as the directory lets nobody search. */
      bindDn: text.nullable().default(null),
      /** File with its password. Read again at each connection. */
      bindPasswordFile: file().nullable().default(null),
      /** Below which users are searched. */
      baseDn: text.nullable().default(null),
      /** Where a user's entry is, without a search: `uid={0},ou=people,dc=example`. */
      userDn: text
        .refine((given) => /=\{0\}(,|\+|$)/.test(given), {
          error: "must be a distinguished name with {0} for the name, such as uid={0},ou=people,dc=example",
        })
        .nullable()
        .default(null),
      /** What a user's entry must match. */
      userFilter: filter.default("(uid={0})"),
      /** The attribute with the user's name; `null`: the first that `userFilter` compares with it. */
      nameAttribute: attribute().nullable().default(null),
      /** The attribute with the user's groups. */
      groupAttribute: attribute().default("memberOf"),
      /** What groups of a user match, `{0}` for his entry's name and `{1}` for his own; `null`: not searched. */
      groupFilter: text
        .refine((given) => isFilter(given) && /\{[01]\}/.test(given), {
          error: "must be a filter in parentheses with {0} for the user's entry or {1} for his name",
        })
        .nullable()
        .default(null),
      /** Below which groups are searched, and where alone their short names count. `null`: anywhere. */
      groupBaseDn: text.nullable().default(null),
      /** Which roles each group gets; `*` is everybody whom the directory knows. */
      roles: roleMap,
      /** Longest time of a step: connecting, or one operation. In ms. */
      timeout: duration(1).prefault("5s"),
      /** Logins at the directory at once. */
      connections: count(1, 256).default(8),
    })
    .check((context) => {
      const mistakes = mistakesIn(context.value as Partial<Ldap>);
      for (const { path, message } of mistakes)
        context.issues.push({ code: "custom", input: context.value, path, message });
    });

interface Ldap {
  servers: string[];
  startTls: boolean;
  bindDn: string | null;
  bindPasswordFile: string | null;
  baseDn: string | null;
  userDn: string | null;
  userFilter: string;
  nameAttribute: string | null;
}

function mistakesIn(ldap: Partial<Ldap>): { path: (string | number)[]; message: string }[] {
  const { servers = [], startTls, userFilter = "" } = ldap;
  const { bindDn = null, bindPasswordFile = null, baseDn = null, userDn = null, nameAttribute = null } = ldap;
  const inTheClear = servers.flatMap((server, index) =>
    isInTheClear(server) && startTls !== true
      ? [{ path: ["servers", index], message: "would carry passwords in the clear: write ldaps://, or set startTls" }]
      : [],
  );
  const wants = (wanted: boolean, key: string, message: string) => (wanted ? [{ path: [key], message }] : []);
  return [
    ...inTheClear,
    ...wants(
      (bindDn === null) !== (bindPasswordFile === null),
      bindDn === null ? "bindDn" : "bindPasswordFile",
      "bindDn and bindPasswordFile belong together: give both or neither",
    ),
    ...wants(servers.length > 0 && baseDn === null && userDn === null, "baseDn", "is missing: where users are"),
    ...wants(
      baseDn !== null && userDn !== null,
      "userDn",
      "users are searched below baseDn, or are where userDn says: give one of the two",
    ),
    ...wants(
      nameAttribute === null && isUserFilter(userFilter) && !/\([\w-]+=\{0\}\)/.test(userFilter),
      "nameAttribute",
      "is missing: userFilter compares no attribute with {0} alone",
    ),
  ];
}

/** What is wrong with `authentication.order`; `undefined` where nothing is. Bears values that are not what the schema wants. */
export function faultInOrder(authentication: unknown): string | undefined {
  const { order, ldap } = authentication as { order?: unknown; ldap?: Partial<Ldap> };
  if (!Array.isArray(order) || !Array.isArray(ldap?.servers)) return undefined;
  if (!order.includes("file") && ldap.servers.length === 0)
    return "nobody could log in: there is no directory in ldap.servers";
  const cannotSearch = (ldap.userDn ?? null) !== null;
  if (ldap.servers.length > 0 && order[0] === "ldap" && order.includes("file") && cannotSearch)
    return "with ldap.userDn the directory cannot tell unknown names, so accounts of the file would never be asked: put file first";
  return undefined;
}

const attribute = () => z.string().regex(/^[A-Za-z][\w-]*$/, { error: "must be the name of an attribute" });

function isInTheClear(server: string): boolean {
  try {
    const url: DirectoryUrl = parseDirectoryUrl(server);
    return !url.isTls && !url.isLocal;
  } catch {
    return false;
  }
}

const isUserFilter = (given: string) => isFilter(given) && given.includes("{0}");
