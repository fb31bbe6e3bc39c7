import assert from "node:assert/strict";
import { AccountError } from "../../../server/accounts/account-error.ts";
import { type AccountsDocument, formatAccounts, parseAccounts } from "../../../server/accounts/account-file.ts";
import { AccountIndex } from "../../../server/accounts/account-index.ts";
import { FileAccounts } from "../../../server/accounts/file-accounts.ts";
import { foldName } from "../../../server/core/principal.ts";
import { hashSettings, settingsOf } from "../../../server/secrets/password-hash.ts";
import { MemoryDocument } from "../../../server/storage/memory-document.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import type { Running, Target } from "../engine.ts";
import { expectCleanPrototypes, outline } from "../properties.ts";

const CHEAP = { memoryBytes: 8192, passes: 1 };
const HASH = "$argon2id$v=19$m=8,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const ALICE = {
  name: "alice",
  roles: ["Engineer"],
  passwordHash: HASH,
  passwordVersion: 1,
  disabled: false,
  mustChangePassword: false,
  accept: [],
  createdAt: "2026-01-01T00:00:00.000Z",
  passwordChangedAt: "2026-01-01T00:00:00.000Z",
};
const KNOWN_GOOD = formatAccounts({ version: 1, accounts: [ALICE] });

/** The text of the accounts file, at the start and under a gateway that runs: whole accounts, or a fault and those of before. */
export const accounts: Target = {
  name: "accounts",
  maxBytes: 8_192,
  words: [
    ...Object.keys(ALICE).map((key) => `"${key}":`),
    ...["version", "accounts", '"__proto__":', '"constructor":', '"toString"', "[]", "{}", "[[", ",", '"', "\\u0000"],
    ...[
      "alice",
      "ALICE",
      "ａｌｉｃｅ",
      "\\ud800",
      "Admin",
      "kerberos",
      "9999-12-31T23:59:59.999Z",
      "2026-02-30T00:00:00Z",
    ],
    ...[HASH, "m=4194304,", "t=1000000,", "p=2", "$argon2id$v=16", "$argon2i$", "$2b$10$"],
  ],
  open: async (): Promise<Running> => {
    const store = new MemoryDocument(KNOWN_GOOD);
    const running = await FileAccounts.open({ store, clock: new FakeClock(), emit: () => undefined, settings: CHEAP });
    return {
      async take(input) {
        const text = input.toString();
        const { document, fault } = read(text);
        store.replace(KNOWN_GOOD);
        await settled();
        assert.deepEqual(running.standing({ authority: "file", name: "alice" })?.roles, ["Engineer"]);
        store.replace(text);
        await settled();
        // All of the new accounts or all of the old ones.
        expectExactly(running, document ?? { version: 1, accounts: [ALICE] });
        expectCleanPrototypes();
        return fault;
      },
      [Symbol.asyncDispose]: () => running.close(),
    };
  },
};

function read(text: string): { document?: AccountsDocument; fault: string } {
  try {
    const document = parseAccounts(text, "accounts.json");
    expectSound(document);
    assert.deepEqual(parseAccounts(formatAccounts(document), "again"), document);
    return { document, fault: `${Math.min(document.accounts.length, 3)} accounts` };
  } catch (error) {
    if (!(error instanceof AccountError)) throw error;
    assert.equal(error.code, "FILE_INVALID");
    assert.doesNotMatch(error.message, /[\w+/]{30}/, "the message must show no digest");
    return { fault: outline(error.message.split("\n")) };
  }
}

function expectSound({ accounts }: AccountsDocument): void {
  const index = new AccountIndex({ version: 1, accounts }, CHEAP);
  assert.equal(index.size, accounts.length, "every account can be found by a name of its own");
  for (const account of accounts) {
    assert.equal(index.find(account.name), account);
    assert.equal(index.find(foldName(account.name)), account);
    const settings = settingsOf(account.passwordHash);
    assert.ok(settings !== undefined);
    hashSettings(settings);
  }
  assert.notEqual(settingsOf(index.hashFor("nobody of this name")), undefined);
}

function expectExactly(running: FileAccounts, { accounts }: AccountsDocument): void {
  for (const { name, disabled, roles, passwordVersion } of accounts) {
    const standing = running.standing({ authority: "file", name });
    assert.deepEqual(standing, disabled ? undefined : { roles, passwordVersion });
  }
  const knowsAlice = accounts.some(({ name, disabled }) => foldName(name) === "alice" && !disabled);
  assert.equal(running.standing({ authority: "file", name: "alice" }) !== undefined, knowsAlice);
}

/** Until what was read again is in force. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
