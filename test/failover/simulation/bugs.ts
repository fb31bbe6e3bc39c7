import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Failover } from "../../../server/failover/failover.ts";

/** A bug as somebody might write it: a place in the source that is there once, and what stands there instead. */
export interface Bug {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** Bugs of an election that cost somebody something, each with its place. */
export const BUGS: readonly Bug[] = [
  {
    name: "the next Primary does not wait for the old lease",
    file: "group.ts",
    find: "if (this.#clock.now() < holder.renewedAt + this.settings.timeoutMs) return undefined;",
    replace: "if (this.#clock.now() < holder.renewedAt + this.settings.timeoutMs * 0.55) return undefined;",
  },
  {
    name: "a Primary that gives way is taken for one that has given up",
    file: "group.ts",
    find: "if (this.holder.isYielding) this.holder.wasTold = true;",
    replace:
      "if (this.holder.isYielding) { this.holder.wasTold = true; this.holder.renewedAt = Number.NEGATIVE_INFINITY; }",
  },
  {
    name: "a lease is told and not counted",
    file: "group.ts",
    find: 'if (role === "Primary" && this.holder !== undefined)',
    replace: "if (session.heartbeat?.score !== 80 && this.holder?.session === session)",
  },
  {
    name: "epochs begin anew after a restart",
    file: "group.ts",
    find: "this.epoch = stored.epoch;",
    replace: "this.epoch = Math.max(0, stored.epoch - 1);",
  },
  {
    name: "the incumbent is forgotten by a restart",
    file: "group.ts",
    find: "if (stored.primary !== null) this.#hold(stored.primary);",
    replace: "",
  },
  {
    name: "after a restart leases count as over",
    file: "group.ts",
    find: "      renewedAt: this.#clock.now(),",
    replace: "      renewedAt: this.#clock.now() - this.settings.timeoutMs * 0.9,",
  },
  {
    name: "overrides are forgotten by a restart",
    file: "group.ts",
    find: "if (stored.override !== null) this.override = this.overrideOf(stored.override);",
    replace: "",
  },
  {
    name: "nobody looks at the epoch of a call",
    file: "group.ts",
    find: "holder === undefined || holder.epoch !== epoch || holder.session.id !== session",
    replace: "holder === undefined || holder.session.id !== session",
  },
  {
    name: "a beaten Primary gives way at once",
    file: "group.ts",
    find: "if (now >= this.#beatenSince + this.#options.holdDownMs)",
    replace: "if (now >= this.#beatenSince)",
  },
  {
    name: "any better score beats the Primary",
    file: "election.ts",
    find: "const needed = primaryScore < FAILING ? 0 : margin;",
    replace: "const needed = margin * 0;",
  },
  {
    name: "a role is told before it is durable",
    file: "steps.ts",
    find: "    await this.#keep(group, records);",
    replace: "    void this.#keep(group, records).catch(() => undefined);",
  },
  {
    name: "a failed disk is taken for a good one",
    file: "steps.ts",
    find: 'throw new GatewayError("FAILOVER_UNAVAILABLE", detail, { cause });',
    replace: "void detail;",
  },
  {
    name: "the number of a failed attempt is drawn again",
    file: "steps.ts",
    find: "    group.tried = epoch;",
    replace: "",
  },
  {
    name: "a failed deletion that was kept makes what follows void",
    file: "steps.ts",
    find: 'wasUnsure ? [{ kind: "restated", state: group.stored }, ...records] : records',
    replace: "wasUnsure ? records : records",
  },
  {
    name: "the next epoch begins while calls of the last one run",
    file: "steps.ts",
    find: "    if (waits) await group.ending;",
    replace: "    void waits;",
  },
  {
    name: "a group that is made again begins with the first epoch",
    file: "failover.ts",
    find: "epoch: this.#epochFloor, ...empty",
    replace: "epoch: 0, ...empty",
  },
  {
    name: "a Primary that is silent keeps its role",
    file: "group.ts",
    find: 'return holder.isYielding ? "beaten" : "silent";',
    replace: 'return holder.isYielding ? "beaten" : undefined;',
  },
  {
    name: "whoever is to be Primary need not confirm it",
    file: "group.ts",
    find: "    pending.isTold = true;\n    return undefined;",
    replace: "    pending.isTold = true;\n    return pending.reason;",
  },
  {
    name: "whoever is to be Primary is not asked again",
    file: "group.ts",
    find: "    if (pending.isTold) return pending.reason;",
    replace: "",
  },
];

/**
 * The domain with a bug in it.
 * @throws {Error} where the place is not there, or not once: the list above is out of date
 */
export async function withBug({ file, find, replace, name }: Bug): Promise<typeof Failover> {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-bug-"));
  try {
    const server = resolve(import.meta.dirname, "../../../server");
    for (const part of ["core", "failover"]) cpSync(join(server, part), join(folder, part), { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const path = join(folder, "failover", file);
    const parts = readFileSync(path, "utf8").split(find);
    if (parts.length !== 2) throw new Error(`the place of "${name}" is ${parts.length - 1} times in ${file}`);
    writeFileSync(path, parts.join(replace));
    const module = (await import(pathToFileURL(join(folder, "failover/failover.ts")).href)) as {
      Failover: typeof Failover;
    };
    return module.Failover;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
