import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import * as messages from "#proto/messages.js";
import { KerberosAuthenticationService } from "#proto/services.js";
import type { GatewayEvent } from "../../server/core/events.ts";
import { type ConfigurationInput, createGateway } from "../../server/index.ts";
import { TestFolder } from "../support/certificates.ts";
import type { TestGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { HOME, kerberosLogin, OTHER_SERVICE, onceLoggedIn, Plant, PRINCIPAL, SERVICE } from "./support/plant.ts";
import { FLAGS, MECHANISMS, type TicketClient } from "./support/ticket-client.ts";

const { AuthenticationError, AuthenticationFailureReason } = messages.gatehouse.security.v1;
const {
  AUTHENTICATION_ERROR_NONE: NONE,
  AUTHENTICATION_ERROR_INVALID_CREDENTIALS: INVALID_CREDENTIALS,
  AUTHENTICATION_ERROR_TRY_AGAIN_LATER: TRY_AGAIN_LATER,
} = AuthenticationError;
const {
  AUTHENTICATION_FAILURE_REASON_NONE: NO_REASON,
  AUTHENTICATION_FAILURE_REASON_CREDENTIAL_EXPIRED: CREDENTIAL_EXPIRED,
  AUTHENTICATION_FAILURE_REASON_CREDENTIAL_NOT_YET_VALID: CREDENTIAL_NOT_YET_VALID,
} = AuthenticationFailureReason;

const HOUR_S = 3_600;
/** So many failures of the one address of this test owe nothing. */
const UNPUNISHED: ConfigurationInput = { penalties: { perSource: { free: 100_000 } } };

let plant: Plant;
let alice: TicketClient;
before(async () => {
  plant = await Plant.start();
  alice = await plant.user("alice");
});
after(async () => await plant[Symbol.asyncDispose]());

/** Logs in with a token that is to be refused as a wrong credential, and tells what the log says of it. */
async function refused(gate: TestGateway, token: Uint8Array) {
  const before = gate.events.length;
  const { error, reason, penaltyDelayMillis, securityToken, responseToken } = await onceLoggedIn(gate.address, token);
  assert.deepEqual([error, securityToken, responseToken.length], [INVALID_CREDENTIALS, 0, 0]);
  assert.ok(penaltyDelayMillis > 0);
  const found = gate.events.slice(before).find((event) => event.event === "authentication.failed");
  return { reason, ...(found as Extract<GatewayEvent, { event: "authentication.failed" }>) };
}

test("a token is taken once", async () => {
  await using gate = await plant.gateway();
  const { token } = await alice.ticket(SERVICE);
  assert.equal((await onceLoggedIn(gate.address, token)).error, NONE);
  const { cause, reason } = await refused(gate, token);
  assert.deepEqual([cause, reason], ["replayed", NO_REASON]);
});

test("of one token sent 20 times at once, one is taken", async () => {
  await using gate = await plant.gateway({}, { configuration: UNPUNISHED });
  const { token } = await alice.ticket(SERVICE);
  const answers = await Promise.all(Array.from({ length: 20 }, () => onceLoggedIn(gate.address, token)));
  assert.equal(answers.filter(({ error }) => error === NONE).length, 1);
  assert.equal(answers.filter(({ error }) => error === INVALID_CREDENTIALS).length, 19);
});

test("a token that was taken before a restart is refused after it", async () => {
  await using folder = await TestFolder.make();
  const configuration: ConfigurationInput = {
    dataDir: "data",
    listen: [{ address: "127.0.0.1:0", plaintext: true }],
    authentication: { kerberos: plant.settings, password: { memory: 8192, passes: 1, hashing: "threads" } },
  };
  const { token } = await alice.ticket(SERVICE);
  const errors = [];
  for (const _ of ["before", "after"]) {
    await using gateway = await createGateway({ configuration, folder: folder.path });
    errors.push((await onceLoggedIn(gateway.addresses[0]!.address, token)).error);
  }
  assert.deepEqual(errors, [NONE, INVALID_CREDENTIALS]);
});

test("where tokens cannot be noted nobody is let in, and nobody is charged for it", async () => {
  await using gate = await plant.gateway();
  const noted = join(gate.folder, "data", "kerberos-replays");
  await rm(noted, { force: true });
  await mkdir(noted);
  const { error, penaltyDelayMillis, securityToken } = await onceLoggedIn(
    gate.address,
    (await alice.ticket(SERVICE)).token,
  );
  assert.deepEqual([error, penaltyDelayMillis, securityToken], [TRY_AGAIN_LATER, 0, 0]);
  assert.match(String((await gate.event("authentication.failed")).cause), /Is a directory.*kerberos-replays/);
});

test("krb5.conf cannot switch off that a token is taken once", async () => {
  const before = process.env["KRB5_CONFIG"]!;
  const careless = join(plant.kdc.folder, "careless.conf");
  await writeFile(careless, "[libdefaults]\n  default_rcache_name = none:\n");
  process.env["KRB5_CONFIG"] = `${careless}:${before}`;
  await using gate = await plant.gateway();
  const { token } = await alice.ticket(SERVICE);
  const errors = [await onceLoggedIn(gate.address, token), await onceLoggedIn(gate.address, token)];
  process.env["KRB5_CONFIG"] = before;
  assert.deepEqual(
    errors.map(({ error }) => error),
    [NONE, INVALID_CREDENTIALS],
  );
});

for (const [name, clockOffBy] of [
  ["an hour slow", -HOUR_S],
  ["an hour fast", HOUR_S],
] as const)
  test(`a client whose clock is ${name} is refused`, async () => {
    await using gate = await plant.gateway();
    const { cause, reason } = await refused(gate, await plant.oddToken("alice", { clockOffBy }));
    assert.deepEqual([cause, reason], ["clock-skew", NO_REASON]);
  });

test("a client whose clock is two minutes off is let in", async () => {
  await using gate = await plant.gateway();
  assert.equal((await onceLoggedIn(gate.address, await plant.oddToken("alice", { clockOffBy: 120 }))).error, NONE);
});

test("a ticket for a service whose key is not ours is refused", async () => {
  await using gate = await plant.gateway();
  const { cause, detail } = await refused(gate, (await alice.ticket("other@gw.plant.test")).token);
  assert.deepEqual([cause, detail], ["wrong-service", `the ticket is for ${OTHER_SERVICE}`]);
});

test("a ticket for another service is refused, though its key is in the keytab too", async () => {
  const keytab = await plant.kdc.keytab("both.keytab", [PRINCIPAL, OTHER_SERVICE], { keep: true });
  await using gate = await plant.gateway({ keytab });
  const { cause, detail } = await refused(gate, (await alice.ticket("other@gw.plant.test")).token);
  assert.deepEqual([cause, detail], ["wrong-service", `the ticket is for ${OTHER_SERVICE}`]);
  assert.equal((await onceLoggedIn(gate.address, (await alice.ticket(SERVICE)).token)).error, NONE);
});

test("a ticket that another realm gave for a service of its own is refused", async () => {
  await using gate = await plant.gateway();
  const carol = await plant.user("carol@OTHER.TEST");
  const { cause } = await refused(gate, (await carol.ticket("remoting@gw.other.test")).token);
  assert.equal(cause, "wrong-realm");
});

test("a ticket of an older key than the keytab's is refused", async () => {
  const principal = `remoting/renewed.plant.test@${HOME}`;
  await plant.kdc.addPrincipal(principal);
  const { token } = await alice.ticket("remoting@renewed.plant.test");
  await using gate = await plant.gateway({ keytab: await plant.kdc.keytab("renewed.keytab", [principal]) });
  const { cause, detail } = await refused(gate, token);
  assert.equal(cause, "expired");
  assert.match(String(detail), /ticket is likely out of date/);
});

test("a ticket of a newer key than the keytab's is our fault, and is not charged", async () => {
  const principal = `remoting/stale.plant.test@${HOME}`;
  await plant.kdc.addPrincipal(principal);
  const keytab = await plant.kdc.keytab("stale.keytab", [principal]);
  await plant.kdc.keytab("newer.keytab", [principal]);
  await using gate = await plant.gateway({ keytab });
  const { token } = await alice.ticket("remoting@stale.plant.test");
  assert.equal((await onceLoggedIn(gate.address, token)).error, TRY_AGAIN_LATER);
  assert.match(String((await gate.event("authentication.failed")).cause), /keytab is likely out of date/);
});

test("a ticket of 60 KiB opens a session", async () => {
  await using gate = await plant.gateway();
  const token = await plant.oddToken("alice", { ballast: 30_500 });
  assert.ok(token.length > 60 * 1024 && token.length < 64 * 1024, `it has ${token.length} bytes`);
  const { error, session } = await onceLoggedIn(gate.address, token);
  assert.deepEqual([error, session?.username], [NONE, "alice"]);
});

test("a token of more than 64 KiB is refused before it is looked at", async () => {
  await using gate = await plant.gateway();
  using client = new RawClient(gate.address);
  const request = { token: Buffer.alloc(64 * 1024 + 1), username: "" };
  const { reason } = await client.refused(KerberosAuthenticationService.createSession, request);
  assert.equal(reason, "FIELD_INVALID");
});

test("a token cut off anywhere is refused", async () => {
  await using gate = await plant.gateway({}, { configuration: UNPUNISHED });
  using client = new RawClient(gate.address);
  const { token } = await alice.ticket(SERVICE);
  const errors = [];
  for (let length = 1; length < token.length; length += 7)
    errors.push((await kerberosLogin(client, token.subarray(0, length))).error);
  assert.deepEqual(new Set(errors), new Set([INVALID_CREDENTIALS]));
  assert.equal((await kerberosLogin(client, token)).error, NONE);
});

test("a token with any bit changed is refused for what is wrong with it", async () => {
  await using direct = await plant.scheme();
  const { token } = await alice.ticket(SERVICE);
  const found = new Map<string, Set<number>>();
  for (let at = 0; at < token.length; at++)
    for (let bit = 1; bit < 0x100; bit <<= 1) {
      const changed = Buffer.from(token);
      changed[at]! ^= bit;
      const result = await direct.verify(changed);
      const what = result.kind === "refused" ? result.cause : result.kind;
      found.set(what, (found.get(what) ?? new Set()).add(at));
    }
  const { verified, replayed, unavailable, ...wrong } = Object.fromEntries(found);
  assert.deepEqual(Object.keys(wrong).sort(), ["algorithm", "bad-signature", "malformed", "untrusted"]);
  // Nobody has signed what stands before the ticket's ciphertext, names and options: the ticket is as good as it was, once.
  const harmless = [...(verified ?? []), ...(replayed ?? [])];
  const ciphertext = token.indexOf("a282", token.indexOf("gw.plant.test"), "hex");
  assert.deepEqual([harmless.length > 0, harmless.filter((at) => at > ciphertext)], [true, []]);
  assert.equal(unavailable?.size, 1, "an encryption type that the keytab has no key of may be our fault");
});

test("what is no token of Kerberos is refused without asking the library", async () => {
  await using gate = await plant.gateway({}, { configuration: UNPUNISHED });
  const ntlm = Buffer.from("NTLMSSP\0\u0001\0\0\0\0\0\0\0");
  const { token: raw } = await alice.ticket(SERVICE, { flags: FLAGS.mutual | FLAGS.dce });
  const { token: negotiated } = await alice.ticket(SERVICE, { mechanism: MECHANISMS.negotiation });
  const preferringNtlm = Buffer.from(negotiated);
  // The mechanism it likes best is now 1.3.6.1.4.1.311.2.2.10 cut to the length of Kerberos's.
  preferringNtlm.set(Buffer.from("2b0601040182370202", "hex"), negotiated.indexOf("2a864886f712010202", "hex"));
  for (const token of [ntlm, raw, preferringNtlm, randomBytes(64), randomBytes(64 * 1024)]) {
    const { cause, detail } = await refused(gate, token);
    assert.deepEqual([cause, detail], ["malformed", "it is no initial token of Kerberos 5"]);
  }
});

for (const [name, clock, cause, reason] of [
  ["that is over", "-8h", "expired", CREDENTIAL_EXPIRED],
  ["that is not valid yet", "+3h", "not-yet-valid", CREDENTIAL_NOT_YET_VALID],
] as const)
  test(`a ticket ${name} is refused, tells its client why, and is not charged`, async () => {
    await using elsewhen = await Plant.start({ clock });
    await using gate = await elsewhen.gateway({}, { configuration: { penalties: { perSource: { free: 0 } } } });
    const told = await refused(gate, await elsewhen.oddToken("alice", { lifetime: "5h" }));
    assert.deepEqual([told.cause, told.reason], [cause, reason]);
    assert.equal(gate.gateway.penalties.size, 0);
    process.env["KRB5_CONFIG"] = join(plant.kdc.folder, "krb5.conf");
  });
