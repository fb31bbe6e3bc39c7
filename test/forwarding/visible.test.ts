import assert from "node:assert/strict";
import { EventEmitter, on } from "node:events";
import { test } from "node:test";
import { Forwarding } from "../../server/compose-forwarding.ts";
import { configurationFrom } from "../../server/config.ts";
import { systemClock } from "../../server/core/clock.ts";
import { fileDescriptor } from "./contract.ts";
import { TestDevice } from "./test-device.ts";

const device = (name: string) =>
  TestDevice.start({
    reflection: {
      files: [fileDescriptor({ name: `${name}.proto`, package: name, services: { Calls: { unary: "unary" } } })],
    },
  });

test("what a role may see of devices is found once, until the policy changes", async () => {
  await using first = await device("first");
  await using second = await device("second");
  const configuration = configurationFrom({
    upstreams: [
      { name: "first", address: first.address },
      { name: "second", address: second.address },
    ],
  });
  const events = new EventEmitter();
  const ups = on(events, "upstream.up", { signal: AbortSignal.timeout(10_000) });
  const forwarding = new Forwarding(configuration, {
    own: [],
    onHealth: () => {},
    connections: {},
    clock: systemClock,
    emit: (event) => void events.emit(event.event),
  });
  try {
    await ups.next();
    await ups.next();
    let asked = 0;
    const permits = () => ++asked > 0;
    const visible = forwarding.visible(["Operator"], permits);
    assert.deepEqual(visible.services, ["first.Calls", "second.Calls"]);
    assert.deepEqual(
      visible.files.map(({ name }) => name),
      ["first.proto", "second.proto"],
    );
    assert.equal(forwarding.visible(["Operator"], permits), visible);
    assert.equal(asked, 2);
    forwarding.setPolicy(configuration.policy);
    assert.deepEqual(
      forwarding.visible(["Operator"], () => false),
      { files: [], services: [] },
    );
    assert.deepEqual(forwarding.visible(undefined, permits), { files: [], services: [] });
  } finally {
    forwarding.close();
  }
});
