import { z } from "zod";
import { whenever } from "./rules.ts";
import { count, reflectionMode, text, type Values } from "./values.ts";

/** The full name of a service, `package.Service`. */
const serviceName = z.string().regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/, {
  error: "must be the full name of a service, such as Arp.Plc.Gds.Services.Grpc.IDataAccessService",
});

const upstreamTls = ({ file }: Values) =>
  z
    .strictObject({
      /** Authorities in PEM that the device's certificate must come from; `null` for those of the system. */
      authorities: file().nullable().default(null),
      /** Our own certificate in PEM, for devices that ask for one. */
      certificate: file().nullable().default(null),
      /** Its private key in PEM. */
      key: file().nullable().default(null),
      /** File with the passphrase of `key`; `null` where it has none. */
      passphraseFile: file().nullable().default(null),
      /** The name that the device's certificate must have; `null` for the host of `address`. */
      serverName: text.nullable().default(null),
    })
    .refine(({ certificate, key }) => (certificate ?? null) === null || (key ?? null) !== null, {
      path: ["key"],
      error: "certificate and key belong together: give both or neither",
      when: whenever,
    })
    .refine(({ certificate, key }) => (key ?? null) === null || (certificate ?? null) !== null, {
      path: ["certificate"],
      error: "certificate and key belong together: give both or neither",
      when: whenever,
    });

/** The devices behind the gateway. */
export const upstreamsSchema = (values: Values) =>
  z
    .array(
      z.strictObject({
        /** What logs and messages call it. */
        name: text,
        /** `host:port`, `[IPv6]:port` or `unix:path`. */
        address: values.address(),
        /** Services to forward: those that reflection names, a list, or those of a descriptor file. */
        services: z
          .union(
            [z.literal("reflection"), z.array(serviceName).min(1), z.strictObject({ descriptors: values.file() })],
            {
              error: "must be reflection, a list of services or { descriptors: file.binpb }",
            },
          )
          .default("reflection"),
        /** Who is told of its services by reflection; in `session`, of those that the session may call. */
        reflection: reflectionMode.default("session"),
        /** `null`: plaintext. */
        tls: upstreamTls(values).nullable().default(null),
        /** Calls at once; 0 for no limit. */
        capacity: count(0).default(0),
      }),
    )
    .check((context) => {
      const seen = new Set<string>();
      context.value.forEach(({ name }, index) => {
        if (seen.has(name))
          context.issues.push({
            code: "custom",
            input: name,
            path: [index, "name"],
            message: `${name} is the name of another upstream above`,
          });
        seen.add(name);
      });
    });
