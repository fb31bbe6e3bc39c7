import assert from "node:assert/strict";
import { Metadata } from "@grpc/grpc-js";
import { Admission, type Applicant, methodNameOf, type Route } from "../../../server/admission/admission.ts";
import { Policy } from "../../../server/policy/policy.ts";
import { GrpcSeam } from "../../../server/transport/grpc-seam.ts";
import { timeoutMs } from "../../../server/transport/timeout.ts";
import { openChannel, openSession, sessionTable } from "../../sessions/support.ts";
import type { Running, Target } from "../engine.ts";

const KNOWN = "a.Service/Read";
const LONGEST_TIMEOUT_MS = 99_999_999 * 3_600_000;

/** What may come of a call by its headers alone, in a channel with one session. */
const REFUSALS = ["METHOD_UNKNOWN", "TOKEN_MALFORMED", "SESSION_UNKNOWN", "SESSION_REQUIRED", "METHOD_DENIED"];

/** Headers as Node hands them over, one on each line, such as `:path: /a.B/C`. */
export const metadata: Target = {
  name: "metadata",
  maxBytes: 2_048,
  words: [
    ..."security-token: grpc-timeout: grpc-encoding: :path: gatehouse-call: content-type: user-bin: te: via: @".split(
      " ",
    ),
    ..."1S 100m 99999999H 100000000H 1.5S 01 +1 1, 4294967295 4294967296 / // /a.Service/Read /a.Service/ \n".split(
      " ",
    ),
    ..."__proto__: constructor: hasOwnProperty: x y: X: grpc-internal-x: \u0000 \u0661 %2F".split(" "),
  ],
  open(): Running {
    const limits = { streamsPerChannel: 1, maxMessageBytes: 1, resets: { burst: 1, perSecond: 1 } };
    const listeners = { onStream: () => undefined, onSession: () => undefined, onSessionError: () => undefined };
    const seam = new GrpcSeam<object>({ ...limits, ...listeners });
    return { take: (input) => take(input.toString("latin1"), seam) };
  },
};

function take(text: string, seam: GrpcSeam<object>): string {
  const headers = headersOf(text);
  const refusal = admit(String(headers[":path"] ?? ""), headers["security-token"]);
  const timeout = expectTimeout(headers["grpc-timeout"] ?? "");
  expectBound(headers, seam);
  return `${refusal} ${timeout}`;
}

/** As HTTP/2 of Node joins them: names in lower case, several values by a comma. */
function headersOf(text: string): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  for (const line of text.split("\n")) {
    const colon = line.indexOf(":", 1);
    const name = line.slice(0, colon < 0 ? undefined : colon).toLowerCase();
    const value = colon < 0 ? "" : line.slice(colon + 1).trim();
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}

function admit(path: string, given: string | undefined): string {
  const { table, clock } = sessionTable();
  const channel = openChannel(table);
  const session = openSession(table, channel, "alice");
  const tokenText = given?.replaceAll("@", String(session.token));
  const route: Route = { ...methodNameOf(`/${KNOWN}`), isAlwaysAllowed: false, ignoresToken: false, isActivity: true };
  const policy = new Policy({ anonymous: [], roles: { Engineer: [KNOWN] } });
  const call: Applicant = { channel, path, tokenText, session: undefined, route: undefined };
  const refusal = new Admission(new Map([[`/${KNOWN}`, route]]), policy).admit(call, clock.now());
  const found = refusal ?? "admitted";
  assert.ok([...REFUSALS, "admitted"].includes(found), found);
  const isNamed = isPath(path) && tokenText === String(session.token);
  assert.equal(call.session, isNamed ? session : undefined, "by exactly its token");
  assert.equal(refusal === undefined, call.session === session && path === `/${KNOWN}`, "only what the role may");
  assert.equal(refusal === "TOKEN_MALFORMED", isPath(path) && tokenText !== undefined && !isToken(tokenText));
  return found;
}

/** The rules of the contract, written another way. */
const isPath = (path: string): boolean => {
  const [before, service = "", method = "", ...more] = path.split("/");
  return before === "" && service !== "" && method !== "" && more.length === 0 && path === path.replace(/\s/g, "");
};
const isToken = (text: string): boolean => String(Number(text) >>> 0) === text;

function expectTimeout(text: string): string {
  const ms = timeoutMs(text);
  if (ms === undefined) return "no time";
  assert.ok(ms >= 0 && ms <= LONGEST_TIMEOUT_MS, `${ms} ms`);
  const units: Record<string, number> = { H: 3_600_000, M: 60_000, S: 1_000, m: 1, u: 1 / 1_000, n: 1 / 1_000_000 };
  const expected = Number.parseInt(text, 10) * units[text.at(-1) ?? ""]!;
  assert.ok(Math.abs(ms - expected) <= expected * 1e-9, `${text} is ${ms} ms`);
  return text.at(-1) ?? "";
}

/** A handler finds its own call, whatever the client claims, and grpc-js takes all that is left without a word. */
function expectBound(headers: Record<string, string>, seam: GrpcSeam<object>): void {
  const context = {};
  const forget = seam.bind(headers, context);
  const { error, warn } = console;
  const said: unknown[] = [];
  console.error = console.warn = (...words: unknown[]) => void said.push(words);
  try {
    const passed = Metadata.fromHttp2Headers(headers);
    assert.equal(seam.contextOf(passed), context);
    forget();
    assert.equal(seam.contextOf(passed), undefined);
  } finally {
    console.error = error;
    console.warn = warn;
  }
  assert.deepEqual(said, []);
}
