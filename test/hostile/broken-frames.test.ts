import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { SessionService } from "#proto/services.js";
import {
  callFields,
  data,
  FLAG,
  headers,
  PREFACE,
  ping,
  rawFrame,
  reset,
  SETTING,
  settings,
  TYPE,
  uint32,
  windowUpdate,
} from "./support/frames.ts";
import { encodeFields } from "./support/hpack.ts";
import { RawConnection } from "./support/raw-connection.ts";
import { Stage } from "./support/stage.ts";

const FIELDS = callFields(SessionService.getNotice.path);
const BLOCK = encodeFields(FIELDS);
const ENDED = FLAG.END_HEADERS | FLAG.END_STREAM;
const open = (stream: number): Buffer => headers(stream, FIELDS);
const block = (...bytes: number[]): Buffer =>
  rawFrame(TYPE.HEADERS, ENDED, 1, Buffer.concat([BLOCK, Buffer.from(bytes)]));

/** Connection errors of RFC 9113 and RFC 7541, beside those in broken-http2.test.ts. */
const BROKEN: Record<string, Buffer[]> = {
  "SETTINGS on a stream": [rawFrame(TYPE.SETTINGS, 0, 1)],
  "SETTINGS that acknowledge and say more": [rawFrame(TYPE.SETTINGS, FLAG.ACK, 0, Buffer.alloc(6))],
  "ENABLE_PUSH of 2": [settings({ [SETTING.ENABLE_PUSH]: 2 })],
  "a window of 2^31": [settings({ [SETTING.INITIAL_WINDOW_SIZE]: 2 ** 31 })],
  "frames of at most 1 byte": [settings({ [SETTING.MAX_FRAME_SIZE]: 1 })],
  "PING on a stream": [rawFrame(TYPE.PING, 0, 1, Buffer.alloc(8))],
  "PING of 7 bytes": [rawFrame(TYPE.PING, 0, 0, Buffer.alloc(7))],
  "GOAWAY on a stream": [rawFrame(TYPE.GOAWAY, 0, 1, Buffer.alloc(8))],
  "GOAWAY of 7 bytes": [rawFrame(TYPE.GOAWAY, 0, 0, Buffer.alloc(7))],
  "WINDOW_UPDATE by 0": [windowUpdate(0, 0)],
  "WINDOW_UPDATE beyond the window": [windowUpdate(0, 2 ** 31 - 1), windowUpdate(0, 2 ** 31 - 1)],
  "WINDOW_UPDATE of 3 bytes": [rawFrame(TYPE.WINDOW_UPDATE, 0, 0, Buffer.alloc(3))],
  "WINDOW_UPDATE of a stream that never was": [windowUpdate(7, 1)],
  "HEADERS on stream 0": [headers(0, FIELDS)],
  "HEADERS with more padding than frame": [
    rawFrame(TYPE.HEADERS, ENDED | FLAG.PADDED, 1, Buffer.concat([Buffer.from([255]), BLOCK.subarray(0, 20)])),
  ],
  "DATA on a stream that never was": [data(1, Buffer.alloc(1))],
  "DATA with more padding than frame": [open(1), data(1, Buffer.from([9, 0]), FLAG.PADDED)],
  "RST_STREAM on stream 0": [reset(0)],
  "RST_STREAM of a stream that never was": [reset(1)],
  "RST_STREAM of 3 bytes": [open(1), rawFrame(TYPE.RST_STREAM, 0, 1, Buffer.alloc(3))],
  "a pushed stream": [open(1), rawFrame(TYPE.PUSH_PROMISE, FLAG.END_HEADERS, 1, Buffer.concat([uint32(2), BLOCK]))],
  "CONTINUATION of nothing": [rawFrame(TYPE.CONTINUATION, FLAG.END_HEADERS, 1, BLOCK)],
  "CONTINUATION of another stream": [headers(1, FIELDS, 0), rawFrame(TYPE.CONTINUATION, FLAG.END_HEADERS, 3, BLOCK)],
  "a ping between HEADERS and CONTINUATION": [headers(1, FIELDS, 0), ping()],
  "header field 0": [block(0x80)],
  "a header field beyond the table": [block(0xff, 0x7f)],
  "a header table larger than agreed": [
    rawFrame(TYPE.HEADERS, ENDED, 1, Buffer.concat([Buffer.from([0x3f, 0xff, 0xff, 0x7f]), BLOCK])),
  ],
  "a header length that never ends": [block(0x00, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)],
  "a Huffman code that ends the text": [block(0x00, 0x84, 0xff, 0xff, 0xff, 0xff, 0x01, 0x61)],
  "a header value cut short": [block(0x00, 0x01, 0x61, 0x7e, 0x61)],
};

/** What is said instead of HTTP/2. */
const FOREIGN: Record<string, Buffer> = {
  "HTTP/1.1": Buffer.from("GET / HTTP/1.1\r\nHost: gateway\r\n\r\n"),
  "an upgrade to HTTP/2": Buffer.from(
    "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n",
  ),
  "a TLS handshake": Buffer.from([22, 3, 1, 0, 4, 1, 0, 0, 0]),
  "a preface with a wrong letter": Buffer.from("PRI * HTTP/2.0\r\n\r\nSX\r\n\r\n"),
  "a preface without SETTINGS": Buffer.concat([PREFACE, ping()]),
  noise: Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 167 + 13) % 256)),
};

/** Node 20 learns of some broken connections by the unanswered ping alone (docs/decisions/0009-broken-http2.md). */
const WITHIN_MS = 40_000;

const skip = process.platform === "linux" ? false : "needs several loopback addresses, and /proc";

describe("a connection that breaks HTTP/2", { skip }, () => {
  const broken = Object.entries(BROKEN).map(([name, bytes], at) => ({ name, bytes, from: `127.0.3.${at + 1}` }));
  const clients = new Map<string, RawConnection>();
  let stage: Stage;

  // All at once, since on Node 20 their ends may be half a minute away.
  before(async () => {
    stage = await Stage.open();
    for (const { bytes, from } of broken) {
      const client = await RawConnection.open(stage.gateway.address, { from });
      clients.set(from, client);
      client.write(...bytes);
    }
  });

  after(async () => {
    for (const client of clients.values()) client[Symbol.dispose]();
    await stage?.[Symbol.asyncDispose]();
  });

  for (const { name, from } of broken)
    test(`by ${name} is ended, and the log tells so once`, async () => {
      const { gateway } = stage;
      const { reason } = await gateway.line("channel.closed", ({ source }) => source === from, WITHIN_MS);
      await clients.get(from)!.end();
      assert.equal(reason, "protocol");
      const told = gateway.log.filter(({ source }) => source === from).map(({ event }) => event);
      assert.deepEqual(told, ["channel.opened", "channel.closed"]);
    });

  test("disturbs nobody and leaves nothing", async () => {
    for (const client of clients.values()) client[Symbol.dispose]();
    await stage.undisturbed(() => sleep(200), { tries: 3 });
    await stage.leavesNothing();
  });
});

describe("a client that speaks no HTTP/2", { skip }, () => {
  let stage: Stage;

  before(async () => {
    stage = await Stage.open({ limits: { handshakeTimeout: "1s" } });
  });

  after(async () => await stage?.[Symbol.asyncDispose]());

  for (const [at, [name, bytes]] of Object.entries(FOREIGN).entries()) {
    const from = `127.0.4.${at + 1}`;
    for (const tls of [false, true])
      test(`but ${name} is refused${tls ? " behind TLS" : ""}, and the log tells so once`, async () => {
        const { gateway } = stage;
        const start = gateway.log.length;
        const address = tls ? gateway.tlsAddress : gateway.address;
        using client = await RawConnection.open(address, { from, tls, speaks: false });
        client.write(bytes);
        await client.end();
        const told = () => gateway.log.slice(start).filter(({ source }) => source === from);
        await gateway.until(() => told().length > 0, "the log tells nothing", 2_000);
        assert.deepEqual(
          told().map(({ event }) => event),
          ["channel.refused"],
        );
      });
  }

  test("disturbs nobody and leaves nothing", async () => {
    await stage.undisturbed(() => sleep(200), { tries: 3 });
    await stage.leavesNothing();
  });
});
