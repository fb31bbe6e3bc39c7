import assert from "node:assert/strict";
import { test } from "node:test";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import { reflection } from "../conformance/standard-services.ts";
import { frame } from "../conformance/wire.ts";
import { Chance } from "../soak/chance.ts";
import { callFields, data, headers, ping, rawFrame, reset, settings, uint32, windowUpdate } from "./support/frames.ts";
import { RawConnection } from "./support/raw-connection.ts";
import { Stage } from "./support/stage.ts";

const CONNECTIONS = 240;
const AT_ONCE = 40;
const FRAMES = 12;
const STREAMS = 4;
/** A connection that broke HTTP/2 ends, and any other answers; on Node 20 the end may take its time (0009-broken-http2.md). */
const WITHIN_MS = 500;
const LEFT_MS = 45_000;

const skip = process.platform === "linux" ? false : "needs several loopback addresses, and /proc";

/** A frame that is right, or nearly so. */
function someFrame(chance: Chance): Buffer {
  const stream = 2 * chance.below(STREAMS) + 1;
  const { createSession } = PasswordAuthenticationService;
  const login = createSession.requestSerialize({ username: "eve", password: Buffer.from("a guess") });
  const path = chance.of([createSession.path, SessionService.getSession.path, reflection("v1").path, "/a/b"]);
  const right = chance.of([
    () => headers(stream, callFields(path)),
    () => headers(stream, callFields(path), chance.below(64)),
    () => data(stream, frame(login), chance.below(2)),
    () => data(stream, frame(login).subarray(0, chance.below(20)), chance.below(2)),
    () => reset(stream),
    () => ping(chance.below(2)),
    () => settings({ [chance.below(8)]: chance.below(2 ** 32) }),
    () => windowUpdate(chance.below(2) * stream, chance.below(2 ** 31)),
    () => rawFrame(chance.below(16), chance.below(256), stream, uint32(chance.below(2 ** 32), chance.below(2 ** 32))),
  ])();
  if (chance.is(0.2)) right[chance.below(right.length)] = chance.below(256);
  return right;
}

test(`${CONNECTIONS} connections of random frames harm nothing`, { skip }, async (context) => {
  const chance = new Chance();
  context.diagnostic(`GATEHOUSE_SEED=${chance.seed}`);
  await using stage = await Stage.open({ limits: { connectionRate: 0, requestTimeout: "2s", idleChannel: "2s" } });
  const speakers = Array.from({ length: CONNECTIONS }, (_, n) => ({
    from: `127.0.17.${(n % AT_ONCE) + 1}`,
    tls: chance.is(0.2),
    frames: Array.from({ length: FRAMES }, () => someFrame(chance)),
  }));
  await stage.undisturbed(async () => {
    while (speakers.length > 0)
      await Promise.all(
        speakers.splice(0, AT_ONCE).map(async ({ from, tls, frames }) => {
          const { gateway } = stage;
          using client = await RawConnection.open(tls ? gateway.tlsAddress : gateway.address, { from, tls });
          client.write(...frames);
          await client.settle(WITHIN_MS).catch(() => {});
        }),
      );
  });
  await stage.leavesNothing(LEFT_MS);
  assert.equal(stage.gateway.errors, "");
});
