import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { Workplace } from "./command.ts";

const PASSWORD = "correct horse battery";
/** Cheap hashes: these tests are about the command line. */
const CHEAP = "authentication: { password: { memory: 64KiB, passes: 1 } }\n";

async function workplace(): Promise<Workplace> {
  const place = await Workplace.create();
  await writeFile(place.path("gatehouse.yaml"), CHEAP);
  return place;
}

async function listed(place: Workplace): Promise<Record<string, unknown>[]> {
  const { stdout } = await place.run(["account", "list", "--json"]);
  return JSON.parse(stdout) as Record<string, unknown>[];
}

async function add(place: Workplace, name: string, ...options: string[]) {
  return await place.run(["account", "add", name, ...options, "--password-stdin"], PASSWORD);
}

test("an account lives from add to remove", async () => {
  await using place = await workplace();
  const added = await add(place, "alice", "--role", "Engineer", "--role", "Viewer", "--accept", "kerberos");
  assert.equal(added.code, 0, added.stderr);
  const [alice] = await listed(place);
  assert.equal(alice?.["name"], "alice");
  assert.deepEqual(alice["roles"], ["Engineer", "Viewer"]);
  assert.deepEqual(alice["accept"], ["kerberos"]);
  assert.equal("passwordHash" in alice, false);

  assert.equal((await place.run(["account", "roles", "alice", "Admin"])).code, 0);
  const accepted = await place.run(["account", "accept", "alice", "ldap", "plant"]);
  assert.deepEqual([accepted.code, accepted.stdout], [0, "alice lends its roles to ldap, plant\n"]);
  assert.deepEqual((await listed(place))[0]?.["accept"], ["ldap", "plant"]);
  const nobody = await place.run(["account", "accept", "alice"]);
  assert.deepEqual([nobody.code, nobody.stdout], [0, "alice lends its roles to nobody\n"]);
  assert.equal((await place.run(["account", "accept", "alice", "kerberos"])).code, 0);
  assert.equal((await place.run(["account", "disable", "alice"])).code, 0);
  const [changed] = await listed(place);
  assert.deepEqual([changed?.["roles"], changed?.["disabled"]], [["Admin"], true]);
  assert.match((await place.run(["account", "list"])).stdout, /alice +Admin +kerberos +disabled/);

  assert.equal((await place.run(["account", "enable", "alice"])).code, 0);
  assert.equal((await listed(place))[0]?.["disabled"], false);
  assert.equal((await place.run(["account", "remove", "alice"])).code, 0);
  assert.deepEqual(await listed(place), []);
});

test("what cannot be done to an account ends with 1 and one line that says why", async () => {
  await using place = await workplace();
  await add(place, "alice");
  const before = await readFile(place.path("gatehouse-data", "accounts.json"), "utf8");
  const refused = [
    [await add(place, "ALICE"), /alice/],
    [await place.run(["account", "add", "bob", "--password-stdin"], "short"), /12 characters/],
    [await place.run(["account", "remove", "ghost"]), /ghost/],
    [await place.run(["account", "accept", "ghost", "ldap"]), /ghost/],
  ] as const;
  for (const [{ code, stderr }, why] of refused) {
    assert.equal(code, 1);
    assert.match(stderr, why);
    assert.equal(stderr.trimEnd().split("\n").length, 1, stderr);
  }
  assert.equal(await readFile(place.path("gatehouse-data", "accounts.json"), "utf8"), before);
});

test("a name, role or authority that no account can have is wrong use", async () => {
  await using place = await workplace();
  await add(place, "alice");
  const refused = [
    [await add(place, "bob", "--role", "no role"), /no role/],
    [await place.run(["account", "roles", "alice", "1bad"]), /1bad/],
    [await add(place, "bob", "--accept", "no authority"), /no authority/],
    [await place.run(["account", "accept", "alice", "1bad"]), /1bad/],
    [await add(place, " "), /name/],
  ] as const;
  for (const [{ code, stderr }, why] of refused) {
    assert.equal(code, 2, stderr);
    assert.match(stderr, why);
    assert.equal(stderr.trimEnd().split("\n").length, 1, stderr);
  }
  assert.deepEqual((await listed(place))[0]?.["roles"], []);
});

test("a list without accounts file is told to people, and is empty for machines", async () => {
  await using place = await workplace();
  const people = await place.run(["account", "list"]);
  assert.deepEqual([people.code, people.stdout], [1, ""]);
  assert.match(people.stderr, /^gatehouse: there is no accounts file .*accounts\.json yet: /);
  const machine = await place.run(["account", "list", "--json"]);
  assert.deepEqual([machine.code, machine.stdout], [0, "[]\n"]);
});

for (const [what, ...command] of [
  ["removing", "remove", "alice"],
  ["disabling", "disable", "alice"],
  ["taking the role from", "roles", "alice", "Viewer"],
] as const)
  test(`${what} the last administrator is done and warned of`, async () => {
    await using place = await workplace();
    const warning = "gatehouse: no enabled account has role Admin now\n";
    await add(place, "alice", "--role", "Admin");
    await add(place, "bob", "--role", "Admin");
    const first = await place.run(["account", "roles", "bob", "Engineer"]);
    assert.deepEqual([first.code, first.stderr], [0, ""]);
    const last = await place.run(["account", ...command]);
    assert.deepEqual([last.code, last.stderr], [0, warning]);
    const after = await place.run(["account", "remove", "bob"]);
    assert.deepEqual([after.code, after.stderr], [0, ""], "there was no administrator to lose");
  });

test("standard input or a file without any byte holds no password; a line end alone is an empty one", async () => {
  await using place = await Workplace.create();
  await writeFile(place.path("gatehouse.yaml"), CHEAP.replace("passes: 1", "passes: 1, allowEmpty: true"));
  await writeFile(place.path("nothing.txt"), "");
  const stdin = await place.run(["account", "add", "alice", "--password-stdin"]);
  assert.deepEqual([stdin.code, stdin.stdout], [2, ""]);
  assert.match(stdin.stderr, /^gatehouse: standard input holds no password; /);
  const file = await place.run(["account", "add", "alice", "--password-file", "nothing.txt"]);
  assert.equal(file.code, 2);
  assert.match(file.stderr, /^gatehouse: nothing\.txt holds no password; /);
  const empty = await place.run(["account", "add", "alice", "--password-stdin"], "\n");
  assert.equal(empty.code, 0, empty.stderr);
});

test("a password comes from a file as from standard input, without one line end", async () => {
  await using place = await workplace();
  const exactly12 = "twelve_chars";
  await writeFile(place.path("right.txt"), `${exactly12}\n`);
  await writeFile(place.path("short.txt"), "eleven_char\r\n");
  assert.equal((await place.run(["account", "add", "alice", "--password-file", "right.txt"])).code, 0);
  const { code, stderr } = await place.run(["account", "password", "alice", "--password-file", "short.txt"]);
  assert.equal(code, 1);
  assert.match(stderr, /12 characters/);
});

test("without terminal and option the command ends with 2 and names the options", async () => {
  await using place = await workplace();
  const { code, stderr } = await place.run(["account", "add", "alice"]);
  assert.equal(code, 2);
  assert.match(stderr, /--password-file FILE or --password-stdin/);
});

test("two sources for one password are wrong use", async () => {
  await using place = await workplace();
  const both = ["--password-file", "a", "--password-stdin"];
  assert.equal((await place.run(["account", "add", "alice", ...both])).code, 2);
});

test("a password file that is not there is named", async () => {
  await using place = await workplace();
  const { code, stderr } = await place.run(["account", "add", "alice", "--password-file", "nowhere.txt"]);
  assert.equal(code, 1);
  assert.equal(stderr, "gatehouse: cannot read nowhere.txt: there is no such file\n");
});

test("a broken accounts file is named and stays as it is", async () => {
  await using place = await workplace();
  await mkdir(place.path("gatehouse-data"));
  const file = place.path("gatehouse-data", "accounts.json");
  await writeFile(file, "{ broken");
  for (const { code, stderr } of [await add(place, "alice"), await place.run(["account", "list"])]) {
    assert.equal(code, 1);
    assert.match(stderr, /accounts\.json/);
  }
  const check = await place.run(["check"]);
  assert.equal(check.code, 1);
  assert.match(check.stdout, /BROKEN.*accounts\.json/);
  assert.equal(await readFile(file, "utf8"), "{ broken");
});

test("six commands at once add six accounts", async () => {
  await using place = await workplace();
  const names = Array.from({ length: 6 }, (_, index) => `user${index}`);
  const codes = await Promise.all(names.map(async (name) => (await add(place, name)).code));
  assert.deepEqual(new Set(codes), new Set([0]));
  assert.deepEqual((await listed(place)).map((account) => account["name"]).toSorted(), names);
});

test("a loan of roles to what is not switched on is kept, and warned of", async () => {
  await using place = await Workplace.create();
  await writeFile(place.path("gatehouse.yaml"), "authentication: { password: { memory: 64KiB, passes: 1 } }\n");
  const adding = ["account", "add", "alice", "--role", "Engineer", "--accept", "kerberos", "--password-stdin"];
  const added = await place.run(adding, "correct horse battery");
  const warning = (authority: string) =>
    `gatehouse: alice lends its roles to ${authority}, which is no scheme or profile that is switched on\n`;
  assert.deepEqual([added.code, added.stdout, added.stderr], [0, "added alice\n", warning("kerberos")]);
  const accepted = await place.run(["account", "accept", "alice", "Plant"]);
  assert.deepEqual([accepted.code, accepted.stderr], [0, warning("Plant")]);
  assert.equal((await place.run(["account", "accept", "alice"])).stderr, "");
});
