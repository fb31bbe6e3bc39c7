// What each message that a stranger can send costs the gateway, against what it costs him: CPU time to CPU time, bytes
// to bytes, memory held to bytes sent. He does as little as he can: his bytes are made beforehand, he looks at nothing but
// the ends of streams, and what may leave together leaves in one write.
import { once } from "node:events";
import { createServer } from "node:net";
import { connect as connectTls } from "node:tls";
import * as messages from "#proto/messages.js";
import {
  callFields,
  data,
  FLAG,
  headers,
  ping,
  rawFrame,
  reset,
  settings,
  TYPE,
  uint32,
  windowUpdate,
} from "../test/hostile/support/frames.ts";
import type { Field } from "../test/hostile/support/hpack.ts";
import { IdentityProvider } from "../test/support/identity-provider.ts";
import { BenchedGateway } from "./support/gateway.ts";
import { isQuick, type Measurement, report } from "./support/report.ts";
import { type Asking, keepAsking } from "./support/rest-stranger.ts";
import { median } from "./support/statistics.ts";
import { Batch, type Habit, HELLO, held, keepSending, type Spent } from "./support/stranger.ts";

const ROUNDS = isQuick ? 1 : 3;
const ROUND_MS = isQuick ? 300 : 1_500;
const HOLDERS = isQuick ? 20 : 150;
/** Where a denial of service begins: the server spends this many times what the client does, Envoy's measure. */
const MOST = 100;
const STREAMS = 100;
const FRAMES = 1_000;

const SECURITY = "/gatehouse.security.v1.";
const password = messages.gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest;
const reflection = messages.grpc.reflection.v1.ServerReflectionRequest;

const grpc = (message: Uint8Array) => Buffer.concat([Buffer.from([0]), uint32(message.length), message]);
const login = (username: string) =>
  grpc(password.encode({ username, password: Buffer.from("a guess of usual length") }).finish());

const call = (path: string, body: Buffer | ((stream: number) => Buffer) = grpc(Buffer.alloc(0)), more: Field[] = []) =>
  new Batch(STREAMS, (stream) =>
    Buffer.concat([
      headers(stream, [...callFields(path), ...more]),
      data(stream, typeof body === "function" ? body(stream) : body),
    ]),
  );
const frames = (frame: Buffer) => new Batch(FRAMES, () => frame);
const answered = (name: string, batch: Batch): Habit => ({ name, batch, isAnswered: true });

const createSession = `${SECURITY}PasswordAuthenticationService/CreateSession`;
const reflect = (request: Parameters<typeof reflection.encode>[0]) =>
  call("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", grpc(reflection.encode(request).finish()));

const HABITS: readonly Habit[] = [
  { name: "TCP connection", opening: Buffer.alloc(0) },
  { name: "TLS hello", opening: await clientHello() },
  { name: "HTTP/2 preface", opening: HELLO },
  { name: "PING", batch: frames(ping()) },
  { name: "SETTINGS", batch: frames(settings()) },
  { name: "WINDOW_UPDATE", batch: frames(windowUpdate(0, 1)) },
  { name: "PRIORITY", batch: new Batch(FRAMES, (stream) => rawFrame(TYPE.PRIORITY, 0, stream, Buffer.alloc(5))) },
  { name: "unknown frame", batch: frames(rawFrame(99, 0, 0, Buffer.alloc(8))) },
  {
    name: "HEADERS and RST_STREAM",
    batch: new Batch(FRAMES, (stream) =>
      Buffer.concat([headers(stream, callFields(`${SECURITY}SessionService/GetNotice`)), reset(stream)]),
    ),
  },
  answered("path of no method", call("/a/b")),
  answered(
    "GET",
    new Batch(STREAMS, (stream) =>
      headers(
        stream,
        [
          [":method", "GET"],
          [":scheme", "http"],
          [":path", "/"],
        ],
        FLAG.END_HEADERS | FLAG.END_STREAM,
      ),
    ),
  ),
  answered("token never issued", call(`${SECURITY}SessionService/GetSession`, undefined, [["security-token", "1"]])),
  answered(
    "100 more headers",
    call(
      `${SECURITY}SessionService/GetNotice`,
      undefined,
      Array.from({ length: 100 }, (_, i) => [`x-${i}`, "y"]),
    ),
  ),
  answered("GetNotice", call(`${SECURITY}SessionService/GetNotice`)),
  answered("GetSession", call(`${SECURITY}SessionService/GetSession`)),
  answered(
    "CloseSession of another's token",
    call(`${SECURITY}SessionService/CloseSession`, grpc(Buffer.from([8, 1]))),
  ),
  answered("health", call("/grpc.health.v1.Health/Check")),
  answered("reflection: services", reflect({ listServices: "" })),
  answered(
    "reflection: a file and all it needs",
    reflect({ fileContainingSymbol: "gatehouse.security.v1.SessionService" }),
  ),
  answered("login, not decodable", call(createSession, grpc(Buffer.alloc(64, 0xff)))),
  answered("login, larger than allowed", call(createSession, grpc(Buffer.alloc(16_385)))),
  answered("login during a penalty", call(createSession, login("user-0"))),
];

/** The limits as they are shipped. */
const SHIPPED = { limits: {} };
const UNPUNISHED = { schedule: ["1ms"], increment: "0s", maximum: "1ms", perSource: { free: 1_000_000 } };
const VERIFIED = answered(
  "login that is verified (Argon2id)",
  call(createSession, (stream) => login(`name-${stream}`)),
);

const createByToken = `${SECURITY}TokenAuthenticationService/CreateSession`;
const token = messages.gatehouse.security.v1.TokenAuthenticationServiceCreateSessionRequest;
const byToken = (name: string, text: string) => {
  const request = grpc(token.encode({ accessToken: Buffer.from(text) }).finish());
  return answered(name, call(createByToken, request));
};

/** Tokens as a stranger may have them: of his own making, and one that was somebody's. */
async function tokenHabits(provider: IdentityProvider): Promise<readonly Habit[]> {
  const good = await provider.sign(provider.claims());
  const [header = "", claims = ""] = good.split(".");
  const forged = `${header}.${claims}.${Buffer.alloc(64, 7).toString("base64url")}`;
  const now = Math.floor(Date.now() / 1_000);
  const expired = await provider.sign(provider.claims({ iat: now - 7_200, exp: now - 3_600 }));
  return [
    byToken("token that is none", "x".repeat(500)),
    byToken("token with a wrong signature", forged),
    byToken("token that has expired", expired),
  ];
}

const get = (path: string, ...more: string[]) => [`GET ${path} HTTP/1.1`, "Host: a", ...more, "", ""].join("\r\n");
const ROOT = "/api/v1/clientfailover";
const basic = (name: string, guess: string) =>
  `Authorization: Basic ${Buffer.from(`${name}:${guess}`).toString("base64")}`;
const long = (bytes: number) => "a".repeat(bytes);

/** What a stranger can ask of the REST API. */
const ASKINGS: readonly Asking[] = [
  { name: "REST: TLS handshake and a request without credentials", text: get(ROOT), isAnew: true },
  { name: "REST: without credentials", text: get(ROOT) },
  { name: "REST: path that cannot be read", text: get("/%zz") },
  { name: "REST: query of 75 KB", text: get(`${ROOT}/groups?${"a&".repeat(37_500)}`) },
  { name: "REST: one header of 78 KB", text: get(ROOT, `X: ${long(78_000)}`) },
  { name: "REST: 10,000 headers", text: get(ROOT, ...Array.from({ length: 10_000 }, (_, i) => `x${i}:y`)) },
  { name: "REST: openapi.json", text: get("/docs/openapi.json") },
  { name: "REST: Basic that is no base64", text: get(ROOT, "Authorization: Basic !") },
  { name: "REST: wrong Basic during a penalty", text: get(ROOT, basic("user-0", "a guess of usual length")) },
  { name: "REST: Negotiate, malformed", text: get(ROOT, "Authorization: Negotiate !") },
];

const FAILOVER = { enabled: true, listen: "127.0.0.1:0", requestRate: 0 };

const HOLDINGS: readonly { name: string; bytes: Buffer }[] = [
  { name: "silent connection", bytes: Buffer.alloc(0) },
  { name: "connection after its preface", bytes: HELLO },
  {
    name: "100 calls without a message",
    bytes: opened((stream) => headers(stream, callFields(`${SECURITY}SessionService/GetNotice`))),
  },
  {
    name: "100 logins that lack their last byte",
    bytes: opened((stream) =>
      Buffer.concat([headers(stream, callFields(createSession)), data(stream, login("user-0").subarray(0, -1), 0)]),
    ),
  },
  {
    name: "100 watches of health",
    bytes: opened((stream) =>
      Buffer.concat([headers(stream, callFields("/grpc.health.v1.Health/Watch")), data(stream, grpc(Buffer.alloc(0)))]),
    ),
  },
];

function opened(message: (stream: number) => Buffer): Buffer {
  return Buffer.concat([HELLO, new Batch(STREAMS, message).again(0)]);
}

const measurements: Measurement[] = [];
{
  await using gateway = await BenchedGateway.start(1, { configuration: SHIPPED });
  for (const habit of HABITS) measurements.push(await costOf(gateway, habit, { atMost: MOST }));
}
{
  await using gateway = await BenchedGateway.start(1, { configuration: { ...SHIPPED, penalties: UNPUNISHED } });
  measurements.push(await costOf(gateway, VERIFIED));
}
{
  await using provider = await IdentityProvider.start();
  const { issuer, audience } = provider;
  const oauth = { enabled: true, profiles: [{ name: "plant", issuer, audience }] };
  await using gateway = await BenchedGateway.start(0, { configuration: { ...SHIPPED, authentication: { oauth } } });
  for (const habit of await tokenHabits(provider)) measurements.push(await costOf(gateway, habit, { atMost: MOST }));
}
{
  const configuration = { ...SHIPPED, failover: FAILOVER };
  await using gateway = await BenchedGateway.start(1, { configuration, listeners: 3 });
  const { restPort = 0 } = gateway;
  for (const asking of ASKINGS)
    measurements.push(
      await costTold(gateway, asking.name, () => keepAsking(restPort, asking, ROUND_MS), { atMost: MOST }),
    );
}
for (const { name, bytes } of HOLDINGS) {
  await using gateway = await BenchedGateway.start(0, { configuration: SHIPPED });
  const { port } = gateway.plaintext;
  await held(port, bytes, HOLDERS, async () => 0);
  const perConnection = await held(port, bytes, HOLDERS, async () => (await gateway.process.memory()).rss);
  measurements.push({
    name: `${name}: bytes of memory`,
    rounds: [perConnection],
    facts: {
      "bytes sent": bytes.length,
      ...(bytes.length > 0 ? { "memory to bytes sent": perConnection / bytes.length } : {}),
    },
  });
}
report(measurements);

async function costOf(gateway: BenchedGateway, habit: Habit, budget?: { atMost: number }): Promise<Measurement> {
  const port = habit.name.startsWith("TLS") ? gateway.tls.port : gateway.plaintext.port;
  return await costTold(gateway, habit.name, () => keepSending(port, habit, ROUND_MS), budget);
}

async function costTold(
  gateway: BenchedGateway,
  name: string,
  spend: () => Promise<Spent>,
  budget?: { atMost: number },
): Promise<Measurement> {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = await gateway.process.cpuMs();
    const spent = await spend();
    rounds.push({ ...spent, gatewayMs: (await gateway.process.cpuMs()) - before });
  }
  return {
    name: `${name}: CPU time to the stranger's`,
    ...(budget === undefined ? {} : { budget }),
    rounds: rounds.map(({ gatewayMs, strangerMs }) => gatewayMs / strangerMs),
    facts: {
      "messages a second": median(rounds.map(({ messages }) => (1_000 * messages) / ROUND_MS)),
      "gateway, µs a message": median(rounds.map(({ gatewayMs, messages }) => (1_000 * gatewayMs) / messages)),
      "stranger, µs a message": median(rounds.map(({ strangerMs, messages }) => (1_000 * strangerMs) / messages)),
      "bytes answered to bytes sent": median(rounds.map(({ received, sent }) => received / Math.max(1, sent))),
    },
  };
}

/** The first flight of a TLS client, to be sent again and again by one who computes nothing. */
async function clientHello(): Promise<Buffer> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const client = connectTls({ host: "127.0.0.1", port, ALPNProtocols: ["h2"] }).on("error", () => {});
  const [socket] = await once(server, "connection");
  const [hello] = await once(socket, "data");
  client.destroy();
  socket.destroy();
  server.close();
  return hello;
}
