import assert from "node:assert/strict";
import { test } from "node:test";
import * as messages from "#proto/messages.js";
import { IAuthorizationInfoService, SessionService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { guess } from "./words.ts";

const { Operation } = messages.Arp.System.Um.Commons.Grpc;
const READ = "Arp.Plc.Gds.Services.Grpc.IDataAccessService/Read";
const WRITE = "Arp.Plc.Gds.Services.Grpc.IDataAccessService/Write";
const OWN = SessionService.getSession.path.slice(1);
const LIST = "gatehouse.admin.v1.AdministrationService/ListSessions";

const accounts = [
  { name: "alice", password: "right", roles: ["Viewer"] },
  { name: "root", password: "right", roles: ["Admin"] },
];
const policy = { anonymous: [], roles: { Admin: ["*"], Viewer: [READ] } };

const start = async () => await startGateway({ accounts, configuration: { policy } });

const ask = async (
  client: RawClient,
  entity: string,
  value?: number,
  { operation = Operation.O_Call as number, metadata = {} } = {},
) => {
  const request = { entity, operation, ...(value !== undefined && { securityToken: { size: 4, value } }) };
  return (await client.call(IAuthorizationInfoService.hasPermissionFor, request, metadata))._ReturnValue;
};

test("HasPermissionFor of O_Call answers what the policy and the always-allowed say of that session", async () => {
  await using gateway = await start();
  using client = new RawClient(gateway.address);
  const token = await client.open("alice", "right");
  const asked = await Promise.all([READ, WRITE, OWN, LIST].map((entity) => ask(client, entity, token)));
  assert.deepEqual(asked, [true, false, true, false]);
});

test("HasPermissionFor of the operators' service is true for role Admin alone", async () => {
  await using gateway = await start();
  using client = new RawClient(gateway.address);
  assert.equal(await ask(client, LIST, await client.open("root", "right")), true);
  assert.equal(await ask(client, LIST), false);
});

test("HasPermissionFor is false for every other operation", async () => {
  await using gateway = await start();
  using client = new RawClient(gateway.address);
  const token = await client.open("root", "right");
  const others = Object.values(Operation).filter((value) => typeof value === "number" && value !== Operation.O_Call);
  const asked = await Promise.all(
    others.map((operation) => ask(client, READ, token, { operation: Number(operation) })),
  );
  assert.deepEqual([...new Set(asked)], [false]);
});

test("HasPermissionFor is false for an unknown, an ended and another channel's token, even for what is always allowed", async () => {
  await using gateway = await start();
  using client = new RawClient(gateway.address);
  using other = new RawClient(gateway.address);
  const ended = await client.open("alice", "right");
  await client.call(SessionService.closeSession, { securityToken: ended });
  for (const token of [guess(1), ended, await other.open("alice", "right")])
    assert.equal(await ask(client, OWN, token), false);
});

test("HasPermissionFor of token 0 speaks of the session in which the call runs", async () => {
  await using gateway = await start();
  using client = new RawClient(gateway.address);
  const metadata = { "security-token": String(await client.open("alice", "right")) };
  for (const token of [0, undefined]) {
    assert.equal(await ask(client, READ, token, { metadata }), true);
    assert.equal(await ask(client, READ, token), false);
    assert.equal(await ask(client, OWN, token), true);
  }
});

test("HasPermissionFor of what is no Service/Method is false, for role Admin too", async () => {
  await using gateway = await start();
  using client = new RawClient(gateway.address);
  const token = await client.open("root", "right");
  for (const entity of ["", "/", "a", "a/", "/a/b", "a/b/c", "a b/c"])
    assert.equal(await ask(client, entity, token), false);
});

test("HasPermissionFor follows a policy that is reloaded", async () => {
  await using gateway = await start();
  using client = new RawClient(gateway.address);
  const token = await client.open("alice", "right");
  const { configuration } = gateway.gateway;
  await gateway.gateway.reload({ ...configuration, policy: { ...configuration.policy, roles: { Viewer: [WRITE] } } });
  assert.deepEqual([await ask(client, READ, token), await ask(client, WRITE, token)], [false, true]);
});

test("tokens guessed by HasPermissionFor count as foreign ones: more than 64 close the channel", async () => {
  await using gateway = await start();
  using client = new RawClient(gateway.address);
  for (let number = 1; number <= 64; number++) assert.equal(await ask(client, OWN, guess(number)), false);
  await assert.rejects(ask(client, OWN, guess(65)));
  assert.equal((await gateway.event("channel.closed")).reason, "tokens");
});
