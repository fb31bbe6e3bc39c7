import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import type { TestContext } from "node:test";
import { temporaryFolder } from "../../storage/support.ts";
import { Ledger } from "./failover-ledger.ts";
import { GroupLife, type Random } from "./failover-life.ts";
import { furnish, KilledGateway } from "./killed-gateway.ts";

/** In one part; there are four, so that none comes near the time that a test may take. */
const KILLS = 50;
/** Folders with a gateway each, at once. */
const LANES = 4;
const GROUPS = ["one", "two", "three"];
const PASSING = "passing";

/** What is to happen at least, on average, in every second life: in most it is more. */
const ENOUGH = KILLS / 2;

function randomOf(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Kills gateways at random moments, and looks after each start whether all that was told before is there.
 * `GATEHOUSE_SEED` draws the same numbers again; when the machine does what, no seed repeats.
 */
export async function killGateways(context: TestContext): Promise<void> {
  const seed = Number(process.env["GATEHOUSE_SEED"] ?? randomInt(2 ** 32));
  context.diagnostic(`GATEHOUSE_SEED=${seed}`);
  const shares = Array.from({ length: LANES }, (_, lane) => Math.floor((KILLS + lane) / LANES));
  const lanes = await Promise.all(shares.map((kills, lane) => runLane(kills, randomOf(seed + lane))));
  const ledgers = lanes.flatMap((lane) => lane.ledgers);
  const starts = lanes.reduce((sum, lane) => sum + lane.starts, 0);
  const grants = ledgers.reduce((sum, ledger) => sum + ledger.grants, 0);
  const overrides = ledgers.reduce((sum, ledger) => sum + ledger.overrides, 0);
  const told = `${starts} lives of ${KILLS} came to listen, ${grants} epochs granted, ${overrides} overrides`;
  context.diagnostic(told);
  assert.ok(Math.min(starts, grants, overrides) >= ENOUGH, told);
}

/** Kills one gateway after the other on the same folder. */
async function runLane(kills: number, random: Random): Promise<{ ledgers: readonly Ledger[]; starts: number }> {
  await using folder = await temporaryFolder();
  await furnish(folder.path);
  const ledgers = [...GROUPS, PASSING].map((group) => new Ledger(group));
  let starts = 0;
  for (let kill = 0; kill < kills; kill++) if (await live(folder.path, ledgers, random)) starts++;
  return { ledgers, starts };
}

/** @returns whether it came to listen */
async function live(folder: string, ledgers: readonly Ledger[], random: Random): Promise<boolean> {
  const gateway = new KilledGateway(folder);
  let killed: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const killSoon = (withinMs: number) => {
    timer ??= setTimeout(() => (killed ??= gateway.kill()), random(withinMs));
  };
  let left = 1 + random(40);
  const heard = () => {
    left--;
    if (left === 0) killSoon(4);
  };
  try {
    const when = random(10);
    // Anywhere in its start,
    if (when < 1) killSoon(800);
    // or while it reads what the one before has left, and begins anew.
    if (when === 1 || when === 2) void gateway.line("accounts.loaded").then(() => killSoon(80));
    const address = await gateway.listening();
    if (address === undefined) return false;
    const lives = ledgers.map((ledger) => {
      const life = new GroupLife({ gateway, address, random }, ledger, heard);
      return ledger.group === PASSING ? life.runPassing() : life.run();
    });
    await Promise.all(lives);
    return true;
  } finally {
    clearTimeout(timer);
    await (killed ?? gateway.kill());
    checkLog(gateway);
  }
}

/** What it told until it was killed: nothing that it read was damaged, and nothing went wrong. */
function checkLog({ log, errors }: KilledGateway): void {
  const recovered = log.filter(({ event }) => event === "failover.recovered");
  assert.deepEqual(
    recovered.map(({ lost, detail }) => [lost, detail]),
    recovered.map(() => [0, undefined]),
  );
  const faults = log.filter(({ level, event }) => level === "error" || event === "failover.rejected");
  assert.deepEqual(faults, []);
  assert.equal(errors, "");
}
