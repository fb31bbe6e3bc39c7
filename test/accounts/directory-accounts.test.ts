import assert from "node:assert/strict";
import { test } from "node:test";
import { Directory } from "../../server/accounts/directory/directory.ts";
import { DirectoryAccounts } from "../../server/accounts/directory/directory-accounts.ts";
import { RESPONSE } from "../../server/accounts/directory/responses.ts";
import { DirectoryUsers, type UserSettings } from "../../server/accounts/directory/users.ts";
import { type Clock, systemClock } from "../../server/core/clock.ts";
import type { GatewayEvent } from "../../server/core/events.ts";
import { VerificationPermits } from "../../server/sessions/permits.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { type Asked, entryOf, FakeDirectory, REQUEST, resultOf } from "./fake-directory.ts";
import { secret } from "./support.ts";

const { bind, searchDone } = RESPONSE;

const SETTINGS: UserSettings = {
  baseDn: "o=x",
  userDn: null,
  userFilter: "(uid={0})",
  nameAttribute: "uid",
  groupAttribute: "memberOf",
  groupFilter: null,
  groupBaseDn: null,
};

/** What the directory finds by any search, and what it says to any bind. */
interface Script {
  entries?: readonly { dn: string; attributes: Record<string, readonly string[]> }[];
  bind?: number;
  /** Answers nothing while this is true. */
  isMute?: boolean;
}

const ALICE = { dn: "uid=alice,o=x", attributes: { uid: ["alice"], memberOf: ["cn=engineers,o=x"] } };

async function arrange(script: Script, settings: Partial<UserSettings> = {}, atOnce = 4, clock: Clock = systemClock) {
  const answer = ({ id, tag, socket }: Asked) => {
    if (script.isMute) return;
    if (tag === REQUEST.bind) socket.write(resultOf(id, bind, script.bind ?? 49));
    if (tag !== REQUEST.search) return;
    for (const { dn, attributes } of script.entries ?? []) socket.write(entryOf(id, dn, attributes));
    socket.write(resultOf(id, searchDone, 0));
  };
  const fake = await FakeDirectory.start(answer);
  const events: GatewayEvent[] = [];
  const directory = new Directory({
    servers: [fake.server()],
    service: null,
    timeoutMs: 5_000,
    clock,
    emit: (event) => void events.push(event),
  });
  const users = new DirectoryUsers({ ...SETTINGS, ...settings }, (search, deadline) =>
    directory.search(search, deadline),
  );
  const permits = (concurrency: number, queue = 0) => new VerificationPermits({ concurrency, queue }, systemClock);
  const turns = { logins: permits(atOnce), rechecks: permits(1, 1) };
  const accounts = new DirectoryAccounts({ directory, users, canSearch: true, rolesOf: (_, groups) => groups, turns });
  return {
    accounts,
    fake,
    events,
    turns,
    async verify(name = "alice", password = "right") {
      using given = secret(password);
      return await accounts.verify(name, given);
    },
    async [Symbol.asyncDispose]() {
      accounts.close();
      await fake[Symbol.asyncDispose]();
    },
  };
}

test("whom the directory lets in is who the directory says, in his groups", async () => {
  await using house = await arrange({ entries: [ALICE], bind: 0 });
  const found = await house.verify(" ALICE");
  assert.ok(found.kind === "verified");
  assert.deepEqual(found.principal, { authority: "ldap", name: "alice" });
  assert.deepEqual(found.roles, ["dn:cn=engineers,o=x", "name:engineers"]);
});

const twins = [ALICE, { dn: "uid=alice,ou=b,o=x", attributes: { uid: ["alice"] } }];

/** Every way to be refused, where the directory would let anybody in by any bind. */
const REFUSED: readonly [what: string, script: Script, password: string, cause: RegExp][] = [
  ["a name that it does not know", {}, "right", /^unknown-user$/],
  ["a name that several have", { entries: twins }, "right", /^ambiguous: several entries/],
  [
    "a name that it spells otherwise",
    { entries: [{ ...ALICE, attributes: { uid: ["al"] } }] },
    "right",
    /^unknown-user: .*"al"/,
  ],
  [
    "an entry without a name",
    { entries: [{ dn: "cn=a,o=x", attributes: {} }] },
    "right",
    /^unknown-user: .*no usable uid/,
  ],
  [
    "a name with a line break",
    { entries: [{ ...ALICE, attributes: { uid: ["alice\n"] } }] },
    "right",
    /^unknown-user: .*no usable/,
  ],
  ["an empty password", { entries: [ALICE] }, "", /^empty-password$/],
  ["a password with a NUL", { entries: [ALICE] }, "\0right", /^wrong-password: a password with a NUL/],
];

for (const [what, script, password, cause] of REFUSED)
  test(`${what} costs one search and one bind, and lets nobody in whatever the bind says`, async () => {
    await using house = await arrange({ ...script, bind: 0 });
    const found = await house.verify("alice", password);
    assert.ok(found.kind === "refused");
    assert.match([found.cause, found.detail].filter((word) => word !== undefined).join(": "), cause);
    assert.deepEqual(house.fake.requests, [REQUEST.search, REQUEST.bind]);
    const sent = Buffer.concat(house.fake.received);
    assert.equal(sent.includes("uid=alice,o=x"), false, "the bind was nobody's");
    assert.equal(sent.includes("right"), false, "the password was not sent");
  });

for (const code of [8, 13, 51, 52])
  test(`a directory that answers every bind with ${code} tells nobody whom it knows`, async () => {
    const script: Script = { entries: [ALICE], bind: code };
    await using house = await arrange(script);
    const known = await house.verify("alice");
    script.entries = [];
    const unknown = await house.verify("ghost");
    assert.deepEqual([known.kind, unknown.kind], ["unavailable", "unavailable"]);
    assert.deepEqual(
      house.events.map(({ event }) => event).filter((event) => event === "directory.down"),
      [],
    );
    await house.accounts.pretend("alice");
  });

test("what a directory says reaches the log short, and without what moves a cursor", async () => {
  const dn = `cn=\u009b2J\u202e\u2028${"x".repeat(400_000)}`;
  const details: string[] = [];
  for (const uid of [[], ["al\u202eice"]]) {
    await using house = await arrange({ entries: [{ dn, attributes: { uid } }] });
    details.push(JSON.stringify(await house.verify()));
  }
  for (const detail of details) assert.match(detail, /^[ -~]{20,400}$/);
});

test("a name whose answer is too large closes the door for itself alone", async () => {
  const script: Script = { entries: [ALICE], bind: 0 };
  await using house = await arrange(script);
  const others: string[] = [];
  const huge = [{ ...ALICE, attributes: { uid: ["alice"], memberOf: ["cn=x".padEnd(1_100_000)] } }];
  for (const entries of [huge, [ALICE, ALICE, ALICE]]) {
    script.entries = entries;
    assert.equal((await house.verify()).kind, "unavailable");
    script.entries = [ALICE];
    others.push((await house.verify()).kind);
  }
  assert.deepEqual(others, ["verified", "verified"]);
  assert.ok(!house.events.some(({ event }) => event === "directory.down"));
});

test("pretending costs what a refusal costs, and tells the directory neither name nor password", async () => {
  await using house = await arrange({ entries: [ALICE], bind: 0 });
  await house.accounts.pretend("alice");
  assert.deepEqual(house.fake.requests, [REQUEST.search, REQUEST.bind]);
  assert.equal(Buffer.concat(house.fake.received).includes("alice"), false);
});

test("an entry with several names is its own name's alone", async () => {
  const entries = [{ dn: "uid=alice,o=x", attributes: { uid: ["al", "alice"] } }];
  await using house = await arrange({ entries, bind: 0 });
  assert.equal((await house.verify("alice")).kind, "verified");
  assert.equal((await house.verify("al")).kind, "refused");
});

test("a direct bind costs one bind whatever the name, and reads only one's own entry", async () => {
  await using house = await arrange({ entries: [ALICE], bind: 49 }, { baseDn: null, userDn: "uid={0},o=x" });
  assert.equal((await house.verify("ghost")).kind, "refused");
  assert.equal((await house.verify("alice", "")).kind, "refused");
  assert.deepEqual(house.fake.requests, [REQUEST.bind, REQUEST.bind]);
});

test("who was let in by a direct bind and does not match the filter is refused", async () => {
  await using house = await arrange({ bind: 0 }, { baseDn: null, userDn: "uid={0},o=x" });
  const found = await house.verify();
  assert.ok(found.kind === "refused");
  assert.match(found.detail ?? "", /does not match userFilter/);
});

test("no more are at the directory at once than may be, and the next is told to come again", async () => {
  const script: Script = { entries: [ALICE], bind: 0, isMute: true };
  await using house = await arrange(script, {}, 2);
  const stuck = [house.verify(), house.verify()];
  assert.deepEqual(await house.verify(), { kind: "unavailable", detail: "too many logins wait for the directory" });
  house.accounts.close();
  for (const { kind } of await Promise.all(stuck)) assert.equal(kind, "unavailable");
  assert.equal(house.turns.logins.inUse, 0);
});

test("a crowd of logins does not keep a revoked user's session", async () => {
  const script: Script = { entries: [ALICE], bind: 0 };
  await using house = await arrange(script, {}, 1);
  const found = await house.verify();
  assert.ok(found.kind === "verified");
  void house.turns.logins.acquire("somebody for ever");
  assert.equal((await house.verify()).kind, "unavailable");
  script.entries = [];
  assert.deepEqual(await found.entitlement?.recheck?.(), {
    kind: "ended",
    reason: "account",
    detail: "the directory has no such user any more",
  });
});

test("a user who is looked at again has his new groups, and is another where the entry is another", async () => {
  const script: Script = { entries: [{ ...ALICE, attributes: { ...ALICE.attributes, entryUUID: ["1"] } }], bind: 0 };
  await using house = await arrange(script);
  const found = await house.verify();
  assert.ok(found.kind === "verified");
  script.entries = [{ dn: "uid=alice,ou=moved,o=x", attributes: { uid: ["Alice"], entryUUID: ["1"] } }];
  assert.deepEqual(await found.entitlement?.recheck?.(), { kind: "stands" });
  assert.deepEqual(found.entitlement?.standing()?.roles, []);
  script.entries = [{ ...ALICE, attributes: { ...ALICE.attributes, entryUUID: ["2"] } }];
  const again = await found.entitlement?.recheck?.();
  assert.equal(again?.kind, "ended");
});

test("connections are used again, unless nobody used them for a minute", async () => {
  const clock = new FakeClock();
  await using house = await arrange({ entries: [ALICE], bind: 0 }, {}, 4, clock);
  const opened: number[] = [];
  for (const pauseMs of [0, 59_000, 61_000]) {
    clock.advance(pauseMs);
    assert.equal((await house.verify()).kind, "verified");
    opened.push(house.fake.opened);
  }
  assert.deepEqual(opened, [2, 2, 4]);
});

test("a closed directory answers at once and keeps no connection", async () => {
  await using house = await arrange({ entries: [ALICE], bind: 0 });
  assert.equal((await house.verify()).kind, "verified");
  house.accounts.close();
  assert.equal((await house.verify()).kind, "unavailable");
});
