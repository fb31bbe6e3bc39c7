import assert from "node:assert/strict";
import { test } from "node:test";
import type { ConfigurationInput, GatewayPorts } from "../../server/index.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { outcomeOf, reasonOf } from "./words.ts";

interface Refusal {
  error: string;
  /** Logins before the one that counts. */
  before?: readonly [string, string][];
  login: readonly [string, string];
  configuration?: ConfigurationInput;
  ports?: GatewayPorts;
  delay: "positive" | "zero";
  reason?: string;
}

const RIGHT = ["alice", "right"] as const;
const WRONG = ["alice", "wrong"] as const;

/** One way into every error of a login. */
const REFUSALS: readonly Refusal[] = [
  { error: "INVALID_CREDENTIALS", login: WRONG, delay: "positive" },
  { error: "PENALTY_DELAY_ACTIVE", before: [[...WRONG]], login: RIGHT, delay: "positive" },
  {
    error: "DUPLICATE_SESSION",
    before: [[...RIGHT]],
    login: RIGHT,
    configuration: { sessions: { duplicates: "reject" } },
    delay: "zero",
  },
  {
    error: "SESSION_LIMIT_REACHED",
    before: [[...RIGHT]],
    login: RIGHT,
    configuration: { sessions: { capacity: 1 } },
    delay: "zero",
  },
  { error: "TRY_AGAIN_LATER", login: RIGHT, ports: { startupDelayMs: 60_000 }, delay: "zero" },
  { error: "PASSWORD_MUST_BE_CHANGED", login: ["fresh", "given"], delay: "zero" },
  {
    error: "SCHEME_NOT_AVAILABLE",
    login: RIGHT,
    configuration: { authentication: { password: { enabled: false } } },
    delay: "zero",
    reason: "SCHEME_DISABLED",
  },
];

const accounts = [
  { name: "alice", password: "right" },
  { name: "fresh", password: "given", mustChangePassword: true },
];

for (const { error, before = [], login, configuration = {}, ports = {}, delay, reason = "NONE" } of REFUSALS) {
  test(`${error} answers token 0, no session and a delay that is ${delay}`, async () => {
    await using gateway = await startGateway({ accounts, configuration, ports });
    using client = new RawClient(gateway.address);
    for (const earlier of before) await client.login(...earlier);
    const answer = await client.login(...login);
    assert.deepEqual([outcomeOf(answer), reasonOf(answer)], [error, reason]);
    assert.equal(answer.securityToken, 0);
    assert.equal(answer.session ?? null, null);
    assert.equal(answer.penaltyDelayMillis > 0, delay === "positive");
    assert.ok(answer.penaltyDelayMillis >= 0);
  });
}

/** What the guard takes for a right password, or never sees (security §1 rule 8, contract §1). */
const UNCHARGED = REFUSALS.filter(({ delay, error }) => delay === "zero" && error !== "TRY_AGAIN_LATER");

for (const { error, before = [], login, configuration = {} } of UNCHARGED) {
  test(`${error} is never charged`, async () => {
    await using gateway = await startGateway({ accounts, configuration });
    using client = new RawClient(gateway.address);
    for (const earlier of before) await client.login(...earlier);
    for (let attempt = 0; attempt < 5; attempt++) assert.equal(outcomeOf(await client.login(...login)), error);
    assert.equal(gateway.gateway.penalties.size, 0);
  });
}

test("TRY_AGAIN_LATER is never charged: the same login succeeds once the gateway can decide", async () => {
  let ready = false;
  const verification: GatewayPorts["verification"] = async (_attempt, proceed) =>
    ready ? await proceed() : { kind: "unavailable", detail: "starting" };
  await using gateway = await startGateway({ accounts, ports: { verification } });
  using client = new RawClient(gateway.address);
  for (let attempt = 0; attempt < 5; attempt++)
    assert.equal(outcomeOf(await client.login(...WRONG)), "TRY_AGAIN_LATER");
  ready = true;
  assert.equal(outcomeOf(await client.login(...RIGHT)), "NONE");
});
