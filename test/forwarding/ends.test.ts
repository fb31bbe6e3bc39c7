import assert from "node:assert/strict";
import { type ClientHttp2Stream, constants } from "node:http2";
import { describe, test } from "node:test";
import { SessionService } from "#proto/services.js";
import { answerOf, Wire } from "../conformance/wire.ts";
import { codeOf } from "../conformance/words.ts";
import { accountBook } from "../support/accounts.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { answers, giveUp, HEAD, hears, message, respondsOpen } from "./acts.ts";
import { pathOf } from "./contract.ts";
import { type ForwardingGateway, POLICY, startForwarding } from "./forwarding-gateway.ts";
import { TestDevice } from "./test-device.ts";

const { NGHTTP2_CANCEL: CANCEL } = constants;

/** What ends a running call from the gateway's side, and what its client is told. */
const ENDS: Record<
  string,
  { does: (wire: Wire & { token: number }, gateway: ForwardingGateway) => unknown; told: string }
> = {
  "its session is closed": {
    does: (wire) => wire.call(SessionService.closeSession, { securityToken: wire.token }),
    told: "UNAUTHENTICATED SESSION_UNKNOWN",
  },
  "its account is disabled": {
    does: (_wire, { folder }) => accountBook(`${folder}/data`).setDisabled("alice", true),
    told: "UNAUTHENTICATED SESSION_UNKNOWN",
  },
  "the policy that is read again no longer allows it": {
    does: (_wire, { gateway }) =>
      gateway.reload({
        ...gateway.configuration,
        policy: { ...gateway.configuration.policy, roles: { Admin: ["*"] } },
      }),
    told: "PERMISSION_DENIED METHOD_DENIED",
  },
  "its role is taken": {
    does: (_wire, { folder }) => accountBook(`${folder}/data`).setRoles("alice", ["Nothing"]),
    told: "PERMISSION_DENIED METHOD_DENIED",
  },
};

describe("a running forwarded call", () => {
  for (const [name, { does, told }] of Object.entries(ENDS)) {
    for (const answered of [false, true]) {
      test(`is cut on both sides when ${name}, ${answered ? "after" : "before"} headers`, async () => {
        await using device = await TestDevice.start({ script: answered ? (stream) => stream.respond(HEAD) : () => {} });
        await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
        using wire = await gateway.login();
        const stream = wire.stream(pathOf("bidi"));
        const answer = answerOf(stream);
        stream.write(message(10));
        await device.until(({ calls }) => calls[0]?.chunks.length === 1);
        if (answered) await hears(stream, "response");
        await does(wire, gateway);
        assert.equal(codeOf(await answer), told);
        await device.until(({ calls }) => calls[0]!.ending === `reset ${CANCEL}`);
      });
    }
  }

  test("is cut at its device when its channel ends", async () => {
    await using device = await TestDevice.start({ script: respondsOpen });
    await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
    using wire = await gateway.login();
    const stream = wire.stream(pathOf("bidi"));
    await hears(stream, "response");
    wire.socket.destroy();
    await device.until(({ calls }) => calls[0]!.ending === `reset ${CANCEL}`);
  });

  test("is cut on both sides when its deadline passes, which its device was told of", async () => {
    await using device = await TestDevice.start({ script: () => {} });
    await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
    using wire = await gateway.login();
    const answer = await wire.request(pathOf("unary"), { headers: { "grpc-timeout": "50m" }, body: message(1) });
    assert.equal(codeOf(answer), "DEADLINE_EXCEEDED DEADLINE_EXCEEDED");
    await device.until(({ calls }) => calls[0]!.ending === `reset ${CANCEL}`);
    assert.deepEqual(
      device.calls[0]!.headers.find(([field]) => field === "grpc-timeout"),
      ["grpc-timeout", "50m"],
    );
  });

  test("is cut on both sides when a message is larger than allowed", async () => {
    await using device = await TestDevice.start({ script: () => {} });
    await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
    using wire = await gateway.login();
    const stream = wire.stream(pathOf("clientStream"));
    const answer = answerOf(stream);
    stream.write(message(10));
    await device.until(({ calls }) => calls[0]?.chunks.length === 1);
    stream.end(message(4 * 1024 * 1024 + 1));
    assert.equal(codeOf(await answer), "RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE");
    await device.until(({ calls }) => calls[0]!.ending === `reset ${CANCEL}`);
    assert.equal(Buffer.concat(device.calls[0]!.chunks).length, 15);
  });

  for (const [kind, moves] of Object.entries({
    client: (stream, _device) => void stream.write(message(1)),
    device: (_stream, device) => void device.calls[0]!.stream.write(message(1)),
  } satisfies Record<string, (stream: ClientHttp2Stream, device: TestDevice) => void>)) {
    test(`keeps its session alive by the messages of its ${kind}, and without messages does not`, async () => {
      const clock = new FakeClock();
      await using device = await TestDevice.start({ script: respondsOpen });
      await using gateway = await startForwarding({
        upstreams: [{ address: device.address }],
        configuration: { sessions: { idleTimeout: "20m" } },
        ports: { clock },
      });
      using wire = await gateway.login();
      const stream = wire.stream(pathOf("bidi"));
      const answer = answerOf(stream);
      await hears(stream, "response");
      const heard = () => (kind === "client" ? device.calls[0]!.stream : stream);
      for (let n = 0; n < 3; n++) {
        clock.advance(15 * 60_000);
        const came = hears(heard(), "data");
        moves(stream, device);
        await came;
        assert.equal(gateway.gateway.sessions.size, 1);
      }
      clock.advance(21 * 60_000);
      assert.equal(codeOf(await answer), "UNAUTHENTICATED SESSION_UNKNOWN");
      await device.until(({ calls }) => calls[0]!.ending === `reset ${CANCEL}`);
    });
  }
});

describe("a device is told who calls", () => {
  const IDENTITY = ["gatehouse-user", "gatehouse-authority", "gatehouse-roles", "gatehouse-session-id"];
  const FORGED = {
    "gatehouse-user": "root",
    gatehouse_user: "root",
    "gatehouse-roles": "Admin",
    "gatehouse-anything": "x",
    "failover-epoch": "9",
  };
  const ours = (device: TestDevice) =>
    device.calls[0]!.headers.filter(([name]) => /^(gatehouse|failover-|security-token)/.test(name));

  test("in a session: its user, authority, roles and id, and nothing that the client forged", async () => {
    await using device = await TestDevice.start({ script: answers() });
    await using gateway = await startForwarding({ upstreams: [{ address: device.address }], user: "zoë, ops%" });
    using wire = await gateway.login("zoë, ops%");
    const headers = { ...FORGED, "security-token": String(wire.token) };
    assert.equal((await wire.request(pathOf("unary"), { headers, body: message(1) })).status, "OK");
    const [session] = gateway.gateway.sessions.list();
    assert.deepEqual(ours(device), [
      ["gatehouse-user", encodeURIComponent("zoë, ops%")],
      ["gatehouse-authority", "file"],
      ["gatehouse-roles", "Operator,Viewer"],
      ["gatehouse-session-id", session!.id],
    ]);
    assert.deepEqual(
      ours(device).map(([name]) => name),
      IDENTITY,
    );
  });

  test("in the default session: nothing", async () => {
    await using device = await TestDevice.start({ script: answers() });
    await using gateway = await startForwarding({
      upstreams: [{ address: device.address }],
      configuration: { policy: { ...POLICY, anonymous: ["test.Calls/unary"] } },
    });
    using wire = await Wire.open(gateway.address);
    assert.equal((await wire.request(pathOf("unary"), { headers: FORGED, body: message(1) })).status, "OK");
    assert.deepEqual(ours(device), []);
  });

  test("not at all where the policy does not let him call", async () => {
    await using device = await TestDevice.start({ script: answers() });
    await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
    using stranger = await Wire.open(gateway.address);
    using viewer = await gateway.login("bob");
    assert.equal(codeOf(await stranger.request(pathOf("unary"))), "UNAUTHENTICATED SESSION_REQUIRED");
    assert.equal(codeOf(await viewer.request(pathOf("bidi"))), "PERMISSION_DENIED METHOD_DENIED");
    assert.equal((await viewer.request(pathOf("unary"), { body: message(1) })).status, "OK");
    assert.equal(device.calls.length, 1);
  });
});

describe("a place of a device's capacity", () => {
  const WAYS: Record<string, (at: { wire: Wire; device: TestDevice; stream: ClientHttp2Stream }) => unknown> = {
    "an answer": ({ stream }) => stream.end(message(1)),
    "a cancel": ({ stream }) => giveUp(stream),
    "a reset of the device": ({ device }) => device.calls[0]!.stream.close(2),
    "a message too large": ({ stream }) => stream.write(message(4 * 1024 * 1024 + 1)),
    "the end of the channel": ({ wire }) => wire.socket.destroy(),
  };
  for (const [way, ends] of Object.entries(WAYS)) {
    test(`is given back after ${way}`, async () => {
      await using device = await TestDevice.start({ script: answers() });
      await using gateway = await startForwarding({ upstreams: [{ address: device.address, capacity: 1 }] });
      using wire = await gateway.login();
      using other = await gateway.login();
      const stream = wire.stream(pathOf("clientStream"));
      stream.write(message(1));
      await device.call(1);
      assert.equal(
        codeOf(await other.request(pathOf("unary"), { body: message(1) })),
        "RESOURCE_EXHAUSTED TOO_MANY_CALLS",
      );
      await ends({ wire, device, stream });
      await device.until(({ calls }) => calls[0]!.ending !== "");
      let answer = "";
      for (let n = 0; n < 100 && answer !== "OK"; n++)
        answer = (await other.request(pathOf("unary"), { body: message(1) })).status;
      assert.equal(answer, "OK");
    });
  }

  test("is not taken by the gateway's own questions", async () => {
    // Reflection that never answers runs on beside the call.
    await using device = await TestDevice.start({
      script: answers(),
      reflection: { files: [], isSilent: true },
    });
    await using gateway = await startForwarding({
      upstreams: [{ address: device.address, capacity: 1, services: ["test.Calls"] }],
    });
    using wire = await gateway.login();
    assert.equal((await wire.request(pathOf("unary"), { body: message(1) })).status, "OK");
  });
});
