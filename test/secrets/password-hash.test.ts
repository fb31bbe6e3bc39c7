import assert from "node:assert/strict";
import { after, test } from "node:test";
import sodium from "sodium-native";
import { systemClock } from "../../server/core/clock.ts";
import { HashingProcess } from "../../server/secrets/hashing-process.ts";
import {
  argon2id,
  dummyHash,
  hashSettings,
  needsRehash,
  passwordHasher,
  settingsOf,
} from "../../server/secrets/password-hash.ts";
import { SecretBytes } from "../../server/secrets/secret-bytes.ts";

const CHEAP = hashSettings({ memoryBytes: 8 * 1024, passes: 1 });
const secret = (text: string) => SecretBytes.take(Buffer.from(text));
const padded = (hash: string) => Buffer.concat([Buffer.from(hash)], sodium.crypto_pwhash_STRBYTES);

const hashing = new HashingProcess({ concurrency: 2, clock: systemClock, emit: () => {} });
after(() => hashing.close());

const PLACES = { "on threads": argon2id, "in a process": passwordHasher((...work) => hashing.derive(...work)) };

for (const [place, hasher] of Object.entries(PLACES)) {
  test(`a password verifies against its hash and no other does, ${place}`, async () => {
    using password = secret("correct horse");
    using wrong = secret("correct house");
    const hash = await hasher.hash(password, CHEAP);
    assert.equal(await hasher.verify(hash, password), true);
    assert.equal(await hasher.verify(hash, wrong), false);
  });

  test(`hashes are those of libsodium, both ways, ${place}`, async () => {
    using password = secret("correct horse");
    const theirs = Buffer.alloc(sodium.crypto_pwhash_STRBYTES);
    sodium.crypto_pwhash_str(theirs, password.bytes, CHEAP.passes, CHEAP.memoryBytes);
    const ours = await hasher.hash(password, CHEAP);
    assert.equal(sodium.crypto_pwhash_str_verify(padded(ours), password.bytes), true);
    assert.equal(await hasher.verify(theirs.toString().replace(/\0+$/, ""), password), true);
  });

  test(`two hashes of one password differ, ${place}`, async () => {
    using password = secret("correct horse");
    assert.notEqual(await hasher.hash(password, CHEAP), await hasher.hash(password, CHEAP));
  });

  test(`the empty password has hashes that only it verifies against, ${place}`, async () => {
    using empty = secret("");
    using zero = secret("\0");
    using standIn = SecretBytes.take(Buffer.alloc(129));
    const hash = await hasher.hash(empty, CHEAP);
    assert.equal(await hasher.verify(hash, empty), true);
    assert.equal(await hasher.verify(hash, zero), false);
    assert.equal(await hasher.verify(hash, standIn), false);
    assert.equal(await hasher.verify(await hasher.hash(zero, CHEAP), empty), false);
  });

  test(`a password of more than 128 bytes is never hashed and never right, ${place}`, async () => {
    using long = secret("x".repeat(129));
    using longest = secret("x".repeat(128));
    await assert.rejects(hasher.hash(long, CHEAP), RangeError);
    assert.equal(await hasher.verify(await hasher.hash(longest, CHEAP), long), false);
  });

  test(`disposing of a password while it is hashed and verified neither crashes nor spoils the result, ${place}`, async () => {
    const before = SecretBytes.lockedBytes;
    const settings = hashSettings({ memoryBytes: 8 * 1024 * 1024, passes: 2 });
    const password = secret("disposed of at once");
    const hashing = hasher.hash(password, settings);
    password[Symbol.dispose]();
    const hash = await hashing;
    using again = secret("disposed of at once");
    const verifying = Array.from({ length: 8 }, () => {
      const copy = secret("disposed of at once");
      const right = hasher.verify(hash, copy);
      copy[Symbol.dispose]();
      return right;
    });
    assert.deepEqual(await Promise.all(verifying), Array(8).fill(true));
    assert.equal(await hasher.verify(hash, again), true);
    again[Symbol.dispose]();
    assert.equal(SecretBytes.lockedBytes, before);
  });

  test(`no password has a dummy's hash, which costs what the settings say, ${place}`, async () => {
    using password = secret("");
    const dummy = dummyHash(CHEAP);
    assert.deepEqual(settingsOf(dummy), CHEAP);
    assert.equal(await hasher.verify(dummy, password), false);
  });

  test(`a hash made with other settings needs another, one made with these does not, ${place}`, () => {
    const dummy = dummyHash(CHEAP);
    assert.equal(needsRehash(dummy, CHEAP), false);
    assert.equal(needsRehash(dummy, { ...CHEAP, passes: 2 }), true);
    assert.equal(needsRehash(dummy, { ...CHEAP, memoryBytes: 16 * 1024 }), true);
    assert.equal(needsRehash("none of ours", CHEAP), true);
  });

  const PLANTED: Record<string, (hash: string) => string> = {
    "more than 1 GiB": (hash) => hash.replace("m=8,", "m=1048577,"),
    "more than 100 passes": (hash) => hash.replace("t=1,", "t=101,"),
    "passes beyond any number": (hash) => hash.replace("t=1,", "t=99999999999999999999,"),
    "no memory": (hash) => hash.replace("m=8,", "m=0,"),
    "several lanes": (hash) => hash.replace("p=1", "p=4"),
    "another algorithm": (hash) => hash.replace("argon2id", "argon2i"),
    "a short digest": (hash) => hash.slice(0, -1),
    "something after it": (hash) => `${hash}\n`,
  };

  for (const [what, plant] of Object.entries(PLANTED))
    test(`a hash with ${what} is refused before any work`, async () => {
      using password = secret("x");
      const planted = plant(dummyHash(CHEAP));
      assert.equal(settingsOf(planted), undefined);
      await assert.rejects(hasher.verify(planted, password), /not an Argon2id hash/);
    });
}

test("settings default to 19 MiB and 2 passes, count whole KiB, and have bounds", () => {
  assert.deepEqual(hashSettings(), { memoryBytes: 19 * 1024 * 1024, passes: 2 });
  assert.equal(hashSettings({ memoryBytes: 10_000 }).memoryBytes, 9 * 1024);
  for (const wrong of [
    { memoryBytes: 8191 },
    { memoryBytes: 2 ** 31 },
    { passes: 0 },
    { passes: 1.5 },
    { passes: 101 },
  ])
    assert.throws(() => hashSettings(wrong), RangeError);
});
