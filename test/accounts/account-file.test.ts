import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { AccountError } from "../../server/accounts/account-error.ts";
import { type Account, formatAccounts, parseAccounts } from "../../server/accounts/account-file.ts";
import { dummyHash } from "../../server/secrets/password-hash.ts";
import { CHEAP } from "./support.ts";

const account = (change: Partial<Account> = {}): Account => ({
  name: "alice",
  roles: ["Admin"],
  passwordHash: dummyHash(CHEAP),
  passwordVersion: 1,
  disabled: false,
  mustChangePassword: false,
  accept: [],
  createdAt: "2026-01-01T00:00:00.000Z",
  passwordChangedAt: "2026-01-01T00:00:00.000Z",
  ...change,
});
const parse = (document: unknown) => parseAccounts(JSON.stringify(document), "accounts.json");

/** What the file's reader says is wrong. */
function faultsOf(text: string): string {
  try {
    parseAccounts(text, "accounts.json");
  } catch (error) {
    assert.ok(error instanceof AccountError);
    assert.equal(error.code, "FILE_INVALID");
    return error.message;
  }
  return "nothing";
}

test("what was written is read again", () => {
  const document = { version: 1, accounts: [account(), account({ name: "Jörg", accept: ["kerberos"] })] } as const;
  assert.deepEqual(parseAccounts(formatAccounts(document), "accounts.json"), document);
});

test("every fault is named with its path, and the file with them", () => {
  const broken = { ...account({ roles: ["Admin", "no role"], passwordVersion: 0 }), extra: 1, disabled: "no" };
  const faults = faultsOf(JSON.stringify({ version: 2, accounts: [account({ name: "bob" }), broken] }));
  assert.match(faults, /accounts\.json is broken and was left as it is/);
  for (const path of ["version:", "accounts[1].roles[1]:", "accounts[1].passwordVersion:", "accounts[1].disabled:"])
    assert.ok(faults.includes(path), path);
  assert.match(faults, /accounts\[1\]: .*extra/);
});

test("names that fold alike are one user and may not be there twice", () => {
  const faults = faultsOf(JSON.stringify({ version: 1, accounts: [account(), account({ name: "ＡLICE" })] }));
  assert.match(faults, /accounts\[1\]\.name: the same user as accounts\[0\]\.name/);
});

test("a planted hash that would take minutes to verify is a fault", () => {
  const passwordHash = dummyHash(CHEAP).replace("m=8,t=1", "m=4194304,t=1000000");
  assert.match(faultsOf(JSON.stringify({ version: 1, accounts: [account({ passwordHash })] })), /\.passwordHash: /);
});

test("a torn file is named, and nothing of it is shown", () => {
  const text = formatAccounts({ version: 1, accounts: [account()] });
  const faults = faultsOf(text.slice(0, text.indexOf("$argon2id") + 40));
  assert.match(faults, /not JSON/);
  assert.doesNotMatch(faults, /argon2id\$/);
  assert.match(faultsOf(""), /empty/);
});

for (const name of ["", " ", "alice ", "\talice", "a\nb", "a\0b", "a\u0085b", "a\uFFFDb", "a\uD800b", "é".repeat(33)])
  test(`the name ${JSON.stringify(name)} is refused`, () => {
    assert.throws(() => parse({ version: 1, accounts: [account({ name })] }), /accounts\[0\]\.name: a user name/);
  });

for (const name of ["a", "Jörg Müller", "é".repeat(32), "用户", "o'neil@plant"])
  test(`the name ${JSON.stringify(name)} is taken`, () => {
    assert.equal(parse({ version: 1, accounts: [account({ name })] }).accounts[0]?.name, name);
  });

test("no text whatsoever makes the reader throw anything but AccountError", () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => assert.ok(faultsOf(text))));
});

test("no document of the right shape with wrong parts does either, and what is taken survives a round trip", () => {
  const wild = fc.oneof(fc.jsonValue(), fc.string({ unit: "binary" }), fc.constant(undefined));
  const part = <K extends keyof Account>(key: K) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(account()[key]) }, wild);
  const keys = Object.keys(account()) as (keyof Account)[];
  const accounts = fc.array(fc.record(Object.fromEntries(keys.map((key) => [key, part(key)]))), { maxLength: 3 });
  fc.assert(
    fc.property(accounts, (given) => {
      const text = JSON.stringify({ version: 1, accounts: given });
      const rewritten = faultsOf(text) === "nothing" ? formatAccounts(parseAccounts(text, "f")) : text;
      assert.deepEqual(JSON.parse(rewritten), JSON.parse(text));
    }),
  );
});
