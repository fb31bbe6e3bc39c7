import assert from "node:assert/strict";
import { test } from "node:test";
import { ConnectionCounts, type Occupant } from "../../server/transport/connection-limits.ts";

/** Counts, and the connections that came in so far by the names they were given. */
function start(limits: { channels: number; channelsPerSource: number }) {
  const counts = new ConnectionCounts(limits);
  const evicted: string[] = [];
  const enter = (source: string, name: string, hold: number | undefined) => {
    const refusal = counts.makeRoom(source);
    if (refusal !== undefined) return refusal;
    const occupant: Occupant & { hold: number | undefined } = { source, hold, evict: () => void evicted.push(name) };
    counts.add(occupant);
    return occupant;
  };
  return { counts, evicted, enter };
}

const [SILENT, IDLE, CALLING, KEEPS] = [0, 1, 2, undefined];

test("of a full source the one with the weakest hold goes first, the oldest of these", () => {
  const { evicted, enter } = start({ channels: 100, channelsPerSource: 4 });
  enter("a", "session", KEEPS);
  enter("a", "calling", CALLING);
  enter("a", "elder idle", IDLE);
  enter("a", "younger idle", IDLE);
  for (const name of ["silent", "idle", "calling too", "session too"]) {
    enter("a", name, { silent: SILENT, idle: IDLE, "calling too": CALLING, "session too": KEEPS }[name]);
  }
  assert.deepEqual(evicted, ["elder idle", "silent", "younger idle", "idle"].slice(0, evicted.length));
  assert.equal(evicted.length, 4);
});

test("a full source of which nobody may go is refused, and another is not", () => {
  const { evicted, enter } = start({ channels: 100, channelsPerSource: 2 });
  enter("a", "session 1", KEEPS);
  enter("a", "session 2", KEEPS);
  assert.equal(enter("a", "newcomer", SILENT), "too-many-connections-from-source");
  assert.equal(typeof enter("b", "other", SILENT), "object");
  assert.deepEqual(evicted, []);
});

test("when all is full, the source that holds most gives a place to a newcomer of another", () => {
  const { evicted, enter, counts } = start({ channels: 5, channelsPerSource: 5 });
  enter("modest", "modest", SILENT);
  for (const name of ["greedy 1", "greedy 2", "greedy 3"]) enter("greedy", name, IDLE);
  enter("two", "two", SILENT);
  enter("newcomer", "newcomer", SILENT);
  assert.deepEqual(evicted, ["greedy 1"]);
  assert.deepEqual([counts.open, counts.sources], [5, 4]);
});

test("when all is full and the greatest source gives nothing, the next does", () => {
  const { evicted, enter } = start({ channels: 3, channelsPerSource: 3 });
  enter("greedy", "session 1", KEEPS);
  enter("greedy", "session 2", KEEPS);
  enter("modest", "idle", IDLE);
  assert.equal(typeof enter("newcomer", "newcomer", SILENT), "object");
  assert.deepEqual(evicted, ["idle"]);
});

test("when all is full and nobody may go, a newcomer is refused", () => {
  const { enter } = start({ channels: 2, channelsPerSource: 2 });
  enter("a", "session", KEEPS);
  enter("b", "session", KEEPS);
  assert.equal(enter("c", "newcomer", SILENT), "too-many-connections");
});

test("behind sources that keep all they have, one that does not is found after a few tries", () => {
  const { evicted, enter } = start({ channels: 41, channelsPerSource: 2 });
  for (let n = 0; n < 40; n++) enter(`keeps ${n}`, "session", KEEPS);
  enter("idle", "idle", IDLE);
  const tries = Array.from({ length: 6 }, () => enter("newcomer", "newcomer", KEEPS));
  assert.ok(tries.some((answer) => typeof answer === "object"));
  assert.deepEqual(evicted, ["idle"]);
});

test("counts hold nothing when all is released, once or more often", () => {
  const { counts, enter } = start({ channels: 9, channelsPerSource: 9 });
  const occupants = ["a", "a", "b"].map((source) => enter(source, source, KEEPS) as Occupant);
  assert.deepEqual([counts.open, counts.sources], [3, 2]);
  for (const occupant of [...occupants, ...occupants]) counts.release(occupant);
  assert.deepEqual([counts.open, counts.sources], [0, 0]);
});
