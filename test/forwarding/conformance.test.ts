import assert from "node:assert/strict";
import { constants } from "node:http2";
import { after, before, describe, test } from "node:test";
import {
  answer,
  answers,
  begins,
  DETAILS,
  FAILED,
  giveUp,
  HEAD,
  hears,
  message,
  receives,
  refuses,
  respondsOpen,
  sends,
  written,
} from "./acts.ts";
import { type Kind, pathOf } from "./contract.ts";
import { type ForwardingGateway, startForwarding } from "./forwarding-gateway.ts";
import { type Case, sideBySide } from "./side-by-side.ts";
import { TestDevice } from "./test-device.ts";

/** What each kind of call sends and is sent. */
const TALKS: Record<Kind, { asks: Buffer[]; told: Buffer[] }> = {
  unary: { asks: [message(3)], told: [message(5)] },
  clientStream: { asks: [message(3), message(0), message(70_000)], told: [message(5)] },
  serverStream: { asks: [message(3)], told: [message(5), message(0), message(70_000)] },
  bidi: { asks: [message(3), message(20_000)], told: [message(5), message(20_000)] },
};

const { NGHTTP2_CANCEL: CANCEL, NGHTTP2_REFUSED_STREAM: REFUSED, NGHTTP2_INTERNAL_ERROR: INTERNAL } = constants;
const CODES = {
  NO_ERROR: constants.NGHTTP2_NO_ERROR,
  PROTOCOL_ERROR: constants.NGHTTP2_PROTOCOL_ERROR,
  INTERNAL_ERROR: INTERNAL,
  FLOW_CONTROL_ERROR: constants.NGHTTP2_FLOW_CONTROL_ERROR,
  REFUSED_STREAM: REFUSED,
  CANCEL,
  ENHANCE_YOUR_CALM: constants.NGHTTP2_ENHANCE_YOUR_CALM,
  INADEQUATE_SECURITY: constants.NGHTTP2_INADEQUATE_SECURITY,
  "an unknown code": 0xabcd,
};

/** Every way that a call of any kind can go. */
function casesOf(kind: Kind): Record<string, Omit<Case, "path">> {
  const { asks, told } = TALKS[kind];
  return {
    "that succeeds": { client: sends(...asks), device: answers({ messages: told }) },
    "that fails with details and trailers": {
      client: sends(...asks),
      device: answers({ headers: { "x-early": "yes" }, messages: told, trailers: FAILED }),
    },
    "that fails before its first message": { client: sends(...asks), device: answers({ trailers: FAILED }) },
    "that fails with trailers alone": { client: sends(...asks), device: refuses(FAILED) },
    "that is answered before its request has ended": {
      client: begins(asks[0]!),
      device: async (stream, call) => {
        await receives(call, asks[0]!.length);
        answer(stream, { messages: told });
      },
    },
    "that is refused before its request has ended": {
      client: begins(asks[0]!),
      device: async (stream, call) => {
        await receives(call, asks[0]!.length);
        stream.respond({ ...HEAD, ...FAILED }, { endStream: true });
      },
    },
    "whose client ends its side after the device's headers": {
      client: async (stream) => {
        stream.write(asks[0]!);
        await hears(stream, "response");
        stream.end();
      },
      device: async (stream, call) => {
        stream.respond(HEAD, { waitForTrailers: true });
        stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
        stream.write(told[0]!);
        if (call.ending === "") await hears(stream, "end");
        stream.end();
      },
    },
    "that its client cancels before headers": {
      client: async (stream, seen) => {
        stream.write(asks[0]!);
        while (seen() === undefined) await new Promise(setImmediate);
        await receives(seen(), asks[0]!.length);
        giveUp(stream);
      },
      device: () => {},
    },
    "that its client cancels after headers": {
      client: async (stream) => {
        stream.write(asks[0]!);
        await hears(stream, "response");
        giveUp(stream);
      },
      device: async (stream, call) => {
        await receives(call, asks[0]!.length);
        stream.respond(HEAD);
      },
    },
    "that its client cancels in the middle of a message": {
      client: async (stream, seen) => {
        await written(stream, asks[0]!.subarray(0, 6));
        while (seen() === undefined) await new Promise(setImmediate);
        await receives(seen(), 6);
        giveUp(stream);
      },
      device: () => {},
    },
    "that its client cancels after its whole request": {
      client: async (stream, seen) => {
        sends(...asks)(stream);
        while (seen()?.ending !== "end") await new Promise(setImmediate);
        giveUp(stream);
      },
      device: () => {},
    },
    ...Object.fromEntries(
      Object.entries(CODES).flatMap(([name, code]): [string, Omit<Case, "path">][] => [
        [
          `that its device resets with ${name} before headers`,
          { client: sends(...asks), device: (stream) => stream.once("end", () => stream.close(code)) },
        ],
        [
          `that its device resets with ${name} after headers`,
          {
            client: begins(asks[0]!),
            device: async (stream, call) => {
              await receives(call, asks[0]!.length);
              respondsOpen(stream);
              setImmediate(() => stream.close(code));
            },
          },
        ],
        [
          `that its device resets with ${name} after data`,
          {
            client: begins(asks[0]!),
            device: async (stream, call) => {
              await receives(call, asks[0]!.length);
              respondsOpen(stream);
              await written(stream, told.at(-1)!.subarray(0, 30_000));
              stream.close(code);
            },
          },
        ],
      ]),
    ),
  };
}

const KINDS: readonly Kind[] = ["unary", "clientStream", "serverStream", "bidi"];
const FOUR_MIB = 4 * 1024 * 1024;

/** What does not depend on the kind. */
const OTHERS: Record<string, Case> = {
  "4 MiB both ways": {
    path: pathOf("unary"),
    client: sends(message(FOUR_MIB, 1)),
    device: answers({ messages: [message(FOUR_MIB, 2)] }),
  },
  "an answer of 6 MiB, which is the client's to judge": {
    path: pathOf("unary"),
    client: sends(message(1)),
    device: answers({ messages: [message(6 * 1024 * 1024, 2)] }),
  },
  "compressed messages of an encoding nobody knows": {
    path: pathOf("bidi"),
    headers: { "grpc-encoding": "snappy-ish", "grpc-accept-encoding": "identity,snappy-ish" },
    client: sends(Buffer.concat([Buffer.from([1, 0, 0, 0, 3]), Buffer.from("abc")])),
    device: answers({
      headers: { "grpc-encoding": "snappy-ish" },
      messages: [Buffer.concat([Buffer.from([1, 0, 0, 0, 2]), Buffer.from("xy")])],
    }),
  },
  "metadata: binary, repeated, empty, named like members of objects": {
    path: pathOf("unary"),
    headers: {
      "x-bin": ["AAEC", "/w=="],
      "x-many": ["a", "b", "", "a"],
      "x-empty": "",
      constructor: "of nothing",
      ["__proto__"]: "of nobody",
      "x-comma": "a, b",
      "grpc-tags-bin": "AA",
      "user-agent": "test/1",
      cookie: ["a=1", "b=2"],
      authorization: "Bearer x",
      "grpc-timeout": "10S",
    },
    client: sends(message(1)),
    device: answers({
      headers: {
        "x-bin": ["AAEC", "/w=="],
        "x-many": ["a", "b", "", "a"],
        constructor: "of nothing",
        server: "test",
        "set-cookie": ["a=1", "b=2"],
      },
      messages: [message(2)],
      trailers: {
        "grpc-status": "0",
        "x-many": ["c", "d"],
        "x-empty": "",
        constructor: "again",
        "x-bin": ["AA", "AQ"],
      },
    }),
  },
  "a message without bytes": {
    path: pathOf("unary"),
    client: sends(message(0)),
    device: answers({ messages: [message(0)] }),
  },
  "a request without messages": {
    path: pathOf("clientStream"),
    client: sends(),
    device: answers({ messages: [message(1)] }),
  },
  "an answer without messages": { path: pathOf("serverStream"), client: sends(message(1)), device: answers() },
  "a request that breaks off within a message": {
    path: pathOf("unary"),
    client: sends(message(9).subarray(0, 8)),
    device: answers({ trailers: { "grpc-status": "13" } }),
  },
  "two messages for a unary method, which are the device's to judge": {
    path: pathOf("unary"),
    client: sends(message(1), message(2)),
    device: answers({ trailers: { "grpc-status": "13" } }),
  },
  "DATA frames without bytes": {
    path: pathOf("bidi"),
    client: async (stream) => {
      for (let n = 0; n < 3; n++) await written(stream, Buffer.alloc(0));
      sends(message(2))(stream);
    },
    device: async (stream) => {
      stream.respond(HEAD, { waitForTrailers: true });
      stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
      for (let n = 0; n < 3; n++) await written(stream, Buffer.alloc(0));
      stream.end(message(3));
    },
  },
  "an answer that is no gRPC": {
    path: pathOf("unary"),
    client: sends(message(1)),
    device: (stream) =>
      void stream.once("end", () => {
        stream.respond({ ":status": 503, "content-type": "text/html", "retry-after": "3" });
        stream.end("<h1>Later</h1>");
      }),
  },
  "an answer of HTTP without a body": {
    path: pathOf("unary"),
    client: sends(message(1)),
    device: (stream) => void stream.once("end", () => stream.respond({ ":status": 404 }, { endStream: true })),
  },
  "an answer without content": {
    path: pathOf("unary"),
    client: sends(message(1)),
    device: (stream) => void stream.once("end", () => stream.respond({ ":status": 204 }, { endStream: true })),
  },
  "an answer without trailers": {
    path: pathOf("unary"),
    client: sends(message(1)),
    device: (stream) =>
      void stream.once("end", () => {
        stream.respond(HEAD);
        stream.end(message(4));
      }),
  },
  "an answer without trailers before the request has ended": {
    path: pathOf("bidi"),
    client: begins(message(1)),
    device: async (stream, call) => {
      await receives(call, 6);
      stream.respond(HEAD);
      stream.end(message(4));
    },
  },
  "headers of 100 and 103 before the real ones": {
    path: pathOf("unary"),
    client: sends(message(1)),
    device: (stream) => {
      stream.additionalHeaders({ ":status": 103, link: "</x>" });
      stream.once("end", () => answer(stream, { messages: [message(1)] }));
    },
  },
  "a status of gRPC that nobody knows": {
    path: pathOf("unary"),
    client: sends(message(1)),
    device: answers({ trailers: { "grpc-status": "77", "grpc-status-details-bin": DETAILS } }),
  },
  "an answer of many pieces, each its own frame": {
    path: pathOf("serverStream"),
    client: sends(message(1)),
    device: (stream) =>
      void stream.once("end", async () => {
        stream.respond(HEAD, { waitForTrailers: true });
        stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
        for (let n = 0; n < 100; n++) await written(stream, message(n));
        stream.end();
      }),
  },
};

const CASES: [string, Case][] = [
  ...KINDS.flatMap((kind) =>
    Object.entries(casesOf(kind)).map(([name, rest]): [string, Case] => [
      `a ${kind} call ${name}`,
      { path: pathOf(kind), ...rest },
    ]),
  ),
  ...Object.entries(OTHERS),
];

describe("forwarding shows both ends what they would see of each other", () => {
  let device: TestDevice;
  let gateway: ForwardingGateway;
  before(async () => {
    device = await TestDevice.start();
    gateway = await startForwarding({ upstreams: [{ address: device.address }] });
  });
  after(async () => {
    await gateway?.[Symbol.asyncDispose]();
    await device?.[Symbol.asyncDispose]();
  });

  for (const [name, wanted] of CASES) {
    test(name, async () => {
      const { direct, forwarded } = await sideBySide({ gateway, device }, wanted);
      assert.deepEqual(forwarded, direct);
    });
  }
});
