import assert from "node:assert/strict";
import { test } from "node:test";
import { ConnectionFailed } from "../../client/errors.ts";
import { secureContext } from "../../client/key-material.ts";
import { clientCertificate } from "../support/certificates.ts";

test("a chain with a damaged certificate behind the own one stops the client and names what is damaged", async () => {
  const { certificate, key } = await clientCertificate();
  const damaged = `${certificate}\n-----BEGIN CERTIFICATE-----\nMIIB-----END CERT-----\n`;
  await assert.rejects(secureContext({ certificate: damaged, key }, false), (error: unknown) => {
    assert.ok(error instanceof ConnectionFailed);
    assert.equal(error.reason, "key-material");
    assert.match(error.message, /the certificate given: /);
    return true;
  });
});
