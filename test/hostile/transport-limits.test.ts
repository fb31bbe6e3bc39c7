import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { PasswordAuthenticationService } from "#proto/services.js";
import { health, reflection } from "../conformance/standard-services.ts";
import { frame } from "../conformance/wire.ts";
import { startGateway } from "../support/gateway.ts";
import { callFields, data, FLAG, headers, ping, rawFrame, reset, TYPE, uint32 } from "./support/frames.ts";
import { connect, RawConnection } from "./support/raw-connection.ts";

const accounts = [{ name: "alice", password: "right" }];
const login = PasswordAuthenticationService.createSession.path;
const SHORT = { limits: { requestTimeout: "200ms" } };

/** Frames of so many streams, as one burst. */
const burst = (raw: RawConnection, streams: number, frames: (stream: number) => Buffer[]): Buffer =>
  Buffer.concat(Array.from({ length: streams }, () => frames(raw.nextStream())).flat());

test("a client that opens and resets streams in a flood is told so, and the channel ends", async () => {
  await using gateway = await startGateway();
  using raw = await RawConnection.open(gateway.address);
  raw.write(burst(raw, 20_000, (stream) => [headers(stream, callFields(health.check.path)), reset(stream)]));
  await raw.end();
  // Later releases of Node have a limit of their own, which takes ours and has its own word.
  assert.match(raw.goodbye, /ENHANCE_YOUR_CALM|INTERNAL_ERROR/);
  assert.equal((await gateway.event("channel.closed")).reason, "protocol");
});

test("a client that gives up as many calls as it may have at once goes on", async () => {
  await using gateway = await startGateway({ accounts });
  using raw = await RawConnection.open(gateway.address);
  raw.write(burst(raw, 100, (stream) => [headers(stream, callFields(login)), reset(stream)]));
  await raw.settle();
  assert.notEqual((await raw.login("alice", "right")).securityToken, 0);
});

test("a message in thousands of pieces ends the channel", async () => {
  await using gateway = await startGateway();
  using raw = await RawConnection.open(gateway.address);
  const piece = (stream: number) => data(stream, Buffer.alloc(1), 0);
  raw.write(burst(raw, 10, (stream) => [headers(stream, callFields(login)), ...Array(300).fill(piece(stream))]));
  await raw.end();
  assert.equal(raw.goodbye, "ENHANCE_YOUR_CALM");
});

for (const [name, flood] of Object.entries({
  WINDOW_UPDATE: rawFrame(TYPE.WINDOW_UPDATE, 0, 0, uint32(1)),
  PRIORITY: rawFrame(TYPE.PRIORITY, 0, 1, Buffer.from([0, 0, 0, 0, 9])),
  unknown: rawFrame(0xbb, 0, 0, Buffer.alloc(8)),
  "answered PING": ping(FLAG.ACK),
})) {
  test(`a flood of ${name} frames ends the channel`, async () => {
    await using gateway = await startGateway();
    using raw = await RawConnection.open(gateway.address);
    raw.write(Buffer.concat(Array(Math.ceil(600_000 / flood.length)).fill(flood)));
    await raw.end();
    assert.equal((await gateway.event("channel.closed")).reason, "protocol");
  });
}

test("a request that is not complete in its time ends with DEADLINE_EXCEEDED", async () => {
  await using gateway = await startGateway({ configuration: SHORT });
  using raw = await RawConnection.open(gateway.address);
  const [silent, half, open] = [raw.nextStream(), raw.nextStream(), raw.nextStream()];
  raw.write(headers(silent, callFields(login)));
  raw.write(headers(half, callFields(login)), data(half, Buffer.from([0, 0, 0, 1, 0, 7]), 0));
  raw.write(headers(open, callFields(login)), data(open, frame(Buffer.alloc(0)), 0));
  for (const stream of [silent, half, open])
    assert.equal((await raw.answer(stream)).status, "DEADLINE_EXCEEDED", `stream ${stream}`);
});

test("a conversation may be silent for longer than a request may take", async () => {
  await using gateway = await startGateway({ configuration: SHORT });
  using raw = await RawConnection.open(gateway.address);
  const [talk, late] = [raw.nextStream(), raw.nextStream()];
  raw.write(headers(talk, callFields(reflection("v1").path)));
  raw.write(headers(late, callFields(login)));
  assert.equal((await raw.answer(late)).status, "DEADLINE_EXCEEDED");
  raw.write(data(talk, frame(Buffer.from([0x3a, 0]))));
  assert.equal((await raw.answer(talk)).status, "OK");
});

test("an answer that its client does not read is given up, and the channel becomes idle", async () => {
  await using gateway = await startGateway({
    configuration: { limits: { requestTimeout: "200ms", idleChannel: "400ms" } },
  });
  using raw = await RawConnection.open(gateway.address);
  raw.write(rawFrame(TYPE.SETTINGS, 0, 0, Buffer.from([0, 4, 0, 0, 0, 0])));
  await raw.settle();
  const unread = raw.nextStream();
  raw.write(headers(unread, callFields(health.check.path)), data(unread, frame(Buffer.alloc(0))));
  assert.equal((await raw.answer(unread)).reset, "CANCEL");
  await raw.end();
  assert.equal((await gateway.event("channel.closed")).reason, "idle");
});

test("a stream that is no gRPC is freed although its client never ends it", async () => {
  await using gateway = await startGateway({ configuration: { limits: { idleChannel: "200ms" } } });
  using raw = await RawConnection.open(gateway.address);
  const fields = callFields("/x").map(([name, value]) => [name, name === ":method" ? "PUT" : value] as const);
  const stream = raw.nextStream();
  raw.write(headers(stream, fields));
  assert.equal((await raw.answer(stream)).http, 405);
  await raw.end();
  assert.equal((await gateway.event("channel.closed")).reason, "idle");
});

test("what is no HTTP/2 at all is told of once", async () => {
  await using gateway = await startGateway();
  const socket = connect(gateway.address)
    .on("error", () => {})
    .resume();
  socket.write("GET / HTTP/1.1\r\nhost: localhost\r\n\r\n");
  await once(socket, "close", { signal: AbortSignal.timeout(5_000) });
  assert.equal((await gateway.event("channel.refused")).why, "protocol");
});

test("a request that is not complete does not hold up a drain", async () => {
  await using gateway = await startGateway();
  using raw = await RawConnection.open(gateway.address);
  raw.write(headers(raw.nextStream(), callFields(login)));
  await raw.settle();
  const start = performance.now();
  await gateway.gateway.drain({ graceMs: 60_000 });
  assert.ok(performance.now() - start < 10_000);
});

test("a header block that never ends does not keep a channel", async () => {
  await using gateway = await startGateway({ configuration: { limits: { idleChannel: "200ms" } } });
  using raw = await RawConnection.open(gateway.address);
  raw.write(headers(raw.nextStream(), callFields(login), 0));
  await raw.end();
  assert.equal((await gateway.event("channel.closed")).reason, "idle");
});

test("headers beyond 16 KiB are refused, and the channel goes on", async () => {
  await using gateway = await startGateway({ accounts });
  using raw = await RawConnection.open(gateway.address);
  const stream = raw.nextStream();
  const long = [...callFields(login), ["x", "y".repeat(12_000)], ["z", "y".repeat(4_000)]] as const;
  raw.write(headers(stream, long));
  assert.equal((await raw.answer(stream)).reset, "ENHANCE_YOUR_CALM");
  assert.notEqual((await raw.login("alice", "right")).securityToken, 0);
});

test("a newcomer takes the place of a silent connection, and never that of a session", async () => {
  await using gateway = await startGateway({ accounts, configuration: { limits: { channelsPerSource: 2 } } });
  using user = await RawConnection.open(gateway.address);
  assert.notEqual((await user.login("alice", "right")).securityToken, 0);
  const silent = connect(gateway.address)
    .on("error", () => {})
    .resume();
  await once(silent, "connect");
  await sleep(1_100); // its place is safe in its first second
  using newcomer = await RawConnection.open(gateway.address);
  await once(silent, "close", { signal: AbortSignal.timeout(5_000) });
  assert.equal((await gateway.event("channel.refused")).why, "evicted");
  assert.notEqual((await newcomer.login("alice", "right")).securityToken, 0);
  assert.equal(gateway.gateway.sessions.size, 2);
});
