import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { PasswordAuthenticationService } from "#proto/services.js";
import { type ConfigurationInput, createGateway, type GatewayEvent, type GatewayPorts } from "../../server/index.ts";
import { SecretBytes } from "../../server/secrets/secret-bytes.ts";
import { Verifications } from "../conformance/verifications.ts";
import { frame, Wire } from "../conformance/wire.ts";
import { outcomeOf } from "../conformance/words.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;
/** Sources: every address of 127.0.0.0/8 is this machine. */
const [A, B, KNOWN] = ["127.0.0.2", "127.0.0.3", "127.0.0.4"];

const accounts = [
  { name: "chief", password: "right" },
  { name: "alice", password: "right" },
];

/** One try from an address, on a connection of its own. */
async function login(address: string, from: string, user: string, password: string) {
  using wire = await Wire.open(address, { localAddress: from });
  const answer = await wire.login(user, password);
  return { outcome: outcomeOf(answer), delayMs: answer.penaltyDelayMillis };
}

/** Fails with names that nobody has until the source owes a penalty for all of them. */
async function spray(address: string, from: string, clock: FakeClock): Promise<void> {
  using wire = await Wire.open(address, { localAddress: from });
  for (let number = 0; number <= 20; number++) await wire.login(`nobody-${number}`, "wrong");
  clock.advance(SECOND);
}

test("an hour of guessing from one address keeps the right password out at no other, known or not", async () => {
  const clock = new FakeClock();
  const verifications = new Verifications();
  await using gateway = await startGateway({ accounts, ports: { clock, verification: verifications.port } });
  const { address } = gateway;
  assert.equal((await login(address, KNOWN, "chief", "right")).outcome, "NONE");
  const end = clock.now() + HOUR;
  while (clock.now() < end) {
    const { delayMs } = await login(address, A, "chief", "wrong");
    clock.advance(delayMs / 2);
    assert.equal((await login(address, A, "chief", "right")).outcome, "PENALTY_DELAY_ACTIVE");
    clock.advance(delayMs / 2);
  }
  await login(address, A, "chief", "wrong");
  await spray(address, KNOWN, clock);
  const before = verifications.started.length;
  assert.equal((await login(address, KNOWN, "alice", "right")).outcome, "PENALTY_DELAY_ACTIVE");
  assert.equal((await login(address, A, "chief", "right")).outcome, "PENALTY_DELAY_ACTIVE");
  assert.equal(verifications.started.length, before);
  assert.equal((await login(address, B, "chief", "right")).outcome, "NONE");
  assert.equal((await login(address, KNOWN, "chief", "right")).outcome, "NONE");
});

test("the wall clock may step by days: penalties, sessions and their ends stay where they are", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using wire = await Wire.open(gateway.address);
  assert.equal(outcomeOf(await wire.login("alice", "right")), "NONE");
  await wire.login("chief", "wrong");
  for (const stepMs of [DAY, -3 * DAY, DAY]) {
    clock.stepWall(stepMs);
    clock.advance(100);
    assert.equal(gateway.gateway.sessions.size, 1);
  }
  const refused = await wire.login("chief", "right");
  assert.deepEqual([outcomeOf(refused), refused.penaltyDelayMillis], ["PENALTY_DELAY_ACTIVE", 700]);
  clock.advance(700);
  assert.equal(outcomeOf(await wire.login("chief", "right")), "NONE");
  clock.advance(20 * 60 * SECOND);
  assert.equal(gateway.gateway.sessions.size, 0, "and end after their idle time on the monotonic clock");
});

/** A gateway in the folder of one that has stopped. */
async function startAgain({ folder }: TestGateway, clock: FakeClock) {
  const events: GatewayEvent[] = [];
  const configuration: ConfigurationInput = {
    dataDir: join(folder, "data"),
    listen: [{ address: "127.0.0.1:0", plaintext: true }],
    authentication: { password: { memory: 8192, passes: 1, hashing: "threads" } },
  };
  const gateway = await createGateway({ configuration, ports: { clock }, emit: (event) => events.push(event) });
  return { gateway, address: gateway.addresses[0]!.address, events, [Symbol.asyncDispose]: () => gateway.drain() };
}

test("a source that was known before a restart is known after it", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  assert.equal((await login(gateway.address, KNOWN, "Chief", "right")).outcome, "NONE");
  await login(gateway.address, KNOWN, "no-such-user", "wrong");
  await gateway.gateway.drain();
  const file = join(gateway.folder, "data", "known-sources.json");
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  assert.deepEqual(JSON.parse(await readFile(file, "utf8")).users, [["chief", [KNOWN]]]);
  await using again = await startAgain(gateway, clock);
  await spray(again.address, KNOWN, clock);
  assert.equal((await login(again.address, KNOWN, "alice", "right")).outcome, "PENALTY_DELAY_ACTIVE");
  assert.equal((await login(again.address, KNOWN, "chief", "right")).outcome, "NONE");
});

test("a broken file of known sources is told and moved aside, and the gateway starts", async () => {
  await using gateway = await startGateway({ accounts });
  await gateway.gateway.drain();
  await writeFile(join(gateway.folder, "data", "known-sources.json"), "{");
  await using again = await startAgain(gateway, new FakeClock());
  assert.equal((await login(again.address, A, "alice", "right")).outcome, "NONE");
  assert.equal(again.events.filter(({ event }) => event === "sources.rejected").length, 1);
});

test("an embedding program sees the counts and forgives a user", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  const { penalties } = gateway.gateway;
  await login(gateway.address, A, "alice", "wrong");
  await login(gateway.address, A, "Alice", "right");
  assert.deepEqual(penalties.list(), [
    { user: "alice", source: A, failures: 1, remainingMs: 1_000, refused: 1 },
    { user: undefined, source: A, failures: 1, remainingMs: 0, refused: 0 },
  ]);
  assert.deepEqual([penalties.size, penalties.forgive(" ALICE "), penalties.forgive("nobody")], [2, 1, 0]);
  assert.equal((await login(gateway.address, A, "alice", "right")).outcome, "NONE");
  assert.deepEqual(
    gateway.events.filter(({ event }) => event === "penalty.ended"),
    [{ event: "penalty.ended", user: "alice", source: A, refused: 1 }],
  );
});

test("logins beyond the rate of their source are put off, once in the log, and cost no penalty", async () => {
  const clock = new FakeClock();
  const configuration = { limits: { loginRate: 1 } };
  await using gateway = await startGateway({ accounts, configuration, ports: { clock } });
  using wire = await Wire.open(gateway.address);
  const answers = await Promise.all(Array.from({ length: 50 }, () => wire.login("alice", "right")));
  const outcomes = answers.map(outcomeOf);
  assert.deepEqual(new Set(outcomes), new Set(["NONE", "TRY_AGAIN_LATER"]));
  assert.deepEqual(new Set(answers.map(({ penaltyDelayMillis }) => penaltyDelayMillis)), new Set([0]));
  const told = gateway.events.flatMap((event) => (event.event === "authentication.failed" ? [event.cause] : []));
  assert.deepEqual(told, ["too many logins a second from one source"]);
  assert.equal((await login(gateway.address, B, "alice", "right")).outcome, "NONE");
  assert.equal(gateway.gateway.penalties.size, 0);
});

test("500 parallel guesses within the default rates cause exactly 3 verifications", async () => {
  const verifications = new Verifications({ held: true });
  const configuration = { limits: { loginRate: 200, connectionRate: 200, streamsPerChannel: 500 } };
  const ports: GatewayPorts = { clock: new FakeClock(), verification: verifications.port };
  await using gateway = await startGateway({ accounts, configuration, ports });
  using wire = await Wire.open(gateway.address);
  const answers = Array.from({ length: 500 }, () => wire.login("alice", "wrong"));
  assert.equal(outcomeOf(await Promise.race(answers)), "TRY_AGAIN_LATER", "those with a place are still verified");
  verifications.release();
  await Promise.all(answers);
  assert.equal(verifications.started.length, 3);
});

/** A login whose verification has begun and whose client has cancelled it. */
async function abandoned(gateway: TestGateway, verifications: Verifications): Promise<Wire> {
  const wire = await Wire.open(gateway.address);
  const { path, requestSerialize } = PasswordAuthenticationService.createSession;
  const stream = wire.stream(path);
  stream.end(frame(requestSerialize({ username: "alice", password: Buffer.from("wrong") })));
  await verifications.atLeast(1);
  stream.close(8);
  await once(stream, "close");
  return wire;
}

test("stopping waits for a verification that has started: it is charged, and nothing is told after the stop", async () => {
  const locked = SecretBytes.lockedBytes;
  const verifications = new Verifications({ held: true });
  await using gateway = await startGateway({ accounts, ports: { verification: verifications.port } });
  using _ = await abandoned(gateway, verifications);
  const drained = gateway.gateway.drain({ graceMs: 5_000 });
  await gateway.event("channel.closed");
  assert.equal(gateway.events.at(-1)?.event, "channel.closed");
  verifications.release();
  await drained;
  const told = gateway.events.map(({ event }) => event);
  assert.deepEqual(told.slice(told.indexOf("channel.closed") + 1), [
    "penalty.activated",
    "authentication.failed",
    "gateway.stopped",
  ]);
  assert.equal(SecretBytes.lockedBytes, locked, "no secret is left");
});

test("a verification that outlasts the grace neither holds the stop up nor is heard of after it", async () => {
  const verifications = new Verifications({ held: true });
  await using gateway = await startGateway({ accounts, ports: { verification: verifications.port } });
  using _ = await abandoned(gateway, verifications);
  await gateway.gateway.drain({ graceMs: 0 });
  verifications.release();
  for (let turns = 0; turns < 50; turns++) await new Promise((resolve) => setTimeout(resolve, 1));
  assert.equal(gateway.events.at(-1)?.event, "gateway.stopped");
  assert.equal(gateway.gateway.penalties.size, 2, "it is charged all the same");
});

test("a sprayer from many addresses fills a bounded number of lines, and their rest is told", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  for (let source = 0; source < 20; source++) {
    using wire = await Wire.open(gateway.address, { localAddress: `127.0.1.${source + 1}` });
    for (let number = 0; number < 20; number++) await wire.login(`nobody-${number}`, "wrong");
  }
  const count = (name: string) => gateway.events.filter(({ event }) => event === name).length;
  assert.deepEqual([count("authentication.failed"), count("penalty.activated")], [300, 300]);
  clock.advance(60 * SECOND);
  const rest = gateway.events.filter((event) => event.event === "log.limited").map(({ of, lines }) => `${of} ${lines}`);
  assert.deepEqual(rest.sort(), ["authentication.failed 100", "penalty.activated 100", "penalty.ended 100"]);
});
