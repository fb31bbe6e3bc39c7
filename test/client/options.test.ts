import assert from "node:assert/strict";
import test from "node:test";
import { parseAddress } from "../../client/address.ts";
import { type ConnectOptions, connect } from "../../client/index.ts";
import { GatewayFixture } from "./gateway-fixture.ts";

test("host and port, IPv6 in brackets and unix paths are addresses", () => {
  const facts = ["gateway.example:41100", "127.0.0.1:1", "[::1]:65535", "[2001:db8::7]:2", "unix:./a b.sock"].map(
    (text) => {
      const { target, host, local } = parseAddress(text);
      return [target, host, local];
    },
  );
  assert.deepEqual(facts, [
    ["dns:gateway.example:41100", "gateway.example", false],
    ["dns:127.0.0.1:1", "127.0.0.1", true],
    ["dns:[::1]:65535", "::1", true],
    ["dns:[2001:db8::7]:2", "2001:db8::7", false],
    ["unix:./a b.sock", "localhost", true],
  ]);
});

test("what is no address is refused with the forms there are", async () => {
  for (const text of [
    "",
    "host",
    "host:",
    "host:0",
    "host:65536",
    "::1:80",
    "[host]:80",
    "http://host:80",
    "unix:",
    "a b:1",
  ])
    await assert.rejects(connect(text), {
      name: "TypeError",
      message: /host:port, \[IPv6 address\]:port or unix:path/,
    });
});

test("plaintext is for loopback and unix sockets only", async () => {
  for (const address of ["192.0.2.7:41100", "gateway.example:41100", "[2001:db8::7]:1", "127.example:1"])
    await assert.rejects(connect(address, { plaintext: true }), { name: "TypeError", message: /show passwords/ });
});

test("options that do not go together are refused before anything happens", async () => {
  const fingerprint = "a".repeat(64);
  const contradictions: [ConnectOptions, RegExp][] = [
    [{ plaintext: true, ca: "ca.pem" }, /no use for ca/],
    [{ plaintext: true, fingerprint }, /no use for fingerprint/],
    [{ ca: "ca.pem", fingerprint }, /ca or fingerprint/],
    [{ certificate: "own.crt" }, /go together/],
    [{ key: "own.key" }, /go together/],
    [{ pfx: "own.pfx", certificate: "own.crt", key: "own.key" }, /not both/],
    [{ fingerprint: "AA:BB" }, /64 hexadecimal digits/],
    [{ fingerprint: `${fingerprint}g` }, /64 hexadecimal digits/],
    [{ connectTimeoutMs: 0 }, /connectTimeoutMs/],
    [{ reconnect: { initialMs: -1 } }, /initialMs/],
    [{ reconnect: { maximumMs: Number.NaN } }, /maximumMs/],
  ];
  for (const [options, message] of contradictions)
    await assert.rejects(connect("127.0.0.1:1", options), (error: unknown) => {
      assert.ok(error instanceof TypeError || error instanceof RangeError);
      assert.match(error.message, message);
      return true;
    });
});

test("a closed port is told at once, with the reason", async () => {
  const gateway = await GatewayFixture.start();
  await gateway[Symbol.asyncDispose]();
  await assert.rejects(connect(gateway.address, { plaintext: true }), {
    name: "ConnectionFailed",
    reason: "unreachable",
    message: `no connection to ${gateway.address}: connect ECONNREFUSED ${gateway.address}`,
    retryable: true,
  });
});

test("a missing unix socket and an unknown name are told", async () => {
  await assert.rejects(connect("unix:/nowhere/gatehouse.sock", { plaintext: true }), /ENOENT/);
  await assert.rejects(connect("nowhere.invalid:1", { connectTimeoutMs: 5_000 }), { name: "ConnectionFailed" });
});

test("a signal gives up connecting", async () => {
  await using gateway = await GatewayFixture.start();
  const reason = new Error("enough");
  const aborted = { name: "ConnectionFailed", reason: "aborted", cause: reason };
  await assert.rejects(connect(gateway.address, { plaintext: true, signal: AbortSignal.abort(reason) }), aborted);
  const stop = new AbortController();
  const connecting = connect(gateway.address, { plaintext: true, signal: stop.signal });
  queueMicrotask(() => stop.abort(reason));
  await assert.rejects(connecting, aborted);
});
