import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { queryObjects } from "node:v8";
import { openRest, readAll, USER } from "./open-rest.ts";

const head = (method: string, path: string, ...headers: string[]) =>
  [`${method} /api/v1/${path} HTTP/1.1`, "Host: gateway", `Authorization: ${USER}`, ...headers, "", ""].join("\r\n");

const GET = head("GET", "clientfailover");
const NEW_GROUP = '{"Id":"new"}';
const POST = head(
  "POST",
  "clientfailover/groups",
  "Content-Type: application/json",
  `Content-Length: ${NEW_GROUP.length}`,
);

/** The statuses of all answers on a connection, and whether every error among them has the envelope. */
function answersIn(text: string): { statuses: number[]; hasEnvelopes: boolean } {
  const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
  const envelopes = [
    ...text.matchAll(/"OperationId":"[0-9a-f]{32}","Error":"[^"]+","Reason":"[^"]+","Resolution":"[^"]+"/g),
  ];
  return { statuses, hasEnvelopes: envelopes.length === statuses.filter((status) => status >= 400).length };
}

const SHORT = { headersTimeoutMs: 150, requestTimeoutMs: 300 };

test("headers that come slowly are answered 408 and cut", async () => {
  await using rest = await openRest({ limits: SHORT });
  const socket = await rest.dial();
  socket.write(GET.slice(0, 40));
  const { statuses, hasEnvelopes } = answersIn(await readAll(socket));
  assert.deepEqual([statuses, hasEnvelopes], [[408], true]);
  await rest.ended();
});

test("a connection that says nothing is cut", async () => {
  await using rest = await openRest({ limits: SHORT });
  const { statuses } = answersIn(await readAll(await rest.dial()));
  await rest.ended();
  assert.deepEqual(statuses, [408]);
});

test("a body that comes slowly is answered 408 and cut, and nothing of it is kept", async () => {
  await using rest = await openRest({ limits: SHORT });
  const socket = await rest.dial();
  socket.write(POST + NEW_GROUP.slice(0, 5));
  const { statuses, hasEnvelopes } = answersIn(await readAll(socket));
  assert.deepEqual([statuses, hasEnvelopes, rest.failover.size], [[408], true, 0]);
  assert.deepEqual(
    rest.events.filter(({ event }) => event === "request.failed"),
    [],
  );
});

test("headers of more than 80 KiB are answered 431, those of 70 KiB are read", async () => {
  await using rest = await openRest();
  const long = await rest.dial();
  long.write(head("GET", "clientfailover", `X-Long: ${"a".repeat(90_000)}`));
  const refused = answersIn(await readAll(long));
  const fair = await rest.dial();
  fair.write(head("GET", "clientfailover", "Connection: close", `X-Long: ${"a".repeat(70_000)}`));
  assert.deepEqual(refused, { statuses: [431], hasEnvelopes: true });
  assert.deepEqual(answersIn(await readAll(fair)).statuses, [200]);
});

for (const [name, text] of [
  ["another protocol", "SSH-2.0-OpenSSH_9.6\r\n\r\n"],
  ["HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
  ["a header without a colon", "GET / HTTP/1.1\r\nHost gateway\r\n\r\n"],
  ["two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"],
  ["a length and chunks", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"],
  ["a tunnel", "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n"],
  ["an unknown method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n"],
] as const)
  test(`${name} is answered 400 with the envelope, and the connection ends`, async () => {
    await using rest = await openRest();
    const socket = await rest.dial();
    socket.write(text);
    assert.deepEqual(answersIn(await readAll(socket)), { statuses: [400], hasEnvelopes: true });
  });

test("a broken chunk is answered 400, and nothing of the body is kept", async () => {
  await using rest = await openRest();
  const socket = await rest.dial();
  socket.write(head("POST", "clientfailover/groups", "Content-Type: application/json", "Transfer-Encoding: chunked"));
  socket.write(`c\r\n${NEW_GROUP}\r\nzz\r\n`);
  assert.deepEqual(answersIn(await readAll(socket)), { statuses: [400], hasEnvelopes: true });
  assert.equal(rest.failover.size, 0);
});

test("a request without Host is answered 400", async () => {
  await using rest = await openRest();
  const socket = await rest.dial();
  socket.write("GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
  assert.deepEqual(answersIn(await readAll(socket)), { statuses: [400], hasEnvelopes: true });
});

test("an expectation that nobody meets does not keep a request from being served", async () => {
  await using rest = await openRest();
  const socket = await rest.dial();
  socket.write(head("GET", "clientfailover", "Expect: miracles", "Connection: close"));
  assert.deepEqual(answersIn(await readAll(socket)).statuses, [200]);
});

test("pipelined requests are served one after the other, and answered in their order", async () => {
  await using rest = await openRest();
  const socket = await rest.dial();
  const last = head("GET", "clientfailover/groups/new", "Connection: close");
  socket.write(`${POST}${NEW_GROUP}${GET}${head("GET", "none")}${last}`);
  assert.deepEqual(answersIn(await readAll(socket)), { statuses: [201, 200, 404, 200], hasEnvelopes: true });
});

test("whoever sends more than eight requests ahead loses the connection", async () => {
  await using rest = await openRest();
  let running = 0;
  rest.authentication.script = async () => {
    running++;
    return await new Promise(() => {});
  };
  const socket = await rest.dial();
  socket.write(GET.repeat(100));
  assert.deepEqual(answersIn(await readAll(socket)).statuses, []);
  await rest.ended();
  assert.ok(running <= 1, `${running} requests of one connection at once`);
});

test("heads that are sent ahead take no more than two long ones would: a third ends the connection", async () => {
  await using rest = await openRest();
  rest.authentication.script = () => new Promise(() => {});
  const long = head("GET", "clientfailover", `X-Long: ${"a".repeat(60_000)}`);
  const two = await rest.dial();
  const three = await rest.dial();
  two.write(long.repeat(2));
  three.write(long.repeat(3));
  assert.deepEqual(answersIn(await readAll(three)).statuses, []);
  const [kept] = rest.connections;
  while (kept?.channel?.calls !== 2) await new Promise(setImmediate);
  two.destroy();
  await rest.ended();
});

test("a client that reads no answers is cut", async () => {
  await using rest = await openRest();
  const AdditionalData = { a: "a".repeat(4_000) };
  for (let group = 0; group < 300; group++)
    await rest.failover.createGroup({ id: `g${group}`, additionalData: AdditionalData });
  const socket = await rest.dial();
  socket.pause();
  socket.write(head("GET", "clientfailover/groups?count=1000").repeat(8));
  const connection = rest.connections.at(-1);
  while (connection?.socket.writableLength === 0) await new Promise(setImmediate);
  rest.clock.advance(30_000);
  await rest.ended();
  socket.destroy();
  assert.equal(connection?.socket.destroyed, true);
});

test("clients that read no answers hold 64 MiB of long ones at most, and short ones are answered meanwhile", async () => {
  await using rest = await openRest();
  const AdditionalData = { a: "a".repeat(4_000) };
  for (let group = 0; group < 1_000; group++)
    await rest.failover.createGroup({
      id: `g${group}`,
      description: "d".repeat(1_024),
      additionalData: AdditionalData,
    });
  const page = "clientfailover/groups?count=1000";
  const silent = await Promise.all(Array.from({ length: 16 }, () => rest.dial()));
  for (const socket of silent) {
    socket.pause();
    socket.write(head("GET", page));
  }
  while (rest.authentication.asked < silent.length) await new Promise(setImmediate);
  const refused = await rest.ask("GET", page);
  const short = await rest.ask("GET", "clientfailover");
  for (const socket of silent) socket.destroy();
  await Promise.all(silent.map((socket) => (socket.closed ? undefined : once(socket, "close"))));
  while (rest.server.size > 1) await new Promise(setImmediate);
  const after = await rest.ask("GET", page);
  assert.deepEqual([refused.status, refused.headers["retry-after"], short.status, after.status], [503, "1", 200, 200]);
  assert.match(String(refused.json["Reason"]), /wait for their clients/);
});

test("a request whose client hangs up halfway leaves nothing behind", async () => {
  await using rest = await openRest();
  const socket = await rest.dial();
  const closed = readAll(socket);
  socket.end(POST + NEW_GROUP.slice(0, 5));
  await closed;
  await rest.ended();
  assert.equal(rest.failover.size, 0);
  assert.deepEqual(
    rest.events.filter(({ event }) => event === "request.failed"),
    [],
  );
});

test("a body that nobody wants is read and thrown away, and the connection goes on", async () => {
  await using rest = await openRest();
  const socket = await rest.dial();
  const stranger = "POST /api/v1/clientfailover/groups HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\n";
  socket.write(stranger + "a".repeat(60_000));
  socket.write(head("GET", "clientfailover", "Connection: close"));
  assert.deepEqual(answersIn(await readAll(socket)).statuses, [401, 200]);
});

test("a stranger who sends a body without end is cut off after a megabyte", async () => {
  await using rest = await openRest();
  const socket = await rest.dial();
  socket.write("POST /api/v1/clientfailover/groups HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
  const closed = readAll(socket);
  const chunk = `10000\r\n${"a".repeat(65_536)}\r\n`;
  let sent = 0;
  while (!socket.destroyed && sent < 1_000) {
    sent++;
    socket.write(chunk);
    await new Promise(setImmediate);
  }
  assert.deepEqual(answersIn(await closed).statuses, [401]);
  await rest.ended();
});

test("beyond the rate of a source requests are answered 503 with when to try again, before anybody is asked", async () => {
  await using rest = await openRest({ rate: 2 });
  const answers = [
    await rest.ask("GET", "clientfailover"),
    await rest.ask("GET", "none"),
    await rest.ask("GET", "none"),
  ];
  const last = answers[2]!;
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 404, 503],
  );
  assert.deepEqual([last.headers["retry-after"], typeof last.json["Resolution"]], ["1", "string"]);
  assert.equal(rest.authentication.asked, 2);
});

test("a gateway that stops answers 503 to new requests while a running one finishes, then nobody is connected", async () => {
  await using rest = await openRest();
  let proceed = () => {};
  const isAsked = new Promise<void>((resolve) => {
    rest.authentication.script = async () => {
      resolve();
      await new Promise<void>((go) => {
        proceed = go;
      });
      return { kind: "refused", status: 401, reason: "late", resolution: "none" };
    };
  });
  const idle = await rest.dial();
  const running = rest.ask("GET", "clientfailover");
  await isAsked;
  const drained = rest.server.drain(60_000);
  idle.write(GET);
  const refused = await readAll(idle);
  proceed();
  const { status, headers } = await running;
  await drained;
  assert.deepEqual(answersIn(refused), { statuses: [503], hasEnvelopes: true });
  assert.match(refused, /\r\nconnection: close\r\n/i);
  assert.deepEqual([status, headers.connection, rest.server.size], [401, "close", 0]);
});

test("a connection keeps its place by who uses it, and loses it by being told to", async () => {
  await using rest = await openRest();
  const agentless = await rest.dial();
  const closed = readAll(agentless);
  const connection = rest.connections.at(-1)!;
  const before = connection.channel;
  agentless.write(GET);
  await once(agentless, "data");
  const { size, calls } = connection.channel ?? { size: -1, calls: -1 };
  connection.channel?.close("evicted");
  await closed;
  await rest.ended();
  assert.deepEqual([before, size], [undefined, 1]);
  assert.ok(calls <= 1);
});

test("a connection that stays open keeps nothing of the requests that were answered", async () => {
  await using rest = await openRest();
  const promises = () => queryObjects(Promise, { format: "count" });
  await rest.ask("GET", "clientfailover");
  const before = promises();
  for (let request = 0; request < 300; request++) await rest.ask("GET", "clientfailover");
  assert.equal(rest.connections.length, 1);
  const grownBy = promises() - before;
  assert.ok(grownBy < 100, `${grownBy} promises more`);
});

test("a second drain ends what the first one still waits for, and both are over", async () => {
  await using rest = await openRest();
  const asked = new Promise<void>((resolve) => {
    rest.authentication.script = () => {
      resolve();
      return new Promise(() => {});
    };
  });
  const socket = await rest.dial();
  socket.write(GET);
  await asked;
  const first = rest.server.drain(60_000);
  await rest.server.drain(0);
  await first;
  assert.equal(rest.server.size, 0);
});

test("a disk that hangs holds up who needs it, and neither heartbeats nor the end of all", async () => {
  let hangs = false;
  const store = { append: async () => void (hangs && (await new Promise(() => {}))), note: () => {} };
  await using rest = await openRest({ failover: { store } });
  const beat = () =>
    rest.ask("POST", "clientfailover/groups/g/clientSessions/a/heartbeat", { body: { FailoverScore: 50 } });
  await rest.ask("POST", "clientfailover/groups", { body: { Id: "g" } });
  await rest.ask("POST", "clientfailover/groups/g/clientSessions", { body: { Id: "a" } });
  await beat();
  await beat();
  hangs = true;
  const socket = await rest.dial();
  const body = '{"Id":"b"}';
  const headers = ["Content-Type: application/json", `Content-Length: ${body.length}`];
  socket.write(head("POST", "clientfailover/groups/g/clientSessions", ...headers) + body);
  while (rest.connections.at(-1)?.channel?.calls !== 1) await new Promise(setImmediate);
  rest.clock.advance(1_000);
  const { status, json } = await beat();
  assert.deepEqual([status, json["Role"]], [200, "Primary"]);
  await rest.server.drain(0);
  assert.equal(rest.server.size, 0);
});
