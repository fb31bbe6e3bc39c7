import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import tls from "node:tls";
import { ensureSelfSigned } from "../../server/transport/self-signed.ts";
import { serverCertificate, TestFolder } from "../support/certificates.ts";
import { openTestListener } from "./open-test-listener.ts";

const YEAR_MS = 365 * 86_400_000;

test("the first start makes a pair that only its owner may read", async () => {
  await using folder = await TestFolder.make();
  const tlsFolder = join(folder.path, "data", "tls");
  const made = await ensureSelfSigned(tlsFolder);
  assert.equal(made.created, true);
  const modes = await Promise.all([tlsFolder, made.certificate, made.key].map(async (path) => (await stat(path)).mode));
  assert.deepEqual(
    modes.map((mode) => mode & 0o777),
    [0o700, 0o600, 0o600],
  );
  assert.deepEqual((await readdir(tlsFolder)).sort(), ["server.crt", "server.key"]);
});

test("the certificate is for this machine's names, for ten years, and no authority", async () => {
  await using folder = await TestFolder.make();
  const made = await ensureSelfSigned(folder.path);
  const certificate = new X509Certificate(await readFile(made.certificate));
  assert.equal(made.fingerprint, certificate.fingerprint256);
  for (const name of ["localhost", hostname()]) assert.ok(certificate.checkHost(name), name);
  for (const ip of ["127.0.0.1", "::1"]) assert.ok(certificate.checkIP(ip), ip);
  assert.equal(certificate.ca, false);
  assert.equal(certificate.publicKey.asymmetricKeyDetails?.namedCurve, "prime256v1");
  assert.ok(Date.parse(certificate.validFrom) < Date.now() - YEAR_MS / 366);
  assert.ok(Date.parse(certificate.validTo) > Date.now() + 10 * YEAR_MS);
});

for (const [name, options] of [
  ["127.0.0.1", { host: "127.0.0.1" }],
  ["localhost", { host: "127.0.0.1", servername: "localhost" }],
] as const)
  test(`a client with several such certificates among its roots trusts this gateway as ${name}`, async () => {
    await using folder = await TestFolder.make();
    const made = await ensureSelfSigned(join(folder.path, "a"));
    const another = await ensureSelfSigned(join(folder.path, "b"));
    const files = { certificate: made.certificate, key: made.key, clientCertificates: "none" as const };
    await using gate = await openTestListener({ address: "127.0.0.1:0", tls: files });
    const ca = [await readFile(another.certificate), await readFile(made.certificate)];
    const client = tls.connect({ port: gate.port, ca, ALPNProtocols: ["h2"], ...options });
    await once(client, "secureConnect");
    assert.equal(client.authorized, true);
    client.destroy();
  });

test("a pair that is there is used as it is", async () => {
  await using folder = await TestFolder.make();
  const pair = await serverCertificate();
  await folder.writePair(pair);
  const found = await ensureSelfSigned(folder.path);
  assert.equal(found.created, false);
  assert.equal(found.fingerprint, new X509Certificate(pair.certificate).fingerprint256);
  assert.equal(await readFile(found.certificate, "utf8"), pair.certificate);
  assert.equal(await readFile(found.key, "utf8"), pair.key);
});

test("of several first starts at once one makes the pair and all use it", async () => {
  await using folder = await TestFolder.make();
  const starts = await Promise.all(Array.from({ length: 4 }, () => ensureSelfSigned(join(folder.path, "tls"))));
  assert.equal(starts.filter(({ created }) => created).length, 1);
  assert.equal(new Set(starts.map(({ fingerprint }) => fingerprint)).size, 1);
  const { certificate, key } = starts[0]!;
  tls.createSecureContext({ cert: await readFile(certificate), key: await readFile(key) });
});

for (const [there, missing] of [
  ["server.crt", "server.key"],
  ["server.key", "server.crt"],
] as const)
  test(`${there} without ${missing} is told, and stays`, async () => {
    await using folder = await TestFolder.make();
    await folder.writePair(await serverCertificate());
    await rm(join(folder.path, missing));
    await assert.rejects(ensureSelfSigned(folder.path), {
      name: "RangeError",
      message: new RegExp(`${there} is there, but .*${missing} is not: restore it`),
    });
    assert.deepEqual(await readdir(folder.path), [there]);
  });

test("a certificate file without a certificate is told by name", async () => {
  await using folder = await TestFolder.make();
  await mkdir(join(folder.path, "tls"));
  await folder.writePair({ certificate: "nothing", key: "nothing" });
  await assert.rejects(ensureSelfSigned(folder.path), { name: "RangeError", message: /server\.crt: no certificate/ });
});
