import assert from "node:assert/strict";
import { test } from "node:test";
import { FAILOVER_ADMINISTRATORS, FAILOVER_USERS } from "../../server/core/principal.ts";
import type { ConfigurationInput, LogLevel } from "../../server/index.ts";
import { serverCertificate, TestFolder } from "../support/certificates.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { basic, httpsTransport, RealClient } from "./real-client.ts";

const ACCOUNTS = [
  { name: "collector", password: "correct horse", roles: [FAILOVER_USERS] },
  { name: "steward", password: "battery staple", roles: [FAILOVER_USERS, FAILOVER_ADMINISTRATORS] },
];
const COLLECTOR = basic("collector", "correct horse");

const openGateway = (failover: ConfigurationInput["failover"] = {}, logLevel?: LogLevel): Promise<TestGateway> =>
  startGateway({
    accounts: ACCOUNTS,
    ...(logLevel && { logLevel }),
    configuration: { failover: { enabled: true, listen: "127.0.0.1:0", ...failover } },
  });

const transportTo = ({ gateway }: TestGateway, authorization = COLLECTOR) =>
  httpsTransport({ address: gateway.failover?.address ?? "", authorization: () => authorization });

test("a gateway with failover serves REST over its own certificate, told after its other listeners", async () => {
  await using started = await openGateway();
  using transport = transportTo(started);
  const answer = await transport.send("GET", "groups");
  const told = started.events.filter(({ event }) => event === "gateway.listening");
  assert.deepEqual([answer.status, answer.json], [200, []]);
  assert.deepEqual(
    told.map((event) => ("protocol" in event ? event.protocol : undefined)),
    [undefined, "rest"],
  );
  assert.equal(started.gateway.addresses.length, 1);
  assert.match(String(started.gateway.failover?.fingerprint), /^[0-9A-F]{2}(:[0-9A-F]{2}){31}$/);
});

test("a new certificate is told for each listener that uses it, gRPC and REST", async () => {
  await using folder = await TestFolder.make();
  const tls = await folder.writePair(await serverCertificate());
  await using started = await startGateway({
    configuration: {
      listen: [{ address: "127.0.0.1:0", tls }],
      failover: { enabled: true, listen: "127.0.0.1:0", tls },
    },
  });
  await folder.writePair(await serverCertificate({ name: "renewed" }));
  const listeners = [started.address, started.gateway.failover?.address];
  const told = await Promise.all(
    listeners.map((address) => started.event("certificate.reloaded", ({ listener }) => listener === address)),
  );
  assert.deepEqual(
    told.map(({ file, fingerprint }) => [file, fingerprint]),
    listeners.map(() => [tls.certificate, started.gateway.failover?.fingerprint]),
  );
});

test("a gateway without failover has no REST API", async () => {
  await using started = await startGateway();
  assert.equal(started.gateway.failover, undefined);
});

test("a client of the published service becomes Primary over Basic and leaves", async () => {
  await using started = await openGateway();
  using transport = transportTo(started);
  const client = new RealClient({
    send: transport.send,
    group: "cell-1",
    id: "a",
    name: "left",
    timeout: "00:00:15",
    score: () => 80,
    clock: new FakeClock(),
  });
  await client.start();
  const { role, timeoutMs, faults } = client;
  await client.stop();
  const left = await transport.send("GET", "groups/cell-1/clientSessions");
  assert.deepEqual(
    { role, timeoutMs, faults, left: left.json },
    { role: "Primary", timeoutMs: 15_000, faults: [], left: [] },
  );
});

test("a stranger is told how to log in, and nothing else", async () => {
  await using started = await openGateway();
  using transport = transportTo(started, basic("collector", "wrong"));
  const answer = await transport.send("POST", "groups/", { Id: "g" });
  using known = transportTo(started, basic("steward", "battery staple"));
  assert.equal(answer.status, 401);
  assert.deepEqual((await known.send("GET", "groups")).json, []);
});

test("a gateway that has stopped serves nothing any more", async () => {
  await using started = await openGateway();
  using transport = transportTo(started);
  await transport.send("GET", "groups");
  await started.gateway.drain({ graceMs: 0 });
  await assert.rejects(transport.send("GET", "groups"));
});

test("an administrator turns the level of the program's log, and of a program that keeps it to itself he cannot", async () => {
  const levels: string[] = ["info"];
  const logLevel: LogLevel = { get: () => levels.at(-1) as "info", set: (level) => void levels.push(level) };
  await using started = await openGateway({}, logLevel);
  await using embedded = await openGateway();
  const statuses: number[] = [];
  for (const gateway of [started, embedded]) {
    using transport = transportTo(gateway, basic("steward", "battery staple"));
    const { status } = await transport.send("PUT", "../configuration/logging", { LogLevel: "Warning" });
    statuses.push(status);
  }
  assert.deepEqual(
    [statuses, levels],
    [
      [200, 503],
      ["info", "warn"],
    ],
  );
});

test("an address that is in use stops the start, and nothing is left open", async () => {
  await using started = await openGateway();
  const listen = started.gateway.failover?.address ?? "";
  await assert.rejects(openGateway({ listen }), /EADDRINUSE/);
});
