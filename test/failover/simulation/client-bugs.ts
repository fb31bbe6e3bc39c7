import type { Bug } from "./bugs.ts";

const KEEPER = "client/failover/role-keeper.ts";
const BEATS = "client/failover/beats.ts";

/** Bugs of a client that cost somebody something, each with its place. */
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
