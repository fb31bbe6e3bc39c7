import assert from "node:assert/strict";
import { test } from "node:test";
import { GrantedRoles } from "../../../server/authentication/granted-roles.ts";
import { Acceptor } from "../../../server/authentication/kerberos/acceptor.ts";
import { KerberosScheme } from "../../../server/authentication/kerberos/kerberos-scheme.ts";
import { SecretBytes } from "../../../server/secrets/secret-bytes.ts";
import { FakeClock } from "../../support/fake-clock.ts";

/** A frame of Kerberos around a request that names nothing: what is behind it is the library's to judge. */
const framed = (encrypted: string) => {
  const ticket = `61${size(encrypted, 2)}30${size(encrypted)}${encrypted}`;
  return Buffer.from(
    `60${size(ticket, 19)}06092a864886f7120102020100` +
      `6e${size(ticket, 4)}30${size(ticket, 2)}a3${size(ticket)}${ticket}`,
    "hex",
  );
};
const size = (hex: string, more = 0) => (hex.length / 2 + more).toString(16).padStart(2, "0");

const TOKEN = framed("a30d300ba003020112a2040402abcd");

/** What the scheme makes of a client whom the library vouches for, or of what the library says instead. */
async function verify(
  found: string | Error,
  { token = TOKEN, supplied = undefined as string | undefined, end = Number.POSITIVE_INFINITY as number | null } = {},
) {
  const server = {
    step: async () => {
      if (found instanceof Error) throw found;
      return null;
    },
    username: found instanceof Error ? null : found,
    contextComplete: true,
  };
  const acceptor = new Acceptor({ initializeServer: async () => server }, "remoting", new FakeClock());
  const scheme = new KerberosScheme({
    acceptor,
    granted: new GrantedRoles({ alice: ["Engineer"] }, "names", () => []),
    keytab: { realms: ["PLANT.TEST"], endOf: () => end ?? undefined },
    stripRealm: true,
    allowSuppliedUsername: true,
  });
  using secret = SecretBytes.take(Buffer.from(token));
  const result = await scheme.verify({ token: secret, username: supplied });
  return result.kind === "refused" ? result.cause : result.kind === "verified" ? result.principal.name : result.kind;
}

for (const [principal, found] of [
  ["alice@PLANT.TEST", "alice"],
  ["alice@OTHER.TEST", "wrong-realm"],
  ["alice@plant.test", "wrong-realm"],
  ["alice\\@PLANT.TEST@OTHER.TEST", "wrong-realm"],
  ["WELLKNOWN/ANONYMOUS@PLANT.TEST", "no-name"],
  ["WELLKNOWN/ANONYMOUS@WELLKNOWN:ANONYMOUS", "no-name"],
  ["alice", "no-name"],
  ["\u{fffd}@PLANT.TEST", "no-name"],
  [`${"a".repeat(300)}@PLANT.TEST`, "no-name"],
] as const)
  test(`the principal ${principal.slice(0, 40)} is ${found}`, async () => {
    assert.equal(await verify(principal), found);
  });

test("a supplied name without anything to see is refused", async () => {
  assert.equal(await verify("alice@PLANT.TEST", { supplied: " " }), "no-name");
});

for (const [what, token] of [
  ["has none", framed("a200")],
  ["names its encryption by more bytes than it takes", framed("a30e300ca00402020012a2040402abcd")],
  ["has a length by more bytes than are read here", framed("a312300fa003020112a20804840000000200abcd")],
] as const)
  test(`a ticket whose encrypted part ${what} opens nothing, though the library takes it`, async () => {
    assert.equal(await verify("alice@PLANT.TEST", { token }), "malformed");
  });

test("a ticket whose end cannot be found out opens nothing", async () => {
  assert.equal(await verify("alice@PLANT.TEST", { end: null }), "unavailable");
});

const MINOR = "Unspecified GSS failure.  Minor code may provide more information";

for (const [text, found] of [
  [`${MINOR}: Request is a replay`, "replayed"],
  [`${MINOR}: Clock skew too great`, "clock-skew"],
  [`${MINOR}: Ticket expired`, "expired"],
  [`${MINOR}: Decrypt integrity check failed`, "bad-signature"],
  [`${MINOR}: Success`, "malformed"],
  ["Invalid token was supplied: Unknown error", "malformed"],
  [`${MINOR}: No space left on device`, "unavailable"],
  [`${MINOR}: Permission denied (filename: /x/kerberos-replays)`, "unavailable"],
  [`${MINOR}: Ticket abgelaufen`, "unavailable"],
  // The service's name is the client's to choose: it must not pass for what the library says.
  [`${MINOR}: Request ticket server x: Ticket expired@A not found in keytab (ticket kvno 1)`, "wrong-service"],
] as const)
  test(`what the library says counts as ${found}: ${text.slice(-60)}`, async () => {
    assert.equal(await verify(new Error(text)), found);
  });
