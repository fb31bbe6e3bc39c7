import assert from "node:assert/strict";
import test from "node:test";
import { status } from "@grpc/grpc-js";
import { CallFailed, connect, createProxyFactory } from "../../client/index.ts";
import { GatewayFixture } from "./gateway-fixture.ts";
import { NumberService } from "./number-service.ts";
import { until } from "./until.ts";

async function* numbers(...values: number[]): AsyncGenerator<number> {
  yield* values;
}

test("client streaming takes an async iterable and answers once", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  assert.equal(await channel.proxy(NumberService).sum(numbers(1, 2, 3)), 6);
  assert.equal(await channel.proxy(NumberService).sum([4, 5]), 9);
});

test("more requests than fit into the window all arrive", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const many = Array.from({ length: 20_000 }, () => 123_456_789);
  assert.equal(await channel.proxy(NumberService).sum(many), 20_000 * 123_456_789);
});

test("an error of the requests is the caller's and cancels the call", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  async function* broken(): AsyncGenerator<number> {
    yield 1;
    throw new Error("no more numbers");
  }
  await assert.rejects(channel.proxy(NumberService).sum(broken()), /no more numbers/);
  const doubled = channel.proxy(NumberService).double(broken());
  await assert.rejects(async () => {
    for await (const _ of doubled);
  }, /no more numbers/);
});

test("bidirectional streaming goes both ways", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const doubled: number[] = [];
  for await (const value of channel.proxy(NumberService).double(numbers(1, 2, 3))) doubled.push(value);
  assert.deepEqual(doubled, [2, 4, 6]);
});

test("server streaming ends with the stream", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const counted: number[] = [];
  for await (const value of channel.proxy(NumberService).count(3)) counted.push(value);
  assert.deepEqual(counted, [1, 2, 3]);
});

test("leaving the loop over a stream cancels the call", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  for await (const value of channel.proxy(NumberService).count(1)) if (value === 2) break;
  await until(() => gateway.cancelled.includes("Count"));
});

test("a signal cancels a unary call and a stream, with the caller's reason as cause", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const api = channel.proxy(NumberService);
  const stop = new AbortController();
  const unary = api.hang(1, { signal: stop.signal }).catch((error: unknown) => error);
  const stream = (async () => {
    for await (const _ of api.count(1, { signal: stop.signal }));
  })().catch((error: unknown) => error);
  const reason = new Error("enough");
  setImmediate(() => stop.abort(reason));
  for (const error of [await unary, await stream]) {
    assert.ok(error instanceof CallFailed);
    assert.deepEqual([error.code, error.cause, error.retryable], ["CANCELLED", reason, false]);
  }
});

test("either the proxy's signal or the call's cancels", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const [outer, inner] = [new AbortController(), new AbortController()];
  const api = channel.proxy(NumberService, { signal: outer.signal });
  const first = assert.rejects(api.hang(1, { signal: inner.signal }), { code: "CANCELLED" });
  inner.abort();
  await first;
  const second = assert.rejects(api.hang(1, { signal: new AbortController().signal }), { code: "CANCELLED" });
  outer.abort();
  await second;
});

test("a hundred calls may share a signal without a warning", async (context) => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const warn = context.mock.method(process, "emitWarning", () => {});
  const signal = new AbortController().signal;
  await Promise.all(Array.from({ length: 100 }, () => channel.notice({ signal })));
  assert.equal(warn.mock.callCount(), 0);
});

test("a deadline ends a call that is not answered, the call's before the proxy's", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const api = channel.proxy(NumberService, { deadlineMs: 60_000 });
  await assert.rejects(api.hang(1, { deadlineMs: 20 }), { name: "CallFailed", code: "DEADLINE_EXCEEDED" });
  await assert.rejects(channel.proxy(NumberService, { deadlineMs: 20 }).hang(1), { code: "DEADLINE_EXCEEDED" });
  await assert.rejects(api.hang(1, { deadlineMs: 0 }), RangeError);
});

test("a unary call without a deadline gets thirty seconds", async (context) => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const api = channel.proxy(NumberService);
  const dates = context.mock.method(Date, "now", () => 0);
  const call = assert.rejects(api.hang(1), { code: "DEADLINE_EXCEEDED" });
  dates.mock.mockImplementation(() => 30_001);
  await call;
});

test("metadata of a call is sent with it", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const metadata = { "failover-epoch": "18446744073709551615", "trace-bin": new Uint8Array([0, 255]) };
  await assert.rejects(channel.proxy(NumberService).fail(status.PERMISSION_DENIED, { metadata }));
  assert.equal(gateway.calls.at(-1)?.fence, "18446744073709551615");
});

test("a failed call carries the gateway's reason from the status details", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const error = await channel
    .proxy(NumberService)
    .fail(status.PERMISSION_DENIED)
    .catch((thrown: unknown) => thrown);
  assert.ok(error instanceof CallFailed);
  assert.deepEqual([error.code, error.reason, error.retryable], ["PERMISSION_DENIED", "METHOD_DENIED", false]);
  assert.match(error.message, /Numbers\/Fail: refused for METHOD_DENIED/);
  assert.equal(error.metadata.get("grpc-status-details-bin").length, 1);
});

test("a method that the gateway does not have fails with UNIMPLEMENTED", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const missing = { gone: { ...NumberService.hang, path: "/test.Numbers/Gone" } };
  await assert.rejects(channel.proxy(missing).gone(1), { code: "UNIMPLEMENTED", reason: undefined });
});

test("a factory makes proxies of its service for any channel", async () => {
  await using gateway = await GatewayFixture.start();
  await using first = await connect(gateway.address, { plaintext: true });
  await using second = await connect(gateway.address, { plaintext: true });
  const numbersOf = createProxyFactory(NumberService);
  assert.equal(await numbersOf(first).sum([1]), 1);
  assert.equal(await numbersOf(second).sum([2]), 2);
  assert.equal(gateway.accepted, 2);
});
