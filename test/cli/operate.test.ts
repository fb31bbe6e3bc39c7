import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { type Command, Workplace } from "./command.ts";

const PASSWORD = "correct horse battery";
const CHEAP = "authentication: { password: { memory: 64KiB, passes: 1 } }";

let place: Workplace;
let serve: Command;

before(async () => {
  place = await Workplace.create();
  await writeFile(place.path("gatehouse.yaml"), `listen: [{ address: 'unix:g.sock', plaintext: true }]\n${CHEAP}\n`);
  for (const [name, role] of [
    ["admin", "Admin"],
    ["root", "Admin"],
    ["alice", "Engineer"],
  ] as const)
    assert.equal((await place.run(["account", "add", name, "--role", role, "--password-stdin"], PASSWORD)).code, 0);
  serve = place.start("serve");
  await serve.line({ event: "gateway.listening" });
});

after(async () => await place[Symbol.asyncDispose]());

/** Runs an operators' command as admin, unless the arguments say otherwise. */
const operate = async (...args: string[]) => await place.run([...args, "--password-stdin"], PASSWORD);

/** Logs alice in, in a process of her own. */
async function alice(): Promise<{ command: Command; sessionId: string; channel: string }> {
  const command = place.start("login", "alice", "--json", "--password-stdin");
  command.child.stdin.end(PASSWORD);
  const sessionId = String((await command.line({ event: "opened" }))["sessionId"]);
  const { channel } = await serve.line({ event: "session.opened", sessionId });
  return { command, sessionId, channel: String(channel) };
}

test("sessions are listed as JSON and as a table that marks the command's own", async () => {
  const { command, sessionId, channel } = await alice();
  const listed = JSON.parse((await operate("sessions", "list", "--json")).stdout) as Record<string, unknown>[];
  const found = listed.find((entry) => entry["sessionId"] === sessionId);
  assert.deepEqual(
    [found?.["user"], found?.["authority"], found?.["roles"], found?.["channel"], found?.["idleTimeoutMs"]],
    ["alice", "file", ["Engineer"], channel, 1_200_000],
  );
  const { code, stdout, stderr } = await operate("sessions", "list");
  assert.deepEqual([code, stderr], [0, ""]);
  assert.match(stdout, /^SESSION +USER +ROLES +CHANNEL +PEER +CALLS +OPENED\n/);
  assert.match(stdout, new RegExp(`\n${sessionId} +alice \\(file\\) +Engineer +${channel} +unix +0 +\\d{4}-`));
  assert.match(stdout, /admin \(file\), this command +Admin/);
  command.child.kill("SIGINT");
  await command.ended;
});

test("a session is closed by its id, and its client hears why", async () => {
  const { command, sessionId } = await alice();
  const { code, stdout } = await operate("sessions", "close", sessionId);
  assert.deepEqual([code, stdout], [0, `closed session ${sessionId}\n`]);
  const ended = await command.ended;
  assert.equal(ended.code, 1);
  assert.match(ended.stderr, /the session has ended: an administrator closed it/);
});

test("channels are listed, and one is closed by its id", async () => {
  const { command, channel } = await alice();
  const listed = JSON.parse((await operate("channels", "list", "--json")).stdout) as Record<string, unknown>[];
  const found = listed.find((entry) => entry["channel"] === channel);
  assert.deepEqual([found?.["peer"], found?.["security"], found?.["sessions"]], ["unix", "plaintext", 1]);
  assert.match((await operate("channels", "list")).stdout, new RegExp(`\n${channel} +unix +`));
  const { code, stdout } = await operate("channels", "close", channel, "--json");
  assert.deepEqual([code, stdout], [0, `${JSON.stringify({ closed: channel })}\n`]);
  assert.equal((await command.ended).code, 1);
  assert.equal((await serve.line({ event: "channel.closed", channel }))["reason"], "administrator");
});

test("penalties are listed with names that cannot move a terminal's cursor, and forgiven", async () => {
  assert.equal((await operate("penalties", "list")).stdout, "no failures are counted\n");
  await place.run(["login", "Bob\u202e", "--password-stdin"], "wrong");
  const { stdout } = await operate("penalties", "list");
  assert.match(
    stdout,
    /^USER +SOURCE +FAILURES +REMAINING\nbob\\u\{202e\} +unix:\S+ +1 +(-|\d s)\n\(all users\) +unix:/,
  );
  const listed = JSON.parse((await operate("penalties", "list", "--json")).stdout) as Record<string, unknown>[];
  assert.deepEqual(
    listed.map(({ user, failures }) => [user, failures]),
    [
      ["bob\u202e", 1],
      [null, 1],
    ],
  );
  assert.equal(
    (await operate("penalties", "forgive", "BOB\u202e")).stdout,
    "forgave BOB\u202e, who had failed at 1 source\n",
  );
  assert.equal((await operate("penalties", "forgive", "nobody")).stdout, "nobody had not failed anywhere\n");
});

test("who lacks the role Admin is told so, with the option that helps", async () => {
  const { code, stdout, stderr } = await operate("sessions", "list", "--user", "alice");
  assert.deepEqual([code, stdout], [1, ""]);
  assert.equal(
    stderr,
    "gatehouse: alice lacks the role Admin, which this takes: log in as somebody who has it, with --user\n",
  );
  assert.equal((await operate("sessions", "list", "--user", "root")).code, 0);
});

for (const [args, says] of [
  [["sessions", "close", "nothing"], /no open session has this id: "gatehouse sessions list"/],
  [["channels", "close", "nothing"], /no channel has this id: "gatehouse channels list"/],
  [["penalties", "forgive", ""], /user must have 1 to/],
] as const)
  test(`${args.join(" ")} fails with one line that says what to do`, async () => {
    const { code, stdout, stderr } = await operate(...args);
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, says);
    assert.equal(stderr.trimEnd().split("\n").length, 1);
  });

test("wrong use ends with 2 and names the command's help", async () => {
  for (const [args, hint] of [
    [["sessions"], /gatehouse sessions list/],
    [["channels", "close"], /missing required argument 'id'[\s\S]*gatehouse channels --help/],
    [["penalties", "forget", "alice"], /unknown command 'forget'/],
    [["sessions", "list", "--scheme", "token"], /needs --token-file FILE/],
  ] as const) {
    const { code, stderr } = await place.run([...args]);
    assert.equal(code, 2, args.join(" "));
    assert.match(stderr, hint);
  }
});
