// `npm run soak [CALLS] [LOGINS]`: one gateway, so many forwarded calls in sessions, so many logins and closes, and whether
// the gateway is then as it was. Ends with 1 where it is not.
import { PASSWORD } from "../../bench/support/gateway.ts";
import { assertAsBefore } from "./as-before.ts";
import { type Round, soak } from "./volume.ts";

const ROUNDS = 5;
const [calls = 1_000_000, logins = 100_000] = process.argv.slice(2).map(Number);
if (!(calls > 0 && logins > 0)) {
  console.error("usage: npm run soak [CALLS] [LOGINS], both numbers above 0");
  process.exit(2);
}

const COLUMNS: Record<string, (round: Round) => number> = {
  calls: (round) => round.calls,
  "calls/s": (round) => Math.round(round.callsPerSecond),
  "p50, ms": (round) => Number(round.p50Ms.toFixed(1)),
  "p99, ms": (round) => Number(round.p99Ms.toFixed(1)),
  logins: (round) => round.logins,
  "logins/s": (round) => Math.round(round.loginsPerSecond),
  sessions: ({ state }) => state.sessions,
  channels: ({ state }) => state.channels,
  files: ({ state }) => state.openFiles,
  "heap, KiB": ({ state }) => Math.round(state.heapBytes / 1024),
  "resident, MiB": ({ state }) => Math.round(state.residentBytes / 1024 ** 2),
};
const line = (cells: readonly (string | number)[]) =>
  console.log(cells.map((cell) => String(cell).padStart(13)).join(" "));

line(["round", ...Object.keys(COLUMNS)]);
let count = 0;
const [before, ...rounds] = await soak(
  { calls, logins },
  {
    rounds: ROUNDS,
    password: PASSWORD,
    onRound: (round) => line([count++ || "before", ...Object.values(COLUMNS).map((cellOf) => cellOf(round))]),
  },
);
const after = rounds.at(-1)!.state;
assertAsBefore(before!.state, after);
console.log(`\n${after.opened} sessions opened and closed; the gateway is as it was`);
