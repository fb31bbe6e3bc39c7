import assert from "node:assert/strict";
import { test } from "node:test";
import { ERRORS, GatewayError } from "../../server/core/errors.ts";
import type { Negotiation } from "../../server/rest/authentication.ts";
import { REST_ANSWERS } from "../../server/rest/refusals.ts";
import { openRest } from "./open-rest.ts";

test("a stranger is offered every way to log in, the best one first", async () => {
  await using rest = await openRest();
  const { status, headers, json } = await rest.ask("GET", "clientfailover", { as: undefined });
  assert.deepEqual([status, json["Resolution"]], [401, "Send a credential."]);
  assert.equal(headers["www-authenticate"], 'Negotiate, Basic realm="gatehouse", charset="UTF-8"');
});

test("the next step of a handshake takes the place of the bare challenge", async () => {
  await using rest = await openRest();
  const negotiate = "Negotiate YIIB";
  rest.authentication.script = async () => ({
    kind: "refused",
    status: 401,
    reason: "half",
    resolution: "on",
    negotiate,
  });
  const { headers } = await rest.ask("GET", "clientfailover");
  assert.match(String(headers["www-authenticate"]), /^Negotiate YIIB, Basic/);
});

test("the gateway's own proof goes with the answer", async () => {
  await using rest = await openRest();
  const identity = { principal: { authority: "kerberos", name: "a" }, roles: ["FailoverUsers"] };
  rest.authentication.script = async () => ({ kind: "authenticated", identity, proof: "Negotiate oYG" });
  const { status, headers } = await rest.ask("GET", "clientfailover");
  assert.deepEqual([status, headers["www-authenticate"]], [200, "Negotiate oYG"]);
});

test("a penalty is answered with how long it lasts, and a gateway that cannot look with 503 and no challenge", async () => {
  await using rest = await openRest();
  const told = { kind: "refused", reason: "not now", resolution: "wait", retryAfterMs: 1_001 } as const;
  rest.authentication.script = async () => ({ ...told, status: 401 });
  const penalty = await rest.ask("GET", "clientfailover");
  rest.authentication.script = async () => ({ ...told, status: 503 });
  const unavailable = await rest.ask("GET", "clientfailover");
  assert.deepEqual([penalty.status, penalty.headers["retry-after"]], [401, "2"]);
  assert.deepEqual([unavailable.status, unavailable.headers["www-authenticate"]], [503, undefined]);
});

test("a handshake ends with its connection, which has one name for all its requests", async () => {
  await using rest = await openRest();
  const names: string[] = [];
  let disposed = 0;
  const half: Negotiation = { [Symbol.dispose]: () => void disposed++ };
  rest.authentication.script = async (_header, connection) => {
    names.push(connection.id);
    connection.negotiation = half;
    return { kind: "refused", status: 401, reason: "half", resolution: "go on" };
  };
  await rest.ask("GET", "clientfailover");
  await rest.ask("GET", "clientfailover");
  await rest.server.drain(0);
  assert.match(names[0] ?? "", /^r[0-9a-z]+$/);
  assert.deepEqual([new Set(names).size, names.length, disposed], [1, 2, 1]);
});

test("a fault of ours is answered 500 without a word of it, and told in the log with the operation", async () => {
  const endCalls = () => {
    throw new Error("secret of ours");
  };
  await using rest = await openRest({ failover: { endCalls } });
  await rest.ask("POST", "clientfailover/groups", { body: { Id: "g" } });
  const sessions = "clientfailover/groups/g/clientSessions";
  await rest.ask("POST", sessions, { body: { Id: "a" } });
  for (let beat = 0; beat < 2; beat++)
    await rest.ask("POST", `${sessions}/a/heartbeat`, { body: { FailoverScore: 1 } });
  const answer = await rest.ask("DELETE", `${sessions}/a`);
  const [failed] = rest.events.flatMap((event) => (event.event === "request.failed" ? [event] : []));
  assert.equal(answer.status, 500);
  assert.doesNotMatch(answer.text, /secret/);
  assert.equal(failed?.request, `DELETE /api/v1/${sessions}/a`);
  assert.equal(failed?.detail, `operation ${answer.json["OperationId"]}: secret of ours`);
});

test("what cannot be kept is answered 503, and is not there", async () => {
  const store = { append: () => Promise.reject(new Error("disk full")), note: () => {} };
  await using rest = await openRest({ failover: { store } });
  const answer = await rest.ask("POST", "clientfailover/groups", { body: { Id: "g" } });
  assert.deepEqual([answer.status, answer.headers["retry-after"], rest.failover.size], [503, "2", 0]);
  assert.doesNotMatch(answer.text, /disk full/);
});

test("confirmations are answered 429 by no error but a heartbeat's own", () => {
  const codes = Object.entries(REST_ANSWERS).filter(([, { status }]) => status === 429);
  assert.deepEqual(
    codes.map(([code]) => code),
    ["HEARTBEAT_TOO_SOON"],
  );
});

test("every error that is thrown is told with a resolution", () => {
  const bare = (Object.keys(ERRORS) as (keyof typeof ERRORS)[]).filter(
    (code) => REST_ANSWERS[code].resolution === "" || new GatewayError(code).message === "",
  );
  assert.deepEqual(bare, []);
});
