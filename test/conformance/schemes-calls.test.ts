import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import * as messages from "#proto/messages.js";
import {
  CertificateAuthenticationService,
  IAuthenticationService,
  IAuthorizationInfoService,
  KerberosAuthenticationService,
  PasswordAuthenticationService,
  SessionService,
  TokenAuthenticationService,
} from "#proto/services.js";
import {
  byCertificate,
  byToken,
  certificateOf,
  renewByCertificate,
  renewByToken,
  SchemesGateway,
} from "./schemes-gateway.ts";
import { decodeFile, health, reflect } from "./standard-services.ts";
import { frame, Wire } from "./wire.ts";
import { codeOf, guess, outcomeOf } from "./words.ts";

const SERVICES = ["Certificate", "Kerberos", "Token"].map(
  (scheme) => `gatehouse.security.v1.${scheme}AuthenticationService`,
);
const METHODS = [
  CertificateAuthenticationService.createSession,
  CertificateAuthenticationService.renewSession,
  KerberosAuthenticationService.createSession,
  KerberosAuthenticationService.renewSession,
  TokenAuthenticationService.createSession,
  TokenAuthenticationService.renewSession,
];
const alice = await certificateOf("alice");

test("logins and renewals ignore security-token: unknown, ended, another's, 0", async () => {
  await using gate = await SchemesGateway.start();
  using client = await gate.client(alice);
  const open = async () => (await byToken(client, await gate.token())).securityToken;
  const ended = await open();
  await client.call(SessionService.closeSession, { securityToken: ended });
  const [mine, renewed, own] = [await open(), await open(), (await byCertificate(client)).securityToken];
  for (const token of [guess(1), ended, mine, 0]) {
    const metadata = { "security-token": String(token) };
    const answers = [
      await byCertificate(client, "", metadata),
      await byToken(client, await gate.token(), metadata),
      await renewByCertificate(client, own, metadata),
      await renewByToken(client, renewed, await gate.token(), metadata),
    ];
    assert.deepEqual(answers.map(outcomeOf), Array(4).fill("NONE"));
    const ticket = await client.call(KerberosAuthenticationService.createSession, { token: Buffer.of(1) }, metadata);
    assert.equal(outcomeOf(ticket), "SCHEME_NOT_AVAILABLE");
  }
});

test("a security-token of another form is to each scheme what it is to passwords", async () => {
  await using gate = await SchemesGateway.start();
  using client = gate.open();
  const metadata = { "security-token": "007" };
  const answered = async (call: Promise<unknown>) =>
    await call.then(
      () => "OK",
      ({ failure }) => codeOf(failure),
    );
  const password = await answered(client.login("nobody", "x", metadata));
  const others = [
    await answered(byCertificate(client, "", metadata)),
    await answered(byToken(client, await gate.token(), metadata)),
    await answered(client.call(KerberosAuthenticationService.createSession, { token: Buffer.of(1) }, metadata)),
  ];
  assert.deepEqual(others, Array(3).fill(password));
});

test("logins and renewals are allowed to all, though the policy allows nobody anything", async () => {
  await using gate = await SchemesGateway.start({ configuration: { policy: { anonymous: [], roles: {} } } });
  using client = await gate.client(alice);
  const certificate = await byCertificate(client);
  const token = await byToken(client, await gate.token());
  assert.deepEqual([outcomeOf(certificate), outcomeOf(token)], ["NONE", "NONE"]);
  assert.equal(outcomeOf(await renewByCertificate(client, certificate.securityToken)), "NONE");
  assert.equal(outcomeOf(await renewByToken(client, token.securityToken, await gate.token())), "NONE");
  assert.deepEqual(token.session?.roles, []);
});

test("a login leaves the channel's current session alone; Authenticate moves to it", async () => {
  await using gate = await SchemesGateway.start();
  using client = await gate.client(alice);
  const { securityToken } = await byCertificate(client);
  await byToken(client, await gate.token());
  assert.equal((await client.whoAmI())?.sessionId, "");
  await client.authenticate(securityToken);
  assert.equal((await client.whoAmI())?.authority, "certificate");
});

test("a compressed credential is refused by every method that carries one", async () => {
  await using gate = await SchemesGateway.start();
  using wire = await Wire.open(gate.plaintext);
  for (const { path } of METHODS) {
    const body = frame(gzipSync(Buffer.of(0x0a, 1, 0x61)), true);
    const answer = await wire.request(path, { headers: { "grpc-encoding": "gzip" }, body });
    assert.equal(codeOf(answer), "UNIMPLEMENTED COMPRESSION_REFUSED", path);
  }
});

test("fields outside their limits are FIELD_INVALID, and no failed login", async () => {
  await using gate = await SchemesGateway.start();
  using client = await gate.client(alice);
  const certificate = CertificateAuthenticationService.createSession;
  const kerberos = KerberosAuthenticationService.createSession;
  const token = TokenAuthenticationService.createSession;
  const accessToken = Buffer.from(await gate.token());
  for (const failure of [
    ...(await Promise.all(
      ["x".repeat(65), "a\nb", "a\u0000", "\u007f", "bad\ufffd"].flatMap((username) => [
        client.refused(certificate, { username }),
        client.refused(kerberos, { token: Buffer.of(1), username }),
      ]),
    )),
    await client.refused(kerberos, {}),
    await client.refused(kerberos, { token: Buffer.alloc(65_537, 1) }),
    await client.refused(token, {}),
    await client.refused(token, { issuer: gate.provider.issuer }),
    await client.refused(token, { accessToken, issuer: "https://id.example/\n" }),
    await client.refused(token, { accessToken, issuer: "bad\ufffd" }),
  ])
    assert.deepEqual([codeOf(failure), failure.domain], ["INVALID_ARGUMENT FIELD_INVALID", "gatehouse"]);
  assert.equal(gate.gateway.events.filter(({ event }) => event === "authentication.failed").length, 0);
  assert.equal(gate.penalties, 0);
});

test("a user name of 64 bytes is in the limits", async () => {
  await using gate = await SchemesGateway.start();
  const name = "é".repeat(32);
  using client = await gate.client(await certificateOf(name));
  assert.equal((await byCertificate(client, name)).session?.username, name);
});

test("more than a login may have is MESSAGE_TOO_LARGE, before anything is looked at", async () => {
  await using gate = await SchemesGateway.start();
  using client = gate.open();
  const request = { accessToken: Buffer.alloc(1 << 20, "a") };
  const failure = await client.refused(TokenAuthenticationService.createSession, request);
  assert.equal(codeOf(failure), "RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE");
  assert.equal(gate.penalties, 0);
});

test("a method that a scheme's service lacks is to strangers what it is on the password's", async () => {
  await using gate = await SchemesGateway.start();
  using wire = await Wire.open(gate.plaintext);
  const body = frame(Buffer.alloc(0));
  const expected = codeOf(await wire.request("/gatehouse.security.v1.PasswordAuthenticationService/No", { body }));
  for (const service of SERVICES) assert.equal(codeOf(await wire.request(`/${service}/No`, { body })), expected);
  const { path } = PasswordAuthenticationService.changePassword;
  const none = path.replace("Password", "Token");
  assert.equal(codeOf(await wire.request(none, { body })), expected);
});

for (const service of SERVICES) {
  test(`health and both reflections know ${service}, whether its scheme is on or off`, async () => {
    await using gate = await SchemesGateway.start();
    using wire = await Wire.open(gate.plaintext);
    assert.equal((await wire.call(health.check, { service })).response.status, "SERVING");
    for (const version of ["v1", "v1alpha"]) {
      const { listServicesResponse } = await reflect(wire, version, { listServices: "" });
      assert.ok(listServicesResponse?.service.some(({ name }) => name === service));
      const { fileDescriptorResponse } = await reflect(wire, version, { fileContainingSymbol: service });
      const described = fileDescriptorResponse!.fileDescriptorProto.flatMap((file) => decodeFile(file).service);
      const own = described.find(({ name }) => service.endsWith(`.${name}`));
      assert.deepEqual(own?.method.map(({ name }) => name).toSorted(), ["CreateSession", "RenewSession"]);
    }
  });
}

test("the vendor's logins work beside the schemes, and take no credential of theirs", async () => {
  const accounts = [{ name: "alice", password: "right" }];
  await using gate = await SchemesGateway.start({ accounts });
  using client = await gate.client(alice);
  const { securityToken } = await byCertificate(client);
  assert.equal(outcomeOf(await client.login("alice", "right")), "NONE");
  const request = { username: "alice", password: Buffer.from("right") };
  const { sessionId } = await client.call(IAuthenticationService.createSession, request);
  assert.notEqual(sessionId, "0");
  assert.equal((await client.whoAmI())?.authority, "file");
  assert.equal((await client.whoAmI(securityToken))?.authority, "certificate");
});

test("HasPermissionFor says that everybody may log in and renew, by every scheme", async () => {
  await using gate = await SchemesGateway.start({ configuration: { policy: { anonymous: [], roles: {} } } });
  using client = gate.open();
  const { securityToken: value } = await byToken(client, await gate.token());
  const operation = messages.Arp.System.Um.Commons.Grpc.Operation.O_Call;
  for (const { path } of METHODS)
    for (const more of [{}, { securityToken: { size: 4, value } }]) {
      const request = { entity: path.slice(1), operation, ...more };
      assert.equal((await client.call(IAuthorizationInfoService.hasPermissionFor, request))._ReturnValue, true);
    }
});
