import assert from "node:assert/strict";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { Wire } from "./wire.ts";
import { codeOf } from "./words.ts";

const accounts = [{ name: "alice", password: "right" }];

/** Below the ports that the system gives out by itself, so that nobody takes it between two of our connections. */
const FREE_PORT = 20_000 + 2 * (process.pid % 6_000);

/** Every way to show a token; each is told the same, whether the token is somebody else's, ended or guessed. */
async function refusals(address: string, token: number, from: { localPort?: number } = {}): Promise<string[]> {
  using wire = await Wire.open(address, from);
  const request = { securityToken: token };
  const renewal = { ...request, username: "alice", password: Buffer.from("right") };
  return [
    await wire.call(SessionService.getSession, {}, { "security-token": String(token) }),
    await wire.call(SessionService.getSession, request),
    await wire.call(SessionService.prolongSession, request),
    await wire.call(SessionService.closeSession, request),
    await wire.call(PasswordAuthenticationService.closeSession, request),
    await wire.call(PasswordAuthenticationService.renewSession, renewal),
    await wire.call(SessionService.watchSession, request),
  ].map(codeOf);
}

const REFUSED = ["UNAUTHENTICATED SESSION_UNKNOWN", ...Array<string>(6).fill("NOT_FOUND SESSION_NOT_FOUND")];

test("a token of one channel is refused on another, and the session stays", async () => {
  await using gateway = await startGateway({ accounts });
  using owner = new RawClient(gateway.address);
  const token = await owner.open("alice", "right");
  assert.deepEqual(await refusals(gateway.address, token), REFUSED);
  assert.equal((await owner.whoAmI(token))?.username, "alice");
});

test("a token is refused after a reconnect", async () => {
  await using gateway = await startGateway({ accounts });
  const token = await openAndVanish(gateway);
  assert.deepEqual(await refusals(gateway.address, token), REFUSED);
});

test("a token is refused on a channel from the same address and port", async () => {
  await using gateway = await startGateway({ accounts });
  const localPort = FREE_PORT;
  using first = await Wire.open(gateway.address, { localPort });
  const { securityToken } = await first.login("alice", "right");
  first.socket.resetAndDestroy();
  await gateway.event("channel.closed");
  assert.deepEqual(await refusals(gateway.address, securityToken!, { localPort }), REFUSED);
  const peers = gateway.events.flatMap((event) => (event.event === "channel.opened" ? [event.peer] : []));
  assert.deepEqual(peers, [`127.0.0.1:${localPort}`, `127.0.0.1:${localPort}`]);
});

test("a token is refused at once when the port is reused before the old channel's end was noticed", async () => {
  await using gateway = await startGateway({ accounts });
  const localPort = FREE_PORT + 1;
  const first = await Wire.open(gateway.address, { localPort });
  const { securityToken } = await first.login("alice", "right");
  first.socket.resetAndDestroy();
  await once(first.socket, "close");
  assert.deepEqual(await refusals(gateway.address, securityToken!, { localPort }), REFUSED);
});

test("clients of one unix socket are as separate as those of TCP", async () => {
  await using gateway = await startGateway({
    accounts,
    configuration: { listen: [{ address: "unix:./gate.sock", plaintext: true }] },
  });
  const address = `unix:${join(gateway.folder, "gate.sock")}`;
  using owner = await Wire.open(address);
  const { securityToken } = await owner.login("alice", "right");
  assert.deepEqual(await refusals(address, securityToken!), REFUSED);
  const own = await owner.call(SessionService.getSession, { securityToken: securityToken! });
  assert.equal(own.response.session?.username, "alice");
});

test("a token is refused on another listener of the same gateway", async () => {
  const listen = [
    { address: "127.0.0.1:0", plaintext: true },
    { address: "unix:./gate.sock", plaintext: true },
  ];
  await using gateway = await startGateway({ accounts, configuration: { listen } });
  using owner = new RawClient(gateway.address);
  const token = await owner.open("alice", "right");
  assert.deepEqual(await refusals(`unix:${join(gateway.folder, "gate.sock")}`, token), REFUSED);
});

test("a closed, a foreign and a guessed token get one answer, to the letter", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  using other = new RawClient(gateway.address);
  const [closed, foreign] = [await client.open("alice", "right"), await other.open("alice", "right")];
  await client.call(SessionService.closeSession, { securityToken: closed });
  const answers = [closed, foreign, 1].map((token) =>
    client.refused(SessionService.getSession, {}, { "security-token": String(token) }),
  );
  const [first, ...others] = await Promise.all(answers);
  assert.equal(codeOf(first!), "UNAUTHENTICATED SESSION_UNKNOWN");
  for (const answer of others) assert.deepEqual(answer, first);
});

async function openAndVanish(gateway: TestGateway): Promise<number> {
  using client = new RawClient(gateway.address);
  const token = await client.open("alice", "right");
  client.close();
  await gateway.event("channel.closed");
  return token;
}
