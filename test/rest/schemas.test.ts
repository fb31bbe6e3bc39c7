import assert from "node:assert/strict";
import { test } from "node:test";
import fastify from "fastify";
import { FORMATS } from "../../server/rest/formats.ts";
import * as schemas from "../../server/rest/schemas.ts";

const isSchema = (value: unknown): value is object => typeof value === "object" && value !== null && "type" in value;

/** @throws {Error} unless it is a JSON schema */
async function check(schema: object): Promise<void> {
  const formats = Object.fromEntries(Object.keys(FORMATS).map((name) => [name, true as const]));
  const app = fastify({ ajv: { customOptions: { allowUnionTypes: true, formats } } });
  app.post("/", { schema: { body: schema } }, () => undefined);
  await app.ready();
}

test("every schema of the API is one, which a start does not check", async () => {
  const all = Object.values<unknown>(schemas).filter(isSchema);
  assert.ok(all.length > 10, `${all.length} schemas`);
  for (const schema of all) await check(schema);
});

test("what is no schema would be found", async () => {
  await assert.rejects(check({ type: "object", properties: { Id: { type: "string", minLength: -1 } } }), /minLength/);
});
