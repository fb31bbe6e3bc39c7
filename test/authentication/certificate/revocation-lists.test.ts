import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { Certificate } from "../../../server/authentication/certificate/certificate.ts";
import { ClientTrust } from "../../../server/authentication/certificate/client-trust.ts";
import type { GatewayEvent } from "../../../server/core/events.ts";
import { TestFolder } from "../../support/certificates.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { der, oid, rawList, sequence } from "./der-writer.ts";
import { authority, DAY_MS, Extension, HOUR_MS, type Issued, issue, revocationList, USAGE } from "./pki.ts";

const root = await authority("Plant CA");
const [alice, bob] = [await issue("alice", { by: root }), await issue("bob", { by: root })];
const CRITICAL = Buffer.from([0x30, 0x00]);

/** The trust of a folder with `root.crt` and the lists given, on a clock that stands at now. */
async function open(folder: TestFolder, lists: Record<string, string | Buffer>, authorities: Issued[] = [root]) {
  const clock = new FakeClock();
  clock.stepWall(Date.now() - clock.wall());
  const events: GatewayEvent[] = [];
  let changed = () => {};
  let changes = 0;
  const file = await folder.write("root.crt", authorities.map(({ certificate }) => `${certificate}\n`).join(""));
  const files = await Promise.all(Object.entries(lists).map(([name, content]) => folder.write(name, content)));
  const trust = await ClientTrust.open({
    authorities: [file],
    revocationLists: files,
    clock,
    emit: (event) => events.push(event),
    watch(_files, listener) {
      changed = listener;
      return () => {
        changed = () => {};
      };
    },
    onChange: () => void changes++,
  });
  const look = (user: Issued, by = root) => {
    const { serial } = new Certificate(user.der);
    return trust.revocationOf([{ serial, authorityKey: new Certificate(by.der).authorityKey, issuer: "it" }]).kind;
  };
  const told = (event: GatewayEvent["event"]) => events.filter((one) => one.event === event);
  const settle = async (until: () => boolean) => {
    for (const end = Date.now() + 5_000; !until() && Date.now() < end; ) await turn();
    assert.ok(until());
  };
  const replace = async (name: string, content: string | Buffer) => {
    const before = changes;
    await folder.write(name, content);
    changed();
    await settle(() => changes > before);
  };
  return { trust, clock, events, told, look, replace, settle, [Symbol.dispose]: () => trust.close() };
}

const refusal = async (list: string | Buffer, authorities?: Issued[]): Promise<string> => {
  await using folder = await TestFolder.make();
  return await open(folder, { "a.crl": list }, authorities).then(
    () => "it was taken",
    (error: Error) => error.message,
  );
};

test("a list tells who is revoked, in PEM and in DER, and says what was loaded", async () => {
  const pem = await revocationList(root, { revoked: [alice], number: 7 });
  const raw = Buffer.from(pem.replace(/-----[^-]+-----/g, ""), "base64");
  for (const list of [pem, raw]) {
    await using folder = await TestFolder.make();
    using it = await open(folder, { "root.crl": list });
    assert.deepEqual([it.look(alice), it.look(bob)], ["revoked", "good"]);
    const told = it.told("revocation.loaded").map((event) => ({ ...event, nextUpdate: "" }));
    const facts = { file: `${folder.path}/root.crl`, issuer: "CN=Plant CA", number: "7", entries: 1, nextUpdate: "" };
    assert.deepEqual(told, [{ event: "revocation.loaded", ...facts }]);
  }
});

test("a serial is the same with a zero in front and without", async () => {
  await using folder = await TestFolder.make();
  const high = await issue("high", { by: root, serial: "00d1" });
  using it = await open(folder, { "root.crl": rawList(root, { serials: [Buffer.from([0, 0, 0xd1])] }) });
  assert.deepEqual([it.look(high), it.look(alice)], ["revoked", "good"]);
});

test("several lists in one file count each for its authority, and of one authority the newest", async () => {
  await using folder = await TestFolder.make();
  const other = await authority("Other CA");
  const carol = await issue("carol", { by: other });
  const both = `${await revocationList(other, { revoked: [carol] })}\n${await revocationList(root, { number: 1 })}`;
  const newer = await revocationList(root, { number: 2, revoked: [alice] });
  using it = await open(folder, { "both.crl": both, "newer.crl": newer }, [root, other]);
  assert.deepEqual([it.look(carol, other), it.look(alice), it.look(bob)], ["revoked", "revoked", "good"]);
});

test("lists that could mislead are refused with what is wrong", async () => {
  const mute = await authority("Mute CA", { usages: USAGE.keyCertSign });
  const namesake = await authority("Plant CA");
  const good = await revocationList(root);
  const extension = (id: string, critical = true) => new Extension(id, critical, CRITICAL);
  const cases: [string | Buffer | Promise<string>, RegExp, Issued[]?][] = [
    ["", /no revocation list in it/],
    ["-----BEGIN X509 CRL-----\nMAA=\n-----END X509 CRL-----", /cut off/],
    [Buffer.from(good), /it was taken/],
    [revocationList(await authority("Stranger CA")), /issuer CN=Stranger CA is not in clientAuthorities: add/],
    [revocationList(namesake), /its signature is not by CN=Plant CA/],
    [revocationList(mute), /does not let it sign lists \(cRLSign\)/, [mute]],
    [revocationList(root, { extensions: [extension("2.5.29.27")] }), /delta list/],
    [revocationList(root, { extensions: [extension("2.5.29.28")] }), /covers a part/],
    [
      revocationList(root, { extensions: [extension("1.2.3.4")] }),
      /critical extension that is not known here: 1\.2\.3\.4/,
    ],
    [revocationList(root, { extensions: [extension("1.2.3.4", false)] }), /it was taken/],
    [rawList(root, { serials: [], until: undefined }), /no nextUpdate/],
    [rawList(root, { serials: [Buffer.alloc(65, 1)] }), /odd length/],
    [
      rawList(root, { serials: [Buffer.from([1])], entryExtensions: entryOf(0x55, 0x1d, 0x1d) }),
      /entries of other auth/,
    ],
    [
      rawList(root, { serials: [], algorithm: sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x01)) }),
      /SHA-256 or better/,
    ],
  ];
  for (const [list, expected, authorities] of cases) assert.match(await refusal(await list, authorities), expected);
});

const entryOf = (...id: number[]) =>
  sequence(sequence(oid(...id), der(0x01, Buffer.from([0xff])), der(0x04, CRITICAL)));

const RSA = { modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };

for (const [what, algorithm, expected] of [
  ["ECDSA with SHA-384", { name: "ECDSA", namedCurve: "P-384", hash: "SHA-384" }, /it was taken/],
  ["RSA with SHA-512", { name: "RSASSA-PKCS1-v1_5", hash: "SHA-512", ...RSA }, /it was taken/],
  ["RSA-PSS with SHA-256", { name: "RSA-PSS", hash: "SHA-256", saltLength: 32, ...RSA }, /it was taken/],
  ["Ed25519", { name: "Ed25519" }, /it was taken/],
  ["RSA with SHA-1", { name: "RSASSA-PKCS1-v1_5", hash: "SHA-1", ...RSA }, /SHA-256 or better/],
  ["RSA-PSS with SHA-1", { name: "RSA-PSS", hash: "SHA-1", saltLength: 20, ...RSA }, /SHA-256 or better/],
] as const)
  test(`a list signed by ${what} ends as it should`, async () => {
    const by = await authority("Any CA", { algorithm });
    assert.match(await refusal(await revocationList(by), [by]), expected);
    const forged = await authority("Any CA", { algorithm });
    assert.doesNotMatch(await refusal(await revocationList(forged), [by]), /it was taken/);
  });

test("a list stays in use where its file has lost it, and no older one comes in by that way", async () => {
  await using folder = await TestFolder.make();
  const other = await authority("Other CA");
  const lists = { "any.crl": await revocationList(root, { revoked: [alice], number: 5 }) };
  using it = await open(folder, lists, [root, other]);
  await it.replace("any.crl", await revocationList(other));
  assert.deepEqual([it.look(alice), it.look(bob)], ["revoked", "good"]);
  await it.replace("any.crl", await revocationList(root, { number: 4 }));
  it.clock.advance(1_000);
  await it.settle(() => it.told("revocation.rejected").length === 1);
  assert.equal(it.look(alice), "revoked");
  await it.replace("any.crl", await revocationList(root, { number: 6 }));
  assert.equal(it.look(alice), "good");
});

test("a broken or older file leaves the list in use, is told once, and a good one after it is taken", async () => {
  await using folder = await TestFolder.make();
  using it = await open(folder, { "root.crl": await revocationList(root, { revoked: [alice], number: 5 }) });
  await it.replace("root.crl", "half of i");
  assert.deepEqual([it.look(alice), it.told("revocation.rejected")], ["revoked", []], "it may still be written");
  it.clock.advance(1_000);
  await it.settle(() => it.told("revocation.rejected").length === 1);
  await it.replace("root.crl", await revocationList(root, { number: 4 }));
  it.clock.advance(1_000);
  await it.settle(() => it.told("revocation.rejected").length === 2);
  assert.match(JSON.stringify(it.told("revocation.rejected")[1]), /older than the one in use/);
  assert.equal(it.look(alice), "revoked");
  await it.replace("root.crl", await revocationList(root, { number: 6, revoked: [bob] }));
  assert.deepEqual([it.look(alice), it.look(bob)], ["good", "revoked"]);
});

test("a list is expiring at 80 % of its life and stale at its end, each told once", async () => {
  await using folder = await TestFolder.make();
  const now = Date.now();
  const list = await revocationList(root, {
    from: new Date(now),
    until: new Date(now + 10 * HOUR_MS),
    revoked: [alice],
  });
  using it = await open(folder, { "root.crl": list });
  it.clock.advance(8 * HOUR_MS + 1_000);
  it.clock.advance(HOUR_MS);
  assert.deepEqual([it.told("revocation.expiring").length, it.told("revocation.stale").length], [1, 0]);
  assert.equal(it.look(bob), "good");
  it.clock.stepWall(HOUR_MS);
  it.clock.advance(60_000);
  assert.deepEqual([it.told("revocation.expiring").length, it.told("revocation.stale").length], [1, 1]);
  assert.deepEqual([it.look(bob), it.look(alice)], ["unknown", "revoked"]);
});

test("a list of the future is not relied upon", async () => {
  await using folder = await TestFolder.make();
  const list = await revocationList(root, { from: new Date(Date.now() + HOUR_MS) });
  using it = await open(folder, { "root.crl": list });
  assert.equal(it.look(bob), "unknown");
});

test("a list of 100,000 entries is read while the event loop turns, and each serial is found", async () => {
  await using folder = await TestFolder.make();
  const serials = Array.from({ length: 100_000 }, (_, index) => Buffer.concat([Buffer.from([1]), number(index), salt]));
  const list = rawList(root, { serials });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  using it = await open(folder, { "root.crl": list });
  delay.disable();
  const key = new Certificate(root.der).authorityKey;
  const kind = (serial: Buffer) => it.trust.revocationOf([{ serial, authorityKey: key, issuer: "it" }]).kind;
  assert.equal(serials.filter((serial) => kind(serial) !== "revoked").length, 0);
  const others = Array.from({ length: 10_000 }, () => randomBytes(16));
  assert.equal(others.filter((serial) => kind(serial) !== "good").length, 0);
  assert.ok(delay.max / 1e6 < 250, `the longest stop was ${delay.max / 1e6} ms`);
});

const salt = randomBytes(11);
const number = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

test("nothing is watched or told after the end", async () => {
  await using folder = await TestFolder.make();
  const it = await open(folder, { "root.crl": await revocationList(root, { until: new Date(Date.now() + DAY_MS) }) });
  it.trust.close();
  it.clock.advance(2 * DAY_MS);
  assert.deepEqual([it.told("revocation.stale"), it.clock.pending], [[], 0]);
});
