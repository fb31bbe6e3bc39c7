import type { Configuration } from "../server/config.ts";

type Rule = Configuration["policy"]["fencing"][number];

/** Who may call what only Primaries may, and what of it cannot have been meant. */
export function describeFencing({ policy }: Configuration): (readonly [title: string, text: string])[] {
  const { fencing, roles } = policy;
  return [
    ...fencing.map((rule) => [`fenced for ${rule.group}`, describe(rule)] as const),
    ...fencing.flatMap(({ group, exempt }) =>
      exempt
        .filter((role) => !Object.hasOwn(roles, role))
        .map((role) => ["", `WARNING: ${group} exempts ${role}, which policy.roles does not name`] as const),
    ),
    ...overlaps(fencing).map(
      ([a, b, pattern]) =>
        [
          "",
          `WARNING: ${pattern} is fenced for ${a} and for ${b}: a call names one group, so only roles that are exempt from one may call it`,
        ] as const,
    ),
  ];
}

function describe({ methods, exempt }: Rule): string {
  const who =
    exempt.length === 0 ? "by nobody but its Primary" : `by its Primary, and at any time by ${exempt.join(" ")}`;
  return `${methods.join(" ")}, to be called ${who}`;
}

/** Two groups and the narrower pattern of each pair that has methods in common. */
function overlaps(fencing: readonly Rule[]): [string, string, string][] {
  return fencing.flatMap((rule, at) =>
    fencing
      .slice(at + 1)
      .filter(({ group }) => group !== rule.group)
      .flatMap((other) =>
        rule.methods.flatMap((mine) =>
          other.methods.flatMap((theirs): [string, string, string][] => {
            if (covers(mine, theirs)) return [[rule.group, other.group, theirs]];
            return covers(theirs, mine) ? [[rule.group, other.group, mine]] : [];
          }),
        ),
      ),
  );
}

/** Whether a pattern names everything that another one does. */
const covers = (wide: string, narrow: string): boolean =>
  wide.endsWith("*") ? narrow.startsWith(wide.slice(0, -1)) : wide === narrow;
