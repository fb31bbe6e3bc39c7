import assert from "node:assert/strict";
import { test } from "node:test";
import { refuseRemote } from "../../load/target.ts";

const found =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address }));
const never = async () => assert.fail("no name is looked up");

for (const address of ["127.0.0.1:1", "127.9.9.9:1", "[::1]:1", "[::ffff:127.0.0.1]:1", "unix:/run/g.sock"])
  test(`${address} is this machine, and nobody is asked`, async () => {
    await refuseRemote(address, never);
  });

for (const address of ["192.0.2.1:1", "[2001:db8::1]:1", "0.0.0.0:1", "[::]:1", "[::ffff:192.0.2.1]:1", "128.0.0.1:1"])
  test(`${address} is refused with the option that allows it`, async () => {
    await assert.rejects(refuseRemote(address, never), {
      name: "LoadFailed",
      reason: "remote",
      message: /--allow-remote/,
    });
  });

test("a name is this machine where all its addresses are", async () => {
  await refuseRemote("localhost:1", found("127.0.0.1", "::1"));
  await refuseRemote("gateway.example:1", found("127.0.0.1"));
});

test("a name with one address elsewhere is refused, localhost too", async () => {
  for (const address of ["localhost:1", "gateway.example:1"])
    await assert.rejects(refuseRemote(address, found("127.0.0.1", "192.0.2.7")), {
      reason: "remote",
      message: /192\.0\.2\.7/,
    });
});

test("a name without an address is refused", async () => {
  await assert.rejects(refuseRemote("gateway.example:1", found()), { reason: "remote" });
  const unknown = async () => {
    throw new Error("ENOTFOUND");
  };
  await assert.rejects(refuseRemote("gateway.example:1", unknown), {
    reason: "unreachable",
    message: /gateway\.example/,
  });
});
