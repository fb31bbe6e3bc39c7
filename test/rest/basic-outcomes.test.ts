import assert from "node:assert/strict";
import { test } from "node:test";
import { SecretBytes } from "../../server/secrets/secret-bytes.ts";
import { arrange, basicOf, RIGHT, WRONG } from "./basic-support.ts";

test("a right name and password are who they say, with the roles of now", async () => {
  const { ask, alice } = arrange();
  const identity = { principal: { authority: "file", name: "alice" }, roles: ["FailoverUsers"] };
  assert.deepEqual(await ask(RIGHT), { kind: "authenticated", identity });
  alice.standing = { roles: ["FailoverAdministrators"], passwordVersion: 1 };
  assert.deepEqual(await ask(RIGHT), {
    kind: "authenticated",
    identity: { ...identity, roles: ["FailoverAdministrators"] },
  });
});

test("the scheme's name is read without regard to case, and blanks around the credentials are no part of them", async () => {
  const { ask } = arrange();
  const encoded = RIGHT.slice("Basic ".length);
  for (const header of [`basic ${encoded}`, `BASIC   ${encoded}  `])
    assert.equal((await ask(header)).kind, "authenticated", header);
});

test("a password may hold colons, blanks and any UTF-8; a name ends at the first colon", async () => {
  const { ask, accounts } = arrange();
  for (const password of ["a:b:c", " lead and trail ", "pässwörd🔑", ""]) {
    accounts.people.set("jürgen", { password, standing: { roles: [], passwordVersion: 1 } });
    assert.equal((await ask(basicOf("jürgen", password))).kind, "authenticated", password);
  }
});

test("unknown, known and disabled users are answered alike", async () => {
  const answers = [];
  for (const name of ["alice", "nobody", "dora"]) {
    const { ask, accounts } = arrange();
    accounts.people.set("dora", { password: "right", standing: undefined });
    answers.push(await ask(basicOf(name, name === "dora" ? "right" : "wrong")));
  }
  assert.deepEqual(answers[1], answers[0]);
  assert.deepEqual(answers[2], answers[0]);
  const [first] = answers;
  assert.ok(first?.kind === "refused");
  assert.deepEqual([first.status, first.retryAfterMs], [401, 1_000]);
  assert.match(first.reason, /user name or the password is wrong/);
});

test("while a penalty runs, right and wrong passwords are refused alike, and no account is asked", async () => {
  const { ask, accounts, clock } = arrange();
  await ask(WRONG);
  const asked = accounts.asked;
  const [right, wrong] = [await ask(RIGHT), await ask(WRONG)];
  assert.deepEqual(right, wrong);
  assert.ok(right.kind === "refused");
  assert.deepEqual([right.status, right.retryAfterMs, accounts.asked], [401, 1_000, asked]);
  clock.advance(1_000);
  assert.equal((await ask(RIGHT)).kind, "authenticated");
});

test("accounts that cannot be asked are 503, and nobody is charged", async () => {
  const { ask, accounts, guard } = arrange();
  accounts.gate = Promise.reject(new Error("the disk is gone"));
  const answer = await ask(WRONG);
  assert.ok(answer.kind === "refused");
  assert.deepEqual([answer.status, guard.size], [503, 0]);
});

test("more attempts than may wait are 503", async () => {
  const { ask, accounts } = arrange({ concurrency: 1, queue: 0 });
  let open = () => {};
  accounts.gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const first = ask(RIGHT);
  const second = await ask(basicOf("bob", "other"));
  open();
  assert.ok(second.kind === "refused");
  assert.equal(second.status, 503);
  assert.equal((await first).kind, "authenticated");
});

test("a password that must be changed opens nothing, says where to change it, and is told to the log", async () => {
  const { ask, alice, basic, events } = arrange();
  alice.mustChangePassword = true;
  const answer = await ask(RIGHT);
  assert.ok(answer.kind === "refused");
  assert.deepEqual([answer.status, answer.retryAfterMs, basic.remembered], [401, undefined, 0]);
  assert.match(answer.resolution, /PasswordAuthenticationService\/ChangePassword/);
  assert.deepEqual(
    events.map((event) => [event.event, "error" in event ? event.error : ""]),
    [["authentication.failed", "PASSWORD_MUST_BE_CHANGED"]],
  );
});

test("an account that changes while its password is looked at lets nobody in", async () => {
  const { ask, accounts, alice } = arrange();
  accounts.standing = () => {
    const now = alice.standing;
    alice.standing = { roles: [], passwordVersion: 2 };
    return now === undefined ? undefined : { roles: now.roles, passwordVersion: now.passwordVersion ?? 0 };
  };
  const answer = await ask(RIGHT);
  assert.ok(answer.kind === "refused");
  assert.equal(answer.status, 503);
});

test("passwords that are switched off are neither offered nor looked at, and those remembered count no more", async () => {
  let enabled = true;
  const { ask, schemes, accounts } = arrange({ isEnabled: () => enabled });
  assert.deepEqual(schemes.challenges, ['Basic realm="gatehouse", charset="UTF-8"']);
  await ask(RIGHT);
  enabled = false;
  assert.deepEqual(schemes.challenges, []);
  const answer = await ask(RIGHT);
  assert.ok(answer.kind === "refused");
  assert.match(answer.reason, /Basic is switched off here/);
  assert.equal(accounts.asked, 1);
});

test("a request without credentials, and one of an unknown scheme, are told what is offered", async () => {
  const { ask } = arrange();
  for (const header of [undefined, "", "Bearer abc", "x".repeat(65_536)]) {
    const answer = await ask(header);
    assert.ok(answer.kind === "refused");
    assert.deepEqual([answer.status, answer.resolution], [401, "Log in with Basic."]);
  }
});

test("no secret stays in guarded memory, however a request ends", async () => {
  const { ask, accounts, basic } = arrange();
  const before = SecretBytes.lockedBytes;
  await ask(RIGHT);
  await ask(RIGHT);
  await ask(WRONG);
  await ask(WRONG);
  accounts.gate = Promise.reject(new Error("broken"));
  await ask(basicOf("bob", "other"));
  await ask(basicOf("bob", "x".repeat(200)));
  assert.equal(SecretBytes.lockedBytes, before);
  basic[Symbol.dispose]();
  assert.ok(SecretBytes.lockedBytes < before, "the key of the hash is gone too");
});
