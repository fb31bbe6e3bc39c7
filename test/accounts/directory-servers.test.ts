import assert from "node:assert/strict";
import { test } from "node:test";
import type { DirectoryServer } from "../../server/accounts/directory/connection.ts";
import { DirectoryServers } from "../../server/accounts/directory/servers.ts";
import type { GatewayEvent } from "../../server/core/events.ts";
import { FakeClock } from "../support/fake-clock.ts";

const server = (url: string): DirectoryServer => ({ url, host: url, port: 636, security: "tls", authorities: null });
const [FIRST, SECOND] = [server("ldaps://first"), server("ldaps://second")];

function arrange() {
  const clock = new FakeClock();
  const events: GatewayEvent[] = [];
  const dead = new Set<string>();
  const looked: string[] = [];
  const servers = new DirectoryServers({
    servers: [FIRST, SECOND],
    look: async ({ url }) => {
      looked.push(url);
      if (dead.has(url)) throw new Error("refused");
    },
    clock,
    emit: (event) => void events.push(event),
  });
  const pass = async (ms: number) => {
    clock.advance(ms);
    await new Promise((resolve) => setImmediate(resolve));
  };
  const told = () => events.map((event) => `${event.event} ${"server" in event ? event.server : ""}`);
  return { servers, clock, dead, looked, pass, told };
}

test("the first server is preferred, also before anything is known of it", () => {
  const { servers, told } = arrange();
  assert.equal(servers.preferred, FIRST);
  assert.deepEqual(told(), []);
});

test("the start tells of every server how it is", async () => {
  const { servers, dead, told } = arrange();
  dead.add(FIRST.url);
  await servers.lookAtAll();
  assert.deepEqual(told().sort(), ["directory.down ldaps://first", "directory.up ldaps://second"]);
  assert.equal(servers.preferred, SECOND);
});

test("a server that failed is told once, looked at less and less often, and preferred again when it is back", async () => {
  const { servers, dead, looked, pass, told } = arrange();
  dead.add(FIRST.url);
  servers.failed(FIRST, "refused");
  servers.failed(FIRST, "refused again");
  assert.equal(servers.preferred, SECOND);
  for (let second = 0; second < 100; second += 1) await pass(1_000);
  assert.equal(looked.length, 7, "after 1, 3, 7, 15, 31, 61 and 91 s");
  dead.clear();
  for (let second = 0; second < 30; second += 1) await pass(1_000);
  assert.equal(servers.preferred, FIRST);
  assert.deepEqual(told(), ["directory.down ldaps://first", "directory.up ldaps://first"]);
});

test("where every server failed there is none, and it is said why", () => {
  const { servers } = arrange();
  servers.failed(FIRST, "no route");
  servers.failed(SECOND, "refused");
  assert.equal(servers.preferred, undefined);
  assert.equal(servers.outage, "ldaps://first: no route; ldaps://second: refused");
});

test("after the end nothing is looked at, told or preferred", async () => {
  const { servers, clock, looked, pass, told } = arrange();
  servers.failed(FIRST, "refused");
  servers.close();
  servers.failed(SECOND, "refused");
  await pass(60_000);
  assert.equal(servers.preferred, undefined);
  assert.deepEqual([looked, told(), clock.pending], [[], ["directory.down ldaps://first"], 0]);
});
