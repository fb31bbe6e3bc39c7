import assert from "node:assert/strict";
import { test } from "node:test";
import { hintsOf, type Observed } from "../../load/hints.ts";

const IDLE = { busy: 0.2, eventLoopDelayP99Ms: 1, startLagP99Ms: null };
const observed = (given: Partial<Observed>) =>
  hintsOf({ outcomes: [], refused: [], loop: "closed", generator: IDLE, retired: [], connectionsLost: 0, ...given });
const count = (outcome: string) => [{ outcome, count: 3, example: "" }];

for (const [outcome, key] of [
  ["SESSION_LIMIT_REACHED", "sessions.perUser"],
  ["SESSION_LIMIT_REACHED", "sessions.capacity"],
  ["TRY_AGAIN_LATER", "limits.loginRate"],
  ["TOO_MANY_CALLS", "upstreams[].capacity"],
  ["REFUSED_STREAM", "limits.streamsPerChannel"],
  ["CONNECTION_LOST", "limits.channelsPerSource"],
  ["PENALTY_DELAY_ACTIVE", "penalties"],
] as const)
  test(`${outcome} is told to be a limit, and that ${key} sets it`, () => {
    const [hint] = observed({ outcomes: count(outcome) });
    assert.equal(hint?.kind, "limit");
    assert.match(hint!.text, /measured a limit.* and not its speed/);
    assert.ok(hint!.text.includes(key));
  });

test("a limit that was met while sessions were opened is told once", () => {
  const hints = observed({ outcomes: count("SESSION_LIMIT_REACHED"), refused: count("SESSION_LIMIT_REACHED") });
  assert.equal(hints.length, 1);
});

test("a run that succeeded with an idle generator has no hints", () => {
  assert.deepEqual(observed({ outcomes: count("OK") }), []);
});

test("a variable that the device does not know is told with the option that names another", () => {
  assert.match(observed({ outcomes: count("DAE_NotExists") })[0]!.text, /--port-name/);
});

test("the generator is told to be the slowest part where it was busy, late, or had to leave calls out", () => {
  const about = (given: Partial<Observed>) => observed({ outcomes: count("OK"), ...given }).map(({ kind }) => kind);
  assert.deepEqual(about({ generator: { ...IDLE, busy: 0.95 } }), ["generator"]);
  assert.deepEqual(about({ generator: { ...IDLE, busy: 0.95 }, loop: "open" }), []);
  assert.deepEqual(about({ generator: { ...IDLE, startLagP99Ms: 80 }, loop: "open" }), ["generator"]);
  assert.deepEqual(about({ generator: { ...IDLE, eventLoopDelayP99Ms: 80 } }), ["generator"]);
  assert.deepEqual(about({ outcomes: count("NOT_STARTED"), loop: "open" }), ["generator"]);
});

test("a run without a call after the ramp says nothing of the generator", () => {
  assert.deepEqual(observed({ generator: { ...IDLE, busy: 1 } }), []);
});

test("accounts that were used no more are named, the first few of them", () => {
  const retired = Array.from({ length: 7 }, (_, index) => ({ username: `u${index}`, why: "INVALID_CREDENTIALS" }));
  const [hint] = observed({ retired });
  assert.match(hint!.text, /u0 \(INVALID_CREDENTIALS\).*u4.* and 2 more\.$/);
});
