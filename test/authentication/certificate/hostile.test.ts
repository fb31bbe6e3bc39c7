import assert from "node:assert/strict";
import { test } from "node:test";
import { TLSSocket } from "node:tls";
import { Certificate } from "../../../server/authentication/certificate/certificate.ts";
import { Der, DerError } from "../../../server/authentication/certificate/der.ts";
import { DistinguishedName } from "../../../server/authentication/certificate/distinguished-name.ts";
import { outcomeOf } from "../../conformance/words.ts";
import { certificateGateway, login } from "./certificate-gateway.ts";
import { der } from "./der-writer.ts";
import { authority, Extension, type Issued, issue } from "./pki.ts";

const root = await authority("Plant CA");

test("a certificate with 100 alternative names logs in as the one that its client names", async () => {
  const names = Array.from({ length: 100 }, (_, index) => ({ type: "dns" as const, value: `host-${index}.example` }));
  await using gate = await certificateGateway({ authorities: [root], certificates: { username: "dns" } });
  using client = await gate.client(await issue("crowd", { by: root, names }));
  assert.equal(outcomeOf(await login(client)), "INVALID_CREDENTIALS");
  assert.match(gate.refusals()[0]?.detail ?? "", /it holds 100 names/);
  assert.equal((await login(client, "host-99.example")).session?.username, "host-99.example");
});

test("a stranger's chain of 16 certificates is refused like any other", async () => {
  const chain: Issued[] = [await authority("Level 0")];
  for (let level = 1; level < 15; level++) chain.unshift(await authority(`Level ${level}`, { by: chain[0]! }));
  await using gate = await certificateGateway({ authorities: [root] });
  using client = await gate.client(await issue("deep", { by: chain[0]! }), chain);
  assert.equal(outcomeOf(await login(client)), "INVALID_CREDENTIALS");
  assert.equal(gate.refusals()[0]?.cause, "untrusted");
});

test("a connection's chain is taken apart once, however often its client asks to be let in", async (t) => {
  await using gate = await certificateGateway({ authorities: [root] });
  using client = await gate.client(await issue("alice", { by: root }));
  assert.equal((await login(client)).session?.username, "alice");
  const { calls } = t.mock.method(TLSSocket.prototype, "getPeerCertificate").mock;
  assert.equal((await login(client)).session?.username, "alice");
  assert.equal(calls.length, 0);
});

test("a chain of 16 of one name and one key ends in an answer", async () => {
  const same = await authority("Plant CA", { by: await authority("Plant CA") });
  const chain = await Promise.all(
    Array.from({ length: 15 }, () => authority("Plant CA", { by: same, keys: same.keys })),
  );
  await using gate = await certificateGateway({ authorities: [root] });
  using client = await gate.client(await issue("alice", { by: same }), chain);
  assert.equal(outcomeOf(await login(client)), "INVALID_CREDENTIALS");
});

test("a certificate as large as TLS takes is looked at, and the log line about it is short", async () => {
  const padding = new Extension("1.2.3.4", false, Buffer.alloc(50_000, 1));
  await using gate = await certificateGateway({ authorities: [root] });
  const subject = `CN=big,${Array.from({ length: 60 }, (_, index) => `OU=${"x".repeat(50)}${index}`).join(",")}`;
  const big = await issue("big", { by: root, subject, extensions: [padding] });
  using client = await gate.client(big);
  assert.equal((await login(client)).session?.username, "big");
  const stranger = await issue("big", { subject, extensions: [padding] });
  using other = await gate.client(stranger);
  assert.equal(outcomeOf(await login(other)), "INVALID_CREDENTIALS");
  assert.ok((gate.refusals()[0]?.detail ?? "").length < 600);
});

test("names that nobody could type or tell apart are no names", async () => {
  await using gate = await certificateGateway({ authorities: [root] });
  const common = ["ad\0min", "ad\nmin", "x".repeat(300), " "].map((name) => [{ CN: [name] }]);
  const subjects = [...common, [{ O: ["no common name"] }], [{ CN: ["\u202eadmin\u0085"] }]];
  for (const hidden of ["\u202enimda", "admin\u200b", "ad\u2066min", "admin\u2028", "\ufeffadmin"])
    subjects.push([{ CN: [hidden] }]);
  for (const subject of subjects) {
    using client = await gate.client(await issue("x", { by: root, subject }));
    assert.equal(outcomeOf(await login(client)), "INVALID_CREDENTIALS", JSON.stringify(subject));
    assert.equal(gate.refusals().at(-1)?.cause, "no-name", JSON.stringify(subject));
    assert.doesNotMatch(gate.refusals().at(-1)?.detail ?? "", /[\p{Cc}\p{Cf}]/u);
  }
});

test("a subject's text is read in the encodings whose letters are certain, and in no other", () => {
  assert.equal(commonNameOf(0x0c, Buffer.from("Zoë")), "Zoë");
  assert.equal(commonNameOf(0x13, Buffer.from("alice")), "alice");
  assert.equal(commonNameOf(0x16, Buffer.from("alice")), "alice");
  assert.equal(commonNameOf(0x1e, Buffer.from([0x01, 0x61, 0x00, 0x62])), "šb");
  assert.equal(commonNameOf(0x14, Buffer.from("alice")), "alice");
  for (const [tag, bytes] of [
    [0x0c, Buffer.from([0xc3, 0x28])],
    [0x13, Buffer.from([0xe9])],
    [0x14, Buffer.from([0xe9])],
    [0x1e, Buffer.from([0xd8, 0x00])],
    [0x1c, Buffer.from([0, 0, 0, 0x61])],
  ] as const)
    assert.equal(commonNameOf(tag, bytes), undefined, `tag ${tag}`);
});

/** The common name of a subject whose one part is these bytes under this tag. */
function commonNameOf(tag: number, bytes: Buffer): string | undefined {
  const part = der(0x30, der(0x06, Buffer.from([0x55, 0x04, 0x03])), der(tag, bytes));
  return new DistinguishedName(Der.whole(der(0x30, der(0x31, part)))).commonNames[0];
}

const sample = await issue("sample", { by: root });

test("bytes that are no DER end in an error and never in a loop", () => {
  const broken = [
    [],
    [0x30],
    [0x30, 0x80, 0, 0],
    [0x30, 0x81, 0x05],
    [0x30, 0x82, 0, 1, 0],
    [0x1f, 0x81, 1, 0],
    [0x30, 5, 1],
  ];
  const deep = Buffer.alloc(64, 0x30);
  for (const bytes of [...broken.map((one) => Buffer.from(one)), deep, Buffer.from([0x30, 0x85, 1, 1, 1, 1, 1])])
    assert.throws(() => [...Der.whole(bytes).children()], DerError, bytes.toString("hex"));
  for (let cut = 0; cut < sample.der.length; cut += 7)
    assert.throws(() => new Certificate(sample.der.subarray(0, cut)), Error, `${cut}`);
});
