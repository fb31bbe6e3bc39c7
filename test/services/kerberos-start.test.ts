import assert from "node:assert/strict";
import { once } from "node:events";
import { chmodSync, readFileSync } from "node:fs";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { Worker } from "node:worker_threads";
import * as messages from "#proto/messages.js";
import { Workplace } from "../cli/command.ts";
import { TestFolder } from "../support/certificates.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { HOME, kerberosLogin, OTHER_SERVICE, Plant, PRINCIPAL, SERVICE, SERVICE_ELSEWHERE } from "./support/plant.ts";

const { AuthenticationError, AuthenticationFailureReason } = messages.gatehouse.security.v1;

let plant: Plant;
before(async () => {
  plant = await Plant.start();
});
after(async () => await plant[Symbol.asyncDispose]());

/** Writes a configuration with the scheme on, and runs a command on it. */
async function run(place: Workplace, command: string, kerberos: object, ...options: string[]) {
  await configure(place, { enabled: true, ...kerberos });
  return await place.run([command, "--config", "g.yaml", ...options]);
}

async function configure(place: Workplace, kerberos: object): Promise<void> {
  const configuration = {
    listen: [{ address: "127.0.0.1:0", plaintext: true }],
    authentication: { kerberos, password: { memory: "64KiB", passes: 1 } },
  };
  await writeFile(place.path("g.yaml"), JSON.stringify(configuration));
}

const whole = async () => await readFile(plant.keytab);

for (const [what, make, says] of [
  [
    "is not there",
    async () => undefined,
    /keytab .*bad\.keytab: there is no such file: on the key server, run "addprinc/,
  ],
  ["is empty", async () => Buffer.alloc(0), /it is no keytab/],
  ["is something else", async () => Buffer.from("-----BEGIN CERTIFICATE-----"), /it is no keytab/],
  ["is cut off", async () => (await whole()).subarray(0, -5), /it is cut off/],
  ["holds no key", async () => Buffer.from([5, 2]), /it has no key of remoting\/HOST; it is empty/],
] as const)
  test(`a keytab that ${what} stops the start, and check says so too`, async () => {
    await using place = await Workplace.create();
    const bytes = await make();
    if (bytes !== undefined) await writeFile(place.path("bad.keytab"), bytes);
    const serve = await run(place, "serve", { keytab: "bad.keytab" });
    assert.equal(serve.code, 1);
    assert.match(serve.stderr, says);
    assert.match(serve.stderr, /ktadd -k krb5\.keytab remoting\/HOST/);
    const check = await run(place, "check", { keytab: "bad.keytab" });
    assert.equal(check.code, 1);
    assert.match(check.stdout, says);
  });

test("a keytab without a key of the service stops the start and says whose it has", async () => {
  const keytab = await plant.kdc.keytab("other.keytab", [OTHER_SERVICE], { keep: true });
  await using place = await Workplace.create();
  const { code, stderr } = await run(place, "serve", { keytab });
  assert.equal(code, 1);
  assert.match(stderr, /it has no key of remoting\/HOST, but of other\/gw\.plant\.test@PLANT\.TEST/);
});

test("a keytab of two realms needs to know whose users are meant", async () => {
  const keytab = await plant.kdc.keytab("two.keytab", [PRINCIPAL, SERVICE_ELSEWHERE], { keep: true });
  await using place = await Workplace.create();
  const { code, stderr } = await run(place, "serve", { keytab });
  assert.equal(code, 1);
  assert.match(stderr, /keys of several realms \(PLANT\.TEST, OTHER\.TEST\)/);
  assert.equal((await run(place, "check", { keytab, realms: [HOME] })).code, 0);
  assert.equal((await run(place, "check", { keytab, stripRealm: false })).code, 0);
});

test("a keytab that others may read is told of", async () => {
  await using place = await Workplace.create();
  await copyFile(plant.keytab, place.path("open.keytab"));
  chmodSync(place.path("open.keytab"), 0o644);
  await configure(place, { enabled: true, keytab: "open.keytab" });
  const serving = place.start("serve", "--config", "g.yaml");
  const { level, advice } = await serving.line({ event: "keytab.loaded" });
  assert.equal(level, "warn");
  assert.match(String(advice), /chmod 600 .*open\.keytab/);
  assert.match((await run(place, "check", { keytab: "open.keytab" })).stdout, /WARNING: .*chmod 600/);
});

test("check tells the principals, the versions of their keys and who may log in", async () => {
  await using place = await Workplace.create();
  const people = await run(place, "check", { keytab: plant.keytab });
  assert.equal(people.code, 0, people.stderr);
  assert.match(people.stdout, /Kerberos +users of PLANT\.TEST, named without their realm; keytab /);
  assert.match(people.stdout, /remoting\/gw\.plant\.test@PLANT\.TEST version 2 \(aes256-cts-hmac-sha1-96, /);
  const { kerberos } = JSON.parse((await run(place, "check", { keytab: plant.keytab }, "--json")).stdout);
  assert.deepEqual([kerberos.service, kerberos.realms, kerberos.problem], ["remoting", [HOME], null]);
});

test("without the package, the scheme says how to get it, and only where it is on", async () => {
  await using place = await Workplace.create();
  await writeFile(place.path("without.mjs"), WITHOUT_PACKAGE);
  await using _ = withEnvironment("NODE_OPTIONS", `--import=${place.path("without.mjs")}`);
  for (const command of ["serve", "check"]) {
    const { code, stdout, stderr } = await run(place, command, { keytab: plant.keytab });
    assert.equal(code, 1);
    assert.match(
      stdout + stderr,
      /needs the package kerberos, which cannot be loaded \(Cannot find package 'kerberos'\)/,
    );
    assert.match(stdout + stderr, /apt-get install libkrb5-dev/);
  }
  await configure(place, { enabled: false });
  const serving = place.start("serve", "--config", "g.yaml");
  await serving.line({ event: "gateway.listening" });
});

test("with replays switched off nothing starts", async () => {
  await using place = await Workplace.create();
  await using _ = withEnvironment("KRB5RCACHENAME", "none:");
  const { code, stderr } = await run(place, "serve", { keytab: plant.keytab });
  assert.equal(code, 1);
  assert.match(stderr, /KRB5RCACHENAME switches off/);
});

test("a scheme that is off answers SCHEME_DISABLED, and its library is not in the process", async () => {
  const { token } = await (await plant.user("alice")).ticket(SERVICE);
  await using place = await Workplace.create();
  const answers = [];
  for (const enabled of [false, true]) {
    await configure(place, { enabled, keytab: plant.keytab });
    const serving = place.start("serve", "--config", "g.yaml");
    const { address } = await serving.line({ event: "gateway.listening" });
    using client = new RawClient(String(address));
    const { error, reason, penaltyDelayMillis } = await kerberosLogin(client, token);
    answers.push([error, reason, penaltyDelayMillis, mapsOf(serving.child.pid!).includes("kerberos.node")]);
    serving.child.kill();
    await serving.ended;
  }
  const { AUTHENTICATION_ERROR_SCHEME_NOT_AVAILABLE: NOT_AVAILABLE } = AuthenticationError;
  const { AUTHENTICATION_FAILURE_REASON_SCHEME_DISABLED: DISABLED } = AuthenticationFailureReason;
  assert.deepEqual(answers, [
    [NOT_AVAILABLE, DISABLED, 0, false],
    [0, 0, 0, true],
  ]);
});

test("a gateway that has closed leaves the environment of its program as it was", async () => {
  const names = ["KRB5_KTNAME", "KRB5RCACHENAME"];
  const before = names.map((name) => process.env[name]);
  const gate = await plant.gateway();
  assert.equal(process.env["KRB5_KTNAME"], `FILE:${plant.keytab}`);
  await gate[Symbol.asyncDispose]();
  assert.deepEqual(
    names.map((name) => process.env[name]),
    before,
  );
});

test("where libkrb5 does not see the environment, as in a worker thread, nothing starts", async () => {
  await using folder = await TestFolder.make();
  // A keytab of the system that would do, so that only the look for one that is not there tells.
  const script = `
    import { parentPort } from "node:worker_threads";
    const { register } = await import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))});
    register();
    const { createGateway } = await import(${JSON.stringify(import.meta.resolve("../../server/index.ts"))});
    const authentication = { kerberos: ${JSON.stringify(plant.settings)} };
    const listen = [{ address: "127.0.0.1:0", plaintext: true }];
    const start = createGateway({ configuration: { authentication, listen }, folder: ${JSON.stringify(folder.path)} });
    parentPort.postMessage(await start.then(() => "started", (error) => error.message));
  `;
  await using _ = withEnvironment("KRB5_KTNAME", `FILE:${plant.keytab}`);
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`));
  const [message] = await once(worker, "message");
  await worker.terminate();
  assert.match(String(message), /does not heed the environment/);
});

test("two gateways of one process share a keytab, and cannot have two", async () => {
  await using _one = await plant.gateway();
  await using _other = await plant.gateway();
  const keytab = await plant.kdc.keytab("second.keytab", [PRINCIPAL], { keep: true });
  const kerberos = { enabled: true, keytab };
  await assert.rejects(startGateway({ configuration: { authentication: { kerberos } } }), /already uses the keytab/);
});

const mapsOf = (pid: number) => readFileSync(`/proc/${pid}/maps`, "utf8");

/** Makes Node find the package nowhere. */
const WITHOUT_PACKAGE = `
import { register } from "node:module";
register("data:text/javascript," + encodeURIComponent(\`
  export async function resolve(specifier, context, next) {
    if (specifier === "kerberos") throw new Error("Cannot find package 'kerberos'");
    return await next(specifier, context);
  }
\`));
`;

/** Sets a variable for the processes that are started until it is disposed. */
function withEnvironment(name: string, value: string): AsyncDisposable {
  const before = process.env[name];
  process.env[name] = value;
  return {
    async [Symbol.asyncDispose]() {
      if (before === undefined) delete process.env[name];
      else process.env[name] = before;
    },
  };
}
