import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { PasswordAuthenticationService } from "#proto/services.js";
import { ServingProcess } from "../hostile/memory-gateway.ts";
import { Line, login, sentinel } from "../hostile/memory-logins.ts";
import { SecretSearch } from "../hostile/memory-scan.ts";
import { PEOPLE, SERVICE, TestDirectory } from "./support/directory.ts";

// Only Linux shows one process the memory of another (proc(5)).
const skip = process.platform === "linux" ? false : "needs /proc";
const { createSession } = PasswordAuthenticationService;

const ROUNDS = 12;
/** Past the last pass that erases (server/secrets/erase-traces.ts). */
const ERASED_MS = 10_000;

const configuration = (ldap: string) => `
listen:
  - { address: "127.0.0.1:0" }
  - { address: "127.0.0.1:0", plaintext: true }
limits: { connectionRate: 0, loginRate: 0 }
penalties: { schedule: [1ms], increment: 0ms, perSource: { free: 10000 } }
authentication:
  password: { memory: 64KiB, passes: 1 }
  ldap: ${ldap}
log: { level: debug, pretty: false }
`;

for (const way of ["ldaps", "ldap"] as const)
  test(`no password that a directory checked over ${way} is left in memory or output, nor the service account's`, {
    skip,
  }, async () => {
    const users = Array.from({ length: ROUNDS }, (_, round) => ({ name: `user${round}`, password: sentinel() }));
    await using directory = await TestDirectory.start(users);
    const ldap = {
      servers: [way === "ldaps" ? directory.tlsUrl : directory.url],
      authorities: directory.authorities,
      bindDn: SERVICE.dn,
      bindPasswordFile: directory.passwordFile,
      baseDn: PEOPLE,
    };
    await using serving = await ServingProcess.start({ configuration: configuration(JSON.stringify(ldap)) });
    await serving.event("directory.up");
    const secrets = new Map([[SERVICE.password, "the service account's"]]);
    const line = await Line.open(serving, "tls");
    const errors: Record<string, number> = {};
    const attempt = async (what: string, name: string, password: string) => {
      secrets.set(password, what);
      const body = await line.request(createSession.path, login(name, password));
      errors[what] = createSession.responseDeserialize(body.subarray(5)).error;
    };
    for (const { name, password } of users) {
      await attempt("right", name, password);
      await attempt("wrong", name, sentinel());
      await attempt("unknown user", "nobody", sentinel());
      await attempt("an account's", "admin", sentinel());
    }
    assert.deepEqual(errors, { right: 0, wrong: 1, "unknown user": 1, "an account's": 1 });
    assert.deepEqual(await remaining(serving, secrets), []);

    // One that waits for the directory is found, so the scan would find the others.
    directory.signal("SIGSTOP");
    const held = sentinel();
    void line.request(createSession.path, login("user0", held)).catch(() => {});
    await sleep(500);
    assert.notDeepEqual(findsOf(serving, new Map([[held, "held"]])), []);
    directory.signal("SIGCONT");

    serving.kill();
    await serving.ended;
    assert.deepEqual(new SecretSearch(secrets.keys()).find(await serving.written(), "what it wrote"), []);
  });

const findsOf = (serving: ServingProcess, secrets: ReadonlyMap<string, string>): string[] => {
  const search = new SecretSearch(secrets.keys());
  const finds = serving.pids.flatMap((pid) => search.findInProcess(pid));
  return [...new Set(finds.map(({ secret, form, where }) => `${secrets.get(secret)}: ${form} in ${where}`))];
};

/** Scans until nothing is found, or nothing will be erased any more. */
async function remaining(serving: ServingProcess, secrets: ReadonlyMap<string, string>): Promise<string[]> {
  const until = performance.now() + ERASED_MS;
  for (;;) {
    const finds = findsOf(serving, secrets);
    if (finds.length === 0 || performance.now() > until) return finds;
    await sleep(200);
  }
}
