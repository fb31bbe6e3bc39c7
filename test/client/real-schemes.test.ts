import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { AuthenticationFailed, type Channel, clientCredentials, connect, type Token } from "../../client/index.ts";
import { clientCertificate, serverCertificate, TestFolder, testAuthority } from "../support/certificates.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { IdentityProvider } from "../support/identity-provider.ts";

let provider: IdentityProvider;
let folder: TestFolder;
let house: TestGateway;
let channel: Channel;

before(async () => {
  provider = await IdentityProvider.start();
  folder = await TestFolder.make();
  const ca = await folder.write("ca.crt", (await testAuthority()).certificate);
  const pair = await folder.writePair(await serverCertificate());
  house = await startGateway({
    configuration: {
      listen: [{ address: "127.0.0.1:0", tls: { ...pair, clientAuthorities: ca } }],
      penalties: { schedule: ["1ms"] },
      authentication: {
        certificate: { enabled: true, roles: { client: ["Viewer"] } },
        oauth: {
          enabled: true,
          profiles: [
            {
              name: "plant",
              issuer: provider.issuer,
              audience: "gatehouse",
              roles: { operators: ["Engineer"] },
              leeway: "0s",
            },
          ],
        },
      },
    },
  });
  channel = await connect(house.address, { ca, ...(await clientCertificate()) });
});
after(async () => {
  await channel.close();
  await house[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
  await provider[Symbol.asyncDispose]();
});

const reasonOf = async (accessToken: Token, issuer?: string): Promise<unknown> => {
  const login = channel.login({
    scheme: "token",
    accessToken,
    penalty: "wait",
    ...(issuer !== undefined && { issuer }),
  });
  const error = await login.catch((thrown: unknown) => thrown);
  assert.ok(error instanceof AuthenticationFailed, String(error));
  return error.reason;
};

test("the channel's certificate logs in with the roles of its name, and is looked at again", async () => {
  await using session = await channel.login({ scheme: "certificate" });
  assert.deepEqual([session.username, session.authority, session.roles], ["client", "certificate", ["Viewer"]]);
  const { id } = session;
  await session.updateCredential({ scheme: "certificate" });
  assert.deepEqual([session.id, session.state], [id, "open"]);
});

test("a machine logs in by client credentials of a real identity provider", async () => {
  const accessToken = clientCredentials({
    issuer: provider.issuer,
    clientId: provider.client.id,
    clientSecret: provider.client.secret,
    resource: "https://resource.example/",
  });
  await using session = await channel.login({ scheme: "token", accessToken });
  assert.deepEqual([session.username, session.authority, session.scheme], [provider.client.id, "plant", "token"]);
});

test("a session of a short token is renewed in place by the next one, before its end", async () => {
  let given = 0;
  const accessToken = async () => {
    given += 1;
    return await provider.accessToken({ subject: "alice", groups: ["operators"], lifetimeS: 4 });
  };
  await using session = await channel.login({ scheme: "token", accessToken });
  const { id, expiresAt } = session;
  await once(session, "renewed");
  assert.deepEqual([session.id, session.roles, given], [id, ["Engineer"], 2]);
  assert.ok(session.expiresAt > expiresAt);
});

test("tokens that are not for this gateway are refused with the reason that a client can act on", async () => {
  assert.equal(await reasonOf(await provider.accessToken({ subject: "bob", audience: "another" })), "WRONG_AUDIENCE");
  const good = await provider.accessToken({ subject: "bob" });
  assert.equal(await reasonOf(good, "https://elsewhere.example"), "UNKNOWN_ISSUER");
});
