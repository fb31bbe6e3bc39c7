import { type CryptoKey, importJWK, type JWK } from "jose";
import { isSameAlgorithm, keyKindOf } from "./algorithms.ts";
import { type Claims, isObject } from "./claims.ts";

/** Members of a public key. Others, a private part among them, are left out. */
const PUBLIC = ["kty", "n", "e", "crv", "x", "y"] as const;

/** Modulus and exponent of RSA, in characters of base64url: 2,048 to 8,192 bits, and what is quick to verify with. */
const MODULUS = { least: 340, most: 1_368 };
const EXPONENT_MOST = 6;
const MODULUS_BITS = 2_048;

/** A public key of a provider that verifies signatures. */
export class VerificationKey {
  readonly kid: string | undefined;
  readonly #jwk: Claims;
  readonly #imported = new Map<string, Promise<CryptoKey>>();

  private constructor(jwk: Claims) {
    this.#jwk = jwk;
    this.kid = typeof jwk["kid"] === "string" ? jwk["kid"] : undefined;
  }

  /** `undefined` for what is no key, serves another purpose, or is of a kind or size that is not used here. */
  static from(jwk: unknown): VerificationKey | undefined {
    return isObject(jwk) && isForVerifying(jwk) && isOfGoodSize(jwk) ? new VerificationKey(jwk) : undefined;
  }

  /** Whether the key can have signed so: a key serves one kind of algorithm, and only the one it names where it names one. */
  fits(alg: string): boolean {
    const { kty, crv, alg: own } = this.#jwk;
    const kind = keyKindOf(alg);
    if (kind === undefined || kind.kty !== kty || (kind.crv !== undefined && kind.crv !== crv)) return false;
    return own === undefined || isSameAlgorithm(own, alg);
  }

  /** The key for one algorithm, made at its first use. Rejects where it is none. */
  async forAlgorithm(alg: string): Promise<CryptoKey> {
    const known = this.#imported.get(alg);
    if (known !== undefined) return await known;
    const members = PUBLIC.filter((name) => this.#jwk[name] !== undefined).map((name) => [name, this.#jwk[name]]);
    const imported = importJWK(Object.fromEntries(members) as JWK, alg).then(requireStrength);
    this.#imported.set(alg, imported);
    return await imported;
  }
}

/** A modulus that begins with zeroes is weaker than it is long. */
function requireStrength(key: CryptoKey | Uint8Array): CryptoKey {
  if (key instanceof Uint8Array) throw new RangeError("not a public key");
  const { modulusLength } = key.algorithm as { modulusLength?: number };
  if (modulusLength !== undefined && modulusLength < MODULUS_BITS)
    throw new RangeError(`a modulus of ${modulusLength} bits`);
  return key;
}

function isForVerifying({ use, key_ops: operations }: Claims): boolean {
  return (use === undefined || use === "sig") && (!Array.isArray(operations) || operations.includes("verify"));
}

function isOfGoodSize({ kty, n, e }: Claims): boolean {
  if (kty !== "RSA") return kty === "EC" || kty === "OKP";
  if (typeof n !== "string" || typeof e !== "string") return false;
  return n.length >= MODULUS.least && n.length <= MODULUS.most && e.length <= EXPONENT_MOST;
}
