import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { systemClock } from "../../server/core/clock.ts";
import { startSimulator } from "../../simulator/simulator.ts";
import { until } from "../client/until.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { IdentityProvider } from "../support/identity-provider.ts";
import { ScriptedTokens } from "../support/scripted-schemes.ts";
import { Wire } from "../support/wire.ts";
import { Example } from "./example.ts";

const PASSWORD = "correct horse battery";

/** A gateway over TLS with the account alice, and a file with her password. */
async function startPlant(upstreams: { name: string; address: string }[] = []) {
  const server = await startGateway({
    configuration: {
      listen: [{ address: "127.0.0.1:0" }],
      upstreams,
      policy: { roles: { Engineer: ["*"] } },
    },
    accounts: [{ name: "alice", password: PASSWORD, roles: ["Engineer"] }],
  });
  const file = join(server.folder, "password");
  await writeFile(file, `${PASSWORD}\n`, { mode: 0o600 });
  return { server, file, port: portOf(server), [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const portOf = ({ gateway }: TestGateway) => gateway.addresses[0]!.port!;

test("the login example logs in, tells who it is, and leaves", async () => {
  await using plant = await startPlant();
  const { fingerprint } = await plant.server.event("gateway.listening");
  await using example = new Example("login.ts", [`127.0.0.1:${plant.port}`, "alice"], plant.server.folder, {
    GATEHOUSE_FINGERPRINT: fingerprint,
    GATEHOUSE_PASSWORD_FILE: plant.file,
  });
  const { code, stdout, stderr } = await example.ended;
  assert.deepEqual([code, stdout], [0, "alice with roles Engineer\nsession closed: closed\n"], stderr);
  assert.equal(plant.server.gateway.sessions.size, 0);
});

test("the remote client reads, writes, and goes on watching after its connection was cut", async () => {
  await using device = await startSimulator();
  await using plant = await startPlant([{ name: "device", address: device.address }]);
  await plant.server.event("upstream.up");
  await using wire = await Wire.to(plant.port);
  await using example = new Example("remote-client.ts", [`localhost:${wire.port}`, "alice"], plant.server.folder, {
    GATEHOUSE_CA: join(plant.server.folder, "data", "tls", "server.crt"),
    GATEHOUSE_PASSWORD_FILE: plant.file,
  });
  await example.says(/^speed 1\d\d\d\.\d$/);
  await example.says(/^setpoint DAE_None$/);
  assert.equal(device.variables.get("Arp.Plc.Eclr/Main.setpoint"), 250);
  await example.says(/^counter \d+$/);
  wire.cut();
  await example.says(/^the connection is lost$/);
  await example.says(/^counter \d+$/, /^connected and logged in again$/);
  example.child.kill("SIGINT");
  const { code, stderr } = await example.ended;
  assert.deepEqual([code, stderr], [0, ""]);
  assert.equal(plant.server.gateway.sessions.size, 0);
});

test("the token client gets its token from an identity provider, is renewed by itself, and leaves", async () => {
  await using provider = await IdentityProvider.start();
  const tokens = new ScriptedTokens(systemClock, 2_000);
  await using server = await startGateway({
    ports: { schemes: { token: tokens } },
    configuration: { listen: [{ address: "127.0.0.1:0" }] },
  });
  const secret = join(server.folder, "secret");
  await writeFile(secret, `${provider.client.secret}\n`, { mode: 0o600 });
  await using example = new Example("token-client.ts", [`localhost:${portOf(server)}`], server.folder, {
    GATEHOUSE_CA: join(server.folder, "data", "tls", "server.crt"),
    GATEHOUSE_ISSUER: provider.issuer,
    GATEHOUSE_CLIENT_ID: provider.client.id,
    GATEHOUSE_CLIENT_SECRET_FILE: secret,
    GATEHOUSE_RESOURCE: "https://resource.example/",
  });
  await example.says(/^logged in as plant-client of plant$/);
  await example.says(/^renewed$/);
  example.child.kill("SIGINT");
  const { code, stderr } = await example.ended;
  assert.deepEqual([code, stderr], [0, ""]);
  assert.equal(provider.requestsTo("/token"), 1, "one token served the login and the renewal");
  assert.equal(server.gateway.sessions.size, 0);
});

test("redundant writers: one writes, and the other takes over when it leaves", async () => {
  await using device = await startSimulator();
  await using server = await startGateway({
    configuration: {
      listen: [{ address: "127.0.0.1:0" }],
      upstreams: [{ name: "device", address: device.address }],
      failover: { enabled: true, listen: "127.0.0.1:0" },
      policy: {
        roles: { Engineer: ["*"] },
        fencing: [{ group: "cell-1", methods: ["Arp.Plc.Gds.Services.Grpc.IDataAccessService/Write*"] }],
      },
    },
    accounts: [{ name: "writer", password: PASSWORD, roles: ["Engineer", "FailoverUsers"] }],
  });
  await server.event("upstream.up");
  const file = join(server.folder, "password");
  await writeFile(file, `${PASSWORD}\n`, { mode: 0o600 });
  const environment = {
    GATEHOUSE_CA: join(server.folder, "data", "tls", "server.crt"),
    GATEHOUSE_PASSWORD_FILE: file,
  };
  const start = (id: string) =>
    new Example("redundant-writer.ts", [`localhost:${portOf(server)}`, "writer", id], server.folder, environment);
  await using one = start("one");
  await one.says(/^Primary \(epoch 1, granted\)$/);
  await one.says(/^writing$/);
  await using two = start("two");
  const joined = () => server.gateway.sessions.size === 2;
  await until(joined);
  one.child.kill("SIGINT");
  const { code, stdout, stderr } = await one.ended;
  assert.deepEqual([code, stderr], [0, ""]);
  assert.match(stdout, /^Secondary \(epoch 1, released\)$/m);
  await two.says(/^Primary \(epoch 2, granted\)$/);
  await two.says(/^writing$/);
});
