import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { connect, type TLSSocket } from "node:tls";
import { ContractGateway, PASSWORD } from "./support/gateway.ts";
import { type Answer, envelopeIn } from "./support/rest.ts";

let gateway: ContractGateway;
before(async () => {
  gateway = await ContractGateway.start();
});
after(async () => await gateway[Symbol.asyncDispose]());

const LOGIN = `Authorization: Basic ${Buffer.from(`both:${PASSWORD}`).toString("base64")}`;
const HOST = "Host: 127.0.0.1";

async function dial(protocols?: string[]): Promise<TLSSocket> {
  const socket = connect({
    port: gateway.restPort,
    host: "127.0.0.1",
    ca: await gateway.authorities(),
    ...(protocols !== undefined && { ALPNProtocols: protocols }),
  });
  socket.on("error", () => {});
  await once(socket, "secureConnect");
  return socket;
}

/** Sends bytes on a connection of their own and reads the answer until its body is whole or the connection ends. */
async function exchange(bytes: string): Promise<Answer> {
  const socket = await dial();
  socket.write(bytes);
  let read = "";
  for await (const chunk of socket) {
    read += chunk;
    if (answerIn(read) !== undefined) break;
  }
  socket.destroy();
  const answer = answerIn(read);
  assert.ok(answer !== undefined, `no whole answer in ${JSON.stringify(read)}`);
  return answer;
}

function answerIn(read: string): Answer | undefined {
  const end = read.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first = "", ...lines] = read.slice(0, end).split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(":")[0]!.toLowerCase(), line.replace(/^[^:]*: */, "")]),
  );
  const text = read.slice(end + 4);
  if (Buffer.byteLength(text) < Number(headers["content-length"])) return undefined;
  return { status: Number(first.split(" ")[1]), headers, text, json: text === "" ? {} : JSON.parse(text) };
}

const post = (body: string, ...headers: string[]) =>
  [
    "POST /api/v1/clientfailover/groups HTTP/1.1",
    HOST,
    LOGIN,
    "Content-Type: application/json",
    ...headers,
    "",
    body,
  ].join("\r\n");

for (const [what, status, bytes] of [
  ["no HTTP at all", 400, "hello\r\n\r\n"],
  ["a header without a colon", 400, `GET / HTTP/1.1\r\n${HOST}\r\nbad\r\n\r\n`],
  ["two lengths", 400, post("{}", "Content-Length: 2", "Content-Length: 3")],
  ["a length and chunks", 400, post("0\r\n\r\n", "Content-Length: 5", "Transfer-Encoding: chunked")],
  ["no host", 400, `GET /api/v1/clientfailover HTTP/1.1\r\n${LOGIN}\r\n\r\n`],
  ["a broken escape in the path", 400, `GET /api/v1/clientfailover/groups/%zz HTTP/1.1\r\n${HOST}\r\n${LOGIN}\r\n\r\n`],
  ["an escape that is no UTF-8", 400, `GET /api/v1/clientfailover/groups/%ff HTTP/1.1\r\n${HOST}\r\n${LOGIN}\r\n\r\n`],
  ["headers of 100 KiB", 431, `GET / HTTP/1.1\r\n${HOST}\r\nX: ${"x".repeat(102_400)}\r\n\r\n`],
  ["a body said to be of 1 MiB", 413, post("", "Content-Length: 1048576")],
  ["a compressed body", 415, post("{}", "Content-Length: 2", "Content-Encoding: gzip")],
] as const)
  test(`${what} is answered ${status} with the envelope`, async () => {
    const answer = await exchange(bytes);
    assert.equal(answer.status, status, answer.text);
    envelopeIn(answer);
  });

test("a token of 64 KiB fits into the headers, and is refused as a credential", async () => {
  const token = Buffer.alloc(48 * 1_024, 1).toString("base64");
  const answer = await exchange(
    `GET /api/v1/clientfailover HTTP/1.1\r\n${HOST}\r\nAuthorization: Negotiate ${token}\r\n\r\n`,
  );
  assert.equal(answer.status, 401);
  envelopeIn(answer);
});

test("the API speaks HTTP/1.1 by TLS 1.2 and later alone", async () => {
  const socket = await dial(["http/1.1"]);
  assert.equal(socket.alpnProtocol, "http/1.1");
  assert.match(String(socket.getProtocol()), /^TLSv1\.[23]$/);
  socket.destroy();
});

test("a body in chunks is taken, and several requests on one connection are answered in their order", async () => {
  const chunked = await exchange(post('9\r\n{"Id":"c"\r\n1\r\n}\r\n0\r\n\r\n', "Transfer-Encoding: chunked"));
  assert.equal(chunked.status, 201, chunked.text);
  const socket = await dial();
  const get = (path: string) => `GET /api/v1/clientfailover${path} HTTP/1.1\r\n${HOST}\r\n${LOGIN}\r\n`;
  socket.write(`${get("/groups/c")}\r\n${get("/groups/nowhere")}\r\n${get("")}Connection: close\r\n\r\n`);
  let read = "";
  for await (const chunk of socket) read += chunk;
  assert.deepEqual(read.match(/(?<=HTTP\/1\.1 )\d+/g), ["200", "404", "200"]);
});
