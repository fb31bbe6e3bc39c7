import assert from "node:assert/strict";
import { test } from "node:test";
import { openRest } from "./open-rest.ts";

type Json = Record<string, unknown>;

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

test("the document keeps to OpenAPI 3.1: every object has the members it must have, and no other", async () => {
  assert.deepEqual(faultsOf(await document()), []);
});

/** Fields of OpenAPI 3.1 objects, as far as they occur here: those that must be there begin with `!`. */
const FIELDS: Record<string, string[]> = {
  document: ["!openapi", "!info", "servers", "components", "security", "!paths"],
  info: ["!title", "!version", "description", "license"],
  operation: ["summary", "description", "operationId", "parameters", "requestBody", "!responses", "security"],
  parameter: ["!name", "!in", "!required", "!schema", "description"],
  body: ["!content", "required"],
  answer: ["!description", "content", "headers"],
  media: ["!schema"],
};

function faultsOf(json: Json): string[] {
  const faults: string[] = [];
  const check = (kind: string, value: unknown, at: string): Json => {
    const object = (value ?? {}) as Json;
    const fields = FIELDS[kind] ?? [];
    const known = fields.map((field) => field.replace("!", ""));
    for (const name of Object.keys(object)) if (!known.includes(name)) faults.push(`${at} has ${name}`);
    for (const field of fields)
      if (field.startsWith("!") && !(field.slice(1) in object)) faults.push(`${at} lacks ${field.slice(1)}`);
    return object;
  };
  const media = (content: unknown, at: string) => {
    for (const [type, value] of Object.entries((content ?? {}) as Json)) {
      if (type !== "application/json") faults.push(`${at} is ${type}`);
      check("media", value, `${at} ${type}`);
    }
  };
  check("document", json, "document");
  check("info", json["info"], "info");
  for (const [path, item] of Object.entries(json["paths"] as Record<string, Json>))
    for (const [method, value] of Object.entries(item)) {
      const at = `${method} ${path}`;
      const operation = check("operation", value, at);
      for (const parameter of (operation["parameters"] ?? []) as Json[]) {
        const { in: place } = check("parameter", parameter, `parameter of ${at}`);
        if (place !== "path" && place !== "query") faults.push(`${at} has a parameter in ${place}`);
      }
      if ("requestBody" in operation) media(check("body", operation["requestBody"], `body of ${at}`)["content"], at);
      for (const [status, answer] of Object.entries(operation["responses"] as Json))
        media(check("answer", answer, `${status} of ${at}`)["content"], `${status} of ${at}`);
    }
  return faults;
}
