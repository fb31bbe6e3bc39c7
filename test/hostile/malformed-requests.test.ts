import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import { reflection } from "../conformance/standard-services.ts";
import { frame } from "../conformance/wire.ts";
import { callFields, data, FLAG, headerFrames, headers } from "./support/frames.ts";
import type { Field } from "./support/hpack.ts";
import { type RawAnswer, RawConnection } from "./support/raw-connection.ts";
import { Stage } from "./support/stage.ts";

const EMPTY = frame(Buffer.alloc(0));
const { createSession } = PasswordAuthenticationService;

/** One unary and one streaming method: they are served in different ways, and both need no session. */
const PATHS = [SessionService.getNotice.path, reflection("v1").path];

type Change = (fields: readonly Field[]) => readonly Field[];

const without =
  (...names: string[]): Change =>
  (fields) =>
    fields.filter(([name]) => !names.includes(name));
const withField =
  (name: string, value: string | Buffer): Change =>
  (fields) =>
    fields.map((field) => (field[0] === name ? [name, value] : field));
const first =
  (...more: Field[]): Change =>
  (fields) => [...more, ...fields];
const last =
  (...more: Field[]): Change =>
  (fields) => [...fields, ...more];
const many = (count: number, field: (n: number) => Field): Change =>
  last(...Array.from({ length: count }, (_, n) => field(n)));

/** The answer in short. */
const codeOf = ({ http, status, reason, reset }: RawAnswer): string =>
  [reset === "" || reset === "NO_ERROR" ? http : "", status, reason, reset]
    .filter((word) => word !== "" && word !== "NO_ERROR")
    .join(" ");

const SERVED = "200 OK";
const MALFORMED = "PROTOCOL_ERROR";

/** How requests end whose headers no gRPC library sends. Malformed ones (RFC 9113 §8.1.1) end their stream alone. */
const REQUESTS: Record<string, [Change, string]> = {
  "no te": [without("te"), SERVED],
  "te: gzip": [withField("te", "gzip"), MALFORMED],
  "no content-type": [without("content-type"), "415"],
  "content-type twice": [last(["content-type", "text/plain"]), SERVED],
  "no :path": [without(":path"), MALFORMED],
  "no :method": [without(":method"), MALFORMED],
  "no :scheme": [without(":scheme"), MALFORMED],
  "no :authority": [without(":authority"), MALFORMED],
  "a host instead of :authority": [(fields) => [...without(":authority")(fields), ["host", "localhost"]], SERVED],
  ":path twice": [first([":path", "/a/b"]), MALFORMED],
  ":path behind other fields": [(fields) => [...without(":path")(fields), [":path", "/a/b"]], MALFORMED],
  "an unknown pseudo field": [first([":unknown", "x"]), MALFORMED],
  "a pseudo field of answers": [first([":status", "200"]), MALFORMED],
  "extended CONNECT that was not offered": [first([":protocol", "websocket"]), MALFORMED],
  "a name in capitals": [last(["X-Upper", "x"]), MALFORMED],
  connection: [last(["connection", "close"]), MALFORMED],
  "transfer-encoding": [last(["transfer-encoding", "chunked"]), MALFORMED],
  upgrade: [last(["upgrade", "h2c"]), MALFORMED],
  "expect: 100-continue": [last(["expect", "100-continue"]), SERVED],
  "content-length of more bytes": [last(["content-length", "6"]), MALFORMED],
  "content-length that is no number": [last(["content-length", "-1"]), MALFORMED],
  "content-length twice": [last(["content-length", "5"], ["content-length", "5"]), MALFORMED],
  "an empty :method": [withField(":method", ""), MALFORMED],
  "a :method of small letters": [withField(":method", "post"), "405"],
  "a :method of 1,000 letters": [withField(":method", "A".repeat(1_000)), "405"],
  HEAD: [withField(":method", "HEAD"), "405"],
  CONNECT: [(fields) => without(":scheme", ":path")(withField(":method", "CONNECT")(fields)), "405"],
  "an empty :path": [withField(":path", ""), MALFORMED],
  "a :path with NUL": [withField(":path", "/a\0/b"), MALFORMED],
  "a :path of *": [withField(":path", "*"), MALFORMED],
  "a :path that is a URL": [withField(":path", "http://localhost/a/b"), MALFORMED],
  "a :path that is not ASCII": [withField(":path", Buffer.from("/ä/ö")), "200 UNAUTHENTICATED SESSION_REQUIRED"],
  "a :path of 8,000 bytes": [withField(":path", `/${"a".repeat(8_000)}/b`), "200 UNAUTHENTICATED SESSION_REQUIRED"],
  "a :path of a prototype's": [withField(":path", "/__proto__/constructor"), "200 UNAUTHENTICATED SESSION_REQUIRED"],
  "a :path with a query": [withField(":path", `${createSession.path}?x`), "200 UNAUTHENTICATED SESSION_REQUIRED"],
  "a :path that goes up": [withField(":path", `/..${createSession.path}`), "200 UNIMPLEMENTED METHOD_UNKNOWN"],
  "a :path with a byte encoded": [
    withField(":path", createSession.path.replace("C", "%43")),
    "200 UNAUTHENTICATED SESSION_REQUIRED",
  ],
  "a value that is no text": [last(["x-bytes", Buffer.from([0xff, 0xfe])]), SERVED],
  "a value of two lines": [last(["x-lines", "a\r\nsecurity-token: 5"]), SERVED],
  "a name that is no text": [last(["\u00ff\u00fe", "x"]), SERVED],
  "a name with a line feed": [last(["x\ny", "x"]), SERVED],
  "an empty name": [last(["", "x"]), SERVED],
  "names of a prototype's": [last(["__proto__", "x"], ["constructor", "x"]), SERVED],
  "binary metadata that is no base64": [last(["x-bin", "%%%"]), SERVED],
  "a security token in binary": [last(["security-token-bin", "BQ=="]), SERVED],
  "grpc-timeout of 597 hours": [last(["grpc-timeout", "597H"]), SERVED],
  "the longest grpc-timeout": [last(["grpc-timeout", "99999999H"]), SERVED],
  "grpc-timeout of nine digits": [last(["grpc-timeout", "999999999H"]), "200 INVALID_ARGUMENT FIELD_INVALID"],
  "grpc-timeout in other digits": [last(["grpc-timeout", Buffer.from("٣S")]), "200 INVALID_ARGUMENT FIELD_INVALID"],
  "grpc-timeout twice": [last(["grpc-timeout", "5S"], ["grpc-timeout", "9S"]), "200 INVALID_ARGUMENT FIELD_INVALID"],
  "grpc-encoding that nobody knows": [last(["grpc-encoding", "br"]), SERVED],
  "the header by which the gateway finds its calls": [last(["gatehouse-call", "1"]), SERVED],
  "the headers that the gateway gives to upstreams": [
    last(["gatehouse-user", "admin"], ["gatehouse-roles", "Admin"]),
    SERVED,
  ],
  "40 fields": [many(40, (n) => [`x-${n}`, "y"]), SERVED],
  "200 fields": [many(200, (n) => [`x-${n}`, "y"]), "ENHANCE_YOUR_CALM"],
  "one field 200 times": [many(200, () => ["x-same", "y"]), "ENHANCE_YOUR_CALM"],
};

const skip = process.platform === "linux" ? false : "needs several loopback addresses, and /proc";

describe("a request with", { skip }, () => {
  let stage: Stage;

  before(async () => {
    stage = await Stage.open();
  });

  after(async () => await stage?.[Symbol.asyncDispose]());

  for (const [name, [change, expected]] of Object.entries(REQUESTS))
    for (const path of PATHS)
      test(`${name} to ${path} is ${expected}, and the channel goes on`, async () => {
        using client = await RawConnection.open(stage.gateway.address);
        const stream = client.nextStream();
        client.write(...headerFrames(stream, change(callFields(path))), data(stream, EMPTY));
        assert.equal(codeOf(await client.answer(stream)), expected);
        assert.equal(codeOf(await client.request(SessionService.getSession.path, EMPTY)), SERVED);
      });

  /** Not served; newer releases of Node end the connection with it. */
  const REFUSED: Record<string, readonly Field[]> = {
    "86 KiB of fields": Array.from({ length: 11 }, (_, n): Field => [`x-${n}`, "y".repeat(8_000)]),
    "content-length of fewer bytes": [["content-length", "4"]],
  };

  for (const [name, fields] of Object.entries(REFUSED))
    test(`${name} ends at least its stream`, async () => {
      using client = await RawConnection.open(stage.gateway.address);
      const stream = client.nextStream();
      client.write(...headerFrames(stream, [...callFields(PATHS[0]!), ...fields]), data(stream, EMPTY));
      const { reset, isCut, http } = await client.answer(stream);
      assert.ok(reset !== "" || isCut || http === 431, "it was served");
    });

  test("trailers is served when they are in order, and ends its stream when they are not", async () => {
    using client = await RawConnection.open(stage.gateway.address);
    const endings: Record<string, readonly Field[]> = {
      [SERVED]: [["x-trailer", "y"]],
      [MALFORMED]: [[":path", "/a/b"]],
    };
    for (const [expected, trailers] of Object.entries(endings)) {
      const stream = client.nextStream();
      client.write(headers(stream, callFields(PATHS[0]!)), data(stream, EMPTY, 0));
      client.write(headers(stream, trailers, FLAG.END_HEADERS | FLAG.END_STREAM));
      assert.equal(codeOf(await client.answer(stream)), expected);
    }
  });

  test("whatever there is disturbs nobody and leaves nothing", async () => {
    await stage.undisturbed(async () => {
      using client = await RawConnection.open(stage.gateway.address);
      await client.settle();
    });
    await stage.leavesNothing();
  });
});
