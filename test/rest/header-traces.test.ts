import assert from "node:assert/strict";
import type { IncomingMessage } from "node:http";
import { test } from "node:test";
import { HeaderTraces } from "../../server/rest/header-traces.ts";

const SECRET = "Basic dXNlcjpwYXNzd29yZA==";
const HEAD = `GET / HTTP/1.1\r\nHost: a\r\nAuthorization: ${SECRET}\r\n\r\n`;
const request = { rawHeaders: ["Host", "a", "Authorization", SECRET] } as unknown as IncomingMessage;

test("a credential is erased from the bytes that it came in, and nothing else is", () => {
  const traces = new HeaderTraces();
  const bytes = Buffer.from(`${HEAD}{"Id":"a"}`);
  traces.note(request);
  traces.erase(bytes, false);
  assert.equal(bytes.toString("latin1"), `${HEAD}{"Id":"a"}`.replace(SECRET, "\0".repeat(SECRET.length)));
});

test("a credential is erased wherever its head was cut", () => {
  for (let first = 1; first < HEAD.length - 1; first++)
    for (const second of [first + 1, HEAD.length - 1]) {
      const traces = new HeaderTraces();
      const pieces = [HEAD.slice(0, first), HEAD.slice(first, second), HEAD.slice(second)].map((text) =>
        Buffer.from(text),
      );
      for (const [index, piece] of pieces.entries()) {
        if (index === pieces.length - 1) traces.note(request);
        traces.erase(piece, true);
      }
      assert.equal(Buffer.concat(pieces).toString("latin1"), HEAD.replace(SECRET, "\0".repeat(SECRET.length)));
    }
});

test("half a head is erased when its connection ends, and a body is not", () => {
  const traces = new HeaderTraces();
  const [head, body] = [Buffer.from(HEAD.slice(0, 60)), Buffer.from("body")];
  traces.erase(head, true);
  traces.erase(body, false);
  traces.forget();
  assert.ok(head.every((byte) => byte === 0));
  assert.equal(body.toString(), "body");
});
