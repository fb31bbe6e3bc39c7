import assert from "node:assert/strict";
import { once } from "node:events";
import type { ClientHttp2Stream } from "node:http2";
import { test } from "node:test";
import { FailoverService, RemotingAdapterService } from "#proto/services.js";
import { Debts } from "../../server/surface/debts.ts";
import { Member, startFailover } from "./failover-gateway.ts";
import { frame, Wire } from "./wire.ts";

const WIDE = "\u{1F600}";
const MIB = 1024 * 1024;

/** Begins many watches of a group on a channel of a user's own, and reads none of them. */
async function unread(
  address: string,
  user: string,
  count: number,
): Promise<{ wire: Wire; streams: ClientHttp2Stream[] }> {
  const wire = await Wire.open(address);
  const { securityToken } = await wire.login(user, "right");
  await wire.call(RemotingAdapterService.authenticate, { securityToken: securityToken! });
  const request = frame(FailoverService.watchGroup.requestSerialize({ groupId: "cell-1" }));
  const streams = Array.from({ length: count }, () => {
    const stream = wire.stream(FailoverService.watchGroup.path);
    stream.on("error", () => {});
    stream.end(request);
    return stream.pause();
  });
  // Behind them all, so that each has begun, or waits, by then.
  await wire.call(RemotingAdapterService.authenticate, { securityToken: securityToken! });
  return { wire, streams };
}

test("a user who reads none of his watches costs a bounded memory, others hear at once, and he hears what he reads", async () => {
  await using gateway = await startFailover({ configuration: { limits: { streamsPerChannel: 200 } } });
  using north = await Member.of(gateway, "north");
  using south = await Member.of(gateway, "south");
  const ids = Array.from({ length: 64 }, (_, n) => `${n}`.padEnd(3, "-") + WIDE.repeat(125));
  await Promise.all(ids.map((id) => north.join("cell-1", id, { name: WIDE.repeat(256) })));
  const before = process.memoryUsage().arrayBuffers;
  const crowds = [];
  for (let n = 0; n < 2; n++) crowds.push(await unread(gateway.address, "north", 190));
  assert.ok(process.memoryUsage().arrayBuffers - before < 24 * MIB);
  const watch = south.watch("cell-1");
  assert.equal((await watch.told()).sessions?.length, 64);
  const last = crowds.at(-1)!.streams.at(-1)!;
  const heard = once(last, "data");
  for (const { streams } of crowds) for (const stream of streams) stream.resume();
  await heard;
  for (const { wire } of crowds) wire[Symbol.dispose]();
});

test("who owes much waits until some of it is taken, in the order of waiting; others do not", () => {
  const debts = new Debts();
  const went: string[] = [];
  const taken = [debts.add("a", 4 * MIB), debts.add("a", 4 * MIB)];
  assert.deepEqual([debts.isFull("a"), debts.isFull("b")], [true, false]);
  debts.wait("a", () => {
    went.push("first");
    debts.add("a", 5 * MIB);
  });
  const stop = debts.wait("a", () => went.push("gave up"));
  debts.wait("a", () => went.push("third"));
  stop();
  taken[0]?.();
  assert.deepEqual(went, ["first"]);
  taken[0]?.();
  assert.deepEqual([went, debts.isFull("a")], [["first"], true]);
  taken[1]?.();
  assert.deepEqual([went, debts.isFull("a")], [["first", "third"], false]);
});
