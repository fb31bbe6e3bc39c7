import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import test from "node:test";
import { AuthenticationFailed, CredentialFailed, connect, type LoginOptions } from "../../client/index.ts";
import { jwtExpiry } from "../../client/jwt-expiry.ts";
import { tokensOf } from "../../client/token-source.ts";
import { TestFolder } from "../support/certificates.ts";
import { startGateway } from "../support/gateway.ts";
import { expiredAt, jwt, refused, ScriptedTokens } from "../support/scripted-schemes.ts";

async function startWithTokens() {
  const tokens = new ScriptedTokens();
  const house = await startGateway({ ports: { schemes: { token: tokens } } });
  const channel = await connect(house.address, { plaintext: true });
  return {
    house,
    tokens,
    channel,
    async [Symbol.asyncDispose]() {
      await channel.close();
      await house[Symbol.asyncDispose]();
    },
  };
}

const failureOf = async (promise: Promise<unknown>): Promise<unknown> =>
  await promise.then(
    () => assert.fail("it succeeded"),
    (error: unknown) => error,
  );

test("a token opens a session of the principal that it names, and its bytes are wiped", async () => {
  await using plant = await startWithTokens();
  const accessToken = Buffer.from(jwt({ sub: "alice", roles: ["Engineer"] }));
  const text = accessToken.toString();
  await using session = await plant.channel.login({ scheme: "token", accessToken, issuer: "https://id.example" });
  assert.deepEqual(
    [session.username, session.authority, session.scheme, session.roles],
    ["alice", "plant", "token", ["Engineer"]],
  );
  assert.deepEqual([plant.tokens.seen, plant.tokens.issuers], [[text], ["https://id.example"]]);
  assert.deepEqual(accessToken, Buffer.alloc(text.length));
});

test("tokens come from values, files and callbacks, alone or as a set", async () => {
  await using plant = await startWithTokens();
  await using folder = await TestFolder.make();
  const alice = jwt({ sub: "alice" });
  const file = await folder.write("token.jwt", `  ${alice}\r\n`);
  const ways: Omit<Extract<LoginOptions, { scheme: "token" }>, "scheme">[] = [
    { accessToken: alice },
    { accessToken: { file } },
    { accessToken: () => alice },
    { accessToken: async () => Buffer.from(alice) },
    { accessToken: () => ({ accessToken: alice, expiresAt: new Date(Date.now() + 60_000) }) },
    { idToken: alice },
    { idToken: () => ({ idToken: Buffer.from(alice) }) },
  ];
  for (const way of ways) {
    await using session = await plant.channel.login({ scheme: "token", ...way });
    assert.equal(session.username, "alice");
  }
  assert.deepEqual(
    plant.tokens.seen,
    ways.map(() => alice),
  );
});

test("a token that is known to have expired is never sent, whether it says so itself or its provider does", async () => {
  await using plant = await startWithTokens();
  const late = jwt({ sub: "alice", exp: expiredAt() });
  for (const [accessToken, retryable] of [
    [late, false],
    [() => late, true],
    [() => ({ accessToken: jwt({ sub: "alice" }), expiresAt: new Date(Date.now() - 1) }), true],
    [() => ({ accessToken: "opaque", expiresAt: new Date(0) }), true],
  ] as const) {
    const error = await failureOf(plant.channel.login({ scheme: "token", accessToken }));
    assert.ok(error instanceof CredentialFailed);
    assert.deepEqual([error.reason, error.retryable], ["expired", retryable]);
    assert.match(error.message, /expired at .* by this machine's clock; it was not sent/);
  }
  assert.deepEqual(plant.tokens.seen, []);
});

test("what gives no token is told with what it was, before anything is sent", async () => {
  await using plant = await startWithTokens();
  await using folder = await TestFolder.make();
  const login = (accessToken: Extract<LoginOptions, { scheme: "token" }>["accessToken"]) =>
    failureOf(plant.channel.login({ scheme: "token", ...(accessToken !== undefined && { accessToken }) }));
  const missing = await login({ file: "/nowhere/token.jwt" });
  assert.ok(missing instanceof CredentialFailed);
  assert.deepEqual([missing.reason, missing.retryable], ["unavailable", true]);
  assert.equal(missing.message, "cannot read /nowhere/token.jwt: there is no such file");
  const empty = await folder.write("empty.jwt", "");
  assert.match(String(await login({ file: empty })), /empty\.jwt is empty/);
  const long = await folder.write("long.jwt", "x".repeat(70_000));
  assert.match(String(await login({ file: long })), /long\.jwt has more than 65536 bytes/);
  assert.match(String(await login(() => ({}))), /there is no token/);
  const thrown = await login(() => {
    throw new Error("the vault is sealed");
  });
  assert.ok(thrown instanceof CredentialFailed);
  assert.match(thrown.message, /no token to be had: the vault is sealed/);
  assert.ok((await login(undefined)) instanceof TypeError);
  assert.deepEqual(plant.tokens.seen, []);
});

for (const [reason, retryable] of [
  ["CREDENTIAL_EXPIRED", false],
  ["CREDENTIAL_NOT_YET_VALID", true],
  ["CREDENTIAL_REVOKED", false],
  ["UNKNOWN_ISSUER", false],
  ["WRONG_AUDIENCE", false],
  ["MISSING_CLAIM", false],
] as const)
  test(`a login refused for ${reason} says so, and whether the same token may do later`, async () => {
    await using plant = await startWithTokens();
    plant.tokens.script.push(refused(reason));
    const error = await failureOf(plant.channel.login({ scheme: "token", accessToken: jwt({ sub: "alice" }) }));
    assert.ok(error instanceof AuthenticationFailed);
    assert.deepEqual([error.error, error.reason, error.retryable], ["INVALID_CREDENTIALS", reason, retryable]);
    assert.ok(error.penaltyDelayMs > 0);
    assert.match(error.message, new RegExp(`^INVALID_CREDENTIALS \\(${reason}\\): `));
  });

test("a scheme that is switched off says so, and is not worth another try", async () => {
  await using house = await startGateway();
  await using channel = await connect(house.address, { plaintext: true });
  const error = await failureOf(channel.login({ scheme: "token", accessToken: jwt({ sub: "alice" }) }));
  assert.ok(error instanceof AuthenticationFailed);
  assert.deepEqual(
    [error.error, error.reason, error.retryable, error.penaltyDelayMs],
    ["SCHEME_NOT_AVAILABLE", "SCHEME_DISABLED", false, 0],
  );
  assert.match(error.message, /switched off/);
});

test("a provider that several sessions ask at once is asked once, and each gets bytes of its own", async () => {
  let asked = 0;
  let answer = (_: Buffer) => {};
  const provider = () => {
    asked += 1;
    return new Promise<Buffer>((resolve) => {
      answer = resolve;
    });
  };
  const waiting = [1, 2, 3].map(() => tokensOf("accessToken", provider));
  await Promise.resolve();
  const given = Buffer.from("a token");
  answer(given);
  const held = (await Promise.all(waiting)).map(({ accessToken }) => accessToken!);
  assert.equal(asked, 1);
  held[0]!.fill(0);
  assert.deepEqual(held.map(String), ["\0".repeat(7), "a token", "a token"]);
  for (const bytes of held) bytes.fill(0);
  assert.deepEqual(given, Buffer.alloc(7), "what the provider gave is wiped with the last of them");
  const again = tokensOf("accessToken", provider);
  await Promise.resolve();
  answer(Buffer.from("another"));
  assert.equal(String((await again).accessToken), "another");
  assert.equal(asked, 2);
});

test("bytes that a callback gives are wiped after each use, whatever comes of it", async () => {
  await using plant = await startWithTokens();
  const given: Buffer[] = [];
  const accessToken = () => {
    given.push(Buffer.from(jwt({ sub: "alice" })));
    return { accessToken: given.at(-1)!, idToken: Buffer.from("unused") };
  };
  await using session = await plant.channel.login({ scheme: "token", accessToken });
  plant.tokens.script.push(refused("MISSING_CLAIM"));
  await assert.rejects(session.updateCredential({ scheme: "token", accessToken }), AuthenticationFailed);
  assert.deepEqual(
    given.map((bytes) => bytes.every((byte) => byte === 0)),
    [true, true],
  );
});

test("a token's end is read from what it says, and what is no such token tells none", () => {
  const text = (part: unknown) => `x.${Buffer.from(JSON.stringify(part)).toString("base64url")}.y`;
  const padded = Buffer.from(`--${text({ exp: 2 })}`).subarray(2);
  assert.equal(jwtExpiry(padded), 2_000);
  for (const none of ["", "opaque", "a.b", "..", "x.!!.y", text({}), text({ exp: "2" }), text(null), text(7)])
    assert.equal(jwtExpiry(Buffer.from(none)), undefined, none);
});

test("a file with a token is read at each use", async () => {
  await using plant = await startWithTokens();
  await using folder = await TestFolder.make();
  const file = await folder.write("token.jwt", jwt({ sub: "alice" }));
  await using session = await plant.channel.login({ scheme: "token", accessToken: { file } });
  const fresh = jwt({ sub: "alice", roles: ["Viewer"] });
  await writeFile(file, fresh);
  await session.updateCredential({ scheme: "token", accessToken: { file } });
  assert.deepEqual([plant.tokens.seen.at(-1), session.roles], [fresh, ["Viewer"]]);
});

test("what a callback or a file gives that is no token is told as that and never sent", async () => {
  await using plant = await startWithTokens();
  await using folder = await TestFolder.make();
  const good = jwt({ sub: "alice" });
  const wide = await folder.write("utf16.jwt", Buffer.from(`\ufeff${good}`, "utf16le"));
  const twice = Buffer.from(good);
  await (await plant.channel.login({ scheme: "token", accessToken: () => twice })).close();
  const garbage: unknown[] = [
    null,
    undefined,
    42,
    { accessToken: 42 },
    { accessToken: good, expiresAt: 1_000_000_000_000 },
    { accessToken: good, expiresAt: new Date(Number.NaN) },
    twice,
    "tok en",
  ];
  for (const accessToken of [...garbage.map((given) => () => given as string), { file: wide }]) {
    const error = await failureOf(plant.channel.login({ scheme: "token", accessToken }));
    assert.ok(error instanceof CredentialFailed, String(error));
    assert.deepEqual([error.reason, error.retryable], ["malformed", true]);
    assert.ok(!error.message.includes(good));
  }
  assert.equal(plant.tokens.seen.length, 1);
});

test("a byte order mark and blanks around a token are not sent", async () => {
  await using plant = await startWithTokens();
  await using folder = await TestFolder.make();
  const good = jwt({ sub: "alice" });
  const file = await folder.write("token.jwt", `\ufeff${good}\r\n`);
  for (const accessToken of [{ file }, `${good}\n`, () => `${good}\n`])
    await (await plant.channel.login({ scheme: "token", accessToken })).close();
  assert.deepEqual(plant.tokens.seen, [good, good, good]);
});

test("an end that no date can hold is told as well", async () => {
  await using plant = await startWithTokens();
  const error = await failureOf(
    plant.channel.login({ scheme: "token", accessToken: jwt({ sub: "alice", exp: -1e300 }) }),
  );
  assert.ok(error instanceof CredentialFailed && error.reason === "expired");
  await (await plant.channel.login({ scheme: "token", accessToken: jwt({ sub: "alice", exp: 1e300 }) })).close();
});

test("nobody waits for a callback that never answers once he gives up or the channel is closed", async () => {
  await using plant = await startWithTokens();
  const giveUp = new AbortController();
  const { promise, answer } = answerable();
  const login = failureOf(plant.channel.login({ scheme: "token", accessToken: () => promise, signal: giveUp.signal }));
  giveUp.abort();
  assert.ok(((await login) as Error).message.includes("cancelled by the caller"));
  const late = Buffer.from(jwt({ sub: "alice" }));
  answer(late);
  const other = failureOf(plant.channel.login({ scheme: "token", accessToken: () => new Promise(() => {}) }));
  await plant.channel.close();
  assert.ok(((await other) as Error).message.includes("the channel is closed"));
  assert.deepEqual([plant.tokens.seen, late], [[], Buffer.alloc(late.length)]);
});

test("a callback that has not answered for a minute is asked anew by those who come then", async (t) => {
  await using plant = await startWithTokens();
  const answers: Promise<string>[] = [new Promise(() => {}), Promise.resolve(jwt({ sub: "alice" }))];
  const accessToken = () => answers.shift()!;
  const first = failureOf(plant.channel.login({ scheme: "token", accessToken }));
  const later = performance.now() + 60_001;
  t.mock.method(performance, "now", () => later);
  await using session = await plant.channel.login({ scheme: "token", accessToken });
  assert.equal(session.username, "alice");
  await plant.channel.close();
  assert.ok((await first) instanceof Error);
});

test("an update whose callback never answers ends with its session", async () => {
  await using plant = await startWithTokens();
  const session = await plant.channel.login({ scheme: "token", accessToken: jwt({ sub: "alice" }) });
  const accessToken = () => new Promise<string>(() => {});
  const update = failureOf(session.updateCredential({ scheme: "token", accessToken }));
  await session.close();
  assert.equal(((await update) as Error).name, "SessionEnded");
});

function answerable() {
  let answer = (_: Uint8Array) => {};
  const promise = new Promise<Uint8Array>((resolve) => {
    answer = resolve;
  });
  return { promise, answer };
}
