import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:http2";
import { test } from "node:test";
import * as messages from "#proto/messages.js";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import { frame } from "../conformance/wire.ts";
import { startGateway } from "../support/gateway.ts";

const { SessionServiceWatchSessionResponse, PasswordAuthenticationServiceCreateSessionResponse } =
  messages.gatehouse.security.v1;

test("a watcher that reads nothing until its session has ended still gets the last message and its status", async () => {
  await using gateway = await startGateway({ accounts: [{ name: "alice", password: "right" }] });
  const client = connect(`http://${gateway.address}`).on("error", () => {});
  const request = (path: string, message: Buffer, headers: Record<string, string> = {}) => {
    const fixed = { ":method": "POST", ":path": path, "content-type": "application/grpc", te: "trailers" };
    const stream = client.request({ ...fixed, ...headers });
    stream.end(frame(message));
    return stream;
  };
  const { createSession } = PasswordAuthenticationService;
  const login = request(
    createSession.path,
    createSession.requestSerialize({ username: "alice", password: Buffer.from("right") }),
  );
  const [answer] = (await once(login, "data")) as [Buffer];
  const { securityToken } = PasswordAuthenticationServiceCreateSessionResponse.decode(answer.subarray(5));

  client.settings({ initialWindowSize: 0 });
  await once(client, "localSettings");
  const { watchSession, closeSession } = SessionService;
  const watch = request(watchSession.path, watchSession.requestSerialize({ securityToken }), {
    "security-token": String(securityToken),
  });
  await once(watch, "response");
  request(closeSession.path, closeSession.requestSerialize({ securityToken })).resume();
  await gateway.event("session.closed");

  const chunks: Buffer[] = [];
  watch.on("data", (chunk: Buffer) => chunks.push(chunk));
  client.settings({ initialWindowSize: 65_535 });
  const [trailers] = await once(watch, "trailers", { signal: AbortSignal.timeout(3_000) });
  assert.equal(trailers["grpc-status"], "16");
  assert.deepEqual(kindsOf(Buffer.concat(chunks)), [1, 5]);
  client.destroy();
});

function kindsOf(bytes: Buffer): number[] {
  const kinds: number[] = [];
  for (let at = 0; at < bytes.length; at += 5 + bytes.readUInt32BE(at + 1)) {
    const message = bytes.subarray(at + 5, at + 5 + bytes.readUInt32BE(at + 1));
    kinds.push(SessionServiceWatchSessionResponse.decode(message).kind);
  }
  return kinds;
}
