import assert from "node:assert/strict";
import { test } from "node:test";
import { AdministrationService } from "#proto/services.js";
import { FakeClock } from "../support/fake-clock.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { codeOf, toldBy } from "./words.ts";

const accounts = [
  { name: "root", password: "right", roles: ["Admin"] },
  { name: "alice", password: "right", roles: ["Engineer"] },
];

const REQUESTS = [
  ["ListSessions", AdministrationService.listSessions, {}],
  ["CloseSession", AdministrationService.closeSession, { sessionId: "none" }],
  ["ListChannels", AdministrationService.listChannels, {}],
  ["CloseChannel", AdministrationService.closeChannel, { channelId: "none" }],
  ["ListPenalties", AdministrationService.listPenalties, {}],
  ["ForgivePenalty", AdministrationService.forgivePenalty, { user: "alice" }],
] as const;

/** A client whose calls run in a session of role Admin. */
async function administrator(gateway: TestGateway): Promise<RawClient> {
  const client = new RawClient(gateway.address);
  await client.authenticate(await client.open("root", "right"));
  return client;
}

for (const [name, method, request] of REQUESTS) {
  test(`${name} needs a session, whatever the policy allows to strangers`, async () => {
    const policy = { anonymous: ["*"], roles: {} };
    await using gateway = await startGateway({ accounts, configuration: { policy } });
    using client = new RawClient(gateway.address);
    assert.equal(codeOf(await client.refused(method, request as never)), "UNAUTHENTICATED SESSION_REQUIRED");
  });

  test(`${name} needs role Admin, whatever the policy allows to other roles`, async () => {
    await using gateway = await startGateway({ accounts, configuration: { policy: { roles: { Engineer: ["*"] } } } });
    using client = new RawClient(gateway.address);
    await client.authenticate(await client.open("alice", "right"));
    assert.equal(codeOf(await client.refused(method, request as never)), "PERMISSION_DENIED METHOD_DENIED");
    const denied = await gateway.event("call.denied");
    assert.deepEqual([denied.user, denied.method], ["alice", method.path]);
  });
}

test("role Admin is enough where the policy names nothing", async () => {
  await using gateway = await startGateway({ accounts, configuration: { policy: { roles: {} } } });
  using client = await administrator(gateway);
  assert.equal((await client.call(AdministrationService.listSessions, {})).totalSize, 1);
});

test("ListSessions tells every session of every channel, and no token", async () => {
  await using gateway = await startGateway({ accounts });
  using alice = new RawClient(gateway.address);
  const { session, securityToken } = await alice.login("alice", "right");
  const watch = alice.watch(securityToken, { "security-token": String(securityToken) });
  await watch.told("OPENED");
  using client = await administrator(gateway);
  const { sessions, totalSize, nextPageToken } = await client.call(AdministrationService.listSessions, {});
  assert.deepEqual([sessions.length, totalSize, nextPageToken], [2, 2, ""]);
  assert.deepEqual(sessions[0]?.session, session);
  const opened = await gateway.event("session.opened", ({ user }) => user === "alice");
  const { channelId, source, peer, runningCalls } = sessions[0]!;
  assert.deepEqual([channelId, source, runningCalls], [opened.channel, "127.0.0.1", 1]);
  assert.match(String(peer), /^127\.0\.0\.1:\d+$/);
  assert.doesNotMatch(JSON.stringify(sessions), new RegExp(String(securityToken)));
});

test("CloseSession ends another channel's session: its watchers hear administrator, its calls end", async () => {
  await using gateway = await startGateway({ accounts });
  using alice = new RawClient(gateway.address);
  const { session, securityToken } = await alice.login("alice", "right");
  const outside = alice.watch(securityToken);
  const inside = alice.watch(securityToken, { "security-token": String(securityToken) });
  await Promise.all([outside.told("OPENED"), inside.told("OPENED")]);
  using client = await administrator(gateway);
  await client.call(AdministrationService.closeSession, { sessionId: session!.sessionId! });
  assert.equal(toldBy(await outside.told("CLOSED")), "CLOSED ADMINISTRATOR");
  assert.equal(codeOf((await inside.ended).failure), "UNAUTHENTICATED SESSION_UNKNOWN");
  const closed = await gateway.event("session.closed");
  assert.deepEqual([closed.sessionId, closed.reason], [session?.sessionId, "administrator"]);
  assert.equal(codeOf(await alice.refused(AdministrationService.listSessions, {})), "UNAUTHENTICATED SESSION_REQUIRED");
});

test("an administrator closes his own session and is answered", async () => {
  await using gateway = await startGateway({ accounts });
  using client = await administrator(gateway);
  const sessionId = (await client.whoAmI())!.sessionId!;
  await client.call(AdministrationService.closeSession, { sessionId });
  assert.equal((await client.whoAmI())?.sessionId, "");
});

test("CloseSession of an id that no session has is NOT_FOUND", async () => {
  await using gateway = await startGateway({ accounts });
  using client = await administrator(gateway);
  for (const sessionId of ["", "0", "f".repeat(32)]) {
    const failure = await client.refused(AdministrationService.closeSession, { sessionId });
    assert.equal(codeOf(failure), "NOT_FOUND SESSION_NOT_FOUND");
    assert.match(failure.message, /no open session has this id/);
  }
});

test("ListChannels tells every connection with its sessions and calls", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using alice = new RawClient(gateway.address);
  await alice.open("alice", "right");
  const openedAt = clock.wall();
  clock.advance(5_000);
  using client = await administrator(gateway);
  const { channels, totalSize } = await client.call(AdministrationService.listChannels, {});
  assert.equal(totalSize, 2);
  const [first, second] = channels.map(({ openedAt, peer, runningCalls, ...entry }) => ({
    ...entry,
    openedAt: Number(openedAt?.seconds) * 1_000,
  }));
  const opened = await gateway.event("channel.opened");
  const everywhere = { source: "127.0.0.1", listener: gateway.address, security: "plaintext", sessions: 1 };
  assert.deepEqual(first, { ...everywhere, channelId: opened.channel, openedAt });
  assert.equal(second?.openedAt, openedAt + 5_000);
  assert.ok((channels[1]?.runningCalls ?? 0) >= 1, "the listing itself runs");
});

test("CloseChannel cuts another's connection and ends its sessions", async () => {
  await using gateway = await startGateway({ accounts });
  using alice = new RawClient(gateway.address);
  const watch = alice.watch(await alice.open("alice", "right"));
  await watch.told("OPENED");
  const { channel: channelId } = await gateway.event("channel.opened");
  using client = await administrator(gateway);
  await client.call(AdministrationService.closeChannel, { channelId });
  assert.equal((await watch.ended).failure.status, "UNAVAILABLE");
  const { channel, reason, sessions } = await gateway.event("channel.closed");
  assert.deepEqual([channel, reason, sessions], [channelId, "administrator", 1]);
  assert.equal((await gateway.event("session.closed")).reason, "channel");
  assert.equal(
    codeOf(await client.refused(AdministrationService.closeChannel, { channelId })),
    "NOT_FOUND CHANNEL_NOT_FOUND",
  );
});

test("an administrator closes his own channel and is answered", async () => {
  await using gateway = await startGateway({ accounts });
  using client = await administrator(gateway);
  const { channel: channelId } = await gateway.event("channel.opened");
  await client.call(AdministrationService.closeChannel, { channelId });
  assert.equal((await gateway.event("channel.closed")).reason, "administrator");
  assert.equal(gateway.gateway.sessions.size, 0);
});

test("ListPenalties tells the counts of users first, with what is owed, then those of sources", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using client = await administrator(gateway);
  await client.login("Alice", "wrong");
  clock.advance(400);
  const { penalties, totalSize } = await client.call(AdministrationService.listPenalties, {});
  const told = penalties.map(({ user, source, failures, remaining }) => ({
    user,
    source,
    failures,
    owedMs: remaining == null ? undefined : Number(remaining.seconds) * 1_000 + Number(remaining.nanos) / 1e6,
  }));
  assert.deepEqual(told, [
    { user: "alice", source: "127.0.0.1", failures: 1, owedMs: 600 },
    { user: "", source: "127.0.0.1", failures: 1, owedMs: undefined },
  ]);
  assert.equal(totalSize, 2);
});

test("ForgivePenalty lets a user in at once, in any spelling, and tells at how many sources he had failed", async () => {
  await using gateway = await startGateway({ accounts });
  using client = await administrator(gateway);
  await client.login("alice", "wrong");
  assert.equal((await client.call(AdministrationService.forgivePenalty, { user: " ALICE" })).sources, 1);
  assert.equal((await client.login("alice", "right")).error, 0);
  assert.equal((await client.call(AdministrationService.forgivePenalty, { user: "nobody" })).sources, 0);
});

test("ForgivePenalty takes a name as ListPenalties shows it, however long it is folded", async () => {
  await using gateway = await startGateway({ accounts });
  using client = await administrator(gateway);
  await client.login("\ufdfa".repeat(21), "wrong");
  const { penalties } = await client.call(AdministrationService.listPenalties, {});
  const user = penalties[0]?.user ?? "";
  assert.ok(Buffer.byteLength(user) > 64);
  assert.equal((await client.call(AdministrationService.forgivePenalty, { user })).sources, 1);
});

test("ForgivePenalty of a name that nobody can have is FIELD_INVALID", async () => {
  await using gateway = await startGateway({ accounts });
  using client = await administrator(gateway);
  for (const user of ["", "a\nb", "a".repeat(1_025)]) {
    const failure = await client.refused(AdministrationService.forgivePenalty, { user });
    assert.equal(codeOf(failure), "INVALID_ARGUMENT FIELD_INVALID");
    assert.match(failure.message, /^user must/);
  }
});

test("each act tells who did what, before what comes of it; a refused act tells nothing", async () => {
  await using gateway = await startGateway({ accounts });
  using alice = new RawClient(gateway.address);
  const { session } = await alice.login("alice", "right");
  const { channel } = await gateway.event("channel.opened");
  using client = await administrator(gateway);
  const own = await client.whoAmI();
  await client.refused(AdministrationService.closeSession, { sessionId: "none" });
  await client.refused(AdministrationService.closeChannel, { channelId: "none" });
  await client.call(AdministrationService.closeSession, { sessionId: session!.sessionId! });
  await client.call(AdministrationService.closeChannel, { channelId: channel });
  await client.call(AdministrationService.forgivePenalty, { user: "ALICE" });
  const acts = gateway.events.flatMap((event) => (event.event === "administrator.acted" ? [event] : []));
  assert.deepEqual(
    acts.map(({ act, target }) => [act, target]),
    [
      ["close-session", session?.sessionId],
      ["close-channel", channel],
      ["forgive-penalty", "alice"],
    ],
  );
  assert.deepEqual([...new Set(acts.map(({ user, sessionId }) => `${user} ${sessionId}`))], [`root ${own?.sessionId}`]);
  const names = gateway.events.map(({ event }) => event);
  assert.ok(names.indexOf("administrator.acted") < names.indexOf("session.closed"));
});
