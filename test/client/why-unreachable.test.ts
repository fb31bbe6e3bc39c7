import assert from "node:assert/strict";
import { test } from "node:test";
import { whyUnreachable } from "../../client/why-unreachable.ts";

const around = (error: string) =>
  `No connection established. Last error: ${error} (2026-01-31T20:00:00.000Z). Resolution note: `;
const alert = (words: string) =>
  `80CC3F85CC7F0000:error:0A00045C:SSL routines:ssl3_read_bytes:${words}:../ssl/record/rec_layer_s3.c:1601:SSL alert number 116\n`;

for (const [error, why] of [
  ["Error: connect ECONNREFUSED 127.0.0.1:41100", /^connect ECONNREFUSED 127\.0\.0\.1:41100$/],
  ["Failed to connect", /^it closed the connection before it could be used; its log says why \(channel\.refused\)$/],
  [alert("tlsv13 alert certificate required"), /^it wants a client certificate: give certificate and key$/],
  [alert("tlsv1 alert protocol version"), /^alert protocol version$/],
] as const)
  test(`what grpc-js says is told in one plain line: ${why.source}`, () => {
    assert.match(whyUnreachable(around(error)), why);
    assert.doesNotMatch(whyUnreachable(around(error)), /\n/);
  });

test("what is no error of a connection is told as it is", () => {
  assert.equal(whyUnreachable("Deadline exceeded"), "Deadline exceeded");
});
