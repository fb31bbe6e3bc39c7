import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { SessionService } from "#proto/services.js";
import type { AccountBook } from "../../server/accounts/account-book.ts";
import { SecretBytes } from "../../server/secrets/secret-bytes.ts";
import { accountBook } from "../support/accounts.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { codeOf, outcomeOf, toldBy } from "./words.ts";

const accounts = [
  { name: "alice", password: "right", roles: ["Engineer"] },
  { name: "bob", password: "right" },
];

const newPassword = async (book: AccountBook, name: string) => {
  using password = SecretBytes.take(Buffer.from("changed outside"));
  await book.setPassword(name, password);
};

/** What an operator may do to an account that ends its live sessions. */
const CHANGES: Record<string, (book: AccountBook) => Promise<void>> = {
  removed: (book) => book.remove("alice"),
  disabled: (book) => book.setDisabled("alice", true),
  "given another password": (book) => newPassword(book, "alice"),
};

for (const [name, apply] of Object.entries(CHANGES)) {
  test(`sessions of an account that is ${name} end at once with reason account; others stay`, async () => {
    await using gateway = await startGateway({ accounts });
    using client = new RawClient(gateway.address);
    const [alice, bob] = [await client.open("alice", "right"), await client.open("bob", "right")];
    const watch = client.watch(alice);
    const within = client.watch(bob, { "security-token": String(alice) });
    await Promise.all([watch.told("OPENED"), within.told("OPENED")]);
    await apply(accountBook(join(gateway.folder, "data")));
    assert.equal(toldBy(await watch.told("CLOSED")), "CLOSED ACCOUNT");
    assert.equal(codeOf((await within.ended).failure), "UNAUTHENTICATED SESSION_UNKNOWN");
    const { user, reason } = await gateway.event("session.closed");
    assert.deepEqual([user, reason], ["alice", "account"]);
    const failure = await client.refused(SessionService.getSession, {}, { "security-token": String(alice) });
    assert.equal(codeOf(failure), "UNAUTHENTICATED SESSION_UNKNOWN");
    assert.equal((await client.whoAmI(bob))?.username, "bob");
  });
}

test("other roles hold for live sessions at once, which stay open", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const token = await client.open("alice", "right");
  await accountBook(join(gateway.folder, "data")).setRoles("alice", ["Viewer", "Commissioner"]);
  const { roles } = await gateway.event("session.roles");
  assert.deepEqual(roles, ["Viewer", "Commissioner"]);
  assert.deepEqual((await client.whoAmI(token))?.roles, ["Viewer", "Commissioner"]);
});

test("a running gateway sees an added account at once", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  using password = SecretBytes.take(Buffer.from("newcomer"));
  await accountBook(join(gateway.folder, "data")).add({ name: "carol", roles: [] }, password);
  await gateway.event("accounts.loaded", (event) => event.accounts === 3);
  assert.equal(outcomeOf(await client.login("carol", "newcomer")), "NONE");
});

test("a disabled account can log in again once it is enabled", async () => {
  await using gateway = await startGateway({ accounts: [{ name: "gone", password: "right", disabled: true }] });
  using client = new RawClient(gateway.address);
  await accountBook(join(gateway.folder, "data")).setDisabled("gone", false);
  const loads = () => gateway.events.filter(({ event }) => event === "accounts.loaded").length;
  await gateway.event("accounts.loaded", () => loads() === 2);
  assert.equal(outcomeOf(await client.login("gone", "right")), "NONE");
});
