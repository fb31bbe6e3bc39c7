import assert from "node:assert/strict";
import type { Route } from "../../server/admission/admission.ts";
import type { ErrorCode } from "../../server/core/errors.ts";
import type { PolicyRules } from "../../server/policy/policy.ts";
import type { ChannelState, SessionModel, SessionState } from "./session-model.ts";
import type { TestAccounts } from "./test-accounts.ts";

const route = (full: string, more: Partial<Route> = {}): [string, Route] => [
  `/${full}`,
  {
    full,
    service: full.slice(0, full.indexOf("/")),
    isAlwaysAllowed: false,
    ignoresToken: false,
    isActivity: true,
    ...more,
  },
];

export const ROUTES: ReadonlyMap<string, Route> = new Map([
  route("own.Session/Get", { isAlwaysAllowed: true }),
  route("own.Session/Watch", { isAlwaysAllowed: true, isActivity: false }),
  route("own.Login/Create", { isAlwaysAllowed: true, ignoresToken: true }),
  route("own.Health/Check", { isAlwaysAllowed: true, ignoresToken: true, outlivesDrain: true }),
  route("data.Access/Read"),
  route("data.Access/ReadAll"),
  route("data.Access/Write"),
]);

/** Paths that clients call: those that exist, one that does not, and one that is none. */
export const PATHS = [...ROUTES.keys(), "/data.Access/Nothing", "/data.Access"];

const ALL = ["Read", "ReadAll", "Write", "Nothing"];

/** Rules, and what each role may call of `data.Access` by them, worked out by hand. "" is the default session. */
export const POLICIES: readonly { rules: PolicyRules; allowed: Readonly<Record<string, readonly string[]>> }[] = [
  {
    rules: {
      anonymous: [],
      roles: { Admin: ["*"], Engineer: ["data.Access/*"], Viewer: ["data.Access/Read*"] },
    },
    allowed: { Admin: ALL, Engineer: ALL, Viewer: ["Read", "ReadAll"] },
  },
  {
    rules: { anonymous: ["data.Access/Read"], roles: { Admin: ["*"] } },
    allowed: { "": ["Read"], Admin: ALL, Engineer: ["Read"], Viewer: ["Read"], nobody: ["Read"] },
  },
  { rules: { anonymous: [], roles: { Engineer: ["data.Access/Write"] } }, allowed: { Engineer: ["Write"] } },
];

/** A call that was let in and goes on. */
export interface RunningCall {
  /** It has come to its own end. */
  readonly leave: () => void;
  readonly path: string;
  readonly session: SessionState | undefined;
  endedWith: ErrorCode | undefined;
}

/** Which calls may start and go on (contract §2). */
export class CallModel {
  policy = POLICIES[0]!;
  isDraining = false;
  readonly running = new Set<RunningCall>();
  readonly #sessions: SessionModel;
  readonly #accounts: TestAccounts;

  constructor(sessions: SessionModel, accounts: TestAccounts) {
    this.#sessions = sessions;
    this.#accounts = accounts;
  }

  /** What a call is answered, and the session it runs in. */
  expectedOf(
    channel: ChannelState,
    path: string,
    tokenText: string | undefined,
  ): { code: ErrorCode | undefined; session?: SessionState | undefined } {
    const found = ROUTES.get(path);
    if (this.isDraining && path !== "/own.Health/Check") return { code: "DRAINING" };
    if (path.split("/").length !== 3) return { code: "METHOD_UNKNOWN" };
    if (found?.ignoresToken) return { code: undefined };
    if (tokenText !== undefined && !/^(0|[1-9][0-9]*)$/.test(tokenText)) return { code: "TOKEN_MALFORMED" };
    if (Number(tokenText ?? 0) > 4_294_967_295) return { code: "TOKEN_MALFORMED" };
    const session = tokenText === undefined ? channel.current : this.#sessions.find(channel, Number(tokenText));
    if (session === undefined && tokenText !== undefined && tokenText !== "0") return { code: "SESSION_UNKNOWN" };
    if (session === undefined && !this.mayCall(undefined, path)) return { code: "SESSION_REQUIRED" };
    if (found === undefined) return { code: "METHOD_UNKNOWN" };
    if (session !== undefined && !this.mayCall(session.roles, path)) return { code: "METHOD_DENIED" };
    return { code: undefined, session };
  }

  /** @param roles `undefined` is the default session */
  mayCall(roles: readonly string[] | undefined, path: string): boolean {
    if (!path.startsWith("/data.Access/")) return true;
    const method = path.slice("/data.Access/".length);
    const { allowed } = this.policy;
    return ["", ...(roles ?? [])].some((role) => allowed[role]?.includes(method));
  }

  /** The gateway ends a call. The first end is the one that counts. */
  ended(call: RunningCall, code: ErrorCode): void {
    if (call.endedWith !== undefined) return;
    const roles = this.#accounts.usable(call.session?.user ?? "")?.roles;
    const isJust = code === "SESSION_UNKNOWN" || (code === "METHOD_DENIED" && !this.mayCall(roles, call.path));
    assert.ok(isJust, `${call.path} was ended with ${code}`);
    call.endedWith = code;
  }

  check(): void {
    for (const { session, path, endedWith } of this.running) {
      if (session === undefined) continue;
      const isOpen = session.channel.sessions.has(session.id);
      const mayRun = isOpen && this.mayCall(session.roles, path);
      assert.ok(mayRun || endedWith !== undefined, `${path} goes on in a session that ended or may not call it`);
      assert.ok(endedWith !== "SESSION_UNKNOWN" || !isOpen, `${path} was ended though its session goes on`);
    }
  }
}
