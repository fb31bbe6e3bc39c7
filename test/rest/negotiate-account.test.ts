import assert from "node:assert/strict";
import { test } from "node:test";
import type { HandshakeScheme } from "../../server/core/ports.ts";
import { Guard } from "../../server/penalties/guard.ts";
import { NegotiateAuthentication } from "../../server/rest/negotiate-authentication.ts";
import { RestSchemes } from "../../server/rest/rest-schemes.ts";
import { Logins } from "../../server/sessions/logins.ts";
import { VerificationPermits } from "../../server/sessions/permits.ts";
import { sessionTable } from "../sessions/support.ts";
import { connectionFrom } from "./basic-support.ts";

/** Asks with a ticket that is right, of an account whose standing is looked up so. */
async function ask(standing: () => { roles: readonly string[] } | undefined) {
  const { table, clock, events } = sessionTable();
  const guard = new Guard({}, clock, (event) => events.push(event));
  const permits = new VerificationPermits({ concurrency: 1, queue: 1 }, clock);
  const logins = new Logins({ guard, permits, table, clock, emit: (event) => events.push(event) });
  let released = 0;
  const entitlement = { standing, release: () => void released++ };
  const principal = { authority: "kerberos", name: "alice@PLANT.TEST" };
  const scheme: HandshakeScheme = {
    begin: async () => ({ kind: "verified", principal, roles: ["FailoverUsers"], entitlement }),
  };
  using negotiate = new NegotiateAuthentication({ logins, scheme, permits, clock });
  const { signal } = new AbortController();
  const answer = await new RestSchemes([negotiate]).authenticate(
    Buffer.from(`Negotiate ${Buffer.from("a ticket").toString("base64")}`),
    connectionFrom("192.0.2.1"),
    signal,
  );
  return { kind: answer.kind, status: answer.kind === "refused" ? answer.status : 200, released };
}

test("what an account lends to a ticket is given back with the answer", async () => {
  const answer = await ask(() => ({ roles: ["FailoverUsers"] }));
  assert.deepEqual(answer, { kind: "authenticated", status: 200, released: 1 });
});

test("a ticket whose account went away meanwhile opens nothing, and nothing is held for it", async () => {
  assert.deepEqual(await ask(() => undefined), { kind: "refused", status: 503, released: 1 });
});

test("a look at the account that fails lets no ticket in, and nothing is held for it", async () => {
  const fail = () => {
    throw new Error("the accounts cannot be read");
  };
  assert.deepEqual(await ask(fail), { kind: "refused", status: 503, released: 1 });
});
