import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { outcomeOf } from "../../conformance/words.ts";
import { type CertificateGateway, certificateGateway, login, renew } from "./certificate-gateway.ts";
import { authority, type Issued, issue } from "./pki.ts";

const root = await authority("Plant CA");

type Username = "common-name" | "dns" | "email" | "uri" | "thumbprint";

const gateFor = (username: Username, more: { allowSuppliedUsername?: boolean } = {}) =>
  certificateGateway({ authorities: [root], certificates: { username, ...more } });

/** The name a session got, or the cause in the log. */
async function nameOf(gate: CertificateGateway, identity: Issued, wanted?: string): Promise<string> {
  using client = await gate.client(identity);
  const answer = await login(client, wanted);
  if (answer.session) return answer.session.username ?? "";
  return `${outcomeOf(answer)}: ${gate.refusals().at(-1)?.cause}`;
}

const KINDS: [Username, "dns" | "email" | "url", string][] = [
  ["dns", "dns", "line-7.plant.example"],
  ["email", "email", "alice@plant.example"],
  ["uri", "url", "urn:plant:line-7"],
];

for (const [username, type, value] of KINDS)
  test(`the name comes from an alternative name of kind ${username}`, async () => {
    await using gate = await gateFor(username);
    const named = await issue("Somebody", { by: root, names: [{ type, value }] });
    assert.equal(await nameOf(gate, named), value);
    assert.equal(await nameOf(gate, await issue("Somebody", { by: root })), "INVALID_CREDENTIALS: no-name");
  });

test("the name is the SHA-256 thumbprint where that is asked for", async () => {
  await using gate = await gateFor("thumbprint");
  const identity = await issue("alice", { by: root });
  assert.equal(await nameOf(gate, identity), createHash("sha256").update(identity.der).digest("hex"));
});

test("of several names the client says which, and none is guessed", async () => {
  const names = ["one.example", "two.example", "ONE.example"].map((value) => ({ type: "dns" as const, value }));
  const twice = await issue("x", { by: root, names, subject: "CN=alice,CN=bob" });
  await using dns = await gateFor("dns");
  assert.equal(await nameOf(dns, twice), "INVALID_CREDENTIALS: no-name");
  assert.match(dns.refusals()[0]?.detail ?? "", /it holds 2 names/);
  assert.equal(await nameOf(dns, twice, "Two.Example"), "two.example");
  await using common = await gateFor("common-name");
  assert.equal(await nameOf(common, twice), "INVALID_CREDENTIALS: no-name");
  assert.equal(await nameOf(common, twice, "bob"), "bob");
});

test("a supplied name is the certificate's own, or allowed", async () => {
  const identity = await issue("Alice", { by: root });
  await using strict = await gateFor("common-name");
  assert.equal(await nameOf(strict, identity, "ALICE"), "Alice");
  assert.equal(await nameOf(strict, identity, "bob"), "INVALID_CREDENTIALS: name-not-allowed");
  await using lax = await gateFor("common-name", { allowSuppliedUsername: true });
  assert.equal(await nameOf(lax, identity, "bob"), "bob");
  assert.equal(await nameOf(lax, identity), "Alice");
  using client = await lax.client(identity);
  const { securityToken } = await login(client, "carol");
  assert.equal((await renew(client, securityToken)).session?.username, "carol");
});

test("one name cannot pose as another kind of it", async () => {
  const posing = await issue("x", {
    by: root,
    subject: "CN=mallory\\, CN\\=admin\\0ACN\\=admin,O=CN\\=admin",
    names: [{ type: "dns", value: "mallory, DNS:admin" }],
  });
  await using common = await gateFor("common-name");
  assert.equal(await nameOf(common, posing, "admin"), "INVALID_CREDENTIALS: name-not-allowed");
  assert.equal(await nameOf(common, posing), "INVALID_CREDENTIALS: no-name");
  await using dns = await gateFor("dns");
  assert.equal(await nameOf(dns, posing, "admin"), "INVALID_CREDENTIALS: name-not-allowed");
  assert.equal(await nameOf(dns, posing), "mallory, DNS:admin");
});

test("a session of a longer name than a client may ask for can be renewed", async () => {
  const uri = `spiffe://plant.example/${"line/".repeat(20)}7`;
  await using gate = await gateFor("uri");
  using client = await gate.client(await issue("x", { by: root, names: [{ type: "url", value: uri }] }));
  const { securityToken } = await login(client);
  assert.equal((await renew(client, securityToken)).session?.username, uri);
});
