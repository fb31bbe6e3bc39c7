import assert from "node:assert/strict";
import { once } from "node:events";
import { rename, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { test } from "node:test";
import { type Command, Workplace } from "./command.ts";

const PASSWORD = "correct horse battery";
const CHEAP = "authentication: { password: { memory: 64KiB, passes: 1 } }";

/** A running gateway with the account alice, reached over the unix socket of its folder. */
async function house(configuration = ""): Promise<{ place: Workplace; serve: Command }> {
  const place = await Workplace.create();
  const listen = "listen: [{ address: 'unix:g.sock', plaintext: true }, { address: 127.0.0.1:0 }]";
  await writeFile(place.path("gatehouse.yaml"), `${listen}\n${CHEAP}\n${configuration}\n`);
  const added = await place.run(["account", "add", "alice", "--role", "Engineer", "--password-stdin"], PASSWORD);
  assert.equal(added.code, 0, added.stderr);
  const serve = place.start("serve");
  await serve.line({ event: "gateway.listening", security: "tls" });
  return { place, serve };
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Starts a login with alice's password on standard input. */
function login(place: Workplace, ...options: string[]): Command {
  const command = place.start("login", "alice", "--json", "--password-stdin", ...options);
  command.child.stdin.end(PASSWORD);
  return command;
}

test("a login opens a session, tells it, and closes it on Ctrl-C", async () => {
  const { place, serve } = await house();
  await using _ = place;
  const command = login(place);
  const opened = await command.line({ event: "opened" });
  const logged = await serve.line({ event: "session.opened" });
  assert.deepEqual(opened["roles"], ["Engineer"]);
  assert.equal(opened["user"], "alice");
  assert.equal(opened["sessionId"], logged["sessionId"]);
  command.child.kill("SIGINT");
  const { code, stdout } = await command.ended;
  assert.equal(code, 0);
  assert.match(stdout, /"event":"closed","reason":"closed"/);
  const closed = await serve.line({ event: "session.closed" });
  assert.equal(closed["reason"], "closed");
});

test("the notice is shown before the login, without what moves a terminal's cursor", async () => {
  const notice = "Authorised\u001b[2J use only.\n";
  const { place, serve } = await house();
  await using _ = place;
  await writeFile(place.path("n.txt"), notice);
  await writeFile(
    place.path("gatehouse.yaml"),
    `listen: [{ address: 'unix:g.sock', plaintext: true }]\nnotice: n.txt\n`,
  );
  serve.child.kill("SIGHUP");
  await serve.line({ event: "configuration.reloaded" });
  const command = login(place);
  await command.line({ event: "opened" });
  command.child.kill("SIGINT");
  const { stderr } = await command.ended;
  assert.equal(stderr, "Authorised[2J use only.\n\n");
});

test("a name that turns the text of a terminal is shown without what does", async () => {
  const { place } = await house();
  await using _ = place;
  const name = "ni\u202emda";
  const added = await place.run(["account", "add", name, "--password-stdin"], PASSWORD);
  assert.equal(added.code, 0, added.stderr);
  const command = place.start("login", name, "--password-stdin");
  command.child.stdin.end(PASSWORD);
  const [line] = await command.says(/^user .*$/);
  assert.equal(line, "user     nimda (file)");
  command.child.kill("SIGINT");
  await command.ended;
});

test("over TLS the gateway's own certificate is trusted by file or by fingerprint, and by nothing else", async () => {
  const { place, serve } = await house();
  await using _ = place;
  const { address, fingerprint } = await serve.line({ event: "gateway.listening", security: "tls" });
  const at = ["--address", String(address)];
  const trusting = [
    login(place, ...at, "--ca", place.path("gatehouse-data/tls/server.crt")),
    login(place, ...at, "--fingerprint", String(fingerprint)),
  ];
  for (const command of trusting) {
    assert.equal((await command.line({ event: "opened" }))["user"], "alice");
    command.child.kill("SIGINT");
    assert.equal((await command.ended).code, 0);
  }
  const distrusting = await login(place, ...at).ended;
  assert.equal(distrusting.code, 1);
  assert.match(distrusting.stderr, /not trusted/);
});

test("without connection options a TLS gateway of the folder is trusted by its own certificate", async () => {
  await using place = await Workplace.create();
  const port = await freePort();
  await writeFile(place.path("gatehouse.yaml"), `listen: [{ address: "127.0.0.1:${port}" }]\n${CHEAP}\n`);
  const early = await login(place).ended;
  assert.equal(early.code, 1);
  assert.match(early.stderr, /server\.crt: start "gatehouse serve"/);
  await place.run(["account", "add", "alice", "--password-stdin"], PASSWORD);
  const serve = place.start("serve");
  await serve.line({ event: "gateway.listening" });
  const command = login(place);
  await command.line({ event: "opened" });
  command.child.kill("SIGTERM");
  assert.equal((await command.ended).code, 0);
});

test("a wrong password is told with the delay, and the next attempt is told to wait", async () => {
  const { place } = await house("penalties: { schedule: [50s] }");
  await using _ = place;
  const attempt = () => place.run(["login", "alice", "--password-stdin"], "wrong");
  const wrong = await attempt();
  assert.equal(wrong.code, 1);
  assert.equal(wrong.stdout, "");
  assert.match(wrong.stderr, /wrong; the next attempt is possible in 50 s\n$/);
  const early = await attempt();
  assert.equal(early.code, 1);
  assert.match(early.stderr, /not looked at; the next attempt is possible in \d+ s\n$/);
});

test("a password that must be changed is told to whoever cannot be asked", async () => {
  const { place, serve } = await house();
  await using _ = place;
  const must = await place.run(["account", "password", "alice", "--must-change", "--password-stdin"], PASSWORD);
  assert.equal(must.code, 0, must.stderr);
  await serve.line({ event: "accounts.loaded" });
  const { code, stderr } = await login(place).ended;
  assert.equal(code, 1);
  assert.match(stderr, /must be changed first/);
});

for (const [what, reason, act] of [
  ["the account is disabled", "account", (place: Workplace) => place.run(["account", "disable", "alice"])],
  ["the gateway shuts down", "shutdown", (_: Workplace, serve: Command) => serve.child.kill("SIGTERM")],
  ["the gateway is killed", "channel", (_: Workplace, serve: Command) => serve.child.kill("SIGKILL")],
] as const)
  test(`when ${what} the login ends with 1 and says why`, async () => {
    const { place, serve } = await house();
    await using _ = place;
    const command = login(place);
    await command.line({ event: "opened" });
    await act(place, serve);
    const { code, stdout, stderr } = await command.ended;
    assert.equal(code, 1);
    assert.match(stdout, new RegExp(`"event":"closed","reason":"${reason}"`));
    assert.match(stderr, /the session has ended: /);
  });

test("a gateway that is not there is named and ends the login with 1", async () => {
  await using place = await Workplace.create();
  const { code, stderr } = await login(place, "--address", "unix:nowhere.sock", "--plaintext").ended;
  assert.equal(code, 1);
  assert.match(stderr, /nowhere\.sock/);
});

test("a plaintext listener that is reached without --plaintext is told in one line", async () => {
  const { place } = await house();
  await using _ = place;
  const { code, stderr } = await login(place, "--address", "unix:g.sock").ended;
  assert.equal(code, 1);
  assert.equal(stderr, "gatehouse: no TLS is spoken at unix:g.sock; if that listener is plaintext, add --plaintext\n");
});

test("another gateway at the expected address is told as one, with the options that name the right one", async () => {
  await using place = await Workplace.create();
  const text = (dataDir: string, address: string) =>
    `dataDir: ${dataDir}\nlisten: [{ address: "${address}" }]\n${CHEAP}`;
  await writeFile(place.path("other.yaml"), text("other", "127.0.0.1:0"));
  const other = place.start("serve", "--config", "other.yaml");
  const { address } = await other.line({ event: "gateway.listening" });
  await writeFile(place.path("free.yaml"), text("gatehouse-data", "127.0.0.1:0"));
  const ours = place.start("serve", "--config", "free.yaml");
  await ours.line({ event: "gateway.listening" });
  await writeFile(place.path("gatehouse.yaml"), text("gatehouse-data", String(address)));
  const { code, stderr } = await login(place).ended;
  assert.equal(code, 1);
  assert.equal(
    stderr,
    `gatehouse: another gateway answers at ${address}: its certificate is not gatehouse-data/tls/server.crt; name yours with --address, --ca or --fingerprint\n`,
  );
});

test("a login finds the gateway of the configuration that it is given", async () => {
  const { place } = await house();
  await using _ = place;
  await rename(place.path("gatehouse.yaml"), place.path("plant.yaml"));
  const command = login(place, "--config", "plant.yaml");
  assert.equal((await command.line({ event: "opened" }))["user"], "alice");
  command.child.kill("SIGINT");
  assert.equal((await command.ended).code, 0);
});

test("without a byte on standard input nothing is sent and nothing is owed", async () => {
  const { place, serve } = await house();
  await using _ = place;
  const empty = await place.run(["login", "alice", "--password-stdin"]);
  assert.equal(empty.code, 2);
  assert.match(empty.stderr, /^gatehouse: standard input holds no password; /);
  const command = login(place);
  await command.line({ event: "opened" });
  serve.child.kill("SIGTERM");
  const { stdout } = await serve.ended;
  assert.doesNotMatch(stdout, /authentication\.failed/);
  assert.equal(stdout.match(/channel\.opened/g)?.length, 1);
});

test("connection options that do not go together are wrong use", async () => {
  await using place = await Workplace.create();
  for (const options of [
    ["--address", "nowhere"],
    ["--address", "localhost:1", "--config", "gatehouse.yaml"],
    ["--address", "192.0.2.1:1", "--plaintext"],
    ["--address", "localhost:1", "--certificate", "c.pem"],
  ]) {
    const { code, stderr } = await login(place, ...options).ended;
    assert.equal(code, 2, stderr);
    assert.equal(stderr.trimEnd().split("\n").length, 1, stderr);
  }
});
