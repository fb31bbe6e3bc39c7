import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { Health, IDataAccessService } from "#proto/services.js";
import { RawClient } from "../support/raw-client.ts";
import { Workplace } from "./command.ts";

const SETPOINT = { portName: "Arp.Plc.Eclr/Main.setpoint" };

for (const signal of ["SIGTERM", "SIGINT"] as const)
  test(`simulate serves the device until ${signal}, then ends with 0`, async () => {
    await using place = await Workplace.create();
    const simulate = place.start("simulate", "--listen", "127.0.0.1:0", "--seed", "7");
    const listening = await simulate.line({ event: "simulator.listening" });
    assert.equal(listening["address"], `127.0.0.1:${listening["port"]}`);
    assert.deepEqual([listening["level"], listening["seed"], listening["msg"]], ["info", 7, "simulator listening"]);
    assert.ok(Number.isFinite(Date.parse(String(listening["time"]))));
    using client = new RawClient(String(listening["address"]));
    const { _ReturnValue } = await client.call(IDataAccessService.readSingle, SETPOINT);
    assert.equal(_ReturnValue?.Value?.Int16Value, 100);
    simulate.child.kill(signal);
    const { code, stderr } = await simulate.ended;
    assert.deepEqual([code, stderr], [0, ""]);
    await simulate.line({ event: "simulator.stopped" });
  });

test("simulate ends in order while a call hangs, and tells that call", async () => {
  await using place = await Workplace.create();
  const simulate = place.start("simulate", "--listen", "unix:device.sock", "--hang-rate", "100%");
  const listening = await simulate.line({ event: "simulator.listening" });
  assert.deepEqual([listening["address"], listening["port"]], ["unix:device.sock", undefined]);
  using client = new RawClient(`unix:${place.path("device.sock")}`);
  const hanging = client.refused(IDataAccessService.readSingle, SETPOINT);
  await client.call(Health.check, {});
  simulate.child.kill("SIGTERM");
  assert.equal((await hanging).status, "UNAVAILABLE");
  assert.equal((await simulate.ended).code, 0);
  assert.equal(existsSync(place.path("device.sock")), false);
});

test("simulate brings the faults it is told to", async () => {
  await using place = await Workplace.create();
  const options = ["--latency", "1ms", "--error-rate", "99.5%", "--drop-rate", "0.5%", "--seed", "7"];
  const simulate = place.start("simulate", "--listen", "[::1]:0", ...options);
  const { address, faults } = await simulate.line({ event: "simulator.listening" });
  assert.deepEqual(faults, { latencyMs: 1, errorRate: 0.995, hangRate: 0, dropRate: 0.005, startDelayMs: 0 });
  using client = new RawClient(String(address));
  assert.equal((await client.refused(IDataAccessService.readSingle, SETPOINT)).reason, "SIMULATED_FAULT");
});

for (const [option, value, message] of [
  [
    "--latency",
    "20",
    /'--latency <duration>' argument '20' is invalid\. Write a duration with its unit, such as 500ms/,
  ],
  ["--start-delay", "soon", /'--start-delay <duration>' argument 'soon' is invalid\. Write a duration/],
  ["--latency", "25h", /--latency: a day is the longest/],
  ["--error-rate", "one", /'--error-rate <share>' argument 'one' is invalid\. Write a share such as 0\.1%/],
  ["--hang-rate", "101%", /'--hang-rate <share>' argument '101%' is invalid\. Write a share .* at most 100%/],
  ["--drop-rate", "-1%", /'--drop-rate <share>' argument '-1%' is invalid\. Write a share/],
  ["--seed", "4294967296", /'--seed <number>' argument '4294967296' is invalid\. Write a whole number from 0 to/],
  ["--listen", "0.0.0.0:41101", /--listen 0\.0\.0\.0:41101: the simulated device asks nobody's name/],
  ["--listen", "here", /--listen "here" is no address: write host:port, \[IPv6\]:port or unix:path/],
] as const)
  test(`simulate ${option} ${value} is wrong use and says what to write`, async () => {
    await using place = await Workplace.create();
    const { code, stdout, stderr } = await place.run(["simulate", option, value]);
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, message);
  });

test("simulate refuses faults for more than all calls", async () => {
  await using place = await Workplace.create();
  const { code, stderr } = await place.run(["simulate", "--error-rate", "60%", "--hang-rate", "60%"]);
  assert.equal(code, 2);
  assert.match(stderr, /--error-rate, --hang-rate and --drop-rate are shares of all calls: together at most 100%/);
});

test("simulate tells an address in use and ends with 1", async () => {
  await using place = await Workplace.create();
  const first = place.start("simulate", "--listen", "127.0.0.1:0");
  const { address } = await first.line({ event: "simulator.listening" });
  const { code, stdout, stderr } = await place.run(["simulate", "--listen", String(address)]);
  assert.deepEqual([code, stdout], [1, ""]);
  assert.ok(stderr.includes(`${address} is already in use: end the program that listens there`), stderr);
});

test("simulate tells why it cannot listen and ends with 1", async () => {
  await using place = await Workplace.create();
  const { code, stderr } = await place.run(["simulate", "--listen", "unix:nowhere/device.sock"]);
  assert.equal(code, 1);
  assert.match(stderr, /^gatehouse: cannot listen on unix:nowhere\/device\.sock: /);
});
