import assert from "node:assert/strict";
import type { ClientHttp2Stream } from "node:http2";
import { test } from "node:test";
import fc from "fast-check";
import { answers, giveUp, message, respondsOpen } from "./acts.ts";
import { pathOf } from "./contract.ts";
import { type Adapter, startFenced } from "./fenced-gateway.ts";
import { type DeviceCall, TestDevice } from "./test-device.ts";
import { UnevenNetwork } from "./uneven-network.ts";

/** What a client does next; the rest of the world goes on meanwhile unless it waits. */
type Act =
  | { kind: "call"; by: 0 | 1; back: number }
  | { kind: "stream"; by: 0 | 1 }
  | { kind: "send" | "give up"; which: number }
  | { kind: "take"; by: 0 | 1; waits: boolean }
  | { kind: "turn" };

const client = fc.constantFrom(0 as const, 1 as const);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("call" as const), by: client, back: fc.constantFrom(0, 0, 0, 1) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("stream" as const), by: client }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("send" as const, "give up" as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("take" as const), by: client, waits: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("turn" as const) }) },
);

/** The highest epoch of which the device has seen a call, and what it saw of lower ones after that. */
class Watch {
  highest = 0;
  calls = 0;
  readonly stale: string[] = [];

  see(call: DeviceCall, what: string): void {
    const epoch = Number(call.headers.find(([name]) => name === "x-epoch")?.[1]);
    this.highest = Math.max(this.highest, epoch);
    if (epoch < this.highest) this.stale.push(`${what} of epoch ${epoch} after one of ${this.highest}`);
  }
}

test("a device never sees anything of an epoch after the first call of a later one", async (t) => {
  const watch = new Watch();
  await using device = await TestDevice.start({
    // So few that calls spread over connections.
    settings: { maxConcurrentStreams: 2 },
    script: (stream, call) => {
      watch.calls++;
      watch.see(call, "headers");
      stream.on("data", () => watch.see(call, "bytes"));
      if (call.path === pathOf("unary")) answers({ messages: [message(3)] })(stream, call);
      else respondsOpen(stream);
    },
  });
  await using network = await UnevenNetwork.before(device.address, [15, 0, 7, 3]);
  await using gateway = await startFenced(network.address);
  using north = await gateway.login("north");
  using south = await gateway.login("south");
  const clients: readonly [Adapter, Adapter] = [north, south];
  for (const each of clients) await each.join();
  let streams: ClientHttp2Stream[] = [];
  const running = new Set<Promise<unknown>>();
  const goOn = (work: Promise<unknown>) => void running.add(work.finally(() => running.delete(work)));
  const moves = async (by: Adapter) => {
    for (const each of clients) if (each !== by) await each.unpin();
    await by.take();
  };
  const carryOut = async (next: Act): Promise<void> => {
    if (next.kind === "turn") return await new Promise(setImmediate);
    if (next.kind === "call") {
      const by = clients[next.by];
      const headers = by.metadata("call", { epoch: Math.max(0, by.epoch - next.back) });
      return goOn(by.wire.request(pathOf("unary"), { headers, body: message(50) }));
    }
    if (next.kind === "stream") return void streams.push(clients[next.by].stream(pathOf("bidi")));
    if (next.kind === "take") {
      const moving = moves(clients[next.by]);
      goOn(moving);
      return next.waits ? await moving : undefined;
    }
    const stream = streams[next.which % Math.max(1, streams.length)];
    if (stream === undefined || !stream.writable) return;
    if (next.kind === "send") stream.write(message(2_000));
    else giveUp(stream);
  };
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 20, maxLength: 60 }), async (acts) => {
      for (const next of acts) await carryOut(next);
      // Calls may wait for the places that these have at the device.
      for (const stream of streams) giveUp(stream);
      streams = [];
      await Promise.all(running);
      assert.deepEqual(watch.stale, []);
    }),
    { numRuns: 40, endOnFailure: true, includeErrorInReport: true },
  );
  t.diagnostic(`${watch.calls} calls of ${watch.highest} epochs`);
  assert.ok(watch.highest > 20, `only ${watch.highest} epochs`);
  assert.ok(watch.calls > 60, `only ${watch.calls} calls`);
});
