import { z } from "zod";
import { isSecureUrl } from "../core/secure-url.ts";
import { roleMap, whenever } from "./rules.ts";
import { text, type Values } from "./values.ts";

/** Authorities that are no profiles (contract §2). */
const OTHERS: readonly string[] = ["file", "ldap", "certificate", "kerberos"];

const SECURE = "must be a URL with https; http is for this machine alone";

/** The authority of the profile's principals: it travels in metadata and stands in accounts. */
const profileName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/, {
    error: "must be a word: a letter, then up to 63 letters, digits, '_', '.' or '-'",
  })
  .refine((name) => !OTHERS.includes(name.toLowerCase()), {
    error: "is the name of another authority: choose another",
  });

const secureUrl = z.string().refine(isSecureUrl, { error: SECURE });

/** Tokens are compared with it as it stands, so it stays as it is. */
const issuer = secureUrl.refine((url) => !/[?#]/.test(url), { error: "must be without query and fragment" });

const endpoint = z
  .union([z.literal("discovery"), secureUrl], { error: `${SECURE}; or discovery` })
  .nullable()
  .default(null);

const profileSchema = ({ duration, file }: Values) =>
  BELONGING.reduce(
    (schema, { key, isWrong, message }) =>
      schema.refine((profile) => !isWrong(profile), { path: [key], error: message, when: whenever }),
    z.strictObject({
      name: profileName,
      /** What the gateway is to the provider: OAuth 2.0 resource server, or OpenID Connect client. */
      role: z.enum(["resource-server", "client"]).default("resource-server"),
      /** As it stands in tokens. */
      issuer,
      /** What `aud` of a token must hold. */
      audience: text,
      usernameClaim: text.default("sub"),
      /** The claim with the names that `roles` maps. */
      rolesClaim: text.default("groups"),
      roles: roleMap,
      requiredScopes: z.array(text).default([]),
      /** Claims and what each must be, or hold if it is a list. */
      requiredClaims: z
        .record(
          text,
          z.union([z.string(), z.number(), z.boolean()], { error: "must be a text, a number, true or false" }),
        )
        .default({}),
      /** `typ` of access tokens. */
      type: text.default("at+jwt"),
      /** Clock difference borne, in ms. */
      leeway: duration().prefault("30s"),
      /** URL or file of the provider's keys; `null`: where discovery says. */
      jwks: z
        .union([secureUrl, text.regex(/^(?![a-z]+:\/\/)/i).pipe(file())], { error: `${SECURE}; or a file` })
        .nullable()
        .default(null),
      /** URL, or `discovery`; `null`: opaque tokens are refused. */
      introspection: endpoint,
      /** URL, or `discovery`; `null`: not asked. */
      userinfo: endpoint,
      /** The gateway's own name at the provider, for introspection. */
      clientId: text.nullable().default(null),
      clientSecretFile: file().nullable().default(null),
      /** Authorities in PEM that the provider's certificate must come from; `null` for those of the system. */
      authorities: file().nullable().default(null),
      /** Whether a session ends with its token. */
      endOnExpiry: z.boolean().default(true),
    }),
  );

type Given = Record<string, unknown>;
const isGiven = (value: unknown) => value !== null && value !== undefined;
const isFilled = (value: unknown) => Array.isArray(value) && value.length > 0;

/** Keys that have no meaning without, or beside, another. */
const BELONGING: readonly {
  key: "introspection" | "clientId" | "clientSecretFile" | "userinfo" | "requiredScopes";
  isWrong(profile: Given): boolean;
  message: string;
}[] = [
  {
    key: "clientId",
    isWrong: ({ introspection, clientId }) => isGiven(introspection) && !isGiven(clientId),
    message: "is needed for introspection: the gateway's name at the provider",
  },
  {
    key: "clientSecretFile",
    isWrong: ({ introspection, clientSecretFile }) => isGiven(introspection) && !isGiven(clientSecretFile),
    message: "is needed for introspection: the file with the gateway's secret at the provider",
  },
  {
    key: "clientSecretFile",
    isWrong: ({ introspection, clientSecretFile }) => !isGiven(introspection) && isGiven(clientSecretFile),
    message: "is for introspection, which is not configured",
  },
  {
    key: "introspection",
    isWrong: ({ role, introspection }) => role === "client" && isGiven(introspection),
    message: "is for role resource-server: with role client, userinfo tells of the access token",
  },
  {
    key: "userinfo",
    isWrong: ({ role, userinfo }) => role === "resource-server" && isGiven(userinfo),
    message: "is for role client",
  },
  {
    key: "requiredScopes",
    isWrong: ({ role, requiredScopes }) => role === "client" && isFilled(requiredScopes),
    message: "are for role resource-server: ID tokens have no scopes; use requiredClaims",
  },
];

/** Ways to log in by tokens of identity providers. */
export const oauthSchema = (values: Values) =>
  z
    .strictObject({
      enabled: z.boolean().default(false),
      /** The profile for tokens that lead to no other. */
      defaultProfile: text.nullable().default(null),
      profiles: z.array(profileSchema(values)).default([]),
    })
    .refine(({ enabled, profiles }: Given) => enabled !== true || listed(profiles).length > 0, {
      path: ["profiles"],
      error: "needs at least one profile, or nobody can log in",
      when: whenever,
    })
    .refine(
      ({ defaultProfile, profiles }: Given) =>
        !isGiven(defaultProfile) || listed(profiles).some((profile) => profile?.["name"] === defaultProfile),
      { path: ["defaultProfile"], error: "is the name of no profile below", when: whenever },
    )
    .check((context) => {
      for (const { index, key, message } of twins(context.value.profiles))
        context.issues.push({ code: "custom", input: context.value, path: ["profiles", index, key], message });
    });

const listed = (profiles: unknown): readonly (Given | null)[] => (Array.isArray(profiles) ? profiles : []);

/** Profiles of which nobody could tell which is meant. */
function twins(profiles: readonly Given[]): { index: number; key: string; message: string }[] {
  const names = new Set<unknown>();
  const tokens = new Set<string>();
  return profiles.flatMap((profile, index) => {
    const { name, issuer: from, audience, role } = profile;
    const key = JSON.stringify([from, audience, role]);
    const found = [
      ...(names.has(name) ? [{ index, key: "name", message: `${name} is the name of another profile above` }] : []),
      ...(tokens.has(key)
        ? [{ index, key: "audience", message: "another profile above has the same issuer, audience and role" }]
        : []),
    ];
    names.add(name);
    tokens.add(key);
    return found;
  });
}
