import { parseDn, sameDn, sameText } from "./distinguished-name.ts";

/** Marks that keep the two kinds of keys apart. */
const BY_DN = "dn:";
const BY_NAME = "name:";
const EVERYBODY = "*";

/** A role map as the configuration has it, with its groups in the spelling of `groupKeys`. */
export const groupRoles = (roles: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> => {
  const spelt: Record<string, readonly string[]> = {};
  for (const [group, its] of Object.entries(roles)) {
    const key = group === EVERYBODY ? EVERYBODY : keyOf(group);
    spelt[key] = [...(spelt[key] ?? []), ...its];
  }
  return spelt;
};

/**
 * What a role map may know a user's groups by: the whole distinguished name, and its first value alone, such as `admins`
 * for `cn=admins,ou=groups,dc=example`. A group that is no distinguished name has but its own text.
 * @param below groups elsewhere in the tree are known by their whole name alone. Default: any
 */
export function groupKeys(groups: readonly string[], below?: string): string[] {
  const isShortKnown = knownBelow(below);
  return groups.flatMap((group) => {
    const names = parseDn(group);
    if (names === undefined) return [BY_NAME + sameText(group)];
    const whole = BY_DN + sameDn(names);
    return isShortKnown(names) ? [whole, BY_NAME + sameText(names[0]?.[0]?.value ?? "")] : [whole];
  });
}

/** What is no distinguished name has nothing below it: a slip of the pen must not make short names count everywhere. */
function knownBelow(below: string | undefined): (names: NonNullable<ReturnType<typeof parseDn>>) => boolean {
  if (below === undefined) return () => true;
  const parent = parseDn(below);
  if (parent === undefined) return () => false;
  const wanted = sameDn(parent);
  return (names) => sameDn(names.slice(-parent.length)) === wanted;
}

function keyOf(group: string): string {
  const names = parseDn(group);
  return names === undefined ? BY_NAME + sameText(group) : BY_DN + sameDn(names);
}
