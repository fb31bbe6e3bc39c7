import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { GatewayError } from "../../server/core/errors.ts";
import { equal } from "../../server/secrets/equal.ts";
import { keyedHash } from "../../server/secrets/keyed-hash.ts";
import { hold, SecretBytes } from "../../server/secrets/secret-bytes.ts";
import { wipe } from "../../server/secrets/wipe.ts";

test("taking a secret moves it: the view is zeroes, the secret has the bytes", () => {
  const view = Buffer.from("correct horse");
  using secret = SecretBytes.take(view);
  assert.equal(secret.bytes.toString(), "correct horse");
  assert.equal(secret.length, 13);
  assert.ok(view.every((byte) => byte === 0));
});

test("taking part of a frame wipes that part alone", () => {
  const frame = Buffer.from("[secret]");
  using secret = SecretBytes.take(frame.subarray(1, 7));
  assert.equal(secret.bytes.toString(), "secret");
  assert.deepEqual(frame, Buffer.from("[\0\0\0\0\0\0]"));
});

test("a disposed secret cannot be read, and disposing twice is no error", () => {
  const secret = SecretBytes.random(16);
  secret[Symbol.dispose]();
  secret[Symbol.dispose]();
  assert.throws(() => secret.bytes, /wiped/);
  assert.throws(() => secret.hold(), /wiped/);
});

test("a view kept beyond the secret shows nothing", () => {
  const secret = SecretBytes.take(Buffer.from("kept too long"));
  const kept = secret.bytes;
  secret[Symbol.dispose]();
  assert.ok(kept.every((byte) => byte === 0));
});

test("an empty secret is a secret like any other", () => {
  const secret = SecretBytes.take(new Uint8Array(0));
  assert.equal(secret.length, 0);
  assert.equal(secret.bytes.length, 0);
  secret[Symbol.dispose]();
  assert.throws(() => secret.bytes, /wiped/);
});

test("random secrets differ", () => {
  using one = SecretBytes.random(16);
  using other = SecretBytes.random(16);
  assert.notDeepEqual(one.bytes, other.bytes);
});

test("a held secret is wiped only when the last hold is released", () => {
  const secret = SecretBytes.take(Buffer.from("in use"));
  const first = secret.hold();
  const second = secret.hold();
  secret[Symbol.dispose]();
  first[Symbol.dispose]();
  first[Symbol.dispose]();
  const { bytes } = second;
  assert.equal(bytes.toString(), "in use");
  second[Symbol.dispose]();
  assert.ok(bytes.every((byte) => byte === 0));
});

test("holding another implementation's secret keeps a copy that its owner cannot wipe", () => {
  const bytes = Buffer.from("plain");
  using held = hold({ bytes, length: 5, [Symbol.dispose]: () => wipe(bytes) });
  wipe(bytes);
  assert.equal(held.bytes.toString(), "plain");
});

test("too many live secrets are refused, the refused one is wiped, and places come back", () => {
  const before = SecretBytes.lockedBytes;
  const live: SecretBytes[] = [];
  const refused = Buffer.from("one too many");
  try {
    const full = () => {
      for (;;) live.push(SecretBytes.random(8));
    };
    assert.throws(full, (error) => error instanceof GatewayError && error.code === "TOO_MANY_CALLS");
    assert.throws(() => SecretBytes.take(refused), GatewayError);
    assert.ok(refused.every((byte) => byte === 0));
  } finally {
    for (const secret of live) secret[Symbol.dispose]();
  }
  assert.ok(live.length > 500);
  assert.equal(SecretBytes.lockedBytes, before);
});

test("secrets alive at once never share memory, and what one leaves behind is zeroes", () => {
  const live = Array.from({ length: 600 }, (_, index) => SecretBytes.take(Buffer.alloc(128, (index % 255) + 1)));
  assert.ok(live.every((secret, index) => secret.bytes.every((byte) => byte === (index % 255) + 1)));
  const places = new Set(live.map(({ bytes }) => `${bytes.byteOffset} ${bytes.buffer.byteLength}`));
  assert.ok(places.size >= 512, `${places.size} places`);
  for (const secret of live) secret[Symbol.dispose]();
  using shorter = SecretBytes.take(Buffer.from("x"));
  assert.equal(shorter.bytes.length, 1);
  assert.ok(new Uint8Array(shorter.bytes.buffer, shorter.bytes.byteOffset + 1, 100).every((byte) => byte === 0));
});

test("secrets as long as tokens share memory made once, and take pages of their own beyond it", () => {
  const before = SecretBytes.lockedBytes;
  const live: SecretBytes[] = [];
  while (SecretBytes.lockedBytes - before === live.length * 2_048) live.push(SecretBytes.random(1_000));
  assert.equal(live.length, 4 * 64 + 1, "the last one has a page of its own");
  assert.equal(SecretBytes.lockedBytes - before, 4 * 64 * 2_048 + 4_096);
  for (const secret of live) secret[Symbol.dispose]();
  assert.equal(SecretBytes.lockedBytes, before);
  using again = SecretBytes.random(2_048);
  assert.equal(again.length, 2_048);
  assert.equal(SecretBytes.lockedBytes - before, 2_048, "and the places are used again");
});

test("large secrets count by the pages they lock", () => {
  const before = SecretBytes.lockedBytes;
  using _secret = SecretBytes.random(64 * 1024);
  assert.equal(SecretBytes.lockedBytes - before, 17 * 4096);
});

test("printing and serialising a secret shows nothing of it", () => {
  using secret = SecretBytes.take(Buffer.from("hunter2hunter2"));
  const shown = [inspect(secret, { showHidden: true, depth: 9 }), JSON.stringify(secret), String(secret)].join();
  assert.doesNotMatch(shown, /hunter|68 75 6e|aHVudGVy/);
});

test("equality holds for equal bytes alone, of any length", () => {
  assert.ok(equal(Buffer.from("same"), Buffer.from("same")));
  assert.ok(equal(Buffer.alloc(0), Buffer.alloc(0)));
  assert.ok(!equal(Buffer.from("same"), Buffer.from("sane")));
  assert.ok(!equal(Buffer.from("same"), Buffer.from("same and more")));
  assert.ok(!equal(Buffer.from("same and more"), Buffer.from("same")));
  assert.ok(!equal(Buffer.alloc(0), Buffer.from("x")));
});

test("a keyed hash is stable within the process, differs between values, and takes text as UTF-8", () => {
  assert.equal(keyedHash("jörg"), keyedHash(Buffer.from("jörg")));
  assert.notEqual(keyedHash("alice"), keyedHash("bob"));
  assert.ok(keyedHash("") >= 0n && keyedHash("") < 2n ** 64n);
});
