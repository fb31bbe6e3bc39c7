import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import type { RestConnection } from "../../server/rest/authentication.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { HalfHandshake, listOf, MECHANISM, offer, reply } from "./support/half-handshake.ts";
import { newConnection, openRest, refusalIn, tokenIn, withHttp } from "./support/negotiate-plant.ts";
import { Plant } from "./support/plant.ts";

type Rest = Awaited<ReturnType<typeof openRest>>;

const ANONYMOUS = "An anonymous request was received in between authentication handshake requests.";

let plant: Plant;
let keytab: string;
let program: string;
let environment: NodeJS.ProcessEnv;
before(async () => {
  plant = await Plant.start();
  keytab = await withHttp(plant);
  program = await HalfHandshake.compile(plant.kdc.folder);
  environment = await plant.kdc.login("alice");
});
after(async () => await plant[Symbol.asyncDispose]());

const client = (signed?: readonly Buffer[]) => HalfHandshake.start(program, environment, "HTTP@gw.plant.test", signed);

/** Sends a token that does not end the handshake; answers what the client is to answer to. */
async function step(rest: Rest, token: Buffer, connection: RestConnection): Promise<Buffer> {
  const { status, negotiate, reason } = refusalIn(await rest.ask(token, connection));
  assert.equal(status, 401);
  assert.match(reason, /not complete/);
  assert.notEqual(connection.negotiation, undefined);
  return tokenIn(negotiate);
}

test("a client that likes NTLM better and offers Kerberos too gets in by three tokens on one connection", async () => {
  await using rest = await openRest(keytab);
  await using alice = client();
  const connection = newConnection();
  await step(rest, alice.first, connection);
  const answer = await step(rest, await alice.second(), connection);
  const found = await rest.ask(await alice.third(answer), connection);
  assert.ok(found.kind === "authenticated");
  assert.equal(found.identity.principal.name, "alice");
  assert.equal(connection.negotiation, undefined);
  assert.deepEqual(
    rest.events.filter(({ event }) => event === "authentication.failed"),
    [],
  );
});

test("whose offer was changed on the way is refused in the end", async () => {
  await using rest = await openRest(keytab);
  await using alice = client([MECHANISM.kerberos]);
  const connection = newConnection();
  await step(rest, alice.first, connection);
  const answer = await step(rest, await alice.second(), connection);
  assert.equal((await rest.ask(await alice.third(answer), connection)).kind, "refused");
});

test("without the signature at the end nobody is let in", async () => {
  await using rest = await openRest(keytab);
  await using alice = client();
  const connection = newConnection();
  await step(rest, alice.first, connection);
  await step(rest, await alice.second(), connection);
  assert.equal((await rest.ask(reply({}), connection)).kind, "refused");
});

test("an anonymous request in between ends the handshake, and says so in the words that manuals quote", async () => {
  await using rest = await openRest(keytab);
  await using alice = client();
  const connection = newConnection();
  await step(rest, alice.first, connection);
  const { status, reason, resolution } = refusalIn(await rest.ask(undefined, connection));
  assert.deepEqual([status, reason, connection.negotiation], [401, ANONYMOUS, undefined]);
  assert.match(resolution, /HTTP\/hostname and HTTP\/fully\.qualified\.hostname/);
  const { reason: next } = refusalIn(await rest.ask(await alice.second(), connection));
  assert.match(next, /not under way on this connection/);
  assert.match(refusalIn(await rest.ask(undefined, connection)).reason, /no header Authorization/);
});

test("another scheme in between ends the handshake as well", async () => {
  await using rest = await openRest(keytab);
  await using alice = client();
  const connection = newConnection();
  await step(rest, alice.first, connection);
  await rest.authentication.authenticate(Buffer.from("Basic YTpi"), connection, new AbortController().signal);
  assert.equal(connection.negotiation, undefined);
  assert.match(refusalIn(await rest.ask(await alice.second(), connection)).reason, /not under way/);
});

test("a handshake that begins anew on its connection forgets the one before", async () => {
  await using rest = await openRest(keytab);
  await using alice = client();
  const connection = newConnection();
  await step(rest, alice.first, connection);
  await step(rest, alice.first, connection);
  const answer = await step(rest, await alice.second(), connection);
  assert.equal((await rest.ask(await alice.third(answer), connection)).kind, "authenticated");
});

test("a handshake goes on with nothing that came on another connection", async () => {
  await using rest = await openRest(keytab);
  await using alice = client();
  await step(rest, alice.first, newConnection());
  const other = newConnection();
  assert.match(refusalIn(await rest.ask(await alice.second(), other)).reason, /not under way on this connection/);
});

test("of two requests at once on a connection, one goes on with the handshake", async () => {
  await using rest = await openRest(keytab);
  await using alice = client();
  const connection = newConnection();
  await step(rest, alice.first, connection);
  const second = await alice.second();
  const [one, other] = await Promise.all([rest.ask(second, connection), rest.ask(second, connection)]);
  assert.match(refusalIn(one!).reason, /not complete/);
  assert.match(refusalIn(other!).reason, /not under way/);
});

test("the next token must be one of Kerberos, and come once", async () => {
  await using rest = await openRest(keytab);
  for (const token of [Buffer.from("NTLMSSP\0\u0003", "latin1"), Buffer.alloc(100, 1)]) {
    const connection = newConnection();
    await step(rest, offer(HalfHandshake.mechanisms), connection);
    assert.match(refusalIn(await rest.ask(reply({ token }), connection)).reason, /malformed/);
  }
  await using alice = client();
  const connection = newConnection();
  await step(rest, alice.first, connection);
  const second = await alice.second();
  await step(rest, second, connection);
  assert.match(refusalIn(await rest.ask(second, connection)).reason, /malformed/);
});

test("a token within a handshake is taken once in all", async () => {
  await using rest = await openRest(keytab);
  await using alice = client();
  const [one, other] = [newConnection(), newConnection()];
  await step(rest, alice.first, one);
  await step(rest, alice.first, other);
  const second = await alice.second();
  await step(rest, second, one);
  assert.match(refusalIn(await rest.ask(second, other)).reason, /replayed/);
});

test("a handshake that does not end is given up, and so is an offer with an endless list", async () => {
  await using rest = await openRest(keytab);
  const connection = newConnection();
  const first = offer(HalfHandshake.mechanisms);
  await step(rest, first, connection);
  const answers = [];
  for (let time = 0; time < 10 && connection.negotiation !== undefined; time++)
    answers.push((await rest.ask(reply({}), connection)).kind);
  assert.equal(connection.negotiation, undefined);
  const long = offer([...Array.from({ length: 200 }, () => MECHANISM.ntlm), MECHANISM.kerberos]);
  assert.ok(listOf([...Array.from({ length: 200 }, () => MECHANISM.ntlm), MECHANISM.kerberos]).length > 1_024);
  assert.equal(refusalIn(await rest.ask(long, connection)).negotiate, undefined);
});

test("a handshake is waited for no longer than 30 s", async () => {
  const clock = new FakeClock();
  await using rest = await openRest(keytab, { clock });
  await using alice = client();
  const connection = newConnection();
  await step(rest, alice.first, connection);
  clock.advance(30_000);
  assert.match(refusalIn(await rest.ask(await alice.second(), connection)).reason, /not under way/);
});

test("of more than 256 handshakes the oldest is given up, of the source that has most", async () => {
  await using rest = await openRest(keytab, { clock: new FakeClock() });
  await using alice = client();
  const first = offer(HalfHandshake.mechanisms);
  const hers = newConnection();
  await step(rest, alice.first, hers);
  const strangers = Array.from({ length: 300 }, () => newConnection("198.51.100.1"));
  for (const connection of strangers) await step(rest, first, connection);
  const answer = await step(rest, await alice.second(), hers);
  assert.equal((await rest.ask(await alice.third(answer), hers)).kind, "authenticated");
  const goesOn = async (connection: RestConnection) => refusalIn(await rest.ask(reply({}), connection)).reason;
  assert.match(await goesOn(strangers[0]!), /not under way/);
  assert.doesNotMatch(await goesOn(strangers[299]!), /not under way/);
});

test("a connection that ends in the middle of a handshake, or of a step, leaves nothing behind", async () => {
  const clock = new FakeClock();
  await using rest = await openRest(keytab, { clock });
  const first = offer(HalfHandshake.mechanisms);
  const idle = clock.pending;
  const connection = newConnection();
  await step(rest, first, connection);
  assert.equal(clock.pending, idle + 1);
  connection.negotiation?.[Symbol.dispose]();
  assert.equal(clock.pending, idle);
  const ending = new AbortController();
  const other = newConnection();
  const stepping = rest.ask(first, other, ending.signal);
  await turn();
  ending.abort();
  await stepping;
  assert.deepEqual([other.negotiation, clock.pending], [undefined, idle]);
});
