import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Workplace } from "../cli/command.ts";
import { ContractGateway, PASSWORD, type User } from "./support/gateway.ts";

let place: Workplace;
let gateway: ContractGateway;
before(async () => {
  [place, gateway] = await Promise.all([Workplace.create({ isBuilt: true }), ContractGateway.start()]);
  const rest = await gateway.rest("both");
  await rest.must(201, "POST", "clientfailover/groups", { Id: "cell" });
  for (const id of ["a", "b"])
    await rest.must(201, "POST", "clientfailover/groups/cell/clientSessions", { Id: id, Name: id });
  for (let round = 0; round < 2; round++)
    await rest.must(200, "POST", "clientfailover/groups/cell/clientSessions/a/heartbeat", { FailoverScore: 50 });
});
after(async () => {
  await gateway[Symbol.asyncDispose]();
  await place[Symbol.asyncDispose]();
});

const connection = (user: User) => [
  ...["--address", gateway.address, "--ca", join(gateway.folder, "data/tls/server.crt")],
  ...["--user", user, "--password-stdin"],
];
const failover = async (user: User, ...args: string[]) =>
  await place.run(["failover", ...args, ...connection(user)], PASSWORD);

test("check --json tells the defaults of failover and of fencing", async () => {
  await writeFile(place.path("defaults.yaml"), "failover: { enabled: true }\n");
  const { code, stdout, stderr } = await place.run(["check", "--config", "defaults.yaml", "--json"]);
  assert.equal(code, 0, stderr);
  const { enabled, listen, tls, timeoutRange, margin, holdDown, negotiate } = JSON.parse(stdout).failover;
  assert.deepEqual(
    { enabled, listen, tls: tls.selfSigned, timeoutRange, margin, holdDown, negotiate },
    {
      enabled: true,
      listen: "127.0.0.1:5590",
      tls: true,
      timeoutRange: [15_000, 86_400_000],
      margin: 5,
      holdDown: 10_000,
      negotiate: { enabled: false, service: "HTTP" },
    },
  );
});

test("check refuses fencing without failover, with the place in the file and exit code 2", async () => {
  const fencing = "policy:\n  fencing:\n    - { group: cell, methods: [A.B/*] }\n";
  await writeFile(place.path("fenced.yaml"), fencing);
  const { code, stdout, stderr } = await place.run(["check", "--config", "fenced.yaml"]);
  assert.equal(code, 2, stdout);
  assert.match(`${stdout}${stderr}`, /policy\.fencing/);
});

test("serve stops at mistakes with exit code 2 and tells each with its path and its line", async () => {
  const mistakes = [
    "timeout: 1s",
    "timeoutRange: [1h, 1m]",
    "margin: much",
    "holdDown: 10",
    'listen: "127.0.0.1:70000"',
  ];
  await writeFile(
    place.path("bad.yaml"),
    ["failover:", "  enabled: true", ...mistakes.map((line) => `  ${line}`)].join("\n"),
  );
  const { code, stderr, stdout } = await place.run(["serve", "--config", "bad.yaml"]);
  assert.equal(code, 2, stdout + stderr);
  for (const [index, mistake] of mistakes.entries()) {
    const told = stderr.split("\n").find((line) => line.includes(`failover.${mistake.split(":")[0]}`)) ?? "";
    assert.match(told, new RegExp(`\\b${index + 3}\\b`), `${mistake} in ${stderr}`);
  }
});

test("status tells a group to machines", async () => {
  const { stdout, code, stderr } = await failover("users", "status", "cell", "--json");
  assert.equal(code, 0, stderr);
  const { group, primary, epoch, sessions } = JSON.parse(stdout);
  assert.deepEqual([group, primary, typeof epoch, sessions.length], ["cell", "a", "number", 2]);
});

test("override and release take both roles, pin and end, and are seen over REST", async () => {
  const rest = await gateway.rest("both");
  const value = async () =>
    (await rest.must(200, "GET", "clientfailover/groups/cell/clientSessions/b"))["RoleOverride"];
  const denied = await failover("users", "override", "cell", "b", "primary");
  assert.deepEqual([denied.code, await value()], [1, "Off"]);
  const done = await failover("both", "override", "cell", "b", "primary", "--for", "10m", "--json");
  assert.equal(done.code, 0, done.stderr);
  const { group, session, override, expiresAt } = JSON.parse(done.stdout);
  assert.deepEqual([group, session, override.toLowerCase(), await value()], ["cell", "b", "primary", "Primary"]);
  assert.equal(Date.parse(expiresAt), gateway.clock.wall() + 600_000);
  const released = await failover("both", "release", "cell");
  assert.deepEqual([released.code, await value()], [0, "Off"]);
});

test("watch writes a line for the state and for each change", async () => {
  const watch = place.start("failover", "watch", "cell", "--json", ...connection("users"));
  watch.child.stdin.end(PASSWORD);
  const first = await watch.line({ group: "cell" });
  const next = first["primary"] === "a" ? "b" : "a";
  const path = `clientfailover/groups/cell/clientSessions/${next}/roleoverride`;
  const rest = await gateway.rest("both");
  await rest.must(200, "POST", path, { Value: "Primary" });
  gateway.clock.advance(1_000);
  const { epoch } = await watch.line({ group: "cell", primary: next });
  assert.ok(Number(epoch) > Number(first["epoch"]));
  await rest.must(200, "POST", path, { Value: "Off" });
  watch.child.kill("SIGINT");
  assert.equal((await watch.ended).code, 0);
});

test("what cannot be done is exit code 1, and wrong use 2", async () => {
  const [unknown, word] = await Promise.all([
    failover("users", "status", "nowhere"),
    failover("both", "override", "cell", "b", "tertiary"),
  ]);
  assert.deepEqual([unknown.code, word.code], [1, 2]);
  for (const { stderr } of [unknown, word]) assert.notEqual(stderr, "");
});
