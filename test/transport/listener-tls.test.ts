import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import http2 from "node:http2";
import net from "node:net";
import { test } from "node:test";
import tls from "node:tls";
import type { ListenerOptions } from "../../server/transport/listener.ts";
import {
  certificate,
  clientCertificate,
  serverCertificate,
  TestFolder,
  testAuthority,
} from "../support/certificates.ts";
import { closed, openTestListener, until } from "./open-test-listener.ts";

const LOOPBACK = "127.0.0.1:0";

/** TLS files of a listener that asks for client certificates as told. */
async function tlsFiles(
  folder: TestFolder,
  clientCertificates: "none" | "request" | "require" = "none",
): Promise<NonNullable<ListenerOptions["tls"]>> {
  const pair = await folder.writePair(await serverCertificate());
  if (clientCertificates === "none") return { ...pair, clientCertificates };
  const clientAuthorities = await folder.write("clients.crt", (await testAuthority()).certificate);
  return { ...pair, clientAuthorities, clientCertificates };
}

const otherAuthority = () => certificate({ name: "Other Authority", usage: "authority" });

/** A client that trusts the test authority and offers h2; it survives whatever the server does. */
async function connect(port: number, options: tls.ConnectionOptions = {}): Promise<tls.TLSSocket> {
  const { certificate: ca } = await testAuthority();
  const client = tls.connect({ port, host: "127.0.0.1", ca, ALPNProtocols: ["h2"], ...options });
  return client.on("error", () => {});
}

for (const version of ["TLSv1.2", "TLSv1.3"] as const)
  test(`a ${version} client that offers h2 is handed over`, async () => {
    await using folder = await TestFolder.make();
    await using gate = await openTestListener({ address: LOOPBACK, tls: await tlsFiles(folder) });
    const client = await connect(gate.port, { minVersion: version, maxVersion: version });
    await until(() => gate.connections.length === 1);
    const [connection] = gate.connections;
    const socket = connection!.socket as tls.TLSSocket;
    assert.equal(socket.getProtocol(), version);
    assert.equal(socket.alpnProtocol, "h2");
    assert.equal(connection!.security, "tls");
    assert.equal(connection!.peer, `127.0.0.1:${client.localPort}`);
    assert.match(client.getCipher().name, /GCM|CHACHA20/);
    client.destroy();
    await until(() => gate.counts.open === 0);
    assert.deepEqual(gate.events, []);
  });

test("the listener tells the fingerprint of its certificate as OpenSSL writes it", async () => {
  await using folder = await TestFolder.make();
  await using gate = await openTestListener({ address: LOOPBACK, tls: await tlsFiles(folder) });
  const { certificate: pem } = await serverCertificate();
  assert.equal(gate.listener.fingerprint, new X509Certificate(pem).fingerprint256);
  assert.equal(gate.listener.security, "tls");
});

test("HTTP/2 over TLS runs, is ready once, and frees its place when it ends", async () => {
  const server = http2.createServer((_request, response) => response.end("served"));
  await using folder = await TestFolder.make();
  const tls = await tlsFiles(folder);
  await using gate = await openTestListener({ address: LOOPBACK, tls }, {}, (connection) => {
    server.once("session", (session) => session.once("remoteSettings", () => connection.ready()));
    server.emit("connection", connection.socket);
  });
  const { certificate: ca } = await testAuthority();
  const session = http2.connect(`https://127.0.0.1:${gate.port}`, { ca });
  const request = session.request({ ":path": "/" });
  request.setEncoding("utf8");
  const [answer] = await once(request, "data");
  assert.equal(answer, "served");
  assert.equal(gate.clock.pending, 0);
  session.destroy();
  await until(() => gate.counts.open === 0);
});

for (const [offer, ALPNProtocols] of [
  ["no ALPN", []],
  ["another protocol", ["http/1.1"]],
] as const)
  test(`a client that offers ${offer} is refused`, async () => {
    await using folder = await TestFolder.make();
    await using gate = await openTestListener({ address: LOOPBACK, tls: await tlsFiles(folder) });
    const client = await connect(gate.port, { ALPNProtocols: [...ALPNProtocols] });
    await closed(client);
    await until(() => gate.counts.open === 0);
    assert.deepEqual(
      gate.refused().map((event) => event.why),
      ["alpn"],
    );
    assert.deepEqual(gate.connections, []);
  });

test("TLS 1.1 and ciphers without forward secrecy are refused", async () => {
  await using folder = await TestFolder.make();
  await using gate = await openTestListener({ address: LOOPBACK, tls: await tlsFiles(folder) });
  const old = await connect(gate.port, { minVersion: "TLSv1.1", maxVersion: "TLSv1.1", ciphers: "ALL:@SECLEVEL=0" });
  await closed(old);
  const weak = await connect(gate.port, { maxVersion: "TLSv1.2", ciphers: "ECDHE-ECDSA-AES128-SHA" });
  await closed(weak);
  await until(() => gate.refused().length === 2);
  assert.deepEqual(
    gate.refused().map((event) => [event.why, event.detail]),
    [
      ["tls", "unsupported protocol"],
      ["tls", "no shared cipher"],
    ],
  );
});

for (const [what, garbage] of [
  ["plain HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
  ["plain HTTP/1.1", "GET / HTTP/1.1\r\nAuthorization: Basic c2VjcmV0\r\n\r\n"],
  ["garbage", Buffer.alloc(4_096, 0xfe)],
] as const)
  test(`${what} on a TLS listener is refused with one line that repeats nothing of it`, async () => {
    await using folder = await TestFolder.make();
    await using gate = await openTestListener({ address: LOOPBACK, tls: await tlsFiles(folder) });
    const client = net.connect(gate.port, "127.0.0.1").on("error", () => {});
    client.resume().write(garbage);
    await closed(client);
    await until(() => gate.counts.open === 0);
    assert.deepEqual(
      gate.refused().map((event) => event.why),
      ["tls"],
    );
    assert.match(gate.refused()[0]!.detail!, /^[a-z ]+$/);
    assert.equal(gate.clock.pending, 0, "no timer is left");
  });

test("a client that says nothing ends when the handshake time is over", async () => {
  await using folder = await TestFolder.make();
  await using gate = await openTestListener({ address: LOOPBACK, tls: await tlsFiles(folder) });
  const client = net.connect(gate.port, "127.0.0.1").on("error", () => {});
  await until(() => gate.counts.open === 1);
  gate.clock.advance(10_000);
  await closed(client);
  await until(() => gate.counts.open === 0);
  assert.deepEqual(
    gate.refused().map((event) => [event.why, event.detail]),
    [["handshake-timeout", "no TLS handshake within 10000 ms"]],
  );
});

test("the handshake time goes on after the TLS handshake until the connection is ready", async () => {
  await using folder = await TestFolder.make();
  await using gate = await openTestListener({ address: LOOPBACK, tls: await tlsFiles(folder) });
  const client = await connect(gate.port);
  await until(() => gate.connections.length === 1);
  gate.clock.advance(10_000);
  await closed(client);
  assert.equal(gate.refused()[0]!.detail, "no first word of HTTP within 10000 ms");
});

test("a client that leaves during the handshake is told once and its place is free", async () => {
  await using folder = await TestFolder.make();
  await using gate = await openTestListener({ address: LOOPBACK, tls: await tlsFiles(folder) });
  for (const leave of ["destroy", "resetAndDestroy"] as const) {
    const client = net.connect(gate.port, "127.0.0.1");
    await until(() => gate.counts.open === 1 && !client.connecting);
    client[leave]();
    await until(() => gate.counts.open === 0);
  }
  assert.deepEqual(
    gate.refused().map((event) => event.why),
    ["closed-early", "closed-early"],
  );
  assert.equal(gate.clock.pending, 0, "no timer is left");
});

test("closing ends handshakes and leaves what was handed over alone", async () => {
  await using folder = await TestFolder.make();
  const gate = await openTestListener({ address: LOOPBACK, tls: await tlsFiles(folder) });
  const ready = await connect(gate.port);
  const silent = net.connect(gate.port, "127.0.0.1").on("error", () => {});
  await until(() => gate.connections.length === 1 && gate.counts.open === 2);
  await gate.listener.close();
  await closed(silent);
  await until(() => gate.counts.open === 1);
  assert.equal(ready.destroyed, false);
  assert.equal(gate.isWatching(), false);
  assert.deepEqual(gate.refused(), []);
  await gate[Symbol.asyncDispose]();
});

test("a required client certificate opens the door, none and a stranger's do not", async () => {
  await using folder = await TestFolder.make();
  await using gate = await openTestListener({ address: LOOPBACK, tls: await tlsFiles(folder, "require") });
  const { certificate: cert, key } = await clientCertificate();
  const known = await connect(gate.port, { cert, key });
  await until(() => gate.connections.length === 1);
  assert.equal((gate.connections[0]!.socket as tls.TLSSocket).authorized, true);
  const nobody = await connect(gate.port);
  await closed(nobody);
  const foreign = await clientCertificate({ by: await otherAuthority() });
  const stranger = await connect(gate.port, { cert: foreign.certificate, key: foreign.key });
  await closed(stranger);
  await until(() => gate.refused().length === 2);
  assert.deepEqual(
    gate.refused().map((event) => [event.why, event.detail]),
    [
      ["client-certificate", "peer did not return a certificate"],
      ["client-certificate", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
    ],
  );
  assert.equal(gate.connections.length, 1);
  known.destroy();
});

test("a requested client certificate may be missing or a stranger's, and is then not authorized", async () => {
  await using folder = await TestFolder.make();
  await using gate = await openTestListener({ address: LOOPBACK, tls: await tlsFiles(folder, "request") });
  const foreign = await clientCertificate({ by: await otherAuthority() });
  await connect(gate.port);
  await until(() => gate.connections.length === 1);
  await connect(gate.port, { cert: foreign.certificate, key: foreign.key });
  await until(() => gate.connections.length === 2);
  assert.deepEqual(
    gate.connections.map(({ socket }) => (socket as tls.TLSSocket).authorized),
    [false, false],
  );
});

test("a listener that asks for client certificates resumes no TLS session", async () => {
  await using folder = await TestFolder.make();
  await using gate = await openTestListener({ address: LOOPBACK, tls: await tlsFiles(folder, "request") });
  for (const maxVersion of ["TLSv1.2", "TLSv1.3"] as const) {
    const first = await connect(gate.port, { maxVersion });
    await once(first, "secureConnect");
    const session = first.getSession()!;
    const second = await connect(gate.port, { maxVersion, session });
    await once(second, "secureConnect");
    assert.equal(second.isSessionReused(), false);
  }
});

test("asking for client certificates without their authorities is refused", async () => {
  await using folder = await TestFolder.make();
  const files = await tlsFiles(folder);
  await assert.rejects(openTestListener({ address: LOOPBACK, tls: { ...files, clientCertificates: "request" } }), {
    name: "RangeError",
    message: /needs clientAuthorities/,
  });
});

test("new files are used for new connections, and the old connection goes on", async () => {
  await using folder = await TestFolder.make();
  await using gate = await openTestListener({ address: LOOPBACK, tls: await tlsFiles(folder) }, {}, ({ socket }) =>
    socket.pipe(socket),
  );
  const before = await connect(gate.port);
  await once(before, "secureConnect");
  const renewed = await serverCertificate({ name: "renewed" });
  await folder.writePair(renewed);
  gate.filesChanged();
  await until(() => gate.events.length === 1);
  const { fingerprint256 } = new X509Certificate(renewed.certificate);
  const told = { file: `${folder.path}/server.crt`, listener: `127.0.0.1:${gate.port}` };
  assert.deepEqual(gate.events, [{ event: "certificate.reloaded", ...told, fingerprint: fingerprint256 }]);
  assert.equal(gate.listener.fingerprint, fingerprint256);
  const after = await connect(gate.port);
  await once(after, "secureConnect");
  assert.equal(after.getPeerX509Certificate()?.fingerprint256, fingerprint256);
  before.write("still here");
  const [echo] = await once(before, "data");
  assert.equal(String(echo), "still here");
});

test("an expired certificate is used and told", async () => {
  await using folder = await TestFolder.make();
  const until = new Date(Date.UTC(2025, 0, 1));
  const pair = await folder.writePair(await serverCertificate({ from: new Date(Date.UTC(2024, 0, 1)), until }));
  await using gate = await openTestListener({ address: LOOPBACK, tls: { ...pair, clientCertificates: "none" } });
  assert.equal(gate.listener.security, "tls");
  assert.deepEqual(
    gate.events.map((event) => ("detail" in event ? event.detail : undefined)),
    ["expired since 2025-01-01T00:00:00.000Z: clients will not accept it; renew it"],
  );
});
