import { resolve } from "node:path";
import { z } from "zod";
import { authenticationSchema } from "./authentication-schema.ts";
import { listenSchema, tlsSchema } from "./listen-schema.ts";
import { policySchema } from "./policy-schema.ts";
import { whenever } from "./rules.ts";
import { upstreamsSchema } from "./upstreams-schema.ts";
import { count, type Reading, reflectionMode, text, type Values, valuesOf } from "./values.ts";

/**
 * Every key of `gatehouse.yaml` (contract §3). All are optional; the defaults stand here and nowhere else. The result
 * has the keys of the file, with every duration in ms, every size in bytes and every path absolute.
 */
export function configurationSchema(reading: Reading) {
  const values = valuesOf(reading);
  const { duration, path, file } = values;
  return z
    .strictObject({
      /** Folder for what the gateway makes: accounts, its own certificate, the first password. */
      dataDir: path().prefault("./gatehouse-data"),
      /** Where clients connect. */
      listen: listenSchema(values).prefault([{ address: "127.0.0.1:41100" }]),
      limits: limitsSchema(values).prefault({}),
      /** File with the system-use notification shown before login; `null` for none. */
      notice: file().nullable().default(null),
      accounts: z
        .strictObject({
          /** The accounts file; a relative path starts at `dataDir`. */
          file: text.default("accounts.json"),
        })
        .prefault({}),
      sessions: sessionsSchema(values).prefault({}),
      penalties: penaltiesSchema(values).prefault({}),
      authentication: authenticationSchema(values).prefault({}),
      /** Who is told of the gateway's own services by reflection: nobody, everybody in a session, or everybody. */
      reflection: reflectionMode.default("anonymous"),
      upstreams: upstreamsSchema(values).default([]),
      policy: policySchema.prefault({}),
      failover: z
        .strictObject({
          enabled: z.boolean().default(false),
          /** Where the REST API is served, over TLS. */
          listen: values.address().prefault("127.0.0.1:5590"),
          /** `null`: the gateway's own certificate in `dataDir/tls`. */
          tls: tlsSchema(values).nullable().default(null),
          /** Shortest and longest heartbeat timeout a group may ask for, in ms. */
          timeoutRange: z
            .tuple([duration(1_000), duration(1_000)])
            .prefault(["15s", "24h"])
            .refine(([shortest, longest]) => !(shortest > longest), { error: "names the shortest timeout first" }),
          /** By how much a score must be better than the Primary's to take its role. */
          margin: z.number().min(0).max(100).default(5),
          /** For how long it must be, in ms. */
          holdDown: duration().prefault("10s"),
          /** No group grants a lower epoch: for what was put back from a backup. */
          firstEpoch: z
            .number()
            .int()
            .min(1)
            .max(2 ** 52)
            .default(1),
          /** Connections to the REST API at once, and of them from one source. */
          connections: count(1).default(10_000),
          connectionsPerSource: count(1).default(1_024),
          /** Requests a second from one source; 0 for no limit. */
          requestRate: count(0).default(2_000),
          negotiate: z
            .strictObject({ enabled: z.boolean().default(false), service: text.default("HTTP") })
            .prefault({}),
        })
        .prefault({}),
      log: z
        .strictObject({
          level: z.enum(["debug", "info", "warn", "error"]).default("info"),
          /** `auto`: pretty on a terminal, JSON lines elsewhere. */
          pretty: z.union([z.literal("auto"), z.boolean()], { error: "must be auto, true or false" }).default("auto"),
        })
        .prefault({}),
    })
    .refine(({ policy, failover }) => !(policy?.fencing?.length > 0 && failover?.enabled === false), {
      path: ["policy", "fencing"],
      error: "fencing has no meaning while failover.enabled is false",
      when: whenever,
    })
    .refine(({ authentication, listen }) => !hasIdleLists(authentication?.certificate, listen), {
      path: ["authentication", "certificate", "revocationLists"],
      error: "are of authorities that no listener names: set listen[].tls.clientAuthorities",
      when: whenever,
    })
    .transform((configuration) => ({
      ...configuration,
      accounts: { file: resolve(configuration.dataDir, configuration.accounts.file) },
    }));
}

const limitsSchema = ({ duration, size }: Values) =>
  z.strictObject({
    /** Connections at once, in all. */
    channels: count(1).default(10_000),
    /** Connections at once from one source. */
    channelsPerSource: count(1).default(256),
    /** Connections a second from one source; 0 for no limit. */
    connectionRate: count(0).default(200),
    /** Logins, renewals and password changes a second from one source; 0 for no limit. */
    loginRate: count(0).default(200),
    /** HTTP/2 streams at once on one connection. */
    streamsPerChannel: count(1).default(100),
    /** From accept to the end of the TLS handshake and HTTP/2 preface, in ms. */
    handshakeTimeout: duration(1).prefault("10s"),
    /** A channel without session and running call is closed after this, in ms. */
    idleChannel: duration(1).prefault("1m"),
    /** Until a request is complete, and until its answer is read, in ms. */
    requestTimeout: duration(1).prefault("30s"),
    /** Longest unary call, in ms. */
    callDeadline: duration(1).prefault("5m"),
    /** Largest message, in bytes. */
    maxMessage: size(1024).prefault("4MiB"),
    /** Largest message of a method that carries a credential, in bytes. */
    maxLoginMessage: size(1024).prefault("16KiB"),
  });

const sessionsSchema = ({ duration }: Values) =>
  z
    .strictObject({
      /** Sessions at once, in all. */
      capacity: count(1).default(128),
      /** Places of `capacity` that only role Admin may take. Default 2, less where `capacity` is 1 or 2. */
      reservedForAdministrators: count(0).optional(),
      /** Sessions at once on one channel. */
      perChannel: count(1).default(16),
      /** Sessions at once of one principal. */
      perUser: count(1).default(32),
      /** What a second session of one principal on one channel gets. */
      duplicates: z.enum(["allow", "reject"]).default("allow"),
      /** A session without activity ends after this, in ms. */
      idleTimeout: duration(1).prefault("20m"),
      /** A session ends after this in any case, in ms. */
      maximumLifetime: duration(1).prefault("12h"),
    })
    .refine(({ capacity, reservedForAdministrators: reserved }) => !(reserved !== undefined && reserved > capacity), {
      path: ["reservedForAdministrators"],
      error: "must not be more than sessions.capacity",
      when: whenever,
    })
    .transform((sessions) => ({
      ...sessions,
      reservedForAdministrators: sessions.reservedForAdministrators ?? Math.min(2, sessions.capacity - 1),
    }));

const penaltiesSchema = ({ duration }: Values) =>
  z.strictObject({
    /** What the 1st, 2nd, 3rd … failure in a row of one user from one source costs, in ms. */
    schedule: z.array(duration(1)).min(1).prefault(["1s", "2s", "10s"]),
    /** What every further failure adds to the penalty before it, in ms. */
    increment: duration().prefault("30s"),
    /** Longest penalty, in ms. */
    maximum: duration(1).prefault("1h"),
    /** Failures are forgotten this long after the last, in ms. */
    forgetAfter: duration(1).prefault("24h"),
    /** Over all users of one source. */
    perSource: z
      .strictObject({
        /** Failures that cost nothing. */
        free: count(0).default(20),
        /** In ms. */
        increment: duration(1).prefault("5s"),
        /** In ms. */
        maximum: duration(1).prefault("10m"),
      })
      .prefault({}),
  });

/** Whether there are revocation lists, and no authority whose they could be. */
const hasIdleLists = (certificate: unknown, listen: unknown): boolean => {
  const { enabled, revocationLists } = (certificate ?? {}) as { enabled?: unknown; revocationLists?: unknown };
  const asks = (listener: unknown) =>
    ((listener as { tls?: { clientCertificates?: unknown } | null })?.tls?.clientCertificates ?? "none") !== "none";
  const hasLists = enabled === true && Array.isArray(revocationLists) && revocationLists.length > 0;
  return hasLists && Array.isArray(listen) && !listen.some(asks);
};
