import { webcrypto } from "node:crypto";
import { decodeBase64url } from "../../secrets/base64.ts";
import { wipe } from "../../secrets/wipe.ts";
import { keyKindOf, parametersOf } from "./algorithms.ts";
import { type Claims, claimOf, quoted, type Refused, refused, type Unavailable, unavailable } from "./claims.ts";
import type { KeySet } from "./key-set.ts";
import type { SignedToken } from "./read-token.ts";
import type { VerificationKey } from "./verification-key.ts";

/** What a token says, once its signature is right. */
export type Verified = { kind: "claims"; claims: Claims };

/**
 * Verifies the signature of a token (RFC 7515 §5.2) with the keys of its provider. Whatever else the header offers, such as
 * `jku`, `x5u`, `jwk` or `x5c`, is not followed. Works on bytes, which libraries for tokens make texts of.
 */
export async function verifySignature(token: SignedToken, keys: KeySet): Promise<Verified | Refused | Unavailable> {
  const { header } = token;
  const alg = claimOf(header, "alg");
  if (typeof alg !== "string" || keyKindOf(alg) === undefined)
    return refused("algorithm", `alg is ${quoted(alg)}; only asymmetric signatures are accepted`);
  if (claimOf(header, "crit") !== undefined) return refused("malformed", "its header names critical extensions");
  const kid = claimOf(header, "kid");
  if (kid !== undefined && typeof kid !== "string") return refused("malformed", "kid is no text");
  const signature = decodeBase64url(token.signature);
  if (signature === undefined) return refused("malformed", "the signature is not base64url");
  try {
    const verify = () => verifyWithAny({ ...header, alg }, token.signedPart, signature, keys);
    const found = await verify();
    // Without a kid, a key that was replaced looks like a wrong signature.
    const isRetried = found === false && kid === undefined && (await keys.lookAgain());
    const retried = isRetried ? await verify() : found;
    if (retried === false)
      return refused("bad-signature", `no key of the provider signed it so (alg ${alg}, kid ${quoted(kid)})`);
    return retried === true ? { kind: "claims", claims: token.claims } : retried;
  } finally {
    wipe(signature);
  }
}

/** Whether one of the keys signed it. */
async function verifyWithAny(
  header: Claims & { alg: string },
  signedPart: Buffer,
  signature: Buffer,
  keys: KeySet,
): Promise<boolean | Refused | Unavailable> {
  const found = await keys.find(header);
  if ("kind" in found) return found;
  let fault: Unavailable | undefined;
  for (const key of found) {
    const isBy = await isSignedBy(key, header.alg, signedPart, signature);
    if (isBy === true) return true;
    // A key of which nothing can be made must not shut out what another one signed.
    if (isBy !== false) fault ??= isBy;
  }
  return fault ?? false;
}

async function isSignedBy(
  key: VerificationKey,
  alg: string,
  signedPart: Buffer,
  signature: Buffer,
): Promise<boolean | Unavailable> {
  try {
    return await webcrypto.subtle.verify(parametersOf(alg), await key.forAlgorithm(alg), signature, signedPart);
  } catch {
    return unavailable(`key ${quoted(key.kid)} of the provider cannot be used`);
  }
}
