import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { test } from "node:test";
import { Workplace } from "./command.ts";

const CONFIG = [
  "listen: [{ address: 127.0.0.1:0 }]",
  "authentication: { password: { memory: 64KiB, passes: 1 } }",
].join("\n");

async function workplace(text = CONFIG): Promise<Workplace> {
  const place = await Workplace.create();
  await writeFile(place.path("gatehouse.yaml"), text);
  return place;
}

test("the first start makes what it needs, names the password's file and never writes the password", async () => {
  await using place = await workplace();
  const serve = place.start("serve");
  const listening = await serve.line({ event: "gateway.listening" });
  assert.equal(listening["security"], "tls");
  const file = place.path("gatehouse-data", "initial-admin-password");
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  serve.child.kill("SIGTERM");
  const { code, stdout, stderr } = await serve.ended;
  const password = (await readFile(file, "utf8")).trim();
  assert.equal(code, 0);
  assert.ok(stderr.includes(file), stderr);
  assert.equal((stdout + stderr).includes(password), false);
});

for (const signal of ["SIGTERM", "SIGINT"] as const)
  test(`${signal} drains the gateway and ends it with 0`, async () => {
    await using place = await workplace();
    const serve = place.start("serve");
    await serve.line({ event: "gateway.listening" });
    serve.child.kill(signal);
    assert.equal((await serve.line({ event: "gateway.draining" }))["signal"], signal);
    assert.equal((await serve.ended).code, 0);
    await serve.line({ event: "gateway.stopped" });
  });

test("a port in use is told by its address and ends the start with 1", async () => {
  await using place = await workplace();
  const first = place.start("serve");
  const { address } = await first.line({ event: "gateway.listening" });
  await writeFile(place.path("second.yaml"), `dataDir: second\nlisten: [{ address: "${address}" }]\n`);
  const second = await place.run(["serve", "--config", "second.yaml"]);
  assert.equal(second.code, 1);
  assert.ok(second.stderr.includes(`${address} is already in use`), second.stderr);
  assert.equal(second.stdout.includes("gateway.listening"), false);
});

test("a port in use that failover was to have is told with the key that says another", async () => {
  await using place = await workplace();
  const occupant = createServer().listen(0, "127.0.0.1");
  await once(occupant, "listening");
  const address = `127.0.0.1:${(occupant.address() as AddressInfo).port}`;
  const configuration = `listen: [{ address: "127.0.0.1:0" }]\nfailover: { enabled: true, listen: "${address}" }\n`;
  await writeFile(place.path("failover.yaml"), configuration);
  const { code, stderr } = await place.run(["serve", "--config", "failover.yaml"]);
  occupant.close();
  assert.equal(code, 1);
  assert.match(stderr, new RegExp(`^gatehouse: ${address} is already in use: .* "failover\\.listen"$`, "m"));
});

test("every start names the file of the first password until that password is changed", async () => {
  await using place = await workplace();
  const occupant = createServer().listen(0, "127.0.0.1");
  await once(occupant, "listening");
  const { port } = occupant.address() as AddressInfo;
  const busy = CONFIG.replace("127.0.0.1:0", `127.0.0.1:${port}`);
  await writeFile(place.path("busy.yaml"), busy);
  const reminder = `admin still has its first password: ${place.path("gatehouse-data", "initial-admin-password")}\n`;

  const first = await place.run(["serve", "--config", "busy.yaml"]);
  occupant.close();
  assert.equal(first.code, 1);
  assert.ok(first.stderr.includes(reminder), first.stderr);
  assert.match(first.stderr, /already in use/);

  const start = async () => {
    const serve = place.start("serve");
    await serve.line({ event: "gateway.listening" });
    serve.child.kill("SIGTERM");
    return (await serve.ended).stderr;
  };
  assert.equal(await start(), `gatehouse: ${reminder}`);
  await place.run(["account", "password", "admin", "--password-stdin"], "correct horse battery");
  assert.equal(await start(), "");
});

test("SIGHUP takes over what can change and tells what needs a restart", async () => {
  await using place = await workplace();
  const serve = place.start("serve");
  await serve.line({ event: "gateway.listening" });
  await writeFile(place.path("gatehouse.yaml"), `${CONFIG}\nsessions: { capacity: 5 }\nlimits: { channels: 7 }\n`);
  serve.child.kill("SIGHUP");
  const reloaded = await serve.line({ event: "configuration.reloaded" });
  assert.deepEqual((reloaded["changed"] as string[]).toSorted(), ["limits.channels", "sessions.capacity"]);
  assert.deepEqual(reloaded["needsRestart"], ["limits.channels"]);
});

test("SIGHUP with a broken file tells every mistake and the gateway goes on", async () => {
  await using place = await workplace();
  const serve = place.start("serve");
  await serve.line({ event: "gateway.listening" });
  await writeFile(place.path("gatehouse.yaml"), "colour: red\nnotice: nowhere.txt\n");
  serve.child.kill("SIGHUP");
  const rejected = await serve.line({ event: "configuration.rejected" });
  assert.deepEqual(rejected["errors"], [
    "gatehouse.yaml:1:1 colour: unknown key",
    `gatehouse.yaml:2:9 notice: there is no file ${place.path("nowhere.txt")}`,
  ]);
  serve.child.kill("SIGTERM");
  assert.equal((await serve.ended).code, 0);
});

test("SIGUSR1 does not open the inspector", async () => {
  await using place = await workplace();
  const serve = place.start("serve");
  await serve.line({ event: "gateway.listening" });
  serve.child.kill("SIGUSR1");
  serve.child.kill("SIGTERM");
  const { code, stderr } = await serve.ended;
  assert.equal(code, 0);
  assert.doesNotMatch(stderr, /[Dd]ebugger/);
});

test("a broken accounts file is named and the start ends with 1", async () => {
  await using place = await workplace(`${CONFIG}\naccounts: { file: ../broken.json }\n`);
  await writeFile(place.path("broken.json"), "{");
  const { code, stdout, stderr } = await place.run(["serve"]);
  assert.equal(code, 1);
  assert.match(stderr, /broken\.json/);
  assert.equal(stdout.includes("gateway.listening"), false);
  assert.equal(await readFile(place.path("broken.json"), "utf8"), "{");
  assert.equal(existsSync(place.path("gatehouse-data", "initial-admin-password")), false);
});

test("a running gateway sees an account that the command line adds", async () => {
  await using place = await workplace();
  const serve = place.start("serve");
  await serve.line({ event: "gateway.listening" });
  const added = await place.run(["account", "add", "alice", "--password-stdin"], "correct horse battery");
  assert.equal(added.code, 0, added.stderr);
  await serve.line({ event: "accounts.loaded", accounts: 2 });
});
