import { constants, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from "jose";
import { KeySet } from "../../../server/authentication/oauth/key-set.ts";
import { ProviderState } from "../../../server/authentication/oauth/provider-state.ts";
import { readToken } from "../../../server/authentication/oauth/read-token.ts";
import { verifySignature } from "../../../server/authentication/oauth/verify-signature.ts";
import { FakeClock } from "../../support/fake-clock.ts";

export const ALGORITHMS = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

const ISSUER = "https://id.example";
const PAIRS = {
  RSA: generateKeyPairSync("rsa", { modulusLength: 2_048 }),
  "P-256": generateKeyPairSync("ec", { namedCurve: "P-256" }),
  "P-384": generateKeyPairSync("ec", { namedCurve: "P-384" }),
  "P-521": generateKeyPairSync("ec", { namedCurve: "P-521" }),
  Ed25519: generateKeyPairSync("ed25519"),
};
const CURVES: Record<string, keyof typeof PAIRS> = { ES256: "P-256", ES384: "P-384", ES512: "P-521" };

/** The `kid` of the key that signs so. One key of RSA serves six algorithms, as with many providers. */
export const kidOf = (alg: Algorithm): keyof typeof PAIRS => CURVES[alg] ?? (alg.startsWith("E") ? "Ed25519" : "RSA");

export const privateKeyOf = (alg: Algorithm): KeyObject => PAIRS[kidOf(alg)].privateKey;

/** The public keys: each but with its `kid`, so that nothing else decides what it may verify. */
export const JWKS: JSONWebKeySet = {
  keys: Object.entries(PAIRS).map(([kid, { publicKey }]) => ({ ...publicKey.export({ format: "jwk" }), kid })),
};

export const base64url = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString("base64url");

const hashOf = (alg: string): string | undefined =>
  alg.startsWith("E") && !(alg in CURVES) ? undefined : `sha${alg.slice(2)}`;

/** How a signature can differ from what its `alg` says. */
export interface Strange {
  hash?: string;
  saltLength?: number;
  padding?: number;
  dsaEncoding?: "der" | "ieee-p1363";
}

/** The signature of `text`, by the key of `alg`: as it says, but for what is strange about it. */
export function signatureOf(alg: Algorithm, text: string, strange: Strange = {}): Buffer {
  const isPss = alg.startsWith("PS");
  const padding = strange.padding ?? (isPss ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING);
  const saltLength = strange.saltLength ?? constants.RSA_PSS_SALTLEN_DIGEST;
  const { dsaEncoding = "ieee-p1363", hash = hashOf(alg) } = strange;
  return sign(hash, Buffer.from(text), { key: privateKeyOf(alg), dsaEncoding, padding, saltLength });
}

/** A token of any header and any claims, given as the bytes that are encoded, with the right signature. */
export function signed(alg: Algorithm, header: string | Uint8Array, claims: string | Uint8Array): string {
  const text = `${base64url(header)}.${base64url(claims)}`;
  return `${text}.${base64url(signatureOf(alg, text))}`;
}

/** The keys as the gateway holds them, of a provider that answers at once and never changes them. */
export function keySetOf({ keys }: JSONWebKeySet = JWKS): KeySet {
  const clock = new FakeClock();
  const emit = () => {};
  const state = new ProviderState(ISSUER, { clock, emit });
  return new KeySet({ issuer: ISSUER, fetch: async () => ({ keys }), state, clock, emit });
}

/** What the gateway makes of a token: its claims, or the kind of its refusal. */
export async function ours(token: string | Buffer, keys = keySetOf()): Promise<{ claims?: unknown; refused?: string }> {
  const read = readToken(Buffer.from(token));
  if (read.kind !== "signed") return { refused: read.kind };
  const found = await verifySignature(read, keys);
  if (found.kind === "claims") return { claims: found.claims };
  return { refused: found.kind === "refused" ? found.cause : found.kind };
}

const localKeys = createLocalJWKSet(JWKS);

/** What `jose` makes of it; nothing where it refuses. */
export async function joses(token: string | Buffer): Promise<{ claims?: unknown }> {
  try {
    const { payload } = await jwtVerify(Buffer.from(token), localKeys, { algorithms: [...ALGORITHMS] });
    return { claims: payload };
  } catch {
    return {};
  }
}
