import assert from "node:assert/strict";
import { test } from "node:test";
import { Admission, type Applicant, methodNameOf, type Route } from "../../server/admission/admission.ts";
import { Policy } from "../../server/policy/policy.ts";
import type { Channel } from "../../server/sessions/channel.ts";
import { grant, openChannel, openSession, sessionTable } from "../sessions/support.ts";

const route = (full: string, traits: Partial<Route> = {}): Route => ({
  ...methodNameOf(`/${full}`),
  isAlwaysAllowed: false,
  ignoresToken: false,
  isActivity: true,
  ...traits,
});

const ROUTES = [
  route("a.Login/Open", { isAlwaysAllowed: true, ignoresToken: true }),
  route("a.Session/Get", { isAlwaysAllowed: true }),
  route("a.Session/Watch", { isAlwaysAllowed: true, isActivity: false }),
  route("d.Data/Read"),
  route("d.Data/Write"),
];

function arrange() {
  const { table, clock, closedFor } = sessionTable({ idleTimeoutMs: 1_000 });
  const policy = new Policy({ anonymous: [], roles: { Engineer: ["d.Data/Read"], Admin: ["*"] } });
  const admission = new Admission(new Map(ROUTES.map((entry) => [`/${entry.full}`, entry])), policy);
  const channel = openChannel(table);
  const session = openSession(table, channel, grant("alice", ["Engineer"]));
  const admit = (path: string, tokenText?: string, on: Channel = channel) => {
    const call: Applicant = { channel: on, path, tokenText, session: undefined, route: undefined };
    return { refusal: admission.admit(call, clock.now()), call };
  };
  return { table, clock, closedFor, admission, channel, session, admit };
}

test("a call without metadata runs in the channel's current session", () => {
  const { channel, session, admit } = arrange();
  assert.equal(admit("/d.Data/Read").refusal, "SESSION_REQUIRED");
  channel.current = session;
  assert.deepEqual([admit("/d.Data/Read").refusal, admit("/d.Data/Read").call.session], [undefined, session]);
});

test("token 0 is the default session, whatever the current one is", () => {
  const { channel, session, admit } = arrange();
  channel.current = session;
  assert.equal(admit("/d.Data/Read", "0").refusal, "SESSION_REQUIRED");
  assert.equal(admit("/a.Session/Get", "0").call.session, undefined);
});

test("a token is taken on its own channel alone", () => {
  const { table, session, admit } = arrange();
  assert.equal(admit("/d.Data/Read", String(session.token)).refusal, undefined);
  assert.equal(admit("/d.Data/Read", String(session.token), openChannel(table)).refusal, "SESSION_UNKNOWN");
});

test("metadata of another form than one canonical number is malformed", () => {
  const { admit } = arrange();
  const forms = [
    "",
    " ",
    "01",
    "00",
    "-1",
    "+1",
    "1.0",
    "1e3",
    "0x1",
    "4294967296",
    "99999999999",
    "1, 2",
    "1,1",
    "١",
    "1\t",
  ];
  for (const form of forms)
    assert.equal(admit("/a.Session/Get", form).refusal, "TOKEN_MALFORMED", JSON.stringify(form));
  assert.equal(admit("/a.Session/Get", "4294967295").refusal, "SESSION_UNKNOWN");
});

test("methods that ignore the token are let in with any", () => {
  const { admit } = arrange();
  for (const text of ["junk", "123", "0"]) assert.equal(admit("/a.Login/Open", text).refusal, undefined);
});

test("a stranger learns nothing about which methods exist; a session does", () => {
  const { session, admit } = arrange();
  assert.equal(admit("/d.Data/Read").refusal, "SESSION_REQUIRED");
  assert.equal(admit("/no.Such/Method").refusal, "SESSION_REQUIRED");
  assert.equal(admit("/no.Such/Method", String(session.token)).refusal, "METHOD_UNKNOWN");
  assert.equal(admit("/d.Data/Write", String(session.token)).refusal, "METHOD_DENIED");
});

test("checks come in their order: draining, path, metadata, session", () => {
  const { admission, admit } = arrange();
  assert.equal(admit("nonsense", "junk").refusal, "METHOD_UNKNOWN");
  assert.equal(admit("/no.Such/Method", "junk").refusal, "TOKEN_MALFORMED");
  assert.equal(admit("/no.Such/Method", "77").refusal, "SESSION_UNKNOWN");
  admission.drain();
  assert.equal(admit("nonsense", "junk").refusal, "DRAINING");
  assert.equal(admit("/a.Login/Open").refusal, "DRAINING");
});

test("a call is activity; watching and a refused call are not", () => {
  const { clock, session, admit } = arrange();
  const token = String(session.token);
  clock.advance(900);
  admit("/d.Data/Read", token);
  clock.advance(900);
  assert.equal(session.endReason, undefined);
  admit("/a.Session/Watch", token);
  admit("/d.Data/Write", token);
  clock.advance(100);
  assert.equal(session.endReason, "idle");
});

test("another policy holds for calls that run already", () => {
  const { admission, session, admit } = arrange();
  const { call } = admit("/d.Data/Read", String(session.token));
  assert.equal(admission.stillAllows(call), true);
  admission.setPolicy(new Policy({ anonymous: [], roles: {} }));
  assert.equal(admission.stillAllows(call), false);
});
