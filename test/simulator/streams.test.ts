import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { type ClientReadableStream, Metadata, type ServiceError } from "@grpc/grpc-js";
import { VariableStreamService } from "#proto/services.js";
import { type Failure, failureOf } from "../support/raw-client.ts";
import { aborted, DataAccessError, int16, MAIN, TestDevice } from "./device.ts";

type SubscribeRequest = Parameters<typeof VariableStreamService.subscribe.requestSerialize>[0];
type SubscribeResponse = ReturnType<typeof VariableStreamService.subscribe.responseDeserialize>;
type RecordResponse = ReturnType<typeof VariableStreamService.record.responseDeserialize>;

const DEADLINE_MS = 20_000;
const options = () => ({ deadline: Date.now() + DEADLINE_MS });

function subscribe(device: TestDevice, request: SubscribeRequest): ClientReadableStream<SubscribeResponse> {
  const { path, requestSerialize, responseDeserialize } = VariableStreamService.subscribe;
  const { grpc } = device.client;
  return grpc.makeServerStreamRequest(
    path,
    requestSerialize,
    responseDeserialize,
    request,
    new Metadata(),
    options(),
  ) as ClientReadableStream<SubscribeResponse>;
}

function record(device: TestDevice) {
  const { path, requestSerialize, responseDeserialize } = VariableStreamService.record;
  const { grpc } = device.client;
  let settle!: (error: ServiceError | null, answer?: RecordResponse) => void;
  const answer = new Promise<RecordResponse>((resolve, reject) => {
    settle = (error, response) => (error === null ? resolve(response!) : reject(error));
  });
  const stream = grpc.makeClientStreamRequest(
    path,
    requestSerialize,
    responseDeserialize,
    new Metadata(),
    options(),
    settle,
  );
  return { stream, answer };
}

function exchange(device: TestDevice) {
  const { path, requestSerialize, responseDeserialize } = VariableStreamService.exchange;
  const { grpc } = device.client;
  return grpc.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, new Metadata(), options());
}

/** How a call ends; its messages are read and left. */
function statusOf(stream: ClientReadableStream<unknown>): Promise<Failure> {
  stream.on("error", () => {}).resume();
  return new Promise((resolve) => stream.once("status", (status) => resolve(failureOf(status))));
}

test("a subscription tells the values at once, then after each interval, and ends when told to", async () => {
  await using device = await TestDevice.start();
  const portNames = [`${MAIN}.uptime`, `${MAIN}.nothing`];
  const stream = subscribe(device, { portNames, interval: { nanos: 250_000_000 }, count: 3 });
  const told: unknown[] = [];
  for await (const { time, items } of stream as AsyncIterable<SubscribeResponse>) {
    told.push([Number(time?.seconds), time?.nanos, Number(items[0]?.Value?.Int64Value), items[1]?.Error]);
    device.clock.advance(250);
  }
  const start = Date.UTC(2026, 0, 1) / 1_000;
  assert.deepEqual(told, [
    [start, 0, 0, DataAccessError.DAE_NotExists],
    [start, 250_000_000, 250, DataAccessError.DAE_NotExists],
    [start, 500_000_000, 500, DataAccessError.DAE_NotExists],
  ]);
});

test("a cancelled subscription leaves no timer and no call behind", async () => {
  await using device = await TestDevice.start();
  const stream = subscribe(device, { portNames: [`${MAIN}.speed`] });
  const ended = statusOf(stream);
  const call = await device.arrived(1);
  await once(stream, "data");
  stream.cancel();
  assert.equal((await ended).status, "CANCELLED");
  await aborted(call.signal);
  assert.equal(device.clock.pending, 0);
  assert.equal(device.simulator.running, 0);
});

for (const [what, interval] of [
  ["0", {}],
  ["half a millisecond", { nanos: 500_000 }],
  ["two hours", { seconds: 7_200 }],
  ["less than nothing", { seconds: -1 }],
] as const)
  test(`a subscription with an interval of ${what} is refused`, async () => {
    await using device = await TestDevice.start();
    const refusal = await statusOf(subscribe(device, { portNames: [], interval }));
    assert.equal(refusal.status, "INVALID_ARGUMENT");
    assert.match(refusal.message, /interval must be 1 ms to 1 h/);
  });

test("a subscription of too many names is refused", async () => {
  await using device = await TestDevice.start();
  const refusal = await statusOf(subscribe(device, { portNames: Array.from({ length: 1_001 }, () => "x") }));
  assert.equal(refusal.status, "INVALID_ARGUMENT");
});

test("a record writes as values come, and tells the outcomes at the end", async () => {
  await using device = await TestDevice.start();
  const { stream, answer } = record(device);
  for (const [name, value] of [
    ["setpoint", 1],
    ["setpoint", 9_999],
    ["speed", 1],
    ["limits[0]", 3],
  ] as const)
    stream.write({ item: { PortName: `${MAIN}.${name}`, Value: int16(value) } });
  stream.write({});
  stream.end();
  const { written, errors } = await answer;
  assert.equal(written, 2);
  assert.deepEqual(
    errors.map((error) => DataAccessError[error]),
    ["DAE_None", "DAE_Unspecified", "DAE_NotAuthorized", "DAE_None", "DAE_PortNameSyntaxError"],
  );
  assert.equal(device.simulator.variables.get(`${MAIN}.setpoint`), 1);
  assert.equal(device.simulator.variables.get(`${MAIN}.limits[0]`), 3);
});

test("a cancelled record keeps what was written", async () => {
  await using device = await TestDevice.start();
  const { stream, answer } = record(device);
  const refused = assert.rejects(answer, { code: 1 });
  const call = await device.arrived(1);
  stream.write({ item: { PortName: `${MAIN}.setpoint`, Value: int16(3) } });
  while (device.writes.length === 0) await new Promise(setImmediate);
  stream.cancel();
  await refused;
  await aborted(call.signal);
  assert.equal(device.simulator.variables.get(`${MAIN}.setpoint`), 3);
});

test("an exchange answers each message: a write with the new value or its error, a name with the value", async () => {
  await using device = await TestDevice.start();
  const stream = exchange(device);
  const messages = [
    { portName: `${MAIN}.setpoint`, value: int16(8) },
    { portName: `${MAIN}.setpoint`, value: int16(8_000) },
    { portName: `${MAIN}.setpoint` },
  ];
  const answers: unknown[] = [];
  for (const message of messages) {
    stream.write(message);
    const [{ item }] = await once(stream, "data");
    answers.push([DataAccessError[item.Error], item.Value?.Int16Value]);
  }
  stream.end();
  assert.equal((await statusOf(stream)).status, "OK");
  assert.deepEqual(answers, [
    ["DAE_None", 8],
    ["DAE_Unspecified", undefined],
    ["DAE_None", 8],
  ]);
});

test("ten thousand exchanged messages come back in order", async () => {
  await using device = await TestDevice.start();
  const stream = exchange(device);
  const values: number[] = [];
  stream.on("data", ({ item }) => values.push(item.Value.Int16Value));
  for (let sent = 0; sent < 10_000; sent++) {
    const isTaken = stream.write({ portName: `${MAIN}.setpoint`, value: int16(sent % 1_000) });
    if (!isTaken) await once(stream, "drain");
  }
  stream.end();
  assert.equal((await statusOf(stream)).status, "OK");
  assert.deepEqual(
    values,
    Array.from({ length: 10_000 }, (_, index) => index % 1_000),
  );
});

test("streams that wait for their client end when the device stops", async () => {
  await using device = await TestDevice.start();
  const { answer } = record(device);
  const recorded = assert.rejects(answer, { code: 14, details: "the device is shutting down" });
  const exchanged = statusOf(exchange(device));
  const subscribed = statusOf(subscribe(device, { portNames: [] }));
  await device.arrived(3);
  await device.simulator.close();
  await recorded;
  for (const { status, reason, domain } of [await exchanged, await subscribed])
    assert.deepEqual([status, reason, domain], ["UNAVAILABLE", "SIMULATOR_STOPS", "simulator"]);
});
