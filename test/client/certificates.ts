import { createHash, X509Certificate } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

const NAMES = {
  name: "subjectAltName" as const,
  altNames: [
    { type: 2 as const, value: "localhost" },
    { type: 7 as const, ip: "127.0.0.1" },
  ],
};

/** A certificate for this machine, signed by itself or by `ca`. */
export async function serverCertificate(ca?: KeyPair, extra: { notAfterDate?: Date; host?: string } = {}) {
  const { host, ...dates } = extra;
  const names = host === undefined ? NAMES : { ...NAMES, altNames: [{ type: 2 as const, value: host }] };
  return await pair(host ?? "localhost", { ...dates, ...(ca && { ca }), extensions: [names] });
}

export const authority = async (name: string): Promise<KeyPair> =>
  await pair(name, { extensions: [{ name: "basicConstraints", cA: true, critical: true }] });

export const clientCertificate = async (ca: KeyPair, passphrase?: string): Promise<KeyPair> =>
  await pair("operator", { ca, ...(passphrase !== undefined && { passphrase }) });

async function pair(commonName: string, options: Parameters<typeof generate>[1]): Promise<KeyPair> {
  const attributes = [{ name: "commonName", value: commonName }];
  const made = await generate(attributes, { keyType: "ec", algorithm: "sha256", ...options });
  return { key: made.private, cert: made.cert };
}

export const fingerprintOf = (cert: string): string =>
  createHash("sha256").update(new X509Certificate(cert).raw).digest("hex");

/** A folder with files, gone at the end of the scope. */
export async function folder(files: Readonly<Record<string, string | Uint8Array>>) {
  const path = await mkdtemp(join(tmpdir(), "gatehouse-client-"));
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  return {
    file: (name: string) => join(path, name),
    [Symbol.asyncDispose]: async () => await rm(path, { recursive: true }),
  };
}
