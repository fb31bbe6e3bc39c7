import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { Waiter } from "../../server/penalties/waiter.ts";
import { FakeClock } from "../support/fake-clock.ts";

function startWaiting() {
  const clock = new FakeClock();
  const client = new AbortController();
  let left = 0;
  const leave = () => {
    left++;
  };
  const ends = { waitMs: 1_000, timedOut: "too long", signal: client.signal, cancelled: "gone", leave };
  const waiter = new Waiter<string>({ clock, ...ends });
  return { clock, client, waiter, left: () => left };
}

test("a wait ends once, with what came first, and leaves the queue once", async () => {
  const { clock, client, waiter, left } = startWaiting();
  waiter.settle("served");
  waiter.settle("served again");
  client.abort();
  clock.advance(1_000);
  assert.deepEqual([await waiter.turn, left()], ["served", 1]);
});

test("a wait that is over keeps neither a timer nor the signal", () => {
  const { clock, client, waiter } = startWaiting();
  assert.deepEqual([getEventListeners(client.signal, "abort").length, clock.pending], [1, 1]);
  waiter.settle("served");
  assert.deepEqual([getEventListeners(client.signal, "abort").length, clock.pending], [0, 0]);
});

test("a wait ends with its client, or in its time", async () => {
  const [gone, late] = [startWaiting(), startWaiting()];
  gone.client.abort();
  late.clock.advance(1_000);
  assert.deepEqual([await gone.waiter.turn, await late.waiter.turn], ["gone", "too long"]);
});
