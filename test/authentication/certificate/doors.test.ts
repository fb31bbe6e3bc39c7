import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import tls from "node:tls";
import { credentials } from "@grpc/grpc-js";
import { outcomeOf, reasonOf } from "../../conformance/words.ts";
import { testAuthority } from "../../support/certificates.ts";
import { RawClient } from "../../support/raw-client.ts";
import { type CertificateGateway, certificateGateway, login } from "./certificate-gateway.ts";
import { authority, DAY_MS, HOUR_MS, type Issued, issue, PURPOSE, revocationList } from "./pki.ts";

const root = await authority("Plant CA");
const alice = await issue("alice", { by: root });

async function connect(gate: CertificateGateway, identity: Issued | undefined, options: tls.ConnectionOptions = {}) {
  const { certificate: ca } = await testAuthority();
  const own = identity === undefined ? {} : { cert: identity.certificate, key: identity.key };
  const socket = tls.connect({ port: gate.port, host: "127.0.0.1", ca, ALPNProtocols: ["h2"], ...own, ...options });
  return socket.on("error", () => {});
}

const closed = (socket: tls.TLSSocket) => new Promise<void>((resolve) => socket.on("close", () => resolve()).resume());

/** What a client could resume, once it has it. */
async function kept(socket: tls.TLSSocket, version: "TLSv1.2" | "TLSv1.3"): Promise<Buffer> {
  const given = version === "TLSv1.3" ? once(socket, "session") : undefined;
  await once(socket.resume(), "secureConnect");
  const [session] = (await given) ?? [socket.getSession()];
  return session as Buffer;
}

test("a connection without TLS cannot log in with a certificate", async () => {
  const listen = [{ address: "127.0.0.1:0", plaintext: true }];
  await using gate = await certificateGateway({ authorities: [root], configuration: { listen } });
  using client = new RawClient(gate.gateway.address, credentials.createInsecure());
  const answer = await login(client);
  assert.deepEqual([outcomeOf(answer), reasonOf(answer)], ["SCHEME_NOT_AVAILABLE", "NOT_SUPPORTED_HERE"]);
  assert.equal(gate.refusals()[0]?.cause, "there is no TLS on this listener");
  assert.match((await gate.gateway.event("authentication.unreachable")).detail, /no listener asks for certificates/);
});

test("where a certificate is required, a bad one is refused at the door with one line that says why", async () => {
  const revoked = await issue("revoked", { by: root });
  const chain = [await authority("A", { by: root })];
  for (const name of ["B", "C"]) chain.unshift(await authority(name, { by: chain[0]! }));
  const lists: Record<string, string> = { "root.crl": await revocationList(root, { revoked: [revoked] }) };
  for (const [index, by] of chain.entries()) lists[`${index}.crl`] = await revocationList(by);
  await using gate = await certificateGateway({
    authorities: [root, ...chain],
    lists,
    clientCertificates: "require",
  });
  const [past, early] = [new Date(Date.now() - DAY_MS), new Date(Date.now() - HOUR_MS)];
  const cases: [Issued | undefined, RegExp][] = [
    [undefined, /^peer did not return a certificate$/],
    [await issue("self"), /^DEPTH_ZERO_SELF_SIGNED_CERT$/],
    [await issue("old", { by: root, from: past, until: early }), /^CERT_HAS_EXPIRED$/],
    [await issue("early", { by: root, from: new Date(Date.now() + HOUR_MS) }), /^CERT_NOT_YET_VALID$/],
    [await issue("server", { by: root, purposes: [PURPOSE.server] }), /^INVALID_PURPOSE$/],
    [await issue("foreign", { by: await authority("Other CA") }), /^UNABLE_TO_(VERIFY_LEAF|GET_ISSUER)/],
    [await issue("forged", { by: await authority("Plant CA") }), /^CERT_SIGNATURE_FAILURE$/],
    [revoked, /^revoked: CN=revoked; serial /],
    [await issue("deep", { by: chain[0]! }), /^chain-too-long: CN=deep; serial /],
  ];
  for (const [identity, detail] of cases) {
    await closed(await connect(gate, identity));
    const refusals = gate.gateway.events.filter((event) => event.event === "channel.refused");
    assert.match(refusals.at(-1)?.detail ?? "", detail);
    assert.deepEqual(
      [refusals.at(-1)?.why, gate.gateway.events.at(-1)?.event],
      ["client-certificate", "channel.refused"],
    );
  }
  assert.equal(gate.gateway.events.filter(({ event }) => event === "channel.refused").length, cases.length);
  using client = await gate.client(alice);
  assert.equal(outcomeOf(await login(client)), "NONE");
});

test("a stale list does not shut the door, behind which passwords may do", async () => {
  const until = new Date(Date.now() - HOUR_MS);
  const lists = { "root.crl": await revocationList(root, { from: new Date(Date.now() - DAY_MS), until }) };
  await using gate = await certificateGateway({
    authorities: [root],
    lists,
    clientCertificates: "require",
    accounts: [{ name: "alice", password: "secret" }],
  });
  using client = await gate.client(alice);
  assert.equal(outcomeOf(await client.login("alice", "secret")), "NONE");
  assert.equal(outcomeOf(await login(client)), "TRY_AGAIN_LATER");
});

test("TLS 1.1 is refused with a line that says so", async () => {
  await using gate = await certificateGateway({ authorities: [root] });
  const old = { minVersion: "TLSv1.1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" } as const;
  await closed(await connect(gate, alice, old));
  const { why, detail } = await gate.gateway.event("channel.refused");
  assert.deepEqual([why, detail], ["tls", "unsupported protocol"]);
});

for (const clientCertificates of ["request", "require"] as const)
  for (const version of ["TLSv1.2", "TLSv1.3"] as const)
    test(`${version} resumes no session on a listener with clientCertificates: ${clientCertificates}`, async () => {
      await using gate = await certificateGateway({ authorities: [root], clientCertificates });
      const first = await connect(gate, alice, { maxVersion: version });
      // TLS 1.3 offers what the server sent after the handshake, TLS 1.2 its session id.
      const session = await kept(first, version);
      const again = await connect(gate, alice, { maxVersion: version, session });
      await once(again, "secureConnect");
      assert.equal(again.isSessionReused(), false);
      for (const socket of [first, again]) socket.destroy();
    });

test("the same client resumes its session where no certificate is asked for", async () => {
  await using gate = await certificateGateway({ authorities: [root], clientCertificates: "none" });
  const first = await connect(gate, undefined);
  const again = await connect(gate, undefined, { session: await kept(first, "TLSv1.3") });
  await once(again, "secureConnect");
  assert.equal(again.isSessionReused(), true);
  for (const socket of [first, again]) socket.destroy();
});

test("a certificate whose signature is wrong costs its own connection nothing, and others' nothing either", async () => {
  await using gate = await certificateGateway({ authorities: [root] });
  const forged = await issue("forged", { by: await authority("Plant CA") });
  using good = await gate.client(alice);
  const { securityToken = 0 } = await login(good);
  for (let round = 0; round < 10; round++) {
    using bad = await gate.client(forged);
    const [answer, session] = await Promise.all([login(bad), good.whoAmI(securityToken)]);
    assert.deepEqual([outcomeOf(answer), session?.username], ["INVALID_CREDENTIALS", "alice"]);
  }
  assert.equal(gate.refusals()[0]?.cause, "untrusted");
});
