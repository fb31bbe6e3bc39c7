import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { test } from "node:test";

const root = resolve(import.meta.dirname, "../..");

/** Folder to the folders it may import from, beside itself. Files directly in server/ compose and may import all of it. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "server/core": [],
  "server/secrets": ["server/core"],
  "server/penalties": ["server/core"],
  "server/policy": ["server/core"],
  "server/failover": ["server/core"],
  "server/sessions": ["server/core", "server/secrets", "server/penalties"],
  "server/admission": ["server/core", "server/sessions", "server/policy", "server/failover"],
  "server/authentication": ["server/core", "server/secrets"],
  "server/accounts": ["server/core", "server/secrets"],
  "server/storage": ["server/core", "server/secrets"],
  "server/observability": ["server/core", "server/secrets"],
  "server/transport": ["server/core", "server/secrets", "server/sessions", "server/admission", "proto"],
  "server/forwarding": ["server/core", "server/admission", "server/sessions", "server/transport", "proto"],
  "server/surface": [
    "server/core",
    "server/secrets",
    "server/sessions",
    "server/failover",
    "server/transport",
    "proto",
  ],
  "server/rest": ["server/core", "server/secrets", "server/sessions", "server/penalties", "server/failover"],
  "server/config": ["server", "server/core"],
  client: ["proto"],
  simulator: ["proto"],
  load: ["client", "proto"],
  cli: ["server", "server/config", "client", "simulator", "load", "proto"],
};

const PURE = ["core", "penalties", "policy", "failover", "sessions", "admission"].map((name) => `server/${name}`);

/** Packages that each folder may use, beside Node's own. Pure folders use none. */
const PACKAGES: Record<string, readonly string[]> = {
  "server/secrets": ["sodium-native"],
  "server/accounts": ["ldapts", "zod", "sodium-native"],
  "server/authentication": ["jose", "kerberos", "undici"],
  "server/storage": ["proper-lockfile"],
  "server/observability": ["pino", "pino-pretty", "sonic-boom"],
  "server/transport": ["@grpc/grpc-js", "proper-lockfile", "rate-limiter-flexible", "selfsigned"],
  "server/surface": ["@grpc/grpc-js"],
  "server/forwarding": ["protobufjs"],
  "server/rest": ["fastify", "@fastify/swagger", "sodium-native"],
  "server/config": ["zod", "yaml"],
  server: ["zod", "yaml"],
  client: ["@grpc/grpc-js", "kerberos"],
  cli: ["commander", "protobufjs"],
  simulator: ["@grpc/grpc-js"],
};

interface Import {
  file: string;
  folder: string;
  specifier: string;
}

const folderOf = (file: string): string => {
  const [first = "", second = ""] = file.split("/");
  if (first !== "server") return first;
  return second.endsWith(".ts") ? "server" : `server/${second}`;
};

const imports: Import[] = ["server", "client", "cli", "simulator", "load"].flatMap((top) => {
  const files = safeList(join(root, top)).filter((file) => file.endsWith(".ts"));
  return files.flatMap((name) => {
    const file = join(top, name);
    const text = readFileSync(join(root, file), "utf8");
    const found = text.matchAll(
      /(?:^|\n)\s*(?:import|export)[^"';]*?from\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|(?:^|\n)import\s+"([^"]+)"/g,
    );
    return [...found].map((match) => ({
      file,
      folder: folderOf(file),
      specifier: match[1] ?? match[2] ?? match[3] ?? "",
    }));
  });
});

function safeList(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
}

function targetFolder({ file, specifier }: Import): string | undefined {
  if (specifier.startsWith("#proto/")) return "proto";
  if (!specifier.startsWith(".")) return undefined;
  return folderOf(relative(root, resolve(root, dirname(file), specifier)));
}

test("imports between folders follow the table", () => {
  const wrong = imports.filter((entry) => {
    const target = targetFolder(entry);
    if (target === undefined || target === entry.folder || entry.folder === "server") return false;
    return !(MAY_IMPORT[entry.folder] ?? []).includes(target);
  });
  assert.deepEqual(
    wrong.map(({ file, specifier }) => `${file} imports ${specifier}`),
    [],
  );
  assert.ok(imports.length > 100, "the test must have found the imports");
});

test("the composition is imported by nothing below it", () => {
  const wrong = imports.filter(
    (entry) =>
      entry.folder.startsWith("server/") && entry.folder !== "server/config" && targetFolder(entry) === "server",
  );
  assert.deepEqual(
    wrong.map(({ file, specifier }) => `${file} imports ${specifier}`),
    [],
  );
});

test("folders use no packages but those named for them", () => {
  const wrong = imports.filter(({ folder, specifier }) => {
    if (specifier.startsWith(".") || specifier.startsWith("#") || specifier.startsWith("node:")) return false;
    const name = specifier
      .split("/")
      .slice(0, specifier.startsWith("@") ? 2 : 1)
      .join("/");
    return !(PACKAGES[folder] ?? []).includes(name);
  });
  assert.deepEqual(
    wrong.map(({ file, specifier }) => `${file} imports ${specifier}`),
    [],
  );
});

test("pure folders are in the table and name no packages", () => {
  assert.deepEqual(
    PURE.filter((folder) => MAY_IMPORT[folder] === undefined || PACKAGES[folder] !== undefined),
    [],
  );
});
