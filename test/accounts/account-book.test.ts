import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { AccountBook } from "../../server/accounts/account-book.ts";
import { AccountError, type AccountErrorCode } from "../../server/accounts/account-error.ts";
import { LockedFile } from "../../server/storage/locked-file.ts";
import { MemoryDocument } from "../../server/storage/memory-document.ts";
import { temporaryFolder } from "../storage/support.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { CHEAP, PASSWORD, secret } from "./support.ts";

function emptyBook() {
  const store = new MemoryDocument();
  const clock = new FakeClock();
  const book = new AccountBook({ store, clock, settings: CHEAP });
  const add = async (name: string, more = {}, password = PASSWORD) => {
    using given = secret(password);
    await book.add({ name, ...more }, given);
  };
  return { store, clock, book, add };
}

const refused = (code: AccountErrorCode) => (error: unknown) => error instanceof AccountError && error.code === code;

test("an added account is listed without its hash", async () => {
  const { book, add } = emptyBook();
  await add("alice", { roles: ["Engineer", "Engineer"], accept: ["kerberos"] });
  const [alice] = await book.list();
  assert.deepEqual(alice, {
    name: "alice",
    roles: ["Engineer"],
    passwordVersion: Date.UTC(2026, 0, 1),
    disabled: false,
    mustChangePassword: false,
    accept: ["kerberos"],
    createdAt: "2026-01-01T00:00:00.000Z",
    passwordChangedAt: "2026-01-01T00:00:00.000Z",
  });
});

test("a name that folds to an account's is refused", async () => {
  const { book, add } = emptyBook();
  await add("alice");
  for (const name of ["alice", "ALICE", "ａｌｉｃｅ"]) await assert.rejects(add(name), refused("EXISTS"));
  assert.equal((await book.list()).length, 1);
});

test("wrong names, roles, authorities and passwords are refused before anything is written", async () => {
  const { store, add } = emptyBook();
  await assert.rejects(add(" alice"), refused("NAME_INVALID"));
  await assert.rejects(add("alice", { roles: ["no role"] }), refused("ROLE_INVALID"));
  await assert.rejects(add("alice", { accept: ["1"] }), refused("AUTHORITY_INVALID"));
  await assert.rejects(add("alice", {}, "too short"), refused("PASSWORD_INSUFFICIENT"));
  assert.equal(await store.read(), undefined);
});

test("an account that is not there cannot be changed, and the message says where to look", async () => {
  const { book } = emptyBook();
  using password = secret(PASSWORD);
  const changes = [
    () => book.remove("bob"),
    () => book.setPassword("bob", password),
    () => book.setDisabled("bob", true),
    () => book.setRoles("bob", []),
  ];
  for (const change of changes)
    await assert.rejects(change(), /there is no account "bob"; see "gatehouse account list"/);
});

test("disabling, enabling and new roles leave the password's version alone", async () => {
  const { book, clock, add } = emptyBook();
  await add("alice");
  const [before] = await book.list();
  clock.advance(60_000);
  await book.setDisabled("Alice", true);
  await book.setRoles("alice", ["Viewer"]);
  assert.deepEqual(await book.list(), [{ ...before, disabled: true, roles: ["Viewer"] }]);
});

test("a new password is another version, even when the wall clock steps back", async () => {
  const { book, clock, add } = emptyBook();
  await add("alice", { mustChangePassword: true });
  const [before] = await book.list();
  clock.stepWall(-86_400_000);
  using password = secret("another good password");
  await book.setPassword("alice", password);
  const [after] = await book.list();
  assert.ok(after !== undefined && before !== undefined && after.passwordVersion > before.passwordVersion);
  assert.equal(after.mustChangePassword, false);
});

test("an account that is removed and made again is not taken for the old one", async () => {
  const { book, clock, add } = emptyBook();
  await add("alice");
  const [before] = await book.list();
  await book.remove("alice");
  clock.advance(1);
  await add("alice");
  const [after] = await book.list();
  assert.notEqual(after?.passwordVersion, before?.passwordVersion);
});

test("a broken file is named and not overwritten", async () => {
  await using folder = await temporaryFolder();
  const path = folder.file("accounts.json");
  await writeFile(path, '{ "version": 1, "accounts": [ {');
  const book = new AccountBook({ store: new LockedFile(path), clock: new FakeClock(), settings: CHEAP });
  using password = secret(PASSWORD);
  await assert.rejects(book.add({ name: "alice" }, password), (error: Error) => error.message.includes(path));
  await assert.rejects(book.list(), refused("FILE_INVALID"));
  assert.equal(await readFile(path, "utf8"), '{ "version": 1, "accounts": [ {');
});

test("two other processes and this one change the accounts at the same time and lose nothing", async () => {
  await using folder = await temporaryFolder();
  const path = folder.file("accounts.json");
  const script = fileURLToPath(new URL("add-many.ts", import.meta.url));
  const other = (prefix: string) =>
    promisify(execFile)(process.execPath, ["--import", "tsx", script, path, prefix, "50"]);
  const book = new AccountBook({ store: new LockedFile(path), clock: new FakeClock(), settings: CHEAP });
  using password = secret(PASSWORD);
  const own = async () => {
    for (let number = 0; number < 50; number += 1) await book.add({ name: `own${number}` }, password);
  };
  await Promise.all([other("one"), other("two"), own()]);
  const names = (await book.list()).map(({ name }) => name).sort();
  const expected = ["one", "two", "own"].flatMap((prefix) => Array.from({ length: 50 }, (_, at) => `${prefix}${at}`));
  assert.deepEqual(names, expected.sort());
});
