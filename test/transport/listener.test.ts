import assert from "node:assert/strict";
import { once } from "node:events";
import http2 from "node:http2";
import net from "node:net";
import { test } from "node:test";
import { sourceOf } from "../../server/core/source.ts";
import type { Connection } from "../../server/transport/listener.ts";
import { closed, openTestListener, until } from "./open-test-listener.ts";

const loopback = { address: "127.0.0.1:0", plaintext: true };

/** Speaks HTTP/2 on connections, as the gRPC side does. */
function speakHttp2(): { accept(connection: Connection): void; isSettled: () => boolean } {
  const server = http2.createServer((_request, response) => response.end("served"));
  let settled = false;
  server.on("session", (session) => session.once("remoteSettings", () => (settled = true)));
  return { accept: ({ socket }) => void server.emit("connection", socket), isSettled: () => settled };
}

test("a plaintext connection is handed over with its peer, source and listener", async () => {
  await using gate = await openTestListener(loopback);
  const client = net.connect(gate.port, "127.0.0.1");
  await until(() => gate.connections.length === 1);
  const [connection] = gate.connections;
  const { peer, source, listener, security } = connection!;
  assert.deepEqual(
    { peer, source, listener, security },
    {
      peer: `127.0.0.1:${client.localPort}`,
      source: "127.0.0.1",
      listener: `127.0.0.1:${gate.port}`,
      security: "plaintext",
    },
  );
  client.destroy();
});

test("an IPv6 peer is written in brackets and counted by its network", async () => {
  await using gate = await openTestListener({ address: "[::1]:0", plaintext: true });
  const client = net.connect(gate.port, "::1");
  await until(() => gate.connections.length === 1);
  assert.equal(gate.connections[0]!.peer, `[::1]:${client.localPort}`);
  assert.equal(gate.connections[0]!.source, sourceOf("::1", ""));
  assert.equal(gate.listener.address, `[::1]:${gate.port}`);
  client.destroy();
});

test("HTTP/2 runs on what was handed over, and the place is free when it ends", async () => {
  const { accept } = speakHttp2();
  await using gate = await openTestListener(loopback, {}, accept);
  const session = http2.connect(`http://127.0.0.1:${gate.port}`);
  const request = session.request({ ":path": "/" });
  request.setEncoding("utf8");
  const [answer] = await once(request, "data");
  assert.equal(answer, "served");
  assert.equal(gate.counts.open, 1);
  session.close();
  await until(() => gate.counts.open === 0);
});

test("a client that closes only its side is closed altogether", async () => {
  await using gate = await openTestListener(loopback, {}, ({ socket }) => socket.resume());
  const client = net.connect({ port: gate.port, host: "127.0.0.1", allowHalfOpen: true });
  await once(client, "connect");
  client.end();
  await until(() => gate.connections[0]?.socket.destroyed === true && gate.counts.open === 0);
  client.destroy();
});

test("a reset connection gives its place back and raises nothing", async () => {
  await using gate = await openTestListener(loopback, {}, ({ socket }) => socket.resume());
  const client = net.connect(gate.port, "127.0.0.1");
  await until(() => gate.counts.open === 1 && !client.connecting);
  client.resetAndDestroy();
  await until(() => gate.counts.open === 0);
  assert.equal(gate.counts.sources, 0);
});

test("a connection without an HTTP/2 preface ends when the handshake time is over, and not before", async () => {
  await using gate = await openTestListener(loopback);
  const client = net.connect(gate.port, "127.0.0.1");
  await until(() => gate.connections.length === 1);
  gate.clock.advance(9_999);
  assert.equal(gate.connections[0]!.socket.destroyed, false);
  gate.clock.advance(1);
  await closed(client);
  assert.deepEqual(gate.refused(), [
    {
      event: "channel.refused",
      peer: gate.connections[0]!.peer,
      source: "127.0.0.1",
      listener: gate.listener.address,
      why: "handshake-timeout",
      detail: "no first word of HTTP within 10000 ms",
    },
  ]);
  await until(() => gate.counts.open === 0);
});

test("a slow drip of bytes does not prolong the handshake time", async () => {
  const { accept, isSettled } = speakHttp2();
  await using gate = await openTestListener(loopback, {}, accept);
  const client = net.connect(gate.port, "127.0.0.1").on("error", () => {});
  await until(() => gate.connections.length === 1);
  for (const byte of "PRI * HTTP") {
    client.write(byte);
    gate.clock.advance(1_000);
  }
  await until(() => gate.counts.open === 0);
  assert.equal(isSettled(), false);
  assert.equal(gate.refused()[0]!.why, "handshake-timeout");
});

test("a connection that is ready leaves no timer behind", async () => {
  await using gate = await openTestListener(loopback, {}, (connection) => connection.ready());
  const client = net.connect(gate.port, "127.0.0.1");
  await until(() => gate.connections.length === 1);
  assert.equal(gate.clock.pending, 0);
  gate.clock.advance(3_600_000);
  assert.equal(gate.connections[0]!.socket.destroyed, false);
  client.destroy();
});

test("closing stops accepting, frees the port and leaves open connections alone", async () => {
  const gate = await openTestListener(loopback, {}, ({ socket }) => socket.pipe(socket));
  const client = net.connect(gate.port, "127.0.0.1");
  await until(() => gate.connections.length === 1);
  await gate.listener.close();
  const late = net.connect(gate.port, "127.0.0.1");
  const [refused] = await once(late, "error");
  assert.equal(refused.code, "ECONNREFUSED");
  client.write("still here");
  const [echo] = await once(client, "data");
  assert.equal(String(echo), "still here");
  await gate[Symbol.asyncDispose]();
});

test("a port in use is told with its address", async () => {
  await using gate = await openTestListener(loopback);
  const address = `127.0.0.1:${gate.port}`;
  await assert.rejects(openTestListener({ address, plaintext: true }), (error: NodeJS.ErrnoException) => {
    assert.equal(error.code, "EADDRINUSE");
    assert.match(error.message, new RegExp(address));
    return true;
  });
});

test("a name that stands for a loopback address may be plaintext", async () => {
  await using gate = await openTestListener({ address: "localhost:0", plaintext: true });
  assert.equal(gate.listener.address, `localhost:${gate.port}`);
  assert.equal(gate.listener.fingerprint, undefined);
});

for (const address of ["0.0.0.0:0", "[::]:0", "192.0.2.1:0", "[2001:db8::1]:0"]) {
  test(`plaintext on ${address} is refused before anything listens`, async () => {
    await assert.rejects(openTestListener({ address, plaintext: true }), {
      name: "RangeError",
      message: /plaintext is for loopback addresses and unix sockets only/,
    });
  });
}

test("a listener with neither plaintext nor TLS files is refused", async () => {
  await assert.rejects(openTestListener({ address: "127.0.0.1:0" }), { name: "RangeError", message: /either/ });
});
