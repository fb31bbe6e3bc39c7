import assert from "node:assert/strict";
import { test } from "node:test";
import { AccountError } from "../../server/accounts/account-error.ts";
import { FileAccounts } from "../../server/accounts/file-accounts.ts";
import { settingsOf } from "../../server/secrets/password-hash.ts";
import { SecretBytes } from "../../server/secrets/secret-bytes.ts";
import { MemoryDocument } from "../../server/storage/memory-document.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { ALICE, CHEAP, PASSWORD, secret, startAccounts } from "./support.ts";

const OTHER = "another good password";
const refused = (cause: string) => ({ kind: "refused", cause });

test("the right password opens the account under any spelling of its name", async () => {
  await using gate = await startAccounts();
  const verified = { kind: "verified", principal: ALICE, roles: ["Engineer"], mustChangePassword: false };
  assert.deepEqual(await gate.verify("alice"), verified);
  assert.deepEqual(await gate.verify(" ALICE"), verified);
});

test("unknown, disabled and known users are refused at the cost of one verification each", async () => {
  await using gate = await startAccounts();
  using password = secret(PASSWORD);
  await gate.book.add({ name: "bob" }, password);
  await gate.book.setDisabled("bob", true);
  await gate.settled();
  const costs: unknown[] = [];
  const cost = async (name: string, text: string, cause: string) => {
    gate.hasher.verified.length = 0;
    assert.deepEqual(await gate.verify(name, text), refused(cause));
    costs.push(gate.hasher.verified.map(settingsOf));
  };
  await cost("alice", "wrong", "wrong-password");
  await cost("alice", "", "empty-password");
  await cost("bob", PASSWORD, "disabled");
  await cost("nobody", PASSWORD, "unknown-user");
  await cost("nobody", "", "unknown-user");
  assert.deepEqual(costs, Array(5).fill([CHEAP]));
});

test("unknown names cost what accounts cost, each name always the same", async () => {
  await using gate = await startAccounts({ passes: 3 });
  const dear = { ...CHEAP, passes: 2 };
  await gate.store.update(async (text = "") => {
    const document = JSON.parse(text);
    const [alice] = document.accounts;
    document.accounts.push({ ...alice, name: "bob", passwordHash: alice.passwordHash.replace("t=1", "t=2") });
    return { text: JSON.stringify(document), result: undefined };
  });
  await gate.settled();
  const costs = new Map<string, number>();
  for (let round = 0; round < 2; round += 1)
    for (let number = 0; number < 60; number += 1) {
      gate.hasher.verified.length = 0;
      await gate.verify(`nobody${number}`);
      const passes = settingsOf(gate.hasher.verified[0] ?? "")?.passes ?? 0;
      assert.equal(costs.get(`nobody${number}`) ?? passes, passes);
      costs.set(`nobody${number}`, passes);
    }
  assert.deepEqual(new Set(costs.values()), new Set([CHEAP.passes, dear.passes]));
});

test("an unknown name in an empty house costs what the settings say", async () => {
  await using gate = await startAccounts({ passes: 3 });
  await gate.book.remove("alice");
  await gate.settled();
  await gate.verify("alice");
  assert.deepEqual(gate.hasher.verified.map(settingsOf), [{ ...CHEAP, passes: 3 }]);
});

test("the empty password opens an account only where it is allowed and is the account's own", async () => {
  await using strict = await startAccounts();
  await using lax = await startAccounts({ allowEmpty: true });
  for (const gate of [strict, lax]) {
    using empty = secret("");
    await gate.book.add({ name: "kiosk" }, empty);
    await gate.settled();
  }
  assert.deepEqual(await strict.verify("kiosk", ""), refused("empty-password"));
  assert.equal((await lax.verify("kiosk", "")).kind, "verified");
  assert.deepEqual(await lax.verify("alice", ""), refused("wrong-password"));
});

test("a password changed while the old one is verified keeps the door shut", async () => {
  await using gate = await startAccounts();
  gate.hasher.meanwhile = async () => {
    using other = secret(OTHER);
    await gate.book.setPassword("alice", other);
    await gate.settled();
  };
  assert.deepEqual(await gate.verify("alice"), refused("wrong-password"));
  assert.equal(gate.hasher.verified.length, 2);
});

test("an account disabled or removed while its password is verified keeps the door shut", async () => {
  await using gate = await startAccounts();
  gate.hasher.meanwhile = () => gate.book.setDisabled("alice", true).then(gate.settled);
  assert.deepEqual(await gate.verify("alice"), refused("disabled"));
  gate.hasher.meanwhile = () => gate.book.remove("alice").then(gate.settled);
  assert.deepEqual(await gate.verify("alice"), refused("unknown-user"));
});

test("a login hashes the password anew when settings changed, in the background and without a new version", async () => {
  await using gate = await startAccounts({ passes: 2 });
  const before = gate.accounts.standing(ALICE);
  assert.equal((await gate.verify("alice")).kind, "verified");
  await gate.accounts.close();
  assert.match((await gate.store.read()) ?? "", /m=8,t=2,p=1/);
  assert.deepEqual(gate.accounts.standing(ALICE), before);
  assert.equal((await gate.verify("alice")).kind, "verified");
  assert.equal(gate.hasher.hashed.length, 1);
});

test("many logins at once hash anew once, and all of them succeed", async () => {
  await using gate = await startAccounts({ passes: 2 });
  const logins = await Promise.all(Array.from({ length: 50 }, () => gate.verify("alice")));
  assert.deepEqual(new Set(logins.map(({ kind }) => kind)), new Set(["verified"]));
  await gate.accounts.close();
  assert.equal(gate.hasher.hashed.length, 1);
});

test("a hash that cannot be stored anew is told once and hinders no login", async () => {
  await using gate = await startAccounts({ passes: 2 });
  gate.store.update = async () => {
    throw new Error("read-only file system");
  };
  for (let login = 0; login < 3; login += 1) {
    assert.equal((await gate.verify("alice")).kind, "verified");
    await gate.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.deepEqual(
    gate.events.flatMap((event) => (event.event === "accounts.rejected" ? [event.detail] : [])),
    ["the password of an account was not hashed anew: read-only file system"],
  );
});

test("a changed password opens, the old one does not, and the order to change it is done", async () => {
  await using gate = await startAccounts();
  using first = secret(PASSWORD);
  await gate.book.setPassword("alice", first, { mustChangePassword: true });
  await gate.settled();
  const before = gate.accounts.standing(ALICE)?.passwordVersion ?? Number.NaN;
  assert.deepEqual(await gate.verify("alice"), {
    kind: "verified",
    principal: ALICE,
    roles: ["Engineer"],
    mustChangePassword: true,
  });
  assert.equal(await gate.change(OTHER), "changed");
  assert.deepEqual(await gate.verify("alice"), refused("wrong-password"));
  const after = await gate.verify("alice", OTHER);
  assert.equal(after.kind === "verified" && after.mustChangePassword, false);
  assert.ok((gate.accounts.standing(ALICE)?.passwordVersion ?? 0) > before);
});

test("a new password that breaks a rule or is the old one is insufficient", async () => {
  await using gate = await startAccounts();
  for (const wrong of ["short", "", "x".repeat(129), PASSWORD]) assert.equal(await gate.change(wrong), "insufficient");
  assert.equal((await gate.verify("alice")).kind, "verified");
});

test("who has no enabled account of the file cannot change a password here", async () => {
  await using gate = await startAccounts();
  assert.equal(await gate.change(OTHER, { authority: "file", name: "nobody" }), "not-supported");
  assert.equal(await gate.change(OTHER, { authority: "ldap", name: "alice" }), "not-supported");
  gate.hasher.meanwhile = () => gate.book.setDisabled("alice", true);
  assert.equal(await gate.change(OTHER), "not-supported");
});

test("a password that an operator resets meanwhile is not overwritten", async () => {
  await using gate = await startAccounts();
  gate.hasher.meanwhile = async () => {
    using reset = secret("set by the operator");
    await gate.book.setPassword("alice", reset);
  };
  assert.equal(await gate.change(OTHER), "unavailable");
  await gate.settled();
  assert.equal((await gate.verify("alice", "set by the operator")).kind, "verified");
});

test("a store that fails makes the change unavailable, and the log says why", async () => {
  await using gate = await startAccounts();
  gate.store.update = async () => {
    throw new Error("no space left");
  };
  assert.equal(await gate.change(OTHER), "unavailable");
  assert.deepEqual(gate.events.at(-1), {
    event: "accounts.rejected",
    file: "memory",
    detail: "a changed password was not stored: no space left",
  });
});

test("standing follows the account, and listeners hear of every change", async () => {
  await using gate = await startAccounts();
  let told = 0;
  const stop = gate.accounts.onChange(() => {
    told += 1;
  });
  await gate.book.setRoles("alice", ["Viewer"]);
  await gate.settled();
  assert.deepEqual(gate.accounts.standing(ALICE)?.roles, ["Viewer"]);
  assert.equal(gate.accounts.standing({ authority: "kerberos", name: "alice" }), undefined);
  await gate.book.setDisabled("alice", true);
  await gate.settled();
  assert.equal(gate.accounts.standing(ALICE), undefined);
  assert.equal(told, 2);
  stop();
  await gate.book.setDisabled("alice", false);
  await gate.settled();
  assert.equal(told, 2);
});

test("accounts broken later are told once, the last good ones stay, and repaired ones are taken", async () => {
  await using gate = await startAccounts();
  const good = await gate.store.read();
  for (const broken of ["{", "{ ", undefined]) {
    gate.store.replace(broken);
    await gate.settled();
    assert.equal((await gate.verify("alice")).kind, "verified");
  }
  gate.store.replace(good);
  await gate.settled();
  assert.deepEqual(
    gate.events.map(({ event }) => event),
    ["accounts.loaded", "accounts.rejected", "accounts.rejected", "accounts.loaded"],
  );
});

test("accounts broken at the start stop it, named, and stay as they are", async () => {
  const store = new MemoryDocument("{}");
  const opening = FileAccounts.open({ store, clock: new FakeClock(), emit: () => undefined });
  await assert.rejects(opening, (error) => error instanceof AccountError && /memory is broken/.test(error.message));
  assert.equal(await store.read(), "{}");
});

test("an older text that is still being read never replaces a newer one", async () => {
  await using gate = await startAccounts();
  const read = gate.store.read.bind(gate.store);
  let delayed = false;
  gate.store.read = async () => {
    const text = await read();
    if (!delayed) {
      delayed = true;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return text;
  };
  await gate.book.setRoles("alice", ["Viewer"]);
  await gate.change(OTHER);
  assert.equal((await gate.verify("alice", OTHER)).kind, "verified");
});

test("no password is left in guarded memory when all is done", async () => {
  const before = SecretBytes.lockedBytes;
  const gate = await startAccounts({ memoryBytes: 16 * 1024 });
  await Promise.all([gate.verify("alice"), gate.verify("alice", "wrong"), gate.verify("nobody")]);
  await gate.change(OTHER);
  await gate.accounts.close();
  assert.equal(SecretBytes.lockedBytes, before);
});
