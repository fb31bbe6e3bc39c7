import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { test } from "node:test";
import { temporaryFolder } from "../storage/support.ts";
import { type Answer, KilledFailover, type Request, type Seen } from "./support/killed-failover.ts";

const LANES = 8;
const KILLS = 200;
const GROUPS = ["one", "two", "three"];

/** What rules say no with. Anything else is a fault of the gateway, or of its disk. */
const REFUSALS = new Set(["CLIENT_SESSION_NOT_FOUND", "HEARTBEAT_TOO_SOON", "OVERRIDE_EXISTS"]);

/** Random numbers that a seed repeats. */
type Random = (below: number) => number;

function randomOf(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What the clients of a group and its operator know, through all lives of the gateway. */
class Ledger {
  readonly group: string;
  /** Who was told to be Primary with an epoch. */
  readonly #granted = new Map<number, string>();
  #highest = 0;
  /** What may be there: as it was told last, or as a request without an answer has made it. */
  #isMade = false;
  #pinned: readonly (string | undefined)[] = [undefined];
  #sessions: readonly (readonly string[])[] = [[]];
  #before = { pinned: this.#pinned, sessions: this.#sessions };
  grants = 0;
  overrides = 0;

  constructor(group: string) {
    this.group = group;
  }

  /** Before a request is sent: from here on it may have happened. */
  sends({ act, session = "", value }: Request): void {
    if (act === "beat") return;
    this.#before = { pinned: this.#pinned, sessions: this.#sessions };
    if (act === "override") this.#pinned = [...this.#pinned, value === "Off" ? undefined : `${session} ${value}`];
    // The override of a client ends with it.
    if (act === "leave") this.#pinned = [...this.#pinned, undefined];
    if (act === "join") this.#sessions = [...this.#sessions, ...this.#sessions.map((ids) => [...ids, session])];
    if (act === "leave")
      this.#sessions = [...this.#sessions, ...this.#sessions.map((ids) => ids.filter((id) => id !== session))];
  }

  /** @throws {AssertionError} for an epoch that another has, or that is lower than one before */
  hears({ act, session = "" }: Request, { role, epoch = 0, seen, error }: Answer): void {
    if (seen === undefined) {
      assert.ok(REFUSALS.has(error ?? ""), error);
      if (act !== "beat") this.#refused();
      return;
    }
    this.#isMade = true;
    if (act === "override") this.overrides++;
    if (act !== "beat") this.#settles(seen);
    if (role === "Primary") this.#grants(epoch, session);
    if (seen.primary !== undefined) this.#grants(seen.epoch, seen.primary);
    this.#highest = Math.max(this.#highest, seen.epoch, epoch);
  }

  /** @throws {AssertionError} unless a new life knows what was told in the one before */
  recovers(seen: Seen | undefined): void {
    assert.ok(seen !== undefined || !this.#isMade, `${this.group} is lost`);
    if (seen === undefined) return;
    this.#isMade = true;
    assert.ok(seen.epoch >= this.#highest, `${this.group}: epoch ${this.#highest} was told, ${seen.epoch} is known`);
    assert.ok(
      this.#pinned.includes(seen.pinned),
      `${this.group}: pinned is ${seen.pinned}, not ${this.#pinned.join()}`,
    );
    const known = this.#sessions.map((ids) => [...ids].sort().join());
    assert.ok(known.includes([...seen.sessions].sort().join()), `${this.group}: ${seen.sessions.join()} of ${known}`);
    this.#settles(seen);
    if (seen.primary !== undefined) this.#grants(seen.epoch, seen.primary);
  }

  #refused(): void {
    this.#pinned = this.#before.pinned;
    this.#sessions = this.#before.sessions;
  }

  #settles(seen: Seen): void {
    this.#pinned = [seen.pinned];
    this.#sessions = [seen.sessions];
  }

  #grants(epoch: number, session: string): void {
    const holder = this.#granted.get(epoch) ?? session;
    assert.equal(session, holder, `${this.group}: epoch ${epoch} was granted twice`);
    if (!this.#granted.has(epoch)) {
      assert.ok(epoch > 0 && epoch >= this.#highest, `${this.group}: epoch ${epoch} after ${this.#highest}`);
      this.grants++;
    }
    this.#granted.set(epoch, session);
  }
}

/** What an operator and clients that come and go ask, one after the other. */
function changeOf(group: string, random: Random): Request {
  const session = ["a", "b", "c"][random(3)] ?? "a";
  const choice = random(10);
  if (choice < 2) return { act: "join", group, session };
  if (choice < 3) return { act: "leave", group, session };
  const value = (["Primary", "Secondary", "Off", "Off"] as const)[random(4)] ?? "Off";
  return { act: "override", group, session, value };
}

/** Keeps asking until the process is dead. Requests that change a group wait for the one before; heartbeats do not. */
async function drive(failover: KilledFailover, ledger: Ledger, heard: () => void, random: Random): Promise<void> {
  const ask = async (request: Request) => {
    ledger.sends(request);
    const answer = await failover.ask(request);
    if (answer !== undefined) ledger.hears(request, answer);
    if (answer !== undefined && request.act !== "beat") heard();
    return answer;
  };
  const { group } = ledger;
  const changes = async () => {
    while ((await ask(changeOf(group, random))) !== undefined);
  };
  const beats = async (session: string) => {
    while ((await ask({ act: "beat", group, session, score: random(100) })) !== undefined);
  };
  await ask({ act: "make", group });
  await Promise.all([changes(), beats("a"), beats("b")]);
}

test("a gateway that is killed at random moments loses no group and no override, and grants no epoch twice", async (t) => {
  const seed = randomInt(2 ** 32);
  t.diagnostic(`seed ${seed}`);
  const lanes = Array.from({ length: LANES }, (_, lane) => runLane(KILLS / LANES, randomOf(seed + lane)));
  const ledgers = (await Promise.all(lanes)).flat();
  const grants = ledgers.reduce((sum, ledger) => sum + ledger.grants, 0);
  const overrides = ledgers.reduce((sum, ledger) => sum + ledger.overrides, 0);
  t.diagnostic(`${grants} epochs granted, ${overrides} overrides`);
  assert.ok(grants > KILLS && overrides > KILLS, `${grants} epochs granted, ${overrides} overrides`);
});

/** Kills one gateway after the other on the same folder. */
async function runLane(kills: number, random: Random): Promise<readonly Ledger[]> {
  await using folder = await temporaryFolder();
  const ledgers = GROUPS.map((group) => new Ledger(group));
  let next = new KilledFailover();
  try {
    for (let kill = 0; kill < kills; kill++) {
      const failover = next;
      next = new KilledFailover();
      await live(failover, folder.path, ledgers, random);
    }
  } finally {
    await next.kill();
  }
  return ledgers;
}

async function live(failover: KilledFailover, dataDir: string, ledgers: readonly Ledger[], random: Random) {
  let left = 1 + random(60);
  let killed: Promise<void> | undefined;
  const killSoon = (withinMs: number) => setTimeout(() => (killed ??= failover.kill()), random(withinMs));
  const heard = () => {
    left--;
    if (left === 0) killSoon(4);
  };
  try {
    const opening = failover.open(dataDir);
    // Every eighth dies while it reads what the one before has left.
    if (random(8) === 0) killSoon(12);
    const told = await opening;
    if (told === undefined) return;
    assert.deepEqual(
      told.events?.map(({ event, lost }) => [event, lost]),
      [["failover.recovered", 0]],
    );
    for (const ledger of ledgers) ledger.recovers(told.opened?.find(({ group }) => group === ledger.group));
    await Promise.all(ledgers.map((ledger) => drive(failover, ledger, heard, random)));
  } finally {
    await (killed ?? failover.kill());
  }
}
