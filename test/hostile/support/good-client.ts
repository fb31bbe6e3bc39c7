import { once } from "node:events";
import http2 from "node:http2";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import { frame } from "../../conformance/wire.ts";

/**
 * A well-behaved client in a process of its own: logs in and calls `GetSession` in its session at a steady pace, whether
 * or not earlier calls have been answered. Tells `open`; then, for each message it gets, what became of the calls since
 * the last one. Arguments: port, address to come from.
 */
const [port, from] = process.argv.slice(2);

const EVERY_MS = 10;
/** If the machine gives us no time for so long, what we measured then tells nothing of the gateway. */
const STARVED_MS = 30;
const { createSession } = PasswordAuthenticationService;
const { getSession } = SessionService;

export interface Measured {
  calls: number;
  /** Calls that failed or found no session, and why the first did. */
  failed: number;
  firstFailure: string;
  p99Ms: number;
  maxMs: number;
}

const session = http2.connect(`http://127.0.0.1:${port}`, { localAddress: from } as http2.ClientSessionOptions);
session.on("error", (error) => fail(error.message));
await once(session, "connect");

const inSession: Record<string, string> = {};
interface Pending {
  start: number;
  isStarved: boolean;
}

const pending = new Set<Pending>();
let latenciesMs: number[] = [];
let failures: string[] = [];

const fail = (why: string) => failures.push(why);

/** The answer's message; none where the call failed. */
async function unary(path: string, message: Buffer): Promise<Buffer | undefined> {
  const headers = {
    ":method": "POST",
    ":path": path,
    "content-type": "application/grpc",
    te: "trailers",
    ...inSession,
  };
  const stream = session.request(headers);
  const chunks: Buffer[] = [];
  let status: unknown;
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  stream.on("trailers", (trailers) => {
    status = trailers["grpc-status"];
  });
  stream.end(frame(message));
  await once(stream, "close");
  return status === "0" ? Buffer.concat(chunks).subarray(5) : undefined;
}

async function callOnce(): Promise<void> {
  const call = { start: performance.now(), isStarved: false };
  pending.add(call);
  const answer = await unary(getSession.path, getSession.requestSerialize({})).catch(() => undefined);
  pending.delete(call);
  if (!call.isStarved) latenciesMs.push(performance.now() - call.start);
  if (answer === undefined) return void fail("the call was refused");
  if (getSession.responseDeserialize(answer).session?.username !== "good") fail("the session is gone");
}

/** Calls without an answer count with the time they have waited so far. */
function measured(): Measured {
  const now = performance.now();
  const waiting = [...pending].filter(({ isStarved }) => !isStarved).map(({ start }) => now - start);
  const all = [...latenciesMs, ...waiting].sort((a, b) => a - b);
  const answer = {
    calls: all.length,
    failed: failures.length,
    firstFailure: failures[0] ?? "",
    p99Ms: all[Math.ceil(all.length * 0.99) - 1] ?? Number.POSITIVE_INFINITY,
    maxMs: all.at(-1) ?? Number.POSITIVE_INFINITY,
  };
  latenciesMs = [];
  failures = [];
  return answer;
}

const login = { username: "good", password: Buffer.from("a good password") };
const opened = await unary(createSession.path, createSession.requestSerialize(login));
if (opened === undefined) throw new Error("the login was refused");
const { securityToken } = createSession.responseDeserialize(opened);
if (securityToken === 0) throw new Error("the login failed");
inSession["security-token"] = String(securityToken);
let lastTick = performance.now();
setInterval(() => {
  const now = performance.now();
  if (now - lastTick > STARVED_MS) for (const call of pending) call.isStarved = true;
  lastTick = now;
  void callOnce();
}, EVERY_MS);
process.on("message", () => process.send?.(measured()));
process.on("disconnect", () => process.exit());
process.send?.("open");
