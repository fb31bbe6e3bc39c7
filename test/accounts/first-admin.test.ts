import assert from "node:assert/strict";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { AccountBook } from "../../server/accounts/account-book.ts";
import { FileAccounts } from "../../server/accounts/file-accounts.ts";
import { createFirstAdmin } from "../../server/accounts/first-admin.ts";
import type { GatewayEvent } from "../../server/core/events.ts";
import { LockedFile } from "../../server/storage/locked-file.ts";
import { MemoryDocument } from "../../server/storage/memory-document.ts";
import { temporaryFolder } from "../storage/support.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { CHEAP, PASSWORD, secret } from "./support.ts";

async function firstStart() {
  const folder = await temporaryFolder();
  const events: GatewayEvent[] = [];
  const options = {
    store: new LockedFile(folder.file("accounts.json")),
    clock: new FakeClock(),
    settings: CHEAP,
    initialPasswordFile: folder.file("initial-admin-password"),
    emit: (event: GatewayEvent) => void events.push(event),
  };
  return { folder, events, options, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

test("the first start makes an admin whose password is shown once and kept in a file", async () => {
  await using start = await firstStart();
  const password = await createFirstAdmin(start.options);
  assert.ok(password !== undefined);
  using shown = password;
  const file = start.options.initialPasswordFile;
  assert.equal(await readFile(file, "utf8"), `${shown.bytes}\n`);
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  assert.match(shown.bytes.toString(), /^([a-hjkmnp-z2-9]{5}-){4}[a-hjkmnp-z2-9]{5}$/);
  const accounts = await FileAccounts.open(start.options);
  const verified = await accounts.verify("admin", shown);
  assert.equal(verified.kind === "verified" && verified.roles.join(), "Admin");
  assert.deepEqual(
    start.events.map(({ event }) => event),
    ["accounts.created", "accounts.loaded"],
  );
  await accounts.close();
});

test("a later start makes nothing, not even where all accounts are removed or the file is broken", async () => {
  for (const text of ['{ "version": 1, "accounts": [] }', "broken"]) {
    const store = new MemoryDocument(text);
    const made = await createFirstAdmin({ store, clock: new FakeClock(), emit: () => assert.fail() });
    assert.equal(made, undefined);
    assert.equal(await store.read(), text);
  }
});

test("two first starts at once make one admin", async () => {
  await using start = await firstStart();
  const other = { ...start.options, store: new LockedFile(start.options.store.name) };
  const made = await Promise.all([createFirstAdmin(start.options), createFirstAdmin(other)]);
  const shown = made.flatMap((password) => (password === undefined ? [] : [`${password.bytes}\n`]));
  assert.deepEqual(shown, [await readFile(start.options.initialPasswordFile, "utf8")]);
});

test("a crash between the two writes leaves a start that begins anew", async () => {
  await using start = await firstStart();
  await writeFile(start.options.initialPasswordFile, "password of an admin that never was\n", { mode: 0o644 });
  using password = await createFirstAdmin(start.options);
  assert.equal(await readFile(start.options.initialPasswordFile, "utf8"), `${password?.bytes}\n`);
  assert.equal((await stat(start.options.initialPasswordFile)).mode & 0o777, 0o600);
});

test("the password is on disk before the account is", async () => {
  await using start = await firstStart();
  const store = new MemoryDocument();
  store.update = async (change) => {
    await change(undefined);
    throw new Error("power cut");
  };
  await assert.rejects(createFirstAdmin({ ...start.options, store }), /power cut/);
  assert.deepEqual(await readdir(start.folder.path), ["initial-admin-password"]);
});

const ENDS: Record<string, (book: AccountBook, accounts: FileAccounts) => Promise<unknown>> = {
  "changed by admin": async (_, accounts) => {
    using password = secret(PASSWORD);
    assert.equal(await accounts.change({ authority: "file", name: "admin" }, password), "changed");
  },
  "changed on the command line": async (book) => {
    using password = secret(PASSWORD);
    await book.setPassword("Admin", password);
  },
  "of no use because admin is removed": (book) => book.remove("admin"),
};

for (const [what, end] of Object.entries(ENDS))
  test(`the file is deleted once the first password is ${what}`, async () => {
    await using start = await firstStart();
    using _password = await createFirstAdmin(start.options);
    const accounts = await FileAccounts.open(start.options);
    await end(new AccountBook(start.options), accounts);
    await accounts.close();
    assert.deepEqual(await readdir(start.folder.path), ["accounts.json"]);
  });

test("another account's password leaves the file alone", async () => {
  await using start = await firstStart();
  using _password = await createFirstAdmin(start.options);
  const book = new AccountBook(start.options);
  using other = secret(PASSWORD);
  await book.add({ name: "bob" }, other);
  await book.remove("bob");
  assert.ok((await readdir(start.folder.path)).includes("initial-admin-password"));
});
