import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAsBefore } from "../soak/as-before.ts";
import { Chance } from "../soak/chance.ts";
import { MeasuredGateway } from "../soak/gateway.ts";
import type { GatewayState } from "../soak/measured-gateway.ts";
import { type Place, Wanderer } from "../soak/wanderer.ts";

/** For a long run: `GATEHOUSE_SOAK_OPERATIONS=1000000`. `GATEHOUSE_SEED` does the same again. */
const OPERATIONS = Number(process.env["GATEHOUSE_SOAK_OPERATIONS"] ?? 20_000);
const ROUNDS = Number(process.env["GATEHOUSE_SOAK_ROUNDS"] ?? 4);
const AT_ONCE = 24;

/** Everything idles out soon, and penalties are short, so that all of it happens again and again. */
const CONFIGURATION = {
  authentication: { password: { memory: 8192, passes: 1 } },
  limits: { connectionRate: 0, loginRate: 0, handshakeTimeout: 3_000, requestTimeout: 2_000, idleChannel: 1_000 },
  sessions: { capacity: 60, perUser: 20, idleTimeout: 1_000, maximumLifetime: 4_000 },
  penalties: {
    schedule: [5, 10, 20],
    increment: 5,
    maximum: 50,
    forgetAfter: 1_000,
    perSource: { free: 50, increment: 1, maximum: 10 },
  },
};

/** Only Linux answers on all of 127.0.0.0/8, and tells a process's open files. */
const skip = process.platform === "linux" ? false : "needs Linux";

test(`${OPERATIONS} operations in all mixtures leave the gateway as it was`, { skip }, async (context) => {
  const chance = new Chance();
  context.diagnostic(`GATEHOUSE_SEED=${chance.seed}`);
  const users = Array.from({ length: 8 }, (_, n) => `user-${n}`);
  const sources = Array.from({ length: 20 }, (_, n) => `127.0.3.${n + 1}`);
  const accounts = users.map((name) => ({ name, password: "right" }));
  await using gateway = await MeasuredGateway.start(CONFIGURATION, accounts);
  const place = { gateway, chance, users, sources };
  const done = new Map<string, number>();
  const states: GatewayState[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await wander(place, OPERATIONS / ROUNDS, done);
    states.push(await gateway.settled());
  }
  context.diagnostic(JSON.stringify({ heap: states.map(({ heapBytes }) => heapBytes), ...Object.fromEntries(done) }));
  // What is made once is made in the first round: code that is compiled late, tables that reach their size.
  const [before, after] = [states[0]!, states.at(-1)!];
  context.diagnostic(JSON.stringify({ before, after }));
  assertAsBefore(before, after);
  assert.ok(after.opened > OPERATIONS / 50, "sessions were opened");
});

async function wander(place: Place, count: number, done: Map<string, number>): Promise<void> {
  let begun = 0;
  const work = async () => {
    const wanderer = new Wanderer(place, done);
    while (begun++ < count) await wanderer.step();
    wanderer.leave();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
