import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { Crowded, CrowdOrder } from "./support/crowd.ts";
import { HelperProcess } from "./support/helper-process.ts";
import { RawConnection } from "./support/raw-connection.ts";
import { Stage } from "./support/stage.ts";

const CONNECTIONS = 10_000;
const SOURCES = Array.from({ length: 100 }, (_, at) => `127.0.6.${at + 1}`);
const VISITOR = "127.0.9.2";
const VISITORS = { name: "visitor", password: "another good one" };

/** All short, so that the test is: what is shown is that they hold, not how long they are. */
const LIMITS = { handshakeTimeout: "1s", idleChannel: "1s", requestTimeout: "1s" };
/** By then they must have been cut. */
const CUT_MS = 8_000;
/** 10,000 connections at once, in HTTP/2 or in the TLS handshake. */
const GROWTH_BYTES = 900 * 1024 * 1024;

/** Lines that one source may bring into the log for refused connections (docs/events.md), and their summary. */
const REFUSALS = 11;

const skip = process.platform === "linux" ? false : "needs several loopback addresses, and /proc";

describe("while connections are", { skip }, () => {
  let stage: Stage;
  let crowd: HelperProcess;

  before(async () => {
    stage = await Stage.open({ limits: LIMITS, sessions: { perUser: 64 } }, [VISITORS]);
    crowd = HelperProcess.start("./crowd.ts");
  });

  after(async () => {
    await crowd?.[Symbol.asyncDispose]();
    await stage?.[Symbol.asyncDispose]();
  });

  afterEach(async () => void (await crowd.ask("leave")));

  /** Connects from somewhere, logs in, and leaves. */
  async function logsIn(from: string, tls: boolean): Promise<void> {
    const { gateway } = stage;
    using client = await RawConnection.open(tls ? gateway.tlsAddress : gateway.address, { from, tls });
    assert.notEqual((await client.login(VISITORS.name, VISITORS.password)).securityToken, 0);
  }

  /** How many connections of the crowd are open, once they are no more than so many. */
  async function dwindles(most: number): Promise<void> {
    const end = performance.now() + CUT_MS;
    let { open } = await crowd.ask<Crowded>("count");
    while (open > most && performance.now() < end) {
      await sleep(100);
      ({ open } = await crowd.ask<Crowded>("count"));
    }
    assert.ok(open <= most, `${open} connections were not cut`);
  }

  const crowds: { says: CrowdOrder["says"]; sources: readonly string[]; each: number; tls: boolean }[] = [
    { says: "nothing", sources: ["127.0.5.1"], each: CONNECTIONS, tls: false },
    { says: "nothing", sources: ["127.0.5.2"], each: CONNECTIONS, tls: true },
    { says: "nothing", sources: SOURCES, each: CONNECTIONS / SOURCES.length, tls: false },
    { says: "nothing", sources: SOURCES, each: 20, tls: true },
    { says: "a TLS handshake", sources: ["127.0.5.3"], each: 200, tls: true },
    { says: "a preface", sources: ["127.0.5.4"], each: 200, tls: false },
    { says: "headers", sources: ["127.0.5.5"], each: 200, tls: false },
    { says: "a body", sources: ["127.0.5.6"], each: 200, tls: false },
    { says: "a body whose end never comes", sources: ["127.0.5.7"], each: 200, tls: false },
  ];

  for (const { says, sources, each, tls } of crowds) {
    const where = `${sources.length * each} from ${sources.length} sources${tls ? " over TLS" : ""}`;
    test(`${where} and say ${says}, a client logs in; they are cut in time, and their source is welcome again`, async () => {
      const { gateway } = stage;
      const address = tls ? gateway.tlsAddress : gateway.address;
      const order: CrowdOrder = { address, sources, each, says };
      await stage.undisturbed(
        async () => {
          const gathered = crowd.ask<Crowded>(order);
          await sleep(100);
          await logsIn(VISITOR, tls);
          assert.equal((await gathered).made, sources.length * each);
          await logsIn(VISITOR, tls);
          await dwindles(0);
        },
        { mostGrowthBytes: GROWTH_BYTES },
      );
      await logsIn(sources[0]!, tls);
      await gateway.left([...sources, VISITOR]);
      assert.ok(gateway.lines("channel.refused", sources[0]).length <= REFUSALS);
    });
  }

  test("there is nothing left of them", async () => {
    await stage.leavesNothing();
  });
});
