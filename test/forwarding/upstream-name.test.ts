import assert from "node:assert/strict";
import { test } from "node:test";
import { serverCertificate, TestFolder, testAuthority } from "../support/certificates.ts";
import { startForwarding } from "./forwarding-gateway.ts";
import { TestDevice } from "./test-device.ts";

for (const [name, at] of Object.entries({
  "its address": () => undefined,
  "its unix socket": (folder: string) => `unix:${folder}/device.sock`,
})) {
  test(`a device whose certificate is for ${name} and not for the IP address in serverName is refused`, async () => {
    await using folder = await TestFolder.make();
    const authorities = await folder.write("ca.crt", (await testAuthority()).certificate);
    const { certificate: cert, key } = await serverCertificate();
    const socket = at(folder.path);
    await using device = await TestDevice.start({ tls: { cert, key }, ...(socket !== undefined && { at: socket }) });
    const start = (serverName: string) =>
      startForwarding({ upstreams: [{ address: device.address, tls: { authorities, serverName } }] });
    await using refused = await start("192.0.2.7");
    assert.match((await refused.event("upstream.down")).detail, /192\.0\.2\.7/);
    await using served = await start("::1");
    await served.event("upstream.up");
  });
}
