import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { test } from "node:test";
import { authority, HOUR_MS, issue, revocationList } from "../authentication/certificate/pki.ts";
import { serverCertificate } from "../support/certificates.ts";
import { Workplace } from "./command.ts";

const root = await authority("Plant CA");

/** What `check` says with these keys of `authentication.certificate`, on a listener that asks for certificates or not. */
async function check(certificate: string, { list = "", asks = true } = {}) {
  await using place = await Workplace.create();
  const { certificate: pem, key } = await serverCertificate();
  const files = { "server.crt": pem, "server.key": key, "clients.crt": root.certificate, "root.crl": list };
  for (const [name, content] of Object.entries(files)) await writeFile(place.path(name), content);
  const tls = `certificate: server.crt, key: server.key${asks ? ", clientAuthorities: clients.crt" : ""}`;
  const text = `listen:\n  - { address: "127.0.0.1:0", tls: { ${tls} } }\nauthentication:\n  certificate: { ${certificate} }\n`;
  await writeFile(place.path("gatehouse.yaml"), text);
  return await place.run(["check"]);
}

test("check says how certificates log in, and that they do not", async () => {
  const on = await check("enabled: true, username: email, revocationLists: [root.crl], roles: { '*': [Viewer] }", {
    list: await revocationList(root, { revoked: [await issue("alice", { by: root })] }),
  });
  assert.equal(on.code, 0, on.stderr);
  assert.match(
    on.stdout,
    /certificates +log in as an alternative name of kind e-mail; at most 3 authorities above one/,
  );
  assert.match(on.stdout, /root\.crl: 1 revoked by CN=Plant CA, current until 20/);
  assert.match(on.stdout, /everybody has the roles Viewer/);
  assert.doesNotMatch(on.stdout, /WARNING|BROKEN/);
  assert.match((await check("enabled: false")).stdout, /certificates +login with one is switched off/);
});

test("check warns where the scheme is on and no listener asks for certificates, and of a stale list", async () => {
  const idle = await check("enabled: true", { asks: false });
  assert.equal(idle.code, 0);
  assert.match(idle.stdout, /WARNING: no listener asks for certificates: set listen\[\]\.tls\.clientAuthorities/);
  const list = await revocationList(root, {
    from: new Date(Date.now() - 2 * HOUR_MS),
    until: new Date(Date.now() - HOUR_MS),
  });
  const stale = await check("enabled: true, revocationLists: [root.crl]", { list });
  assert.match(stale.stdout, /WARNING: .*root\.crl is stale since 20.*: nobody of CN=Plant CA can log in/);
});

test("check fails where a revocation list is no list, and names place and file of one that is missing", async () => {
  const broken = await check("enabled: true, revocationLists: [root.crl]", { list: "nonsense" });
  assert.equal(broken.code, 1);
  assert.match(broken.stdout, /BROKEN: .*root\.crl: this revocation list cannot be used: no revocation list in it/);
  const missing = await check("enabled: true, revocationLists: [gone.crl]");
  assert.equal(missing.code, 2);
  assert.match(
    missing.stderr,
    /yaml:4:\d+ authentication\.certificate\.revocationLists\.0: there is no file .*gone\.crl/,
  );
  const idle = await check("enabled: true, revocationLists: [root.crl]", { asks: false });
  assert.equal(idle.code, 2);
  assert.match(
    idle.stderr,
    /yaml:4:\d+ authentication\.certificate\.revocationLists: are of authorities that no listener/,
  );
});
