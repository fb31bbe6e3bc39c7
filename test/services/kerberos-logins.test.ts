import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { credentials } from "@grpc/grpc-js";
import * as messages from "#proto/messages.js";
import { KerberosAuthenticationService } from "#proto/services.js";
import { FakeClock } from "../support/fake-clock.ts";
import { RawClient } from "../support/raw-client.ts";
import { ELSEWHERE, HOME, kerberosLogin, onceLoggedIn, Plant, PRINCIPAL, SERVICE } from "./support/plant.ts";
import { FLAGS, MECHANISMS, type TicketClient } from "./support/ticket-client.ts";

const { AuthenticationError } = messages.gatehouse.security.v1;
const { AUTHENTICATION_ERROR_NONE: NONE, AUTHENTICATION_ERROR_INVALID_CREDENTIALS: INVALID_CREDENTIALS } =
  AuthenticationError;

const MINUTE_MS = 60_000;

let plant: Plant;
let alice: TicketClient;
before(async () => {
  plant = await Plant.start();
  alice = await plant.user("alice");
});
after(async () => await plant[Symbol.asyncDispose]());

test("a ticket opens a session of the principal without its realm", async () => {
  await using gate = await plant.gateway({ roles: { Alice: ["Engineer"] } });
  const { token } = await alice.ticket(SERVICE);
  const { error, session } = await onceLoggedIn(gate.address, token);
  assert.equal(error, NONE);
  assert.deepEqual([session?.username, session?.authority, session?.scheme], ["alice", "kerberos", "kerberos"]);
  assert.deepEqual(session?.roles, ["Engineer"]);
});

test("the gateway proves itself to a client that asks for it", async () => {
  await using gate = await plant.gateway();
  const ticket = await alice.ticket(SERVICE);
  const { responseToken } = await onceLoggedIn(gate.address, ticket.token);
  assert.equal(await ticket.proves(responseToken), true);
});

test("the proof of one login is none for another", async () => {
  await using gate = await plant.gateway();
  const [one, other] = [await alice.ticket(SERVICE), await alice.ticket(SERVICE)];
  const { responseToken } = await onceLoggedIn(gate.address, one.token);
  await assert.rejects(other.proves(responseToken));
});

test("a client that asks for no proof gets none, and its session", async () => {
  await using gate = await plant.gateway();
  const { token } = await alice.ticket(SERVICE, { flags: 0 });
  const { error, responseToken } = await onceLoggedIn(gate.address, token);
  assert.deepEqual([error, responseToken.length], [NONE, 0]);
});

test("a negotiated token opens a session and is answered in its own form", async () => {
  await using gate = await plant.gateway();
  const ticket = await alice.ticket(SERVICE, { mechanism: MECHANISMS.negotiation });
  const { error, responseToken } = await onceLoggedIn(gate.address, ticket.token);
  assert.equal(error, NONE);
  assert.equal(await ticket.proves(responseToken), true);
});

test("a token as Windows negotiates it opens a session", async () => {
  await using gate = await plant.gateway();
  const { token } = await alice.ticket(SERVICE, { mechanism: MECHANISMS.negotiation });
  // It offers Kerberos by the number that Windows gives it; what follows is Kerberos's own.
  token.set(Buffer.from("2a864882f712010202", "hex"), token.indexOf("2a864886f712010202", 0, "hex"));
  assert.equal((await onceLoggedIn(gate.address, token)).error, NONE);
});

test("tickets are taken over TLS as on plaintext loopback", async () => {
  await using gate = await plant.gateway({}, { configuration: { listen: [{ address: "127.0.0.1:0" }] } });
  const address = gate.address.replace("127.0.0.1", "localhost");
  using client = new RawClient(address, credentials.createSsl(null, null, null, { rejectUnauthorized: false }));
  const { error } = await kerberosLogin(client, (await alice.ticket(SERVICE)).token);
  assert.equal(error, NONE);
});

test("an instance is another user than the one before it", async () => {
  await using gate = await plant.gateway({ roles: { alice: ["Viewer"], "alice/admin": ["Engineer"] } });
  const admin = await plant.user("alice/admin");
  const { session } = await onceLoggedIn(gate.address, (await admin.ticket(SERVICE)).token);
  assert.deepEqual([session?.username, session?.roles], ["alice/admin", ["Engineer"]]);
});

test("what is escaped in a principal parts nothing and stays escaped", async () => {
  await using gate = await plant.gateway();
  await plant.kdc.addPrincipal(`dave\\@OTHER.TEST@${HOME}`);
  const dave = await plant.user(`dave\\@OTHER.TEST@${HOME}`);
  const { session } = await onceLoggedIn(gate.address, (await dave.ticket(SERVICE)).token);
  assert.equal(session?.username, "dave\\@OTHER.TEST");
});

test("a user of another realm is refused, though that realm is trusted", async () => {
  await using gate = await plant.gateway();
  const carol = await plant.user(`carol@${ELSEWHERE}`);
  const { error } = await onceLoggedIn(gate.address, (await carol.ticket(SERVICE)).token);
  assert.equal(error, INVALID_CREDENTIALS);
  const { cause, user } = await gate.event("authentication.failed");
  assert.deepEqual([cause, user], ["wrong-realm", `carol@${ELSEWHERE}`]);
});

test("a user of a realm that is named logs in", async () => {
  await using gate = await plant.gateway({ realms: [HOME, ELSEWHERE], stripRealm: false });
  const carol = await plant.user(`carol@${ELSEWHERE}`);
  const { session } = await onceLoggedIn(gate.address, (await carol.ticket(SERVICE)).token);
  assert.equal(session?.username, `carol@${ELSEWHERE}`);
});

test("users keep their realm where it is not stripped", async () => {
  await using gate = await plant.gateway({ stripRealm: false, roles: { [`alice@${HOME}`]: ["Engineer"] } });
  const { session } = await onceLoggedIn(gate.address, (await alice.ticket(SERVICE)).token);
  assert.deepEqual([session?.username, session?.roles], [`alice@${HOME}`, ["Engineer"]]);
});

test("a client may name itself as its ticket does, in any spelling", async () => {
  await using gate = await plant.gateway();
  const { session } = await onceLoggedIn(gate.address, (await alice.ticket(SERVICE)).token, "Alice");
  assert.equal(session?.username, "alice");
});

test("another name than the ticket's is refused unless it is allowed", async () => {
  await using gate = await plant.gateway();
  const { error } = await onceLoggedIn(gate.address, (await alice.ticket(SERVICE)).token, "bob");
  assert.equal(error, INVALID_CREDENTIALS);
  assert.equal((await gate.event("authentication.failed")).cause, "name-not-allowed");
});

test("another name than the ticket's counts where it is allowed", async () => {
  await using gate = await plant.gateway({ allowSuppliedUsername: true, roles: { bob: ["Engineer"] } });
  const { session } = await onceLoggedIn(gate.address, (await alice.ticket(SERVICE)).token, "bob");
  assert.deepEqual([session?.username, session?.roles], ["bob", ["Engineer"]]);
});

test("an account lends its roles only where it accepts Kerberos", async () => {
  const accounts = [
    { name: "alice", password: "a password of hers", roles: ["Engineer"], accept: ["kerberos"] },
    { name: "bob", password: "a password of his", roles: ["Admin"] },
  ];
  await using gate = await plant.gateway({}, { accounts });
  const bob = await plant.user("bob");
  const roles = async (user: TicketClient) =>
    (await onceLoggedIn(gate.address, (await user.ticket(SERVICE)).token)).session?.roles;
  assert.deepEqual([await roles(alice), await roles(bob)], [["Engineer"], []]);
});

test("a new ticket renews the session under its token", async () => {
  await using gate = await plant.gateway();
  using client = new RawClient(gate.address);
  const { securityToken, session } = await kerberosLogin(client, (await alice.ticket(SERVICE)).token);
  const ticket = await alice.ticket(SERVICE);
  const renewed = await client.call(KerberosAuthenticationService.renewSession, { securityToken, token: ticket.token });
  assert.deepEqual([renewed.securityToken, renewed.session?.sessionId], [securityToken, session?.sessionId]);
  assert.equal(await ticket.proves(renewed.responseToken), true);
});

for (const encryption of [
  "aes128-cts-hmac-sha1-96",
  "aes256-cts-hmac-sha1-96",
  "aes128-cts-hmac-sha256-128",
  "aes256-cts-hmac-sha384-192",
])
  test(`a session ends five minutes after its ticket (${encryption})`, async () => {
    const host = `${encryption}.plant.test`;
    await plant.kdc.addPrincipal(`remoting/${host}`, encryption);
    const keytab = await plant.kdc.keytab(`${encryption}.keytab`, [`remoting/${host}`], { keep: true });
    await using gate = await plant.gateway({ keytab });
    const before = Date.now();
    const bob = await plant.user("bob", { lifetime: "20m" });
    const { session } = await onceLoggedIn(gate.address, (await bob.ticket(`remoting@${host}`)).token);
    const livesMs = Number(session?.expiresAt?.seconds) * 1000 - before;
    assert.ok(Math.abs(livesMs - 25 * MINUTE_MS) < 10_000, `it lives ${livesMs} ms`);
  });

test("a session that is not renewed ends with credential-expired, and renewal moves its end", async () => {
  const clock = new FakeClock();
  clock.advance(Date.now() - clock.wall());
  const sessions = { idleTimeout: "10h" };
  await using gate = await plant.gateway({}, { ports: { clock }, configuration: { sessions } });
  using client = new RawClient(gate.address);
  const bob = await plant.user("bob", { lifetime: "20m" });
  const { securityToken } = await kerberosLogin(client, (await bob.ticket(SERVICE)).token);
  const { token } = await (await plant.user("bob", { lifetime: "60m" })).ticket(SERVICE);
  await client.call(KerberosAuthenticationService.renewSession, { securityToken, token });
  clock.advance(26 * MINUTE_MS);
  assert.equal((await client.whoAmI(securityToken))?.username, "bob");
  clock.advance(40 * MINUTE_MS);
  assert.equal((await gate.event("session.closed")).reason, "credential-expired");
});

test("another user's ticket renews nothing and leaves the session as it was", async () => {
  await using gate = await plant.gateway();
  using client = new RawClient(gate.address);
  const { securityToken } = await kerberosLogin(client, (await alice.ticket(SERVICE)).token);
  const { token } = await (await plant.user("bob")).ticket(SERVICE);
  const renewed = await client.call(KerberosAuthenticationService.renewSession, { securityToken, token });
  assert.deepEqual([renewed.error, renewed.securityToken], [INVALID_CREDENTIALS, 0]);
  assert.equal((await client.whoAmI(securityToken))?.username, "alice");
});

test("200 logins at once from 20 channels all succeed", async () => {
  // They come from one address here, and would from many: what a source may do at once is not what is looked at.
  const configuration = { sessions: { capacity: 500, perUser: 500 }, penalties: { perSource: { free: 10_000 } } };
  await using gate = await plant.gateway({}, { configuration });
  using clients = new Clients(gate.address, 20);
  const tickets = await Promise.all(Array.from({ length: 200 }, () => alice.ticket(SERVICE)));
  await clients.connect();
  const answers = await Promise.all(tickets.map(({ token }, n) => kerberosLogin(clients.at(n), token)));
  assert.deepEqual(new Set(answers.map(({ error }) => error)), new Set([NONE]));
  assert.equal(new Set(answers.map(({ securityToken }) => securityToken)).size, 200);
});

test("a key that is changed counts from the next login on, without a restart", async () => {
  const principal = `remoting/rotated.plant.test@${HOME}`;
  await plant.kdc.addPrincipal(principal);
  const keytab = await plant.kdc.keytab("rotated.keytab", [principal]);
  await using gate = await plant.gateway({ keytab });
  const { token } = await alice.ticket("remoting@rotated.plant.test");
  assert.equal((await onceLoggedIn(gate.address, token)).error, NONE);
  await plant.kdc.keytab("rotated.keytab", [principal]);
  const bob = await plant.user("bob");
  const { token: newer } = await bob.ticket("remoting@rotated.plant.test");
  assert.equal((await onceLoggedIn(gate.address, newer)).error, NONE);
  const { keys } = await gate.event("keytab.loaded", (event) => event.keys.length === 2);
  assert.match(keys.join("\n"), /version 2 .*\n.* version 3 /);
});

test("a client that hands over its tickets is let in as any other", async () => {
  await using gate = await plant.gateway();
  const { token } = await alice.ticket(SERVICE, { flags: FLAGS.mutual | FLAGS.delegate });
  assert.equal((await onceLoggedIn(gate.address, token)).error, NONE);
});

test("a keytab that becomes unusable is told of, and no login is charged for it", async () => {
  const keytab = await plant.kdc.keytab("lost.keytab", [PRINCIPAL], { keep: true });
  await using gate = await plant.gateway({ keytab });
  await writeFile(keytab, "no keytab");
  assert.match((await gate.event("keytab.rejected")).detail, /it is no keytab/);
  const { error, penaltyDelayMillis } = await onceLoggedIn(gate.address, (await alice.ticket(SERVICE)).token);
  assert.deepEqual([error, penaltyDelayMillis], [AuthenticationError.AUTHENTICATION_ERROR_TRY_AGAIN_LATER, 0]);
});

/** As many channels, each of its own. */
class Clients implements Disposable {
  readonly #clients: readonly RawClient[];

  constructor(address: string, count: number) {
    this.#clients = Array.from({ length: count }, () => new RawClient(address));
  }

  async connect(): Promise<void> {
    await Promise.all(this.#clients.map(async (client) => await client.whoAmI()));
  }

  at(n: number): RawClient {
    return this.#clients[n % this.#clients.length]!;
  }

  [Symbol.dispose](): void {
    for (const client of this.#clients) client.close();
  }
}
