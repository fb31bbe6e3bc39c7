import assert from "node:assert/strict";
import { test } from "node:test";
import { FailoverService } from "#proto/services.js";
import { type LoadOptions, runLoad } from "../../load/index.ts";
import { loadSettings } from "../../load/options.ts";
import { startSimulator } from "../../simulator/simulator.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";

const SERVICE = "Arp.Plc.Gds.Services.Grpc.IDataAccessService";
const accounts = [
  { name: "north", password: "right", roles: ["FailoverUsers", "Reader"] },
  { name: "reader", password: "right", roles: ["Reader"] },
];

/** A gateway before a device that only the Primary of cell-1 may read. */
const startCell = async (device: { address: string }): Promise<TestGateway> =>
  await startGateway({
    accounts,
    configuration: {
      failover: { enabled: true, listen: "127.0.0.1:0" },
      upstreams: [{ name: "device", address: device.address, services: [SERVICE] }],
      policy: { roles: { Reader: [`${SERVICE}/*`] }, fencing: [{ group: "cell-1", methods: [`${SERVICE}/*`] }] },
    },
  });

const options = (gateway: { address: string }, user = "north"): LoadOptions => ({
  address: gateway.address,
  connection: { plaintext: true },
  accounts: [{ username: user, password: Buffer.from("right") }],
  scenario: { forward: 1 },
  rate: 100,
  rampMs: 0,
  durationMs: 1_000,
  failoverGroup: "cell-1",
});

test("sessions are clients of a failover group: the Primary's calls go through, the others' are fenced, and all leave", async () => {
  await using device = await startSimulator();
  await using gateway = await startCell(device);
  const result = await runLoad({ ...options(gateway), channels: 2, sessionsPerChannel: 2 });
  assert.equal(result.setup.sessions, 4);
  assert.equal(result.configuration.failoverGroup, "cell-1");
  const outcomes = result.outcomes.map(({ outcome }) => outcome).sort();
  assert.deepEqual(outcomes, ["FENCED", "OK"]);
  using client = new RawClient(gateway.address);
  await client.authenticate(await client.open("north", "right"));
  const { group } = await client.call(FailoverService.getGroup, { groupId: "cell-1" });
  assert.deepEqual(group?.sessions, []);
  assert.ok(Number(group?.epoch) >= 1);
});

test("whoever may not join a group puts no load on it, and is told why", async () => {
  await using device = await startSimulator();
  await using gateway = await startCell(device);
  await assert.rejects(runLoad(options(gateway, "reader")), {
    name: "LoadFailed",
    reason: "refused",
    message: /may not call this method/,
  });
});

for (const [name, more, message] of [
  ["without forward", { scenario: { call: 1 } }, /failoverGroup goes with scenario forward/],
  ["without a name", { failoverGroup: "" }, /failoverGroup: give an id/],
  ["for more than 64 clients", { channels: 13, sessionsPerChannel: 5 }, /at most 64 clients/],
] as const)
  test(`a failover group ${name} is refused before the run`, () => {
    assert.throws(() => loadSettings({ ...options({ address: "127.0.0.1:1" }), ...more }), message);
  });
