import assert from "node:assert/strict";
import { test } from "node:test";
import type { GatewayEvent } from "../../server/core/events.ts";
import { LineLimits } from "../../server/observability/line-limits.ts";
import { FakeClock } from "../support/fake-clock.ts";

const SOURCE = "192.0.2.1";
const LIMIT = 30;

const where = (channel: string) => ({ channel, source: SOURCE });
const opened = (channel: string): GatewayEvent => ({
  event: "channel.opened",
  ...where(channel),
  peer: `${SOURCE}:5000`,
  listener: "127.0.0.1:1",
  security: "tls",
});
const closed = (channel: string): GatewayEvent => ({
  event: "channel.closed",
  ...where(channel),
  reason: "closed",
  sessions: 0,
  forMs: 1,
});
const session = (channel: string): GatewayEvent => ({
  event: "session.opened",
  ...where(channel),
  sessionId: "00",
  user: "alice",
  authority: "file",
  scheme: "password",
  roles: [],
});

/** A log whose lines for channels are used up, and what it tells from then on. */
function usedUp() {
  const clock = new FakeClock();
  const told: string[] = [];
  const tell = (event: GatewayEvent) =>
    void told.push([event.event, "channel" in event ? event.channel : ""].join(" "));
  const limits = new LineLimits((event) => tell(event), clock);
  for (let n = 0; n < LIMIT; n++) limits.emit(opened(`told${n}`));
  told.length = 0;
  return { clock, told, limits };
}

test("a channel whose opening is held back is not told of at its end either", () => {
  const { clock, told, limits } = usedUp();
  limits.emit(opened("c1"));
  limits.emit(closed("c1"));
  limits.emit(closed("told0"));
  clock.advance(60_000);
  assert.deepEqual(told, ["channel.closed told0", "log.limited "]);
});

test("a channel whose opening was held back is told of when it gets a session, and at its end", () => {
  const { told, limits } = usedUp();
  limits.emit(opened("c1"));
  limits.emit(session("c1"));
  limits.emit(session("c1"));
  limits.emit(closed("c1"));
  assert.deepEqual(told, ["channel.opened c1", "session.opened c1", "session.opened c1", "channel.closed c1"]);
});

test("refused calls of strangers hold back none of a user's", () => {
  const { told, limits } = usedUp();
  const denied = (user: object): GatewayEvent => ({
    event: "call.denied",
    method: "/x/Y",
    code: "METHOD_DENIED",
    ...where("c1"),
    ...user,
  });
  for (let n = 0; n < 1_000; n++) limits.emit(denied({}));
  limits.emit(denied({ user: "alice", sessionId: "00" }));
  assert.equal(told.length, 11);
});
