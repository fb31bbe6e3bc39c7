import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import { frame } from "../conformance/wire.ts";
import { codeOf } from "../conformance/words.ts";
import { callFields, data, FLAG, headers, rawFrame, reset, TYPE } from "./support/frames.ts";
import type { Field } from "./support/hpack.ts";
import { RawConnection } from "./support/raw-connection.ts";
import { Stage } from "./support/stage.ts";

const { createSession } = PasswordAuthenticationService;
const { getSession } = SessionService;

const INVALID = "INVALID_ARGUMENT FIELD_INVALID";
const TOO_LARGE = "RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE";
const COMPRESSED = "UNIMPLEMENTED COMPRESSION_REFUSED";
const STREAM = 1;
const MOST_BYTES = 16_384;

const bytes = (...values: number[]): Buffer => Buffer.from(values);
const field = (number: number, value: Buffer | string): Buffer =>
  Buffer.concat([bytes((number << 3) | 2, Buffer.byteLength(value)), Buffer.from(value)]);
const LOGIN = Buffer.concat([field(1, "eve"), field(2, "a guess")]);
const MESSAGE = frame(LOGIN);
const open = (message: Buffer): Buffer => data(STREAM, message, 0);
const END = data(STREAM, Buffer.alloc(0));
const padded = (byte: number): Buffer =>
  rawFrame(TYPE.DATA, FLAG.PADDED, STREAM, Buffer.concat([bytes(20, byte), Buffer.alloc(20)]));

/** DATA of a login, and its answer. `OK` is one of the service: the message was read. */
const LOGINS: Record<string, [frames: Buffer[], code: string, more?: Field]> = {
  "in frames of one byte": [[...[...MESSAGE].map((byte) => open(bytes(byte))), END], "OK"],
  "in padded frames of one byte": [[...[...MESSAGE].map(padded), END], "OK"],
  "between empty frames": [[open(Buffer.alloc(0)), open(MESSAGE), open(Buffer.alloc(0)), END], "OK"],
  "with a head that is cut short": [[data(STREAM, MESSAGE.subarray(0, 4))], INVALID],
  "cut short": [[data(STREAM, MESSAGE.subarray(0, -1))], INVALID],
  "with a byte more": [[data(STREAM, Buffer.concat([MESSAGE, bytes(0)]))], INVALID],
  "said twice": [[open(MESSAGE), data(STREAM, MESSAGE)], INVALID],
  "that never comes": [[END], INVALID],
  "of no bytes": [[data(STREAM, frame(Buffer.alloc(0)))], INVALID],
  "that announces 4 GiB": [[open(bytes(0, 0xff, 0xff, 0xff, 0xff))], TOO_LARGE],
  "one byte too long": [[open(frame(Buffer.alloc(MOST_BYTES + 1)).subarray(0, 100))], TOO_LARGE],
  "as long as may be, of an unknown field": [
    [data(STREAM, frame(Buffer.concat([LOGIN, bytes(0x7a, 0xdf, 0x7f), Buffer.alloc(16_351)])))],
    "OK",
  ],
  compressed: [[data(STREAM, frame(gzipSync(LOGIN), true))], COMPRESSED, ["grpc-encoding", "gzip"]],
  "compressed without saying how": [[data(STREAM, frame(gzipSync(LOGIN), true))], COMPRESSED],
  "with compression flag 255": [[data(STREAM, Buffer.concat([bytes(255), MESSAGE.subarray(1)]))], INVALID],
};

/** Messages of a login that protobuf does not know how to read, or reads in a way of its own. */
const CONTENTS: Record<string, [Buffer, string]> = {
  "a field of number 0": [bytes(0x02, 0x01, 0x61), INVALID],
  "wire type 7": [bytes(0x0f), INVALID],
  "a varint that does not end": [Buffer.alloc(40, 0xff), INVALID],
  "a length beyond the message": [bytes(0x0a, 0x7f, 0x61), INVALID],
  "a length of 2^63": [bytes(0x0a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01), INVALID],
  "a name that is a number": [bytes(0x08, 0x05), INVALID],
  "a group that ends nowhere": [Buffer.concat([LOGIN, bytes(0x7b)]), INVALID],
  "an end without a group": [Buffer.concat([LOGIN, bytes(0x7c)]), INVALID],
  "8,000 groups in each other": [Buffer.concat([LOGIN, Buffer.alloc(8_000, 0x7b), Buffer.alloc(8_000, 0x7c)]), INVALID],
  "a name twice": [Buffer.concat([field(1, ""), LOGIN]), "OK"],
  "a password twice": [Buffer.concat([field(2, Buffer.alloc(100)), LOGIN]), "OK"],
  "a password twice, the last too long": [Buffer.concat([LOGIN, bytes(0x12, 0x81, 0x01), Buffer.alloc(129)]), INVALID],
  "no password": [field(1, "eve"), "OK"],
  "a password with NUL": [Buffer.concat([field(1, "eve"), field(2, "a\0guess")]), "OK"],
  "a password that is no text": [Buffer.concat([field(1, "eve"), field(2, bytes(0xff, 0xfe, 0xc0))]), "OK"],
  "a password of 128 bytes": [Buffer.concat([field(1, "eve"), bytes(0x12, 0x80, 0x01), Buffer.alloc(128)]), "OK"],
  "a name in overlong UTF-8": [Buffer.concat([field(1, bytes(0xc1, 0xa1)), field(2, "x")]), INVALID],
  "a name with half a surrogate pair": [Buffer.concat([field(1, bytes(0xed, 0xa0, 0x80)), field(2, "x")]), INVALID],
  "a name of 65 bytes": [Buffer.concat([field(1, "x".repeat(65)), field(2, "x")]), INVALID],
  "a name of 64 bytes, decomposed": [Buffer.concat([field(1, "é".normalize("NFD").repeat(21)), field(2, "x")]), "OK"],
  "a name with a newline": [Buffer.concat([field(1, "eve\nroot"), field(2, "x")]), INVALID],
};

/** Ways to write a token that is none. A varint may have ten bytes; protobuf keeps the last 32 bits of it. */
const TOKENS: Record<string, Buffer> = {
  "2^32 - 1": bytes(0x08, 0xff, 0xff, 0xff, 0xff, 0x0f),
  "2^64 - 1": bytes(0x08, ...Array<number>(9).fill(0xff), 0x01),
  "2^32 + 7": bytes(0x08, 0x87, 0x80, 0x80, 0x80, 0x10),
};

const skip = process.platform === "linux" ? false : "needs several loopback addresses, and /proc";

describe("a message", { skip }, () => {
  let stage: Stage;
  let source = 0;

  before(async () => {
    // Every guess is verified: nobody owes anything.
    stage = await Stage.open({ penalties: { schedule: ["1ms"], increment: "0s" } });
  });

  after(async () => await stage?.[Symbol.asyncDispose]());

  /** Sends a request and answers how it ended; then the channel must serve another. */
  async function send(path: string, frames: readonly Buffer[], more: readonly Field[] = []): Promise<string> {
    using client = await RawConnection.open(stage.gateway.address, { from: `127.0.7.${++source}` });
    client.write(headers(client.nextStream(), [...callFields(path), ...more]), ...frames);
    const code = codeOf(await client.answer(STREAM));
    assert.equal((await client.call(getSession, {})).status, "OK");
    return code;
  }

  for (const [what, [frames, code, more]] of Object.entries(LOGINS))
    test(`to log in ${what} is answered ${code}`, async () => {
      assert.equal(await send(createSession.path, frames, more && [more]), code);
    });

  for (const [what, [content, code]] of Object.entries(CONTENTS))
    test(`to log in with ${what} is answered ${code}`, async () => {
      assert.equal(await send(createSession.path, [data(STREAM, frame(content))]), code);
    });

  for (const [what, content] of Object.entries(TOKENS))
    test(`about the token ${what} finds no session`, async () => {
      assert.equal(await send(getSession.path, [data(STREAM, frame(content))]), "NOT_FOUND SESSION_NOT_FOUND");
    });

  test("that is given up half way leaves its channel to others", async () => {
    using client = await RawConnection.open(stage.gateway.address);
    for (let half = 0; half < 20; half++) {
      const stream = client.nextStream();
      client.write(
        headers(stream, callFields(createSession.path)),
        data(stream, MESSAGE.subarray(0, 9), 0),
        reset(stream),
      );
    }
    assert.equal((await client.call(getSession, {})).status, "OK");
  });

  test("brings one line into the log at most, and none of its words but the name", async () => {
    const { gateway } = stage;
    const told = gateway.log.filter(({ event }) => event === "authentication.failed");
    const sources = new Set(told.map((line) => line["source"]));
    assert.equal(told.length, sources.size);
    assert.doesNotMatch(JSON.stringify(gateway.log), /guess/);
  });

  test("of whatever kind disturbs nobody and leaves nothing", async () => {
    await stage.undisturbed(async () => {
      for (const [frames] of Object.values(LOGINS)) await send(createSession.path, frames);
    });
    await stage.leavesNothing();
  });
});
