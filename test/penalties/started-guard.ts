import assert from "node:assert/strict";
import type { GatewayEvent } from "../../server/core/events.ts";
import { type Entry, Guard, type Place } from "../../server/penalties/guard.ts";
import type { PenaltyOptions } from "../../server/penalties/options.ts";
import { FakeClock } from "../support/fake-clock.ts";

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const A = "192.0.2.1";
export const B = "198.51.100.2";

/** A guard on a clock that stands still, and what it told. */
export function startGuard(options: PenaltyOptions = {}) {
  const clock = new FakeClock();
  const events: GatewayEvent[] = [];
  const guard = new Guard(options, clock, (event) => events.push(event));
  const told = (name: GatewayEvent["event"]) => events.filter(({ event }) => event === name);

  /** Enters where a place must be free at once. */
  const place = (user: string | undefined, source: string): Place => placeOf(guard.enter({ user, source }));
  /** One wrong try; the delay it owes. */
  const fail = (user: string | undefined, source: string): number => place(user, source).fail();
  /** One right try. */
  const succeed = (user: string | undefined, source: string): void => place(user, source).succeed();
  /** What a refused attempt is told to wait. */
  const refusal = (user: string | undefined, source: string): number => remainingOf(guard.enter({ user, source }));

  return { guard, clock, events, told, place, fail, succeed, refusal };
}

export function placeOf(entry: Entry | Promise<Entry>): Place {
  assert.ok(!(entry instanceof Promise), "had to wait");
  assert.equal(entry.kind, "place");
  return (entry as Extract<Entry, { kind: "place" }>).place;
}

export function remainingOf(entry: Entry | Promise<Entry>): number {
  assert.ok(!(entry instanceof Promise), "had to wait");
  assert.equal(entry.kind, "penalty");
  return (entry as Extract<Entry, { kind: "penalty" }>).remainingMs;
}

/** Lets every promise that can settle do so. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Watches an entry; `now` is undefined while it waits. */
export function watch(entry: Entry | Promise<Entry>): { now: Entry | undefined } {
  const seen: { now: Entry | undefined } = { now: undefined };
  if (entry instanceof Promise) {
    entry.then((settled) => {
      seen.now = settled;
    });
  } else seen.now = entry;
  return seen;
}
