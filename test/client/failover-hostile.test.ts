import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import {
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type ServerWritableStream,
  type sendUnaryData,
} from "@grpc/grpc-js";
import { FailoverService } from "#proto/services.js";
import { connect, failover } from "../../client/index.ts";
import { until } from "./until.ts";

type Answer = object | "never";

/** A gateway that answers whatever the test wants, or never. */
class Impostor implements AsyncDisposable {
  readonly server = new Server();
  readonly asked: string[] = [];
  join: () => Answer = () => ({ group: { failoverTimeout: { seconds: 15 } } });
  leave: () => Answer = () => ({});
  heartbeat: () => Answer = () => ({ role: 1, epoch: 1, lease: { seconds: 11 } });
  watches: ServerWritableStream<unknown, unknown>[] = [];
  address = "";

  static async start(): Promise<Impostor> {
    const made = new Impostor();
    const say =
      (name: string, answer: () => Answer) => (_: ServerUnaryCall<unknown, unknown>, done: sendUnaryData<unknown>) => {
        made.asked.push(name);
        const found = answer();
        if (found !== "never") done(null, found);
      };
    const { joinGroup, heartbeat, leave, watchGroup } = FailoverService;
    made.server.addService(
      { joinGroup, heartbeat, leave, watchGroup } as never,
      {
        joinGroup: say("join", () => made.join()),
        heartbeat: say("heartbeat", () => made.heartbeat()),
        leave: say("leave", () => made.leave()),
        watchGroup: (call: ServerWritableStream<unknown, unknown>) => void made.watches.push(call),
      } as never,
    );
    const port = await new Promise<number>((resolve, reject) =>
      made.server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
        error ? reject(error) : resolve(bound),
      ),
    );
    made.address = `127.0.0.1:${port}`;
    return made;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.forceShutdown();
  }
}

const OPTIONS = { group: "cell", id: "a", drainMs: 0 };

for (const [name, failoverTimeout] of [
  ["no timeout", null],
  ["a negative timeout", { seconds: -15 }],
] as const)
  test(`a gateway that answers ${name} is not joined, and not asked in a hurry`, async () => {
    await using gateway = await Impostor.start();
    gateway.join = () => ({ group: { failoverTimeout } });
    await using channel = await connect(gateway.address, { plaintext: true });
    await assert.rejects(failover(channel, OPTIONS), /answered a failover timeout of/);
    assert.deepEqual(gateway.asked, ["join"]);
  });

for (const [name, lease] of [
  ["no lease", null],
  ["a negative lease", { seconds: -1 }],
] as const)
  test(`a Primary with ${name} never acts`, async () => {
    await using gateway = await Impostor.start();
    gateway.heartbeat = () => ({ role: 1, epoch: 1, lease });
    await using channel = await connect(gateway.address, { plaintext: true });
    const member = await failover(channel, OPTIONS);
    await until(() => gateway.asked.includes("heartbeat"));
    await new Promise(setImmediate);
    assert.equal(member.isPrimary, false);
    await member.close();
  });

test("a lease of ten thousand years is cut to the share of the timeout", async () => {
  await using gateway = await Impostor.start();
  gateway.heartbeat = () => ({ role: 1, epoch: 1, lease: { seconds: 315_576_000_000 } });
  await using channel = await connect(gateway.address, { plaintext: true });
  let now = 0;
  const { joined } = await import("../../client/failover/failover.ts");
  const member = await joined(channel, OPTIONS, { now: () => now, after: () => () => {}, random: () => 0.5 });
  await until(() => member.isPrimary);
  now = 11_250;
  assert.equal(member.isPrimary, false);
  now = 0;
  await member.close();
});

test("close ends in time although the gateway answers neither release nor goodbye, and rejects nothing", async () => {
  const rejections: unknown[] = [];
  const note = (error: unknown) => void rejections.push(error);
  process.on("unhandledRejection", note);
  await using gateway = await Impostor.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const member = await failover(channel, OPTIONS);
  member.on("trouble", () => {});
  await until(() => member.isPrimary);
  gateway.heartbeat = () => "never";
  gateway.leave = () => "never";
  const closed = once(member, "closed");
  await member.close();
  await closed;
  process.off("unhandledRejection", note);
  assert.deepEqual(rejections, []);
});

test("a storm of news makes one heartbeat at a time, and none while one is under way", async () => {
  await using gateway = await Impostor.start();
  gateway.heartbeat = () => "never";
  await using channel = await connect(gateway.address, { plaintext: true });
  const member = await failover(channel, OPTIONS);
  await until(() => gateway.watches.length === 1 && gateway.asked.includes("heartbeat"));
  for (let n = 0; n < 2_000; n++) gateway.watches[0]?.write({ group: { epoch: n, pendingPrimary: "a" } });
  await new Promise((resolve) => gateway.watches[0]?.write({ group: {} }, resolve));
  assert.deepEqual(gateway.asked, ["join", "heartbeat"]);
  await member.close();
});

test("a score that turns out to be a promise counts as nothing, and its failure is nobody's", async () => {
  const rejections: unknown[] = [];
  const note = (error: unknown) => void rejections.push(error);
  process.on("unhandledRejection", note);
  await using gateway = await Impostor.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const score = (async () => {
    throw new Error("no reading");
  }) as never;
  const troubles: string[] = [];
  const member = await failover(channel, { ...OPTIONS, score });
  member.on("trouble", (error) => troubles.push(error.message));
  await until(() => troubles.length === 1);
  await new Promise(setImmediate);
  process.off("unhandledRejection", note);
  assert.deepEqual([troubles.length, rejections], [1, []]);
  await member.close();
});
