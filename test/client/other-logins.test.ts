import assert from "node:assert/strict";
import test from "node:test";
import { CredentialFailed, connect } from "../../client/index.ts";
import { openContext } from "../../client/kerberos-context.ts";
import { clientCertificate, serverCertificate, TestFolder, testAuthority } from "../support/certificates.ts";
import { startGateway } from "../support/gateway.ts";
import { ScriptedCertificates } from "../support/scripted-schemes.ts";

test("a certificate logs in as the channel showed it, is looked at again by renewal, and needs no name", async () => {
  await using folder = await TestFolder.make();
  const authority = (await testAuthority()).certificate;
  const pair = await folder.writePair(await serverCertificate());
  const clientAuthorities = await folder.write("clients.crt", authority);
  const certificates = new ScriptedCertificates();
  await using house = await startGateway({
    ports: { schemes: { certificate: certificates } },
    configuration: { listen: [{ address: "127.0.0.1:0", tls: { ...pair, clientAuthorities } }] },
  });
  const own = await clientCertificate();
  await using channel = await connect(house.address, { ca: authority, ...own });
  await using session = await channel.login({ scheme: "certificate" });
  assert.deepEqual(
    [session.username, session.authority, session.scheme],
    ["plant-client", "certificate", "certificate"],
  );
  const { expiresAt } = session;
  await session.updateCredential({ scheme: "certificate" });
  assert.ok(session.expiresAt >= expiresAt);
  await using named = await channel.login({ scheme: "certificate", username: "alice" });
  assert.equal(named.username, "alice");
  const [first] = certificates.seen;
  assert.equal(first?.certificate.fault, undefined);
  assert.deepEqual(
    certificates.seen.map(({ username }) => username),
    [undefined, "plant-client", "alice"],
  );
});

test("scheme certificate on a channel that showed none is refused before anything is sent, and says what is missing", async () => {
  await using house = await startGateway();
  await using channel = await connect(house.address, { plaintext: true });
  await assert.rejects(channel.login({ scheme: "certificate" }), {
    name: "TypeError",
    message: 'scheme "certificate" needs certificate and key, or pfx, among the options of connect',
  });
  assert.deepEqual(
    house.events.filter(({ event }) => event === "authentication.failed"),
    [],
  );
});

test("a scheme that there is none of is refused with those there are", async () => {
  await using house = await startGateway();
  await using channel = await connect(house.address, { plaintext: true });
  await assert.rejects(channel.login({ scheme: "smoke" } as never), {
    name: "TypeError",
    message: 'scheme "smoke": give password, certificate, kerberos or token',
  });
});

test("a service that is no name and host is refused before anything is sent", async () => {
  await using house = await startGateway();
  await using channel = await connect(house.address, { plaintext: true });
  for (const service of ["", "remoting", "@host", "remoting@", "a@b@c", "remoting/host"])
    await assert.rejects(channel.login({ scheme: "kerberos", service }), {
      name: "TypeError",
      message: /give name@host, such as remoting@gateway\.example/,
    });
});

test("without the package kerberos a login by ticket says what to install", async () => {
  const absent = async () => {
    throw Object.assign(new Error("Cannot find package 'kerberos'"), { code: "ERR_MODULE_NOT_FOUND" });
  };
  const error = await openContext("remoting@gateway.example", absent).catch((thrown: unknown) => thrown);
  assert.ok(error instanceof CredentialFailed);
  assert.deepEqual([error.reason, error.retryable], ["package-missing", false]);
  assert.match(error.message, /libkrb5-dev.*npm install kerberos/);
});
