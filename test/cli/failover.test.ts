import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Metadata } from "@grpc/grpc-js";
import { FailoverService } from "#proto/services.js";
import { failoverRefusal } from "../../cli/failover-refusals.ts";
import { CallFailed } from "../../client/index.ts";
import { Member, startFailover } from "../conformance/failover-gateway.ts";
import type { TestGateway } from "../support/gateway.ts";
import { Wire } from "../support/wire.ts";
import { Workplace } from "./command.ts";

let place: Workplace;
let gateway: TestGateway;
let member: Member;

before(async () => {
  place = await Workplace.create();
  gateway = await startFailover();
  member = await Member.of(gateway, "north");
  await member.becomePrimary("cell-1", "north", 60);
  await member.join("cell-1", "south\u202e", { name: "South\u202e" });
});

after(async () => {
  member[Symbol.dispose]();
  await gateway[Symbol.asyncDispose]();
  await place[Symbol.asyncDispose]();
});

const to = (address: string) => ["--address", address, "--plaintext", "--password-stdin"];

const failover = async (...args: string[]) => await place.run(["failover", ...args, ...to(gateway.address)], "right");

const watching = (address: string, ...args: string[]) => {
  const watch = place.start("failover", "watch", "cell-1", ...args, ...to(address));
  watch.child.stdin.end("right");
  return watch;
};

test("status shows a group's clients, its Primary and its decisions, without what could move a cursor", async () => {
  const { code, stdout, stderr } = await failover("status", "cell-1", "--user", "north");
  assert.deepEqual([code, stderr], [0, ""]);
  assert.match(stdout, /^group +cell-1\nprimary +north\nepoch +1\nreason +only-client-in-group, since \d{4}-.*Z\n/);
  assert.match(stdout, /\ntimeout +1m\n/);
  assert.match(stdout, /\nSESSION +NAME +ROLE +SCORE +HEARTBEAT +OVERRIDE\nnorth +- +Primary +60 +\d+ s ago +-\n/);
  assert.match(stdout, /\nsouth\\u\{202e\} +South\\u\{202e\} +Secondary +- +- +-\n/);
  assert.match(stdout, /\nDECIDED .*\n\d{4}-.*Z +north +- +1 +only-client-in-group +- +north=60\n$/);
});

test("status --json is one document", async () => {
  const { stdout } = await failover("status", "cell-1", "--user", "north", "--json");
  const { time, since, sessions, decisions, ...group } = JSON.parse(stdout) as Record<string, never[]>;
  assert.deepEqual(group, {
    group: "cell-1",
    name: "",
    description: "",
    failoverTimeoutMs: 60_000,
    epoch: 1,
    primary: "north",
    pendingPrimary: null,
    yielding: false,
    reason: "only-client-in-group",
    lastDataProcessedTime: null,
  });
  assert.equal(new Date(time as never).toISOString(), time);
  assert.equal(new Date(since as never).toISOString(), since);
  assert.deepEqual(
    sessions?.map(({ session, role, score }) => [session, role, score]),
    [
      ["north", "Primary", 60],
      ["south\u202e", "Secondary", null],
    ],
  );
  assert.deepEqual(
    decisions?.map(({ primary, epoch, scores }) => [primary, epoch, scores]),
    [["north", 1, { north: 60 }]],
  );
});

test("an override is made, watched, refused to a second client, and released by the group alone", async () => {
  const watch = watching(gateway.address, "--user", "chief", "--json");
  await watch.line({ primary: "north", epoch: 1 });
  const pinned = await failover("override", "cell-1", "south\u202e", "primary", "--for", "10m", "--user", "chief");
  assert.match(pinned.stdout, /^south\\u\{202e\} is Primary of cell-1 until \d{4}-.*Z\n$/);
  await watch.line({ primary: "south\u202e", epoch: 2, reason: "override" });
  const second = await failover("override", "cell-1", "north", "secondary", "--user", "chief");
  assert.equal(second.code, 1);
  assert.match(second.stderr, /another client of cell-1 has an override: .*gatehouse failover release cell-1/);
  const other = await failover("release", "cell-1", "north", "--user", "chief");
  assert.equal(other.code, 1);
  assert.match(other.stderr, /north has no override: south.* of this group has one/);
  const released = await failover("release", "cell-1", "--user", "chief", "--json");
  assert.deepEqual(JSON.parse(released.stdout), { group: "cell-1", released: "south\u202e" });
  const again = await failover("release", "cell-1", "--user", "chief");
  assert.deepEqual([again.code, again.stdout], [0, "cell-1 had no override\n"]);
  watch.child.kill("SIGINT");
  const { code, stderr } = await watch.ended;
  assert.deepEqual([code, stderr], [0, ""]);
});

test("an override without an end is told so", async () => {
  await member.join("cell-2", "a");
  const { stdout } = await failover("override", "cell-2", "a", "secondary", "--user", "chief", "--json");
  assert.deepEqual(JSON.parse(stdout), { group: "cell-2", session: "a", override: "Secondary", expiresAt: null });
  const { stdout: status } = await failover("status", "cell-2", "--user", "north");
  assert.match(status, /\na +- +Secondary +- +- +Secondary\n/);
});

for (const [name, args, message] of [
  ["a watch of a group that is not there", ["watch", "none", "--user", "north"], /there is no failover group none/],
  ["an id that no group can have", ["status", "a/b", "--user", "north"], /group_id must not hold a slash/],
] as const)
  test(`${name} ends with 1 and a sentence`, async () => {
    const { code, stdout, stderr } = await failover(...args);
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, /^gatehouse: .*\n$/);
    assert.match(stderr, message);
  });

for (const [reason, had, message] of [
  ["CLIENT_SESSION_NOT_FOUND", [], /no client of cell-1 has this session id: "gatehouse failover status cell-1"/],
  ["METHOD_DENIED", ["FailoverUsers"], /root lacks the role FailoverAdministrators, which this takes: .* with --user/],
  ["METHOD_DENIED", ["Admin"], /root lacks the roles FailoverUsers and FailoverAdministrators, which this takes/],
  ["FAILOVER_UNAVAILABLE", [], /could not keep the change, .*: failover\.rejected in its log says why/],
  ["METHOD_UNKNOWN", [], /failover is off at this gateway: failover\.enabled is false/],
] as const)
  test(`${reason} to somebody with ${had.join() || "no role"} is told in a sentence`, () => {
    const error = new CallFailed("UNKNOWN", "as it came", new Metadata(), reason);
    const roles = ["FailoverUsers", "FailoverAdministrators"];
    const session = { username: "root", roles: had };
    assert.match(failoverRefusal(error, { group: "cell-1", session, roles, byPassword: true }).message, message);
  });

for (const args of [["override", "cell-1", "north", "boss"]])
  test(`failover ${args.join(" ")} is wrong use`, async () => {
    const { code, stdout, stderr } = await failover(...args);
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, /--help/);
  });

test("a watch says a line for each change, and that the connection is lost", async () => {
  await using wire = await Wire.to(Number(gateway.address.split(":").at(-1)));
  const watch = watching(`127.0.0.1:${wire.port}`, "--user", "north");
  await watch.says(/^\d{4}-\S+Z {2}primary .+ {2}epoch \d+ {2}\S+ {2}\[north \w+ 60, south.* \w+\]$/);
  await member.raw.call(FailoverService.leave, { groupId: "cell-1", sessionId: "south\u202e" });
  await watch.says(/\[north \w+ 60\]$/);
  wire.cut();
  const { code, stderr } = await watch.ended;
  assert.deepEqual([code, stderr], [1, "gatehouse: the connection to the gateway was lost\n"]);
});

test("a watch says that the gateway shuts down", async () => {
  await using other = await startFailover();
  using north = await Member.of(other, "north");
  await north.join("cell-1", "a");
  const watch = watching(other.address, "--user", "chief");
  await watch.says(/\[a Secondary\]$/);
  await other.gateway.drain({ graceMs: 0 });
  const { code, stderr } = await watch.ended;
  assert.deepEqual([code, stderr], [1, "gatehouse: the session has ended: the gateway is shutting down\n"]);
});
