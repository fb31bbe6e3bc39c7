// Heartbeats over REST with Basic: 1,000 groups of two clients at the shortest timeout, how many a second there could be,
// and whether the cost of one grows with the number of groups. The gateway is a process on a core of its own.
import { BenchedGateway, PASSWORD } from "./support/gateway.ts";
import { moveToLoadCore, onServerCore } from "./support/machine.ts";
import { isQuick, type Measurement, report } from "./support/report.ts";
import { RestClient } from "./support/rest-client.ts";
import { median, quantile } from "./support/statistics.ts";

const CONNECTIONS = 64;
const TIMEOUT_MS = 15_000;
const CLIENTS = ["a", "b"];
const GROUPS = isQuick ? 50 : 1_000;
const MANY_GROUPS = isQuick ? 200 : 5_000;
/** How long heartbeats come as they would, and how long a round of as many as possible takes. */
const PACED_MS = isQuick ? 2_000 : 30_000;
const ROUND_MS = isQuick ? 500 : 3_000;
const ROUNDS = isQuick ? 3 : 7;
/** The same client may not be heard within a second, as the gateway sees it: it may have been late before. */
const SPACING_MS = 1_250;

/** A client of a group. */
interface Member {
  path: string;
  sentAt: number;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

moveToLoadCore();
const measurements: Measurement[] = [];
{
  await using bench = await start();
  const members = await register(bench, 0, GROUPS);
  measurements.push(...(await paced(bench, members)));
}
{
  await using bench = await start();
  const few = await register(bench, 0, MANY_GROUPS / 10);
  const before = await rounds(bench, few);
  const all = [...few, ...(await register(bench, MANY_GROUPS / 10, MANY_GROUPS))];
  const after = await rounds(bench, all);
  measurements.push(...saturated(before, after));
}
report(measurements);

interface Bench extends AsyncDisposable {
  gateway: BenchedGateway;
  clients: RestClient[];
}

async function start(): Promise<Bench> {
  const failover = { enabled: true, listen: "127.0.0.1:0", requestRate: 0, connectionsPerSource: 10_000 };
  const gateway = await BenchedGateway.start(1, {
    wrap: onServerCore,
    role: "FailoverUsers",
    listeners: 3,
    configuration: { failover },
  });
  const { restPort, tls } = gateway;
  const connecting = Array.from({ length: CONNECTIONS }, () =>
    RestClient.connect(restPort!, tls.certificate, "user-0", PASSWORD),
  );
  const clients = await Promise.all(connecting);
  return {
    gateway,
    clients,
    async [Symbol.asyncDispose]() {
      for (const client of clients) client[Symbol.dispose]();
      await gateway[Symbol.asyncDispose]();
    },
  };
}

/** Makes groups with two clients each, of which the first is Primary. */
async function register({ clients }: Bench, from: number, to: number): Promise<Member[]> {
  const members: Member[] = [];
  const rest = Array.from({ length: to - from }, (_, i) => `cell-${from + i}`).values();
  await Promise.all(
    clients.map(async (client) => {
      for (const group of rest) {
        await expect(client, "groups/", { Id: group, FailoverTimeout: "00:00:15" });
        for (const id of CLIENTS) {
          await expect(client, `groups/${group}/clientsessions`, { Id: id, Name: id });
          const path = `groups/${group}/clientsessions/${id}/heartbeat`;
          const answer = await expect(client, path, { FailoverScore: 100 });
          if (answer.includes("PendingPrimary")) await expect(client, path, { FailoverScore: 100 });
          members.push({ path, sentAt: performance.now() });
        }
      }
    }),
  );
  return members;
}

/** @throws {Error} where a request fails */
async function expect(client: RestClient, path: string, body: object): Promise<string> {
  const { status, body: answer } = await client.post(path, body);
  if (status >= 300) throw new Error(`${path} was answered ${status}: ${answer}`);
  return answer;
}

/** Every client posts every half timeout, each at a moment of its own. */
async function paced({ gateway, clients }: Bench, members: readonly Member[]): Promise<Measurement[]> {
  const everyMs = TIMEOUT_MS / 2 / members.length;
  await pause(SPACING_MS);
  const before = await gateway.process.cpuMs();
  const start = performance.now();
  const latencies: number[] = [];
  const running: Promise<void>[] = [];
  for (let sent = 0; performance.now() - start < PACED_MS; sent++) {
    const due = start + sent * everyMs;
    const waitMs = due - performance.now();
    if (waitMs > 1) await pause(waitMs);
    const { path } = members[sent % members.length]!;
    const sentAt = performance.now();
    const heartbeat = expect(clients[sent % clients.length]!, path, { FailoverScore: 100 });
    running.push(heartbeat.then(() => void latencies.push(performance.now() - sentAt)));
  }
  await Promise.all(running);
  const forMs = performance.now() - start;
  const share = ((await gateway.process.cpuMs()) - before) / forMs;
  return [
    {
      name: `${GROUPS} groups of two at ${TIMEOUT_MS / 1_000} s: share of a core`,
      budget: { atMost: 1 },
      rounds: [share],
      facts: {
        "heartbeats/s": (latencies.length * 1_000) / forMs,
        "p50, ms": median(latencies),
        "p99, ms": quantile(latencies, 0.99),
      },
    },
  ];
}

/** One round of heartbeats, as many as there can be. */
interface Round {
  perSecond: number;
  cpuMicrosEach: number;
}

async function rounds(bench: Bench, members: readonly Member[]): Promise<Round[]> {
  const found: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) found.push(await saturate(bench, members));
  return found;
}

async function saturate({ gateway, clients }: Bench, members: readonly Member[]): Promise<Round> {
  const before = await gateway.process.cpuMs();
  const start = performance.now();
  let next = 0;
  let heartbeats = 0;
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() - start < ROUND_MS) {
        const member = members[next++ % members.length]!;
        const waitMs = member.sentAt + SPACING_MS - performance.now();
        // Its next moment is taken before the wait for this one: another connection may come to the same member.
        member.sentAt = Math.max(performance.now(), member.sentAt + SPACING_MS);
        if (waitMs > 0) await pause(waitMs);
        await expect(client, member.path, { FailoverScore: 100 });
        heartbeats++;
      }
    }),
  );
  const cpuMs = (await gateway.process.cpuMs()) - before;
  return {
    perSecond: (heartbeats * 1_000) / (performance.now() - start),
    cpuMicrosEach: (cpuMs * 1_000) / heartbeats,
  };
}

function saturated(few: readonly Round[], many: readonly Round[]): Measurement[] {
  const cpu = (found: readonly Round[]) => found.map(({ cpuMicrosEach }) => cpuMicrosEach);
  return [
    {
      name: "heartbeats a second over REST, one core",
      rounds: many.map(({ perSecond }) => perSecond),
      facts: { groups: MANY_GROUPS, "CPU µs a heartbeat": median(cpu(many)) },
    },
    {
      name: "CPU time of a heartbeat among ten times the groups",
      budget: { atMost: 1.25 },
      rounds: cpu(many).map((micros) => micros / median(cpu(few))),
      facts: { "CPU µs among fewer": median(cpu(few)), "CPU µs among all": median(cpu(many)) },
    },
  ];
}
