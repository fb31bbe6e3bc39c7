import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { ServingGateway } from "../hostile/support/serving-gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { kerberosLogin, Plant, SERVICE } from "./support/plant.ts";

const MIB = 2 ** 20;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

let plant: Plant;
before(async () => {
  plant = await Plant.start();
});
after(async () => await plant[Symbol.asyncDispose]());

/** What the process has once everything that nobody holds is gone, natives of the library too. */
async function residentBytes(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return process.memoryUsage().rss;
}

test("3,000 tickets that are taken leave no memory behind", async () => {
  const alice = await plant.user("alice");
  await using scheme = await plant.scheme();
  const take = async (times: number) => {
    for (let left = times; left > 0; left--)
      assert.equal((await scheme.verify((await alice.ticket(SERVICE)).token)).kind, "verified");
  };
  await take(2_000);
  const before = await residentBytes();
  await take(3_000);
  const grown = (await residentBytes()) - before;

  assert.ok(grown < 9 * MIB, `each has left ${Math.round(grown / 3_000)} bytes`);
});

test("3,000 tokens of 60 KiB that are refused leave no memory behind in a gateway", async () => {
  await using gateway = await ServingGateway.start({
    authentication: { kerberos: plant.settings },
    limits: { loginRate: 0 },
    penalties: { perSource: { free: 1_000_000 } },
  });
  const token = await plant.oddToken("alice", { ballast: 30_500 });
  using client = new RawClient(gateway.address);
  let taken = 0;
  const send = async (times: number) => {
    for (let left = times; left > 0; left -= 10)
      for (const { error } of await Promise.all(Array.from({ length: 10 }, () => kerberosLogin(client, token))))
        taken += error === 0 ? 1 : 0;
  };
  await send(1_000);
  const before = gateway.residentBytes;
  await send(3_000);
  const grown = gateway.residentBytes - before;
  assert.equal(taken, 1);
  assert.ok(grown < 64 * MIB, `it has grown by ${grown} bytes; they were ${3_000 * token.length}`);
});
