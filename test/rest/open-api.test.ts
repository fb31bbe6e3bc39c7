import assert from "node:assert/strict";
import { test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { openRest } from "./open-rest.ts";

type Json = Record<string, unknown>;

const GROUPS = "/api/v1/clientfailover/groups";
const GROUP = `${GROUPS}/{group}`;

/** Every path of the API (docs/failover-rest.md) with its methods. */
const ROUTES: Record<string, string[]> = {
  "/api/v1/clientfailover": ["get"],
  "/api/v1/clientfailover/groups": ["get", "post"],
  "/api/v1/clientfailover/groups/{group}": ["delete", "get"],
  "/api/v1/clientfailover/groups/{group}/status": ["get"],
  "/api/v1/clientfailover/groups/{group}/clientSessions": ["get", "post"],
  "/api/v1/clientfailover/groups/{group}/clientSessions/{session}": ["delete", "get"],
  "/api/v1/clientfailover/groups/{group}/clientSessions/{session}/heartbeat": ["post"],
  "/api/v1/clientfailover/groups/{group}/clientSessions/{session}/roleoverride": ["post"],
  "/api/v1/configuration": ["get", "put"],
  "/api/v1/configuration/logging": ["get", "put"],
  "/docs/openapi.json": ["get"],
};

/** Reads the schema that the OpenAPI Initiative publishes. What a JSON schema in the document says, it leaves alone. */
const VALIDATOR = new Validator();

async function document(): Promise<Json> {
  await using rest = await openRest();
  const { status, json } = await rest.ask("GET", "/docs/openapi.json", { as: undefined });
  assert.equal(status, 200);
  return json;
}

test("everybody may read the OpenAPI document, and it names every path and method", async () => {
  const { openapi, info, paths } = (await document()) as { openapi: string; info: Json; paths: Record<string, Json> };
  const named = Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, Object.keys(item).sort()]));
  assert.deepEqual([openapi, info["version"]], ["3.1.0", "1.2.3"]);
  assert.deepEqual(named, ROUTES);
});

test("every operation has a name of its own, its answers, and every parameter of its path", async () => {
  const { paths } = (await document()) as { paths: Record<string, Record<string, Json>> };
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.values(item).map((operation) => ({ path, ...operation }) as Json & { path: string }),
  );
  const names = operations.map(({ operationId }) => operationId);
  assert.equal(new Set(names).size, operations.length);
  for (const { path, parameters = [], responses } of operations) {
    const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    const given = (parameters as Json[]).filter((parameter) => parameter["in"] === "path");
    assert.deepEqual(given.map(({ name }) => name).sort(), wanted);
    assert.ok(given.every(({ required }) => required === true));
    const answers = Object.values(responses as Record<string, Json>);
    assert.ok(answers.length >= 2 && answers.every(({ description }) => typeof description === "string"));
  }
});

test("the document is valid by the published schema of OpenAPI 3.1", async () => {
  const { valid, errors } = await VALIDATOR.validate(await document());
  assert.deepEqual([valid, errors, VALIDATOR.version], [true, undefined, "3.1"]);
});

/** Ways to spoil it: a path to what is set, and to what; `undefined` takes it away. */
const BROKEN: [what: string, at: string[], value: unknown][] = [
  ["has no title", ["info", "title"], undefined],
  ["has a member that nobody knows", ["paht"], {}],
  ["has an operation with a member that nobody knows", ["paths", GROUPS, "get", "sumary"], "List groups"],
  ["has a parameter in no known place", ["paths", GROUPS, "get", "parameters", "0", "in"], "body"],
  ["has a parameter of a path that may be left out", ["paths", GROUP, "get", "parameters", "0", "required"], false],
  ["has an answer without description", ["paths", GROUPS, "get", "responses", "200", "description"], undefined],
  ["has an answer of no status", ["paths", GROUPS, "get", "responses", "2000"], { description: "Done." }],
  ["has a body without content", ["paths", GROUPS, "post", "requestBody", "content"], undefined],
  ["refers to a schema that is not there", ["components", "schemas", "Group"], { $ref: "#/components/schemas/none" }],
];

for (const [what, at, value] of BROKEN)
  test(`a document that ${what} is not valid by it`, async () => {
    const broken = await document();
    set(broken, at, value);
    assert.equal((await VALIDATOR.validate(broken)).valid, false);
  });

function set(json: Json, [name = "", ...further]: string[], value: unknown): void {
  if (further.length > 0) return set(json[name] as Json, further, value);
  if (value === undefined) delete json[name];
  else json[name] = value;
}
