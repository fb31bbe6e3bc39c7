import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { SessionService } from "#proto/services.js";
import { FakeClock } from "../support/fake-clock.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { reflection } from "./standard-services.ts";
import { frame, Wire } from "./wire.ts";
import { codeOf, toldBy } from "./words.ts";

const accounts = [
  { name: "alice", password: "right" },
  { name: "bob", password: "right" },
];
const MINUTE = 60_000;

test("a session ends after 20 min without activity: watchers are told, its token is unknown", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using client = new RawClient(gateway.address);
  const token = await client.open("alice", "right");
  const watch = client.watch(token);
  await watch.told("OPENED");
  clock.advance(20 * MINUTE + 1_000);
  assert.equal(toldBy(await watch.told("CLOSED")), "CLOSED IDLE");
  const failure = await client.refused(SessionService.getSession, {}, { "security-token": String(token) });
  assert.equal(codeOf(failure), "UNAUTHENTICATED SESSION_UNKNOWN");
  assert.equal((await gateway.event("session.closed")).reason, "idle");
});

test("a session lives until its idle time has passed", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using client = new RawClient(gateway.address);
  const token = await client.open("alice", "right");
  clock.advance(20 * MINUTE - 1_000);
  assert.equal((await client.whoAmI(token))?.username, "alice");
});

/** What a client may do after 15 of 20 minutes, and whether it keeps the session for another 15. */
const ACTIVITY: Record<
  string,
  [keeps: boolean, (client: RawClient, token: number, other: number) => Promise<unknown>]
> = {
  "the start of a call in it by metadata": [true, (client, token) => client.whoAmI(token)],
  "the start of a call in it as the current session": [
    true,
    async (client, token) => {
      await client.authenticate(token);
      await client.whoAmI();
    },
  ],
  ProlongSession: [true, (client, securityToken) => client.call(SessionService.prolongSession, { securityToken })],
  "a call in another session": [false, (client, _token, other) => client.whoAmI(other)],
  "GetSession about it from the default session": [
    false,
    (client, securityToken) => client.call(SessionService.getSession, { securityToken }),
  ],
  "a watch of it": [false, (client, token) => client.watch(token).told("OPENED")],
  "a watch that runs in it": [
    false,
    (client, token, other) => client.watch(other, { "security-token": String(token) }).told("OPENED"),
  ],
};

for (const [name, [keeps, act]] of Object.entries(ACTIVITY)) {
  test(`${name} is ${keeps ? "" : "no "}activity`, async () => {
    const clock = new FakeClock();
    await using gateway = await startGateway({ accounts, ports: { clock } });
    using client = new RawClient(gateway.address);
    const [token, other] = [await client.open("alice", "right"), await client.open("bob", "right")];
    clock.advance(15 * MINUTE);
    await act(client, token, other);
    clock.advance(15 * MINUTE);
    const users = gateway.gateway.sessions.list().map(({ username }) => username);
    assert.equal(users.includes("alice"), keeps);
  });
}

test("a message of a running call is activity", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using wire = await Wire.open(gateway.address);
  const { securityToken } = await wire.login("alice", "right");
  const { path, requestSerialize } = reflection("v1");
  const stream = wire.stream(path, { "security-token": String(securityToken) });
  for (let round = 0; round < 3; round++) {
    stream.write(frame(requestSerialize({ listServices: "*" })));
    await once(stream, "data", { signal: AbortSignal.timeout(5_000) });
    clock.advance(15 * MINUTE);
  }
  assert.equal(gateway.gateway.sessions.size, 1);
  clock.advance(6 * MINUTE);
  assert.equal(gateway.gateway.sessions.size, 0);
});

test("a session ends 12 h after its login, however active it is", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using client = new RawClient(gateway.address);
  const token = await client.open("alice", "right");
  for (let minutes = 0; minutes < 12 * 60 - 15; minutes += 15) {
    clock.advance(15 * MINUTE);
    await client.whoAmI(token);
  }
  clock.advance(14 * MINUTE);
  assert.equal((await client.whoAmI(token))?.username, "alice");
  clock.advance(MINUTE + 1_000);
  const failure = await client.refused(SessionService.getSession, {}, { "security-token": String(token) });
  assert.equal(codeOf(failure), "UNAUTHENTICATED SESSION_UNKNOWN");
  assert.equal((await gateway.event("session.closed")).reason, "lifetime");
});

test("a step of the wall clock ends nothing and prolongs nothing", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using client = new RawClient(gateway.address);
  const token = await client.open("alice", "right");
  clock.stepWall(24 * 60 * MINUTE);
  assert.equal((await client.whoAmI(token))?.username, "alice");
  clock.stepWall(-48 * 60 * MINUTE);
  clock.advance(20 * MINUTE + 1_000);
  assert.equal(gateway.gateway.sessions.size, 0);
});
