import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Simulator, startSimulator } from "../../simulator/simulator.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { PythonClients } from "./python-clients.ts";

const PASSWORD = "correct horse battery";
const DATA_ACCESS = "Arp.Plc.Gds.Services.Grpc.IDataAccessService";

let python: PythonClients;
let folder: string;
let device: Simulator;
let server: TestGateway;
/** Who the device was told calls: `alice: ReadSingle`. */
const told = new Set<string>();

before(async () => {
  python = new PythonClients();
  folder = await mkdtemp(join(tmpdir(), "gatehouse-device-"));
  device = await startSimulator({
    address: `unix:${join(folder, "grpc.sock")}`,
    onCall: ({ method, metadata }) => told.add(`${metadata.get("gatehouse-user")}: ${method.split("/")[1]}`),
  });
  server = await startGateway({
    configuration: {
      listen: [{ address: "127.0.0.1:0" }],
      upstreams: [{ name: "device", address: device.address }],
      policy: { roles: { Engineer: [`${DATA_ACCESS}/*`], Viewer: [`${DATA_ACCESS}/Read*`] } },
    },
    accounts: [
      { name: "alice", password: PASSWORD, roles: ["Engineer"] },
      { name: "bob", password: PASSWORD, roles: ["Viewer"] },
      { name: "carol", password: PASSWORD },
    ],
  });
  await server.event("upstream.up");
});

after(async () => {
  await server[Symbol.asyncDispose]();
  await device.close();
  await rm(folder, { recursive: true });
  python[Symbol.dispose]();
});

const run = async (script: string, ...user: string[]) => {
  const ca = join(server.folder, "data", "tls", "server.crt");
  return await python.run(script, [`localhost:${server.gateway.addresses[0]?.port}`, ca, ...user], PASSWORD);
};

test("a Python client reads and writes device data after a login through each of the three password services", async () => {
  const refused = "UNAUTHENTICATED";
  const done = { before: refused, written: "DAE_None" };
  assert.deepEqual(await run("device_client.py", "alice"), {
    own: { ...done, first: 100, after: 101, withoutMetadata: refused },
    manager: { ...done, first: 101, after: 102, withoutMetadata: refused },
    vendor: { ...done, first: 102, after: 103, withoutMetadata: 103 },
  });
  assert.equal(device.variables.get("Arp.Plc.Eclr/Main.setpoint"), 103);
  assert.deepEqual([...told].sort(), ["alice: ReadSingle", "alice: WriteSingle"]);
});

test("a Python client whose role may only read is refused to write, whichever service it logged in by", async () => {
  device.variables.set("Arp.Plc.Eclr/Main.setpoint", 7);
  const seen = { before: "UNAUTHENTICATED", first: 7, written: "PERMISSION_DENIED", after: 7 };
  assert.deepEqual(await run("device_client.py", "bob"), {
    own: { ...seen, withoutMetadata: "UNAUTHENTICATED" },
    manager: { ...seen, withoutMetadata: "UNAUTHENTICATED" },
    vendor: { ...seen, withoutMetadata: 7 },
  });
  assert.equal(told.has("bob: WriteSingle"), false);
});

interface Reflected {
  services: string[];
  own: string[];
  device: string[] | null;
}

test("reflection of either version describes the gateway to everybody and the device to who may call it", async () => {
  const seen = await Promise.all(
    [[], ["bob"], ["carol"]].map(
      async (user) => (await run("reflection_client.py", ...user)) as Record<string, Reflected>,
    ),
  );
  for (const { v1, v1alpha } of seen) assert.deepEqual(v1, v1alpha);
  const [stranger, viewer, nobody] = seen.map(({ v1 }) => v1);
  const methods = ["GetSession", "ProlongSession", "CloseSession", "WatchSession", "GetNotice"];
  for (const reflected of [stranger, viewer, nobody]) assert.deepEqual(reflected?.own?.toSorted(), methods.toSorted());
  assert.equal(stranger?.device, null);
  assert.equal(nobody?.device, null);
  assert.deepEqual(viewer?.device, ["ReadSingle", "Read", "WriteSingle", "Write"]);
  assert.deepEqual(viewer?.services, [...(stranger?.services ?? []), DATA_ACCESS].sort());
  assert.deepEqual(nobody?.services, stranger?.services);
});
