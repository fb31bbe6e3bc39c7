/** What kind of key an algorithm signs with. */
interface KeyKind {
  kty: string;
  crv?: string;
}

const RSA: KeyKind = { kty: "RSA" };
const ED25519: KeyKind = { kty: "OKP", crv: "Ed25519" };

/**
 * The algorithms that tokens may be signed with: asymmetric ones alone. With `none` anybody could sign, with HS whoever
 * knows a public key (RFC 8725 §2.1).
 */
const ALGORITHMS: Readonly<Record<string, KeyKind>> = {
  RS256: RSA,
  RS384: RSA,
  RS512: RSA,
  PS256: RSA,
  PS384: RSA,
  PS512: RSA,
  ES256: { kty: "EC", crv: "P-256" },
  ES384: { kty: "EC", crv: "P-384" },
  ES512: { kty: "EC", crv: "P-521" },
  EdDSA: ED25519,
  Ed25519: ED25519,
};

/** What kind of key signs so; `undefined` for an algorithm that is not accepted. */
export const keyKindOf = (alg: unknown): KeyKind | undefined =>
  typeof alg === "string" && Object.hasOwn(ALGORITHMS, alg) ? ALGORITHMS[alg] : undefined;

/** The two names of Ed25519 are one algorithm (RFC 9864). */
export const isSameAlgorithm = (one: unknown, other: unknown): boolean =>
  one === other || (keyKindOf(one) === ED25519 && keyKindOf(other) === ED25519);
