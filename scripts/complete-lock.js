// Completes package-lock.json: a registry that lacks some platforms' packages makes npm leave them out of the lock, and
// `npm ci` then stops. Run after every change of dependencies; --check fails where something is missing.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./steps.js";

const file = join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = [];

for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === "") continue;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (places(path, name).some((place) => lock.packages[place] !== undefined)) continue;
    missing.push(name);
    lock.packages[`node_modules/${name}`] = {
      version: version.replace(/^[~^]/, ""),
      ...platformOf(name),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    };
  }
}

if (process.argv.includes("--check")) {
  if (missing.length > 0) {
    console.error(`package-lock.json lacks ${missing.join(", ")}. Run: node scripts/complete-lock.js`);
    process.exit(1);
  }
} else if (missing.length > 0) {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`added ${missing.length}: ${missing.join(", ")}`);
}

/** Where npm may have put a dependency of the package at `path`, nearest first. */
function places(path, name) {
  const found = [`${path}/node_modules/${name}`];
  for (let at = path.lastIndexOf("/node_modules/"); at > 0; at = path.lastIndexOf("/node_modules/", at - 1)) {
    found.push(`${path.slice(0, at)}/node_modules/${name}`);
  }
  return [...found, `node_modules/${name}`];
}

/** What the names of platform packages tell: `cli-linux-x64-musl`, `buf-darwin-arm64`. */
function platformOf(name) {
  const [, os, cpu, libc] =
    /(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-([a-z0-9]+)(?:-(musl|gnu))?/.exec(
      name,
    ) ?? [];
  if (os === undefined) return {};
  return {
    cpu: [cpu === "aarch64" ? "arm64" : cpu === "armv7" ? "arm" : cpu],
    os: [os],
    ...(libc === "musl" ? { libc: ["musl"] } : {}),
  };
}
