import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Flooded, FloodOrder } from "./support/flooder.ts";
import { FLOODS, type FloodName } from "./support/floods.ts";
import { HelperProcess } from "./support/helper-process.ts";
import type { LogLine } from "./support/serving-gateway.ts";
import { Stage } from "./support/stage.ts";

const NAMES = Object.keys(FLOODS) as FloodName[];
/** Each flood comes from a source of its own. */
const sourceOf = (flood: FloodName): string => `127.0.2.${NAMES.indexOf(flood) + 1}`;

/** Lines of one kind that a source may bring into the log within a minute, beside those of its channels. */
const LINES = 10;

const skip = process.platform === "linux" ? false : "needs several loopback addresses, and /proc";

describe("nobody else is disturbed by a flood of", { skip }, () => {
  let stage: Stage;
  let flooder: HelperProcess;

  before(async () => {
    stage = await Stage.open();
    flooder = HelperProcess.start("./flooder.ts");
  });

  after(async () => {
    await flooder?.[Symbol.asyncDispose]();
    await stage?.[Symbol.asyncDispose]();
  });

  for (const flood of NAMES)
    test(flood, async () => {
      const { gateway } = stage;
      const from = sourceOf(flood);
      const order: FloodOrder = { flood, from, address: gateway.address, connections: 4, forMs: 600, returns: 200 };
      const [told] = await stage.undisturbed(() => flooder.ask<Flooded[]>([order]), { tries: 3 });
      assert.ok(told!.frames > 0, "nothing was sent");
      const others = gateway.log.filter(
        ({ event, source }) => source === from && event !== "channel.opened" && event !== "channel.closed",
      );
      assert.ok(others.length <= LINES, `${others.length} lines, such as ${JSON.stringify(others.at(-1))}`);
    });

  test("any kind, and nothing of them is left behind", async () => {
    await stage.leavesNothing();
  });
});

/** What becomes of one connection that floods: the gateway closes it for a reason, or serves it on. */
const ENDS: Record<FloodName, "protocol" | "protocol or timeout" | "tokens" | "closed" | "served"> = {
  "rapid reset of calls": "protocol",
  "rapid reset of whole calls": "protocol",
  "rapid reset of logins": "protocol",
  "resets that the gateway is made to send": "protocol",
  PING: "protocol",
  "PING unread": "protocol",
  SETTINGS: "protocol",
  "SETTINGS unread": "protocol",
  "SETTINGS that change the window": "protocol",
  "SETTINGS of many entries": "protocol",
  PRIORITY: "protocol",
  WINDOW_UPDATE: "protocol",
  "empty DATA": "protocol",
  "DATA that is padding alone": "protocol",
  "DATA of one byte": "protocol",
  "DATA behind an answer": "protocol",
  CONTINUATION: "protocol",
  "empty CONTINUATION": "protocol",
  "HPACK bombs": "protocol",
  "header lists too large": "protocol",
  "header lists too long": "protocol",
  "trailers instead of headers": "protocol",
  "unknown frames": "protocol",
  "large unknown frames": "protocol",
  "RST_STREAM of streams that never were": "protocol",
  // Node 20 goes on sending and answers nothing.
  "RST_STREAM of a stream that is over": "protocol or timeout",
  GOAWAY: "closed",
  "streams beyond the limit": "protocol",
  "calls whose answers have no window": "protocol",
  "calls whose answers are not read": "protocol",
  "refused calls": "protocol",
  "tokens never issued": "tokens",
  "calls beyond the limit": "protocol",
  "calls in order": "served",
  "refused calls in order": "served",
  "reflection in order": "served",
};

/** Node 20 learns of some broken connections by the unanswered ping alone (docs/decisions/0009-broken-http2.md). */
const WITHIN_MS = 40_000;
/** How many are shown at a time. */
const BATCH = 9;

describe("one connection's flood of", { skip }, () => {
  const told = new Map<FloodName, Flooded>();
  let stage: Stage;

  before(async () => {
    stage = await Stage.open();
    await using flooder = HelperProcess.start("./flooder.ts");
    for (let at = 0; at < NAMES.length; at += BATCH) {
      const batch = NAMES.slice(at, at + BATCH);
      const orders = batch.map((flood): FloodOrder => {
        const { address } = stage.gateway;
        return { flood, address, from: sourceOf(flood), connections: 1, forMs: 2_500, returns: 0 };
      });
      const answers = await flooder.ask<Flooded[]>(orders);
      for (const [n, flood] of batch.entries()) told.set(flood, answers[n]!);
    }
  });

  after(async () => await stage?.[Symbol.asyncDispose]());

  for (const [flood, end] of Object.entries(ENDS) as [FloodName, string][])
    test(`${flood} is ${end === "served" ? "served on" : `ended: ${end}`}`, async () => {
      const { ended, answering } = told.get(flood)!;
      const isOwn = ({ source }: LogLine) => source === sourceOf(flood);
      const closed = await stage.gateway.line("channel.closed", isOwn, WITHIN_MS);
      const isServed = end === "served";
      assert.deepEqual({ ended, answering }, { ended: isServed ? 0 : 1, answering: isServed ? 1 : 0 });
      // Whoever is served on leaves by himself.
      assert.ok(
        end.split(" or ").includes(String(closed["reason"])) ||
          (isServed && /^(closed|reset)$/.test(String(closed["reason"]))),
        JSON.stringify(closed),
      );
    });

  test("any kind leaves nothing", async () => {
    await stage.leavesNothing();
  });
});
