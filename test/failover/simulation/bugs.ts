import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Code, REAL } from "./code.ts";

/** A bug as somebody might write it: a place in the source that is there once, and what stands there instead. */
export interface Bug {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

const ROOT = resolve(import.meta.dirname, "../../..");
const COPIED = [
  ...["core", "failover", "admission", "policy"].map((part) => `server/${part}`),
  "client/failover",
  "client/waiting.ts",
];
const SERVER = ["failover/failover", "admission/fencing", "admission/fenced-calls"].map((name) => `server/${name}.ts`);
const KEEPER = "client/failover/role-keeper.ts";

/**
 * The code with a bug in it.
 * @throws {Error} where the place is not there, or not once: the lists of bugs are out of date
 */
export async function withBug({ file, find, replace, name }: Bug): Promise<Code> {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-bug-"));
  try {
    for (const part of COPIED) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const path = join(folder, file);
    const parts = readFileSync(path, "utf8").split(find);
    if (parts.length !== 2) throw new Error(`the place of "${name}" is ${parts.length - 1} times in ${file}`);
    writeFileSync(path, parts.join(replace));
    const load = (module: string) => import(pathToFileURL(join(folder, module)).href) as Promise<Partial<Code>>;
    const modules = await Promise.all(file.startsWith("client/") ? [load(KEEPER)] : SERVER.map(load));
    const { Failover, Fencing, FencedCalls, RoleKeeper }: Code = Object.assign({ ...REAL }, ...modules);
    return { Failover, Fencing, FencedCalls, RoleKeeper };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
