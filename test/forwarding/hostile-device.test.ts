import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SessionService } from "#proto/services.js";
import { answerOf, frame } from "../conformance/wire.ts";
import {
  data,
  FLAG,
  goaway,
  type Http2Frame,
  headerFrames,
  headers,
  ping,
  rawFrame,
  reset,
  TYPE,
  uint32,
} from "../hostile/support/frames.ts";
import type { Field } from "../hostile/support/hpack.ts";
import { answers, message } from "./acts.ts";
import { pathOf } from "./contract.ts";
import { startForwarding } from "./forwarding-gateway.ts";
import { head, isEnd, part, RawDevice, type RawDeviceConnection, trailers } from "./raw-device.ts";
import { TestDevice } from "./test-device.ts";

type Attack = (stream: number, connection: RawDeviceConnection) => void;

const floodOf = (fields: number, bytes: number): Field[] =>
  Array.from({ length: fields }, (_, n): Field => [`x-flood-${n}`, "x".repeat(bytes)]);

/** What a device does instead of an answer, and what the caller is told: a status of gRPC, of HTTP, or a reset. */
const ATTACKS: Record<string, { does: Attack; told: RegExp }> = {
  "breaks HTTP/2 in the middle of a call": {
    does: (stream, { write }) => write(head(stream), rawFrame(TYPE.DATA, 0, 0, Buffer.from("x"))),
    told: /^UNAVAILABLE UPSTREAM_UNAVAILABLE/,
  },
  "sends garbage in the middle of a call": {
    does: (stream, { write }) => write(head(stream), Buffer.alloc(1_000, 0xff)),
    told: /^UNAVAILABLE UPSTREAM_UNAVAILABLE/,
  },
  "cuts its connection": {
    does: (stream, { write, socket }) => {
      write(head(stream), part(stream, message(1)));
      socket.end();
    },
    told: /^UNAVAILABLE UPSTREAM_UNAVAILABLE/,
  },
  "sends a header block that cannot be decoded": {
    does: (stream, { write }) => write(rawFrame(TYPE.HEADERS, FLAG.END_HEADERS, stream, Buffer.alloc(9, 0xff))),
    told: /^UNAVAILABLE UPSTREAM_UNAVAILABLE/,
  },
  "sends a thousand headers": {
    does: (stream, { write }) => write(...headerFrames(stream, [[":status", "200"], ...floodOf(1_000, 1)])),
    told: /RESET|UNAVAILABLE/,
  },
  "sends a megabyte of headers": {
    does: (stream, { write }) => write(...headerFrames(stream, [[":status", "200"], ...floodOf(64, 16_000)])),
    told: /RESET|UNAVAILABLE/,
  },
  "sends 60 KiB of headers": {
    does: (stream, { write }) =>
      write(...headerFrames(stream, [[":status", "200"], ...floodOf(60, 1_000)]), trailers(stream)),
    told: /OK|RESET|UNAVAILABLE/,
  },
  "sends trailers without end": {
    does: (stream, { write }) => write(head(stream), ...headerFrames(stream, floodOf(1_000, 10))),
    told: /RESET|UNAVAILABLE/,
  },
  "sends CONTINUATION without end": {
    does: (stream, { write }) => {
      write(rawFrame(TYPE.HEADERS, 0, stream, Buffer.from([0x88])));
      for (let n = 0; n < 2_000; n++) write(rawFrame(TYPE.CONTINUATION, 0, stream));
    },
    told: /^UNAVAILABLE UPSTREAM_UNAVAILABLE/,
  },
  "sends fields twice that HTTP has once": {
    does: (stream, { write }) =>
      write(
        head(stream, [
          ["retry-after", "1"],
          ["retry-after", "2"],
          ["content-location", "a"],
          ["content-location", "b"],
        ]),
        headers(
          stream,
          [
            ["grpc-status", "0"],
            ["content-md5", "a"],
            ["content-md5", "b"],
          ],
          FLAG.END_HEADERS | FLAG.END_STREAM,
        ),
      ),
    told: /^OK/,
  },
  "sends fields that belong to a connection": {
    does: (stream, { write }) =>
      write(
        head(stream, [["http2-settings", "x"]]),
        trailers(stream, [
          ["grpc-status", "0"],
          ["http2-settings", "x"],
        ]),
      ),
    told: /^OK/,
  },
  "sends a status of HTTP that is none": {
    does: (stream, { write }) => write(headers(stream, [[":status", "999"]], FLAG.END_HEADERS | FLAG.END_STREAM)),
    told: /RESET|HTTP|INTERNAL/,
  },
  "sends a status of HTTP below 200 at the end": {
    does: (stream, { write }) => write(headers(stream, [[":status", "101"]], FLAG.END_HEADERS | FLAG.END_STREAM)),
    told: /RESET|UNAVAILABLE|INTERNAL/,
  },
  "sends 204 and a body": {
    does: (stream, { write }) =>
      write(headers(stream, [[":status", "204"]]), data(stream, Buffer.from("body"), FLAG.END_STREAM)),
    told: /HTTP 204|RESET/,
  },
  "sends no status of HTTP": {
    does: (stream, { write }) => write(headers(stream, [["content-type", "application/grpc"]])),
    told: /RESET|UNAVAILABLE/,
  },
  "sends DATA before headers": {
    does: (stream, { write }) => write(part(stream, message(1))),
    told: /RESET|UNAVAILABLE/,
  },
  "sends DATA after trailers": {
    does: (stream, { write }) => write(head(stream), trailers(stream), part(stream, message(1))),
    told: /^OK|UNAVAILABLE/,
  },
  "sends headers three times": {
    does: (stream, { write }) => write(head(stream), head(stream), trailers(stream)),
    told: /RESET|UNAVAILABLE/,
  },
  "sends 1xx without end": {
    does: (stream, { write }) => {
      for (let n = 0; n < 2_000; n++) write(headers(stream, [[":status", "103"]]));
      write(head(stream), trailers(stream));
    },
    told: /^OK|RESET|UNAVAILABLE/,
  },
  "promises to push": {
    does: (stream, { write }) =>
      write(rawFrame(TYPE.PUSH_PROMISE, FLAG.END_HEADERS, stream, Buffer.concat([uint32(2), Buffer.from([0x82])]))),
    told: /RESET|UNAVAILABLE/,
  },
  "sends no trailers": {
    does: (stream, { write }) => write(head(stream), data(stream, message(1), FLAG.END_STREAM)),
    told: /^HTTP 200/,
  },
  "sends trailers with a broken message": {
    does: (stream, { write }) =>
      write(
        head(stream),
        trailers(stream, [
          ["grpc-status", "x y"],
          ["grpc-message", "%%%\u00ff"],
          ["grpc-status-details-bin", "!!!"],
        ]),
      ),
    told: /./,
  },
  "sends metadata that is ours": {
    does: (stream, { write }) =>
      write(
        head(stream, [
          ["gatehouse-user", "root"],
          ["gatehouse_user", "root"],
          ["security-token", "1"],
          ["failover-epoch", "1"],
        ]),
        trailers(stream, [
          ["grpc-status", "0"],
          ["gatehouse-roles", "Admin"],
        ]),
      ),
    told: /^OK/,
  },
  "resets every call": { does: (stream, { write }) => write(reset(stream, 11)), told: /RESET 11/ },
  "says goodbye with an error": { does: (_stream, { write }) => write(goaway(2)), told: /^UNAVAILABLE/ },
  "floods with pings": {
    does: (stream, { write }) => {
      for (let n = 0; n < 20_000; n++) write(ping());
      write(head(stream), trailers(stream));
    },
    told: /^OK|UNAVAILABLE/,
  },
  "floods with resets of streams that are none": {
    does: (stream, { write }) => {
      for (let n = 0; n < 20_000; n++) write(reset(stream, 8));
    },
    told: /RESET 8|UNAVAILABLE/,
  },
  "floods with DATA of no bytes": {
    does: (stream, { write }) => {
      write(head(stream));
      // From 10,000 in a burst on, a current Node's nghttp2 breaks the connection off by itself.
      for (let n = 0; n < 20_000; n++) write(part(stream, Buffer.alloc(0)));
      write(trailers(stream));
    },
    told: /^OK|UNAVAILABLE/,
  },
  "sends more than its window": {
    does: (stream, { write }) => {
      write(head(stream));
      for (let n = 0; n < 400; n++) write(part(stream, Buffer.alloc(16_384)));
      write(trailers(stream));
    },
    told: /RESET|UNAVAILABLE/,
  },
};

describe("a device that", { concurrency: true }, () => {
  for (const [name, { does, told }] of Object.entries(ATTACKS)) {
    test(`${name} gives its caller a defined end and disturbs nobody else`, async () => {
      const attacked = new Set<RawDeviceConnection>();
      const onFrame = (frame: Http2Frame, connection: RawDeviceConnection) => {
        if (!isEnd(frame) || attacked.has(connection)) return;
        attacked.add(connection);
        does(frame.stream, connection);
      };
      await using hostile = await RawDevice.start({ onFrame });
      await using other = await TestDevice.start({ script: answers({ messages: [message(1)] }) });
      await using gateway = await startForwarding({
        upstreams: [
          { name: "hostile", address: hostile.address },
          { name: "other", address: other.address, services: ["test.Other"] },
        ],
        configuration: { policy: { roles: { Operator: ["test.Calls/*", "test.Other/*"] } } },
      });
      using wire = await gateway.login();
      using elsewhere = await gateway.login();
      const running = elsewhere.stream("/test.Other/Talk");
      const talk = answerOf(running);
      running.write(message(1));
      const answer = await wire.request(pathOf("unary"), { body: message(1) });
      assert.match(toldTo(answer), told);
      assert.deepEqual(
        Object.keys(answer.raw).filter((field) => /^(gatehouse|failover|security)/.test(field)),
        [],
      );
      for (const channel of [wire, elsewhere]) {
        assert.equal((await channel.call(SessionService.getSession, { securityToken: 0 })).status, "OK");
        assert.equal((await channel.request("/test.Other/Ask", { body: frame(Buffer.alloc(1)) })).status, "OK");
      }
      running.end();
      assert.equal((await talk).status, "OK");
      const lines = gateway.events.filter(({ event }) => event === "upstream.down");
      assert.ok(lines.length <= 1, `one line at most, not ${JSON.stringify(lines)}`);
    });
  }
});

type Told = Awaited<ReturnType<typeof answerOf>>;

const toldTo = ({ status, reason, http, resetCode }: Told): string => {
  if (status !== "") return `${status} ${reason}`;
  return resetCode !== 0 ? `RESET ${resetCode}` : `HTTP ${http}`;
};
