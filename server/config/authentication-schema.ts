import { z } from "zod";
import { faultInOrder, ldapSchema } from "./ldap-schema.ts";
import { oauthSchema } from "./oauth-schema.ts";
import { roleMap, whenever } from "./rules.ts";
import { count, text, type Values } from "./values.ts";

export const authenticationSchema = (values: Values) =>
  z
    .strictObject({
      /** Which accounts are asked for a password, in this order. */
      order: z
        .array(z.enum(["file", "ldap"]))
        .min(1)
        .refine((order) => new Set(order).size === order.length, { error: "names an authority twice" })
        .default(["file", "ldap"]),
      password: passwordSchema(values).prefault({}),
      certificate: certificateSchema(values).prefault({}),
      kerberos: kerberosSchema(values).prefault({}),
      oauth: oauthSchema(values).prefault({}),
      ldap: ldapSchema(values).prefault({}),
      /** How often accounts, certificates and introspected tokens of live sessions are looked at again, in ms. */
      recheck: values.duration(1).prefault("5m"),
    })
    .refine((given) => faultInOrder(given) === undefined, {
      path: ["order"],
      error: (issue) => faultInOrder(issue.input) ?? "cannot be used",
      when: whenever,
    });

const passwordSchema = ({ size }: Values) =>
  z.strictObject({
    enabled: z.boolean().default(true),
    /** Memory of one Argon2id computation, in bytes. */
    memory: size(8 * 1024, 1024 ** 3).prefault("19MiB"),
    /** Passes of Argon2id over its memory. */
    passes: count(1, 100).default(2),
    /** Verifications at once; `auto`: one for each core. */
    concurrency: z
      .union([z.literal("auto"), count(1, 1_024)], { error: "must be auto or a number from 1 to 1024" })
      .default("auto"),
    /** Where hashes are computed: in a process of their own that yields to everything else, or on threads of the gateway. */
    hashing: z.enum(["process", "threads"]).default("process"),
    /** Attempts that wait for a verification. Beyond it they are told TRY_AGAIN_LATER. */
    queue: count(0, 65_536).default(64),
    /** Shortest new password, in characters. */
    minimumLength: count(1, 128).default(12),
    /** Whether an account may have an empty password. */
    allowEmpty: z.boolean().default(false),
  });

const certificateSchema = ({ file }: Values) =>
  z.strictObject({
    enabled: z.boolean().default(false),
    /** Where in the certificate the user's name stands. */
    username: z.enum(["common-name", "dns", "email", "uri", "thumbprint"]).default("common-name"),
    /** Whether a client may take any name instead. */
    allowSuppliedUsername: z.boolean().default(false),
    /** How many certificates may stand above the client's, the root included. */
    chainDepth: count(1, 10).default(3),
    /** Files in PEM or DER. With any, each certificate below a root must be covered by a current one. */
    revocationLists: z.array(file()).default([]),
    /** By the user's name; `*` is everybody. */
    roles: roleMap,
  });

const kerberosSchema = ({ path }: Values) =>
  z.strictObject({
    enabled: z.boolean().default(false),
    service: text.default("remoting"),
    keytab: path().prefault("krb5.keytab"),
    allowSuppliedUsername: z.boolean().default(false),
    stripRealm: z.boolean().default(true),
    realms: z.array(text).default([]),
    roles: roleMap,
  });
