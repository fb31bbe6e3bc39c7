import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { SessionService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { reflection } from "./standard-services.ts";
import { answerOf, frame, Wire } from "./wire.ts";
import { codeOf, toldBy } from "./words.ts";

const accounts = [
  { name: "alice", password: "right" },
  { name: "bob", password: "right" },
];

test("a call that runs in a session by metadata ends with it; the watched session lives on", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const [alice, bob] = [await client.open("alice", "right"), await client.open("bob", "right")];
  const watch = client.watch(bob, { "security-token": String(alice) });
  await watch.told("OPENED");
  await client.call(SessionService.closeSession, { securityToken: alice });
  const { events, failure } = await watch.ended;
  assert.equal(codeOf(failure), "UNAUTHENTICATED SESSION_UNKNOWN");
  assert.deepEqual(events.map(toldBy), ["OPENED"]);
  assert.equal((await client.whoAmI(bob))?.username, "bob");
});

test("a call that runs in the current session ends with it", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const [alice, bob] = [await client.open("alice", "right"), await client.open("bob", "right")];
  await client.authenticate(alice);
  const watch = client.watch(bob);
  await watch.told("OPENED");
  await client.call(SessionService.closeSession, { securityToken: alice });
  assert.equal(codeOf((await watch.ended).failure), "UNAUTHENTICATED SESSION_UNKNOWN");
});

test("a call that runs in another session or in the default one goes on", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const [alice, bob] = [await client.open("alice", "right"), await client.open("bob", "right")];
  const watches = [client.watch(bob), client.watch(bob, { "security-token": String(bob) })];
  for (const watch of watches) await watch.told("OPENED");
  await client.call(SessionService.closeSession, { securityToken: alice });
  await client.call(SessionService.prolongSession, { securityToken: bob });
  for (const watch of watches) assert.equal(toldBy(await watch.told("PROLONGED")), "PROLONGED");
});

for (const version of ["v1", "v1alpha"]) {
  test(`a reflection ${version} stream ends with its session`, async () => {
    await using gateway = await startGateway({ accounts });
    using wire = await Wire.open(gateway.address);
    const { securityToken } = await wire.login("alice", "right");
    const { path, requestSerialize } = reflection(version);
    const stream = wire.stream(path, { "security-token": String(securityToken) });
    const ended = answerOf(stream);
    stream.write(frame(requestSerialize({ listServices: "*" })));
    await once(stream, "data", { signal: AbortSignal.timeout(5_000) });
    await wire.call(SessionService.closeSession, { securityToken: securityToken! });
    assert.equal(codeOf(await ended), "UNAUTHENTICATED SESSION_UNKNOWN");
  });
}
