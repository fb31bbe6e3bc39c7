import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answers, message } from "./acts.ts";
import { pathOf } from "./contract.ts";
import { type Adapter, type FencedGateway, GROUP, startFenced } from "./fenced-gateway.ts";
import { TestDevice } from "./test-device.ts";

let device: TestDevice;
let gateway: FencedGateway;
let north: Adapter;

before(async () => {
  device = await TestDevice.start({ script: answers({ messages: [message(3)] }) });
  gateway = await startFenced(device.address);
  north = await gateway.login("north");
  await north.join();
  await north.beat();
  await north.beat();
});

after(async () => {
  north[Symbol.dispose]();
  await gateway[Symbol.asyncDispose]();
  await device[Symbol.asyncDispose]();
});

const call = async (headers: object, path = pathOf("unary")) =>
  await north.wire.request(path, { headers: { ...headers }, body: message(10) });

const FORGED: Record<string, object> = {
  "an epoch given twice": { "failover-epoch": ["1", "1"] },
  "a group given twice": { "failover-group": [GROUP, GROUP] },
  "a session given twice": { "failover-session": ["north", "north"] },
  "an epoch in hexadecimal": { "failover-epoch": "0x1" },
  "an epoch with a leading zero": { "failover-epoch": "01" },
  "an epoch with a sign": { "failover-epoch": "+1" },
  "a negative epoch": { "failover-epoch": "-1" },
  "an epoch with a fraction": { "failover-epoch": "1.0" },
  "an epoch with an exponent": { "failover-epoch": "1e0" },
  "an epoch in other digits": { "failover-epoch": "%D9%A1" },
  "an epoch of 0": { "failover-epoch": "0" },
  "an epoch of 2^64 + 1": { "failover-epoch": "18446744073709551617" },
  "an epoch of 2^53 + 1": { "failover-epoch": "9007199254740993" },
  "an epoch of a thousand digits": { "failover-epoch": "1".repeat(1_000) },
  "an empty epoch": { "failover-epoch": "" },
  "an epoch in binary metadata": { "failover-epoch": undefined, "failover-epoch-bin": "MQ==" },
  "a group in other letters": { "failover-group": "CELL-1" },
  "a group with NUL behind it": { "failover-group": "cell-1%00" },
  "a group with a slash behind it": { "failover-group": "cell-1%2F" },
  "a group with overlong UTF-8": { "failover-group": "cell%C0%AD1" },
  "a group with a full-width digit": { "failover-group": "cell-%EF%BC%91" },
  "a group that is encoded twice": { "failover-group": "cell%252D1" },
  "a group with half an escape": { "failover-group": "cell-1%" },
  "a session with a combining character": { "failover-session": "north%CC%88" },
  "a session with a space of no width": { "failover-session": "north%E2%80%8B" },
};

for (const [name, headers] of Object.entries(FORGED))
  test(`${name} is FENCED`, async () => {
    const reached = device.calls.length;
    const { reason } = await call({ ...north.metadata(), ...headers });
    assert.deepEqual([reason, device.calls.length], ["FENCED", reached]);
  });

test("an id that is encoded though it need not be is the same id", async () => {
  const { status } = await call({ ...north.metadata(), "failover-group": "%63ell%2D1" });
  assert.equal(status, "OK");
});

for (const path of [
  "/test.Calls/unary/",
  "/test.Calls//unary",
  "//test.Calls/unary",
  "/test.Calls/Unary",
  "/TEST.Calls/unary",
  "/test%2ECalls/unary",
  "/test.Calls%2Funary",
  "/test.Calls/%75nary",
  "/test.Calls/unary?x",
  "/test.Calls/unary#x",
  "/test.Calls/./unary",
  "/test.Calls/unary;x",
  "test.Calls/unary",
])
  test(`${path} reaches no method by another name`, async () => {
    const reached = device.calls.length;
    const { status } = await call({}, path).catch(() => ({ status: "refused" }));
    assert.notEqual(status, "OK");
    assert.equal(device.calls.length, reached);
  });
