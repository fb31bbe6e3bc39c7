import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Metadata, type ServiceError } from "@grpc/grpc-js";
import { DATA_ACCESS, Device } from "./support/device.ts";
import { ContractGateway } from "./support/gateway.ts";
import { type Calls, metadataOf, refusalOf } from "./support/grpc.ts";
import type { Rest } from "./support/rest.ts";

const FENCED = "FAILED_PRECONDITION FENCED gatehouse";
const CELL = "clientfailover/groups/cell";

let device: Device;
let gateway: ContractGateway;
let writer: Calls;
let rest: Rest;
let both: Rest;
before(async () => {
  device = await Device.start();
  gateway = await ContractGateway.start({
    upstreams: [device.upstream],
    policy: {
      roles: { Writer: [`${DATA_ACCESS}/*`], Engineer: [`${DATA_ACCESS}/*`], Viewer: [`${DATA_ACCESS}/Read*`] },
      fencing: [{ group: "cell", methods: [`${DATA_ACCESS}/Write*`], exempt: ["Engineer"] }],
    },
    failover: { holdDown: "0s" },
  });
  writer = await gateway.calls("writer");
  rest = await gateway.rest("writer");
  both = await gateway.rest("both");
  for (const group of ["cell", "other"]) {
    await rest.must(201, "POST", "clientfailover/groups", { Id: group });
    for (const id of ["a", "b"])
      await rest.must(201, "POST", `clientfailover/groups/${group}/clientSessions`, { Id: id, Name: id });
    await primary(group, "a");
  }
});
after(async () => {
  await gateway[Symbol.asyncDispose]();
  await device[Symbol.asyncDispose]();
});

async function beat(group: string, session: string): Promise<Record<string, unknown>> {
  gateway.clock.advance(1_000);
  const path = `clientfailover/groups/${group}/clientSessions/${session}/heartbeat`;
  return await rest.must(200, "POST", path, { FailoverScore: 50 });
}

/** Makes a client session Primary, whatever was before. Answers its epoch. */
async function primary(group: string, session: string): Promise<number> {
  await both.must(200, "POST", `clientfailover/groups/${group}/clientSessions/${session}/roleoverride`, {
    Value: "Primary",
  });
  const { Epoch, Role } = await beat(group, session);
  assert.equal(Role, "Primary");
  await both.must(200, "POST", `clientfailover/groups/${group}/clientSessions/${session}/roleoverride`, {
    Value: "Off",
  });
  return Number(Epoch);
}

const as = (session: string, epoch: number | string, group = "cell") => ({
  "failover-group": group,
  "failover-session": session,
  "failover-epoch": String(epoch),
});

type Given = Record<string, string> | Metadata;

/** Calls a method of the device with bytes. Answers `OK`, or how it was refused. */
function send(
  calls: Calls,
  method: string,
  given: Given,
  bytes = Buffer.from("x"),
  signal?: AbortSignal,
): Promise<string> {
  const metadata = given instanceof Metadata ? given : metadataOf(given);
  const path = method.includes("/") ? `/${method}` : `/${DATA_ACCESS}/${method}`;
  return new Promise((resolve) => {
    const raw = (value: Buffer) => value;
    const call = calls.grpc.makeUnaryRequest(path, raw, raw, bytes, metadata, (error: ServiceError | null) =>
      resolve(error === null ? "OK" : refusalOf(error)),
    );
    signal?.addEventListener("abort", () => call.cancel());
  });
}

const write = async (metadata: Given, calls = writer) => await send(calls, "WriteSingle", metadata);

test("the Primary's call passes with its epoch, and the device hears who calls and nothing of the fencing", async () => {
  const epoch = await primary("cell", "a");
  const before = device.calls.length;
  assert.equal(await write(as("a", epoch)), "OK");
  const { metadata, method } = device.calls[before]!;
  assert.equal(method, "WriteSingle");
  assert.deepEqual(metadata["gatehouse-user"], ["writer"]);
  assert.deepEqual(metadata["gatehouse-authority"], ["file"]);
  assert.deepEqual(
    Object.keys(metadata).filter((name) => name.startsWith("failover") || name === "security-token"),
    [],
  );
});

test("all that begins with failover- is dropped from calls that are not fenced, too", async () => {
  const before = device.calls.length;
  const given = {
    ...as("a", 1),
    "failover-anything": "x",
    "gatehouse-user": "root",
    gatehouse_user: "root",
    other: "kept",
  };
  assert.equal(await send(writer, "ReadSingle", given), "OK");
  const { metadata } = device.calls[before]!;
  assert.deepEqual(
    Object.keys(metadata).filter((name) => name.startsWith("failover") || name.startsWith("gatehouse_")),
    [],
  );
  assert.deepEqual([metadata["other"], metadata["gatehouse-user"]], [["kept"], ["writer"]]);
});

test("what is not the present Primary's call is FENCED, never reaches the device, and is told once", async () => {
  const old = await primary("cell", "b");
  const epoch = await primary("cell", "a");
  const otherEpoch = await primary("other", "a");
  const twice = metadataOf(as("a", epoch));
  twice.add("failover-epoch", String(epoch));
  const { "failover-epoch": _, ...withoutEpoch } = as("a", epoch);
  const { "failover-group": __, ...withoutGroup } = as("a", epoch);
  const wrong: Record<string, Given> = {
    nothing: {},
    "no epoch": withoutEpoch,
    "no group": withoutGroup,
    "an epoch twice": twice,
    "a Secondary with its old epoch": as("b", old),
    "a Secondary with the present epoch": as("b", epoch),
    "an old epoch": as("a", old),
    "a future epoch": as("a", epoch + 1),
    "epoch 0": as("a", 0),
    "a leading zero": as("a", `0${epoch}`),
    "a sign": as("a", `+${epoch}`),
    hexadecimal: as("a", `0x${epoch}`),
    "2 to the power of 64 more": as("a", (2n ** 64n + BigInt(epoch)).toString()),
    "an unknown session": as("nobody", epoch),
    "an unknown group": as("a", epoch, "nowhere"),
    "the Primary of another group": as("a", otherEpoch, "other"),
    "another case": as("A", epoch),
  };
  for (const [what, metadata] of Object.entries(wrong)) {
    // No more than ten such lines are written a minute.
    gateway.clock.advance(7_000);
    await beat("cell", "a");
    const calls = device.calls.length;
    const denied = gateway.told("call.denied").length;
    assert.equal(await write(metadata), FENCED, what);
    assert.equal(device.calls.length, calls, what);
    const told = gateway.told("call.denied").slice(denied);
    assert.deepEqual(
      told.map(({ code, user, method }) => [code, user, method]),
      [["FENCED", "writer", `/${DATA_ACCESS}/WriteSingle`]],
      what,
    );
  }
  assert.equal(await write(as("a", epoch)), "OK");
});

test("another principal with the Primary's group, session and epoch is FENCED", async () => {
  const epoch = await primary("cell", "a");
  assert.equal(await write(as("a", epoch), await gateway.calls("second")), FENCED);
  assert.equal(await write(as("a", epoch)), "OK");
});

test("a Primary that was silent for the timeout is FENCED", async () => {
  const epoch = await primary("cell", "a");
  gateway.clock.advance(60_001);
  assert.equal(await write(as("a", epoch)), FENCED);
});

test("an exempt role passes without metadata and is audited", async () => {
  const before = gateway.told("call.exempted").length;
  assert.equal(await write({}, await gateway.calls("engineer")), "OK");
  assert.deepEqual(
    gateway
      .told("call.exempted")
      .slice(before)
      .map(({ user }) => user),
    ["engineer"],
  );
});

test("fencing comes after metadata, session, method and policy, and before size and deadline", async () => {
  const epoch = await primary("cell", "a");
  const nobody = await gateway.calls();
  const viewer = await gateway.calls("neither");
  const big = Buffer.alloc(5 * 1024 * 1024);
  const found = {
    malformed: await write({ "security-token": "01" }),
    unknown: await write({ "security-token": "4294967295" }),
    anonymous: await write(as("a", epoch), nobody),
    "anonymous by 0": await write({ ...as("a", epoch), "security-token": "0" }),
    "anonymous, no such method": await send(nobody, "No.Such/Write", {}),
    "no such method": await send(writer, "No.Such/Write", {}),
    policy: await write({}, viewer),
    "policy allows, not fenced": await send(viewer, "ReadSingle", {}),
    "too big and fenced": await send(writer, "WriteSingle", {}, big),
    "too big": await send(writer, "WriteSingle", as("a", epoch), big),
  };
  assert.deepEqual(found, {
    malformed: "INVALID_ARGUMENT TOKEN_MALFORMED gatehouse",
    unknown: "UNAUTHENTICATED SESSION_UNKNOWN gatehouse",
    anonymous: "UNAUTHENTICATED SESSION_REQUIRED gatehouse",
    "anonymous by 0": "UNAUTHENTICATED SESSION_REQUIRED gatehouse",
    "anonymous, no such method": "UNAUTHENTICATED SESSION_REQUIRED gatehouse",
    "no such method": "UNIMPLEMENTED METHOD_UNKNOWN gatehouse",
    policy: "PERMISSION_DENIED METHOD_DENIED gatehouse",
    "policy allows, not fenced": "OK",
    "too big and fenced": FENCED,
    "too big": "RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE gatehouse",
  });
});

test("running calls of an old epoch are cut at the device before anybody hears of the next one", async () => {
  const epoch = await primary("cell", "a");
  const before = device.calls.length;
  const from = device.story.length;
  const cut = [send(writer, "WriteLater", as("a", epoch)), send(writer, "WriteLater", as("a", epoch))];
  const stop = new AbortController();
  const kept = send(await gateway.calls("engineer"), "WriteLater", {}, undefined, stop.signal);
  await device.has(before + 3);
  const next = await primary("cell", "b");
  assert.ok(next > epoch);
  assert.deepEqual(
    device.story.slice(from).sort(),
    [...Array(3).fill("begin WriteLater"), ...Array(2).fill("cancel WriteLater")].sort(),
  );
  assert.deepEqual(await Promise.all(cut), [FENCED, FENCED]);
  assert.equal(await write(as("b", next)), "OK");
  stop.abort();
  assert.equal(await kept, "CANCELLED");
});

test("an epoch that was released is over at once", async () => {
  const epoch = await primary("cell", "a");
  await writer.call("gatehouse.failover.v1.FailoverService/Heartbeat", {
    group_id: "cell",
    session_id: "a",
    score: 50,
    released_epoch: epoch,
  });
  assert.equal(await write(as("a", epoch)), FENCED);
});

test("a deleted Primary is FENCED at once", async () => {
  await rest.must(201, "POST", `${CELL}/clientSessions`, { Id: "c", Name: "c" });
  const epoch = await primary("cell", "c");
  assert.equal(await write(as("c", epoch)), "OK");
  await rest.ask("DELETE", `${CELL}/clientSessions/c`);
  assert.equal(await write(as("c", epoch)), FENCED);
});

test("ids of other scripts are told percent-encoded", async () => {
  const id = "工位 1%,é";
  await rest.must(201, "POST", `${CELL}/clientSessions`, { Id: id, Name: "n" });
  const epoch = await primary("cell", encodeURIComponent(id));
  assert.equal(await write(as(encodeURIComponent(id), epoch)), "OK");
});
