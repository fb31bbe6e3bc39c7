import assert from "node:assert/strict";
import { chmod, readFile, stat, writeFile } from "node:fs/promises";
import { test } from "node:test";
import type { LoadResult } from "../../load/index.ts";
import { type Command, Workplace } from "./command.ts";

const PASSWORD = "correct horse battery";
const CONFIGURATION = `
listen: [{ address: 'unix:g.sock', plaintext: true }, { address: 127.0.0.1:0 }]
authentication: { password: { memory: 64KiB, passes: 1 } }
`;
const SHORT = ["--duration", "300ms", "--ramp", "0ms"];

/** A running gateway with the account alice, reached over the unix socket of its folder. */
async function house(more = ""): Promise<{ place: Workplace; serve: Command }> {
  const place = await Workplace.create();
  await writeFile(place.path("gatehouse.yaml"), CONFIGURATION + more);
  const added = await place.run(["account", "add", "alice", "--role", "Engineer", "--password-stdin"], PASSWORD);
  assert.equal(added.code, 0, added.stderr);
  const serve = place.start("serve");
  await serve.line({ event: "gateway.listening", security: "tls" });
  return { place, serve };
}

const load = (place: Workplace, ...options: string[]) =>
  place.run(["load", "--user", "alice", "--password-stdin", ...SHORT, ...options], PASSWORD);

test("load measures the gateway of the folder and tells what it found", async () => {
  const { place } = await house();
  await using _ = place;
  const { code, stdout, stderr } = await load(place, "--channels", "2", "--sessions", "2");
  assert.equal(code, 0, stderr);
  assert.match(stdout, /^call at unix:.*g\.sock, closed loop, 300 ms of full load/);
  assert.match(stdout, /2 channels, 4 of 4 sessions/);
  assert.match(stdout, /throughput {2}[\d,.]+ calls\/s/);
  assert.match(stdout, /latency +\d/);
  assert.match(stdout, /OK +[\d,]+ +100 %/);
});

test("over TLS, with an open loop and a mixture, the result is one JSON document, printed and written alike", async () => {
  const { place, serve } = await house();
  await using _ = place;
  const { address, fingerprint } = await serve.line({ event: "gateway.listening", security: "tls" });
  const at = ["--address", String(address), "--fingerprint", String(fingerprint)];
  const mix = ["--scenario", "login=1,call=3", "--rate", "40", "--max-p99", "1m", "--max-error-rate", "0%"];
  const { code, stdout, stderr } = await load(
    place,
    ...at,
    ...mix,
    "--json",
    "--output",
    "r.json",
    "--report",
    "r.html",
  );
  assert.equal(code, 0, stderr);
  const result = JSON.parse(stdout) as LoadResult;
  assert.equal(result.due, 12);
  assert.equal(result.configuration.loop, "open");
  assert.deepEqual(
    result.verdict.limits.map(({ limit, held }) => [limit, held]),
    [
      ["maxP99", true],
      ["maxErrorRate", true],
    ],
  );
  assert.equal(await readFile(place.path("r.json"), "utf8"), stdout);
  assert.match(await readFile(place.path("r.html"), "utf8"), /^<!doctype html>/);
  assert.match(stderr, /report: .*r\.html/);
});

test("a limit that is broken ends with 1 and is told", async () => {
  const { place } = await house();
  await using _ = place;
  const { code, stdout } = await load(place, "--max-p50", "0.001ms", "--max-p99", "1m");
  assert.equal(code, 1);
  assert.match(stdout, /BROKEN {2}p50 latency at most 1 µs: /);
  assert.match(stdout, /held {4}p99 latency at most 60 s: /);
});

test("a run in which no call succeeds ends with 1 and a hint, whatever the limits", async () => {
  const { place } = await house();
  await using _ = place;
  const { code, stdout } = await load(place, "--scenario", "forward");
  assert.equal(code, 1);
  assert.match(stdout, /no call succeeded/);
  assert.match(stdout, /! .*(policy\.roles|upstream)/);
});

test("accounts of a file are taken in turn, and a file that others may read is warned of", async () => {
  const { place } = await house();
  await using _ = place;
  await place.run(["account", "add", "bob", "--password-stdin"], "pass:word with colon");
  await writeFile(place.path("accounts.txt"), `# plant\n\nalice:${PASSWORD}\r\nbob:pass:word with colon\n`);
  await chmod(place.path("accounts.txt"), 0o644);
  const run = () => place.run(["load", "--accounts", "accounts.txt", "--sessions", "2", ...SHORT, "--json"]);
  const warned = await run();
  assert.equal(warned.code, 0, warned.stderr);
  assert.match(warned.stderr, /others may read it: run "chmod 600 accounts\.txt"/);
  assert.equal((JSON.parse(warned.stdout) as LoadResult).setup.sessions, 2);
  await chmod(place.path("accounts.txt"), 0o600);
  assert.doesNotMatch((await run()).stderr, /chmod/);
});

test("a broken accounts file is told by its line, which is not shown", async () => {
  await using place = await Workplace.create();
  for (const [text, told] of [
    ["alice:x\nsecret without name\n", /accounts\.txt:2: write name:password\n$/],
    [":secret\n", /accounts\.txt:1: write name:password\n$/],
    ["# nobody\n", /names no account/],
  ] as const) {
    await writeFile(place.path("accounts.txt"), text, { mode: 0o600 });
    const { code, stderr } = await place.run(["load", "--accounts", "accounts.txt", "--address", "127.0.0.1:1"]);
    assert.equal(code, 1);
    assert.match(stderr, told);
    assert.doesNotMatch(stderr, /secret/);
  }
});

test("Ctrl-C ends the run with what was measured, written too, and 130", async () => {
  const { place, serve } = await house();
  await using _ = place;
  const command = place.start(
    ...["load", "--user", "alice", "--password-stdin", "--duration", "10m", "--ramp", "0ms", "--output", "r.json"],
  );
  command.child.stdin.end(PASSWORD);
  await serve.line({ event: "session.opened" });
  command.child.kill("SIGINT");
  const { code, stdout, stderr } = await command.ended;
  assert.equal(code, 130, stderr);
  const [written] = await Promise.allSettled([stat(place.path("r.json"))]);
  const began = stdout.includes("ended early: interrupted");
  assert.equal(written.status === "fulfilled", began, "a run that began leaves its result");
  await serve.line({ event: "session.closed" });
});

test("a wrong password is told as login tells it, after one attempt", async () => {
  const { place, serve } = await house("penalties: { schedule: [50s] }");
  await using _ = place;
  const { code, stderr } = await place.run(["load", "--user", "alice", "--password-stdin", "--sessions", "8"], "wrong");
  assert.equal(code, 1);
  assert.match(stderr, /no session could be opened: .*wrong; the next attempt is possible in 50 s\n$/);
  serve.child.kill("SIGTERM");
  assert.equal((await serve.ended).stdout.match(/authentication\.failed/g)?.length, 1);
});

test("a target on another machine is refused before a password is asked for", async () => {
  await using place = await Workplace.create();
  const { code, stderr } = await place.run(["load", "--user", "alice", "--address", "192.0.2.1:1"]);
  assert.equal(code, 1);
  assert.match(stderr, /192\.0\.2\.1:1 is not on this machine, .*--allow-remote\n$/);
});

test("a gateway that is not there is named", async () => {
  await using place = await Workplace.create();
  const { code, stderr } = await load(place, "--address", "unix:nowhere.sock", "--plaintext");
  assert.equal(code, 1);
  assert.match(stderr, /nowhere\.sock/);
});

test("what does not go together is wrong use, in the words of the options", async () => {
  await using place = await Workplace.create();
  const at = ["--address", "127.0.0.1:1"];
  for (const [options, told] of [
    [[], /--user NAME, or --accounts FILE/],
    [["--user", "a", "--accounts", "f"], /--user NAME, or --accounts FILE/],
    [["--user", "a", ...at, "--rate", "5", "--think", "1s"], /--rate or --think, not both/],
    [["--user", "a", ...at, "--max-in-flight", "5"], /--max-in-flight goes with --rate/],
    [["--user", "a", ...at, "--duration", "1ms"], /--duration: give 100 to \d+ ms/],
    [["--user", "a", ...at, "--duration", "30"], /a duration with its unit/],
    [["--user", "a", ...at, "--sessions", "0"], /whole number from 1/],
    [["--user", "a", ...at, "--rate", "0"], /how many a second/],
    [["--user", "a", ...at, "--max-error-rate", "200%"], /at most 100%/],
    [["--user", "a", ...at, "--scenario", "fly"], /login, call, forward, or a mixture/],
    [["--user", "a", ...at, "--scenario", "call,call"], /login, call, forward, or a mixture/],
    [["--user", "a", ...at, "--report", "nowhere/r.html"], /cannot write nowhere\/r\.html/],
    [["--user", "a", "--address", "nowhere"], /address "nowhere"/],
    [["--accounts", "f", ...at, "--password-stdin"], /leave out --password-file and --password-stdin/],
  ] as const) {
    const { code, stderr } = await place.run(["load", ...options]);
    assert.equal(code, 2, `${options.join(" ")}: ${stderr}`);
    assert.match(stderr, told);
  }
});
