/** What kind of key an algorithm signs with. */
interface KeyKind {
  kty: string;
  crv?: string;
}

const RSA: KeyKind = { kty: "RSA" };
const ED25519: KeyKind = { kty: "OKP", crv: "Ed25519" };

/** What a signature is made with, as the Web Cryptography API calls it. */
interface Parameters {
  name: string;
  hash?: string;
  saltLength?: number;
}

interface Algorithm {
  key: KeyKind;
  parameters: Parameters;
}

const pkcs1: Algorithm = { key: RSA, parameters: { name: "RSASSA-PKCS1-v1_5" } };
/** The salt is as long as the hash (RFC 7518 §3.5). */
const pss = (saltLength: number): Algorithm => ({ key: RSA, parameters: { name: "RSA-PSS", saltLength } });
const ecdsa = (crv: string, hash: string): Algorithm => ({
  key: { kty: "EC", crv },
  parameters: { name: "ECDSA", hash },
});
const ed25519: Algorithm = { key: ED25519, parameters: { name: "Ed25519" } };

/**
 * The algorithms that tokens may be signed with (RFC 7518 §3.1, RFC 9864): asymmetric ones alone. With `none` anybody could
 * sign, with HS whoever knows a public key (RFC 8725 §2.1). The hash of RSA stands in the key that was made for it.
 */
const ALGORITHMS: Readonly<Record<string, Algorithm>> = {
  RS256: pkcs1,
  RS384: pkcs1,
  RS512: pkcs1,
  PS256: pss(32),
  PS384: pss(48),
  PS512: pss(64),
  ES256: ecdsa("P-256", "SHA-256"),
  ES384: ecdsa("P-384", "SHA-384"),
  ES512: ecdsa("P-521", "SHA-512"),
  EdDSA: ed25519,
  Ed25519: ed25519,
};

/** What kind of key signs so; `undefined` for an algorithm that is not accepted. */
export const keyKindOf = (alg: unknown): KeyKind | undefined =>
  typeof alg === "string" && Object.hasOwn(ALGORITHMS, alg) ? ALGORITHMS[alg]?.key : undefined;

/** @param alg one that is accepted */
export const parametersOf = (alg: string): Parameters => ALGORITHMS[alg]!.parameters;

/** The two names of Ed25519 are one algorithm (RFC 9864). */
export const isSameAlgorithm = (one: unknown, other: unknown): boolean =>
  one === other || (keyKindOf(one) === ED25519 && keyKindOf(other) === ED25519);
