import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { SessionService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { Wire } from "./wire.ts";
import { codeOf, guess } from "./words.ts";

const accounts = [{ name: "alice", password: "right" }];

/** Ways to show a token that was never issued. */
const WAYS = {
  metadata: (wire: Wire, token: number) =>
    wire.call(SessionService.getSession, {}, { "security-token": String(token) }),
  request: (wire: Wire, securityToken: number) => wire.call(SessionService.getSession, { securityToken }),
} as const;

for (const [way, show] of Object.entries(WAYS)) {
  test(`64 different tokens never issued are tolerated in ${way}, one more closes the channel`, async () => {
    await using gateway = await startGateway({ accounts });
    using wire = await Wire.open(gateway.address);
    await wire.login("alice", "right");
    for (let n = 0; n < 64; n++) assert.match(codeOf(await show(wire, guess(n))), /SESSION_(UNKNOWN|NOT_FOUND)$/);
    assert.equal((await wire.call(SessionService.getSession, {})).status, "OK");
    const closed = once(wire.socket, "close", { signal: AbortSignal.timeout(5_000) });
    await show(wire, guess(64));
    await closed;
    assert.equal((await gateway.event("channel.closed")).reason, "tokens");
    assert.equal((await gateway.event("session.closed")).reason, "channel");
  });
}

test("tokens in metadata and in requests are counted together", async () => {
  await using gateway = await startGateway({ accounts });
  using wire = await Wire.open(gateway.address);
  for (let n = 0; n < 32; n++) await WAYS.metadata(wire, guess(n));
  for (let n = 32; n < 65; n++) await WAYS.request(wire, guess(n));
  assert.equal((await gateway.event("channel.closed")).reason, "tokens");
});

test("the same token never issued counts once", async () => {
  await using gateway = await startGateway({ accounts });
  using wire = await Wire.open(gateway.address);
  for (let n = 0; n < 100; n++) await WAYS.metadata(wire, guess(n % 64));
  assert.equal((await wire.call(SessionService.getSession, {})).status, "OK");
});

test("ended tokens never count", async () => {
  await using gateway = await startGateway({ accounts });
  using wire = await Wire.open(gateway.address);
  const ended: number[] = [];
  for (let n = 0; n < 80; n++) {
    const { securityToken } = await wire.login("alice", "right");
    await wire.call(SessionService.closeSession, { securityToken: securityToken! });
    ended.push(securityToken!);
  }
  for (const token of ended) await WAYS.metadata(wire, token);
  for (const token of ended) await WAYS.request(wire, token);
  for (let n = 0; n < 64; n++) await WAYS.metadata(wire, guess(n));
  assert.equal((await wire.call(SessionService.getSession, {})).status, "OK");
});

test("tokens in metadata that a method ignores do not count", async () => {
  await using gateway = await startGateway({ accounts });
  using wire = await Wire.open(gateway.address);
  for (let n = 0; n < 80; n++) await wire.call(SessionService.getNotice, {}, { "security-token": String(guess(n)) });
  assert.equal((await wire.call(SessionService.getSession, {})).status, "OK");
});

test("the source is not charged for tokens never issued", async () => {
  await using gateway = await startGateway({ accounts });
  using wire = await Wire.open(gateway.address);
  for (let n = 0; n < 65; n++) await WAYS.metadata(wire, guess(n));
  await gateway.event("channel.closed");
  using next = new RawClient(gateway.address);
  assert.ok(await next.open("alice", "right"));
  assert.equal(gateway.gateway.penalties.size, 0);
});
