import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, stat, unlink, writeFile } from "node:fs/promises";
import net from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import tls from "node:tls";
import { serverCertificate, TestFolder, testAuthority } from "../support/certificates.ts";
import { closed, openTestListener, until } from "./open-test-listener.ts";

test("a unix socket has its mode, hands connections over as one source, and goes at close", async () => {
  await using folder = await TestFolder.make();
  const path = join(folder.path, "gate.sock");
  await using gate = await openTestListener({ address: `unix:${path}`, plaintext: true, mode: 0o620 });
  const { mode } = await stat(path);
  assert.equal(mode & 0o777, 0o620);
  const client = net.connect(path);
  await until(() => gate.connections.length === 1);
  const { peer, source, listener } = gate.connections[0]!;
  assert.deepEqual(
    { peer, source, listener, port: gate.listener.port },
    { peer: "unix", source: `unix:${path}`, listener: `unix:${path}`, port: undefined },
  );
  client.destroy();
  await gate.listener.close();
  await assert.rejects(stat(path), { code: "ENOENT" });
});

test("clients of a unix socket share the connections of one source", async () => {
  await using folder = await TestFolder.make();
  const path = join(folder.path, "gate.sock");
  await using gate = await openTestListener({ address: `unix:${path}`, plaintext: true }, { channelsPerSource: 1 });
  const first = net.connect(path);
  await until(() => gate.connections.length === 1);
  const second = net.connect(path).on("error", () => {});
  await closed(second);
  assert.equal(gate.refused()[0]!.why, "too-many-connections-from-source");
  first.destroy();
});

test("TLS runs over a unix socket", async () => {
  await using folder = await TestFolder.make();
  const path = join(folder.path, "gate.sock");
  const files = await folder.writePair(await serverCertificate());
  await using gate = await openTestListener({ address: `unix:${path}`, tls: { ...files, clientCertificates: "none" } });
  const { certificate: ca } = await testAuthority();
  const client = tls.connect({ path, ca, servername: "localhost", ALPNProtocols: ["h2"] });
  await once(client, "secureConnect");
  await until(() => gate.connections.length === 1);
  assert.equal(gate.connections[0]!.peer, "unix");
  client.destroy();
  await until(() => gate.counts.open === 0);
});

test("a socket file whose listener was killed is replaced", async () => {
  await using folder = await TestFolder.make();
  const path = join(folder.path, "gate.sock");
  const script = `require("net").createServer().listen(${JSON.stringify(path)}, () => console.log("up"))`;
  const child = spawn(process.execPath, ["-e", script]);
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "close");
  assert.equal((await stat(path)).isSocket(), true);
  await using gate = await openTestListener({ address: `unix:${path}`, plaintext: true });
  const client = net.connect(path);
  await until(() => gate.connections.length === 1);
  client.destroy();
});

test("a socket in use is told, and stays", async () => {
  await using folder = await TestFolder.make();
  const path = join(folder.path, "gate.sock");
  const address = `unix:${path}`;
  await using gate = await openTestListener({ address, plaintext: true });
  await assert.rejects(openTestListener({ address, plaintext: true }), (error: NodeJS.ErrnoException) => {
    assert.equal(error.code, "EADDRINUSE");
    assert.ok(error.message.includes(address));
    return true;
  });
  const client = net.connect(path);
  await once(client, "connect");
  client.destroy();
  assert.equal(gate.listener.address, address);
});

test("a file that is no socket is never removed", async () => {
  await using folder = await TestFolder.make();
  const path = await folder.write("notes.txt", "mine");
  await assert.rejects(openTestListener({ address: `unix:${path}`, plaintext: true }), /not a socket is in the way/);
  assert.equal(await readFile(path, "utf8"), "mine");
});

test("a listener that closes leaves alone what another put in its place", async () => {
  await using folder = await TestFolder.make();
  const path = join(folder.path, "gate.sock");
  const gate = await openTestListener({ address: `unix:${path}`, plaintext: true });
  await unlink(path);
  await writeFile(path, "another's");
  await gate.listener.close();
  assert.equal(await readFile(path, "utf8"), "another's");
});

test("a socket in a missing folder, and a path too long, are told by name", async () => {
  await assert.rejects(openTestListener({ address: "unix:/nowhere/at/all.sock", plaintext: true }), {
    message: /no socket can be made in \/nowhere\/at \(ENOENT\)/,
  });
  await assert.rejects(openTestListener({ address: `unix:/${"x".repeat(120)}`, plaintext: true }), {
    name: "RangeError",
    message: /at most \d+ bytes/,
  });
});
