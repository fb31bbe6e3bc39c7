import assert from "node:assert/strict";
import { test } from "node:test";
import { faultInPassword, passwordRules } from "../../server/accounts/password-rules.ts";
import { SecretBytes } from "../../server/secrets/secret-bytes.ts";

function fault(password: string | Uint8Array, rules = {}, name = "operator.one"): string | undefined {
  using given = SecretBytes.take(Buffer.from(password));
  return faultInPassword(name, given, passwordRules(rules));
}

test("a password has at least twelve characters unless told otherwise", () => {
  assert.match(fault("x".repeat(11)) ?? "", /at least 12/);
  assert.equal(fault("x".repeat(12)), undefined);
  assert.equal(fault("four", { minimumLength: 4 }), undefined);
});

test("characters are code points in UTF-8, and bytes in anything else", () => {
  assert.match(fault("é".repeat(11)) ?? "", /at least 12/);
  assert.match(fault("🐴".repeat(11)) ?? "", /at least 12/);
  assert.equal(fault("🐴".repeat(12)), undefined);
  assert.equal(fault(new Uint8Array(12).fill(0xff)), undefined);
  assert.match(fault(new Uint8Array(11).fill(0xff)) ?? "", /at least 12/);
});

test("a password has at most 128 bytes", () => {
  assert.equal(fault("x".repeat(128)), undefined);
  assert.match(fault("x".repeat(129)) ?? "", /at most 128/);
});

test("an empty password is for those who allow it, whatever the minimum", () => {
  assert.match(fault("") ?? "", /empty/);
  assert.equal(fault("", { allowEmpty: true }), undefined);
  assert.match(fault("x", { allowEmpty: true }) ?? "", /at least 12/);
});

test("a password is not the user name, in any case", () => {
  assert.match(fault("operator.one") ?? "", /user name/);
  assert.match(fault("OPERATOR.One") ?? "", /user name/);
  assert.equal(fault("operator.one!"), undefined);
});

test("a minimum that no password could meet is a mistake", () => {
  for (const minimumLength of [0, 1.5, 129]) assert.throws(() => passwordRules({ minimumLength }), RangeError);
});
