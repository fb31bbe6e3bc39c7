import assert from "node:assert/strict";
import { test } from "node:test";
import { Metadata } from "@grpc/grpc-js";
import * as messages from "#proto/messages.js";
import { Health, IDataAccessService, VariableStreamService } from "#proto/services.js";
import { Faults } from "../../simulator/faults.ts";
import { startSimulator } from "../../simulator/simulator.ts";
import { health, reflection } from "../conformance/standard-services.ts";
import { type Failure, failureOf } from "../support/raw-client.ts";
import { aborted, MAIN, TestDevice } from "./device.ts";

const { ServingStatus } = messages.grpc.health.v1.HealthCheckResponse;

const read = (device: TestDevice, deadlineMs?: number) =>
  device.client.call(IDataAccessService.readSingle, { portName: `${MAIN}.setpoint` }, {}, deadlineMs);
const refused = (device: TestDevice, deadlineMs?: number) =>
  device.client.refused(IDataAccessService.readSingle, { portName: `${MAIN}.setpoint` }, {}, deadlineMs);

const course = (seed: number, options = { errorRate: 0.1, hangRate: 0.1, dropRate: 0.1 }) => {
  const faults = new Faults(seed, options);
  return Array.from({ length: 10_000 }, (_, index) => faults.of(index + 1));
};

test("the same seed brings the same faults, another brings others", () => {
  assert.deepEqual(course(1), course(1));
  assert.notDeepEqual(course(1), course(2));
});

test("faults come as often as they were asked for", () => {
  const counts = new Map<string, number>();
  for (const fault of course(5)) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  for (const [fault, expected] of [
    ["none", 7_000],
    ["unavailable", 500],
    ["internal", 500],
    ["hang", 1_000],
    ["drop", 1_000],
  ] as const)
    assert.ok(Math.abs(counts.get(fault)! - expected) < 200, `${fault}: ${counts.get(fault)}`);
});

test("a rate of 0 brings no fault, and rates of 1 together bring one to every call", () => {
  assert.deepEqual([...new Set(course(1, { errorRate: 0, hangRate: 0, dropRate: 0 }))], ["none"]);
  assert.equal(course(1, { errorRate: 0.7, hangRate: 0.2, dropRate: 0.1 }).includes("none"), false);
});

for (const [what, faults, message] of [
  ["a share above 1", { errorRate: 1.1 }, /errorRate must be a share from 0 to 1/],
  ["a share below 0", { hangRate: -0.1 }, /hangRate must be a share from 0 to 1/],
  ["a share that is no number", { dropRate: Number.NaN }, /dropRate must be a share/],
  ["shares of more than all calls", { errorRate: 0.6, dropRate: 0.6 }, /together at most 1/],
  ["a negative latency", { latencyMs: -1 }, /latencyMs must be 0 to 86400000 ms/],
  ["a delay of more than a day", { startDelayMs: 86_400_001 }, /startDelayMs must be/],
] as const)
  test(`${what} is refused before anything listens`, async () => {
    await assert.rejects(startSimulator({ faults }), { name: "RangeError", message });
  });

test("calls in the same order meet the same faults on another device", async () => {
  const outcomes = async () => {
    await using device = await TestDevice.start({ seed: 11, faults: { errorRate: 0.5 } });
    const answers: string[] = [];
    for (let call = 0; call < 40; call++)
      answers.push(
        await read(device).then(
          () => "OK",
          ({ failure }: { failure: Failure }) => failure.status,
        ),
      );
    assert.deepEqual(
      device.calls.map(({ number }) => number),
      Array.from({ length: 40 }, (_, index) => index + 1),
    );
    return answers;
  };
  const first = await outcomes();
  assert.deepEqual(await outcomes(), first);
  assert.deepEqual([...new Set(first)].toSorted(), ["INTERNAL", "OK", "UNAVAILABLE"]);
});

test("a call with an error ends with a status whose details say that it is simulated", async () => {
  await using device = await TestDevice.start({ faults: { errorRate: 1 } });
  const { status, reason, domain, message } = await refused(device);
  assert.match(status, /^(UNAVAILABLE|INTERNAL)$/);
  assert.deepEqual([reason, domain, message], ["SIMULATED_FAULT", "simulator", "simulated fault of call 1"]);
});

test("a stream with an error ends before its first message", async () => {
  await using device = await TestDevice.start({ faults: { errorRate: 1 } });
  const { path, requestSerialize, responseDeserialize } = VariableStreamService.exchange;
  const stream = device.client.grpc.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, new Metadata());
  const told: unknown[] = [];
  stream.on("error", () => {}).on("data", (message) => told.push(message));
  const status = await new Promise<Failure>((resolve) => stream.once("status", (end) => resolve(failureOf(end))));
  assert.equal(status.reason, "SIMULATED_FAULT");
  assert.deepEqual(told, []);
});

test("every call waits for the latency", async () => {
  await using device = await TestDevice.start({ faults: { latencyMs: 20 } });
  const answer = read(device);
  await device.arrived(1);
  await untilPending(device, 1);
  device.clock.advance(19);
  assert.equal(device.simulator.running, 1);
  device.clock.advance(1);
  assert.equal((await answer)._ReturnValue?.Value?.Int16Value, 100);
});

for (const [what, faults] of [
  ["waits for the latency", { latencyMs: 86_400_000 }],
  ["hangs", { hangRate: 1 }],
] as const)
  test(`a call that ${what} ends with its deadline, and the device hears of it and keeps nothing`, async () => {
    await using device = await TestDevice.start();
    await read(device); // the connection is there, so that the deadline is the call's alone
    device.simulator.setFaults(faults);
    const answer = refused(device, 1_000);
    const { signal, fault } = await device.arrived(2);
    assert.equal(fault, what === "hangs" ? "hang" : "none");
    assert.equal((await answer).status, "DEADLINE_EXCEEDED");
    await aborted(signal);
    assert.equal(device.clock.pending, 0);
    assert.equal(device.simulator.running, 0);
  });

test("calls that hang end when the device stops", async () => {
  await using device = await TestDevice.start({ faults: { hangRate: 1 } });
  const answer = refused(device);
  await device.arrived(1);
  await device.simulator.close();
  assert.deepEqual([(await answer).status, (await answer).message], ["UNAVAILABLE", "the device is shutting down"]);
});

test("a call that drops cuts its own connection and no other", async () => {
  await using device = await TestDevice.start({ faults: { hangRate: 1 } });
  using other = device.connect();
  const hanging = other.refused(IDataAccessService.readSingle, { portName: "x" });
  const { signal } = await device.arrived(1);
  device.simulator.setFaults({ dropRate: 1 });
  const { status, reason } = await refused(device);
  assert.deepEqual([status, reason], ["UNAVAILABLE", ""]);
  assert.equal(device.calls[1]?.fault, "drop");
  assert.equal(signal.aborted, false);
  await device.simulator.close();
  assert.equal((await hanging).message, "the device is shutting down");
});

test("faults can be changed while the device runs", async () => {
  await using device = await TestDevice.start({ faults: { errorRate: 1 } });
  await refused(device);
  device.simulator.setFaults({});
  assert.equal((await read(device))._ReturnValue?.Value?.Int16Value, 100);
  assert.throws(() => device.simulator.setFaults({ errorRate: 2 }), RangeError);
  await read(device);
});

test("until the start delay is over calls are unavailable and uncounted, and health says so", async () => {
  await using device = await TestDevice.start({ faults: { startDelayMs: 5_000, errorRate: 1 } });
  const watch = watchHealth(device);
  const { status, reason } = await refused(device);
  assert.deepEqual([status, reason], ["UNAVAILABLE", "SIMULATED_START"]);
  assert.equal((await device.client.call(health.check, { service: "" })).status, "NOT_SERVING");
  assert.equal(await watch.next(), "NOT_SERVING");
  device.clock.advance(5_000);
  assert.equal(await watch.next(), "SERVING");
  assert.equal((await refused(device)).message, "simulated fault of call 1");
  watch.cancel();
});

test("faults touch neither health nor reflection", async () => {
  await using device = await TestDevice.start({ faults: { dropRate: 1, latencyMs: 1_000 } });
  assert.equal((await device.client.call(health.check, { service: "" })).status, "SERVING");
  const { path, requestSerialize, responseDeserialize } = reflection("v1");
  const stream = device.client.grpc.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, new Metadata());
  stream.end({ listServices: "" });
  const answers = await stream.toArray();
  assert.equal(answers.length, 1);
  assert.deepEqual(device.calls, []);
});

/** Statuses of the whole device, as they are told. */
function watchHealth(device: TestDevice) {
  const { path, requestSerialize, responseDeserialize } = Health.watch;
  const { grpc } = device.client;
  const stream = grpc.makeServerStreamRequest(path, requestSerialize, responseDeserialize, {}, new Metadata());
  stream.on("error", () => {});
  const messages = stream.iterator({ destroyOnReturn: false });
  return {
    next: async () => ServingStatus[(await messages.next()).value.status],
    cancel: () => stream.cancel(),
  };
}

/** Waits for a timer that is set a moment after the call arrived. */
async function untilPending(device: TestDevice, timers: number): Promise<void> {
  while (device.clock.pending < timers) await new Promise(setImmediate);
}
