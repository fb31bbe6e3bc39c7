import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { outcomeOf } from "../conformance/words.ts";
import { RawConnection } from "./support/raw-connection.ts";
import { Stage } from "./support/stage.ts";

/** "café" in one character less than decomposed. */
const NAME = "Caf\u00e9 One";
const PASSWORD = Buffer.from([0x61, 0x00, 0xff, 0xfe, 0x62]);
const SPELLINGS = [
  NAME,
  "caf\u00e9 one",
  "CAFE\u0301 ONE",
  "  Caf\u00e9 One ",
  "\uff23af\u00e9 One",
  "Caf\u00e9\u00a0One",
];

/** Where parallel guesses come from: so many places a user has at each of them. */
const GUESSERS = Array.from({ length: 10 }, (_, at) => `127.0.8.${at + 1}`);
const PLACES = 3;
const GUESSES = 50;

const skip = process.platform === "linux" ? false : "needs several loopback addresses, and /proc";

describe("guessing", { skip }, () => {
  let stage: Stage;

  before(async () => {
    // Verifications cost what they cost in earnest.
    const authentication = { password: { memory: "19MiB", passes: 2 } };
    stage = await Stage.open({ authentication }, [{ name: NAME, password: PASSWORD }]);
  });

  after(async () => await stage?.[Symbol.asyncDispose]());

  const clientFrom = (from: string) => RawConnection.open(stage.gateway.address, { from });

  test("every spelling of a name is one user, who gets in with exactly his bytes", async () => {
    for (const [at, spelling] of SPELLINGS.entries()) {
      using client = await clientFrom(`127.0.10.${at + 1}`);
      const { error, session } = await client.login(spelling, PASSWORD);
      assert.deepEqual([outcomeOf({ error }), session?.username], ["NONE", NAME]);
    }
  });

  test("bytes behind a NUL, and bytes that are no text, count", async () => {
    for (const [at, guess] of [PASSWORD.subarray(0, 2), PASSWORD.toString("utf8"), Buffer.alloc(0)].entries()) {
      using client = await clientFrom(`127.0.10.${at + 101}`);
      assert.equal(outcomeOf(await client.login(NAME, guess)), "INVALID_CREDENTIALS");
    }
  });

  test("another spelling does not guess again: a failure is owed by all of them", async () => {
    using client = await clientFrom("127.0.10.200");
    assert.equal(outcomeOf(await client.login(NAME, "wrong")), "INVALID_CREDENTIALS");
    for (const spelling of SPELLINGS) {
      const { error, penaltyDelayMillis } = await client.login(spelling, PASSWORD);
      assert.equal(outcomeOf({ error }), "PENALTY_DELAY_ACTIVE");
      assert.ok(penaltyDelayMillis > 0 && penaltyDelayMillis <= 1_000);
    }
    await sleep(1_100);
    assert.equal(outcomeOf(await client.login(NAME, PASSWORD)), "NONE");
  });

  test("in parallel and from many sources gains nothing, keeps nobody out and fills no log", async () => {
    const { gateway } = stage;
    await stage.undisturbed(async () => {
      const clients = await Promise.all(GUESSERS.map(clientFrom));
      const guesses = clients.flatMap((client) =>
        Array.from({ length: GUESSES }, async (_, n) => outcomeOf(await client.login(NAME, `guess ${n}`))),
      );
      using owner = await clientFrom("127.0.10.201");
      assert.equal(outcomeOf(await owner.login(NAME, PASSWORD)), "NONE");
      const outcomes = await Promise.all(guesses);
      for (const client of clients) client[Symbol.dispose]();
      const verified = outcomes.filter((outcome) => outcome === "INVALID_CREDENTIALS").length;
      assert.ok(verified <= GUESSERS.length * PLACES, `${verified} guesses were verified`);
      const others = new Set(outcomes.filter((outcome) => outcome !== "INVALID_CREDENTIALS"));
      others.delete("TRY_AGAIN_LATER");
      assert.deepEqual([...others], ["PENALTY_DELAY_ACTIVE"]);
    });
    for (const from of GUESSERS) {
      const told = gateway.lines("authentication.failed", from).length;
      assert.ok(told <= PLACES + 1, `${told} lines of ${from}`);
    }
  });

  test("at names that nobody has, with verifications on all cores, disturbs nobody", async () => {
    await stage.undisturbed(async () => {
      const clients = await Promise.all(GUESSERS.map((from) => clientFrom(from.replace("127.0.8", "127.0.11"))));
      const end = performance.now() + 2_000;
      await Promise.all(
        clients.map(async (client, at) => {
          for (let n = 0; performance.now() < end; n++)
            await Promise.all([0, 1, 2, 3].map((k) => client.login(`nobody ${at} ${n} ${k}`, "a guess")));
        }),
      );
      for (const client of clients) client[Symbol.dispose]();
    });
  });

  test("leaves nothing", async () => {
    await stage.leavesNothing();
  });
});
