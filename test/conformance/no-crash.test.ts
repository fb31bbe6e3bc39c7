import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import { health, reflection } from "./standard-services.ts";
import { frame, Wire } from "./wire.ts";

const METHODS = [
  PasswordAuthenticationService.createSession.path,
  SessionService.getSession.path,
  SessionService.watchSession.path,
  health.check.path,
  health.watch.path,
  reflection("v1").path,
  "/no.such.Service/Method",
];

const MESSAGE = PasswordAuthenticationService.createSession.requestSerialize({
  username: "nobody",
  password: Buffer.from("x"),
});

/** Bodies that some or all methods refuse, each in another place of the server. */
const BODIES: Record<string, Buffer | undefined> = {
  "no message": undefined,
  "two messages": Buffer.concat([frame(MESSAGE), frame(MESSAGE)]),
  "a truncated message": frame(MESSAGE).subarray(0, -2),
  "a truncated head": Buffer.from([0, 0, 0]),
  "an undecodable message": frame(Buffer.from([0x0a, 0x7f, 0x01])),
  "an oversized message": frame(Buffer.alloc(16 * 1024 + 1)),
  "the head of an oversized message": Buffer.from([0, 0xff, 0xff, 0xff, 0xff]),
  "a compressed message": frame(gzipSync(MESSAGE), true),
  "a compressed message that is not compressed": frame(MESSAGE, true),
  "a compression bomb": frame(gzipSync(Buffer.alloc(8 * 1024 * 1024)), true),
  "compression flag 7": Buffer.concat([Buffer.from([7]), frame(MESSAGE).subarray(1)]),
};

test("no message that is refused ends the process: no rejection is unhandled", async () => {
  await using gateway = await startProcess();
  for (const [what, body] of Object.entries(BODIES)) {
    for (const path of METHODS) {
      await send(gateway.address, path, body);
      assert.ok(await answers(gateway.address), `${what} to ${path} ended the process:\n${gateway.errors()}`);
    }
  }
  using wire = await Wire.open(gateway.address);
  assert.ok((await wire.login("alice", "right")).securityToken);
});

/** Sends a request on a connection of its own and waits until something became of it. */
async function send(address: string, path: string, body: Buffer | undefined): Promise<void> {
  using wire = await Wire.open(address);
  const stream = wire.stream(path, { "grpc-encoding": "gzip" });
  stream.end(body);
  await Promise.race([once(stream, "data"), once(stream, "close")]);
  // An answer leaves before what goes wrong after it: one more turn of the server shows whether it lives.
  await new Promise<void>((resolve) => {
    if (wire.http2.destroyed) return resolve();
    wire.http2.once("close", resolve);
    wire.http2.ping(() => resolve());
  });
}

async function answers(address: string): Promise<boolean> {
  try {
    using wire = await Wire.open(address);
    return (await wire.call(SessionService.getNotice, {})).status === "OK";
  } catch {
    return false;
  }
}

/** A gateway in a process of its own, which no test runner keeps from dying. */
async function startProcess() {
  const script = join(import.meta.dirname, "gateway-process.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script]);
  const errors: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  const [line] = await once(child.stdout, "data", { signal: AbortSignal.timeout(10_000) });
  return {
    address: String(line).trim(),
    errors: () => Buffer.concat(errors).toString(),
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}
