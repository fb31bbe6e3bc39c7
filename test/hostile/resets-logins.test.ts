import assert from "node:assert/strict";
import { test } from "node:test";
import { outcomeOf } from "../conformance/words.ts";
import { Chance } from "../soak/chance.ts";
import { MeasuredGateway } from "../soak/gateway.ts";
import type { GatewayState } from "../soak/measured-gateway.ts";
import { ResetLogins } from "../soak/reset-login.ts";
import { RawConnection } from "./support/raw-connection.ts";

const LOGINS = Number(process.env["GATEHOUSE_RESETS"] ?? 10_000);
const WARM_UP = 300;
const AT_ONCE = 24;
const TLS_SHARE = 0.2;
const CONCURRENCY = 3;
const QUEUE = 8;
const USERS = Array.from({ length: 4 }, (_, n) => `user-${n}`);
const SOURCES = Array.from({ length: 12 }, (_, n) => `127.0.2.${n + 1}`);
const MEBIBYTE = 1024 * 1024;

/** Penalties that are over at once, so that the next login of a user is verified again. Places are as always. */
const CONFIGURATION = {
  authentication: { password: { memory: 8192, passes: 1, concurrency: CONCURRENCY, queue: QUEUE } },
  limits: { connectionRate: 0, loginRate: 0, handshakeTimeout: 2_000, requestTimeout: 2_000, idleChannel: 2_000 },
  sessions: { capacity: 1_000, perUser: 1_000 },
  penalties: {
    schedule: [1, 1, 1],
    increment: 0,
    maximum: 1,
    forgetAfter: 1_000,
    perSource: { free: 1_000_000, increment: 1, maximum: 1 },
  },
};

/** Only Linux answers on all of 127.0.0.0/8, and tells a process's open files. */
const skip = process.platform === "linux" ? false : "needs Linux";

test(`${LOGINS} clients reset at random moments of their login leave nothing`, { skip }, async (context) => {
  const chance = new Chance();
  context.diagnostic(`GATEHOUSE_SEED=${chance.seed}`);
  const accounts = USERS.map((name) => ({ name, password: "right" }));
  await using gateway = await MeasuredGateway.start(CONFIGURATION, accounts);
  const logins = new ResetLogins(chance, TLS_SHARE);
  await resetMany(gateway, logins, chance, WARM_UP);
  const before = await gateway.settled();
  const stages = await resetMany(gateway, logins, chance, LOGINS);
  const after = await gateway.settled();
  context.diagnostic(JSON.stringify({ stages: Object.fromEntries(stages), before, after }));
  leavesNothing(before, after);
  assert.ok(after.begun - before.begun > LOGINS / 20, "the clients came far enough");
  assert.ok(after.opened - before.opened > LOGINS / 40, "some were gone only after their login");
  await everyPlaceIsFree(gateway);
  await everyPermitIsFree(gateway);
});

async function resetMany(
  gateway: MeasuredGateway,
  logins: ResetLogins,
  chance: Chance,
  count: number,
): Promise<Map<string, number>> {
  const stages = new Map<string, number>();
  let begun = 0;
  const work = async () => {
    while (begun++ < count) {
      const password = chance.is(0.2) ? "wrong" : "right";
      const { plaintext, tls } = gateway;
      const target = { plaintext, tls, password, user: chance.of(USERS), source: chance.of(SOURCES) };
      const stage = await logins.run(target);
      stages.set(stage, (stages.get(stage) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return stages;
}

function leavesNothing(before: GatewayState, after: GatewayState): void {
  assert.deepEqual([after.sessions, after.channels], [0, 0]);
  assert.equal(after.opened, after.closed, "every session that was opened was closed");
  assert.equal(after.openFiles, before.openFiles, "open files");
  assert.equal(after.lockedBytes, before.lockedBytes, "every password is wiped");
  assert.deepEqual(after.failed, [], "calls that failed for a fault of our own");
  const grown = after.residentBytes - before.residentBytes;
  assert.ok(grown < 64 * MEBIBYTE, `resident memory grew by ${grown} bytes`);
}

/** As many logins of each user from each source are verified at once as the guard has places for him. */
async function everyPlaceIsFree(gateway: MeasuredGateway): Promise<void> {
  for (const source of SOURCES)
    for (const user of USERS) {
      using client = await RawConnection.open(gateway.plaintext, { from: source });
      await verifiedAtOnce(gateway, () => client.login(user, "right"), CONCURRENCY);
    }
}

/** As many logins as there are permits are verified at once, as many as may wait do so, and one more is turned away. */
async function everyPermitIsFree(gateway: MeasuredGateway): Promise<void> {
  const clients = await Promise.all(SOURCES.map((from) => RawConnection.open(gateway.plaintext, { from })));
  const outcomes = await verifiedAtOnce(
    gateway,
    (n) => clients[n]!.login(USERS[n % USERS.length]!, "right"),
    CONCURRENCY + QUEUE + 1,
  );
  for (const client of clients) client[Symbol.dispose]();
  assert.equal(outcomes.filter((outcome) => outcome === "NONE").length, CONCURRENCY + QUEUE);
  assert.equal(outcomes.filter((outcome) => outcome === "TRY_AGAIN_LATER").length, 1);
}

type Login = Awaited<ReturnType<RawConnection["login"]>>;

/** Begins logins, lets them go on when as many are being verified as there are permits, and answers how they ended. */
async function verifiedAtOnce(gateway: MeasuredGateway, login: (n: number) => Promise<Login>, count: number) {
  const before = await gateway.ask<number>("begun");
  await gateway.ask("hold");
  const answers = Array.from({ length: count }, (_, n) => login(n));
  await gateway.begun(before + CONCURRENCY);
  if (count > CONCURRENCY) await Promise.race(answers);
  await gateway.ask("release");
  return (await Promise.all(answers)).map(outcomeOf);
}
