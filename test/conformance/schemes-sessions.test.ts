import assert from "node:assert/strict";
import { test } from "node:test";
import { Metadata } from "@grpc/grpc-js";
import { SessionService } from "#proto/services.js";
import { CALLS_FILE, descriptorSet, pathOf } from "../forwarding/contract.ts";
import { TestDevice } from "../forwarding/test-device.ts";
import { TestFolder } from "../support/certificates.ts";
import { failureOf, type RawClient } from "../support/raw-client.ts";
import {
  byCertificate,
  byToken,
  certificateOf,
  renewByToken,
  SchemesGateway,
  type SchemesWish,
} from "./schemes-gateway.ts";
import { codeOf, outcomeOf, toldBy } from "./words.ts";

const alice = await certificateOf("alice");
const POLICY = { anonymous: [], roles: { Admin: ["*"], Engineer: ["test.Calls/*"], Viewer: ["test.Calls/unary"] } };

const as = (path: string) => ({
  path,
  requestSerialize: (bytes: Buffer) => bytes,
  responseDeserialize: (bytes: Buffer) => bytes,
});

/** A gateway before a device that answers no call, but notes all. */
async function startWithDevice(wish: SchemesWish = {}) {
  const folder = await TestFolder.make();
  const device = await TestDevice.start({ script: (stream) => stream.respond({ ":status": 200 }) });
  const descriptors = await folder.write("calls.binpb", descriptorSet([CALLS_FILE]));
  const upstreams = [{ name: "device", address: device.address, services: { descriptors } }];
  const gate = await SchemesGateway.start({ ...wish, configuration: { policy: POLICY, upstreams } });
  return {
    gate,
    device,
    async [Symbol.asyncDispose]() {
      await gate[Symbol.asyncDispose]();
      await device[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** Begins a call that runs until somebody ends it, and settles with how. */
function begin(client: RawClient, path: string, metadata: Record<string, string>) {
  const sent = new Metadata();
  for (const [key, value] of Object.entries(metadata)) sent.add(key, value);
  const { requestSerialize, responseDeserialize } = as(path);
  const stream = client.grpc.makeServerStreamRequest(path, requestSerialize, responseDeserialize, Buffer.of(), sent);
  stream.on("error", () => {}).resume();
  return new Promise<string>((resolve) => stream.on("status", (status) => resolve(codeOf(failureOf(status)))));
}

/** What the device was told of who calls. */
const identity = (headers: readonly (readonly [string, string])[]) =>
  Object.fromEntries(headers.filter(([name]) => name.startsWith("gatehouse") || name === "security-token"));

for (const [what, name] of [
  ["plain", "alice"],
  ["with an accent and a blank", "Zoë Müller"],
  ["of another script", "操作员"],
  ["with what would break a header", "ops%2C x=1;y%"],
] as const) {
  test(`the device is told who calls by a token and by a certificate: a name ${what}`, async () => {
    await using setup = await startWithDevice({ certificateRoles: { [name]: ["Viewer", "Engineer"] } });
    const { gate, device } = setup;
    const certificate = await certificateOf(name, { subject: [{ CN: [name] }] });
    using client = await gate.client(certificate);
    const sessions = [
      await byToken(client, await gate.token({ sub: name, groups: ["operators"] })),
      await byCertificate(client),
    ];
    for (const [n, { securityToken, session }] of sessions.entries()) {
      const metadata = {
        "security-token": String(securityToken),
        "gatehouse-user": "root",
        "gatehouse-roles": "Admin",
      };
      void begin(client, pathOf("serverStream"), metadata);
      const { headers } = await device.call(n + 1);
      const told = identity(headers);
      assert.match(told["gatehouse-user"]!, /^[\x21-\x7e]+$/);
      assert.equal(decodeURIComponent(told["gatehouse-user"]!), name);
      assert.deepEqual(told, {
        "gatehouse-user": told["gatehouse-user"],
        "gatehouse-authority": session?.authority,
        "gatehouse-roles": session?.roles?.join(","),
        "gatehouse-session-id": session?.sessionId,
      });
    }
    assert.deepEqual(
      sessions.map(({ session }) => session?.authority),
      ["plant", "certificate"],
    );
  });
}

test("running calls end with their session: by its credential's end and by revocation", async () => {
  await using setup = await startWithDevice({ certificateRoles: { alice: ["Engineer"] } });
  const { gate, device } = setup;
  using client = await gate.client(alice);
  const revoked = await byCertificate(client);
  const run = (token: number) => begin(client, pathOf("serverStream"), { "security-token": String(token) });
  const first = run(revoked.securityToken);
  await device.call(1);
  await gate.revoke(alice);
  assert.equal(await first, "UNAUTHENTICATED SESSION_UNKNOWN");
  const { reason, sessionId } = await gate.gateway.event("session.closed");
  assert.deepEqual([reason, sessionId], ["credential-revoked", revoked.session?.sessionId]);

  const now = Math.floor(gate.clock.wall() / 1_000);
  const expired = await byToken(client, await gate.token({ exp: now + 60, groups: ["operators"] }));
  await client.authenticate(expired.securityToken);
  const second = run(expired.securityToken);
  await device.call(2);
  gate.clock.advance(100_000);
  assert.equal(await second, "UNAUTHENTICATED SESSION_UNKNOWN");
  assert.equal((await client.whoAmI())?.sessionId, "");
  const ended = (event: { sessionId: string }) => event.sessionId === expired.session?.sessionId;
  assert.equal((await gate.gateway.event("session.closed", ended)).reason, "credential-expired");
  await device.until(({ calls }) => calls.every(({ ending }) => ending.startsWith("reset")));
});

test("a renewal with fewer roles cuts what they no longer allow, with more leaves all running", async () => {
  await using setup = await startWithDevice();
  const { gate, device } = setup;
  using client = gate.open();
  const { securityToken } = await byToken(client, await gate.token({ groups: ["operators"] }));
  const metadata = { "security-token": String(securityToken) };
  const running = begin(client, pathOf("serverStream"), metadata);
  await device.call(1);
  await renewByToken(client, securityToken, await gate.token({ groups: ["operators", "admins"] }));
  assert.equal(device.calls[0]!.stream.closed, false);
  await renewByToken(client, securityToken, await gate.token());
  assert.equal(await running, "PERMISSION_DENIED METHOD_DENIED");
  assert.equal(
    codeOf(await client.refused(as(pathOf("unary")), Buffer.of(), metadata)),
    "PERMISSION_DENIED METHOD_DENIED",
  );
});

test("an introspected token that is revoked ends its session at a later look", async () => {
  await using gate = await SchemesGateway.start();
  using client = gate.open();
  const opaque = await gate.provider.accessToken({ subject: "alice", audience: "opaque", format: "opaque" });
  const { securityToken } = await byToken(client, opaque);
  const watch = client.watch(securityToken);
  await watch.told("OPENED");
  await gate.provider.revoke(opaque);
  gate.clock.advance(5 * 60_000);
  assert.equal(toldBy((await watch.ended).events.at(-1)!), "CLOSED CREDENTIAL_REVOKED");
  assert.equal((await gate.gateway.event("session.closed")).reason, "credential-revoked");
});

test("the log tells of logins, renewals, refusals and ends, and of no attempt during a penalty", async () => {
  const penalties = { perSource: { free: 0, increment: "10s" } };
  await using gate = await SchemesGateway.start({
    configuration: { penalties },
    certificateRoles: { alice: ["Viewer"] },
  });
  using client = await gate.client(alice);
  const { securityToken, session } = await byCertificate(client);
  const common = { sessionId: session?.sessionId, user: "alice", authority: "certificate", scheme: "certificate" };
  const { event, channel, source, ...opened } = await gate.gateway.event("session.opened");
  assert.deepEqual(opened, { ...common, roles: ["Viewer"] });
  await client.call(SessionService.closeSession, { securityToken });
  assert.equal((await gate.gateway.event("session.closed")).reason, "closed");
  await byToken(client, "rubbish");
  const failed = await gate.gateway.event("authentication.failed");
  assert.deepEqual(
    [failed.scheme, failed.error, failed.source, failed.channel],
    ["token", "INVALID_CREDENTIALS", source, channel],
  );
  assert.equal(event, "session.opened");
  assert.equal(outcomeOf(await byToken(client, "rubbish")), "PENALTY_DELAY_ACTIVE");
  await gate.gateway.event("penalty.activated");
  assert.equal(gate.gateway.events.filter(({ event }) => event === "authentication.failed").length, 1);
});

test("no credential stands in any event", async () => {
  await using gate = await SchemesGateway.start();
  using client = await gate.client(alice);
  const good = await gate.token();
  await byToken(client, good);
  await byToken(client, `${good}x`);
  const expired = await gate.token({ exp: 1 });
  await byToken(client, expired);
  await byCertificate(client);
  const log = JSON.stringify(gate.gateway.events);
  for (const token of [good, expired]) for (const part of token.split(".")) assert.ok(!log.includes(part));
});

test("while the gateway drains no scheme logs in or renews, whatever is sent", async () => {
  await using setup = await startWithDevice();
  const { gate, device } = setup;
  using client = await gate.client(alice);
  const { securityToken } = await byToken(client, await gate.token({ groups: ["operators"] }));
  const running = begin(client, pathOf("serverStream"), { "security-token": String(securityToken) });
  const { stream } = await device.call(1);
  const drained = gate.gateway.gateway.drain({ graceMs: 5_000 });
  for (const call of [
    byCertificate(client),
    byToken(client, "rubbish"),
    renewByToken(client, securityToken, "rubbish"),
    byToken(client, "rubbish", { "security-token": "007" }),
  ])
    assert.equal(await call.then(outcomeOf, ({ failure }) => codeOf(failure)), "UNAVAILABLE DRAINING");
  assert.equal(gate.penalties, 0);
  stream.end();
  await running;
  gate.clock.advance(10_000);
  await drained;
});
