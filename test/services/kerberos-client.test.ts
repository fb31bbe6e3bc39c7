import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { AuthenticationFailed, CredentialFailed, connect } from "../../client/index.ts";
import type { KerberosCredential, Scheme, Verification } from "../../server/core/ports.ts";
import { Workplace } from "../cli/command.ts";
import { startGateway } from "../support/gateway.ts";
import { Wire } from "../support/wire.ts";
import { Plant, SERVICE } from "./support/plant.ts";

let plant: Plant;
before(async () => {
  plant = await Plant.start();
  process.env["KRB5CCNAME"] = (await plant.kdc.login("alice"))["KRB5CCNAME"];
});
after(async () => await plant[Symbol.asyncDispose]());

const ticket = { scheme: "kerberos", service: SERVICE } as const;

test("a ticket opens a session once the gateway has proven itself, is renewed in place and keeps its id", async () => {
  await using gate = await plant.gateway({ roles: { alice: ["Engineer"] } });
  await using channel = await connect(gate.address, { plaintext: true });
  await using session = await channel.login(ticket);
  const { id, token } = session;
  assert.deepEqual(
    [session.username, session.authority, session.scheme, session.roles],
    ["alice", "kerberos", "kerberos", ["Engineer"]],
  );
  await session.updateCredential(ticket);
  assert.deepEqual([session.id, session.token, session.state], [id, token, "open"]);
  assert.equal((await gate.event("session.renewed")).event, "session.renewed");
});

test("after a lost connection the session is opened again by a fresh ticket", async () => {
  await using gate = await plant.gateway();
  await using wire = await Wire.to(gate.gateway.addresses[0]!.port!);
  await using channel = await connect(`127.0.0.1:${wire.port}`, { plaintext: true, reconnect: { initialMs: 5 } });
  await using session = await channel.login(ticket);
  const { id } = session;
  const reopened = once(session, "reopened");
  wire.cut();
  await reopened;
  assert.notEqual(session.id, id);
  assert.equal(session.username, "alice");
});

/** A gateway that lets everybody in and proves what it likes. */
const impostor = (response?: Uint8Array): Scheme<KerberosCredential> => ({
  verify: async (): Promise<Verification> => ({
    kind: "verified",
    principal: { authority: "kerberos", name: "alice" },
    roles: [],
    ...(response !== undefined && { response }),
  }),
});

for (const [what, response] of [
  ["answers without a token", undefined],
  ["answers with a token of its own making", Buffer.from("6f20060909864886f712010202020", "hex")],
] as const)
  test(`a gateway that ${what} is refused, and its session is closed again`, async () => {
    await using gate = await startGateway({ ports: { schemes: { kerberos: impostor(response) } } });
    await using channel = await connect(gate.address, { plaintext: true });
    const error = await channel.login(ticket).catch((thrown: unknown) => thrown);
    assert.ok(error instanceof CredentialFailed);
    assert.deepEqual([error.reason, error.retryable], ["gateway-unproven", false]);
    assert.match(error.message, /did not prove that it holds the key of remoting@gw\.plant\.test/);
    assert.equal((await gate.event("session.closed")).reason, "closed");
    assert.equal(gate.gateway.sessions.size, 0);
  });

test("a ticket for another service is refused by the gateway", async () => {
  await using gate = await plant.gateway();
  await using channel = await connect(gate.address, { plaintext: true });
  const error = await channel.login({ scheme: "kerberos", service: "other@gw.plant.test" }).catch((thrown) => thrown);
  assert.ok(error instanceof AuthenticationFailed);
  assert.equal(error.error, "INVALID_CREDENTIALS");
});

test("a service that nobody knows, and a cache without tickets, are told before anything is sent", async () => {
  await using gate = await plant.gateway();
  await using channel = await connect(gate.address, { plaintext: true });
  const login = async (service: string, hint: string) => {
    const error = await channel.login({ scheme: "kerberos", service }).catch((thrown: unknown) => thrown);
    assert.ok(error instanceof CredentialFailed, String(error));
    assert.deepEqual([error.reason, error.retryable], ["unavailable", true]);
    assert.match(error.message, new RegExp(`no Kerberos ticket for ${service}: .*${hint}`));
    assert.doesNotMatch(error.message, /Minor code/);
  };
  await login("remoting@nowhere.plant.test", "as the gateway's keytab has it");
  const cache = process.env["KRB5CCNAME"];
  process.env["KRB5CCNAME"] = "FILE:/nowhere/cache";
  await login(SERVICE, "kinit").finally(() => {
    process.env["KRB5CCNAME"] = cache;
  });
  assert.deepEqual(
    gate.events.filter(({ event }) => event === "authentication.failed"),
    [],
  );
});

test("the command line logs in by ticket and says who that is", async () => {
  await using gate = await plant.gateway();
  await using place = await Workplace.create();
  const at = ["--address", gate.address, "--plaintext", "--scheme", "kerberos", "--service", SERVICE];
  const command = place.start("login", "--json", ...at);
  const opened = await command.line({ event: "opened" });
  assert.deepEqual([opened["user"], opened["authority"]], ["alice", "kerberos"]);
  command.child.kill("SIGINT");
  assert.equal((await command.ended).code, 0);
});
