import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, stat, unlink } from "node:fs/promises";
import { isIP } from "node:net";
import { hostname } from "node:os";
import { join } from "node:path";
import { readCertificates } from "./tls-material.ts";

export interface SelfSigned {
  /** Path of the certificate, PEM. */
  certificate: string;
  /** Path of its private key, PEM. */
  key: string;
  /** SHA-256 of the certificate: upper-case hex with colons. */
  fingerprint: string;
  /** Whether it was made just now. */
  created: boolean;
}

const DAY_MS = 86_400_000;

/**
 * How long a certificate made here is good for: ten years. Nothing renews it, and clients keep it, or its fingerprint,
 * as the one they trust; an early end would only lock them out.
 */
const VALIDITY_MS = 3_653 * DAY_MS;

/** A client whose clock is behind by this much accepts a certificate that is brand new. */
const CLOCK_ERROR_MS = DAY_MS;

/**
 * The certificate of the first start: `server.crt` and `server.key` in `folder`, for localhost, 127.0.0.1, ::1 and the
 * host name (contract §4), made where there is none. A pair that exists is never changed, and of two processes that
 * start at once one makes it and the other uses it.
 * @throws {RangeError} where only one of the two files is there, or the certificate is none
 */
export async function ensureSelfSigned(folder: string): Promise<SelfSigned> {
  const pair = { certificate: join(folder, "server.crt"), key: join(folder, "server.key") };
  if (await isComplete(pair)) return { ...pair, fingerprint: await fingerprintOf(pair.certificate), created: false };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const release = await lockFolder(folder);
  try {
    const created = !(await isComplete(pair));
    if (created) await create(folder, pair);
    return { ...pair, fingerprint: await fingerprintOf(pair.certificate), created };
  } finally {
    // A lock that cannot be removed now goes stale by itself.
    await release().catch(() => {});
  }
}

/** Takes the lock `<folder>.lock`, also when its holder has died: it counts as free after 5 s. */
async function lockFolder(folder: string): Promise<() => Promise<void>> {
  // Loaded on the first start only.
  const { lock } = await import("proper-lockfile");
  const retries = { retries: 80, minTimeout: 100, maxTimeout: 100 };
  return await lock(folder, { stale: 5_000, retries, onCompromised: () => {} }).catch((cause: unknown) => {
    throw new Error(`${folder} stays locked; end the process that holds ${folder}.lock, or remove that`, { cause });
  });
}

type Pair = Pick<SelfSigned, "certificate" | "key">;

async function isComplete({ certificate, key }: Pair): Promise<boolean> {
  const [hasCertificate, hasKey] = await Promise.all([exists(certificate), exists(key)]);
  if (hasCertificate === hasKey) return hasKey;
  const [there, missing] = hasKey ? [key, certificate] : [certificate, key];
  throw new RangeError(
    `${there} is there, but ${missing} is not: restore it, or remove the other to have both made anew`,
  );
}

async function create(folder: string, pair: Pair): Promise<void> {
  const made = await generate();
  await writeWhole(pair.key, made.private);
  await writeWhole(pair.certificate, made.cert);
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * A certificate that a client can put among its roots and be sure that it vouches for this gateway alone: it is no
 * authority (`CA:FALSE`), so its key, which lies on the device, can sign for no other name. There is no key usage, as
 * OpenSSL 1.1 wants a root that has one to be an authority. The subject is different each time, because a client with
 * several of these among its roots looks them up by it.
 */
async function generate(): Promise<{ cert: string; private: string }> {
  const { generate } = await import("selfsigned");
  const now = Date.now();
  return await generate([{ name: "commonName", value: `Gatehouse ${randomBytes(4).toString("hex")}` }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notBeforeDate: new Date(now - CLOCK_ERROR_MS),
    notAfterDate: new Date(now + VALIDITY_MS),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          ...dnsNames().map((value) => ({ type: 2, value }) as const),
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
}

/** A host name outside the letters of DNS has no place in a certificate. */
function dnsNames(): string[] {
  const host = hostname().toLowerCase();
  const isName = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(host) && isIP(host) === 0;
  return isName && host !== "localhost" ? ["localhost", host] : ["localhost"];
}

/** Whole or not at all, also when the power fails. */
async function writeWhole(file: string, text: string): Promise<void> {
  const temporary = `${file}.${randomBytes(4).toString("hex")}`;
  const handle = await open(temporary, "wx", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
    await rename(temporary, file);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  } finally {
    await handle.close();
  }
}

async function fingerprintOf(certificate: string): Promise<string> {
  return readCertificates(await readFile(certificate), certificate)[0].fingerprint256;
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
