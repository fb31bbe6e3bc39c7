import assert from "node:assert/strict";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { test } from "node:test";
import type { Command } from "commander";
import { createProgram } from "../../cli/program.ts";
import { Workplace } from "./command.ts";

const allCommands = (command: Command): Command[] => [command, ...command.commands.flatMap(allCommands)];

test("every command's help has an example", () => {
  for (const command of allCommands(createProgram(() => {}))) {
    let help = "";
    command.configureOutput({ writeOut: (text) => (help += text) });
    command.outputHelp();
    assert.match(help, /Examples?:\n {2}\$ gatehouse /, command.name());
  }
});

test("no option takes a password itself", () => {
  const options = allCommands(createProgram(() => {})).flatMap((command) => command.options.map(({ flags }) => flags));
  assert.deepEqual([...new Set(options.filter((flags) => /pass/.test(flags)))].toSorted(), [
    "--passphrase-file <file>",
    "--password-file <file>",
    "--password-stdin",
  ]);
});

test("help and version end with 0, wrong use with 2 and a hint", async () => {
  await using place = await Workplace.create();
  const [help, version, unknown, option, nothing, account] = await Promise.all([
    place.run(["account", "add", "--help"]),
    place.run(["--version"]),
    place.run(["fly"]),
    place.run(["check", "--colour"]),
    place.run([]),
    place.run(["account", "frobnicate"]),
  ]);
  assert.equal(help.code, 0);
  assert.match(help.stdout, /--password-stdin/);
  assert.equal(version.code, 0);
  assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
  assert.equal(unknown.code, 2);
  assert.match(unknown.stderr, /unknown command 'fly'/);
  assert.equal(option.code, 2);
  assert.match(option.stderr, /unknown option '--colour'[\s\S]*--help/);
  assert.equal(nothing.code, 2);
  assert.equal(account.code, 2);
  assert.match(account.stderr, /unknown command 'frobnicate'[\s\S]*gatehouse account --help/);
});

for (const command of ["serve", "check"])
  test(`${command} tells every mistake of the configuration with its place and ends with 2`, async () => {
    await using place = await Workplace.create();
    await writeFile(
      place.path("gatehouse.yaml"),
      "sesions: {}\nlisten:\n  - { address: 0.0.0.0:0, plaintext: true }\n",
    );
    const { code, stdout, stderr } = await place.run([command]);
    assert.equal(code, 2);
    assert.equal(stdout, "");
    assert.deepEqual(stderr.trimEnd().split("\n"), [
      "gatehouse: gatehouse.yaml:1:1 sesions: unknown key; did you mean sessions?",
      "gatehouse: gatehouse.yaml:3:38 listen.0.plaintext: plaintext is refused on 0.0.0.0:0: only loopback addresses and unix sockets may go without TLS",
    ]);
  });

test("check says what would run, for people and for machines, and makes nothing", async () => {
  await using place = await Workplace.create();
  await writeFile(
    place.path("g.yaml"),
    "policy: { roles: { Engineer: ['a.B/*'] } }\nsessions: { idleTimeout: 90s }\nlimits: { loginRate: 0 }\n",
  );
  const people = await place.run(["check", "--config", "g.yaml"]);
  assert.equal(people.code, 0, people.stderr);
  assert.match(people.stdout, /listens on +127\.0\.0\.1:41100, TLS/);
  assert.match(people.stdout, /Engineer may call +a\.B\/\*/);
  assert.match(people.stdout, /end after 90s without activity/);
  assert.match(people.stdout, /from one source a second: 200 connections, any number of logins/);
  assert.match(people.stdout, /Argon2id with 19MiB and 2 passes, in a process of their own/);
  const machine = await place.run(["check", "--config", "g.yaml", "--json"]);
  const document = JSON.parse(machine.stdout) as Record<string, unknown>;
  assert.deepEqual(document["policy"], { anonymous: [], roles: { Engineer: ["a.B/*"] }, fencing: [] });
  assert.deepEqual(document["accounts"], {
    file: place.path("gatehouse-data", "accounts.json"),
    exists: false,
    accounts: 0,
    problem: null,
  });
});

test("check says who is asked for a password, and of the directory everything but the secret", async () => {
  await using place = await Workplace.create();
  await writeFile(place.path("secret.txt"), "the service's own secret");
  const ldap =
    "servers: [ldaps://d1.example, 'ldap://localhost:1389'], bindDn: cn=gw, bindPasswordFile: secret.txt, baseDn: o=x, roles: { eng: [Engineer] }";
  await writeFile(place.path("gatehouse.yaml"), `authentication: { order: [ldap, file], ldap: { ${ldap} } }\n`);
  const { code, stdout } = await place.run(["check"]);
  assert.equal(code, 0);
  assert.match(stdout, /password of +the directory, then the accounts file/);
  assert.match(stdout, /ldaps:\/\/d1\.example, then ldap:\/\/localhost:1389 in the clear; answers within 5s, 8 logins/);
  assert.match(
    stdout,
    /users searched below o=x by cn=gw, with \(uid=\{0\}\); those in a session are looked at again every 5m/,
  );
  assert.match(stdout, /group eng is Engineer/);
  const machine = await place.run(["check", "--json"]);
  assert.equal(JSON.parse(machine.stdout).ldap.baseDn, "o=x");
  assert.equal(`${stdout}${machine.stdout}`.includes("own secret"), false);
});

test("check --simulate says what serve --simulate would let roles do, and makes nothing", async () => {
  await using place = await Workplace.create();
  await writeFile(place.path("gatehouse.yaml"), "policy: { roles: { Viewer: ['a.B/*'] } }\n");
  const { code, stdout, stderr } = await place.run(["check", "--simulate"]);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /device +simulated-device at unix:/);
  assert.match(stdout, /Engineer may call +Arp\.Plc\.Gds\.Services\.Grpc\.IDataAccessService\/\*\n/);
  assert.match(stdout, /Viewer may call +a\.B\/\*\n/);
  assert.deepEqual(await readdir(place.folder), ["gatehouse.yaml"]);
});

test("check tells the roles that accounts have and the policy does not name", async () => {
  await using place = await Workplace.create();
  await writeFile(place.path("gatehouse.yaml"), "authentication: { password: { memory: 64KiB, passes: 1 } }\n");
  for (const [name, role] of [
    ["alice", "Engineer"],
    ["bob", "constructor"],
    ["carol", "Engineer"],
    ["dave", "Admin"],
  ] as const)
    await place.run(["account", "add", name, "--role", role, "--password-stdin"], "correct horse battery");
  const people = await place.run(["check"]);
  assert.match(
    people.stdout,
    /^ {2}Engineer +role of alice, carol; may call nothing: policy\.roles does not name it$/m,
  );
  assert.doesNotMatch(people.stdout, /role of.*dave/);
  const machine = await place.run(["check", "--json"]);
  const { rolesWithoutPolicy } = JSON.parse(machine.stdout) as Record<string, unknown>;
  assert.deepEqual(rolesWithoutPolicy, { Engineer: ["alice", "carol"], constructor: ["bob"] });
});

for (const [what, spoil] of [
  ["is no JSON", async (file: string) => writeFile(file, "{")],
  ["holds something else", async (file: string) => writeFile(file, '{"accounts":[{"name":1}]}')],
  ["is empty", async (file: string) => writeFile(file, "")],
] as const)
  test(`check ends with 1 where the accounts file ${what}`, async () => {
    await using place = await Workplace.create();
    await mkdir(place.path("gatehouse-data"));
    await spoil(place.path("gatehouse-data", "accounts.json"));
    const { code, stdout, stderr } = await place.run(["check"]);
    assert.equal(code, 1, stdout + stderr);
    assert.match(stdout + stderr, /accounts\.json/);
  });

test("the help of login names every scheme and what it takes", () => {
  const login = createProgram(() => {}).commands.find((command) => command.name() === "login");
  assert.ok(login);
  const help = login.helpInformation();
  for (const word of [
    "password",
    "certificate",
    "kerberos",
    "token",
    "--token-file",
    "--id-token-file",
    "--issuer",
    "--service",
  ])
    assert.ok(help.includes(word), word);
});

test("check tells the roles that a scheme gives and the policy does not name", async () => {
  await using place = await Workplace.create();
  await writeFile(
    place.path("gatehouse.yaml"),
    `authentication:
  certificate: { enabled: true, roles: { alice: [Engineer], bob: [Admin] } }
  kerberos: { enabled: false, roles: { "*": [Viewer] } }
`,
  );
  const { rolesWithoutPolicy } = JSON.parse((await place.run(["check", "--json"])).stdout) as Record<string, unknown>;
  assert.deepEqual(rolesWithoutPolicy, { Engineer: ["authentication.certificate.roles"] });
});

test("check warns of accounts that lend their roles to what vouches for nobody", async () => {
  await using place = await Workplace.create();
  await writeFile(place.path("password"), "a long secret");
  await writeFile(
    place.path("gatehouse.yaml"),
    `authentication:
  password: { memory: 64KiB, passes: 1 }
  certificate: { enabled: true }
  ldap: { servers: ["ldaps://directory.example"], bindDn: cn=gateway, bindPasswordFile: password, baseDn: dc=example }
`,
  );
  const lends = ["certificate", "kerberos", "ldap"].flatMap((authority) => ["--accept", authority]);
  await place.run(
    ["account", "add", "alice", "--role", "Admin", ...lends, "--password-stdin"],
    "correct horse battery",
  );
  const { stdout, stderr, code } = await place.run(["check"]);
  assert.equal(code, 0, stderr);
  assert.deepEqual(stdout.match(/WARNING: alice .*/g), [
    "WARNING: alice lends its roles to kerberos, which is no scheme or profile that is switched on",
    "WARNING: alice lends its roles to ldap, which is not asked for a name of the file: set order to [ldap, file]",
  ]);
});
