import assert from "node:assert/strict";
import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import test from "node:test";
import { ConnectionFailed, type ConnectionFailedReason, type ConnectOptions, connect } from "../../client/index.ts";
import {
  authority,
  clientCertificate,
  fingerprintOf,
  folder,
  type KeyPair,
  serverCertificate,
} from "./certificates.ts";
import { type FixtureOptions, GatewayFixture } from "./gateway-fixture.ts";
import { OPERATOR_CERTIFICATE, OPERATOR_PKCS12 } from "./operator-pkcs12.ts";
import { until } from "./until.ts";

const company = await authority("company");
const stranger = await authority("stranger");

const startWith = async (pair: KeyPair, options: FixtureOptions = {}, clientCa?: string) =>
  await GatewayFixture.start({ ...options, tls: { ...pair, ...(clientCa !== undefined && { clientCa }) } });

/** Connects, logs in, leaves. */
async function visit(gateway: GatewayFixture, options: ConnectOptions): Promise<void> {
  await using channel = await connect(gateway.address, options);
  await using session = await channel.login({ username: "ada", password: "correct horse" });
  assert.equal(session.state, "open");
}

async function refused(gateway: GatewayFixture, options: ConnectOptions, reason: ConnectionFailedReason, why: RegExp) {
  const error = await connect(gateway.address, options).then(
    () => assert.fail("it connected"),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof ConnectionFailed);
  assert.equal(error.reason, reason, error.message);
  assert.match(error.message, why);
  assert.deepEqual(gateway.calls, [], "nothing was sent");
}

test("a gateway signed by the given authority is trusted, the authority given as text, bytes or file", async () => {
  await using gateway = await startWith(await serverCertificate(company));
  await using files = await folder({ "ca.pem": company.cert });
  await visit(gateway, { ca: company.cert });
  await visit(gateway, { ca: Buffer.from(company.cert) });
  await visit(gateway, { ca: files.file("ca.pem") });
});

test("a gateway signed by another authority, or by nobody known to the system, is refused", async () => {
  await using gateway = await startWith(await serverCertificate(stranger));
  await refused(gateway, { ca: company.cert }, "untrusted", /not trusted/);
  await refused(gateway, {}, "untrusted", /not trusted/);
});

test("without a ca option the system's authorities are trusted", async (context) => {
  await using gateway = await startWith(await serverCertificate(company));
  await using files = await folder({ "bundle.pem": company.cert });
  const before = process.env["SSL_CERT_FILE"];
  process.env["SSL_CERT_FILE"] = files.file("bundle.pem");
  context.after(() => {
    delete process.env["SSL_CERT_FILE"];
    Object.assign(process.env, before !== undefined && { SSL_CERT_FILE: before });
  });
  await visit(gateway, {});
});

test("a certificate for another name, or one that has expired, is refused", async () => {
  const otherName = await startWith(await serverCertificate(company, { host: "elsewhere.example" }));
  const expired = await startWith(await serverCertificate(company, { notAfterDate: new Date(Date.now() - 1_000) }));
  await using _first = otherName;
  await using _second = expired;
  await refused(otherName, { ca: company.cert }, "untrusted", /does not match/);
  await refused(expired, { ca: company.cert }, "untrusted", /expired/);
});

for (const [name, ca] of [
  ["a self-signed certificate", undefined],
  ["a certificate of an authority", company],
] as const)
  test(`a fingerprint trusts exactly ${name}, in either spelling and under any name`, async () => {
    const certificate = await serverCertificate(ca, { host: "elsewhere.example" });
    await using gateway = await startWith(certificate);
    const plain = fingerprintOf(certificate.cert);
    await visit(gateway, { fingerprint: plain });
    await visit(gateway, { fingerprint: (plain.toUpperCase().match(/../g) ?? []).join(":") });
  });

for (const [name, ca] of [
  ["self-signed", undefined],
  ["signed by the same authority", company],
] as const)
  test(`a fingerprint refuses another certificate, ${name}, before anything is sent`, async () => {
    await using gateway = await startWith(await serverCertificate(ca));
    const { cert } = await serverCertificate(ca);
    await refused(gateway, { fingerprint: fingerprintOf(cert) }, "untrusted", /presents another certificate/);
    await refused(gateway, { fingerprint: fingerprintOf(company.cert) }, "untrusted", /presents another certificate/);
  });

test("a gateway that comes back with another certificate is refused at reconnect, and the password stays here", async () => {
  const genuine = await serverCertificate(company);
  const gateway = await startWith(genuine);
  await using channel = await connect(gateway.address, {
    fingerprint: fingerprintOf(genuine.cert),
    reconnect: { initialMs: 2, maximumMs: 5 },
  });
  const session = await channel.login({ username: "ada", password: () => "correct horse" });
  const { port } = gateway;
  await gateway[Symbol.asyncDispose]();
  await using impostor = await startWith(await serverCertificate(company), { port });
  await until(() => impostor.accepted >= 3);
  assert.equal(session.state, "reopening");
  assert.deepEqual(impostor.calls, []);
  await assert.rejects(channel.notice({ deadlineMs: 50 }), /presents another certificate/);
  await impostor[Symbol.asyncDispose]();
  const reopened = once(session, "reopened");
  await using _returned = await startWith(genuine, { port });
  await reopened;
});

test("connecting to an IP address over TLS prints no warning", async (context) => {
  await using gateway = await startWith(await serverCertificate(company));
  const warn = context.mock.method(process, "emitWarning", () => {});
  await visit(gateway, { ca: company.cert });
  assert.equal(warn.mock.callCount(), 0);
});

test("a client certificate is presented from text, from files with a passphrase, and from PKCS#12", async () => {
  await using gateway = await startWith(await serverCertificate(company), {}, company.cert);
  await using forPkcs12 = await startWith(await serverCertificate(company), {}, OPERATOR_CERTIFICATE);
  const plain = await clientCertificate(company);
  const locked = await clientCertificate(company, "opener");
  await using files = await folder({ "own.crt": locked.cert, "own.key": locked.key, "own.pfx": OPERATOR_PKCS12 });
  const [certificate, key] = [files.file("own.crt"), files.file("own.key")];
  await visit(gateway, { ca: company.cert, certificate: plain.cert, key: plain.key });
  await visit(gateway, { ca: company.cert, certificate, key, passphrase: "opener" });
  await visit(forPkcs12, { ca: company.cert, pfx: files.file("own.pfx"), passphrase: "opener" });
  await visit(forPkcs12, { ca: company.cert, pfx: OPERATOR_PKCS12, passphrase: "opener" });
});

test("key material that cannot be loaded stops before any connection and names the file", async () => {
  await using gateway = await startWith(await serverCertificate(company));
  const [own, other] = [await clientCertificate(company), await clientCertificate(company)];
  const locked = await clientCertificate(company, "opener");
  await using files = await folder({
    "own.crt": own.cert,
    "own.key": own.key,
    "other.key": other.key,
    "locked.crt": locked.cert,
    "locked.key": locked.key,
    "own.pfx": OPERATOR_PKCS12,
    "broken.pem": "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    "empty.pem": "nothing",
  });
  const { file } = files;
  const refusals: [ConnectOptions, string][] = [
    [{ ca: file("missing.pem") }, file("missing.pem")],
    [{ ca: file("broken.pem") }, file("broken.pem")],
    [{ ca: file("empty.pem") }, file("empty.pem")],
    [{ certificate: file("missing.crt"), key: file("own.key") }, file("missing.crt")],
    [{ certificate: file("own.crt"), key: file("missing.key") }, file("missing.key")],
    [{ certificate: file("own.crt"), key: file("other.key") }, file("other.key")],
    [{ certificate: file("empty.pem"), key: file("own.key") }, file("empty.pem")],
    [{ certificate: file("locked.crt"), key: file("locked.key") }, file("locked.key")],
    [{ certificate: file("locked.crt"), key: file("locked.key"), passphrase: "guess" }, file("locked.key")],
    [{ pfx: file("missing.pfx") }, file("missing.pfx")],
    [{ pfx: file("empty.pem") }, file("empty.pem")],
    [{ pfx: file("own.pfx"), passphrase: "guess" }, file("own.pfx")],
  ];
  for (const [options, named] of refusals)
    await assert.rejects(connect(gateway.address, options), (error: unknown) => {
      assert.ok(error instanceof ConnectionFailed);
      assert.equal(error.reason, "key-material");
      assert.ok(error.message.includes(named), `${error.message} names ${named}`);
      assert.ok(!error.message.includes("guess"));
      return true;
    });
  assert.equal(gateway.accepted, 0);
});

test("a gateway whose signer is not among the trusted names the file that was trusted", async () => {
  await using gateway = await startWith(await serverCertificate(company));
  await using files = await folder({ "other.pem": (await authority("another company")).cert });
  await assert.rejects(connect(gateway.address, { ca: files.file("other.pem") }), (error: unknown) => {
    assert.ok(error instanceof ConnectionFailed);
    assert.equal(error.reason, "untrusted");
    assert.match(error.message, new RegExp(`is not trusted by authorities ${files.file("other.pem")}: .*; give ca`));
    return true;
  });
});

test("a renewed client certificate is picked up at reconnect", async () => {
  await using gateway = await startWith(await serverCertificate(company), {}, company.cert);
  const own = await clientCertificate(company);
  await using files = await folder({ "own.crt": own.cert, "own.key": own.key });
  await using channel = await connect(gateway.address, {
    ca: company.cert,
    certificate: files.file("own.crt"),
    key: files.file("own.key"),
    reconnect: { initialMs: 2, maximumMs: 5 },
  });
  await channel.notice();
  await rm(files.file("own.key"));
  gateway.cut();
  await once(channel, "disconnected");
  await assert.rejects(channel.notice({ deadlineMs: 50 }), /own\.key/);
  await writeFile(files.file("own.key"), own.key);
  assert.equal(await channel.notice(), "authorised use only");
});

test("TLS to a plaintext port, and plaintext to a TLS port, are refused", async () => {
  await using plain = await GatewayFixture.start();
  await using tls = await startWith(await serverCertificate(company));
  await refused(plain, { ca: company.cert }, "unreachable", /^no TLS is spoken at 127\.0\.0\.1.*plaintext: true$/);
  await refused(tls, { plaintext: true }, "unreachable", /no connection to 127\.0\.0\.1/);
});

for (const options of [{ plaintext: true }, { ca: company.cert }])
  test(`a port that takes connections and says nothing ends in a timeout (${Object.keys(options)})`, async () => {
    const sockets: { destroyed: boolean; destroy(): void }[] = [];
    const mute = createServer((socket) => sockets.push(socket.on("error", () => {}).resume()));
    await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
    const { port } = mute.address() as { port: number };
    await assert.rejects(connect(`127.0.0.1:${port}`, { ...options, connectTimeoutMs: 50 }), {
      name: "ConnectionFailed",
      reason: "timeout",
    });
    await until(() => sockets.length === 1 && sockets.every(({ destroyed }) => destroyed));
    mute.close();
  });
