import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createSecureContext, type SecureContext, type SecureContextOptions } from "node:tls";
import { ConnectionFailed } from "./errors.ts";
import type { KeyMaterial, PemSource } from "./options.ts";

/** Where the common systems keep the authorities they trust. */
const SYSTEM_AUTHORITIES = [
  "/etc/ssl/certs/ca-certificates.crt", // Debian, Ubuntu, Alpine, Arch
  "/etc/pki/tls/certs/ca-bundle.crt", // Fedora, Red Hat
  "/etc/ssl/ca-bundle.pem", // SUSE
  "/etc/ssl/cert.pem", // macOS, BSD
];

/** What TLS needs, and whom it trusts, for messages. */
export interface Secured {
  readonly context: SecureContext;
  readonly trusted: string;
}

interface Material {
  readonly bytes: Buffer;
  /** What it is and where it came from, for messages. */
  readonly from: string;
}

/**
 * Loads certificates and keys; with `authorities` false nobody is trusted yet, a fingerprint decides later. Node alone would take a broken authority in silence and name no file for the rest, so
 * each piece is read and proven on its own.
 * @throws {ConnectionFailed} `key-material`, naming the file
 */
export async function secureContext(material: KeyMaterial, authorities: boolean): Promise<Secured> {
  const { passphrase } = material;
  const context: SecureContextOptions = { minVersion: "TLSv1.2" };
  const ca = authorities ? await authoritiesOf(material) : undefined;
  if (ca) context.ca = ca.bytes;
  if (passphrase !== undefined) context.passphrase = passphrase;
  if (material.certificate !== undefined && material.key !== undefined) {
    const certificate = await load("certificate", material.certificate);
    const key = await load("key", material.key);
    const [own] = certificatesIn(certificate);
    if (!own?.checkPrivateKey(privateKeyIn(key, passphrase)))
      throw unusable(key, `does not belong to ${certificate.from}`);
    context.cert = certificate.bytes;
    context.key = key.bytes;
    // Also what stands around the certificates that we found, such as half of one.
    contextOf(certificate, { cert: certificate.bytes }, undefined);
  }
  const trusted = ca?.from ?? "the authorities that Node knows";
  if (material.pfx === undefined) return { context: createSecureContext(context), trusted };
  const pfx = await load("pfx", material.pfx);
  return { context: contextOf(pfx, { ...context, pfx: pfx.bytes }, passphrase), trusted };
}

/**
 * Authorities in PEM, read and proven.
 * @throws {ConnectionFailed} `key-material`, naming the file
 */
export async function authorities(ca: PemSource): Promise<Buffer> {
  const loaded = await load("authorities", ca);
  certificatesIn(loaded);
  return loaded.bytes;
}

function contextOf(material: Material, options: SecureContextOptions, passphrase: string | undefined): SecureContext {
  try {
    return createSecureContext(options);
  } catch (error) {
    throw unusable(material, explain(error, passphrase), error);
  }
}

async function authoritiesOf({ ca }: KeyMaterial): Promise<Material | undefined> {
  if (ca === undefined) return await systemAuthorities();
  const loaded = await load("authorities", ca);
  certificatesIn(loaded);
  return loaded;
}

async function load(what: string, given: string | Uint8Array): Promise<Material> {
  if (typeof given !== "string") return { bytes: Buffer.from(given), from: `the ${what} given` };
  if (given.includes("-----BEGIN")) return { bytes: Buffer.from(given), from: `the ${what} given` };
  const from = `${what} ${given}`;
  try {
    return { bytes: await readFile(given), from };
  } catch (error) {
    throw unusable({ from }, explain(error, undefined), error);
  }
}

function certificatesIn(material: Material): X509Certificate[] {
  const blocks = material.bytes.toString("latin1").match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g);
  if (blocks === null) throw unusable(material, "holds no PEM certificate");
  try {
    return blocks.map((block) => new X509Certificate(block));
  } catch (error) {
    throw unusable(material, explain(error, undefined), error);
  }
}

function privateKeyIn(material: Material, passphrase: string | undefined): KeyObject {
  try {
    return createPrivateKey({ key: material.bytes, ...(passphrase !== undefined && { passphrase }) });
  } catch (error) {
    throw unusable(material, explain(error, passphrase), error);
  }
}

/**
 * What the machine's administrator trusts. Node 20 has its own list only, which knows nothing of a company's authority.
 * `undefined`: no such file, Node's list serves.
 */
async function systemAuthorities(): Promise<Material | undefined> {
  const named = process.env["SSL_CERT_FILE"];
  if (named) return await load("authorities", named);
  for (const path of SYSTEM_AUTHORITIES) {
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes) return { bytes, from: `the authorities of ${path}` };
  }
  return undefined;
}

function explain(error: unknown, passphrase: string | undefined): string {
  const message = error instanceof Error ? error.message : String(error);
  return passphrase === undefined ? message : `${message} (wrong passphrase?)`;
}

const unusable = ({ from }: { from: string }, why: string, cause?: unknown): ConnectionFailed =>
  new ConnectionFailed("key-material", `${from}: ${why}`, cause);
