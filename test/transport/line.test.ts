import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import { constants, type ServerHttp2Session } from "node:http2";
import type { Socket } from "node:net";
import { test } from "node:test";
import { Channel } from "../../server/sessions/channel.ts";
import type { Session } from "../../server/sessions/session.ts";
import { Line } from "../../server/transport/line.ts";

const SECOND_MS = 1_000;
const PING_BYTES = 17;
const FROM = { peer: "192.0.2.1:5000", source: "192.0.2.1", listener: "127.0.0.1:1", security: "tls" } as const;

/** A line on a connection that is only numbers, looked at once a second. `breaksAfter` so many pings, none is sent. */
function start({ sends = true, answers = true, calls = 0, breaksAfter = Number.POSITIVE_INFINITY } = {}) {
  let now = 0;
  let ended: number | "cut" | undefined;
  let pings = 0;
  const end = (how: number | "cut") => {
    ended ??= how;
  };
  const socket = Object.assign(new EventEmitter(), {
    bytesRead: 0,
    bytesWritten: 0,
    destroy: () => end("cut"),
  });
  const http2 = {
    destroyed: false,
    destroy: (_error: Error, code: number) => end(code),
    ping(answered: () => void) {
      pings++;
      if (sends && pings <= breaksAfter) socket.bytesWritten += PING_BYTES;
      if (!sends || !answers) return;
      socket.bytesRead += PING_BYTES;
      answered();
    },
  };
  const line = new Line(socket as unknown as Socket, now);
  line.channel = new Channel(FROM, 0, () => {});
  line.channel.calls = calls;
  line.http2 = http2 as unknown as ServerHttp2Session;
  return {
    line,
    /** Lets seconds pass, in each of which the client sends so many bytes. */
    pass(seconds: number, bytes = 0) {
      for (let second = 0; second < seconds; second++) {
        now += SECOND_MS;
        socket.bytesRead += bytes;
        line.look(now);
      }
    },
    now: () => now,
    ended: () => ended,
    pings: () => pings,
  };
}

const CALM = constants.NGHTTP2_ENHANCE_YOUR_CALM;
const RESETS = { burst: 200, perSecond: 30 };

test("a client may send 256 KiB without a call at once, and 64 KiB a second from then on", () => {
  const modest = start();
  modest.pass(1, 262_144);
  modest.pass(100, 65_536 - PING_BYTES);
  assert.equal(modest.ended(), undefined);
  modest.pass(2, 70_000);
  assert.equal(modest.ended(), CALM);
  assert.equal(modest.line.endReason, "protocol");
});

test("every call lets its client send more, and what is not used is not saved up", () => {
  const { line, pass, ended } = start();
  for (let call = 0; call < 1_000; call++) line.noteCall();
  pass(1, 10_000_000);
  assert.equal(ended(), undefined);
  pass(1, 400_000);
  assert.equal(ended(), CALM);
});

test("a client that reads a long answer may confirm it as it comes", () => {
  const { line, pass, ended } = start({ calls: 1 });
  for (let second = 0; second < 60; second++) {
    for (let part = 0; part < 6_000; part++) line.noteAnswer(16_384);
    // Two windows and a ping for each part, in TLS records of their own.
    pass(1, 6_000 * 3 * 46);
  }
  assert.equal(ended(), undefined);
  pass(1, 500_000);
  assert.equal(ended(), CALM);
});

test("200 streams may be given up at once and 30 a second from then on", () => {
  const { line, now, pass, ended } = start();
  const giveUp = (times: number) => {
    for (let time = 0; time < times; time++) line.noteReset(now(), RESETS);
  };
  giveUp(200);
  pass(1);
  giveUp(30);
  assert.equal(ended(), undefined);
  giveUp(1);
  assert.equal(ended(), CALM);
});

test("2,000 small pieces a second may come, and large ones are not counted", () => {
  const { line, pass, ended } = start();
  for (let second = 0; second < 3; second++) {
    for (let piece = 0; piece < 2_000; piece++) line.notePiece(1);
    for (let piece = 0; piece < 10_000; piece++) line.notePiece(256);
    pass(1);
  }
  assert.equal(ended(), undefined);
  for (let piece = 0; piece <= 2_000; piece++) line.notePiece(1);
  assert.equal(ended(), CALM);
});

test("quick calls are no flood, however small their messages and however many", () => {
  const { line, ended } = start();
  for (let call = 0; call < 20_000; call++) {
    line.noteCall();
    for (let piece = 0; piece < 4; piece++) line.notePiece(5);
  }
  assert.equal(ended(), undefined);
});

test("a client with a session may send any number of small pieces", () => {
  const { line, ended } = start();
  line.channel?.add({ token: 1 } as Session);
  for (let piece = 0; piece < 20_000; piece++) line.notePiece(5);
  assert.equal(ended(), undefined);
});

test("a client is pinged every 20 s and stays as long as it answers", () => {
  const { pass, pings, ended } = start();
  pass(19);
  assert.equal(pings(), 0);
  pass(81);
  assert.deepEqual([pings(), ended()], [5, undefined]);
});

test("a client is pinged once when it sent what is no call, and once when it falls silent after calls", () => {
  const { line, pass, pings } = start();
  pass(1, 100);
  assert.equal(pings(), 1);
  pass(10);
  assert.equal(pings(), 1);
  line.noteCall();
  pass(1, 100);
  assert.equal(pings(), 1);
  pass(5);
  assert.equal(pings(), 2);
});

test("a client that answers no ping for 10 s is gone", () => {
  const { line, pass, ended } = start({ answers: false });
  pass(29);
  assert.equal(ended(), undefined);
  pass(1);
  assert.deepEqual([ended(), line.endReason], ["cut", "timeout"]);
});

test("a session that broke behind a ping is found by the next one, and not taken for a client that is gone", () => {
  const { line, pass, ended } = start({ answers: false, breaksAfter: 1 });
  pass(1, 100);
  pass(5);
  assert.equal(ended(), undefined);
  pass(1);
  assert.deepEqual([ended(), line.endReason], ["cut", "protocol"]);
});

test("a session that sends no ping is broken, and found so 3 s after bytes came without a call", () => {
  const { line, pass, ended } = start({ sends: false });
  pass(1, 100);
  pass(2);
  assert.equal(ended(), undefined);
  pass(1);
  assert.deepEqual([ended(), line.endReason], ["cut", "protocol"]);
});

test("a session with a running call gets 10 s to send its ping, since a long answer may be before it", () => {
  const { pass, ended } = start({ sends: false, calls: 1 });
  pass(1, 100);
  pass(9);
  assert.equal(ended(), undefined);
  pass(1);
  assert.equal(ended(), "cut");
});
