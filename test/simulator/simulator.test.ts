import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { link, stat, symlink } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { Metadata } from "@grpc/grpc-js";
import { IDataAccessService } from "#proto/services.js";
import { DEVICE_SERVICES, startSimulator } from "../../simulator/simulator.ts";
import {
  health,
  type ReflectionRequest,
  type ReflectionResponse,
  reflection,
} from "../conformance/standard-services.ts";
import { TestFolder } from "../support/certificates.ts";
import type { RawClient } from "../support/raw-client.ts";
import { aborted, MAIN, TestDevice } from "./device.ts";

for (const address of ["127.0.0.1:0", "localhost:0", "[::1]:0", "127.9.8.7:0"])
  test(`it listens on ${address} and tells the real port`, async () => {
    await using device = await TestDevice.start({ address });
    assert.match(device.simulator.address, /^(127\.0\.0\.1|127\.9\.8\.7|\[::1\]):[1-9]\d*$/);
    assert.equal((await device.read(`${MAIN}.setpoint`)).Value?.Int16Value, 100);
  });

test("it listens on a unix socket that its user alone may open, and removes it at the end", async () => {
  await using folder = await TestFolder.make();
  const path = join(folder.path, "device.sock");
  await using device = await TestDevice.start({ address: `unix:${path}` });
  assert.equal(device.simulator.address, `unix:${path}`);
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  assert.equal((await device.read(`${MAIN}.setpoint`)).Value?.Int16Value, 100);
  await device.simulator.close();
  assert.equal(existsSync(path), false);
});

for (const address of ["0.0.0.0:0", "192.0.2.1:41101", "[::]:0", "device.example:41101", "127.0.0.1.example:1"])
  test(`it refuses to listen on ${address}, where others could reach it`, async () => {
    await assert.rejects(startSimulator({ address }), {
      name: "RangeError",
      message: /asks nobody's name, so it listens on loopback addresses and unix sockets only/,
    });
  });

for (const address of ["", "127.0.0.1", "127.0.0.1:65536", "[127.0.0.1]:1", "unix:", `unix:/${"x".repeat(200)}`])
  test(`it refuses ${JSON.stringify(address.slice(0, 20))}, which is no address`, async () => {
    await assert.rejects(startSimulator({ address }), { name: "RangeError" });
  });

for (const seed of [-1, 1.5, 2 ** 32, Number.NaN])
  test(`it refuses the seed ${seed}`, async () => {
    await assert.rejects(startSimulator({ seed }), { name: "RangeError", message: /seed must be a whole number/ });
  });

test("an address in use is told as the system tells it", async () => {
  await using first = await startSimulator();
  await assert.rejects(startSimulator({ address: first.address }), { code: "EADDRINUSE" });
});

test("a unix socket in use stays, and one that nobody serves any more is replaced", async () => {
  await using folder = await TestFolder.make();
  const address = `unix:${join(folder.path, "device.sock")}`;
  await using first = await TestDevice.start({ address });
  await assert.rejects(startSimulator({ address }), { code: "EADDRINUSE" });
  assert.equal((await first.read(`${MAIN}.setpoint`)).Value?.Int16Value, 100);

  // What a killed process leaves: a name for a socket that is closed under another name.
  const left = join(folder.path, "left.sock");
  const gone = createServer().listen(join(folder.path, "gone.sock"));
  await once(gone, "listening");
  await link(join(folder.path, "gone.sock"), left);
  gone.close();
  await using second = await TestDevice.start({ address: `unix:${left}` });
  assert.equal((await second.read(`${MAIN}.setpoint`)).Value?.Int16Value, 100);
});

test("a file that is no socket is never replaced", async () => {
  await using folder = await TestFolder.make();
  const file = await folder.write("precious", "text");
  await symlink(file, join(folder.path, "alias"));
  for (const name of ["precious", "alias"])
    await assert.rejects(startSimulator({ address: `unix:${join(folder.path, name)}` }), { code: "EADDRINUSE" });
  assert.equal(existsSync(file), true);
});

test("a client that speaks no HTTP/2 disturbs nobody", async () => {
  await using device = await TestDevice.start();
  const [host, port] = device.simulator.address.split(":");
  const stranger = connect(Number(port), host);
  stranger.on("error", () => {});
  stranger.end("GET / HTTP/1.1\r\n\r\n");
  await once(stranger.resume(), "close");
  assert.equal((await device.read(`${MAIN}.setpoint`)).Value?.Int16Value, 100);
});

test("cut connections break their calls, and the device goes on", async () => {
  await using device = await TestDevice.start({ faults: { hangRate: 1 } });
  const broken = device.client.refused(IDataAccessService.readSingle, { portName: "x" });
  const call = await device.arrived(1);
  assert.equal(device.simulator.connections, 1);
  device.simulator.cutConnections();
  assert.equal((await broken).status, "UNAVAILABLE");
  await aborted(call.signal);
  device.simulator.setFaults({});
  using other = device.connect();
  const { _ReturnValue } = await other.call(IDataAccessService.readSingle, { portName: `${MAIN}.setpoint` });
  assert.equal(_ReturnValue?.Value?.Int16Value, 100);
});

test("a stopped device lets nobody in, can be stopped again, and starts anew where it was", async () => {
  await using device = await TestDevice.start();
  await device.read(`${MAIN}.setpoint`);
  await device.simulator.close();
  await device.simulator.close();
  assert.equal(device.simulator.connections, 0);
  await using again = await TestDevice.start({ address: device.simulator.address });
  assert.equal((await again.read(`${MAIN}.setpoint`)).Value?.Int16Value, 100);
});

test("a client that does not go is cut when the device stops", async () => {
  const device = await startSimulator();
  const [host, port] = device.address.split(":");
  const silent = connect(Number(port), host);
  await once(silent, "connect");
  while (device.connections === 0) await new Promise(setImmediate);
  const closed = once(silent.on("error", () => {}).resume(), "close");
  await device.close();
  await closed;
});

test("health serves the device and each of its services, and knows no other", async () => {
  await using device = await TestDevice.start();
  for (const service of ["", ...DEVICE_SERVICES])
    assert.equal((await device.client.call(health.check, { service })).status, "SERVING");
  assert.equal((await device.client.refused(health.check, { service: "x" })).status, "NOT_FOUND");
  const { statuses } = await device.client.call(health.list, {});
  assert.deepEqual(Object.keys(statuses).toSorted(), ["", ...DEVICE_SERVICES]);
});

/** Answers of reflection to these questions, in one call. */
async function asked(client: RawClient, version: string, questions: readonly ReflectionRequest[]) {
  const { path, requestSerialize, responseDeserialize } = reflection(version);
  const stream = client.grpc.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, new Metadata());
  for (const question of questions) stream.write(question);
  stream.end();
  return (await stream.toArray()) as ReflectionResponse[];
}

for (const version of ["v1", "v1alpha"])
  test(`reflection ${version} lists the device's services and describes them`, async () => {
    await using device = await TestDevice.start();
    const questions = [{ listServices: "" }, ...DEVICE_SERVICES.map((name) => ({ fileContainingSymbol: name }))];
    const [list, ...files] = await asked(device.client, version, questions);
    const names = list?.listServicesResponse?.service.map(({ name }) => name) ?? [];
    assert.deepEqual(
      names.filter((name) => !name.startsWith("grpc.")),
      DEVICE_SERVICES,
    );
    assert.equal(files.length, 3);
    for (const { fileDescriptorResponse } of files)
      assert.ok((fileDescriptorResponse?.fileDescriptorProto.length ?? 0) >= 2, "the file and its dependencies");
  });

test("reflection tells nothing of the gateway's own services", async () => {
  await using device = await TestDevice.start();
  const symbol = "gatehouse.security.v1.SessionService";
  const [answer] = await asked(device.client, "v1", [{ fileContainingSymbol: symbol }]);
  assert.equal(answer?.errorResponse?.errorCode, 5);
});
