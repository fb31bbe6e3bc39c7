import assert from "node:assert/strict";
import { test } from "node:test";
import { Admission, type Applicant, methodNameOf, type Route } from "../../server/admission/admission.ts";
import { Policy } from "../../server/policy/policy.ts";
import { grant, openChannel, openSession, sessionTable } from "../sessions/support.ts";

const route = (full: string, traits: Partial<Route> = {}): Route => ({
  ...methodNameOf(`/${full}`),
  isAlwaysAllowed: false,
  ignoresToken: false,
  isActivity: true,
  ...traits,
});

const ROUTES = [
  route("a.Login/Open", { ignoresToken: true }),
  route("a.Session/Get", { isAlwaysAllowed: true }),
  route("d.Data/Read"),
];

/** A channel with a session whose role allows nothing. */
function arrange(anonymous: readonly string[] = []) {
  const { table, clock } = sessionTable();
  const routes = new Map(ROUTES.map((entry) => [`/${entry.full}`, entry]));
  const admission = new Admission(routes, new Policy({ anonymous, roles: {} }));
  const channel = openChannel(table);
  channel.current = openSession(table, channel, grant("alice", ["Guest"]));
  const admit = (path: string, tokenText?: string) => {
    const call: Applicant = { channel, path, tokenText, session: undefined, route: undefined };
    return { refusal: admission.admit(call, clock.now()), call };
  };
  return { admission, admit };
}

for (const path of [
  "",
  "/",
  "//",
  "/a.B",
  "/a.B/",
  "//Method",
  "a.B/Method",
  "x/a.B/Method",
  "/a.B/Method/",
  "/a.B/Method/More",
  "/a.B/Meth od",
  "/a.B/Method ",
])
  test(`the path ${JSON.stringify(path)} is no method, even before a session is looked for`, () => {
    assert.equal(arrange().admit(path, "junk").refusal, "METHOD_UNKNOWN");
  });

test("what is always allowed needs neither a session nor a role", () => {
  const { admission, admit } = arrange();
  for (const token of [undefined, "0"]) {
    const { refusal, call } = admit("/a.Session/Get", token);
    assert.equal(refusal, undefined);
    assert.equal(admission.stillAllows(call), true);
  }
});

test("a running call that ignores sessions stays allowed whatever the policy becomes", () => {
  const { admission, admit } = arrange();
  const { call } = admit("/a.Login/Open");
  admission.setPolicy(new Policy({ anonymous: [], roles: {} }));
  assert.equal(admission.stillAllows(call), true);
});

test("a running call of the default session is allowed as long as strangers are", () => {
  const { admission, admit } = arrange(["d.Data/Read"]);
  const { refusal, call } = admit("/d.Data/Read", "0");
  assert.deepEqual([refusal, admission.stillAllows(call)], [undefined, true]);
  admission.setPolicy(new Policy({ anonymous: [], roles: {} }));
  assert.equal(admission.stillAllows(call), false);
});

test("a method that does not exist is allowed to those who may call everything alone", () => {
  const { admission, admit } = arrange();
  const { call } = admit("/no.Such/Method");
  assert.equal(admission.stillAllows(call), false);
  admission.setPolicy(new Policy({ anonymous: [], roles: { Guest: ["*"] } }));
  assert.equal(admission.stillAllows(call), true);
});

/** A method for role Admin, and a session with these roles that runs a call of it. */
function arrangeRequired(roles: readonly string[], rules: { anonymous?: string[]; roles?: Record<string, string[]> }) {
  const { table, clock } = sessionTable();
  const list = route("o.Admin/List", { requiredRoles: ["Admin"] });
  const policy = new Policy({ anonymous: [], roles: {}, ...rules });
  const admission = new Admission(new Map([[`/${list.full}`, list]]), policy);
  const channel = openChannel(table);
  const session = openSession(table, channel, grant("alice", roles));
  const admit = (tokenText: string) => {
    const call: Applicant = { channel, path: "/o.Admin/List", tokenText, session: undefined, route: undefined };
    return { refusal: admission.admit(call, clock.now()), call };
  };
  return { admission, session, admit };
}

test("a required role lets in by itself, and no policy lets in without it", () => {
  const open = { anonymous: ["*"], roles: { Engineer: ["*"] } };
  const administrator = arrangeRequired(["Admin"], {});
  assert.equal(administrator.admit(String(administrator.session.token)).refusal, undefined);
  const engineer = arrangeRequired(["Engineer"], open);
  assert.equal(engineer.admit(String(engineer.session.token)).refusal, "METHOD_DENIED");
  assert.equal(engineer.admit("0").refusal, "SESSION_REQUIRED");
});

test("a running call ends to be allowed when its session loses the required role", () => {
  const { admission, session, admit } = arrangeRequired(["Admin"], { roles: { Engineer: ["*"] } });
  const { call } = admit(String(session.token));
  assert.equal(admission.stillAllows(call), true);
  session.roles = ["Engineer"];
  assert.equal(admission.stillAllows(call), false);
});

test("what a session may call is told without a call, for methods that exist and that do not", () => {
  const { admission, session } = arrangeRequired(["Engineer"], { roles: { Engineer: ["d.Data/Read*"] } });
  const allowed = ["/d.Data/ReadAll", "/d.Data/Write", "/o.Admin/List", "/d.Data", "d.Data/Read", "/d.Data/Read/x"];
  assert.deepEqual(
    allowed.map((path) => admission.allows(session, path)),
    [true, false, false, false, false, false],
  );
  assert.equal(admission.allows(undefined, "/d.Data/ReadAll"), false);
});
