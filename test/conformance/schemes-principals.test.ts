import assert from "node:assert/strict";
import { test } from "node:test";
import { AdministrationService } from "#proto/services.js";
import { accountBook } from "../support/accounts.ts";
import type { RawClient } from "../support/raw-client.ts";
import { byCertificate, byToken, certificateOf, refusalOf, SchemesGateway } from "./schemes-gateway.ts";
import { codeOf, outcomeOf, toldBy } from "./words.ts";

const alice = await certificateOf("alice");
const LIMIT = "SESSION_LIMIT_REACHED NONE no-delay 0 true";

/** Looks at a session until its roles are these. */
async function untilRoles(client: RawClient, token: number, roles: readonly string[]): Promise<void> {
  const wanted = roles.join();
  const deadline = AbortSignal.timeout(5_000);
  while ((await client.whoAmI(token))?.roles?.join() !== wanted) deadline.throwIfAborted();
}

test("equal names of three authorities are three principals, with roles and limits of their own", async () => {
  await using gate = await SchemesGateway.start({
    accounts: [{ name: "alice", password: "right", roles: ["Operator"] }],
    certificateRoles: { alice: ["Viewer"] },
    configuration: { sessions: { perUser: 1, duplicates: "reject" } },
  });
  using client = await gate.client(alice);
  const opened = [
    await client.login("alice", "right"),
    await byCertificate(client),
    await byToken(client, await gate.token({ groups: ["operators"] })),
  ];
  assert.deepEqual(
    opened.map(({ session }) => [session?.scheme, session?.authority, session?.username, session?.roles]),
    [
      ["password", "file", "alice", ["Operator"]],
      ["certificate", "certificate", "alice", ["Viewer"]],
      ["token", "plant", "alice", ["Engineer"]],
    ],
  );
  assert.equal(new Set(opened.map(({ session }) => session?.sessionId)).size, 3);
});

test("profiles of one provider are authorities of their own", async () => {
  await using gate = await SchemesGateway.start({ configuration: { sessions: { perUser: 1 } } });
  using client = gate.open();
  const opaque = await gate.provider.accessToken({ subject: "alice", audience: "opaque", format: "opaque" });
  const answers = [await byToken(client, await gate.token()), await byToken(client, opaque)];
  assert.deepEqual(
    answers.map(({ session }) => [session?.authority, session?.username]),
    [
      ["plant", "alice"],
      ["opaque", "alice"],
    ],
  );
});

test("nobody has roles that neither the map nor a lending account gives", async () => {
  await using gate = await SchemesGateway.start({
    accounts: [
      { name: "alice", password: "right", roles: ["Admin"] },
      { name: "bob", password: "right", roles: ["Admin"], accept: ["kerberos", "opaque"] },
      { name: "carol", password: "right", roles: ["Admin"], accept: ["certificate", "plant"], disabled: true },
    ],
    certificateRoles: { dave: ["Engineer"] },
  });
  for (const name of ["alice", "bob", "carol", "admin"]) {
    using client = await gate.client(await certificateOf(name));
    const answers = [
      await byCertificate(client),
      await byToken(client, await gate.token({ sub: name, groups: ["Admin", "Engineer", "strangers"] })),
    ];
    assert.deepEqual(
      answers.map(({ error, session }) => [error, session?.roles]),
      [
        [0, []],
        [0, []],
      ],
    );
  }
});

test("an account lends its roles to the authorities that it lists, beside what the map gives", async () => {
  await using gate = await SchemesGateway.start({
    accounts: [{ name: "alice", password: "right", roles: ["Operator"], accept: ["certificate", "plant"] }],
    certificateRoles: { alice: ["Viewer"] },
  });
  using client = await gate.client(alice);
  const roles = async (answer: ReturnType<typeof byToken>) => (await answer).session?.roles?.toSorted();
  assert.deepEqual(await roles(byCertificate(client)), ["Operator", "Viewer"]);
  assert.deepEqual(await roles(byToken(client, await gate.token({ groups: ["operators"] }))), ["Engineer", "Operator"]);
});

test("what an account lends is taken from live sessions at once, and the session stays", async () => {
  await using gate = await SchemesGateway.start({
    accounts: [{ name: "alice", password: "right", roles: ["Operator"], accept: ["certificate"] }],
  });
  using client = await gate.client(alice);
  const { securityToken, session } = await byCertificate(client);
  assert.deepEqual(session?.roles, ["Operator"]);
  const book = accountBook(gate.accountsFolder);
  await book.setRoles("alice", ["Engineer"]);
  await untilRoles(client, securityToken, ["Engineer"]);
  await book.setDisabled("alice", true);
  await untilRoles(client, securityToken, []);
});

test("a removed account takes its password sessions with it, and only what it lent from the others", async () => {
  await using gate = await SchemesGateway.start({
    accounts: [{ name: "alice", password: "right", roles: ["Operator"], accept: ["plant"] }],
  });
  using client = gate.open();
  await client.login("alice", "right");
  const { securityToken } = await byToken(client, await gate.token());
  await accountBook(gate.accountsFolder).remove("alice");
  const { reason, authority } = await gate.gateway.event("session.closed");
  assert.deepEqual([reason, authority], ["account", "file"]);
  await untilRoles(client, securityToken, []);
});

test("a user's sessions are counted over his channels, and a channel's over its schemes", async () => {
  await using gate = await SchemesGateway.start({ configuration: { sessions: { perUser: 2, perChannel: 3 } } });
  using client = await gate.client(alice);
  using other = gate.open();
  for (const { error } of [await byToken(client, await gate.token()), await byToken(other, await gate.token())])
    assert.equal(error, 0);
  assert.equal(refusalOf(await byToken(client, await gate.token())), LIMIT);
  for (let place = 0; place < 2; place++) assert.equal(outcomeOf(await byCertificate(client)), "NONE");
  assert.equal(refusalOf(await byToken(client, await gate.token({ sub: "bob" }))), LIMIT);
  assert.equal(outcomeOf(await byToken(other, await gate.token({ sub: "bob" }))), "NONE");
  assert.equal(gate.penalties, 0);
});

test("with duplicates refused, one principal has one session on a channel", async () => {
  await using gate = await SchemesGateway.start({ configuration: { sessions: { duplicates: "reject" } } });
  using client = await gate.client(alice);
  using other = await gate.client(alice);
  assert.equal(outcomeOf(await byCertificate(client)), "NONE");
  assert.equal(outcomeOf(await byToken(client, await gate.token())), "NONE");
  const duplicate = "DUPLICATE_SESSION NONE no-delay 0 true";
  assert.equal(refusalOf(await byCertificate(client)), duplicate);
  assert.equal(refusalOf(await byToken(client, await gate.token())), duplicate);
  assert.equal(outcomeOf(await byCertificate(other)), "NONE");
  assert.equal(gate.penalties, 0);
});

test("reserved places are for role Admin, whether the map, a claim or an account gives it", async () => {
  await using gate = await SchemesGateway.start({
    accounts: [{ name: "lent", password: "right", roles: ["Admin"], accept: ["plant"] }],
    certificateRoles: { mapped: ["Admin"] },
    configuration: { sessions: { capacity: 4, reservedForAdministrators: 3 } },
  });
  using client = await gate.client(await certificateOf("mapped"));
  assert.equal(outcomeOf(await byToken(client, await gate.token({ sub: "lent" }))), "NONE");
  assert.equal(outcomeOf(await byToken(client, await gate.token())), "NONE");
  assert.equal(refusalOf(await byToken(client, await gate.token({ sub: "bob" }))), LIMIT);
  assert.equal(outcomeOf(await byCertificate(client)), "NONE");
  assert.equal(outcomeOf(await byToken(client, await gate.token({ sub: "claimed", groups: ["admins"] }))), "NONE");
  assert.equal(refusalOf(await byCertificate(client)), LIMIT);
});

test("a stranger does not learn that the gateway is full", async () => {
  const sessions = { capacity: 1, reservedForAdministrators: 0 };
  await using gate = await SchemesGateway.start({ configuration: { sessions } });
  using client = gate.open();
  await byToken(client, await gate.token());
  assert.equal(refusalOf(await byToken(client, "rubbish")), "INVALID_CREDENTIALS NONE delay 0 true");
});

test("a lent role Admin opens the operators' service, which tells authorities and ends any session", async () => {
  await using gate = await SchemesGateway.start({
    accounts: [{ name: "alice", password: "right", roles: ["Admin"], accept: ["certificate"] }],
  });
  using operator = await gate.client(alice);
  using other = gate.open();
  const { securityToken: own } = await byCertificate(operator);
  const { securityToken, session } = await byToken(other, await gate.token());
  const { listSessions, closeSession } = AdministrationService;
  const { sessions } = await operator.call(listSessions, {}, { "security-token": String(own) });
  assert.deepEqual(
    sessions.map(({ session }) => [session?.authority, session?.username]),
    [
      ["certificate", "alice"],
      ["plant", "alice"],
    ],
  );
  const denied = await other.refused(listSessions, {}, { "security-token": String(securityToken) });
  assert.equal(codeOf(denied), "PERMISSION_DENIED METHOD_DENIED");
  const watch = other.watch(securityToken);
  await watch.told("OPENED");
  await operator.call(closeSession, { sessionId: session!.sessionId! }, { "security-token": String(own) });
  assert.equal(toldBy((await watch.ended).events.at(-1)!), "CLOSED ADMINISTRATOR");
});
