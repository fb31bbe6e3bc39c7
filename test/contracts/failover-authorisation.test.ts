import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ContractGateway, type User } from "./support/gateway.ts";
import type { Rest } from "./support/rest.ts";

const GROUP = "clientfailover/groups/cell";
const A = `${GROUP}/clientSessions/a`;
const CONFIGURATION = { Logging: { LogLevel: "Information" } };

type Need = "users" | "administrators" | "both";

/** Every path with every verb of the table, and the group that it needs. */
const TABLE: readonly [verb: string, path: string, need: Need, body?: object][] = [
  ["GET", "clientfailover", "users"],
  ["GET", "clientfailover/groups", "users"],
  ["POST", "clientfailover/groups", "users", { Id: "cell" }],
  ["GET", GROUP, "users"],
  ["DELETE", GROUP, "administrators"],
  ["GET", `${GROUP}/status`, "users"],
  ["GET", `${GROUP}/clientSessions`, "users"],
  ["POST", `${GROUP}/clientSessions`, "users", { Id: "a", Name: "a" }],
  ["GET", A, "users"],
  ["DELETE", A, "users"],
  ["POST", `${A}/heartbeat`, "users", { FailoverScore: 1 }],
  ["POST", `${A}/roleoverride`, "both", { Value: "Secondary" }],
  ["GET", "configuration", "administrators"],
  ["PUT", "configuration", "administrators", CONFIGURATION],
  ["GET", "configuration/logging", "administrators"],
  ["PUT", "configuration/logging", "administrators", CONFIGURATION.Logging],
];

const MAY: Record<User, readonly Need[]> = {
  users: ["users"],
  others: ["users"],
  writer: ["users"],
  second: ["users"],
  administrators: ["administrators"],
  both: ["users", "administrators", "both"],
  neither: [],
  root: [],
  engineer: [],
};

let gateway: ContractGateway;
let both: Rest;
before(async () => {
  gateway = await ContractGateway.start();
  both = await gateway.rest("both");
});
after(async () => await gateway[Symbol.asyncDispose]());

/** Group and client session as they were at the beginning; without the client session where the group is to be deleted. */
async function restore(isToBeDeleted: boolean): Promise<void> {
  await both.ask("DELETE", A);
  await both.ask("DELETE", GROUP);
  await both.must(201, "POST", "clientfailover/groups", { Id: "cell" });
  if (isToBeDeleted) return;
  await both.must(201, "POST", `${GROUP}/clientSessions`, { Id: "a", Name: "a" });
}

const world = async () =>
  await Promise.all(
    ["clientfailover/groups", GROUP, `${GROUP}/clientSessions`].map(async (path) => (await both.ask("GET", path)).text),
  );

for (const user of ["users", "administrators", "both", "neither", "root"] as const)
  test(`${user} may do what the table gives to their roles and nothing else, and a refusal changes nothing`, async () => {
    const rest = await gateway.rest(user);
    const found: string[] = [];
    const wanted: string[] = [];
    for (const [verb, path, need, body] of TABLE) {
      await restore(verb === "DELETE" && path === GROUP);
      const before = await world();
      const answer = MAY[user].includes(need)
        ? await rest.ask(verb, path, body)
        : await rest.refused(403, verb, path, body);
      const isUnchanged = JSON.stringify(await world()) === JSON.stringify(before);
      const outcome = answer.status < 300 ? "done" : `${answer.status}${isUnchanged ? "" : " and changed"}`;
      found.push(`${verb} ${path}: ${outcome}`);
      wanted.push(`${verb} ${path}: ${MAY[user].includes(need) ? "done" : "403"}`);
    }
    assert.deepEqual(found, wanted);
  });

test("without a credential every path is 401 with a challenge, those that do not exist too", async () => {
  const nobody = await gateway.rest();
  for (const [verb, path, , body] of [...TABLE, ["GET", "nowhere", "both"] as const]) {
    const { headers } = await nobody.refused(401, verb, path, body);
    assert.match(String(headers["www-authenticate"]), /^Basic realm="[^"]+", charset="UTF-8"$/);
  }
});

test("a bad credential is 401 whatever its form", async () => {
  const nobody = await gateway.rest();
  const of = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;
  for (const authorization of [
    of("users:wrong"),
    of("users"),
    of("nobody:x"),
    "Basic",
    "Basic ***",
    "Bearer x",
    "Digest a=b",
    "x",
  ])
    await nobody.refused(401, "GET", "clientfailover", undefined, { authorization });
  gateway.clock.advance(3_600_000);
});

test("wrong passwords bring a penalty that 401 tells by Retry-After, and others are not held up", async () => {
  const nobody = await gateway.rest();
  const authorization = `Basic ${Buffer.from("others:wrong").toString("base64")}`;
  const { headers } = await nobody.refused(401, "GET", "clientfailover", undefined, { authorization });
  assert.equal(headers["retry-after"], "1");
  const { headers: again } = await (await gateway.rest("others")).refused(401, "GET", "clientfailover");
  assert.equal(again["retry-after"], "1");
  await both.must(200, "GET", "clientfailover");
  gateway.clock.advance(2_000);
  await (await gateway.rest("others")).must(200, "GET", "clientfailover");
});

test("the description of the API needs no login and names every path with every verb", async () => {
  const { status, json } = await (await gateway.rest()).ask("GET", "/docs/openapi.json");
  assert.equal(status, 200);
  assert.match(String(json["openapi"]), /^3\.1\.\d+$/);
  const described = Object.entries(json["paths"] as Record<string, object>).flatMap(([path, verbs]) =>
    Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path.toLowerCase().replaceAll(/\{[^}]*\}/g, "{}")}`),
  );
  for (const [verb, path] of TABLE) {
    const pattern = path.replace("groups/cell", "groups/{}").replace("clientSessions/a", "clientSessions/{}");
    const wanted = new RegExp(`^${verb} (/api/v1)?/${pattern.toLowerCase().replaceAll(/[{}]/g, "\\$&")}$`);
    assert.ok(
      described.some((line) => wanted.test(line)),
      `${verb} ${path} in\n${described.join("\n")}`,
    );
  }
});
