import assert from "node:assert/strict";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { describe, test } from "node:test";
import tls from "node:tls";
import { codeOf } from "../conformance/words.ts";
import {
  certificate,
  clientCertificate,
  serverCertificate,
  TestFolder,
  testAuthority,
} from "../support/certificates.ts";
import { answers, message } from "./acts.ts";
import { pathOf } from "./contract.ts";
import { startForwarding } from "./forwarding-gateway.ts";
import { TestDevice } from "./test-device.ts";

const script = answers({ messages: [message(1)] });
const stranger = () => certificate({ name: "Stranger", usage: "authority" });

/** Files of a gateway that trusts the test authority and has a certificate of it. */
async function files(folder: TestFolder) {
  const own = await clientCertificate();
  return {
    authorities: await folder.write("ca.crt", (await testAuthority()).certificate),
    strangers: await folder.write("stranger.crt", (await stranger()).certificate),
    certificate: await folder.write("own.crt", own.certificate),
    key: await folder.write("own.key", own.key),
  };
}

async function tlsDevice(more: tls.TlsOptions = {}): Promise<TestDevice> {
  const { certificate: cert, key } = await serverCertificate();
  return await TestDevice.start({ script, tls: { cert, key, ...more } });
}

describe("a device over TLS", { concurrency: true }, () => {
  test("is served where its authority and its name are right", async () => {
    await using folder = await TestFolder.make();
    const { authorities } = await files(folder);
    await using device = await tlsDevice();
    await using gateway = await startForwarding({ upstreams: [{ address: device.address, tls: { authorities } }] });
    using wire = await gateway.login();
    assert.equal((await wire.request(pathOf("unary"), { body: message(1) })).status, "OK");
    assert.deepEqual(
      device.calls[0]!.headers.find(([name]) => name === ":scheme"),
      [":scheme", "https"],
    );
  });

  test("that wants a certificate of ours gets it", async () => {
    await using folder = await TestFolder.make();
    const { authorities, certificate: own, key } = await files(folder);
    await using device = await tlsDevice({
      ca: (await testAuthority()).certificate,
      requestCert: true,
      rejectUnauthorized: true,
    });
    await using gateway = await startForwarding({
      upstreams: [{ address: device.address, tls: { authorities, certificate: own, key } }],
    });
    using wire = await gateway.login();
    assert.equal((await wire.request(pathOf("unary"), { body: message(1) })).status, "OK");
  });

  const FAULTS: Record<
    string,
    {
      tls: (paths: Awaited<ReturnType<typeof files>>) => object;
      device?: () => Promise<tls.TlsOptions>;
      detail: RegExp;
    }
  > = {
    "of another authority": { tls: ({ strangers }) => ({ authorities: strangers }), detail: /certificate|issuer/ },
    "with another name": {
      tls: ({ authorities }) => ({ authorities, serverName: "elsewhere.example" }),
      detail: /elsewhere\.example/,
    },
    "that wants a certificate of ours where we have none": {
      tls: ({ authorities }) => ({ authorities }),
      device: async () => ({ ca: (await testAuthority()).certificate, requestCert: true, rejectUnauthorized: true }),
      detail: /certificate required/,
    },
  };
  for (const [name, { tls: wanted, device: more, detail }] of Object.entries(FAULTS)) {
    test(`${name} is down, and the log says why`, async () => {
      await using folder = await TestFolder.make();
      await using device = await tlsDevice(await more?.());
      await using gateway = await startForwarding({
        upstreams: [{ address: device.address, tls: wanted(await files(folder)) }],
      });
      assert.match((await gateway.event("upstream.down")).detail, detail);
      using wire = await gateway.login();
      assert.equal(codeOf(await wire.request(pathOf("unary"))), "UNAVAILABLE UPSTREAM_UNAVAILABLE");
      assert.equal(device.calls.length, 0);
    });
  }

  test("that does not offer HTTP/2 is down, and the log says why", async () => {
    await using folder = await TestFolder.make();
    const { authorities } = await files(folder);
    const { certificate: cert, key } = await serverCertificate();
    const server = tls.createServer({ cert, key }, (socket) => socket.on("error", () => {}));
    await once(server.listen(0, "127.0.0.1"), "listening");
    const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      await using gateway = await startForwarding({ upstreams: [{ address, tls: { authorities } }] });
      assert.match((await gateway.event("upstream.down")).detail, /HTTP\/2 over TLS/);
    } finally {
      server.close();
    }
  });

  test("whose files cannot be read is down, and the log names the file", async () => {
    await using device = await tlsDevice();
    await using gateway = await startForwarding({
      upstreams: [{ address: device.address, tls: { authorities: "/nowhere/ca.crt" } }],
    });
    assert.match((await gateway.event("upstream.down")).detail, /\/nowhere\/ca\.crt/);
  });
});

test("a device on a unix socket is served", async () => {
  await using folder = await TestFolder.make();
  await using device = await TestDevice.start({ script, at: `unix:${folder.path}/device.sock` });
  await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
  using wire = await gateway.login();
  assert.equal((await wire.request(pathOf("unary"), { body: message(1) })).status, "OK");
});
