import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { MECHANISM, offer } from "./support/half-handshake.ts";
import { ELSEWHERE, openRest, refusalIn, tokenIn, withHttp } from "./support/negotiate-plant.ts";
import { HOME, onceLoggedIn, Plant } from "./support/plant.ts";
import { FLAGS, MECHANISMS, type TicketClient } from "./support/ticket-client.ts";

const NEGOTIATION = { mechanism: MECHANISMS.negotiation };

let plant: Plant;
let alice: TicketClient;
let keytab: string;
before(async () => {
  plant = await Plant.start();
  keytab = await withHttp(plant);
  alice = await plant.user("alice");
});
after(async () => await plant[Symbol.asyncDispose]());

for (const [what, service] of [
  ["full", "HTTP@gw.plant.test"],
  ["short", "HTTP@gw"],
] as const)
  test(`a ticket for the ${what} host name lets in, and the gateway proves itself in turn`, async () => {
    await using rest = await openRest(keytab, { kerberos: { roles: { alice: ["FailoverUsers"] } } });
    const ticket = await alice.ticket(service, NEGOTIATION);
    const { proof, ...found } = { proof: undefined, ...(await rest.ask(ticket.token)) };
    assert.deepEqual(found, {
      kind: "authenticated",
      identity: { principal: { authority: "kerberos", name: "alice" }, roles: ["FailoverUsers"] },
    });
    assert.equal(await ticket.proves(tokenIn(proof)), true);
  });

test("a ticket without a negotiation around it lets in, and a client that wants no proof gets none", async () => {
  await using rest = await openRest(keytab);
  const { token } = await alice.ticket("HTTP@gw.plant.test", { flags: 0 });
  const found = await rest.ask(token);
  assert.ok(found.kind === "authenticated");
  assert.equal(found.proof, undefined);
});

test("roles come from the map, from everybody's entry and from an account that lends them", async () => {
  await using rest = await openRest(keytab, { kerberos: { roles: { ALICE: ["FailoverUsers"], "*": ["Viewer"] } } });
  Object.assign(rest.accounts, { lentTo: () => ["FailoverAdministrators"] });
  const found = await rest.ask((await alice.ticket("HTTP@gw", NEGOTIATION)).token);
  assert.ok(found.kind === "authenticated");
  assert.deepEqual([...found.identity.roles].sort(), ["FailoverAdministrators", "FailoverUsers", "Viewer"]);
});

test("users keep their realm where it is wanted, and those of other realms stay outside", async () => {
  await using rest = await openRest(keytab, { kerberos: { stripRealm: false } });
  const found = await rest.ask((await alice.ticket("HTTP@gw", NEGOTIATION)).token);
  assert.ok(found.kind === "authenticated");
  assert.equal(found.identity.principal.name, `alice@${HOME}`);
  const carol = await plant.user("carol@OTHER.TEST");
  const refused = refusalIn(await rest.ask((await carol.ticket(`HTTP@gw.plant.test`, NEGOTIATION)).token));
  assert.match(refused.resolution, /authentication\.kerberos\.realms/);
});

test("both challenges are offered, the better one first, and Basic alone without tickets", async () => {
  await using rest = await openRest(keytab);
  assert.deepEqual(rest.authentication.challenges, ["Negotiate", 'Basic realm="gatehouse", charset="UTF-8"']);
  await using without = await openRest(keytab, { failover: { negotiate: { enabled: false } } });
  assert.deepEqual(without.authentication.challenges, ['Basic realm="gatehouse", charset="UTF-8"']);
  const refused = refusalIn(await without.ask((await alice.ticket("HTTP@gw", NEGOTIATION)).token));
  assert.equal(refused.resolution, "Log in with Basic.");
});

test("each request is authenticated by itself: nothing of a connection counts for the next one", async () => {
  await using rest = await openRest(keytab);
  const connection = { id: "c1", source: "192.0.2.1", negotiation: undefined };
  assert.equal((await rest.ask((await alice.ticket("HTTP@gw", NEGOTIATION)).token, connection)).kind, "authenticated");
  assert.match(refusalIn(await rest.ask(undefined, connection)).reason, /no header Authorization/);
});

test("a token is taken once, on whatever connection", async () => {
  await using rest = await openRest(keytab);
  const { token } = await alice.ticket("HTTP@gw", NEGOTIATION);
  const found = await Promise.all(Array.from({ length: 20 }, () => rest.ask(token)));
  assert.equal(found.filter(({ kind }) => kind === "authenticated").length, 1);
  assert.match(refusalIn(await rest.ask(token)).resolution, /Make a new token for each request/);
});

test("a ticket for a principal that the keytab lacks is told by its name, with what to add on either key server", async () => {
  await using rest = await openRest(keytab);
  const { status, reason, resolution } = refusalIn(
    await rest.ask((await alice.ticket("HTTP@other.plant.test", NEGOTIATION)).token),
  );
  assert.equal(status, 401);
  assert.match(reason, /wrong-service/);
  for (const part of [
    ELSEWHERE,
    `HTTP/gw.plant.test@${HOME}`,
    '"addprinc -randkey HTTP/other.plant.test"',
    '"ktadd -k krb5.keytab HTTP/other.plant.test"',
    '"setspn -S HTTP/other.plant.test ACCOUNT"',
  ])
    assert.ok(resolution.includes(part), `${part} in ${resolution}`);
});

test("a ticket for the gateway's other service in the same keytab does not let in here", async () => {
  await using rest = await openRest(keytab);
  const found = refusalIn(await rest.ask((await alice.ticket("remoting@gw.plant.test", NEGOTIATION)).token));
  assert.match(found.resolution, /The ticket is for remoting\/gw\.plant\.test@PLANT\.TEST/);
});

test("NTLM, by itself or as all that is offered, is refused with what makes clients take it", async () => {
  await using rest = await openRest(keytab);
  const message = Buffer.from("NTLMSSP\0\u0001\0\0\0\0\0\0\0", "latin1");
  for (const token of [message, offer([MECHANISM.ntlm], message), offer([MECHANISM.ntlm])]) {
    const { status, resolution } = refusalIn(await rest.ask(token));
    assert.equal(status, 401);
    assert.match(resolution, /NTLM opens nothing here.*host name and not by IP address.*HTTP\/gw\.plant\.test/s);
  }
});

test("a keytab without a key of the service stops the start, says what to do, and leaves nothing behind", async () => {
  const before = process.env["KRB5_KTNAME"];
  await assert.rejects(openRest(plant.keytab), (error: Error) => {
    assert.ok(error instanceof RangeError);
    assert.match(error.message, /it has no key of HTTP\/HOST, but of remoting\/gw\.plant\.test@PLANT\.TEST/);
    assert.match(error.message, /"addprinc -randkey HTTP\/HOST".*failover\.negotiate\.enabled to false/);
    return true;
  });
  assert.equal(process.env["KRB5_KTNAME"], before);
});

test("another service may be wanted than HTTP", async () => {
  await using rest = await openRest(plant.keytab, { failover: { negotiate: { enabled: true, service: "remoting" } } });
  const found = await rest.ask((await alice.ticket("remoting@gw.plant.test", NEGOTIATION)).token);
  assert.equal(found.kind, "authenticated");
});

test("gRPC and REST share one keytab and one place for tokens seen, each by its own service", async () => {
  await using rest = await openRest(keytab);
  await using gate = await plant.gateway({ keytab });
  assert.equal((await rest.ask((await alice.ticket("HTTP@gw", NEGOTIATION)).token)).kind, "authenticated");
  const { token } = await alice.ticket("remoting@gw.plant.test");
  assert.equal((await onceLoggedIn(gate.address, token)).error, 0);
  const { token: http } = await alice.ticket("HTTP@gw");
  assert.notEqual((await onceLoggedIn(gate.address, http)).error, 0);
  await gate[Symbol.asyncDispose]();
  assert.equal((await rest.ask((await alice.ticket("HTTP@gw", NEGOTIATION)).token)).kind, "authenticated");
});

test("a ticket with a clock that is off is told to set it", async () => {
  await using rest = await openRest(keytab);
  const token = await plant.oddToken("alice", { clockOffBy: 3_600, service: `HTTP/gw.plant.test@${HOME}` });
  assert.match(refusalIn(await rest.ask(token)).resolution, /Set the clocks/);
});

test("a ticket that is over is told to be renewed, and is not charged", async () => {
  await using elsewhen = await Plant.start({ clock: "-8h" });
  const old = await withHttp(elsewhen);
  await using rest = await openRest(old, { free: 0 });
  const ask = async () =>
    await rest.ask(await elsewhen.oddToken("alice", { lifetime: "5h", service: `HTTP/gw.plant.test@${HOME}` }));
  for (const found of [await ask(), await ask()]) assert.match(refusalIn(found).resolution, /"kinit"/);
  process.env["KRB5_CONFIG"] = `${plant.kdc.folder}/krb5.conf`;
});

test("a refused ticket is charged to its source, and while the penalty runs nothing is looked at", async () => {
  await using rest = await openRest(keytab, { free: 0 });
  const { token } = await alice.ticket("HTTP@other.plant.test", NEGOTIATION);
  const refused = refusalIn(await rest.ask(token));
  assert.ok((refused.retryAfterMs ?? 0) > 0);
  const { reason } = refusalIn(await rest.ask((await alice.ticket("HTTP@gw", NEGOTIATION)).token));
  assert.match(reason, /penalty is running/);
});

for (const [what, header] of [
  ["nothing", "Negotiate"],
  ["no base64", "Negotiate ***"],
  ["more than 64 KiB", `Negotiate ${Buffer.alloc(65_540).toString("base64")}`],
] as const)
  test(`a header with ${what} for a token is refused, and nobody is charged`, async () => {
    await using rest = await openRest(keytab, { free: 0 });
    for (let time = 0; time < 2; time++) {
      const found = await rest.authentication.authenticate(
        Buffer.from(header),
        { id: "c1", source: "192.0.2.1", negotiation: undefined },
        new AbortController().signal,
      );
      assert.match(refusalIn(found).reason, /no token in base64, or is longer than 64 KiB/);
    }
  });

test("a token with any byte changed, or cut off anywhere, lets nobody in but as its user", async () => {
  await using rest = await openRest(keytab);
  const { token } = await alice.ticket("HTTP@gw.plant.test", NEGOTIATION);
  const names = new Set<string>();
  for (let at = 0; at < token.length; at += 3) {
    const changed = Buffer.from(token);
    changed[at]! ^= 0x55;
    for (const damaged of [changed, token.subarray(0, at)]) {
      const found = await rest.ask(damaged.length === 0 ? Buffer.from([0]) : damaged);
      names.add(found.kind === "authenticated" ? found.identity.principal.name : found.kind);
    }
  }
  names.delete("alice");
  assert.deepEqual(names, new Set(["refused"]));
});

test("with the flag of DCE, whose handshake wants more, nobody is let in", async () => {
  await using rest = await openRest(keytab);
  const { token } = await alice.ticket("HTTP@gw", { ...NEGOTIATION, flags: FLAGS.mutual | FLAGS.dce });
  assert.equal((await rest.ask(token)).kind, "refused");
});
