import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import test from "node:test";

test("proxies have the types of their service, and the examples compile", () => {
  const project = new URL("./types", import.meta.url).pathname;
  const compiler = new URL("../../node_modules/typescript/bin/tsc", import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, "-p", project], { encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
});
