import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ContractGateway, PASSWORD } from "../contracts/support/gateway.ts";
import {
  type ClientAnswer,
  httpsTransport,
  RealClient,
  type RealClientOptions,
  type Transport,
} from "../rest/real-client.ts";
import { withHttp } from "./support/negotiate-plant.ts";
import { Plant } from "./support/plant.ts";
import { MECHANISMS, type TicketClient } from "./support/ticket-client.ts";

type Scheme = "Basic" | "Negotiate";

let plant: Plant;
let gateway: ContractGateway;
let alice: TicketClient;
before(async () => {
  plant = await Plant.start();
  const keytab = await withHttp(plant);
  alice = await plant.user("alice");
  gateway = await ContractGateway.start({
    authentication: { kerberos: { keytab, roles: { alice: ["FailoverUsers"] } } },
    failover: { negotiate: { enabled: true }, holdDown: "0s" },
  });
});
after(async () => {
  await gateway[Symbol.asyncDispose]();
  await plant[Symbol.asyncDispose]();
});

const LOGINS: Record<Scheme, () => Promise<string>> = {
  Basic: async () => `Basic ${Buffer.from(`users:${PASSWORD}`, "utf8").toString("base64")}`,
  // Each request has a token of its own.
  Negotiate: async () => {
    const { token } = await alice.ticket("HTTP@gw.plant.test", { mechanism: MECHANISMS.negotiation });
    return `Negotiate ${token.toString("base64")}`;
  },
};

/** What the client sent and was answered: `POST groups/ 201`. */
interface Sent {
  line: string;
  answer: ClientAnswer;
}

interface Running extends Disposable {
  client: RealClient;
  sent: Sent[];
  send: Transport;
  pass(ms: number): Promise<void>;
}

let groups = 0;

/** A client of the published service that logs in by a scheme, on the gateway's clock. */
function clientOf(scheme: Scheme, wish: Partial<RealClientOptions> & { group: string }): Running {
  const sent: Sent[] = [];
  const transport = httpsTransport({ address: `127.0.0.1:${gateway.restPort}`, authorization: LOGINS[scheme] });
  const send: Transport = async (method, path, body) => {
    const answer = await transport.send(method, path, body);
    sent.push({ line: `${method} ${path.replace(wish.group, "{g}")} ${answer.status}`, answer });
    return answer;
  };
  const client = new RealClient({
    send,
    id: "a",
    name: "left",
    timeout: "00:00:20",
    score: () => 60,
    clock: gateway.clock,
    ...wish,
  });
  return {
    client,
    sent,
    send,
    async pass(ms) {
      gateway.clock.advance(ms);
      await client.settled();
    },
    [Symbol.dispose]: () => transport[Symbol.dispose](),
  };
}

const lines = (sent: readonly Sent[]): string[] => sent.map(({ line }) => line);
const BEAT = "POST {g}/clientsessions/a/heartbeat";

for (const scheme of ["Basic", "Negotiate"] as const) {
  const group = () => `cell-${groups++}`;

  test(`${scheme}: it registers, is Primary by one confirmation, beats after a second and each half timeout, and leaves`, async () => {
    using running = clientOf(scheme, { group: group() });
    const { client, sent } = running;
    await client.start();
    for (const ms of [1_000, 10_000, 10_000]) await running.pass(ms);
    await client.stop();
    assert.deepEqual([client.role, client.timeoutMs, client.faults], ["Primary", 20_000, []]);
    assert.deepEqual(
      lines(sent).map((line) => line.replace("groups/{g}", "{g}")),
      [
        "POST groups/ 201",
        "POST {g}/clientsessions 201",
        ...Array(5).fill(`${BEAT} 200`),
        "DELETE {g}/clientsessions/a 204",
      ],
    );
    for (const { answer } of sent.slice(2, -1))
      assert.deepEqual(
        Object.entries(answer.json).map(([name, value]) => [name, typeof value]),
        [
          ["Role", "string"],
          ["LastDataProcessedTime", "string"],
          ["Epoch", "number"],
          ["LeaseMilliseconds", "number"],
        ],
      );
  });

  test(`${scheme}: a second client is told 409 and takes the group's own timeout; both stand as they should`, async () => {
    const name = group();
    using first = clientOf(scheme, { group: name });
    using second = clientOf(scheme, { group: name, id: "b", timeout: "00:05:00" });
    await first.client.start();
    await second.client.start();
    assert.deepEqual(
      [first.client.role, second.client.role, second.client.timeoutMs],
      ["Primary", "Secondary", 20_000],
    );
    assert.deepEqual(
      lines(second.sent).map((line) => line.replace("groups/{g}", "{g}")),
      ["POST groups/ 409", "GET {g} 200", "POST {g}/clientsessions 201", "POST {g}/clientsessions/b/heartbeat 200"],
    );
    await first.client.stop();
    await second.pass(1_000);
    await second.client.stop();
    assert.deepEqual([second.client.role, second.client.faults], ["Primary", []]);
  });

  test(`${scheme}: a client that is beaten by none takes over from a silent Primary within one and a half timeouts`, async () => {
    const name = group();
    using silent = clientOf(scheme, {
      group: name,
      id: "z",
      clock: { ...gateway.clock, now: () => 0, wall: () => 0, after: () => ({ cancel() {} }) },
    });
    using other = clientOf(scheme, { group: name });
    await silent.client.start();
    await other.client.start();
    for (const ms of [1_000, 10_000, 10_000, 9_000]) await other.pass(ms);
    await other.client.stop();
    assert.deepEqual([other.client.role, other.client.faults], ["Primary", []]);
  });

  test(`${scheme}: it says never by the first time of all, reads no null, and goes on from what a Primary told`, async () => {
    const name = group();
    using first = clientOf(scheme, { group: name });
    using second = clientOf(scheme, { group: name, id: "b" });
    await first.client.start();
    assert.match(first.client.toldProcessed ?? "", /^0001-01-01T00:00:00/);
    first.client.lastProcessed = "2026-01-01T08:00:00.1234567";
    await second.client.start();
    await first.pass(1_000);
    await first.client.stop();
    await second.pass(10_000);
    await second.client.stop();
    assert.deepEqual([second.client.role, second.client.toldProcessed], ["Primary", "2026-01-01T08:00:00.1234567Z"]);
  });

  test(`${scheme}: what is gone is registered again; another failure is told once and the role stays`, async () => {
    let score = 60;
    const name = group();
    using running = clientOf(scheme, { group: name, score: () => score });
    const { client, sent, send } = running;
    await client.start();
    assert.equal((await send("DELETE", `groups/${name}/clientsessions/a`)).status, 204);
    const from = sent.length;
    await running.pass(1_000);
    assert.deepEqual(
      lines(sent.slice(from)).map((line) => line.replace("groups/{g}", "{g}")),
      [`${BEAT} 404`, "POST groups/ 200", "POST {g}/clientsessions 201", `${BEAT} 200`, `${BEAT} 200`],
    );
    score = Number.NaN;
    await running.pass(10_000);
    await running.pass(10_000);
    await client.stop();
    assert.deepEqual([client.role, client.faults], ["Primary", ["heartbeat: 400"]]);
  });
}

test("both schemes make members of one group, and a token is good for one request only", async () => {
  const name = `cell-${groups++}`;
  using first = clientOf("Negotiate", { group: name });
  using second = clientOf("Basic", { group: name, id: "b" });
  await first.client.start();
  await second.client.start();
  assert.deepEqual([first.client.role, second.client.role], ["Primary", "Secondary"]);
  const authorization = await LOGINS.Negotiate();
  using again = httpsTransport({ address: `127.0.0.1:${gateway.restPort}`, authorization: () => authorization });
  const statuses = [];
  for (let round = 0; round < 2; round++) statuses.push((await again.send("GET", `groups/${name}`)).status);
  assert.deepEqual(statuses, [200, 401]);
});
