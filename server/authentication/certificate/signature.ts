import { constants, type KeyObject, verify } from "node:crypto";
import { promisify } from "node:util";
import { context, type Der, DerError, TAG } from "./der.ts";
import { oidOf } from "./der-values.ts";

const verifyOnThread = promisify(verify);

/** Hash of each signature algorithm; `null` where the algorithm has its own. SHA-1 is not among them. */
const HASHES: Record<string, string | null> = {
  "1.2.840.113549.1.1.11": "sha256",
  "1.2.840.113549.1.1.12": "sha384",
  "1.2.840.113549.1.1.13": "sha512",
  "1.2.840.10045.4.3.2": "sha256",
  "1.2.840.10045.4.3.3": "sha384",
  "1.2.840.10045.4.3.4": "sha512",
  "1.3.101.112": null,
  "1.3.101.113": null,
};

const RSA_PSS = "1.2.840.113549.1.1.10";
const PSS_HASHES: Record<string, string> = {
  "2.16.840.1.101.3.4.2.1": "sha256",
  "2.16.840.1.101.3.4.2.2": "sha384",
  "2.16.840.1.101.3.4.2.3": "sha512",
};

/**
 * Whether a key made a signature, computed off the event loop.
 * @param algorithm an `AlgorithmIdentifier`
 * @throws {DerError} for an algorithm that is not used here
 */
export async function isSignature(algorithm: Der, data: Buffer, key: KeyObject, signature: Buffer): Promise<boolean> {
  const [id, parameters] = algorithm.as(TAG.sequence).children();
  const oid = oidOf(id!);
  if (oid === RSA_PSS) {
    const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO };
    return await verifyOnThread(pssHash(parameters), data, { key, ...padding }, signature);
  }
  const hash = HASHES[oid];
  if (hash === undefined) throw new DerError(`signed with ${oid}: use SHA-256 or better with RSA, ECDSA or Ed25519`);
  return await verifyOnThread(hash, data, key, signature);
}

/** Without parameters it would be SHA-1. */
function pssHash(parameters: Der | undefined): string {
  const [hash] = parameters?.as(TAG.sequence).fields().takeIf(context(0, "constructed"))?.children() ?? [];
  const [id] = hash?.as(TAG.sequence).children() ?? [];
  const name = id === undefined ? undefined : PSS_HASHES[oidOf(id)];
  if (name === undefined) throw new DerError("signed with RSA-PSS and SHA-1: use SHA-256 or better");
  return name;
}
