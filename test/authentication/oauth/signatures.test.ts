import assert from "node:assert/strict";
import { constants, generateKeyPairSync, sign } from "node:crypto";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { SignJWT } from "jose";
import {
  ALGORITHMS,
  type Algorithm,
  base64url,
  JWKS,
  joses,
  keySetOf,
  kidOf,
  ours,
  privateKeyOf,
  type Strange,
  signatureOf,
  signed,
} from "./signing.ts";

const CLAIMS = { iss: "https://id.example", sub: "alice", aud: ["gatehouse", "other"], groups: ["operators"] };
const tokenOf = (alg: Algorithm, claims: object = CLAIMS) =>
  new SignJWT({ ...claims }).setProtectedHeader({ alg, kid: kidOf(alg), typ: "at+jwt" }).sign(privateKeyOf(alg));
const keys = keySetOf();
const RSA = JWKS.keys.find(({ kty }) => kty === "RSA")!;

for (const alg of ALGORITHMS)
  test(`what jose signs with ${alg} is accepted, with kid and without`, async () => {
    const withoutKid = await new SignJWT(CLAIMS).setProtectedHeader({ alg }).sign(privateKeyOf(alg));
    assert.deepEqual(await ours(await tokenOf(alg), keys), { claims: CLAIMS });
    assert.deepEqual(await ours(withoutKid, keys), { claims: CLAIMS });
  });

/** One change of a token's bytes. Places are shares of the length, so that they shrink to its beginning. */
type Change = (bytes: Buffer) => Buffer;
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const character = fc.constantFrom(..."AZaz09-_+/=. \n\t\r\0\u00e9".split(""));
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(share, fc.nat(7)).map(
    ([at, bit]): Change =>
      (bytes) => {
        const changed = Buffer.from(bytes);
        const index = Math.floor(at * bytes.length);
        changed[index] = (changed[index] ?? 0) ^ (1 << bit);
        return changed;
      },
  ),
  fc.tuple(share, character).map(
    ([at, given]): Change =>
      (bytes) => {
        const index = Math.floor(at * (bytes.length + 1));
        return Buffer.concat([bytes.subarray(0, index), Buffer.from(given), bytes.subarray(index)]);
      },
  ),
  fc.tuple(share, character).map(
    ([at, given]): Change =>
      (bytes) => {
        const index = Math.floor(at * bytes.length);
        return Buffer.concat([bytes.subarray(0, index), Buffer.from(given), bytes.subarray(index + 1)]);
      },
  ),
  fc.tuple(share, share).map(
    ([one, other]): Change =>
      (bytes) => {
        const [from, to] = [one, other].map((at) => Math.floor(at * bytes.length)).sort((a, b) => a - b);
        return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
      },
  ),
  fc.tuple(share, share).map(
    ([one, other]): Change =>
      (bytes) => {
        const [from, to] = [one, other].map((at) => Math.floor(at * bytes.length)).sort((a, b) => a - b);
        return Buffer.concat([bytes, bytes.subarray(from, to)]);
      },
  ),
);

test("of a token that was changed anyhow nothing is accepted that jose refuses", async () => {
  const tokens = new Map(await Promise.all(ALGORITHMS.map(async (alg) => [alg, await tokenOf(alg)] as const)));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ALGORITHMS), fc.array(change, { maxLength: 3 }), async (alg, changes) => {
      const token = changes.reduce<Buffer>((bytes, each) => each(bytes), Buffer.from(tokens.get(alg)!));
      const [mine, his] = [await ours(token, keys), await joses(token)];
      assert.ok(mine.claims === undefined || isDeepStrictEqual(mine.claims, his.claims));
    }),
    { numRuns: 1_500 },
  );
});

test("whatever stands for a signature is the token's fault, and never one of the provider's keys", async () => {
  const texts = new Map(
    await Promise.all(ALGORITHMS.map(async (alg) => [alg, (await tokenOf(alg)).split(".")] as const)),
  );
  const lengths = [0, 1, 63, 64, 65, 96, 132, 255, 256, 257];
  const signature = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .tuple(fc.constantFrom(...lengths), fc.constantFrom(0, 1, 0x30, 0x7f, 0xff))
      .map(([of, by]) => Buffer.alloc(of, by)),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ALGORITHMS), signature, async (alg, bytes) => {
      const [header, claims] = texts.get(alg)!;
      assert.deepEqual(await ours([header, claims, base64url(bytes)].join("."), keys), { refused: "bad-signature" });
    }),
    { numRuns: 600 },
  );
});

/** Parts of a header that are signed as they stand here: the last of two alike counts, as with every reader of JSON. */
const MEMBERS = [
  '"alg":"RS256"',
  '"alg":"none"',
  '"alg":["ES256"]',
  '"alg":"ES256 "',
  '"kid":"P-256"',
  '"kid":null',
  '"crit":["b64"]',
  '"crit":["exp"]',
  '"crit":[]',
  '"crit":null',
  '"b64":true',
  '"b64":false',
  '"b64":0',
  '"typ":7',
  '"__proto__":{"alg":"none"}',
  '"constructor":{}',
  '"toString":1',
  '"jwk":{"kty":"oct","k":"AA"}',
  '"x":"\u00e9"',
  '"x":"\\ud800"',
  '"\\u0061lg":"none"',
];
const bytesOf = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));
const json = fc
  .array(fc.constantFrom(...MEMBERS), { maxLength: 4 })
  .chain((members) =>
    fc
      .shuffledSubarray(['"alg":"ES256"', ...members], { minLength: members.length + 1 })
      .map((all) => `{${all.join()}}`),
  );
const header = fc.oneof(
  { weight: 5, arbitrary: json.map((text) => bytesOf(text)) },
  fc.constantFrom(
    bytesOf("\ufeff", '{"alg":"ES256"}'),
    bytesOf('{"alg":"ES256"} \n'),
    bytesOf('{"alg":"ES256"}', 0),
    bytesOf('{"alg":"ES256","x":"', 0xff, '"}'),
    bytesOf('{"alg":"ES256","kid":"P-256', 0xc3, '"}'),
    bytesOf('[{"alg":"ES256"}]'),
    bytesOf('{"alg":"ES256"}{}'),
  ),
);
const payload = fc.oneof(
  fc.json({ maxDepth: 2 }).map((text) => bytesOf(text)),
  fc
    .dictionary(fc.constantFrom("iss", "sub", "__proto__", "a"), fc.jsonValue({ maxDepth: 1 }))
    .map((claims) => bytesOf(JSON.stringify(claims))),
  fc.uint8Array({ maxLength: 20 }),
  fc.constantFrom(
    bytesOf('{"sub":"alice","sub":"bob"}'),
    bytesOf('{"sub":"alice","__proto__":{"sub":"bob"}}'),
    bytesOf('{"sub":"', 0xff, '"}'),
    bytesOf('{"sub":"', 0xed, 0xa0, 0x80, '"}'),
    bytesOf("\ufeff", '{"sub":"alice"}'),
    bytesOf('{"sub":"alice"}\0'),
    bytesOf('{sub:"alice"}'),
    bytesOf('"alice"'),
    bytesOf("null"),
    bytesOf(""),
  ),
);

test("of what the provider's key did sign nothing is accepted that jose refuses, and claims are what jose reads", async () => {
  await fc.assert(
    fc.asyncProperty(header, payload, async (head, claims) => {
      const token = signed("ES256", head, claims);
      const [mine, his] = [await ours(token, keys), await joses(token)];
      assert.ok(mine.claims === undefined || isDeepStrictEqual(mine.claims, his.claims));
    }),
    { numRuns: 1_000, endOnFailure: true },
  );
});

type Parts = [header: string, claims: string, signature: string];
const joined = (...parts: string[]) => parts.join(".");
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** With the lowest bit of its last character turned, which holds nothing of most signatures. */
const last = (text: string) => text.slice(0, -1) + ALPHABET[ALPHABET.indexOf(text.at(-1)!) ^ 1];

/** Spellings of a good token that are not its own; and whether jose takes them for it. */
const SPELLINGS: readonly [what: string, spell: (parts: Parts) => string, joseAccepts: boolean][] = [
  ["without a signature", ([h, c]) => joined(h, c, ""), false],
  ["without its last dot", ([h, c]) => joined(h, c), false],
  ["with a fourth part", ([h, c, s]) => joined(h, c, s, s), false],
  ["with a dot at its end", ([h, c, s]) => joined(h, c, s, ""), false],
  ["whose signature is cut", ([h, c, s]) => joined(h, c, s.slice(0, -4)), false],
  ["whose signature is longer", ([h, c, s]) => joined(h, c, `${s}AAAA`), false],
  ["whose signature comes twice", ([h, c, s]) => joined(h, c, base64url(Buffer.from(s + s, "base64url"))), false],
  ["whose signature is zero", ([h, c, s]) => joined(h, c, base64url(zeroed(s, 0, 1))), false],
  ["the first half of whose signature is zero", ([h, c, s]) => joined(h, c, base64url(zeroed(s, 0, 0.5))), false],
  ["the second half of whose signature is zero", ([h, c, s]) => joined(h, c, base64url(zeroed(s, 0.5, 1))), false],
  ["with a character of no alphabet", ([h, c, s]) => joined(h, c, `${s.slice(0, 9)}*${s.slice(10)}`), false],
  ["with a NUL at its end", (parts) => `${joined(...parts)}\0`, false],
  ["with padding after its claims", ([h, c, s]) => joined(h, `${c}=`, s), false],
  ["with a blank after it", (parts) => `${joined(...parts)} `, true],
  ["with a line's end after it", (parts) => `${joined(...parts)}\n`, true],
  ["with a line's end in its signature", ([h, c, s]) => joined(h, c, `${s.slice(0, 9)}\r\n${s.slice(9)}`), true],
];
const zeroed = (signature: string, from: number, to: number): Buffer => {
  const bytes = Buffer.from(signature, "base64url");
  return bytes.fill(0, from * bytes.length, to * bytes.length);
};
for (const [what, spell, joseAccepts] of SPELLINGS)
  test(`a token ${what} is refused, whatever signed it`, async () => {
    for (const alg of ALGORITHMS) {
      const token = spell((await tokenOf(alg)).split(".") as Parts);
      const [mine, his] = [await ours(token, keys), await joses(token)];
      assert.deepEqual([mine.claims, his.claims !== undefined], [undefined, joseAccepts], `${alg}: ${mine.refused}`);
    }
  });

test("a signature is spelt in one way alone: without padding, bits that are left over, or another alphabet", async () => {
  for (const alg of ALGORITHMS) {
    const [header, claims, signature = ""] = (await tokenOf(alg)).split(".");
    const plain = Buffer.from(signature, "base64url").toString("base64");
    const spellings = [plain, plain.replaceAll("=", ""), `${signature}=`, `${signature}==`, last(signature)];
    // Both alphabets are alike where a signature holds none of what they differ in.
    for (const spelt of spellings.filter((each) => each !== signature))
      assert.equal((await ours([header, claims, spelt].join("."), keys)).claims, undefined, alg);
  }
});

/** Signatures by the right key that are none of the algorithm that the token names. */
const STRANGE: readonly [alg: Algorithm, by: Algorithm, strange: Strange][] = [
  ["RS512", "RS256", {}],
  ["RS256", "RS512", {}],
  ["RS256", "PS256", {}],
  ["PS256", "RS256", {}],
  ["PS256", "PS384", {}],
  ["PS384", "PS256", { saltLength: 48 }],
  ["PS256", "PS256", { saltLength: 0 }],
  ["PS256", "PS256", { saltLength: 20 }],
  ["PS256", "PS256", { saltLength: constants.RSA_PSS_SALTLEN_MAX_SIGN }],
  ["PS512", "PS512", { saltLength: 32 }],
  ["RS256", "RS256", { hash: "sha1" }],
  ["ES256", "ES256", { hash: "sha1" }],
  ["ES256", "ES256", { hash: "sha384" }],
  ["ES384", "ES384", { hash: "sha256" }],
  ["ES512", "ES512", { hash: "sha384" }],
  ["ES256", "ES256", { dsaEncoding: "der" }],
  ["ES384", "ES384", { dsaEncoding: "der" }],
  ["ES512", "ES512", { dsaEncoding: "der" }],
  ["ES256", "ES384", {}],
  ["ES512", "ES256", {}],
  ["EdDSA", "ES256", {}],
];
for (const [alg, by, strange] of STRANGE)
  test(`${alg} over a signature of ${by} ${JSON.stringify(strange)} is refused`, async () => {
    const text = joined(base64url(JSON.stringify({ alg, kid: kidOf(alg) })), base64url(JSON.stringify(CLAIMS)));
    const token = joined(text, base64url(signatureOf(by, text, strange)));
    assert.deepEqual([await ours(token, keys), await joses(token)], [{ refused: "bad-signature" }, {}]);
  });

test("the key of one kind verifies no algorithm of another, whatever its token says", async () => {
  for (const alg of ALGORITHMS)
    for (const of of ALGORITHMS.filter((each) => kidOf(each) !== kidOf(alg))) {
      const token = signed(alg, JSON.stringify({ alg, kid: kidOf(of) }), JSON.stringify(CLAIMS));
      assert.equal((await ours(token)).refused, "untrusted", `${alg} with the key of ${of}`);
    }
});

test("header and claims that are no UTF-8 are not read as if they were", async () => {
  const head = JSON.stringify({ alg: "ES256", kid: kidOf("ES256") });
  const claims = signed("ES256", head, bytesOf('{"sub":"alice","groups":["', 0xff, '"]}'));
  const header = signed("ES256", bytesOf('{"alg":"ES256","x":"', 0xff, '"}'), JSON.stringify(CLAIMS));
  assert.deepEqual(
    [await ours(claims, keys), await ours(header, keys)],
    [{ refused: "malformed" }, { refused: "opaque" }],
  );
});

test("a key of RSA is as strong as its modulus is large, whatever zeroes stand before it", async () => {
  const token = await tokenOf("RS256");
  const verdict = async (n: Buffer) => (await ours(token, keySetOf({ keys: [{ ...RSA, n: base64url(n) }] }))).refused;
  const modulus = Buffer.from(RSA.n!, "base64url");
  assert.equal(await verdict(Buffer.concat([Buffer.alloc(1), modulus])), undefined);
  const weak = generateKeyPairSync("rsa", { modulusLength: 1_024 });
  const short = Buffer.from(weak.publicKey.export({ format: "jwk" }).n!, "base64url");
  const text = `${base64url(JSON.stringify({ alg: "RS256", kid: "RSA" }))}.${base64url(JSON.stringify(CLAIMS))}`;
  const forged = `${text}.${base64url(sign("sha256", Buffer.from(text), weak.privateKey))}`;
  const padded = keySetOf({ keys: [{ ...RSA, n: base64url(Buffer.concat([Buffer.alloc(128), short])) }] });
  assert.deepEqual(await ours(forged, padded), { refused: "unavailable" });
});
