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
const BEATS = "client/failover/beats.ts";

/** Bugs of a gateway that cost somebody something, each with its place. */
export const GATEWAY_BUGS: readonly Bug[] = [
  {
    name: "the next Primary does not wait for the old lease",
    file: "server/failover/group.ts",
    find: "if (this.#clock.now() < holder.renewedAt + this.settings.timeoutMs) return undefined;",
    replace: "if (this.#clock.now() < holder.renewedAt + this.settings.timeoutMs * 0.55) return undefined;",
  },
  {
    name: "a Primary that gives way is taken for one that has given up",
    file: "server/failover/group.ts",
    find: "if (this.holder.isYielding) this.holder.wasTold = true;",
    replace:
      "if (this.holder.isYielding) { this.holder.wasTold = true; this.holder.renewedAt = Number.NEGATIVE_INFINITY; }",
  },
  {
    name: "a lease is told and not counted",
    file: "server/failover/group.ts",
    find: 'if (role === "Primary" && this.holder !== undefined)',
    replace: "if (session.heartbeat?.score !== 80 && this.holder?.session === session)",
  },
  {
    name: "epochs begin anew after a restart",
    file: "server/failover/group.ts",
    find: "this.epoch = stored.epoch;",
    replace: "this.epoch = Math.max(0, stored.epoch - 1);",
  },
  {
    name: "the incumbent is forgotten by a restart",
    file: "server/failover/group.ts",
    find: "if (stored.primary !== null) this.#hold(stored.primary);",
    replace: "",
  },
  {
    name: "after a restart leases count as over",
    file: "server/failover/group.ts",
    find: "      renewedAt: this.#clock.now(),",
    replace: "      renewedAt: this.#clock.now() - this.settings.timeoutMs * 0.9,",
  },
  {
    name: "overrides are forgotten by a restart",
    file: "server/failover/group.ts",
    find: "if (stored.override !== null) this.override = this.overrideOf(stored.override);",
    replace: "",
  },
  {
    name: "nobody looks at the epoch of a call",
    file: "server/failover/group.ts",
    find: "holder === undefined || holder.epoch !== epoch || holder.session.id !== session",
    replace: "holder === undefined || holder.session.id !== session",
  },
  {
    name: "a beaten Primary gives way at once",
    file: "server/failover/group.ts",
    find: "if (now >= this.#beatenSince + this.#options.holdDownMs)",
    replace: "if (now >= this.#beatenSince)",
  },
  {
    name: "any better score beats the Primary",
    file: "server/failover/election.ts",
    find: "const needed = primaryScore < FAILING ? 0 : margin;",
    replace: "const needed = margin * 0;",
  },
  {
    name: "a role is told before it is durable",
    file: "server/failover/steps.ts",
    find: "    await this.#keep(group, records);",
    replace: "    void this.#keep(group, records).catch(() => undefined);",
  },
  {
    name: "a failed disk is taken for a good one",
    file: "server/failover/steps.ts",
    find: 'throw new GatewayError("FAILOVER_UNAVAILABLE", detail, { cause });',
    replace: "void detail;",
  },
  {
    name: "the number of a failed attempt is drawn again",
    file: "server/failover/steps.ts",
    find: "    group.tried = epoch;",
    replace: "",
  },
  {
    name: "a failed deletion that was kept makes what follows void",
    file: "server/failover/steps.ts",
    find: 'wasUnsure ? [{ kind: "restated", state: storedGroup(group) }, ...records] : records',
    replace: "wasUnsure ? records : records",
  },
  {
    name: "the next epoch begins while calls of the last one run",
    file: "server/failover/steps.ts",
    find: "    if (waits) await group.ending;",
    replace: "    void waits;",
  },
  {
    name: "calls that run are not cut when their epoch is over",
    file: "server/admission/fenced-calls.ts",
    find: "    this.#groups.delete(group);\n",
    replace: "    return;\n",
  },
  {
    name: "nobody waits for calls that are being cut",
    file: "server/admission/fenced-calls.ts",
    find: "await Promise.allSettled([...this.#calls].reverse().map((call) => call.fence()));",
    replace: "for (const call of this.#calls) void call.fence();",
  },
  {
    name: "nobody waits for what was reset on its way to the device",
    file: "server/admission/fenced-calls.ts",
    find: "    await Promise.allSettled([...this.#lines].map((line) => line.flushed()));\n",
    replace: "",
  },
  {
    name: "nobody looks at who a call is from",
    file: "server/failover/group.ts",
    find: "return isOwner(holder.session.registration.owner) && this.#endOfRole() === undefined;",
    replace: "return this.#endOfRole() === undefined;",
  },
  {
    name: "a group that is made again begins with the first epoch",
    file: "server/failover/failover.ts",
    find: "epoch: this.#epochFloor, ...empty",
    replace: "epoch: 0, ...empty",
  },
  {
    name: "a Primary that is silent keeps its role",
    file: "server/failover/group.ts",
    find: 'return holder.isYielding ? "beaten" : "silent";',
    replace: 'return holder.isYielding ? "beaten" : undefined;',
  },
  {
    name: "whoever is to be Primary need not confirm it",
    file: "server/failover/group.ts",
    find: "    pending.isTold = true;\n    return undefined;",
    replace: "    pending.isTold = true;\n    return pending.reason;",
  },
  {
    name: "whoever is to be Primary is not asked again",
    file: "server/failover/group.ts",
    find: "    if (pending.isTold) return pending.reason;",
    replace: "",
  },
];

/** Bugs of a client, likewise. */
export const CLIENT_BUGS: readonly Bug[] = [
  {
    name: "a client does not give its role up by itself",
    file: KEEPER,
    find: "sentAt + Math.min(leaseMs, this.#beats.timeoutMs * LEASE_SHARE)",
    replace: "Number.MAX_VALUE",
  },
  {
    name: "a lease counts from when it was heard of",
    file: KEEPER,
    find: "sentAt + Math.min(leaseMs,",
    replace: "now + Math.min(leaseMs,",
  },
  {
    name: "a late answer is taken for a renewal",
    file: BEATS,
    find: "if (beat?.number !== number) return undefined;",
    replace: "if (beat === undefined) return undefined;",
  },
  {
    name: "answers are taken out of order",
    file: BEATS,
    find: "if (beat?.number !== number) return undefined;",
    replace: `if (beat === undefined) return { number, sentAt: this.#answeredSentAt, releasedEpoch: 0 };`,
  },
  {
    name: "a client trusts its timer in place of the clock",
    file: KEEPER,
    find: "hold !== undefined && !hold.isLeaving && now < hold.endsAt ? hold.epoch : undefined",
    replace: "hold !== undefined && !hold.isLeaving ? hold.epoch : undefined",
  },
  {
    name: "a client acts again with an epoch that it gave up",
    file: KEEPER,
    find: 'if (reason !== "lease") this.#over = Math.max(this.#over, hold.epoch);',
    replace: "",
  },
  {
    name: "a client goes on to act while it gives its role up",
    file: KEEPER,
    find: "hold !== undefined && !hold.isLeaving && now < hold.endsAt ? hold.epoch : undefined",
    replace: "hold !== undefined && now < hold.endsAt ? hold.epoch : undefined",
  },
  {
    name: "a client tells that it gives its role up before its calls are over",
    file: KEEPER,
    find: "return this.#hold?.isDrained === true ? this.#hold.epoch : this.#unheardOf;",
    replace: "return this.#hold?.epoch ?? this.#unheardOf;",
  },
  {
    name: "a client does not say again that it gave an epoch up",
    file: KEEPER,
    find: "    if (epoch <= this.#over) this.#giveUpAgain(epoch, now);\n",
    replace: "",
  },
  {
    name: "an old answer to joining ends a role",
    file: KEEPER,
    find: "const isAnother = epoch < this.#knownAtJoin;",
    replace: "const isAnother = epoch < Math.max(this.#over, this.#hold?.epoch ?? 0);",
  },
  {
    name: "a client that is to be Primary does not confirm at once",
    file: KEEPER,
    find: "    if (hold === undefined && pendingPrimary === this.#id) this.#beats.want(now);\n",
    replace: "",
  },
  {
    name: "a heartbeat that failed is not sent again",
    file: BEATS,
    find: 'if (why === "lost") this.want(now + this.#backoffMs());',
    replace: "",
  },
];

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
