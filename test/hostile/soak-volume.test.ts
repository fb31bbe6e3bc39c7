import assert from "node:assert/strict";
import { test } from "node:test";
import { PASSWORD } from "../../bench/support/gateway.ts";
import { assertAsBefore } from "../soak/as-before.ts";
import { soak } from "../soak/volume.ts";

/** A few seconds of what `npm run soak` does for minutes. */
const VOLUME = { calls: 10_000, logins: 1_000 };
const ROUNDS = 2;

/** Only Linux tells a process's open files. */
const skip = process.platform === "linux" ? false : "needs Linux";

test(`${VOLUME.calls} forwarded calls and ${VOLUME.logins} logins leave the gateway as it was`, {
  skip,
}, async (context) => {
  const [before, ...rounds] = await soak(VOLUME, {
    rounds: ROUNDS,
    password: PASSWORD,
    onRound: ({ state }) => context.diagnostic(JSON.stringify(state)),
  });
  const after = rounds.at(-1)!.state;
  assertAsBefore(before!.state, after);
  assert.ok(after.opened - before!.state.opened >= VOLUME.logins, "sessions were opened");
});
