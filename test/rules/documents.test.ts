import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { status } from "@grpc/grpc-js";
import * as messages from "#proto/messages.js";
import * as services from "#proto/services.js";
import { ERRORS, type ErrorCode } from "../../server/core/errors.ts";
import { EVENT_LEVELS } from "../../server/core/events.ts";
import { END_REASONS } from "../../server/surface/session-message.ts";
import { GRPC_STATUS } from "../../server/transport/status.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const { AuthenticationError, AuthenticationFailureReason, PasswordChangeError } = messages.gatehouse.security.v1;

const documents = [".", "docs", "docs/decisions"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

/** Rows of the tables below a heading, as their cells; below every heading where none is given. */
function rows(file: string, heading?: string): string[][] {
  const text = heading === undefined ? read(file) : (read(file).split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "");
  return text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));
}

/** What stands in the first cell of each row and looks like a name of this kind. */
const named = (file: string, kind: RegExp, heading?: string) =>
  rows(file, heading)
    .map(([, first = ""]) => first)
    .filter((first) => kind.test(first))
    .sort();

const words = (values: object, prefix: string) =>
  Object.keys(values)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .sort();

test("docs/errors.md has every reason with its status, and no other", () => {
  const documented = rows("docs/errors.md", "Statuses")
    .map(([, code, reason]) => `${code} ${reason}`)
    .filter((row) => /^[A-Z_]+ [A-Z_]+$/.test(row));
  const known = Object.keys(ERRORS).map((reason) => `${status[GRPC_STATUS[reason as ErrorCode]]} ${reason}`);
  assert.deepEqual(documented.sort(), known.sort());
});

test("docs/errors.md has every answer of a login and of a password change, and no other", () => {
  const answer = /^[A-Z_]+$/;
  assert.deepEqual(
    named("docs/errors.md", answer, "Answers of a login"),
    words(AuthenticationError, "AUTHENTICATION_ERROR_"),
  );
  assert.deepEqual(
    named("docs/errors.md", answer, "Answers of a password change"),
    words(PasswordChangeError, "PASSWORD_CHANGE_ERROR_"),
  );
});

test("docs/errors.md has every reason of a refused login, and no other", () => {
  const reasons = words(AuthenticationFailureReason, "AUTHENTICATION_FAILURE_REASON_").filter(
    (name) => name !== "NONE",
  );
  assert.deepEqual(named("docs/errors.md", /^[A-Z_]+$/, "Reasons of a refused login"), reasons);
});

test("docs/events.md has every event with its level, and no other", () => {
  const documented = rows("docs/events.md")
    .filter(([, event = ""]) => /^[a-z]+\.[a-z]+$/.test(event))
    .map(([, event, level]) => `${event} ${level}`);
  assert.deepEqual(
    documented.sort(),
    Object.entries(EVENT_LEVELS)
      .map((entry) => entry.join(" "))
      .sort(),
  );
});

test("docs/services.md has every method of every own service, and no other", () => {
  const paths = Object.values(services).flatMap((service) => Object.values(service).map(({ path }) => path));
  const known = paths.map((path) => path.slice(path.lastIndexOf(".") + 1));
  const documented = rows("docs/services.md").flatMap(([, first = ""]) => first.split(", "));
  assert.deepEqual(documented.filter((name) => /^[A-Z]\w+\/[A-Z]\w+$/.test(name)).sort(), known.sort());
});

test("docs/services.md names every reason for which a session ends", () => {
  const text = read("docs/services.md");
  assert.deepEqual(
    Object.keys(END_REASONS).filter((reason) => !text.includes(`\`${reason}\``)),
    [],
  );
});

test("decision 7 names every dependency", () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read("package.json"));
  const text = read("docs/decisions/0007-libraries.md");
  const missing = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies }).filter(
    (name) => !text.includes(`\`${name}\``),
  );
  assert.deepEqual(missing, []);
});

test("relative links in documents lead to files, and their anchors to headings", () => {
  const broken = documents.flatMap((file) =>
    [...withoutCode(read(file)).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)]
      .filter(([, path = "", anchor]) => !leads(path === "" ? file : join(dirname(file), path), anchor))
      .map(([link]) => `${file}: ${link}`),
  );
  assert.deepEqual(broken, []);
  assert.ok(documents.length > 10, "the test must have found the documents");
});

function leads(path: string, anchor: string | undefined): boolean {
  if (!existsSync(join(root, path))) return false;
  return anchor === undefined || headings(path).includes(anchor);
}

/** Anchors as GitHub makes them of headings. */
const headings = (file: string) =>
  [...withoutCode(read(file)).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );

const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, "");
