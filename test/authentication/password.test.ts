import assert from "node:assert/strict";
import { test } from "node:test";
import { PasswordScheme } from "../../server/authentication/password.ts";
import type { AccountStanding, PasswordAccounts, Secret, Verification } from "../../server/core/ports.ts";

const secret = { bytes: Buffer.from("right"), length: 5, [Symbol.dispose]: () => {} } satisfies Secret;
const alice: Verification = { kind: "verified", principal: { authority: "file", name: "alice" }, roles: ["Old"] };

/** Accounts that find what the test says, and stand as it says once they did. */
const accounts = (found: Verification, standing: AccountStanding): PasswordAccounts => ({
  verify: async () => found,
  change: async () => "unavailable",
  standing: () => standing,
  onChange: () => () => {},
});

test("a right password carries what the account allows when the verification ends", async () => {
  const scheme = new PasswordScheme(accounts(alice, { roles: ["New"], passwordVersion: 7 }));
  const verified = await scheme.verify("alice", secret);
  assert.ok(verified.kind === "verified");
  const { entitlement, ...found } = verified;
  assert.deepEqual(found, { ...alice, roles: ["New"], passwordVersion: 7 });
  assert.deepEqual(entitlement?.standing(), { roles: ["New"], passwordVersion: 7 });
});

test("an account that is disabled or gone by the end of its verification is refused", async () => {
  const scheme = new PasswordScheme(accounts(alice, undefined));
  assert.deepEqual(await scheme.verify("alice", secret), { kind: "refused", cause: "disabled" });
});

for (const found of [
  { kind: "refused", cause: "wrong-password" },
  { kind: "unavailable", detail: "the disk is gone" },
] as const) {
  test(`what is ${found.kind} stays so, whatever the account allows`, async () => {
    const scheme = new PasswordScheme(accounts(found, { roles: ["Admin"], passwordVersion: 1 }));
    assert.deepEqual(await scheme.verify("alice", secret), found);
  });
}
