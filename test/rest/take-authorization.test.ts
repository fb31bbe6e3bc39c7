import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { test } from "node:test";
import { takeAuthorization } from "../../server/rest/take-authorization.ts";

/** A request as Node parses it. */
async function requestWith(...lines: string[]): Promise<IncomingMessage> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(["GET / HTTP/1.1", "Host: a", ...lines, "", ""].join("\r\n"), "latin1");
  const [request] = await once(server, "request");
  socket.destroy();
  server.close();
  return request;
}

test("the header is taken in bytes, and the request has none of it any more", async () => {
  const request = await requestWith("Accept: */*", "aUTHORIZATION: Basic \u00e9secret");
  assert.deepEqual(takeAuthorization(request), Buffer.from("Basic \u00e9secret", "latin1"));
  assert.doesNotMatch(JSON.stringify([request.rawHeaders, request.headers, request.headersDistinct]), /secret/);
  assert.equal(request.headers.accept, "*/*");
});

test("of several the first counts, and none is left", async () => {
  const request = await requestWith("Authorization: first", "Authorization: second");
  assert.deepEqual(takeAuthorization(request), Buffer.from("first"));
  assert.doesNotMatch(JSON.stringify([request.rawHeaders, request.headers]), /first|second/);
});

test("a request without the header is left as it is", async () => {
  const request = await requestWith("Accept: */*");
  const before = [...request.rawHeaders];
  assert.equal(takeAuthorization(request), undefined);
  assert.deepEqual(request.rawHeaders, before);
});

test("one behind more headers than are read counts for nothing, and is not left either", () => {
  // As Node 20 has it; newer ones refuse the request.
  const request = { headers: {}, rawHeaders: ["X", "y", "Authorization", "secret"] } as unknown as IncomingMessage;
  assert.equal(takeAuthorization(request), undefined);
  assert.deepEqual(request.rawHeaders, ["X", "y", "Authorization", ""]);
});
