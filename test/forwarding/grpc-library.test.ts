import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  Client,
  type ClientWritableStream,
  credentials,
  Metadata,
  Server,
  ServerCredentials,
  type ServiceDefinition,
  type StatusObject,
  status,
} from "@grpc/grpc-js";
import { RemotingAdapterService } from "#proto/services.js";
import { RawClient } from "../support/raw-client.ts";
import { DETAILS } from "./acts.ts";
import { type Kind, pathOf } from "./contract.ts";
import { type ForwardingGateway, startForwarding } from "./forwarding-gateway.ts";

const KINDS: readonly Kind[] = ["unary", "clientStream", "serverStream", "bidi"];
const same = (bytes: Buffer): Buffer => bytes;

/** What a program sees of a call through a library of gRPC. */
interface Outcome {
  messages: string[];
  headers: unknown;
  code: string;
  details: string;
  trailers: unknown;
}

/** A device that echoes; the metadata `wish` says how it ends. */
function device(): Server {
  const server = new Server({ "grpc.max_receive_message_length": -1 });
  const methods = Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      {
        path: pathOf(kind),
        requestStream: kind === "clientStream" || kind === "bidi",
        responseStream: kind === "serverStream" || kind === "bidi",
        requestSerialize: same,
        requestDeserialize: same,
        responseSerialize: same,
        responseDeserialize: same,
      },
    ]),
  ) as ServiceDefinition;
  const trailers = () => {
    const metadata = new Metadata();
    metadata.set("grpc-status-details-bin", Buffer.from(DETAILS, "base64"));
    metadata.add("x-why", "one");
    metadata.add("x-why", "two");
    return metadata;
  };
  // biome-ignore lint/suspicious/noExplicitAny: four kinds of handler in one, as they come from the library.
  const handler = (call: any, callback?: (error: unknown, value?: Buffer, trailers?: Metadata) => void) => {
    const [wish] = call.metadata.get("wish");
    const failure = { code: status.FAILED_PRECONDITION, details: "nein: ä", metadata: trailers() };
    const early = new Metadata();
    early.set("x-early-bin", Buffer.from([0, 255]));
    if (wish !== "refuse") call.sendMetadata(early);
    const got: Buffer[] = [];
    const finish = () => {
      if (wish === "hang") return;
      if (callback !== undefined)
        return wish === "ok" ? callback(null, Buffer.concat(got), trailers()) : callback(failure);
      if (wish !== "refuse") for (const part of got) call.write(part);
      if (wish === "ok") call.end(trailers());
      else call.emit("error", failure);
    };
    if (call.request !== undefined) {
      got.push(call.request, call.request);
      return finish();
    }
    call.on("data", (part: Buffer) => got.push(part));
    call.on("end", finish);
  };
  server.addService(methods, Object.fromEntries(KINDS.map((kind) => [kind, handler])));
  return server;
}

/** One call of a kind, and how it ended. */
async function outcomeOf(
  client: Client,
  kind: Kind,
  wish: string,
  more: { deadlineMs?: number; cancel?: boolean } = {},
) {
  const metadata = new Metadata();
  metadata.set("wish", wish);
  metadata.set("x-bin", Buffer.from([1, 2, 255]));
  const options = { deadline: Date.now() + (more.deadlineMs ?? 10_000) };
  const outcome: Outcome = { messages: [], headers: undefined, code: "", details: "", trailers: undefined };
  const take = (part: Buffer | undefined) => part !== undefined && outcome.messages.push(part.toString());
  const parts = ["a", "", "c".repeat(100_000)].map((text) => Buffer.from(text));
  const unary = (_error: unknown, value?: Buffer) => take(value);
  const path = pathOf(kind);
  const call = {
    unary: () => client.makeUnaryRequest(path, same, same, parts[0]!, metadata, options, unary),
    clientStream: () => client.makeClientStreamRequest(path, same, same, metadata, options, unary),
    serverStream: () => client.makeServerStreamRequest(path, same, same, parts[0]!, metadata, options),
    bidi: () => client.makeBidiStreamRequest(path, same, same, metadata, options),
  }[kind]();
  call.on("error", () => {});
  call.on("metadata", (headers: Metadata) => (outcome.headers = listed(headers)));
  if ("read" in call) call.on("data", take);
  const ended = new Promise<StatusObject>((resolve) => call.on("status", resolve));
  if (kind === "clientStream" || kind === "bidi") {
    const writable = call as ClientWritableStream<Buffer>;
    for (const part of parts) writable.write(part);
    writable.end();
  }
  if (more.cancel) call.once("metadata", () => call.cancel());
  const { code, details, metadata: trailers } = await ended;
  await new Promise(setImmediate);
  // Client, gateway and device each keep the deadline: who tells of it first, and with which words, is chance.
  const isLate = code === status.DEADLINE_EXCEEDED;
  return { ...outcome, code: status[code]!, details: isLate ? "" : details, trailers: isLate ? {} : listed(trailers) };
}

/** Names and values, without `date`. */
const listed = (metadata: Metadata): Record<string, string[]> =>
  Object.fromEntries(
    Object.keys(metadata.getMap())
      .filter((name) => name !== "date")
      .sort()
      .map((name) => [name, metadata.get(name).map((value) => Buffer.from(value as string).toString("hex"))]),
  );

describe("a program with a library of gRPC sees through the gateway what it sees of the device", () => {
  const server = device();
  let gateway: ForwardingGateway;
  let straight: Client;
  let through: RawClient;

  before(async () => {
    const port = await new Promise<number>((resolve, reject) =>
      server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
        error === null ? resolve(bound) : reject(error),
      ),
    );
    gateway = await startForwarding({ upstreams: [{ address: `127.0.0.1:${port}` }] });
    straight = new Client(`127.0.0.1:${port}`, credentials.createInsecure());
    through = new RawClient(gateway.address);
    await through.call(RemotingAdapterService.authenticate, { securityToken: await through.open("alice", "right") });
  });
  after(async () => {
    straight?.close();
    through?.close();
    await gateway?.[Symbol.asyncDispose]();
    server.forceShutdown();
  });

  for (const kind of KINDS) {
    for (const [name, wish, more] of [
      ["that succeeds", "ok", {}],
      ["that fails after messages", "fail", {}],
      ["that is refused", "refuse", {}],
      ["whose deadline passes", "hang", { deadlineMs: 150 }],
      ["that it cancels", "hang", { cancel: true }],
    ] as const) {
      test(`in a ${kind} call ${name}`, async () => {
        const direct = await outcomeOf(straight, kind, wish, more);
        assert.deepEqual(await outcomeOf(through.grpc, kind, wish, more), direct);
        assert.notEqual(direct.code, "");
      });
    }
  }
});
