import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as messages from "#proto/messages.js";
import { Health } from "#proto/services.js";
import { reflection } from "../conformance/standard-services.ts";
import { answerOf, frame, Wire } from "../conformance/wire.ts";
import { codeOf } from "../conformance/words.ts";
import { answers, message } from "./acts.ts";
import { CALLS_FILE, fileDescriptor, pathOf } from "./contract.ts";
import { POLICY, startForwarding } from "./forwarding-gateway.ts";
import { TestDevice } from "./test-device.ts";
import type { TestReflection } from "./test-reflection.ts";

const { ServerReflectionResponse } = messages.grpc.reflection.v1;
const script = answers({ messages: [message(1)] });
const body = message(1);
const ANY = { policy: { roles: { Operator: ["*"], Viewer: ["test.Calls/unary"] } } };

/** A file with one service of its own, `test.NAME`. */
const file = (name: string, dependencies: string[] = []) =>
  fileDescriptor({
    name: `test/${name}.proto`,
    package: "test",
    services: { [name]: { unary: "unary" } },
    dependencies,
  });

/** Names of the services that reflection tells of. */
async function listed(wire: Wire, version = "v1"): Promise<string[]> {
  const { path, requestSerialize } = reflection(version);
  const stream = wire.stream(path);
  const answer = answerOf(stream);
  stream.end(frame(requestSerialize({ listServices: "*" })));
  const bytes = (await answer).body.subarray(5);
  return (ServerReflectionResponse.decode(bytes).listServicesResponse?.service ?? []).map(({ name }) => name ?? "");
}

describe("the services of a device are learned", () => {
  for (const [name, told] of Object.entries({
    "by reflection": { files: [CALLS_FILE] },
    "by reflection of which the device has the elder alone": { versions: ["v1alpha"], files: [CALLS_FILE] },
  } satisfies Record<string, TestReflection>)) {
    test(name, async () => {
      await using device = await TestDevice.start({ script, reflection: told });
      await using gateway = await startForwarding({ upstreams: [{ address: device.address, services: "reflection" }] });
      const { services, methods } = await gateway.event("upstream.up");
      assert.deepEqual({ services, methods }, { services: 1, methods: 4 });
      using wire = await gateway.login();
      assert.equal((await wire.request(pathOf("unary"), { body })).status, "OK");
      assert.equal(codeOf(await wire.request("/test.Calls/Other")), "UNIMPLEMENTED METHOD_UNKNOWN");
    });
  }

  test("not where it has no reflection, which is told once", async () => {
    await using device = await TestDevice.start({ script });
    await using gateway = await startForwarding({ upstreams: [{ address: device.address, services: "reflection" }] });
    assert.match((await gateway.event("upstream.rejected")).detail, /reflection with gRPC status 12/);
    using wire = await gateway.login();
    for (let n = 0; n < 3; n++)
      assert.equal(codeOf(await wire.request(pathOf("unary"))), "UNIMPLEMENTED METHOD_UNKNOWN");
    assert.equal(gateway.events.filter(({ event }) => event === "upstream.rejected").length, 1);
  });

  test("from a list, and every method of theirs is passed on where the device does not tell them", async () => {
    await using device = await TestDevice.start({ script });
    await using gateway = await startForwarding({ upstreams: [{ address: device.address, services: ["test.Calls"] }] });
    using wire = await gateway.login();
    assert.equal((await wire.request("/test.Calls/Anything", { body })).status, "OK");
    assert.equal(codeOf(await wire.request("/test.Calls/no-name")), "UNIMPLEMENTED METHOD_UNKNOWN");
  });

  test("from a list, with the methods that the device tells, and no other service of it", async () => {
    await using device = await TestDevice.start({ script, reflection: { files: [CALLS_FILE, file("Hidden")] } });
    await using gateway = await startForwarding({
      upstreams: [{ address: device.address, services: ["test.Calls"] }],
      configuration: ANY,
    });
    await gateway.event("upstream.up");
    using wire = await gateway.login();
    assert.equal((await wire.request(pathOf("unary"), { body })).status, "OK");
    for (const path of ["/test.Calls/Other", "/test.Hidden/unary"])
      assert.equal(codeOf(await wire.request(path)), "UNIMPLEMENTED METHOD_UNKNOWN");
  });

  test("anew, when somebody in a session asks for a method that is not known", async () => {
    await using device = await TestDevice.start({ script, reflection: { files: [CALLS_FILE] } });
    await using gateway = await startForwarding({
      upstreams: [{ address: device.address, services: "reflection" }],
      configuration: ANY,
    });
    await gateway.event("upstream.up");
    using wire = await gateway.login();
    device.reflection = { files: [CALLS_FILE, file("Newcomer")] };
    let answer = "";
    for (const until = Date.now() + 8_000; Date.now() < until && answer !== "OK"; ) {
      answer = (await wire.request("/test.Newcomer/unary", { body })).status;
      if (answer !== "OK") await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.equal(answer, "OK");
  });

  test("and never take the place of the gateway's own", async () => {
    const CLAIMED = ["gatehouse.security.v1.PasswordAuthenticationService", "grpc.health.v1.Health"];
    const claims = fileDescriptor({
      name: "claims.proto",
      package: "gatehouse.security.v1",
      services: { PasswordAuthenticationService: { CreateSession: "unary", Steal: "unary" } },
    });
    const health = fileDescriptor({
      name: "h.proto",
      package: "grpc.health.v1",
      services: { Health: { Check: "unary" } },
    });
    await using device = await TestDevice.start({ script, reflection: { files: [claims, health, CALLS_FILE] } });
    await using gateway = await startForwarding({
      upstreams: [
        { address: device.address, services: "reflection" },
        { address: device.address, services: CLAIMED },
      ],
      configuration: ANY,
    });
    await gateway.event("upstream.up");
    using wire = await gateway.login();
    assert.equal((await wire.call(Health.check, { service: CLAIMED[0]! })).status, "OK");
    assert.equal(codeOf(await wire.request(`/${CLAIMED[0]}/Steal`, { body })), "UNIMPLEMENTED METHOD_UNKNOWN");
    assert.equal(device.calls.length, 0);
  });

  test("and belong to the device named first, where two serve the same", async () => {
    await using first = await TestDevice.start({ script, reflection: { files: [CALLS_FILE] } });
    await using second = await TestDevice.start({ script, reflection: { files: [CALLS_FILE, file("Second")] } });
    await using gateway = await startForwarding({
      upstreams: [first, second].map(({ address }) => ({ address, services: "reflection" as const })),
      configuration: ANY,
    });
    for (const name of ["device-0", "device-1"])
      await gateway.event("upstream.up", ({ upstream }) => upstream === name);
    using wire = await gateway.login();
    assert.equal((await wire.request(pathOf("unary"), { body })).status, "OK");
    assert.equal((await wire.request("/test.Second/unary", { body })).status, "OK");
    assert.deepEqual([first.calls.length, second.calls.length], [1, 1]);
  });
});

describe("reflection through the gateway", () => {
  const start = (device: TestDevice, more: { mode?: "off" | "session" | "anonymous"; own?: "off" | "session" } = {}) =>
    startForwarding({
      upstreams: [{ address: device.address, services: "reflection", reflection: more.mode ?? "session" }],
      configuration: { policy: POLICY, ...(more.own && { reflection: more.own }) },
    });
  const device = () => TestDevice.start({ script, reflection: { files: [CALLS_FILE, file("Secret")] } });
  const theirs = async (wire: Wire) => (await listed(wire)).filter((name) => name.startsWith("test."));

  test("tells a session of the services of which it may call something, a stranger of none", async () => {
    await using there = await device();
    await using gateway = await start(there);
    await gateway.event("upstream.up");
    using stranger = await Wire.open(gateway.address);
    using alice = await gateway.login();
    assert.deepEqual(await theirs(stranger), []);
    assert.deepEqual(await theirs(alice), ["test.Calls"]);
    assert.deepEqual(
      (await listed(alice, "v1alpha")).filter((name) => name.startsWith("test.")),
      ["test.Calls"],
    );
  });

  test("tells everybody of everything where it is anonymous, and nobody of anything where it is off", async () => {
    await using there = await device();
    for (const [mode, told] of [
      ["anonymous", ["test.Calls", "test.Secret"]],
      ["off", []],
    ] as const) {
      await using gateway = await start(there, { mode });
      await gateway.event("upstream.up");
      using stranger = await Wire.open(gateway.address);
      using alice = await gateway.login();
      assert.deepEqual(await theirs(stranger), told);
      assert.deepEqual(await theirs(alice), told);
    }
  });

  test("of the own services follows its own key", async () => {
    await using there = await device();
    await using off = await start(there, { own: "off" });
    await off.event("upstream.up");
    using alice = await off.login();
    assert.deepEqual(await listed(alice), ["test.Calls"]);
    using stranger = await Wire.open(off.address);
    const { path, requestSerialize } = reflection("v1");
    const answer = await stranger.request(path, { body: frame(requestSerialize({ listServices: "*" })) });
    assert.equal(codeOf(answer), "UNAUTHENTICATED SESSION_REQUIRED");
  });
});

describe("a device that lies in reflection", { concurrency: true }, () => {
  const response = (part: messages.grpc.reflection.v1.ServerReflectionResponse.$Properties) =>
    ServerReflectionResponse.encode(part).finish();
  const filesOf = (...fileDescriptorProto: Uint8Array[]) =>
    response({ fileDescriptorResponse: { fileDescriptorProto } });
  const LIES: Record<string, { told: TestReflection; detail: RegExp }> = {
    "with garbage": { told: { files: [], answer: () => Buffer.alloc(50, 0xff) }, detail: /cannot be read/ },
    "with garbage for descriptors": {
      told: {
        files: [CALLS_FILE],
        answer: ({ fileContainingSymbol }) => (fileContainingSymbol ? filesOf(Buffer.alloc(9, 0xff)) : undefined),
      },
      detail: /damaged/,
    },
    "with endless services": {
      told: { files: [], services: Array.from({ length: 5_000 }, (_, n) => `test.S${n}`) },
      detail: /5000 services/,
    },
    "with an answer that never ends": {
      told: { files: [], answer: () => Buffer.alloc(5 * 1024 * 1024) },
      detail: /more than 4194304 bytes/,
    },
    "with millions of empty descriptors": {
      told: {
        files: [CALLS_FILE],
        answer: ({ fileContainingSymbol }) =>
          fileContainingSymbol
            ? Buffer.concat([Buffer.from([0x22, 0x80, 0x89, 0x7a]), Buffer.alloc(2_000_000, Buffer.from([0x0a, 0]))])
            : undefined,
      },
      detail: /parts|cannot be read/,
    },
    "with files that depend on new ones for ever": {
      told: {
        files: [file("Calls", ["next-0"])],
        answer: ({ fileByFilename }) =>
          fileByFilename
            ? filesOf(
                fileDescriptor({
                  name: fileByFilename,
                  package: "x",
                  dependencies: [`next-${Number(fileByFilename.slice(5)) + 1}`],
                }),
              )
            : undefined,
      },
      detail: /more than 2000 files|did not end/,
    },
  };
  for (const [name, { told, detail }] of Object.entries(LIES)) {
    test(`${name} is refused with a line that says so, and disturbs nobody`, async () => {
      await using liar = await TestDevice.start({ script, reflection: told });
      await using good = await TestDevice.start({ script });
      await using gateway = await startForwarding({
        upstreams: [{ address: liar.address, services: "reflection" }, { address: good.address }],
      });
      assert.match((await gateway.event("upstream.rejected", undefined, 15_000)).detail, detail);
      using wire = await gateway.login();
      assert.equal((await wire.request(pathOf("unary"), { body })).status, "OK");
      assert.equal(gateway.events.filter(({ event }) => event === "upstream.rejected").length, 1);
    });
  }

  for (const [name, files] of Object.entries({
    "that names files which are missing": [file("Calls", ["nowhere.proto", "test/Calls.proto"])],
    "whose files depend on each other": [file("Calls", ["test/Other.proto"]), file("Other", ["test/Calls.proto"])],
  })) {
    test(`${name} is served all the same`, async () => {
      await using device = await TestDevice.start({ script, reflection: { files } });
      await using gateway = await startForwarding({ upstreams: [{ address: device.address, services: "reflection" }] });
      await gateway.event("upstream.up");
      using wire = await gateway.login();
      assert.equal((await wire.request(pathOf("unary"), { body })).status, "OK");
      assert.ok((await listed(wire)).includes("test.Calls"));
    });
  }

  test("or never answers keeps nobody waiting for the gateway", async () => {
    await using device = await TestDevice.start({ script, reflection: { files: [], isSilent: true } });
    await using gateway = await startForwarding({ upstreams: [{ address: device.address, services: "reflection" }] });
    using wire = await gateway.login();
    assert.equal(codeOf(await wire.request(pathOf("unary"))), "UNIMPLEMENTED METHOD_UNKNOWN");
  });
});
