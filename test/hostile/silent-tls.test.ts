import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { MeasuredGateway } from "../soak/gateway.ts";
import { RawConnection } from "./support/raw-connection.ts";

const CLIENTS = 1_000;
const AT_ONCE = 10;
const HANDSHAKE_MS = 1_000;
const WAIT_MS = 20_000;

test("TLS clients that are cut because they never speak HTTP/2 leave nothing behind", async () => {
  const limits = { handshakeTimeout: HANDSHAKE_MS, channelsPerSource: CLIENTS, connectionRate: 0 };
  await using gateway = await MeasuredGateway.start({ limits, authentication: { password: { memory: 8192 } } }, []);
  const clients: RawConnection[] = [];
  const come = async () => {
    for (let n = 0; n < CLIENTS / AT_ONCE; n++)
      clients.push(await RawConnection.open(gateway.tls, { tls: true, speaks: false }));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, come));
  for (const client of clients) await client.end(WAIT_MS);
  let left = Number.POSITIVE_INFINITY;
  for (const until = performance.now() + WAIT_MS; left > 0 && performance.now() < until; await sleep(100))
    left = (await gateway.ask<{ tlsSockets: number }>("state")).tlsSockets;
  assert.equal(left, 0);
});
