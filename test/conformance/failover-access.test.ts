import assert from "node:assert/strict";
import { test } from "node:test";
import * as messages from "#proto/messages.js";
import { FailoverService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { Member, startFailover } from "./failover-gateway.ts";
import { frame, Wire } from "./wire.ts";
import { codeOf } from "./words.ts";

const { joinGroup, heartbeat, leave, getGroup, watchGroup, overrideRole } = FailoverService;
const IDS = { groupId: "cell-1", sessionId: "a" };

/** Every method with a request that is fine. */
const METHODS = [
  ["JoinGroup", joinGroup, IDS],
  ["Heartbeat", heartbeat, { ...IDS, score: 50 }],
  ["Leave", leave, IDS],
  ["GetGroup", getGroup, { groupId: "cell-1" }],
  ["WatchGroup", watchGroup, { groupId: "cell-1" }],
  ["OverrideRole", overrideRole, { ...IDS, override: 1 }],
] as const;

const policy = { anonymous: ["*"], roles: { Admin: ["*"], FailoverAdministrators: ["*"] } };

test("no method is for strangers, whatever the policy allows to them", async () => {
  await using gateway = await startFailover({ configuration: { policy } });
  using wire = await Wire.open(gateway.address);
  for (const [name, method, request] of METHODS)
    assert.equal(codeOf(await wire.call(method as never, request)), "UNAUTHENTICATED SESSION_REQUIRED", name);
});

for (const [user, allowed] of [
  ["root", []],
  ["judge", []],
  ["north", ["JoinGroup", "Heartbeat", "GetGroup", "WatchGroup", "Leave"]],
  ["chief", ["JoinGroup", "Heartbeat", "GetGroup", "WatchGroup", "OverrideRole", "Leave"]],
] as const) {
  test(`${user} may call ${allowed.join(", ") || "nothing"}, whatever the policy allows`, async () => {
    await using gateway = await startFailover({ configuration: { policy } });
    using chief = await Member.of(gateway, "chief");
    await chief.join("cell-1", "a");
    using wire = await Wire.open(gateway.address);
    const { securityToken } = await wire.login(user, "right");
    const refused: string[] = [];
    for (const [name, method, request] of METHODS) {
      const stream = wire.stream(method.path, { "security-token": String(securityToken) });
      stream.end(frame(method.requestSerialize(request as never)));
      const { reason } = await firstOf(stream);
      if (reason === "METHOD_DENIED") refused.push(name);
      await chief.join("cell-1", "a");
      stream.close();
    }
    assert.deepEqual(
      METHODS.map(([name]) => name).filter((name) => !(allowed as readonly string[]).includes(name)),
      refused,
    );
  });
}

test("there is no such service while failover is off", async () => {
  const accounts = [{ name: "north", password: "right", roles: ["FailoverUsers"] }];
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  await client.authenticate(await client.open("north", "right"));
  assert.equal(codeOf(await client.refused(getGroup, { groupId: "cell-1" })), "UNIMPLEMENTED METHOD_UNKNOWN");
});

/** The reason that a stream was refused for, if it was, as soon as that is known. */
async function firstOf(stream: ReturnType<Wire["stream"]>): Promise<{ reason: string }> {
  return await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no answer within 5 s")), 5_000);
    const settle = (details: unknown) => {
      clearTimeout(timer);
      resolve({ reason: typeof details === "string" ? reasonIn(details) : "" });
    };
    stream.on("data", () => settle(undefined));
    for (const event of ["response", "trailers"])
      stream.on(event, (headers) => "grpc-status" in headers && settle(headers["grpc-status-details-bin"]));
  });
}

function reasonIn(details: string): string {
  const {
    details: [any],
  } = messages.google.rpc.Status.decode(Buffer.from(details, "base64"));
  return messages.google.rpc.ErrorInfo.decode(any?.value as Uint8Array).reason;
}
