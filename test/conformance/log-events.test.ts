import assert from "node:assert/strict";
import { test } from "node:test";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import { accountBook } from "../support/accounts.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { guess } from "./words.ts";

const PASSWORDS = ["Correct-Horse-1", "Wrong-Battery-2", "Next-Staple-33", "Malformed-Token-4"] as const;
const [RIGHT, WRONG, NEXT, GARBAGE] = PASSWORDS;

test("no event holds a token, a password or what was sent in their place", async () => {
  await using gateway = await startGateway({ accounts: [{ name: "alice", password: RIGHT }] });
  using client = new RawClient(gateway.address);
  using doomed = new RawClient(gateway.address);
  const metadata = (token: string | number) => ({ "security-token": String(token) });
  const tokens = [
    await client.open("alice", RIGHT),
    await client.open("alice", RIGHT),
    await doomed.open("alice", RIGHT),
  ];
  const [first, second] = tokens as [number, number, number];
  const renewal = { securityToken: first, username: "alice", password: Buffer.from(RIGHT) };
  await client.call(PasswordAuthenticationService.renewSession, renewal);
  await client.call(SessionService.closeSession, { securityToken: first });
  await client.refused(SessionService.getSession, {}, metadata(first));
  await client.refused(SessionService.getSession, { securityToken: guess(5) });
  await client.refused(SessionService.getSession, {}, metadata(guess(6)));
  await client.refused(SessionService.getSession, {}, metadata(GARBAGE));
  const change = { username: "alice", oldPassword: Buffer.from(RIGHT), newPassword: Buffer.from(NEXT) };
  await client.call(PasswordAuthenticationService.changePassword, change);
  await gateway.event("password.changed");
  await client.whoAmI(second);
  await client.refused(PasswordAuthenticationService.createSession, {
    username: "alice",
    password: Buffer.from(WRONG.repeat(20)),
  });
  await client.login("alice", WRONG);
  await client.login("alice", NEXT);
  doomed.close();
  await gateway.gateway.drain({ graceMs: 0 });
  const log = JSON.stringify(gateway.events);
  const secrets = [...tokens, guess(5), guess(6), ...PASSWORDS].map(String);
  const encoded = PASSWORDS.flatMap((secret) => [
    Buffer.from(secret).toString("base64"),
    Buffer.from(secret).toString("hex"),
  ]);
  assert.deepEqual(
    [...secrets, ...encoded].filter((secret) => log.includes(secret)),
    [],
  );
  assert.ok(gateway.events.length > 10);
});

test("a session's begin and end are logged with who, where and why, under its id", async () => {
  await using gateway = await startGateway({ accounts: [{ name: "alice", password: RIGHT, roles: ["Engineer"] }] });
  using client = new RawClient(gateway.address);
  const { securityToken, session } = await client.login("alice", RIGHT);
  await client.call(SessionService.closeSession, { securityToken });
  const { channel } = await gateway.event("channel.opened");
  const facts = {
    sessionId: session?.sessionId,
    user: "alice",
    authority: "file",
    scheme: "password",
    channel,
    source: "127.0.0.1",
  };
  assert.deepEqual(await gateway.event("session.opened"), { event: "session.opened", roles: ["Engineer"], ...facts });
  const { forMs, ...closed } = await gateway.event("session.closed");
  assert.deepEqual(closed, { event: "session.closed", reason: "closed", ...facts });
  assert.ok(forMs >= 0);
});

test("a failed login is logged with its error, and its cause for the operator alone", async () => {
  const accounts = [
    { name: "alice", password: RIGHT },
    { name: "gone", password: RIGHT, disabled: true },
  ];
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  await client.login("alice", WRONG);
  await client.login("nobody", WRONG);
  await client.login("gone", RIGHT);
  const failed = gateway.events.flatMap((event) =>
    event.event === "authentication.failed" ? [[event.user, event.error, event.cause]] : [],
  );
  assert.deepEqual(failed, [
    ["alice", "INVALID_CREDENTIALS", "wrong-password"],
    ["nobody", "INVALID_CREDENTIALS", "unknown-user"],
    ["gone", "INVALID_CREDENTIALS", "disabled"],
  ]);
});

test("a refused call is logged as call.denied with its method and code", async () => {
  await using gateway = await startGateway();
  using client = new RawClient(gateway.address);
  await client.refused(SessionService.getSession, {}, { "security-token": String(guess(1)) });
  const { method, code, source } = await gateway.event("call.denied");
  assert.match(method, /gatehouse\.security\.v1\.SessionService\/GetSession$/);
  assert.deepEqual([code, source], ["SESSION_UNKNOWN", "127.0.0.1"]);
});

test("a removed account's name is still told when its session ends", async () => {
  await using gateway = await startGateway({ accounts: [{ name: "alice", password: RIGHT }] });
  using client = new RawClient(gateway.address);
  await client.open("alice", RIGHT);
  await accountBook(`${gateway.folder}/data`).remove("alice");
  const { user, reason } = await gateway.event("session.closed");
  assert.deepEqual([user, reason], ["alice", "account"]);
});
