import assert from "node:assert/strict";
import { test } from "node:test";
import { formatPeer, isLoopback, parseAddress } from "../../server/transport/address.ts";

test("addresses are read in their three forms", () => {
  assert.deepEqual(parseAddress("127.0.0.1:41100"), { kind: "tcp", host: "127.0.0.1", port: 41_100 });
  assert.deepEqual(parseAddress("[::1]:0"), { kind: "tcp", host: "::1", port: 0 });
  assert.deepEqual(parseAddress("gateway.example:443"), { kind: "tcp", host: "gateway.example", port: 443 });
  assert.deepEqual(parseAddress("unix:/run/a b.sock"), { kind: "unix", path: "/run/a b.sock" });
});

for (const text of [
  "",
  ":41100",
  "localhost",
  "localhost:",
  "::1:41100",
  "[::1]",
  "[name]:1",
  "a:65536",
  "unix:",
  "a b:1",
])
  test(`${JSON.stringify(text)} is no address`, () => {
    assert.throws(() => parseAddress(text), { name: "RangeError", message: /write host:port/ });
  });

test("loopback is 127.0.0.0/8 in both notations and ::1", () => {
  for (const ip of ["127.0.0.1", "127.255.0.3", "::1", "::ffff:127.0.0.1"]) assert.equal(isLoopback(ip), true, ip);
  for (const ip of ["0.0.0.0", "128.0.0.1", "::", "::2", "fe80::1", "::ffff:10.0.0.1"])
    assert.equal(isLoopback(ip), false, ip);
});

test("an IPv4 peer on an IPv6 listener is written as IPv4", () => {
  assert.equal(formatPeer("::ffff:192.0.2.7", 5_000), "192.0.2.7:5000");
  assert.equal(formatPeer("2001:db8::1", 5_000), "[2001:db8::1]:5000");
});
