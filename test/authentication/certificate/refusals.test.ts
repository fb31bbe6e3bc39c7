import assert from "node:assert/strict";
import { test } from "node:test";
import { outcomeOf, reasonOf } from "../../conformance/words.ts";
import { type CertificateGateway, certificateGateway, login } from "./certificate-gateway.ts";
import { authority, DAY_MS, HOUR_MS, type Issued, issue, PURPOSE, revocationList, USAGE } from "./pki.ts";

const root = await authority("Plant CA");
const ago = (ms: number) => new Date(Date.now() - ms);
const ahead = (ms: number) => new Date(Date.now() + ms);

/** What a client with this certificate is answered, and what the log says of it. */
async function refused(gate: CertificateGateway, identity?: Issued, chain: readonly Issued[] = [], username?: string) {
  using client = await gate.client(identity, chain);
  const answer = await login(client, username);
  const { cause, detail = "", user } = gate.refusals().at(-1) ?? { detail: "", user: "" };
  return { outcome: `${outcomeOf(answer)} ${reasonOf(answer)}`, cause, detail, user, answer };
}

const below = async (levels: number): Promise<Issued[]> => {
  const chain = [root];
  for (let level = 1; level <= levels; level++) chain.unshift(await authority(`Level ${level}`, { by: chain[0]! }));
  return chain;
};

test("without a certificate, without TLS and with the scheme off, each is told and nothing is charged", async () => {
  await using gate = await certificateGateway({ authorities: [root] });
  const nobody = await refused(gate);
  assert.deepEqual([nobody.outcome, nobody.cause], ["SCHEME_NOT_AVAILABLE NO_CERTIFICATE", "no certificate was shown"]);
  assert.equal(nobody.answer.penaltyDelayMillis, 0);
  await using off = await certificateGateway({ authorities: [root], certificates: { enabled: false } });
  const disabled = await refused(off, await issue("alice", { by: root }));
  assert.equal(disabled.outcome, "SCHEME_NOT_AVAILABLE SCHEME_DISABLED");
  assert.deepEqual([gate.gateway.gateway.penalties.size, off.gateway.gateway.penalties.size], [0, 0]);
});

test("a key of RSA that can be broken is refused, whosever of the chain it is", async () => {
  const rsa = { name: "RSASSA-PKCS1-v1_5", publicExponent: new Uint8Array([1, 0, 1]), hash: "SHA-256" };
  const weak = { ...rsa, modulusLength: 1_024 };
  const weakRoot = await authority("Weak CA", { algorithm: weak });
  const weakBetween = await authority("Weak Between", { by: root, algorithm: weak });
  await using gate = await certificateGateway({ authorities: [root, weakRoot] });
  const cases: [Issued, Issued[]][] = [
    [await issue("alice", { by: root, algorithm: weak }), []],
    [await issue("alice", { by: weakRoot }), []],
    [await issue("alice", { by: weakBetween }), [weakBetween]],
  ];
  for (const [identity, chain] of cases) {
    const { outcome, cause, detail } = await refused(gate, identity, chain);
    assert.deepEqual([outcome, cause], ["INVALID_CREDENTIALS NONE", "algorithm"]);
    assert.match(detail, /a key of less than 2048 bits: CN=/);
  }
  using client = await gate.client(await issue("bob", { by: root, algorithm: { ...rsa, modulusLength: 2_048 } }));
  assert.equal(outcomeOf(await login(client)), "NONE");
});

test("what an unknown issuer signed is refused, charged to the source alone, and told as what it is", async () => {
  await using gate = await certificateGateway({ authorities: [root] });
  const other = await authority("Other CA");
  const namesake = await authority("Plant CA");
  const cases: [string, Issued, Issued[]][] = [
    ["self-signed", await issue("alice"), []],
    ["self-signed", await issue("alice", { until: ago(HOUR_MS), from: ago(DAY_MS) }), []],
    ["self-signed", await issue("alice", { from: ahead(HOUR_MS) }), []],
    ["untrusted", await issue("alice", { by: other }), []],
    ["untrusted", await issue("alice", { by: other, until: ago(HOUR_MS), from: ago(DAY_MS) }), [other]],
    ["untrusted", await issue("alice", { by: namesake }), [namesake]],
    ["untrusted", await issue("alice", { by: namesake, until: ago(HOUR_MS), from: ago(DAY_MS) }), []],
  ];
  for (const [cause, identity, chain] of cases) {
    const found = await refused(gate, identity, chain);
    assert.deepEqual([found.outcome, found.cause, found.user], ["INVALID_CREDENTIALS NONE", cause, ""]);
    assert.match(found.detail, /^CN=alice; serial [0-9a-f]+; issuer CN=/);
  }
  const counts = gate.gateway.gateway.penalties.list();
  assert.deepEqual(
    counts.map(({ user, failures }) => [user, failures]),
    [[undefined, cases.length]],
  );
});

test("a certificate out of its time is told so, and is not charged", async () => {
  await using gate = await certificateGateway({ authorities: [root] });
  const old = await refused(gate, await issue("alice", { by: root, from: ago(DAY_MS), until: ago(HOUR_MS) }));
  assert.deepEqual([old.outcome, old.cause, old.user], ["INVALID_CREDENTIALS CREDENTIAL_EXPIRED", "expired", "alice"]);
  assert.match(old.detail, /: it expired at 20/);
  const early = await refused(gate, await issue("bob", { by: root, from: ahead(HOUR_MS) }));
  assert.deepEqual(
    [early.outcome, early.cause, early.user],
    ["INVALID_CREDENTIALS CREDENTIAL_NOT_YET_VALID", "not-yet-valid", "bob"],
  );
  assert.ok((early.answer.penaltyDelayMillis ?? 0) > 0);
  assert.equal(gate.gateway.gateway.penalties.size, 0);
});

test("an authority out of its time spoils what it signed, and the log names it", async () => {
  const worn = await authority("Worn CA", { by: root, from: ago(DAY_MS), until: ago(HOUR_MS) });
  await using gate = await certificateGateway({ authorities: [root] });
  const found = await refused(gate, await issue("alice", { by: worn }), [worn]);
  assert.deepEqual([found.outcome, found.cause], ["INVALID_CREDENTIALS CREDENTIAL_EXPIRED", "expired"]);
  assert.match(found.detail, /above it, CN=Worn CA; serial/);
});

test("a certificate that is not for clients is refused", async () => {
  await using gate = await certificateGateway({ authorities: [root] });
  const wishes = [
    { purposes: [PURPOSE.server] },
    { usages: USAGE.keyEncipherment },
    { usages: USAGE.keyAgreement },
    { usages: USAGE.keyAgreement, until: ago(HOUR_MS), from: ago(DAY_MS) },
  ];
  for (const wish of wishes) {
    const found = await refused(gate, await issue("alice", { by: root, ...wish }));
    assert.deepEqual([found.outcome, found.cause], ["INVALID_CREDENTIALS NONE", "wrong-usage"]);
  }
  assert.equal(gate.gateway.gateway.penalties.list()[0]?.failures, wishes.length);
});

test("a chain is as long as chainDepth allows, and no longer", async () => {
  const chain = await below(3);
  await using gate = await certificateGateway({ authorities: [root], certificates: { chainDepth: 3 } });
  using client = await gate.client(await issue("alice", { by: chain[1]! }), chain.slice(1, -1));
  assert.equal(outcomeOf(await login(client)), "NONE");
  const found = await refused(gate, await issue("bob", { by: chain[0]! }), chain.slice(0, -1));
  assert.deepEqual([found.outcome, found.cause], ["INVALID_CREDENTIALS NONE", "chain-too-long"]);
  assert.match(found.detail, /4 certificates stand above it; chainDepth is 3/);
});

test("an authority signs no further than its path length, and a client's certificate signs nothing", async () => {
  const short = await authority("Short CA", { by: root, pathLength: 0 });
  const under = await authority("Under CA", { by: short });
  const user = await issue("mallory", { by: root });
  await using gate = await certificateGateway({ authorities: [root] });
  const tooFar = await refused(gate, await issue("alice", { by: under }), [under, short]);
  assert.deepEqual([tooFar.outcome, tooFar.cause], ["INVALID_CREDENTIALS NONE", "chain-too-long"]);
  const forged = await refused(gate, await issue("admin", { by: user }), [user]);
  assert.deepEqual([forged.outcome, forged.cause], ["INVALID_CREDENTIALS NONE", "untrusted"]);
});

test("a revoked certificate is refused, is not charged, and so is what a revoked authority signed", async () => {
  const middle = await authority("Middle CA", { by: root });
  const [gone, stays] = [await issue("gone", { by: middle }), await issue("stays", { by: middle })];
  const lists = {
    "root.crl": await revocationList(root),
    "middle.crl": await revocationList(middle, { revoked: [gone] }),
  };
  await using gate = await certificateGateway({ authorities: [root, middle], lists });
  using client = await gate.client(stays);
  assert.equal(outcomeOf(await login(client)), "NONE");
  const found = await refused(gate, gone);
  assert.deepEqual(
    [found.outcome, found.cause, found.user],
    ["INVALID_CREDENTIALS CREDENTIAL_REVOKED", "revoked", "gone"],
  );
  assert.match(found.detail, new RegExp(`serial ${gone.serial} of CN=Middle CA is revoked`));
  await using other = await certificateGateway({
    authorities: [root, middle],
    lists: { ...lists, "root.crl": await revocationList(root, { revoked: [middle] }) },
  });
  assert.equal((await refused(other, stays)).cause, "revoked");
  assert.deepEqual([gate.gateway.gateway.penalties.size, other.gateway.gateway.penalties.size], [0, 0]);
});

test("where lists are configured, an issuer without a list or with a stale one lets nobody in, at nobody's charge", async () => {
  const middle = await authority("Middle CA", { by: root });
  const identity = await issue("alice", { by: middle });
  await using missing = await certificateGateway({
    authorities: [root, middle],
    lists: { "root.crl": await revocationList(root) },
  });
  const none = await refused(missing, identity);
  assert.deepEqual([none.outcome, none.cause], ["TRY_AGAIN_LATER NONE", "there is no revocation list of CN=Middle CA"]);
  const stale = await revocationList(middle, { from: ago(DAY_MS), until: ago(HOUR_MS) });
  await using old = await certificateGateway({
    authorities: [root, middle],
    lists: { "root.crl": await revocationList(root), "middle.crl": stale },
  });
  const late = await refused(old, identity);
  assert.equal(late.outcome, "TRY_AGAIN_LATER NONE");
  assert.match(late.cause ?? "", /the revocation list of CN=Middle CA is for .* give a current one/);
  const [told] = old.gateway.events.filter(({ event }) => event === "revocation.stale");
  assert.match(JSON.stringify(told), /"issuer":"CN=Middle CA"/);
  assert.deepEqual([missing.gateway.gateway.penalties.size, old.gateway.gateway.penalties.size], [0, 0]);
});
