import assert from "node:assert/strict";
import { once } from "node:events";
import net from "node:net";
import { test } from "node:test";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { health } from "./standard-services.ts";
import { Verifications } from "./verifications.ts";
import { frame, Wire } from "./wire.ts";
import { codeOf, outcomeOf, toldBy } from "./words.ts";

const accounts = [
  { name: "alice", password: "right" },
  { name: "bob", password: "right" },
];

/** A gateway that drains and cannot finish, because bob's login is still being verified. */
async function startDraining() {
  const verifications = new Verifications({ held: true });
  const verification: typeof verifications.port = (attempt, proceed) =>
    attempt.username === "bob" ? verifications.port(attempt, proceed) : proceed();
  const gateway = await startGateway({ accounts, ports: { verification } });
  const wire = await Wire.open(gateway.address);
  const running = wire.login("bob", "right");
  await verifications.atLeast(1);
  return {
    gateway,
    wire,
    running,
    verifications,
    drain: () => gateway.gateway.drain({ graceMs: 5_000 }),
    async [Symbol.asyncDispose]() {
      verifications.release();
      wire[Symbol.dispose]();
      await gateway[Symbol.asyncDispose]();
    },
  };
}

test("while draining new calls are refused with DRAINING, before anything else is looked at", async () => {
  await using draining = await startDraining();
  const { wire } = draining;
  void draining.drain();
  const answers = [
    await wire.call(SessionService.getSession, {}),
    await wire.call(PasswordAuthenticationService.createSession, { username: "", password: Buffer.alloc(0) }),
    await wire.call(SessionService.getSession, {}, { "security-token": "malformed" }),
    await wire.request("/no.such.Service/Method"),
    await wire.request("/malformed"),
  ];
  assert.deepEqual(answers.map(codeOf), Array(5).fill("UNAVAILABLE DRAINING"));
});

test("while draining health is NOT_SERVING for those who watch and those who ask", async () => {
  await using draining = await startDraining();
  const { wire } = draining;
  const stream = wire.stream(health.watch.path);
  stream.end(frame(health.watch.requestSerialize({ service: "" })));
  const told = async () => {
    const [chunk] = await once(stream, "data", { signal: AbortSignal.timeout(5_000) });
    return health.watch.responseDeserialize(chunk.subarray(5)).status;
  };
  assert.equal(await told(), "SERVING");
  void draining.drain();
  assert.equal(await told(), "NOT_SERVING");
  assert.equal((await wire.call(health.check, { service: "" })).response.status, "NOT_SERVING");
});

test("while draining nobody new can connect", async () => {
  await using draining = await startDraining();
  void draining.drain();
  await draining.gateway.event("gateway.draining");
  const socket = net.connect(Number(draining.gateway.address.split(":")[1]), "127.0.0.1");
  const [error] = await once(socket, "error");
  assert.equal((error as NodeJS.ErrnoException).code, "ECONNREFUSED");
});

test("a running call gets its grace and its answer", async () => {
  await using draining = await startDraining();
  const drained = draining.drain();
  await draining.gateway.event("gateway.draining");
  draining.verifications.release();
  assert.equal(outcomeOf(await draining.running), "NONE");
  await drained;
  assert.equal(draining.gateway.gateway.sessions.size, 0);
});

test("a running call that outlasts the grace is ended, and the drain is done", async () => {
  await using draining = await startDraining();
  const running = draining.wire.call(SessionService.watchSession, { securityToken: 0 });
  await draining.gateway.gateway.drain({ graceMs: 20 });
  await running;
  assert.equal(draining.gateway.gateway.channels.size, 0);
  assert.equal(draining.gateway.events.at(-1)?.event, "gateway.stopped");
});

test("draining closes the sessions with reason shutdown and tells their watchers", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const tokens = [await client.open("alice", "right"), await client.open("bob", "right")];
  const watches = tokens.map((token) => client.watch(token));
  for (const watch of watches) await watch.told("OPENED");
  await gateway.gateway.drain({ graceMs: 20 });
  for (const watch of watches) assert.equal(toldBy((await watch.ended).events.at(-1)!), "CLOSED SHUTDOWN");
  const ends = gateway.events.flatMap((event) => (event.event === "session.closed" ? [event.reason] : []));
  assert.deepEqual(ends, ["shutdown", "shutdown"]);
  assert.equal((await gateway.event("channel.closed")).reason, "shutdown");
});

test("draining without any running call does not wait for its grace", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  await client.open("alice", "right");
  const start = performance.now();
  await gateway.gateway.drain({ graceMs: 60_000 });
  assert.ok(performance.now() - start < 5_000);
});

test("draining twice waits for the same end", async () => {
  await using gateway = await startGateway();
  await Promise.all([gateway.gateway.drain({ graceMs: 0 }), gateway.gateway.drain({ graceMs: 0 })]);
  assert.equal(gateway.events.filter(({ event }) => event === "gateway.stopped").length, 1);
});
