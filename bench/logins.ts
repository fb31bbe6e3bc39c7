// CreateSession with a password, against bare Argon2id verification with the same settings, both on all cores (design §5).
// Every session is closed again before the next login of its channel.
import { BenchedGateway } from "./support/gateway.ts";
import { keepLoggingIn } from "./support/logged-in.ts";
import { cores } from "./support/machine.ts";
import { MeasuredProcess } from "./support/measured-process.ts";
import { isQuick, report } from "./support/report.ts";
import { interleave, median, ratios } from "./support/statistics.ts";

const ROUNDS = isQuick ? 3 : 9;
const ROUND_MS = isQuick ? 1_000 : 4_000;
/** Logins at once: enough that a verification waits whenever one ends. */
const AT_ONCE = 4 * cores;

interface Round {
  perSecond: number;
  cpuMsEach: number;
}

interface Run {
  perSecond: number;
  /** With those that ended after the round's time, whose CPU time is counted too. */
  inAll: number;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

await using gateway = await BenchedGateway.start(AT_ONCE);
await using bare = await MeasuredProcess.start(
  ["bench/servers/bare-verifier.js", String(cores)],
  { event: "listening" },
  { env: { UV_THREADPOOL_SIZE: String(Math.max(4, cores)) } },
);

const [ours = [], theirs = []] = await interleave<Round>(ROUNDS, [
  () => measured(gateway.process, logins),
  () => measured(bare, verifications),
]);
report([
  {
    name: "CreateSession to bare Argon2id, all cores: throughput",
    budget: { atLeast: 0.95 },
    rounds: ratios(ours.map(perSecond), theirs.map(perSecond)),
    facts: { "logins/s": median(ours.map(perSecond)), "bare verifications/s": median(theirs.map(perSecond)) },
  },
  {
    name: "CreateSession to bare Argon2id, all cores: logins per CPU time",
    rounds: ratios(theirs.map(cpuMsEach), ours.map(cpuMsEach)),
    facts: { "CPU ms a login": median(ours.map(cpuMsEach)), "CPU ms bare": median(theirs.map(cpuMsEach)) },
  },
]);

function perSecond(round: Round): number {
  return round.perSecond;
}

function cpuMsEach(round: Round): number {
  return round.cpuMsEach;
}

async function measured(server: MeasuredProcess, run: () => Promise<Run>): Promise<Round> {
  const before = await server.cpuMs();
  const { perSecond, inAll } = await run();
  return { perSecond, cpuMsEach: ((await server.cpuMs()) - before) / inAll };
}

async function logins(): Promise<Run> {
  let inTime = 0;
  let inAll = 0;
  let running = true;
  const start = performance.now();
  const users = Array.from({ length: AT_ONCE }, (_, i) =>
    keepLoggingIn(gateway.plaintext, `user-${i}`, {
      isRunning: () => running,
      onLogin: () => {
        inAll++;
        if (running) inTime++;
      },
    }),
  );
  await Promise.race([pause(ROUND_MS), Promise.all(users)]);
  running = false;
  const perSecond = (inTime * 1_000) / (performance.now() - start);
  await Promise.all(users);
  return { perSecond, inAll };
}

async function verifications(): Promise<Run> {
  bare.tell("start");
  await pause(ROUND_MS);
  const perSecond = (await bare.ask("stop")) as number;
  return { perSecond, inAll: (perSecond * ROUND_MS) / 1_000 };
}
