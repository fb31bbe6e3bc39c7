import assert from "node:assert/strict";
import { AsyncLocalStorage, AsyncResource } from "node:async_hooks";
import { once } from "node:events";
import { type ClientHttp2Session, connect, createServer } from "node:http2";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { lightRequest } from "../../server/forwarding/light-request.ts";

const HEADERS = { ":method": "POST", ":path": "/any" };

/** A client of a server that answers everything with nothing, while `use` runs. */
async function withSession(use: (session: ClientHttp2Session) => Promise<void>): Promise<void> {
  const server = createServer().on("stream", (stream) => stream.respond({}, { endStream: true }));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  try {
    await once(session, "connect");
    await use(session);
  } finally {
    const closed = [once(session, "close"), once(server, "close")];
    session.close();
    server.close();
    await Promise.all(closed);
  }
}

test("a request sends headers and leaves its end to the caller", async () => {
  await withSession(async (session) => {
    const stream = lightRequest(session, HEADERS);
    assert.equal(stream.writableEnded, false);
    const [answer] = await once(stream.resume().end(), "response");
    assert.equal(answer[":status"], 200);
  });
});

test("a request leaves AsyncResource as it found it, also where its headers cannot be sent", async () => {
  const before = AsyncResource.prototype.bind;
  await withSession(async (session) => {
    await once(lightRequest(session, HEADERS).resume().end(), "close");
    assert.equal(AsyncResource.prototype.bind, before);
    assert.throws(() => lightRequest(session, { ...HEADERS, connection: "close" }), {
      code: "ERR_HTTP2_INVALID_CONNECTION_HEADERS",
    });
    assert.equal(AsyncResource.prototype.bind, before);
  });
});

test("the answer comes in the caller's asynchronous context", async () => {
  const context = new AsyncLocalStorage<string>();
  await withSession(async (session) => {
    const seen = await context.run("of the call", async () => {
      const stream = lightRequest(session, HEADERS);
      return await new Promise((resolve) =>
        stream
          .once("response", () => resolve(context.getStore()))
          .resume()
          .end(),
      );
    });
    assert.equal(seen, "of the call");
  });
});

test("a request warns of nothing, on any release of Node", async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => void warnings.push(warning);
  process.on("warning", note);
  await withSession(async (session) => {
    await once(lightRequest(session, HEADERS).resume().end(), "close");
  });
  process.off("warning", note);
  assert.deepEqual(warnings, []);
});
