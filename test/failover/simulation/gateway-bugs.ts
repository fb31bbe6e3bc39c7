import type { Bug } from "./bugs.ts";

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
