import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { PasswordAuthenticationService } from "#proto/services.js";
import type { ConfigurationInput } from "../../server/index.ts";
import { answerOf } from "../conformance/wire.ts";
import { codeOf } from "../conformance/words.ts";
import { HEAD, message } from "../forwarding/acts.ts";
import { pathOf } from "../forwarding/contract.ts";
import { startForwarding } from "../forwarding/forwarding-gateway.ts";
import { TestDevice } from "../forwarding/test-device.ts";
import { accountBook } from "../support/accounts.ts";
import { certificate, TestFolder } from "../support/certificates.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { GROUPS, PEOPLE, SERVICE, TestDirectory } from "./support/directory.ts";

const PASSWORD = "correct horse battery";
const NONE = 0;
const INVALID_CREDENTIALS = 1;
const TRY_AGAIN_LATER = 5;
const NOT_SUPPORTED_FOR_THIS_USER = 3;

type Ldap = NonNullable<NonNullable<ConfigurationInput["authentication"]>["ldap"]>;

let directory: TestDirectory;

before(async () => {
  directory = await TestDirectory.start([
    { name: "alice", password: PASSWORD, groups: ["engineers", "viewers"] },
    { name: "admin", password: "the directory's admin" },
  ]);
});
after(() => directory[Symbol.asyncDispose]());

const ROLES = { engineers: ["Engineer"], viewers: ["Viewer"] };

const searching = (at: TestDirectory, more: Ldap = {}): Ldap => ({
  servers: [at.tlsUrl],
  authorities: at.authorities,
  bindDn: SERVICE.dn,
  bindPasswordFile: at.passwordFile,
  baseDn: PEOPLE,
  roles: ROLES,
  ...more,
});

async function gatewayWith(ldap: Ldap, authentication: object = {}): Promise<TestGateway> {
  return await startGateway({
    accounts: [{ name: "frank", password: PASSWORD, roles: ["Viewer"] }],
    configuration: { authentication: { ldap, ...authentication } },
  });
}

async function causeOf(house: TestGateway, user: string): Promise<string> {
  const { cause, detail } = await house.event("authentication.failed", (event) => event.user === user);
  return detail === undefined ? `${cause}` : `${cause}: ${detail}`;
}

test("a user of the directory logs in over LDAPS with the roles of his groups and his name as it is there", async () => {
  await using house = await gatewayWith(searching(directory));
  using client = new RawClient(house.address);
  const { error, session } = await client.login("ALICE", PASSWORD);
  assert.equal(error, NONE);
  assert.deepEqual([session?.username, session?.authority, session?.scheme], ["alice", "ldap", "password"]);
  assert.deepEqual(session?.roles, ["Engineer", "Viewer"]);
});

for (const [way, ldap] of [
  ["StartTLS", () => searching(directory, { servers: [directory.url], startTls: true })],
  ["plain LDAP on loopback", () => searching(directory, { servers: [directory.url] })],
  [
    "a direct bind",
    () => ({
      servers: [directory.tlsUrl],
      authorities: directory.authorities,
      userDn: `uid={0},${PEOPLE}`,
      roles: ROLES,
    }),
  ],
  [
    "a search for groups",
    () => searching(directory, { groupAttribute: "none", groupFilter: "(member={0})", groupBaseDn: GROUPS }),
  ],
  [
    "groups by whole name",
    () =>
      searching(directory, { roles: { [`CN=Engineers, ${GROUPS.toUpperCase()}`]: ["Engineer"], viewers: ["Viewer"] } }),
  ],
] as const)
  test(`right and wrong passwords are told apart over ${way}`, async () => {
    await using house = await gatewayWith(ldap());
    using client = new RawClient(house.address);
    const { session } = await client.login("alice", PASSWORD);
    assert.deepEqual(session?.roles, ["Engineer", "Viewer"]);
    const wrong = await client.login("alice", "wrong");
    assert.deepEqual([wrong.error, wrong.securityToken], [INVALID_CREDENTIALS, 0]);
    assert.match(await causeOf(house, "alice"), /^wrong-password: result 49/);
  });

test("a name that neither the file nor the directory knows is refused, and charged as any other", async () => {
  await using house = await gatewayWith(searching(directory));
  using client = new RawClient(house.address);
  const { error, penaltyDelayMillis } = await client.login("nobody", PASSWORD);
  assert.deepEqual([error, penaltyDelayMillis > 0], [INVALID_CREDENTIALS, true]);
  assert.equal(await causeOf(house, "nobody"), "unknown-user");
});

test("an empty password never reaches the directory as anybody's", async () => {
  await using house = await gatewayWith(searching(directory));
  using client = new RawClient(house.address);
  directory.forget();
  assert.equal((await client.login("alice", "")).error, INVALID_CREDENTIALS);
  assert.equal(await causeOf(house, "alice"), "empty-password");
  const binds = directory.work.binds.filter((dn) => dn !== SERVICE.dn);
  assert.equal(binds.length, 1);
  assert.match(binds[0] ?? "", /^cn=[0-9a-f]{16},/);
  assert.doesNotMatch(directory.operations.join("\n"), /BIND dn="" /);
});

test("what is typed as a name is never taken for a part of the filter", async () => {
  await using house = await gatewayWith(searching(directory));
  using client = new RawClient(house.address);
  for (const name of ["*", "ali*", "*)(uid=*", "alice)(|(uid=*", "\\2a", "(uid=alice)", "älice"]) {
    assert.equal((await client.login(name, PASSWORD)).error, INVALID_CREDENTIALS, name);
    assert.equal(await causeOf(house, name), "unknown-user", name);
  }
});

test("what is typed as a name is never taken for a part of the place in the tree", async () => {
  await using house = await gatewayWith({
    servers: [directory.url],
    userDn: `uid={0},${PEOPLE}`,
  });
  using client = new RawClient(house.address);
  directory.forget();
  assert.equal((await client.login(`alice,${PEOPLE}`.slice(0, 64), PASSWORD)).error, INVALID_CREDENTIALS);
  assert.match(directory.work.binds.at(-1) ?? "", /^uid=alice\\2Cou\\3Dpeople\\2C/i);
});

test("a spelling that only the directory takes for the user's is not his", async () => {
  await directory.add({ name: "mary ann", password: PASSWORD });
  await using house = await gatewayWith(searching(directory));
  using client = new RawClient(house.address);
  assert.equal((await client.login("Mary Ann ", PASSWORD)).session?.username, "mary ann");
  for (const name of ["mary  ann", "mary   ANN"]) {
    assert.equal((await client.login(name, PASSWORD)).error, INVALID_CREDENTIALS);
    assert.match(await causeOf(house, name), /^unknown-user: the directory has this user as "mary ann"/);
  }
});

test("a name that several entries have lets nobody in", async () => {
  const twin = `dn: uid=twin+cn=other,${PEOPLE}\nobjectClass: inetOrgPerson\nuid: twin\ncn: other\nsn: t\nuserPassword: ${PASSWORD}\n`;
  await directory.add({ name: "twin", password: PASSWORD });
  await directory.change(twin);
  await using house = await gatewayWith(searching(directory));
  using client = new RawClient(house.address);
  assert.equal((await client.login("twin", PASSWORD)).error, INVALID_CREDENTIALS);
  assert.match(await causeOf(house, "twin"), /^ambiguous: several entries/);
});

test("admin of the file and admin of the directory are two principals, and the file's is asked first", async () => {
  await using house = await startGateway({
    accounts: [{ name: "admin", password: "the file's admin", roles: ["Admin"] }],
    configuration: { authentication: { ldap: searching(directory) } },
  });
  await using other = await gatewayWith(searching(directory), { order: ["ldap", "file"] });
  using client = new RawClient(house.address);
  using second = new RawClient(other.address);
  const file = await client.login("admin", "the file's admin");
  assert.deepEqual([file.session?.authority, file.session?.roles], ["file", ["Admin"]]);
  const ldap = await second.login("admin", "the directory's admin");
  assert.deepEqual([ldap.session?.authority, ldap.session?.roles], ["ldap", []]);
  assert.equal((await client.login("admin", "the directory's admin")).error, INVALID_CREDENTIALS);
});

test("a server that fails is left for the next, told once, and taken again when it is back", async () => {
  await using first = await TestDirectory.start([{ name: "alice", password: PASSWORD, groups: ["engineers"] }]);
  const ldap = searching(directory, { servers: [first.tlsUrl, directory.tlsUrl] });
  await using house = await gatewayWith(ldap);
  using client = new RawClient(house.address);
  assert.deepEqual((await client.login("alice", PASSWORD)).session?.roles, ["Engineer"]);
  await first.kill();
  for (let login = 0; login < 3; login += 1)
    assert.deepEqual((await client.login("alice", PASSWORD)).session?.roles, ["Engineer", "Viewer"]);
  assert.equal(house.events.filter(({ event }) => event === "directory.down").length, 1);
  const isFirst = ({ server }: { server: string }) => server === first.tlsUrl;
  const ups = () => house.events.filter((event) => event.event === "directory.up" && isFirst(event)).length;
  assert.equal(ups(), 1);
  await first.restart();
  await house.event("directory.up", () => ups() === 2);
  assert.deepEqual((await client.login("alice", PASSWORD)).session?.roles, ["Engineer"]);
});

test("an outage is TRY_AGAIN_LATER, costs no penalty, and leaves users of the file alone", async () => {
  await using lone = await TestDirectory.start([{ name: "alice", password: PASSWORD }]);
  await using house = await gatewayWith(searching(lone));
  using client = new RawClient(house.address);
  await house.event("directory.up");
  await lone.kill();
  for (let login = 0; login < 5; login += 1) {
    const { error, penaltyDelayMillis } = await client.login("alice", "wrong");
    assert.deepEqual([error, penaltyDelayMillis], [TRY_AGAIN_LATER, 0]);
  }
  assert.equal((await client.login("frank", PASSWORD)).error, NONE);
  assert.equal((await client.login("frank", "wrong")).error, INVALID_CREDENTIALS, "guesses are not free");
  assert.equal(house.events.filter(({ event }) => event === "penalty.activated").length, 1);
  await lone.restart();
  await house.event("directory.up", () => house.events.filter(({ event }) => event === "directory.up").length > 1);
  assert.equal((await client.login("alice", PASSWORD)).error, NONE);
});

test("connections that the server ended by itself are replaced unnoticed", async () => {
  await using lone = await TestDirectory.start([{ name: "alice", password: PASSWORD }]);
  await using house = await gatewayWith(searching(lone));
  using client = new RawClient(house.address);
  assert.equal((await client.login("alice", PASSWORD)).error, NONE);
  await lone.restart();
  assert.equal((await client.login("alice", PASSWORD)).error, NONE);
  assert.equal(house.events.filter(({ event }) => event === "directory.down").length, 0);
});

test("a directory that does not answer in time stalls nobody of the file", async () => {
  await using lone = await TestDirectory.start([{ name: "alice", password: PASSWORD }]);
  await using house = await gatewayWith(searching(lone, { timeout: "2s" }));
  using client = new RawClient(house.address);
  assert.equal((await client.login("alice", PASSWORD)).error, NONE);
  lone.signal("SIGSTOP");
  const stuck = Array.from({ length: 16 }, (_, user) => client.login(`user${user}`, PASSWORD));
  const began = performance.now();
  for (let login = 0; login < 8; login += 1) assert.equal((await client.login("frank", PASSWORD)).error, NONE);
  const tookMs = performance.now() - began;
  const isAnswered = await Promise.race([Promise.all(stuck).then(() => true), Promise.resolve(false)]);
  assert.ok(tookMs < 1_500, `eight logins of the file took ${tookMs} ms`);
  assert.equal(isAnswered, false, "the directory's users were still waiting");
  for (const { error } of await Promise.all(stuck)) assert.equal(error, TRY_AGAIN_LATER);
});

test("a session ends soon after its user is gone from the directory, or another took the name", async () => {
  await using lone = await TestDirectory.start([
    { name: "alice", password: PASSWORD },
    { name: "bob", password: PASSWORD },
    { name: "carol", password: PASSWORD },
  ]);
  await using house = await gatewayWith(searching(lone), { recheck: "100ms" });
  using client = new RawClient(house.address);
  for (const name of ["alice", "bob", "carol"]) await client.open(name, PASSWORD);
  await lone.remove("alice");
  const { reason } = await house.event("session.closed", ({ user }) => user === "alice");
  assert.equal(reason, "account");
  await lone.modify(
    `dn: uid=bob,${PEOPLE}\nchangetype: modrdn\nnewrdn: uid=robert\ndeleteoldrdn: 1\n\ndn: uid=bob,${PEOPLE}\nchangetype: add\nobjectClass: inetOrgPerson\nuid: bob\ncn: bob\nsn: bob\n`,
  );
  assert.equal((await house.event("session.closed", ({ user }) => user === "bob")).reason, "account");
  assert.equal(house.gateway.sessions.size, 1, "carol's goes on");
});

test("roles follow the groups, and a running call that they no longer allow is cut", async () => {
  await using lone = await TestDirectory.start([{ name: "dora", password: "right", groups: ["engineers"] }]);
  await using device = await TestDevice.start({ script: (stream) => stream.respond(HEAD) });
  const ldap = searching(lone, { roles: { engineers: ["Operator"], viewers: ["Viewer"] } });
  await using gateway = await startForwarding({
    upstreams: [{ address: device.address }],
    configuration: { authentication: { ldap, recheck: "100ms" } },
  });
  using wire = await gateway.login("dora");
  const stream = wire.stream(pathOf("bidi"));
  const answer = answerOf(stream);
  stream.write(message(10));
  await device.until(({ calls }) => calls[0]?.chunks.length === 1);
  await lone.join("viewers", "dora");
  await gateway.event("session.roles", ({ roles }) => roles.join() === "Operator,Viewer");
  assert.equal(stream.closed, false, "the call goes on");
  await lone.leave("engineers", "dora");
  await gateway.event("session.roles", ({ roles }) => roles.join() === "Viewer");
  assert.equal(codeOf(await answer), "PERMISSION_DENIED METHOD_DENIED");
});

test("while the directory cannot be asked sessions go on, and that is told", async () => {
  await using lone = await TestDirectory.start([{ name: "alice", password: PASSWORD }]);
  await using house = await gatewayWith(searching(lone), { recheck: "100ms" });
  using client = new RawClient(house.address);
  const token = await client.open("alice", PASSWORD);
  await lone.kill();
  const { authority, sessions } = await house.event("recheck.failed");
  assert.deepEqual([authority, sessions], ["ldap", 1]);
  assert.equal((await client.whoAmI(token))?.username, "alice");
});

test("a server whose certificate comes from elsewhere is not asked", async () => {
  await using folder = await TestFolder.make();
  const stranger = await certificate({ name: "Stranger", usage: "authority" });
  const authorities = await folder.write("other.crt", stranger.certificate);
  for (const servers of [[directory.tlsUrl], [directory.url]]) {
    await using house = await gatewayWith(searching(directory, { servers, startTls: true, authorities }));
    using client = new RawClient(house.address);
    directory.forget();
    assert.equal((await client.login("alice", PASSWORD)).error, TRY_AGAIN_LATER);
    assert.match((await house.event("directory.down")).detail, /certificate/);
    assert.deepEqual(directory.work.binds, [], "no password was sent");
  }
});

test("a service account that is refused is told, and its password is read again", async () => {
  await using folder = await TestFolder.make();
  const bindPasswordFile = await folder.write("password", "of yesterday\n");
  await using house = await gatewayWith(searching(directory, { bindPasswordFile }));
  using client = new RawClient(house.address);
  assert.match((await house.event("directory.down")).detail, /service account cn=gateway,.* was refused \(result 49\)/);
  assert.equal((await client.login("alice", PASSWORD)).error, TRY_AGAIN_LATER);
  await writeFile(bindPasswordFile, SERVICE.password);
  await house.event("directory.up");
  assert.equal((await client.login("alice", PASSWORD)).error, NONE);
});

test("whoever is refused has cost the directory one search and one bind", async () => {
  await using house = await gatewayWith(searching(directory));
  using client = new RawClient(house.address);
  await house.event("directory.up");
  const costs: Record<string, string> = {};
  for (const [user, password] of [
    ["alice", "wrong"],
    ["frank", "wrong"],
    ["ghost", "wrong"],
    ["bob", ""],
  ] as const) {
    directory.forget();
    assert.equal((await client.login(user, password)).error, INVALID_CREDENTIALS);
    const { binds, searches } = directory.work;
    costs[user] = `${searches.length} ${binds.filter((dn) => dn !== SERVICE.dn).length}`;
    assert.equal(searches.join().includes("frank"), false, "the file's users are not named to the directory");
    assert.equal(binds.join().includes("frank"), false);
  }
  assert.deepEqual(costs, { alice: "1 1", frank: "1 1", ghost: "1 1", bob: "1 1" });
});

test("a session is renewed with its user's own password alone, and has his new roles at once", async () => {
  await using lone = await TestDirectory.start([
    { name: "alice", password: PASSWORD },
    { name: "bob", password: PASSWORD },
  ]);
  await using house = await gatewayWith(searching(lone));
  using client = new RawClient(house.address);
  const securityToken = await client.open("alice", PASSWORD);
  await lone.join("engineers", "alice");
  const renew = async (username: string) =>
    await client.call(PasswordAuthenticationService.renewSession, {
      securityToken,
      username,
      password: Buffer.from(PASSWORD),
    });
  assert.equal((await renew("bob")).error, INVALID_CREDENTIALS);
  assert.deepEqual((await client.whoAmI(securityToken))?.roles, []);
  const renewed = await renew("alice");
  assert.deepEqual([renewed.securityToken, renewed.session?.roles], [securityToken, ["Engineer"]]);
});

test("passwords of the directory cannot be changed here, which only its users are told", async () => {
  await using house = await gatewayWith(searching(directory));
  using client = new RawClient(house.address);
  const change = async (oldPassword: string) =>
    await client.call(PasswordAuthenticationService.changePassword, {
      username: "alice",
      oldPassword: Buffer.from(oldPassword),
      newPassword: Buffer.from("another good password"),
    });
  assert.equal((await change(PASSWORD)).error, NOT_SUPPORTED_FOR_THIS_USER);
  assert.equal((await change("wrong")).error, INVALID_CREDENTIALS);
});

test("an account of the file lends its roles to the directory's user of its name while it accepts that", async () => {
  await using house = await startGateway({
    accounts: [{ name: "alice", password: "the file's alice", roles: ["Operator"] }],
    configuration: { authentication: { order: ["ldap", "file"], ldap: searching(directory) } },
  });
  using client = new RawClient(house.address);
  const book = accountBook(join(house.folder, "data"));
  const token = await client.open("alice", PASSWORD);
  assert.deepEqual((await client.whoAmI(token))?.roles, ["Engineer", "Viewer"]);
  await book.setAccepted("alice", ["ldap"]);
  await house.event("session.roles", ({ roles }) => roles.join() === "Engineer,Viewer,Operator");
  await book.setAccepted("alice", []);
  await house.event("session.roles", ({ roles }) => roles.join() === "Engineer,Viewer");
});
