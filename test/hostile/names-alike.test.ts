import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { PasswordAuthenticationService } from "#proto/services.js";
import { Wire } from "../conformance/wire.ts";
import { startGateway } from "../support/gateway.ts";
import { advantage } from "./support/advantage.ts";
import { ServingGateway } from "./support/serving-gateway.ts";

// A stranger who tries names must not learn which of them exist, whatever he looks at (security.md §1 rule 4).

const KINDS = ["unknown", "known", "disabled"] as const;
type Kind = (typeof KINDS)[number];

const NAMES = 100;
const TRIES = 2_000;
/** The advantage over 2,000 tries of each kind scatters by 0.018 where they are alike. */
const ALIKE = 0.09;

const nameOf = (kind: Kind, index: number) => `${kind.slice(0, 5)}-${String(index % NAMES).padStart(3, "0")}`;
const accounts = KINDS.filter((kind) => kind !== "unknown").flatMap((kind) =>
  Array.from({ length: NAMES }, (_, i) => ({
    name: nameOf(kind, i),
    password: "right",
    disabled: kind === "disabled",
  })),
);

/** Costs nothing to wait for: every failure owes a millisecond, and no other limit is reached. */
const UNHURRIED = {
  limits: { loginRate: 0 },
  penalties: { schedule: ["1ms"], increment: "0s", maximum: "1ms", perSource: { free: 1_000_000 } },
};

interface Try {
  kind: Kind;
  /** Everything of an answer that has no time in it. */
  told: string;
  ms: number;
}

async function tryOnce(wire: Wire, kind: Kind, index: number): Promise<Try> {
  const request = { username: nameOf(kind, index), password: Buffer.from("wrong") };
  const start = performance.now();
  const answer = await wire.call(PasswordAuthenticationService.createSession, request);
  const ms = performance.now() - start;
  const { error, securityToken, session, reason, penaltyDelayMillis } = answer.response;
  const delayBytes = penaltyDelayMillis < 128 ? 1 : Math.ceil((32 - Math.clz32(penaltyDelayMillis)) / 7);
  const told = {
    http: answer.http,
    status: answer.status,
    message: answer.message,
    error,
    securityToken,
    session,
    reason,
  };
  return { kind, told: JSON.stringify({ ...told, bytes: answer.body.length - delayBytes }), ms };
}

/** The kinds one after the other, in another order each time: what drifts, drifts for all. */
async function interleaved(wire: Wire, tries: number): Promise<Try[]> {
  const done: Try[] = [];
  for (let index = 0; index < tries; index++) {
    const order = KINDS.map((kind) => ({ kind, at: Math.random() })).sort((a, b) => a.at - b.at);
    for (const { kind } of order) done.push(await tryOnce(wire, kind, index));
    await sleep(1);
  }
  return done;
}

const timesOf = (tries: readonly Try[], wanted: Kind) =>
  tries.filter(({ kind }) => kind === wanted).map(({ ms }) => ms);

function assertAlike(tries: readonly Try[]): void {
  assert.deepEqual(new Set(tries.map(({ told }) => told)).size, 1, "one answer for all");
  for (const [one, other] of [
    ["unknown", "known"],
    ["unknown", "disabled"],
    ["known", "disabled"],
  ] as const) {
    const seen = advantage(timesOf(tries, one), timesOf(tries, other));
    assert.ok(Math.abs(seen) < ALIKE, `by time, ${one} and ${other} names are told apart with advantage ${seen}`);
  }
}

test("unknown, known and disabled users cannot be told apart by status, text, size or time", async () => {
  await using gateway = await ServingGateway.start(
    { ...UNHURRIED, authentication: { password: { memory: "256KiB" } } },
    accounts,
  );
  using wire = await Wire.open(gateway.address);
  await interleaved(wire, NAMES);
  const tries = await interleaved(wire, TRIES);
  assert.match(tries[0]?.told ?? "", /"error":1/);
  assertAlike(tries);
});

test("unknown, known and disabled users cannot be told apart during a penalty either", async () => {
  await using gateway = await ServingGateway.start(
    { ...UNHURRIED, penalties: { ...UNHURRIED.penalties, schedule: ["1h"], maximum: "1h" } },
    accounts,
  );
  using wire = await Wire.open(gateway.address);
  await interleaved(wire, NAMES);
  const tries = await interleaved(wire, TRIES);
  assert.match(tries[0]?.told ?? "", /"error":2/);
  assertAlike(tries);
});

test("the comparison sees a gateway that answers unknown names without the work", async () => {
  await using gateway = await startGateway({
    configuration: { ...UNHURRIED, authentication: { password: { memory: "256KiB" } } },
    accounts,
    ports: {
      verification: async ({ username }, proceed) =>
        username.startsWith("unkno") ? { kind: "refused", cause: "unknown-user" } : await proceed(),
    },
  });
  using wire = await Wire.open(gateway.address);
  await interleaved(wire, NAMES);
  const tries = await interleaved(wire, 200);
  assert.throws(() => assertAlike(tries), /told apart with advantage/);
});
