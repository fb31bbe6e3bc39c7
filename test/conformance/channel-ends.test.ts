import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import tls from "node:tls";
import { credentials } from "@grpc/grpc-js";
import { PasswordAuthenticationService } from "#proto/services.js";
import { FakeClock } from "../support/fake-clock.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { health } from "./standard-services.ts";
import { frame, Wire } from "./wire.ts";
import { outcomeOf } from "./words.ts";

const accounts = [{ name: "alice", password: "right" }];
/** Room for two sessions and no more. */
const TWO = { sessions: { capacity: 2, reservedForAdministrators: 0 } };

/** Ways in which a client's connection can end, and what the log calls them. */
const ENDS: Record<string, { end: (wire: Wire) => void; reasons: readonly string[] }> = {
  FIN: { end: (wire) => wire.socket.end(), reasons: ["closed"] },
  RST: { end: (wire) => wire.socket.resetAndDestroy(), reasons: ["reset"] },
  GOAWAY: { end: (wire) => wire.http2.close(), reasons: ["closed"] },
};

for (const [name, { end, reasons }] of Object.entries(ENDS)) {
  test(`${name} ends the channel's sessions and frees their places`, async () => {
    await using gateway = await startGateway({ accounts, configuration: TWO });
    using wire = await Wire.open(gateway.address);
    for (let n = 0; n < 2; n++) assert.equal(outcomeOf(await wire.login("alice", "right")), "NONE");
    end(wire);
    await assertAllGone(gateway, reasons);
  });
}

test("SIGKILL of the client ends its sessions and frees their places", async () => {
  await using gateway = await startGateway({ accounts, configuration: TWO });
  const { path, requestSerialize } = PasswordAuthenticationService.createSession;
  const body = frame(requestSerialize({ username: "alice", password: Buffer.from("right") })).toString("hex");
  const script = `
    const session = require("http2").connect("http://${gateway.address}");
    const body = Buffer.from("${body}", "hex");
    const headers = { ":method": "POST", ":path": "${path}", "content-type": "application/grpc", te: "trailers" };
    for (let n = 0; n < 2; n++) {
      const stream = session.request(headers);
      stream.resume();
      stream.end(body);
    }`;
  const child = spawn(process.execPath, ["-e", script], { stdio: "ignore" });
  const opened = () => gateway.events.filter(({ event }) => event === "session.opened").length;
  await gateway.event("session.opened", () => opened() === 2);
  child.kill("SIGKILL");
  await once(child, "exit");
  await assertAllGone(gateway, ["closed", "reset"]);
});

test("RST on a unix socket ends the channel's sessions and frees their places", async () => {
  const listen = [
    { address: "unix:./gate.sock", plaintext: true },
    { address: "127.0.0.1:0", plaintext: true },
  ];
  await using gateway = await startGateway({ accounts, configuration: { ...TWO, listen } });
  using wire = await Wire.open(`unix:${join(gateway.folder, "gate.sock")}`);
  for (let n = 0; n < 2; n++) await wire.login("alice", "right");
  wire.socket.destroy();
  await gateway.event("channel.closed");
  assert.equal(gateway.gateway.sessions.size, 0);
});

test("a TLS client that vanishes leaves no session", async () => {
  await using gateway = await startGateway({
    accounts,
    configuration: { ...TWO, listen: [{ address: "127.0.0.1:0" }] },
  });
  const [host, port] = gateway.address.split(":");
  const probe = tls.connect({ host: host!, port: Number(port), rejectUnauthorized: false, ALPNProtocols: ["h2"] });
  await once(probe, "secureConnect");
  const { raw } = probe.getPeerCertificate();
  probe.destroy();
  const authority = `-----BEGIN CERTIFICATE-----\n${raw.toString("base64")}\n-----END CERTIFICATE-----\n`;
  using client = new RawClient(`localhost:${port}`, credentials.createSsl(Buffer.from(authority)));
  for (let n = 0; n < 2; n++) await client.open("alice", "right");
  client.close();
  await gateway.event("channel.closed", ({ sessions }) => sessions === 2);
  assert.equal(gateway.gateway.sessions.size, 0);
});

test("an idle channel is closed after a minute without session and running call", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using wire = await Wire.open(gateway.address);
  await gateway.event("channel.opened");
  const closed = once(wire.socket, "close", { signal: AbortSignal.timeout(5_000) });
  clock.advance(61_000);
  await closed;
  assert.equal((await gateway.event("channel.closed")).reason, "idle");
  assert.equal(gateway.gateway.channels.size, 0);
});

test("a channel with a session is not idle; once its session idled out, it is", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, configuration: TWO, ports: { clock } });
  using wire = await Wire.open(gateway.address);
  for (let n = 0; n < 2; n++) await wire.login("alice", "right");
  clock.advance(19 * 60_000);
  assert.equal(gateway.gateway.channels.size, 1);
  clock.advance(61_000);
  assert.equal((await gateway.event("session.closed")).reason, "idle");
  clock.advance(61_000);
  assert.equal((await gateway.event("channel.closed")).reason, "idle");
});

test("a channel with a running call is not idle", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ ports: { clock } });
  using wire = await Wire.open(gateway.address);
  const stream = wire.stream(health.watch.path);
  stream.end(frame(health.watch.requestSerialize({ service: "" })));
  await once(stream, "data", { signal: AbortSignal.timeout(5_000) });
  clock.advance(10 * 60_000);
  assert.equal(gateway.gateway.channels.size, 1);
  stream.close(8);
});

/** One channel had two sessions; all of it is gone, and two places are free again. */
async function assertAllGone(gateway: TestGateway, reasons: readonly string[]): Promise<void> {
  const { reason, sessions } = await gateway.event("channel.closed");
  assert.equal(sessions, 2);
  assert.ok(reasons.includes(reason), reason);
  assert.equal(gateway.gateway.sessions.size, 0);
  const ends = gateway.events.flatMap((event) => (event.event === "session.closed" ? [event.reason] : []));
  assert.deepEqual(ends, ["channel", "channel"]);
  using next = new RawClient(gateway.address);
  for (let n = 0; n < 2; n++) assert.equal(outcomeOf(await next.login("alice", "right")), "NONE");
}
