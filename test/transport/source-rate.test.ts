import assert from "node:assert/strict";
import net from "node:net";
import { mock, type TestContext, test } from "node:test";
import { sourceOf } from "../../server/core/source.ts";
import { SourceRate } from "../../server/transport/source-rate.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { openTestListener, until } from "./open-test-listener.ts";

const A = "192.0.2.1";
const B = "198.51.100.2";
const DAY_MS = 86_400_000;

/** Stops the library's own times: timers, and the wall clock. */
function stopTime(t: TestContext): { advance(ms: number): void; stepWall(ms: number): void } {
  let wall = Date.UTC(2026, 0, 1);
  const stepWall = (ms: number) => {
    wall += ms;
  };
  t.mock.method(Date, "now", () => wall);
  mock.timers.enable({ apis: ["setTimeout"] });
  t.after(() => mock.timers.reset());
  const advance = (ms: number) => {
    stepWall(ms);
    mock.timers.tick(ms);
  };
  return { advance, stepWall };
}

/** A rate on times that stand still. */
function startRate(t: TestContext, perSecond: number) {
  const time = stopTime(t);
  const clock = new FakeClock();
  const rate = new SourceRate(perSecond, clock);
  return {
    admitted: async (times: number, source: string) => {
      const answers = await Promise.all(Array.from({ length: times }, () => rate.admits(source)));
      return answers.filter((isAdmitted) => isAdmitted).length;
    },
    advance: (ms: number) => {
      clock.advance(ms);
      time.advance(ms);
    },
    stepWall: time.stepWall,
    rate,
  };
}

test("so many times a second are within the rate, however close together, and no more", async (t) => {
  const { admitted, advance } = startRate(t, 200);
  assert.equal(await admitted(500, A), 200);
  advance(999);
  assert.equal(await admitted(1, A), 0);
  advance(1);
  assert.equal(await admitted(500, A), 200);
});

test("each source has a rate of its own, and 1,000 addresses of one IPv6 /64 are one source", async (t) => {
  const { admitted, rate } = startRate(t, 3);
  assert.deepEqual([await admitted(5, A), await admitted(5, B)], [3, 3]);
  const sources = Array.from({ length: 1_000 }, (_, number) => sourceOf(`2001:db8::${number.toString(16)}`, ""));
  const answers = await Promise.all(sources.map((source) => rate.admits(source)));
  assert.equal(answers.filter((isAdmitted) => isAdmitted).length, 3);
});

test("a rate of 0 is no limit", async (t) => {
  const { admitted } = startRate(t, 0);
  assert.equal(await admitted(10_000, A), 10_000);
});

test("a step of the wall clock by a day back keeps nobody out beyond the second", async (t) => {
  const { admitted, advance, stepWall } = startRate(t, 2);
  assert.equal(await admitted(5, A), 2);
  stepWall(-DAY_MS);
  assert.equal(await admitted(5, A), 0);
  advance(1_000);
  assert.equal(await admitted(5, A), 2);
});

test("a step of the wall clock by a day forward begins another second, and no more", async (t) => {
  const { admitted, advance, stepWall } = startRate(t, 2);
  assert.equal(await admitted(5, A), 2);
  stepWall(DAY_MS);
  assert.equal(await admitted(5, A), 2);
  advance(1_000);
  assert.equal(await admitted(5, A), 2);
});

test("100,000 sources in a second are not all kept: those beyond the bound are let through, those within it stay counted", async (t) => {
  const { admitted, rate, advance } = startRate(t, 1);
  const set = t.mock.method(globalThis, "setTimeout");
  assert.equal(await admitted(1, A), 1);
  for (let number = 0; number < 100_000; number++) await rate.admits(`2001:db8:${number}::/64`);
  assert.equal(set.mock.callCount(), 16_384, "the library keeps a source as long as its timer runs");
  assert.equal(await admitted(5, A), 0);
  assert.equal(await admitted(5, "2001:db8:99999::/64"), 5);
  advance(1_000);
  assert.equal(await admitted(5, "2001:db8:99999::/64"), 1);
});

test("connections beyond the rate are closed at once, logged, and take no place", async (t) => {
  stopTime(t);
  await using gate = await openTestListener({ address: "127.0.0.1:0", plaintext: true }, { connectionRate: 2 });
  const clients = Array.from({ length: 5 }, () => net.connect(gate.port, "127.0.0.1").on("error", () => {}));
  await until(() => gate.refused().length === 3);
  assert.deepEqual([gate.connections.length, gate.counts.open], [2, 2]);
  assert.deepEqual(new Set(gate.refused().map(({ why }) => why)), new Set(["connection-rate"]));
  await until(() => clients.filter(({ closed }) => closed).length === 3);
  for (const client of clients) client.destroy();
});
