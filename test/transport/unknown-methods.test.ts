import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { test } from "node:test";
import { Admission } from "../../server/admission/admission.ts";
import { systemClock } from "../../server/core/clock.ts";
import { Policy } from "../../server/policy/policy.ts";
import { ChannelServer } from "../../server/transport/channel-server.ts";
import { Wire } from "../conformance/wire.ts";
import { codeOf } from "../conformance/words.ts";
import { openSession, sessionTable } from "../sessions/support.ts";

const PATIENCE = { idleChannel: 60_000, requestTimeout: 60_000, callDeadline: 60_000 };

test("devices are asked for an unknown method for the sake of somebody in a session, and not for a stranger's", async () => {
  let asked = 0;
  const routes = { get: () => undefined, askSoon: () => void asked++ };
  const { table } = sessionTable();
  const admission = new Admission(routes, new Policy({ anonymous: ["open.Service/*"], roles: {} }));
  const limits = { ...PATIENCE, streamsPerChannel: 100, maxLoginMessage: 4_096 };
  const channels = new ChannelServer({ table, admission, routes, clock: systemClock, emit: () => {}, limits });
  const from = { peer: "127.0.0.1:1", source: "127.0.0.1", listener: "127.0.0.1:2", security: "plaintext" } as const;
  const server = createServer((socket) =>
    channels.accept({ socket, ...from, channel: undefined, certificate: () => undefined, ready() {}, refuse() {} }),
  );
  await once(server.listen(0, "127.0.0.1"), "listening");
  try {
    using wire = await Wire.open(`127.0.0.1:${(server.address() as AddressInfo).port}`);
    for (const path of ["/", "//open.Service/Method", "/open.Service/Method/", "/open.Service/Method"])
      assert.equal(codeOf(await wire.request(path)), "UNIMPLEMENTED METHOD_UNKNOWN", path);
    assert.equal(asked, 0);
    const [channel] = table.channels;
    const headers = { "security-token": String(openSession(table, channel!).token) };
    assert.equal(codeOf(await wire.request("/any.Service/Method", { headers })), "UNIMPLEMENTED METHOD_UNKNOWN");
    assert.equal(asked, 1);
  } finally {
    server.close();
    await channels.drain(0);
  }
});
