import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "seeds");

/** The inputs that a target always gets first: one of each kind, and every one that ever hurt. */
export function seedsOf(target: string): Buffer[] {
  const own = join(folder, target);
  return existsSync(own)
    ? readdirSync(own)
        .sort()
        .map((name) => readFileSync(join(own, name)))
    : [];
}

/** Keeps an input as a seed. @returns its file */
export function keep(target: string, input: Buffer): string {
  const own = join(folder, target);
  mkdirSync(own, { recursive: true });
  const file = join(own, `found-${createHash("sha256").update(input).digest("hex").slice(0, 12)}.bin`);
  writeFileSync(file, input);
  return file;
}
