// The session table among 100, 10,000 and 1,000,000 sessions: bytes of a session, and the cost of opening, finding and
// closing one (design §5). In this process, on the built table with the real clock. Every session has a channel and a
// user of its own: the dearest case, since then no session shares a map with another.
import { join } from "node:path";
import type { Channel } from "../server/sessions/channel.ts";
import type { Session } from "../server/sessions/session.ts";
import type { SessionTable } from "../server/sessions/session-table.ts";
import { root } from "./support/measured-process.ts";
import { isQuick, type Measurement, report } from "./support/report.ts";
import { interleave, median, ratios } from "./support/statistics.ts";

const sessionTable = await import(join(root, "dist/server/sessions/session-table.js"));
const clock = await import(join(root, "dist/server/core/clock.js"));
const Table = sessionTable.SessionTable as typeof SessionTable;
const { systemClock } = clock as typeof import("../server/core/clock.ts");

const SIZES = isQuick ? [100, 10_000, 100_000] : [100, 10_000, 1_000_000];
const ROUNDS = isQuick ? 20 : 200;
/** Sessions opened, found and closed in one round. */
const BATCH = 1_000;
/** How often each is found in a round: finding is too short to be timed once. */
const FINDS = 10;
const SESSION_BYTES = 1_024;
/** What still counts as the same cost. More sessions than a core's caches hold cost something in any table. */
const SAME = 1.5;
const ROLES = ["Engineer"];
const LIMITS = {
  capacity: 10_000_000,
  reservedForAdministrators: 2,
  perChannel: 16,
  perUser: 32,
  duplicates: "allow",
  idleTimeoutMs: 1_200_000,
  maximumLifetimeMs: 43_200_000,
} as const;

type Step = "open" | "find" | "close";
/** ns for one session. */
type Cost = Record<Step, number>;

const tables = SIZES.map(filledTable);
for (const { batch } of tables) batch();
const costs = await interleave(
  ROUNDS,
  tables.map(({ batch }) => batch),
);
// Among 100 the heap's own noise is more than theirs, so bytes are told for more alone.
const large = SIZES.map((_, at) => at).slice(1);
report([...large.map(memoryOf), ...large.flatMap(growthOf)]);
// A million timers of open sessions are no reason to stay.
process.disconnect?.();

interface Filled {
  bytesOfSession: number;
  batch(): Cost;
}

function filledTable(size: number): Filled {
  const table = new Table(LIMITS, systemClock, () => {});
  const channels = Array.from({ length: size }, (_, i) => openChannel(table, i));
  const spare = Array.from({ length: BATCH }, (_, i) => openChannel(table, size + i));
  const before = usedBytes();
  for (const [i, channel] of channels.entries()) open(table, channel, `user-${i}`);
  const bytesOfSession = (usedBytes() - before) / size;
  return { bytesOfSession, batch: () => runBatch(table, spare) };
}

/** Opens a session on each channel, finds it as a call does, closes it. */
function runBatch(table: SessionTable, channels: readonly Channel[]): Cost {
  const started = performance.now();
  const sessions = channels.map((channel, i) => open(table, channel, `spare-${i}`));
  const opened = performance.now();
  let found = 0;
  for (let i = 0; i < FINDS; i++)
    for (const { channel, token } of sessions) found += Number(channel.find(token)?.channel === channel);
  const foundAll = performance.now();
  for (const session of sessions) table.close(session, "closed");
  const closed = performance.now();
  if (found !== FINDS * sessions.length) throw new Error("a session was not found on its channel");
  const nsEach = (ms: number) => (ms * 1e6) / sessions.length;
  return { open: nsEach(opened - started), find: nsEach(foundAll - opened) / FINDS, close: nsEach(closed - foundAll) };
}

function openChannel(table: SessionTable, i: number): Channel {
  const peer = { peer: `127.0.0.1:${i}`, source: "127.0.0.1", listener: "127.0.0.1:41100", security: "tls" } as const;
  return table.openChannel(peer, () => {});
}

function open(table: SessionTable, channel: Channel, name: string): Session {
  const principal = { authority: "file", name };
  const opened = table.open(channel, { principal, roles: ROLES, scheme: "password", passwordVersion: 1 });
  if (typeof opened === "string") throw new Error(`a session was refused with ${opened}`);
  return opened;
}

function usedBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function memoryOf(at: number): Measurement {
  const { bytesOfSession } = tables[at]!;
  return {
    name: `bytes of a session among ${words(at)} to ${SESSION_BYTES}`,
    budget: { atMost: 1 },
    rounds: [bytesOfSession / SESSION_BYTES],
    facts: { bytes: bytesOfSession },
  };
}

function growthOf(at: number): Measurement[] {
  return (["open", "find", "close"] as const).map((step) => {
    const ns = (of: number) => (costs[of] ?? []).map((cost) => cost[step]);
    return {
      name: `cost to ${step} a session among ${words(at)} to among ${words(0)}`,
      budget: { atMost: SAME },
      rounds: ratios(ns(at), ns(0)),
      facts: { [`ns among ${words(at)}`]: median(ns(at)), [`ns among ${words(0)}`]: median(ns(0)) },
    };
  });
}

function words(at: number): string {
  return SIZES[at]!.toLocaleString("en");
}
