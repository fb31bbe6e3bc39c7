import assert from "node:assert/strict";
import { rename, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { clientCertificate, serverCertificate, testAuthority } from "../support/certificates.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { expiredAt, jwt, refused, ScriptedCertificates, ScriptedTokens } from "../support/scripted-schemes.ts";
import { Workplace } from "./command.ts";

const GET_SESSION = "gatehouse.security.v1.SessionService/GetSession";

let place: Workplace;
let house: TestGateway;
let plaintext: string[];
let tls: string[];
const tokens = new ScriptedTokens();
const certificates = new ScriptedCertificates();

before(async () => {
  place = await Workplace.create();
  const server = await serverCertificate();
  const client = await clientCertificate();
  for (const [name, text] of Object.entries({
    "server.crt": server.certificate,
    "server.key": server.key,
    "ca.crt": (await testAuthority()).certificate,
    "client.crt": client.certificate,
    "client.key": client.key,
    "token.jwt": jwt({ sub: "alice", roles: ["Admin"] }),
  }))
    await writeFile(place.path(name), text, { mode: 0o600 });
  house = await startGateway({
    ports: { schemes: { token: tokens, certificate: certificates } },
    configuration: {
      listen: [
        { address: "127.0.0.1:0", plaintext: true },
        {
          address: "127.0.0.1:0",
          tls: {
            certificate: place.path("server.crt"),
            key: place.path("server.key"),
            clientAuthorities: place.path("ca.crt"),
          },
        },
      ],
    },
  });
  const [first, second] = house.gateway.addresses;
  plaintext = ["--address", first!.address, "--plaintext"];
  tls = ["--address", second!.address, "--ca", "ca.crt"];
});
after(async () => {
  await place[Symbol.asyncDispose]();
  await house[Symbol.asyncDispose]();
});

const TOKEN = ["--scheme", "token", "--token-file", "token.jwt"];

test("a token logs in without a name, and the session is the token's", async () => {
  const command = place.start("login", "--json", ...plaintext, ...TOKEN, "--issuer", "https://id.example");
  const opened = await command.line({ event: "opened" });
  assert.deepEqual([opened["user"], opened["authority"]], ["alice", "plant"]);
  assert.equal(tokens.issuers.at(-1), "https://id.example");
  command.child.kill("SIGINT");
  assert.equal((await command.ended).code, 0);
});

test("a certificate logs in with the files of the connection", async () => {
  const files = ["--certificate", "client.crt", "--key", "client.key"];
  const command = place.start("login", "--json", ...tls, "--scheme", "certificate", ...files);
  const opened = await command.line({ event: "opened" });
  assert.deepEqual([opened["user"], opened["authority"]], ["plant-client", "certificate"]);
  command.child.kill("SIGINT");
  assert.equal((await command.ended).code, 0);
});

test("call and the operators' commands take a token, too", async () => {
  const called = await place.run(["call", ...plaintext, ...TOKEN, GET_SESSION]);
  assert.equal(called.code, 0, called.stderr);
  assert.equal(JSON.parse(called.stdout).session.username, "alice");
  const byIdToken = ["--scheme", "token", "--id-token-file", "token.jwt"];
  const connected = await place.run(["call", ...plaintext, ...byIdToken, GET_SESSION]);
  assert.equal(connected.code, 0, connected.stderr);
  const listed = await place.run(["sessions", "list", "--json", ...plaintext, ...TOKEN]);
  assert.equal(listed.code, 0, listed.stderr);
  assert.equal(JSON.parse(listed.stdout).length, 1);
});

test("load takes a token for all its sessions", async () => {
  const short = ["--duration", "300ms", "--ramp", "0ms", "--sessions", "2", "--json"];
  const { code, stdout, stderr } = await place.run(["load", ...plaintext, ...TOKEN, ...short]);
  assert.equal(code, 0, stderr);
  assert.equal(JSON.parse(stdout).verdict.passed, true);
});

test("a name beside a token must be the token's", async () => {
  const right = await place.run(["call", "--user", "alice", ...plaintext, ...TOKEN, GET_SESSION]);
  assert.equal(right.code, 0, right.stderr);
  const wrong = await place.run(["call", "--user", "bob", ...plaintext, ...TOKEN, GET_SESSION]);
  assert.equal(wrong.code, 1);
  assert.match(wrong.stderr, /the token is not of bob but of alice: /);
});

test("a login that lasts reads the token's file again and says that it was renewed", async () => {
  await writeFile(place.path("short.jwt"), jwt({ sub: "carol", lifetimeMs: 3_000, jti: 1 }));
  const command = place.start("login", "--json", ...plaintext, "--scheme", "token", "--token-file", "short.jwt");
  await command.line({ event: "opened" });
  const fresh = jwt({ sub: "carol", jti: 2 });
  await writeFile(place.path("fresh.jwt"), fresh);
  await rename(place.path("fresh.jwt"), place.path("short.jwt"));
  await command.line({ event: "renewed" });
  assert.equal(tokens.seen.at(-1), fresh);
  command.child.kill("SIGINT");
  assert.equal((await command.ended).code, 0);
});

test("a login whose token nobody replaces says so before it ends, and ends with 1 and why", async () => {
  await writeFile(place.path("short.jwt"), jwt({ sub: "dora", lifetimeMs: 2_000 }));
  const command = place.start("login", ...plaintext, "--scheme", "token", "--token-file", "short.jwt");
  await command.says(/^session /);
  await writeFile(place.path("short.jwt"), "");
  const { code, stderr } = await command.ended;
  assert.equal(code, 1);
  assert.match(stderr, /not renewed, it is tried again, the session ends at .*short\.jwt is empty/);
  assert.match(stderr, /the session has ended: the credential expired; log in again with a new one\n$/);
});

test("what is refused is told with what to do", async () => {
  await writeFile(place.path("late.jwt"), jwt({ sub: "alice", exp: expiredAt() }));
  const attempt = async (...options: string[]) => {
    const { code, stdout, stderr } = await place.run(["login", ...options]);
    assert.deepEqual([code, stdout], [1, ""], stderr);
    assert.equal(stderr.trimEnd().split("\n").length, 1, stderr);
    return stderr;
  };
  const token = (file: string) => [...plaintext, "--scheme", "token", "--token-file", file];
  assert.match(await attempt(...token("late.jwt")), /expired at .*not sent; get another from the identity provider/);
  assert.match(await attempt(...token("no.jwt")), /cannot read no\.jwt: there is no such file/);
  tokens.script.push(refused("CREDENTIAL_EXPIRED"));
  assert.match(await attempt(...token("token.jwt")), /the token has expired: get another .*; the next attempt/);
  certificates.script.push(refused("CREDENTIAL_REVOKED"));
  const files = ["--certificate", "client.crt", "--key", "client.key"];
  assert.match(
    await attempt(...tls, "--scheme", "certificate", ...files),
    /the certificate was revoked: name another with --certificate and --key/,
  );
  tokens.script.push(refused("UNKNOWN_ISSUER"));
  assert.match(
    await attempt(...token("token.jwt")),
    /knows no identity provider of the issuer that the token has .*authentication\.oauth\.profiles/,
  );
});

test("a scheme that is switched off is told with the key that switches it on", async () => {
  await using bare = await startGateway();
  const { code, stderr } = await place.run(["login", "--address", bare.address, "--plaintext", ...TOKEN]);
  assert.equal(code, 1);
  assert.match(stderr, /login with a token switched off: .*authentication\.oauth\.enabled/);
});

for (const [args, says] of [
  [["login"], /say who logs in with a password: give a user's name/],
  [
    ["login", "--scheme", "smoke"],
    /argument 'smoke' is invalid\. Allowed choices are password, certificate, kerberos, token/,
  ],
  [["login", "--scheme", "certificate"], /needs --certificate FILE and --key FILE/],
  [["login", "--scheme", "certificate", "--certificate", "client.crt"], /needs --certificate FILE and --key FILE/],
  [["login", "--scheme", "token"], /needs --token-file FILE, --id-token-file FILE or both/],
  [["login", "alice", "--token-file", "token.jwt"], /--token-file is for --scheme token: add it/],
  [["login", ...TOKEN, "--password-stdin"], /--scheme token takes no password: leave out --password-stdin/],
  [["login", "--scheme", "kerberos", "--issuer", "https://id.example"], /--issuer is for --scheme token/],
  [["login", "alice", "--service", "a@b"], /--service is for --scheme kerberos/],
  [["call", "--token-file", "token.jwt", GET_SESSION], /--token-file is for --scheme token: add it/],
  [["load", "--accounts", "accounts.txt", ...TOKEN], /--scheme token is for one user: leave out --accounts/],
] as const)
  test(`${args.join(" ")} is wrong use and says what would do`, async () => {
    const { code, stdout, stderr } = await place.run([...args, ...plaintext]);
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, says);
  });

test("who lacks the role Admin by another scheme is not sent to --user", async () => {
  const files = ["--scheme", "certificate", "--certificate", "client.crt", "--key", "client.key"];
  const { code, stderr } = await place.run(["sessions", "list", ...tls, ...files]);
  assert.equal(code, 1);
  assert.match(stderr, /plant-client lacks the role Admin, which this takes: .* with another credential\n$/);
});
