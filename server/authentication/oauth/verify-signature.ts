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
  const found = await keys.find({ ...header, alg });
  if ("kind" in found) return found;
  for (const key of found) {
    const verified = await verifyWith(key, alg, token);
    if (verified !== undefined) return verified;
  }
  return refused("bad-signature", `no key of the provider signed it so (alg ${alg}, kid ${quoted(kid)})`);
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
