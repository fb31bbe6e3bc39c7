import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { PasswordAuthenticationService } from "#proto/services.js";
import { frame, Wire } from "../conformance/wire.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";

const SOURCES = 9;
const LOGINS = 140;
const { createSession } = PasswordAuthenticationService;
const accounts = ["eve", "bob"].map((name) => ({ name, password: "right" }));

/** Only Linux answers on all of 127.0.0.0/8. */
const skip = process.platform === "linux" ? false : "needs several loopback addresses";

test("logins of one user that wait from many sources leave guarded memory for the others", { skip }, async () => {
  const configuration = { limits: { streamsPerChannel: 2 * LOGINS } };
  const never = new Promise<never>(() => {});
  const ports = { verification: () => never };
  await using gateway = await startGateway({ accounts, configuration, ports });
  await using crowd = await openCrowd(gateway.address);
  const request = { username: "eve", password: Buffer.from("right") };
  const body = frame(createSession.requestSerialize(request));
  for (const wire of crowd.wires) for (let n = 0; n < LOGINS; n += 1) wire.stream(createSession.path).end(body);
  await sleep(1_000);
  using bob = new RawClient(gateway.address);
  const attempt = { username: "bob", password: Buffer.from("right") };
  // He waits for a permit as long as he likes to; he must not be turned away.
  const { status } = await bob.refused(createSession, attempt, {}, 500);
  assert.equal(status, "DEADLINE_EXCEEDED");
});

async function openCrowd(address: string): Promise<AsyncDisposable & { wires: Wire[] }> {
  const wires = await Promise.all(
    Array.from({ length: SOURCES }, (_, at) => Wire.open(address, { localAddress: `127.0.1.${at + 1}` })),
  );
  return {
    wires,
    async [Symbol.asyncDispose]() {
      for (const wire of wires) wire[Symbol.dispose]();
    },
  };
}
