import { z } from "zod";
import { isLocal, parseAddress } from "./address.ts";
import { whenever } from "./rules.ts";
import type { Values } from "./values.ts";

/** A certificate for the server's side of TLS, and what it asks of clients. Files are read again when they change. */
export const tlsSchema = ({ file }: Values) =>
  z
    .strictObject({
      /** Chain in PEM; `null` for the self-signed `dataDir/tls/server.crt`. */
      certificate: file().nullable().default(null),
      /** Its private key in PEM; `null` for `dataDir/tls/server.key`. */
      key: file().nullable().default(null),
      /** File with the passphrase of `key`; `null` where it has none. */
      passphraseFile: file().nullable().default(null),
      /** Authorities in PEM that client certificates must come from. */
      clientAuthorities: file().nullable().default(null),
      /** Whether clients are asked for a certificate. Default `request` with `clientAuthorities`, else `none`. */
      clientCertificates: z.enum(["none", "request", "require"]).optional(),
    })
    .refine(({ certificate, key }) => absent(certificate) === absent(key), {
      error: "certificate and key belong together: give both or neither",
      when: whenever,
    })
    .refine(({ key, passphraseFile }) => absent(passphraseFile) || !absent(key), {
      path: ["passphraseFile"],
      error: "is for a key, and none is given",
      when: whenever,
    })
    .refine(
      ({ clientAuthorities, clientCertificates }) =>
        (clientCertificates ?? "none") === "none" || !absent(clientAuthorities),
      {
        path: ["clientCertificates"],
        error: "needs clientAuthorities: the file with the authorities that client certificates come from",
        when: whenever,
      },
    )
    .transform((tls) => ({
      ...tls,
      clientCertificates: tls.clientCertificates ?? (tls.clientAuthorities === null ? "none" : "request"),
    }));

const listenerSchema = (values: Values) =>
  z
    .strictObject({
      /** `host:port`, `[IPv6]:port` or `unix:path`; port 0 picks a free one. */
      address: values.address(),
      /** `null`: the self-signed certificate of `dataDir/tls`, unless `plaintext`. */
      tls: tlsSchema(values).nullable().default(null),
      /** No TLS: only on loopback and unix sockets. */
      plaintext: z.boolean().default(false),
      /** Mode of a unix socket; `null` on TCP. Default 0660. */
      mode: values.mode().nullable().default(null),
    })
    .refine(({ address, plaintext }) => plaintext !== true || isLocalAddress(address), {
      path: ["plaintext"],
      error: (issue) =>
        `plaintext is refused on ${(issue.input as { address: string }).address}: only loopback addresses and unix sockets may go without TLS`,
      when: whenever,
    })
    .refine(({ plaintext, tls }) => plaintext !== true || absent(tls), {
      path: ["tls"],
      error: "a listener has either tls or plaintext: true",
      when: whenever,
    })
    .refine(
      ({ address, mode }) => typeof mode !== "number" || typeof address !== "string" || address.startsWith("unix:"),
      {
        path: ["mode"],
        error: "is for unix sockets only",
        when: whenever,
      },
    )
    .transform((listener) => ({
      ...listener,
      mode: listener.address.startsWith("unix:") ? (listener.mode ?? 0o660) : null,
    }));

export const listenSchema = (values: Values) =>
  z
    .array(listenerSchema(values))
    .min(1, { error: "needs at least one address, or nobody can connect" })
    .check((context) => {
      const seen = new Set<string>();
      context.value.forEach(({ address }, index) => {
        if (seen.has(address) && !address.endsWith(":0"))
          context.issues.push({
            code: "custom",
            input: address,
            path: [index, "address"],
            message: `${address} is already listened on above`,
          });
        seen.add(address);
      });
    });

const absent = (value: unknown) => value === null || value === undefined;

/** True for what is no address at all: that has its own mistake. */
function isLocalAddress(text: unknown): boolean {
  try {
    return isLocal(parseAddress(String(text)));
  } catch {
    return true;
  }
}
