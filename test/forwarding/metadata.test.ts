import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { answerHeaders, requestHeaders } from "../../server/forwarding/metadata.ts";

const TARGET = { path: "/a.B/C", authority: "device", scheme: "http" };
const name = fc.oneof(
  fc.stringMatching(/^[a-z0-9_.-]{1,12}$/),
  fc.constantFrom("constructor", "__proto__", "hasownproperty", "te", "host", "connection", "retry-after"),
  fc.constantFrom("gatehouse-user", "gatehouse_x", "failover-group", "security-token", "x-many"),
);
const fields = fc.array(fc.tuple(name, fc.stringMatching(/^[ -~]{0,8}$/)), { maxLength: 12 });
const OURS = /^(gatehouse[-_]|failover-|security-token$)/;
const HOP = new Set([
  "te",
  "host",
  "connection",
  "http2-settings",
  "keep-alive",
  "proxy-connection",
  "transfer-encoding",
  "upgrade",
]);
const ONCE = new Set(["retry-after", "age", "from", "dnt", "etag", "tk", "date", "range", "server", "expires"]);

describe("metadata of any names and values", () => {
  test("passes to a device in order, without ours and what is a connection's", () => {
    fc.assert(
      fc.property(fields, (given) => {
        const headers = requestHeaders(given.flat(), TARGET, undefined);
        const { ":method": method, ":path": path, ":authority": authority, ":scheme": scheme, te, ...rest } = headers;
        assert.deepEqual({ method, path, authority, scheme, te }, { method: "POST", ...TARGET, te: "trailers" });
        assert.deepEqual(listed(rest), expected(given));
      }),
    );
  });

  test("passes to a client in order, without ours and what is a connection's", () => {
    fc.assert(
      fc.property(fields, (given) => {
        assert.deepEqual(listed(answerHeaders(given.flat())), expected(given));
      }),
    );
  });

  test("cannot name another path, method or status", () => {
    const headers = requestHeaders([":path", "/x.Y/Z", ":method", "GET", ":authority", "evil"], TARGET, undefined);
    assert.deepEqual([headers[":path"], headers[":method"], headers[":authority"]], [TARGET.path, "POST", "device"]);
    assert.equal(answerHeaders([":status", "503"])[":status"], 503);
  });
});

const listed = (headers: object): [string, string[]][] =>
  Object.entries(headers)
    .map(([field, value]): [string, string[]] => [field, [value].flat().map(String)])
    .sort(byName);

function expected(given: readonly (readonly [string, string])[]): [string, string[]][] {
  const kept = new Map<string, string[]>();
  for (const [field, value] of given) {
    if (OURS.test(field) || HOP.has(field)) continue;
    const before = kept.get(field);
    if (before === undefined) kept.set(field, [value]);
    else if (!ONCE.has(field)) before.push(value);
  }
  return [...kept].sort(byName);
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : Number(a > b));
