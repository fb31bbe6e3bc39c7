import assert from "node:assert/strict";
import { test } from "node:test";
import { AccountChain } from "../../server/accounts/account-chain.ts";
import type { PasswordSource, Turns } from "../../server/accounts/password-source.ts";
import type { Verification } from "../../server/core/ports.ts";
import { VerificationPermits } from "../../server/sessions/permits.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { secret, startAccounts } from "./support.ts";

type Order = readonly ("file" | "ldap")[];

const refused = (cause: "unknown-user" | "wrong-password" | "disabled"): Verification => ({ kind: "refused", cause });
const verified = (authority: string): Verification => ({
  kind: "verified",
  principal: { authority, name: "alice" },
  roles: [],
});
const OUTAGE: Verification = { kind: "unavailable", detail: "the directory is down" };
const UNKNOWN = refused("unknown-user");
const WRONG = refused("wrong-password");

/** A source that answers as it is told, and waits for `goOn` where a test says so. */
class ScriptedSource implements PasswordSource {
  readonly authority: string;
  readonly #answer: Verification;
  readonly #log: string[];
  waiting: Promise<unknown> | undefined;

  constructor(authority: string, answer: Verification, log: string[]) {
    this.authority = authority;
    this.#answer = answer;
    this.#log = log;
  }

  async verify(): Promise<Verification> {
    this.#log.push(`${this.authority} verifies`);
    await this.waiting;
    return this.#answer;
  }

  async pretend(): Promise<void> {
    this.#log.push(`${this.authority} pretends`);
    await this.waiting;
    if (this.#answer.kind === "unavailable") throw new Error("the directory is down");
  }
}

function chainOf(order: Order, answers: { file: Verification; ldap: Verification }, bounds: Partial<Bounds> = {}) {
  const { inside = 8, computing = 2 } = bounds;
  const clock = new FakeClock();
  const log: string[] = [];
  const sources = {
    file: new ScriptedSource("file", answers.file, log),
    ldap: new ScriptedSource("ldap", answers.ldap, log),
  };
  const turns = {
    computing: new VerificationPermits({ concurrency: computing, queue: inside }, clock),
    inside: new VerificationPermits({ concurrency: inside, queue: 0 }, clock),
  } satisfies Record<string, Turns>;
  const file = {
    change: async () => "not-supported" as const,
    standing: () => undefined,
    lentTo: () => [],
    onChange: () => () => {},
  };
  const ordered = order.map((name) => sources[name]);
  const chain = new AccountChain({ sources: ordered, file, computing: sources.file, turns });
  const verify = async (name = "alice") => {
    using password = secret("right");
    return await chain.verify(name, password, () => log.push("only waiting remains"));
  };
  return { chain, verify, log, sources, turns };
}

interface Bounds {
  inside: number;
  computing: number;
}

/** Order, what the file and the directory say, what comes of it, and who was asked for what. */
const CASES: readonly [order: string, file: Verification, ldap: Verification, outcome: Verification, asked: string][] =
  [
    ["file,ldap", verified("file"), WRONG, verified("file"), "file verifies"],
    ["file,ldap", WRONG, verified("ldap"), WRONG, "file verifies, ldap pretends"],
    ["file,ldap", refused("disabled"), verified("ldap"), refused("disabled"), "file verifies, ldap pretends"],
    ["file,ldap", UNKNOWN, verified("ldap"), verified("ldap"), "file verifies, ldap verifies"],
    ["file,ldap", UNKNOWN, WRONG, WRONG, "file verifies, ldap verifies"],
    ["file,ldap", UNKNOWN, UNKNOWN, UNKNOWN, "file verifies, ldap verifies"],
    ["file,ldap", UNKNOWN, OUTAGE, OUTAGE, "file verifies, ldap verifies"],
    ["file,ldap", WRONG, OUTAGE, WRONG, "file verifies, ldap pretends"],
    ["ldap,file", WRONG, verified("ldap"), verified("ldap"), "ldap verifies"],
    ["ldap,file", verified("file"), WRONG, WRONG, "ldap verifies, file pretends"],
    ["ldap,file", verified("file"), UNKNOWN, verified("file"), "ldap verifies, file verifies"],
    ["ldap,file", verified("file"), OUTAGE, OUTAGE, "ldap verifies"],
    ["ldap", verified("file"), UNKNOWN, UNKNOWN, "ldap verifies"],
  ];

for (const [order, file, ldap, outcome, asked] of CASES)
  test(`with ${order}, ${says(file)} of the file and ${says(ldap)} of the directory make ${says(outcome)}`, async () => {
    const { verify, log } = chainOf(order.split(",") as unknown as Order, { file, ldap });
    assert.deepEqual(await verify(), outcome);
    assert.equal(log.filter((line) => line !== "only waiting remains").join(", "), asked);
  });

function says(verification: Verification): string {
  return verification.kind === "refused" ? verification.cause : verification.kind;
}

test("the turn to compute goes on before anybody waits for the directory, and not before the file has computed", async () => {
  const fileFirst = chainOf(["file", "ldap"], { file: UNKNOWN, ldap: UNKNOWN });
  await fileFirst.verify();
  assert.deepEqual(fileFirst.log, ["file verifies", "only waiting remains", "ldap verifies"]);
  const ldapFirst = chainOf(["ldap", "file"], { file: UNKNOWN, ldap: UNKNOWN });
  await ldapFirst.verify();
  assert.deepEqual(ldapFirst.log, ["only waiting remains", "ldap verifies", "file verifies"]);
});

test("where the directory is asked first, so many are in the chain at once and the next is told to come again", async () => {
  const gate = chainOf(["ldap", "file"], { file: WRONG, ldap: UNKNOWN }, { inside: 3 });
  let goOn: (value: unknown) => void = () => {};
  gate.sources.ldap.waiting = new Promise((resolve) => {
    goOn = resolve;
  });
  const first = Array.from({ length: 3 }, (_, user) => gate.verify(`user${user}`));
  assert.equal((await gate.verify("one more")).kind, "unavailable");
  goOn(undefined);
  assert.deepEqual(await Promise.all(first), Array(3).fill(WRONG));
  assert.deepEqual(await gate.verify("afterwards"), WRONG);
});

test("where the directory is asked first, hashes are computed by no more at once than may be", async () => {
  const gate = chainOf(["ldap", "file"], { file: WRONG, ldap: UNKNOWN }, { inside: 6, computing: 2 });
  let goOn: (value: unknown) => void = () => {};
  gate.sources.file.waiting = new Promise((resolve) => {
    goOn = resolve;
  });
  const all = Array.from({ length: 6 }, (_, user) => gate.verify(`user${user}`));
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(gate.log.filter((line) => line === "file verifies").length, 2);
  goOn(undefined);
  assert.deepEqual(await Promise.all(all), Array(6).fill(WRONG));
  assert.deepEqual([gate.turns.inside.inUse, gate.turns.computing.inUse], [0, 0]);
});

test("a source that fails instead of answering gives every turn back", async () => {
  const gate = chainOf(["ldap", "file"], { file: WRONG, ldap: UNKNOWN });
  gate.sources.file.waiting = Promise.reject(new Error("no memory"));
  await assert.rejects(gate.verify(), /no memory/);
  assert.deepEqual([gate.turns.inside.inUse, gate.turns.computing.inUse], [0, 0]);
});

test("passwords, standings and lent roles are those of the file, and its changes are told", async () => {
  await using gate = await startAccounts();
  await gate.book.setAccepted("alice", ["ldap"]);
  await gate.settled();
  const { turns } = chainOf(["file"], { file: UNKNOWN, ldap: UNKNOWN });
  const { accounts } = gate;
  const chain = new AccountChain({ sources: [accounts], file: accounts, computing: accounts, turns });
  let changes = 0;
  const stop = chain.onChange(() => {
    changes += 1;
  });
  using next = secret("another good password");
  assert.equal(await chain.change({ authority: "ldap", name: "alice" }, next), "not-supported");
  assert.equal(await chain.change({ authority: "file", name: "alice" }, next), "changed");
  assert.deepEqual(chain.standing({ authority: "file", name: "alice" })?.roles, ["Engineer"]);
  assert.equal(chain.standing({ authority: "ldap", name: "alice" }), undefined);
  assert.deepEqual(chain.lentTo({ authority: "ldap", name: "ALICE" }), ["Engineer"]);
  assert.deepEqual(chain.lentTo({ authority: "kerberos", name: "alice" }), []);
  assert.equal(changes, 1);
  stop();
});
