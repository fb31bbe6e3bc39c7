import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";

const root = resolve(import.meta.dirname, "../..");
const { files, bin, exports: exported } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** What is or would be committed. */
const repository = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(root, file)));

/** Written in pieces, so that this file does not hold what it looks for. */
const FOREIGN: Record<string, RegExp> = {
  "a path of somebody's machine": new RegExp(`["'\`\\s(=]/(?:${["work", "home/\\w+", "Users", "root"].join("|")})/`),
  "a folder of somebody's jobs": new RegExp(`/tmp/${"bash"}`),
  "a registry's host": new RegExp(`//[\\w.-]*(?:${["registry", "artifactory", "nexus"].join("|")})[\\w.-]*[./:]`, "i"),
};

test("no file names a machine's own paths or a registry's host", () => {
  const found = repository.flatMap((file) => {
    const text = readFileSync(join(root, file), "latin1");
    return Object.entries(FOREIGN).flatMap(([what, pattern]) => {
      const match = pattern.exec(text);
      return match === null ? [] : [`${file} holds ${what}: ${match[0].trim()}`];
    });
  });
  assert.deepEqual(found, []);
  assert.ok(repository.length > 100, "the test must have found the files");
});

test("the patterns find what they are for", () => {
  const examples = [` /${"work"}/x`, `/tmp/${"bash"}_jobs`, `https://${"registry"}.example.org/x`];
  for (const example of examples)
    assert.ok(
      Object.values(FOREIGN).some((pattern) => pattern.test(example)),
      example,
    );
});

test("every file that the package ships is there", () => {
  // dist is made by the build, README and LICENSE are shipped without being named.
  const shipped = [...files.filter((file: string) => file !== "dist"), ...Object.values(bin), "README.md", "LICENSE"];
  assert.deepEqual(
    shipped.filter((file) => !existsSync(join(root, file))),
    [],
  );
});

test("every entry that the package exports is made of a source", () => {
  const entries = Object.values<string | Record<string, string>>(exported)
    .flatMap((entry) => (typeof entry === "string" ? [] : Object.values(entry)))
    .map((entry) => entry.replace(/^\.\/dist\//, "").replace(/(\.d\.ts|\.js)$/, ".ts"));
  assert.deepEqual(
    entries.filter((source) => !existsSync(join(root, source))),
    [],
  );
  assert.ok(entries.length > 0, "the test must have found the entries");
});

test("commands may be executed", () => {
  const commands = Object.values<string>(bin);
  assert.deepEqual(
    commands.filter((file) => (statSync(join(root, file)).mode & 0o111) !== 0o111),
    [],
  );
});

test("the lock file has the packages of every platform", () => {
  execFileSync(process.execPath, ["scripts/complete-lock.js", "--check"], { cwd: root });
});
