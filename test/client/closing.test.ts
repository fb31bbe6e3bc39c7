import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import test from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { connect } from "../../client/index.ts";
import { GatewayFixture } from "./gateway-fixture.ts";
import { NumberService } from "./number-service.ts";
import { until } from "./until.ts";

const QUICK = { plaintext: true, reconnect: { initialMs: 5, maximumMs: 20 } };
const ada = { username: "ada", password: () => "correct horse" };

test("closing a channel says goodbye to its sessions and then leaves", async () => {
  await using gateway = await GatewayFixture.start();
  const channel = await connect(gateway.address, QUICK);
  const session = await channel.login(ada);
  await channel.close();
  assert.equal(gateway.sessions.size, 0);
  assert.equal(session.state, "closed");
  await until(() => gateway.connections === 0);
  await sleep(40);
  assert.equal(gateway.accepted, 1);
  await assert.rejects(channel.login(ada), { name: "ConnectionFailed", reason: "closed" });
  await assert.rejects(channel.notice(), { name: "ConnectionFailed", reason: "closed" });
});

test("closing a channel does not wait for a gateway that does not answer", async () => {
  await using gateway = await GatewayFixture.start();
  const channel = await connect(gateway.address, QUICK);
  await channel.login(ada);
  gateway.silent = true;
  const start = performance.now();
  await channel.close();
  assert.ok(performance.now() - start < 1_500);
});

test("closing a channel cancels its running calls", async () => {
  await using gateway = await GatewayFixture.start();
  const channel = await connect(gateway.address, QUICK);
  const call = assert.rejects(channel.proxy(NumberService).hang(1), { name: "CallFailed", code: "CANCELLED" });
  await channel.notice();
  await channel.close();
  await call;
  await until(() => gateway.cancelled.includes("Hang"));
});

/** Runs a client in a process of its own. Resolves when it ends by itself; it is given ten seconds. */
async function run(address: string, script: string): Promise<string> {
  const client = new URL("../../client/index.ts", import.meta.url).href;
  const program = `
    import { connect } from ${JSON.stringify(client)};
    const channel = await connect(${JSON.stringify(address)}, { plaintext: true, connectTimeoutMs: 200 });
    ${script}
    console.log("done");`;
  const options = ["--import", "tsx", "--input-type=module", "--eval", program];
  return (await promisify(execFile)(process.execPath, options, { timeout: 10_000 })).stdout;
}

test("nothing keeps the process alive once its channel is closed", async () => {
  await using gateway = await GatewayFixture.start();
  const script = `
    const session = await channel.login({ username: "ada", password: () => "correct horse" });
    channel.proxy({ hang: { path: "/test.Numbers/Hang", requestSerialize: () => Buffer.from("1"),
      responseDeserialize: () => 1 } }).hang(1, { deadlineMs: 60_000 }).catch(() => {});
    await channel.close();`;
  assert.equal(await run(gateway.address, script), "done\n");
});

test("nothing keeps the process alive once its channel is closed while the gateway stands still", async () => {
  await using gateway = await GatewayFixture.start();
  gateway.onLogin = () => {
    gateway.silent = true;
  };
  const script = `
    await channel.login({ username: "ada", password: "correct horse" });
    await channel.close();`;
  assert.equal(await run(gateway.address, script), "done\n");
});

test("nothing keeps the process alive once its channel is closed while it has no connection", async () => {
  await using gateway = await GatewayFixture.start();
  gateway.onLogin = () => {
    gateway.stopListening();
    setImmediate(() => gateway.cut());
  };
  const script = `
    await channel.login({ username: "ada", password: () => "correct horse" }).catch(() => {});
    while (channel.connected) await new Promise((resolve) => setTimeout(resolve, 5));
    await channel.close();`;
  assert.equal(await run(gateway.address, script), "done\n");
});
