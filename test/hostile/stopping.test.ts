import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import { frame } from "../conformance/wire.ts";
import { codeOf, outcomeOf } from "../conformance/words.ts";
import { callFields, data, headers, PREFACE, settings } from "./support/frames.ts";
import { connect, RawConnection } from "./support/raw-connection.ts";
import { ServingGateway } from "./support/serving-gateway.ts";

const accounts = [{ name: "alice", password: "right" }];
const { createSession } = PasswordAuthenticationService;
const { getSession, watchSession } = SessionService;
/** Ten seconds of grace for running calls, and what it takes to say goodbye. */
const STOPPED_MS = 15_000;

const skip = process.platform === "linux" ? false : "needs several loopback addresses, and /proc";

describe("SIGTERM", { skip }, () => {
  test("under load ends every call with a defined answer and every session with shutdown, and the exit code is 0", async () => {
    const sessions = { capacity: 64, perUser: 64 };
    await using gateway = await ServingGateway.start({ sessions, penalties: { schedule: ["1ms"] } }, accounts);
    const codes = new Map<string, number>();
    const note = (code: string) => codes.set(code, (codes.get(code) ?? 0) + 1);
    const callers = Array.from({ length: 10 }, async (_, n) => {
      using client = await RawConnection.open(gateway.address, { from: `127.0.12.${n + 1}` });
      const { securityToken } = await client.login("alice", "right");
      const token = ["security-token", String(securityToken)] as const;
      const watch = client.request(watchSession.path, frame(watchSession.requestSerialize({ securityToken })));
      while (!client.isEnded) {
        const answers = Array.from({ length: 5 }, () =>
          client.request(getSession.path, frame(Buffer.alloc(0)), [token]),
        );
        for (const { isCut, ...answer } of await Promise.all(answers)) note(isCut ? "CUT" : codeOf(answer));
      }
      const { isCut, ...told } = await watch;
      note(`WATCH ${isCut ? "CUT" : codeOf(told)}`);
    });
    const guessers = Array.from({ length: 10 }, async (_, n) => {
      using client = await RawConnection.open(gateway.address, { from: `127.0.13.${n + 1}` });
      const login = createSession.requestSerialize({ username: "alice", password: Buffer.from("wrong") });
      while (!client.isEnded) await client.request(createSession.path, frame(login));
    });
    const halves = Array.from({ length: 10 }, async (_, n) => {
      using client = await RawConnection.open(gateway.address, { from: `127.0.14.${n + 1}` });
      const stream = client.nextStream();
      client.write(headers(stream, callFields(createSession.path)), data(stream, Buffer.alloc(3), 0));
      await client.end(2 * STOPPED_MS);
    });
    await sleep(1_000);
    gateway.terminate();
    const start = performance.now();
    assert.equal(await gateway.exit(), 0);
    assert.ok(performance.now() - start < STOPPED_MS, "it took too long");
    await Promise.all([...callers, ...guessers, ...halves]);
    codes.delete("OK");
    codes.delete("CUT");
    codes.delete("UNAVAILABLE DRAINING");
    codes.delete("UNAUTHENTICATED SESSION_UNKNOWN");
    codes.delete("WATCH OK");
    assert.deepEqual(Object.fromEntries(codes), {});
    assert.deepEqual(
      gateway.lines("session.closed").map((line) => line["reason"]),
      Array(10).fill("shutdown"),
    );
    assert.equal(gateway.lines("channel.closed").length, gateway.lines("channel.opened").length);
    assert.deepEqual(
      [gateway.lines("call.failed"), gateway.log.at(-1)?.event, gateway.errors],
      [[], "gateway.stopped", ""],
    );
  });

  test("amid silent, slow and flooding connections ends in time with exit code 0", async () => {
    await using gateway = await ServingGateway.start();
    const sockets = Array.from({ length: 300 }, (_, n) => {
      const tls = n % 3 === 0;
      const socket = connect(tls ? gateway.tlsAddress : gateway.address, { from: `127.0.15.${n % 10}`, tls });
      return socket.on("error", () => {}).resume();
    });
    for (const [n, socket] of sockets.entries()) if (n % 3 === 1) socket.write(Buffer.concat([PREFACE, settings()]));
    const flood = setInterval(() => {
      for (const [n, socket] of sockets.entries()) if (n % 9 === 1) socket.write(Buffer.alloc(9 * 100, settings()));
    }, 5);
    await sleep(500);
    gateway.terminate();
    const start = performance.now();
    const code = await gateway.exit();
    clearInterval(flood);
    for (const socket of sockets) socket.destroy();
    assert.deepEqual([code, gateway.errors], [0, ""]);
    assert.ok(performance.now() - start < STOPPED_MS, "it took too long");
  });
});

describe("places", { skip }, () => {
  test("are never given twice and never lost, while clients race for them and are killed", async () => {
    const capacity = 8;
    const configuration = { sessions: { capacity, reservedForAdministrators: 0, perUser: 64 } };
    await using gateway = await ServingGateway.start(configuration, accounts);
    for (let round = 0; round < 10; round++) {
      const clients = await Promise.all(
        Array.from({ length: 30 }, (_, n) => RawConnection.open(gateway.address, { from: `127.0.16.${n + 1}` })),
      );
      const logins = clients.map((client) => client.login("alice", "right").catch(() => undefined));
      // A third is gone before, while or after it is answered.
      for (const [n, client] of clients.entries())
        if (n % 3 === 0) setTimeout(() => client.socket.resetAndDestroy(), (n * round) / 10);
      const outcomes = (await Promise.all(logins.filter((_, n) => n % 3 !== 0))).map((login) => outcomeOf(login!));
      assert.deepEqual([...new Set(outcomes)].sort(), ["NONE", "SESSION_LIMIT_REACHED"]);
      assert.ok(outcomes.filter((outcome) => outcome === "NONE").length <= capacity);
      for (const client of clients) client[Symbol.dispose]();
      const open = () => gateway.lines("session.opened").length - gateway.lines("session.closed").length;
      assert.ok(open() <= capacity, `${open()} sessions at once`);
      await gateway.until(() => open() === 0, "sessions are left");
    }
    using last = await RawConnection.open(gateway.address);
    for (let n = 0; n < capacity; n++) assert.equal(outcomeOf(await last.login("alice", "right")), "NONE");
    assert.equal(outcomeOf(await last.login("alice", "right")), "SESSION_LIMIT_REACHED");
    assert.equal(await gateway.stop(), 0);
  });
});
