import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { FAILOVER_ADMINISTRATORS, FAILOVER_USERS } from "../../server/core/principal.ts";
import { Workplace } from "../cli/command.ts";
import { ServingProcess } from "../hostile/memory-gateway.ts";
import { SecretSearch } from "../hostile/memory-scan.ts";
import { askingAs } from "../rest/asking.ts";
import { WALK } from "../rest/walk.ts";
import { curl, deviations } from "./support/curl.ts";
import { withHttp } from "./support/negotiate-plant.ts";
import { Plant } from "./support/plant.ts";
import { MECHANISMS } from "./support/ticket-client.ts";

const NEGOTIATE = ["--negotiate", "-u", ":"];
const GREETING = { method: "GET", path: "clientfailover" };

let plant: Plant;
let keytab: string;
let env: NodeJS.ProcessEnv;
before(async () => {
  plant = await Plant.start();
  keytab = await withHttp(plant);
  env = await plant.kdc.login("alice");
});
after(async () => await plant[Symbol.asyncDispose]());

/** @param isShared whether gRPC takes tickets as well */
async function serve(isShared: boolean): Promise<{ serving: ServingProcess; port: number }> {
  const roles = JSON.stringify({ alice: [FAILOVER_USERS, FAILOVER_ADMINISTRATORS], bob: [FAILOVER_USERS] });
  const serving = await ServingProcess.start({
    configuration: `
listen: [{ address: "127.0.0.1:0", plaintext: true }]
limits: { connectionRate: 0 }
authentication: { kerberos: { enabled: ${isShared}, keytab: ${keytab}, roles: ${roles} } }
failover: { enabled: true, listen: "127.0.0.1:0", negotiate: { enabled: true } }
log: { pretty: false }
`,
    environment: { KRB5_CONFIG: join(plant.kdc.folder, "krb5.conf") },
  });
  const { port } = await serving.event("gateway.listening", ({ protocol }) => protocol === "rest");
  return { serving, port: Number(port) };
}

for (const [host, isShared] of [
  ["gw.plant.test", false],
  ["gw", true],
] as const)
  test(`curl --negotiate walks every path by ${host}, with every answer as the table says`, async () => {
    const { serving, port } = await serve(isShared);
    await using _ = serving;
    assert.deepEqual(await deviations(WALK, { login: NEGOTIATE, host, port, env }), []);
  });

test("curl without a ticket, without the role, for another principal and with NTLM is told what to do", async () => {
  const { serving, port } = await serve(false);
  await using _ = serving;
  const bob = await plant.kdc.login("bob");
  const none = plant.kdc.environmentOf("nobody");
  const ask = async (
    host: string,
    who: NodeJS.ProcessEnv,
    login: readonly string[] = NEGOTIATE,
    path = GREETING.path,
  ) => await curl({ ...GREETING, path }, { login, host, port, env: who });
  const answers = [
    await ask("gw", none),
    await ask("gw", bob, NEGOTIATE, "configuration"),
    await ask("other.plant.test", bob),
    await ask("gw", none, ["--ntlm", "-u", "bob:secret"]),
  ];
  assert.deepEqual(
    answers.map(({ status }) => status),
    [401, 403, 401, 401],
  );
  const [nobody, , elsewhere] = answers.map(({ json }) => String(json["Resolution"]));
  assert.match(nobody ?? "", /Log in with Negotiate or Basic/);
  assert.match(elsewhere ?? "", /HTTP\/other\.plant\.test@PLANT\.TEST.*setspn -S HTTP\/other\.plant\.test/s);
});

test("a keytab without the names of this machine is told of at the start, with what to add", async () => {
  const { serving } = await serve(false);
  await using _ = serving;
  const { level, advice } = await serving.event("keytab.loaded");
  assert.equal(level, "warn");
  assert.match(String(advice), /no client gets in by this machine's name with HTTP\/.*ktadd -k krb5\.keytab HTTP\//s);
});

test("check tells the service of the REST API, and stops where the start would", async () => {
  await using place = await Workplace.create();
  const check = async (keytab: string, ...options: string[]) => {
    const configuration = {
      authentication: { kerberos: { keytab } },
      failover: { enabled: true, negotiate: { enabled: true } },
    };
    await writeFile(place.path("g.yaml"), JSON.stringify(configuration));
    return await place.run(["check", "--config", "g.yaml", ...options]);
  };
  const good = await check(keytab);
  assert.equal(good.code, 0, good.stderr);
  assert.match(good.stdout, /Negotiate +users of PLANT\.TEST.*HTTP\/gw\.plant\.test@PLANT\.TEST version/s);
  assert.equal(JSON.parse((await check(keytab, "--json")).stdout).negotiate.service, "HTTP");
  const bad = await check(plant.keytab);
  assert.equal(bad.code, 1);
  assert.match(bad.stdout, /Negotiate +BROKEN: .*it has no key of HTTP\/HOST/s);
});

test("of tickets over REST, taken or refused, nothing is left in memory", async () => {
  const { serving, port } = await serve(false);
  await using _ = serving;
  const alice = await plant.user("alice");
  const tokens = new Map<string, string>();
  for (let round = 0; round < 10; round++)
    for (const service of ["HTTP@gw", "HTTP@other.plant.test"]) {
      const { token } = await alice.ticket(service, { mechanism: MECHANISMS.negotiation });
      // What all tickets for one service have in common stands at their beginning.
      const text = token.toString("base64");
      tokens.set(text.slice(-200, -4), service);
      using asking = askingAs(`127.0.0.1:${port}`, `Negotiate ${text}`);
      const { status } = await asking.ask(GREETING);
      assert.equal(status, service === "HTTP@gw" ? 200 : 401);
    }
  assert.equal(tokens.size, 20);
  const search = new SecretSearch(tokens.keys());
  const until = performance.now() + 30_000;
  let finds = [];
  do {
    await sleep(300);
    finds = serving.pids.flatMap((pid) => search.findInProcess(pid));
  } while (finds.length > 0 && performance.now() < until);
  assert.deepEqual(
    finds.map(({ secret, where }) => `${tokens.get(secret)} in ${where}`),
    [],
  );
});
