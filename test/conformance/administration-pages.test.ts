import assert from "node:assert/strict";
import { test } from "node:test";
import { AdministrationService, SessionService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { codeOf } from "./words.ts";

const accounts = [{ name: "root", password: "right", roles: ["Admin"] }];
const { listSessions, listChannels, listPenalties } = AdministrationService;

/** A gateway and a client with this many sessions; its calls run in the first, of role Admin. */
async function withSessions(count: number) {
  const gateway = await startGateway({ accounts });
  const client = new RawClient(gateway.address);
  const tokens: number[] = [];
  for (let number = 0; number < count; number++) tokens.push(await client.open("root", "right"));
  await client.authenticate(tokens[0]!);
  return { gateway, client, tokens };
}

test("a list in pages has every entry once, in one order, and an empty token at its end", async () => {
  const { gateway, client } = await withSessions(5);
  await using _ = gateway;
  using __ = client;
  const whole = (await client.call(listSessions, {})).sessions.map(({ session }) => session?.sessionId);
  const pages: (string | null | undefined)[][] = [];
  let pageToken = "";
  do {
    const page = await client.call(listSessions, { pageSize: 2, pageToken });
    assert.equal(page.totalSize, 5);
    pages.push(page.sessions.map(({ session }) => session?.sessionId));
    pageToken = page.nextPageToken;
  } while (pageToken !== "");
  assert.deepEqual(
    pages.map(({ length }) => length),
    [2, 2, 1],
  );
  assert.deepEqual(pages.flat(), whole);
});

test("a page that is full with the last entry is the last", async () => {
  const { gateway, client } = await withSessions(2);
  await using _ = gateway;
  using __ = client;
  assert.equal((await client.call(listSessions, { pageSize: 2 })).nextPageToken, "");
});

test("sessions that close between two pages neither hide nor repeat others", async () => {
  const { gateway, client, tokens } = await withSessions(4);
  await using _ = gateway;
  using __ = client;
  const first = await client.call(listSessions, { pageSize: 2 });
  await client.call(SessionService.closeSession, { securityToken: tokens[1]! });
  const later = await client.open("root", "right");
  const rest = await client.call(listSessions, { pageToken: first.nextPageToken });
  const expected = await Promise.all(
    [tokens[2]!, tokens[3]!, later].map(async (token) => (await client.whoAmI(token))?.sessionId),
  );
  assert.deepEqual(
    rest.sessions.map(({ session }) => session?.sessionId),
    expected,
  );
});

test("channels and penalties come in pages too, and users' counts go over into those of sources", async () => {
  const { gateway, client } = await withSessions(1);
  await using _ = gateway;
  using __ = client;
  using other = new RawClient(gateway.address);
  for (const name of ["ada", "bob"]) await other.login(name, "wrong");
  const channels = await client.call(listChannels, { pageSize: 1 });
  const next = await client.call(listChannels, { pageSize: 1, pageToken: channels.nextPageToken });
  assert.notEqual(channels.channels[0]?.channelId, next.channels[0]?.channelId);
  assert.deepEqual([channels.totalSize, next.nextPageToken], [2, ""]);
  const users: string[] = [];
  let pageToken = "";
  do {
    const page = await client.call(listPenalties, { pageSize: 1, pageToken });
    users.push(...page.penalties.map(({ user }) => user ?? "none"));
    pageToken = page.nextPageToken;
  } while (pageToken !== "");
  assert.deepEqual(users, ["ada", "bob", ""]);
});

test("a page of more than 1,000 entries and a token that is from no page are FIELD_INVALID", async () => {
  const { gateway, client } = await withSessions(1);
  await using _ = gateway;
  using __ = client;
  for (const request of [
    { pageSize: 1_001 },
    { pageSize: 2 ** 32 - 1 },
    { pageToken: "0" },
    { pageToken: "-1" },
    { pageToken: "1e3" },
    { pageToken: "9".repeat(17) },
    { pageToken: " 1" },
  ])
    for (const method of [listSessions, listChannels, listPenalties])
      assert.equal(
        codeOf(await client.refused(method as typeof listSessions, request)),
        "INVALID_ARGUMENT FIELD_INVALID",
      );
});
