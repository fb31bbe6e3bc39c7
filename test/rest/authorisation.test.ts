import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FAILOVER_ADMINISTRATORS, FAILOVER_USERS } from "../../server/core/principal.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { askingAs } from "./asking.ts";
import { basicOf } from "./basic-support.ts";
import { type Role, type Step, WALK } from "./walk.ts";

const PASSWORD = "correct horse battery";

/** Everybody that the table tells apart, and roles that mean nothing here. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  viewer: ["Viewer", "Admin"],
  user: [FAILOVER_USERS],
  administrator: [FAILOVER_ADMINISTRATORS],
  both: [FAILOVER_USERS, FAILOVER_ADMINISTRATORS],
};

let started: TestGateway;
before(async () => {
  started = await startGateway({
    accounts: Object.entries(PEOPLE).map(([name, roles]) => ({ name, password: PASSWORD, roles })),
    configuration: { failover: { enabled: true, listen: "127.0.0.1:0" } },
  });
});
after(async () => await started[Symbol.asyncDispose]());

const addressOf = ({ gateway }: TestGateway) => gateway.failover?.address ?? "";

const mayAsk = (roles: readonly string[], needed: readonly Role[]) => needed.every((role) => roles.includes(role));

const told = ({ method, path, body }: Step) => `${method} ${path} ${body === undefined ? "" : JSON.stringify(body)}`;

for (const [name, roles] of Object.entries(PEOPLE))
  test(`somebody with ${roles.join(" and ")} is let in to what that allows, and 403 to everything else`, async () => {
    using asking = askingAs(addressOf(started), basicOf(name, PASSWORD));
    const wrong: string[] = [];
    for (const step of WALK) {
      const { status } = await asking.ask(step);
      if ((status !== 403) !== mayAsk(roles, step.roles) || status === 401) wrong.push(`${told(step)}: ${status}`);
    }
    assert.deepEqual(wrong, []);
  });

for (const [what, authorization] of [
  ["nobody", undefined],
  ["a stranger", basicOf("stranger", PASSWORD)],
] as const)
  test(`${what} is answered 401 to everything, paths that are not there included`, async () => {
    await using other = await startGateway({
      configuration: {
        failover: { enabled: true, listen: "127.0.0.1:0" },
        penalties: { schedule: ["1ms"], increment: "0ms", perSource: { free: 10_000 } },
      },
    });
    using asking = askingAs(addressOf(other), authorization);
    const statuses = new Set<number>();
    for (const step of [...WALK, { method: "GET", path: "clientfailover/nothing" }])
      statuses.add((await asking.ask(step)).status);
    assert.deepEqual(statuses, new Set([401]));
  });
