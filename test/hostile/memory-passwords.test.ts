import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { PasswordAuthenticationService } from "#proto/services.js";
import { AccountBook } from "../../server/accounts/account-book.ts";
import { systemClock } from "../../server/core/clock.ts";
import { argon2id, dummyHash, hashSettings } from "../../server/secrets/password-hash.ts";
import { SecretBytes } from "../../server/secrets/secret-bytes.ts";
import { LockedFile } from "../../server/storage/locked-file.ts";
import { ServingProcess, type Start } from "./memory-gateway.ts";
import { accountsOf, Line, logInEveryWay, login, sentinel } from "./memory-logins.ts";
import { type Find, SecretSearch } from "./memory-scan.ts";

// Only Linux shows one process the memory of another (proc(5)).
const skip = process.platform === "linux" ? false : "needs /proc";
const { createSession } = PasswordAuthenticationService;

const ROUNDS = 8;
const LATE_LOGINS = 10;
const CONTROL_ROUNDS = 4;
/** Seconds of work, so that a scan falls into it. */
const SLOW = hashSettings({ memoryBytes: 48 * 1024 * 1024, passes: 100 });
/** Past the last pass that erases (server/secrets/erase-traces.ts). */
const ERASED_MS = 10_000;

/** Writes a diagnostic report when asked to. Nothing of it is in the product. */
const REPORTING = `process.on("SIGUSR2", () => process.report.writeReport("report.json"));`;

/** Wiping switched off. */
const NOT_WIPING = `
for (const { prototype } of [Buffer, Uint8Array]) {
  const { fill } = prototype;
  prototype.fill = function (value, ...rest) { return value === 0 ? this : fill.call(this, value, ...rest); };
}`;

/** As the first line would start it, but without what erases freed memory, and not starting itself again. */
const BARE: Start = {
  by: (command) => [process.execPath, command],
  environment: { GATEHOUSE_STARTED_AGAIN: "1", UV_THREADPOOL_SIZE: "16" },
};

const findIn = (pids: readonly number[], search: SecretSearch): Find[] =>
  pids.flatMap((pid) => search.findInProcess(pid));

/** Scans until nothing is found, or nothing will be erased any more. */
async function remaining(serving: ServingProcess, passwords: ReadonlyMap<string, string>): Promise<string[]> {
  const search = new SecretSearch(passwords.keys());
  const until = performance.now() + ERASED_MS;
  for (;;) {
    const finds = findIn(serving.pids, search);
    if (finds.length === 0 || performance.now() > until) return told(finds, passwords);
    await sleep(200);
  }
}

const told = (finds: readonly Find[], passwords: ReadonlyMap<string, string>): string[] => [
  ...new Set(finds.map(({ secret, form, where }) => `${passwords.get(secret)}: ${form} in ${where}`)),
];

const passwordsFound = (finds: readonly Find[]): number => new Set(finds.map(({ secret }) => secret)).size;

for (const security of ["plaintext", "tls"] as const)
  test(`of 200 logins over ${security}, however they go, no password is left in memory, output or files`, {
    skip,
  }, async (t) => {
    const accounts = accountsOf(ROUNDS);
    await using serving = await ServingProcess.start({ accounts, preload: REPORTING });
    const { attempts, passwords, lines } = await logInEveryWay(serving, security, accounts, ROUNDS);
    assert.ok(attempts >= 200, `${attempts} attempts`);
    assert.deepEqual(await remaining(serving, passwords), []);

    await addSlowAccount(serving, "slow");
    // One that is being verified is found, so the scan would find the others.
    const held = sentinel();
    const [holding, late] = [await Line.open(serving, security), await Line.open(serving, security)];
    void holding.request(createSession.path, login("slow", held)).catch(() => {});
    await sleep(200);
    process.kill(serving.pid, "SIGUSR2");
    const search = new SecretSearch([held]);
    assert.ok(findIn(serving.pids, search).length > 0, "the scan finds a password while it is verified");

    serving.child.kill("SIGTERM");
    await serving.event("gateway.draining");
    const refused = new Map(Array.from({ length: LATE_LOGINS }, () => [sentinel(), "while draining"]));
    for (const password of refused.keys()) await late.request(createSession.path, login("nobody", password));
    assert.deepEqual(await remaining(serving, refused), []);

    const report = await readFile(join(serving.folder, "report.json"));
    assert.match(report.toString("latin1"), /"javascriptHeap"/);
    for (const line of [...lines, holding, late]) line.close();
    serving.kill();
    const all = new Map([...passwords, ...refused, [held, "held"]]);
    const written = new SecretSearch(all.keys()).find(await serving.written(), "what was written");
    assert.deepEqual(told(written, all), []);
    t.diagnostic(`${attempts + LATE_LOGINS} logins, ${all.size} passwords`);
  });

test("the scan finds passwords where nothing wipes them", { skip }, async (t) => {
  const accounts = accountsOf(CONTROL_ROUNDS);
  await using serving = await ServingProcess.start({ accounts, preload: NOT_WIPING });
  const { passwords } = await logInEveryWay(serving, "tls", accounts, CONTROL_ROUNDS);
  const finds = findIn(serving.pids, new SecretSearch(passwords.keys()));
  t.diagnostic(`${finds.length} windows of ${passwordsFound(finds)} passwords`);
  assert.ok(passwordsFound(finds) > 20, `${passwordsFound(finds)} passwords found`);
});

// Over TLS, Node 26 leaves nothing even so; Node 20 does.
test("the scan finds passwords where the process lacks the settings that erase the rest", { skip }, async (t) => {
  const accounts = accountsOf(CONTROL_ROUNDS);
  await using serving = await ServingProcess.start({ ...BARE, accounts });
  const { passwords } = await logInEveryWay(serving, "plaintext", accounts, CONTROL_ROUNDS);
  const finds = findIn(serving.pids, new SecretSearch(passwords.keys()));
  t.diagnostic(`${finds.length} windows of ${passwordsFound(finds)} passwords`);
  assert.ok(passwordsFound(finds) > 0);
});

test("the search finds each form at every place, and nothing else", () => {
  const secret = sentinel();
  const search = new SecretSearch([secret, sentinel()]);
  const forms = [
    Buffer.from(secret.slice(7, 23)),
    Buffer.from(secret.slice(5, 13), "utf16le"),
    Buffer.from(Buffer.from(`ab${secret}`).toString("base64").slice(9, 25)),
    Buffer.from(Buffer.from(`a${secret}`).toString("base64url").slice(8, 24)),
  ];
  for (const form of forms)
    for (let at = 0; at < 16; at += 1) {
      const bytes = Buffer.concat([Buffer.alloc(at, 1), form, Buffer.alloc(20, 1)]);
      assert.deepEqual(
        search.find(bytes, "").map((find) => find.secret),
        [secret],
      );
    }
  assert.deepEqual(search.find(Buffer.from(sentinel().repeat(10)), ""), []);
  assert.deepEqual(search.find(Buffer.from(secret.slice(0, 15)), ""), []);
});

/** Adds an account whose password takes seconds to verify, and that nobody has. */
async function addSlowAccount(serving: ServingProcess, name: string): Promise<void> {
  const hasher = { ...argon2id, hash: async () => dummyHash(SLOW) };
  const store = new LockedFile(join(serving.folder, "gatehouse-data", "accounts.json"));
  const book = new AccountBook({ store, clock: systemClock, hasher });
  const { length } = await book.list();
  using password = SecretBytes.take(Buffer.from(sentinel()));
  await book.add({ name, roles: [] }, password);
  await serving.event("accounts.loaded", ({ accounts }) => accounts === length + 1);
}
