import assert from "node:assert/strict";
import { test } from "node:test";
import { AccountError } from "../../server/accounts/account-error.ts";
import { parseAccounts } from "../../server/accounts/account-file.ts";
import { dummyHash } from "../../server/secrets/password-hash.ts";
import { CHEAP } from "./support.ts";

test("a hash that stands where a key belongs is not shown with the fault", () => {
  const hash = dummyHash(CHEAP);
  const text = JSON.stringify({ version: 1, accounts: [], [hash]: 1, extra: 2 });
  assert.throws(
    () => parseAccounts(text, "accounts.json"),
    (error: unknown) => {
      assert.ok(error instanceof AccountError);
      assert.match(error.message, /the document: there is no key "\$argon2id\$v=19\$m=8,t", "extra" here/);
      assert.ok(!error.message.includes(hash.slice(30)));
      return true;
    },
  );
});
