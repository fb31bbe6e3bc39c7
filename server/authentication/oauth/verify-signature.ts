import { compactVerify, errors } from "jose";
import { keyKindOf } from "./algorithms.ts";
import {
  type Claims,
  claimOf,
  objectFrom,
  quoted,
  type Refused,
  refused,
  type Unavailable,
  unavailable,
} from "./claims.ts";
import type { KeySet } from "./key-set.ts";
import type { VerificationKey } from "./verification-key.ts";

/** What a token says, once its signature is right. */
export type Verified = { kind: "claims"; claims: Claims };

/**
 * Verifies the signature of a token with the keys of its provider. Whatever else the header offers, such as `jku`, `x5u`,
 * `jwk` or `x5c`, is not followed.
 */
export async function verifySignature(
  token: Buffer,
  header: Claims,
  keys: KeySet,
): Promise<Verified | Refused | Unavailable> {
  const alg = claimOf(header, "alg");
  if (typeof alg !== "string" || keyKindOf(alg) === undefined)
    return refused("algorithm", `alg is ${quoted(alg)}; only asymmetric signatures are accepted`);
  if (claimOf(header, "crit") !== undefined) return refused("malformed", "its header names critical extensions");
  const kid = claimOf(header, "kid");
  if (kid !== undefined && typeof kid !== "string") return refused("malformed", "kid is no text");
  const found = await verifyWithAny(token, { ...header, alg }, keys);
  // Without a kid, a key that was replaced looks like a wrong signature.
  const isRetried = found === undefined && kid === undefined && (await keys.lookAgain());
  const retried = isRetried ? await verifyWithAny(token, { ...header, alg }, keys) : found;
  return retried ?? refused("bad-signature", `no key of the provider signed it so (alg ${alg}, kid ${quoted(kid)})`);
}

async function verifyWithAny(
  token: Buffer,
  header: Claims & { alg: string },
  keys: KeySet,
): Promise<Verified | Refused | Unavailable | undefined> {
  const found = await keys.find(header);
  if ("kind" in found) return found;
  let fault: Unavailable | undefined;
  for (const key of found) {
    const verified = await verifyWith(key, header.alg, token);
    if (verified?.kind === "claims") return verified;
    // A key of which nothing can be made must not shut out what another one signed.
    fault ??= verified;
  }
  return fault;
}

/** `undefined` where the key did not sign it. */
async function verifyWith(
  key: VerificationKey,
  alg: string,
  token: Buffer,
): Promise<Verified | Unavailable | undefined> {
  try {
    const { payload } = await compactVerify(token, await key.forAlgorithm(alg), { algorithms: [alg] });
    const claims = objectFrom(payload);
    return claims === undefined ? undefined : { kind: "claims", claims };
  } catch (error) {
    // Errors of jose may hold the token: none is kept or told.
    if (error instanceof errors.JOSEError) return undefined;
    return unavailable(`key ${quoted(key.kid)} of the provider cannot be used`);
  }
}
