import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { openRest, readAll, type TestRest } from "./open-rest.ts";

/** Of a length that nothing else has, by which the buffers made for it are found. */
const LENGTH = 7_919;
const credential = (of: string): string => `Test ${of} `.padEnd(LENGTH, "secret");
const SECRET = /secret/;

const alloc = Buffer.alloc.bind(Buffer);
/** Every buffer that a header was taken into. */
const taken: Buffer[] = [];
mock.method(Buffer, "alloc", (length: number, ...rest: []) => {
  const buffer = alloc(length, ...rest);
  if (length === LENGTH) taken.push(buffer);
  return buffer;
});

/** The REST API, whose every caller is known by his header and is noted. */
async function arrange(options: Parameters<typeof openRest>[0] = {}) {
  taken.length = 0;
  const rest = await openRest(options);
  const asked: string[] = [];
  const answerAs = (roles: readonly string[]) => async (header: string | undefined) => {
    asked.push(header === undefined ? "nobody" : (header.split(" ")[1] ?? ""));
    if (header === undefined) return { kind: "refused", status: 401, reason: "nobody", resolution: "none" } as const;
    return { kind: "authenticated", identity: { principal: { authority: "file", name: "a" }, roles } } as const;
  };
  rest.authentication.script = answerAs(["FailoverUsers", "FailoverAdministrators"]);
  return { rest, asked };
}

const request = (of: string, start = "GET /api/v1/clientfailover HTTP/1.1", ...headers: string[]): string =>
  [start, "Host: gateway", `Authorization: ${credential(of)}`, ...headers, "", ""].join("\r\n");
const CLOSE = "Connection: close";

async function answersTo(rest: TestRest, text: string): Promise<number[]> {
  const socket = await rest.dial();
  socket.write(text, "latin1");
  const read = await readAll(socket);
  await rest.ended();
  return [...read.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}

const left = (): number => taken.filter((buffer) => SECRET.test(buffer.toString("latin1"))).length;

/** One request; what is answered, who is looked at, and how many headers were taken. */
const REQUESTS: readonly [what: string, text: string, statuses: number[], asked: string[], taken: number][] = [
  ["one that is served", request("a", undefined, CLOSE), [200], ["a"], 1],
  ["one for a path that is not there", request("a", "GET /none HTTP/1.1", CLOSE), [404], ["a"], 1],
  ["one for a path that cannot be read", request("a", "GET /%zz HTTP/1.1", CLOSE), [400], [], 1],
  ["one for what anybody may read", request("a", "GET /docs/openapi.json HTTP/1.1", CLOSE), [200], [], 1],
  ["one by a method that is not there", request("a", "PROPFIND /none HTTP/1.1", CLOSE), [404], ["a"], 1],
  [
    "one that expects to be told to go on",
    request("a", undefined, CLOSE, "Expect: 100-continue"),
    [100, 200],
    ["a"],
    1,
  ],
  ["one that expects what nobody meets", request("a", undefined, CLOSE, "Expect: miracles"), [200], ["a"], 1],
  [
    "one that asks for another protocol",
    request("a", undefined, "Connection: upgrade, close", "Upgrade: websocket"),
    [200],
    ["a"],
    1,
  ],
  ["one without Host", request("a", undefined, CLOSE).replace("Host: gateway\r\n", ""), [400], [], 1],
  [
    "one whose header goes on in another line",
    request("a", undefined, CLOSE).replace("secrets", "secret\r\n s"),
    [400],
    [],
    0,
  ],
  ["one whose header holds a NUL", request("a", undefined, CLOSE).replace("secrets", "secret\0"), [400], [], 0],
  ["one for a tunnel", request("a", "CONNECT a:1 HTTP/1.1"), [400], [], 0],
  [
    "one whose body is no JSON",
    `${request("a", "POST /api/v1/clientfailover/groups HTTP/1.1", CLOSE, "Content-Type: application/json", "Content-Length: 1")}{`,
    [400],
    ["a"],
    1,
  ],
  ["one with several headers", request("a", undefined, `Authorization: ${credential("b")}`, CLOSE), [200], ["a"], 1],
  ["two, one ahead of the other", request("a") + request("b", undefined, CLOSE), [200, 200], ["a", "b"], 2],
  [
    "one without a header behind one that has it",
    `${request("a")}GET /api/v1/clientfailover HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n\r\n`,
    [200, 401],
    ["a", "nobody"],
    1,
  ],
];
for (const [what, text, statuses, who, count] of REQUESTS)
  test(`of ${what} the header is looked at once at most, and wiped`, async () => {
    const { rest, asked } = await arrange();
    await using _ = rest;
    assert.deepEqual([await answersTo(rest, text), asked, taken.length, left()], [statuses, who, count, 0]);
  });

test("what the rate of a source refuses is wiped unseen", async () => {
  const { rest, asked } = await arrange({ rate: 1 });
  await using _ = rest;
  const statuses = await answersTo(rest, request("a") + request("b") + request("c", undefined, CLOSE));
  assert.deepEqual([statuses, asked, taken.length, left()], [[200, 503, 503], ["a"], 3, 0]);
});

test("what comes while the gateway stops is wiped unseen", async () => {
  const { rest, asked } = await arrange();
  await using _ = rest;
  const socket = await rest.dial();
  const drained = rest.server.drain(60_000);
  socket.write(request("a"));
  await readAll(socket);
  await drained;
  assert.deepEqual([asked, taken.length, left()], [[], 1, 0]);
});

test("what waits behind another request is wiped when its connection ends, and never looked at", async () => {
  const { rest } = await arrange();
  await using _ = rest;
  const asked: (string | undefined)[] = [];
  const isAsked = new Promise<void>((resolve) => {
    rest.authentication.script = async (header) => {
      asked.push(header?.slice(5, 6));
      resolve();
      return await new Promise(() => {});
    };
  });
  const socket = await rest.dial();
  socket.write(request("a") + request("b") + request("c"));
  await isAsked;
  while (taken.length < 3) await new Promise(setImmediate);
  socket.destroy();
  await rest.ended();
  assert.deepEqual([asked, taken.slice(1).filter((buffer) => SECRET.test(buffer.toString()))], [["a"], []]);
});

test("whoever sends too many ahead leaves nothing", async () => {
  const { rest } = await arrange();
  await using _ = rest;
  rest.authentication.script = () => new Promise(() => {});
  const socket = await rest.dial();
  socket.write(request("a").repeat(20));
  await readAll(socket);
  await rest.ended();
  assert.deepEqual(
    taken.slice(1).filter((buffer) => SECRET.test(buffer.toString())),
    [],
  );
});
