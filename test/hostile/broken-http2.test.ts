import assert from "node:assert/strict";
import { once } from "node:events";
import net from "node:net";
import { describe, test } from "node:test";
import { Wire } from "../conformance/wire.ts";
import { outcomeOf } from "../conformance/words.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";

const accounts = [{ name: "alice", password: "right" }];
const PREFACE = Buffer.concat([
  Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
  Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]),
]);

/** Connection errors of RFC 9113: after each the server must say goodbye and close. */
const BROKEN = {
  "a frame longer than allowed": Buffer.alloc(512, 0xff),
  "DATA on stream 0": Buffer.from([0, 0, 1, 0, 0, 0, 0, 0, 0, 1]),
  "a header block that cannot be decoded": Buffer.from([0, 0, 4, 1, 5, 0, 0, 0, 1, 0xff, 0xff, 0xff, 0xff]),
  "a stream of an even number": Buffer.from([0, 0, 1, 1, 5, 0, 0, 0, 2, 0x82]),
  "a SETTINGS frame of a broken size": Buffer.from([0, 0, 5, 4, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5]),
};

/**
 * Node 20 says goodbye and then tells nobody, not even when the client goes: a ping that is never sent ends such a channel
 * (docs/decisions/0009-broken-http2.md). Later releases close at once.
 */
const WITHIN_MS = Number(process.versions.node.split(".")[0]) < 24 ? 15_000 : 3_000;

describe("a channel that breaks HTTP/2", { concurrency: true }, () => {
  for (const [name, bytes] of Object.entries(BROKEN)) {
    test(`by ${name} is closed`, async () => {
      await using gateway = await startGateway();
      await using client = await connect(gateway.address);
      client.socket.write(PREFACE);
      await gateway.event("channel.opened");
      client.socket.write(bytes);
      await once(client.socket.resume(), "close", { signal: AbortSignal.timeout(WITHIN_MS) });
      assert.equal((await gateway.event("channel.closed")).reason, "protocol");
      assert.equal(gateway.gateway.channels.size, 0);
    });
  }

  test("ends when its client goes", async () => {
    await using gateway = await startGateway();
    await using client = await connect(gateway.address);
    client.socket.write(PREFACE);
    await gateway.event("channel.opened");
    client.socket.write(BROKEN["DATA on stream 0"]);
    await once(client.socket, "data");
    client.socket.destroy();
    await gateway.event("channel.closed", undefined, WITHIN_MS);
    assert.equal(gateway.gateway.channels.size, 0);
  });

  test("loses its sessions and frees their places", async () => {
    const configuration = { sessions: { capacity: 2, reservedForAdministrators: 0 } };
    await using gateway = await startGateway({ accounts, configuration });
    await using relay = await startRelay(gateway.address);
    using wire = await Wire.open(relay.address);
    for (let n = 0; n < 2; n++) assert.equal(outcomeOf(await wire.login("alice", "right")), "NONE");
    relay.inside.write(BROKEN["DATA on stream 0"]);
    assert.equal((await gateway.event("channel.closed", undefined, WITHIN_MS)).sessions, 2);
    assert.equal(gateway.gateway.sessions.size, 0);
    using next = new RawClient(gateway.address);
    for (let n = 0; n < 2; n++) assert.equal(outcomeOf(await next.login("alice", "right")), "NONE");
  });
});

async function connect(address: string) {
  const socket = net.connect(Number(address.split(":")[1]), "127.0.0.1").on("error", () => {});
  await once(socket, "connect");
  return { socket, [Symbol.asyncDispose]: async () => void socket.destroy() };
}

/** A relay for one client, by which a test can put bytes of its own onto the client's connection. */
async function startRelay(address: string) {
  const { socket: inside } = await connect(address);
  const server = net.createServer((outside) =>
    outside
      .on("error", () => {})
      .pipe(inside)
      .pipe(outside),
  );
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    inside,
    address: `127.0.0.1:${(server.address() as net.AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      inside.destroy();
      server.close();
    },
  };
}
