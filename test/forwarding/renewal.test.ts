import assert from "node:assert/strict";
import { constants } from "node:http2";
import { test } from "node:test";
import { RemotingAdapterService, TokenAuthenticationService } from "#proto/services.js";
import type { Scheme, TokenCredential } from "../../server/index.ts";
import { answerOf, Wire } from "../conformance/wire.ts";
import { codeOf, outcomeOf } from "../conformance/words.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { answer, HEAD, hears, message } from "./acts.ts";
import { pathOf } from "./contract.ts";
import { type ForwardingGateway, startForwarding } from "./forwarding-gateway.ts";
import { TestDevice } from "./test-device.ts";

const RENEWALS = 100;
const CALLERS = 8;
const TOKEN = { accessToken: Buffer.from("a token") };

/** Tokens that are all alice's, whose roles a test changes as it likes. */
function aliceWith(state: { roles: readonly string[] }): Scheme<TokenCredential> {
  return {
    verify: async () => ({
      kind: "verified",
      principal: { authority: "plant", name: "alice" },
      roles: state.roles,
      entitlement: { standing: () => ({ roles: state.roles }), recheck: async () => ({ kind: "stands" }) },
    }),
  };
}

async function login(gateway: ForwardingGateway): Promise<Wire & { token: number }> {
  const wire = await Wire.open(gateway.address);
  const { securityToken } = (await wire.call(TokenAuthenticationService.createSession, TOKEN)).response;
  await wire.call(RemotingAdapterService.authenticate, { securityToken });
  return Object.assign(wire, { token: securityToken });
}

test("a session that is renewed a hundred times under load loses no call", async () => {
  await using device = await TestDevice.start({
    script: (stream) => {
      stream.on("end", () => answer(stream, { messages: [message(10)] }));
    },
  });
  const ports = { schemes: { token: aliceWith({ roles: ["Operator"] }) } };
  await using gateway = await startForwarding({ upstreams: [{ address: device.address }], ports });
  using wire = await login(gateway);
  const open = wire.stream(pathOf("bidi"));
  const ended = answerOf(open);
  open.write(message(10));
  let renewed = 0;
  const statuses = new Set<string>();
  const caller = async () => {
    let calls = 0;
    for (; renewed < RENEWALS; calls++) {
      statuses.add((await wire.request(pathOf("unary"), { body: message(10) })).status);
    }
    return calls;
  };
  const callers = Array.from({ length: CALLERS }, caller);
  for (; renewed < RENEWALS; renewed++) {
    const request = { securityToken: wire.token, ...TOKEN };
    const { response } = await wire.call(TokenAuthenticationService.renewSession, request);
    assert.deepEqual([outcomeOf(response), response.securityToken], ["NONE", wire.token]);
  }
  const calls = (await Promise.all(callers)).reduce((sum, count) => sum + count, 0);
  assert.deepEqual([...statuses], ["OK"]);
  assert.ok(calls >= RENEWALS, `only ${calls} calls ran beside the renewals`);
  open.end();
  assert.equal(codeOf(await ended), "OK", "the stream that ran all the while");
  assert.equal(gateway.events.filter(({ event }) => event === "session.renewed").length, RENEWALS);
});

const TAKEN: Record<string, (clock: FakeClock, wire: Wire & { token: number }) => unknown> = {
  "found by asking again": (clock) => clock.advance(300_000),
  "found at a renewal": (_clock, wire) =>
    wire.call(TokenAuthenticationService.renewSession, { securityToken: wire.token, ...TOKEN }),
};

for (const [how, take] of Object.entries(TAKEN)) {
  test(`a revoked role, ${how}, stops the next call and cuts the running stream`, async () => {
    const clock = new FakeClock();
    const state = { roles: ["Operator"] };
    await using device = await TestDevice.start({ script: (stream) => stream.respond(HEAD) });
    await using gateway = await startForwarding({
      upstreams: [{ address: device.address }],
      configuration: { limits: { idleChannel: "1h" } },
      ports: { clock, schemes: { token: aliceWith(state) } },
    });
    using wire = await login(gateway);
    const stream = wire.stream(pathOf("bidi"));
    const cut = answerOf(stream);
    await hears(stream, "response");
    state.roles = ["Viewer"];
    await take(clock, wire);
    assert.equal(codeOf(await cut), "PERMISSION_DENIED METHOD_DENIED");
    await device.until(({ calls }) => calls[0]!.ending === `reset ${constants.NGHTTP2_CANCEL}`);
    assert.equal(codeOf(await wire.request(pathOf("bidi"), { body: message(1) })), "PERMISSION_DENIED METHOD_DENIED");
  });
}
