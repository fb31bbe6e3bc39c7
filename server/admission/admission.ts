import type { ErrorCode } from "../core/errors.ts";
import type { MethodName } from "../policy/method-patterns.ts";
import type { Policy } from "../policy/policy.ts";
import type { Channel } from "../sessions/channel.ts";
import type { Session } from "../sessions/session.ts";
import type { Metadata } from "./claim.ts";
import type { EpochCalls } from "./fenced-calls.ts";
import type { Fencing, FencingRule } from "./fencing.ts";

/** A method the gateway can route, and what admission must know of it. */
export interface Route extends MethodName {
  /** Whether every channel may call it, whatever the policy says (contract §2). */
  readonly isAlwaysAllowed: boolean;
  /** The roles it takes, all of them, whatever the policy says: nothing else lets anybody in, and nothing keeps them out. */
  readonly requiredRoles?: readonly string[];
  /** Whether it runs in the default session and never looks at `security-token`, so that a client with an ended one can log in. */
  readonly ignoresToken: boolean;
  /** Whether calling it starts the session's idle time again. */
  readonly isActivity: boolean;
  /** Whether it is answered while the gateway drains, as health is: who asks shall learn NOT_SERVING. */
  readonly outlivesDrain?: boolean;
}

/** What a call brings to admission, and what admission finds out. */
export interface Applicant {
  readonly channel: Channel;
  readonly path: string;
  /** Metadata `security-token` as it arrived; several values arrive joined by a comma. */
  readonly tokenText: string | undefined;
  session: Session | undefined;
  route: Route | undefined;
  /** Which check refused it, for the log, where the code does not say. */
  detail?: string | undefined;
  /** The group to whose methods its roles let it in although it is not Primary. */
  exemptFrom?: string | undefined;
  /** The calls of the epoch with which it acts; whoever starts it must add it to them in the same turn. */
  acting?: EpochCalls | undefined;
}

const NO_METADATA: Metadata = {};
const PATH = /^\/[^/\s]+\/[^/\s]+$/;
const TOKEN = /^(?:0|[1-9]\d{0,9})$/;
const LARGEST_TOKEN = 2 ** 32 - 1;

/** The path of a call up to its handler: a fixed order of checks, each a look-up (contract §2). */
export class Admission {
  readonly #routes: { get(path: string): Route | undefined };
  readonly #fencing: Fencing | undefined;
  #policy: Policy;
  #isDraining = false;

  /**
   * @param routes by path, `/package.Service/Method`
   * @param fencing `undefined` where nothing is ever fenced
   */
  constructor(routes: { get(path: string): Route | undefined }, policy: Policy, fencing?: Fencing) {
    this.#routes = routes;
    this.#policy = policy;
    this.#fencing = fencing;
  }

  setPolicy(policy: Policy, fencing: readonly FencingRule[] = []): void {
    this.#policy = policy;
    this.#fencing?.setRules(fencing);
  }

  /** From now on every new call is refused. */
  drain(): void {
    this.#isDraining = true;
  }

  /**
   * Finds the call's route and session, and with which epoch it acts. Changes nothing but those and the session's activity.
   * @param metadata looked at for fenced methods alone
   * @returns why the call may not start; `undefined` where it may
   */
  admit(call: Applicant, now: number, metadata: Metadata = NO_METADATA): ErrorCode | undefined {
    const route = this.#routes.get(call.path);
    if (this.#isDraining && !route?.outlivesDrain) return "DRAINING";
    if (route === undefined && !PATH.test(call.path)) return "METHOD_UNKNOWN";
    call.route = route;
    if (route?.ignoresToken) return undefined;
    const refusal = this.#findSession(call);
    if (refusal !== undefined) return refusal;
    const roles = call.session?.roles;
    if (roles === undefined && !this.#allows(undefined, route, call.path)) return "SESSION_REQUIRED";
    if (route === undefined) return "METHOD_UNKNOWN";
    if (roles !== undefined && !this.#allows(roles, route, call.path)) return "METHOD_DENIED";
    call.detail = this.#fencing?.refusal(call, route, metadata);
    if (call.detail !== undefined) return "FENCED";
    if (route.isActivity) call.session?.touch(now);
    return undefined;
  }

  /** Why a call that runs would not be let in any more, by its roles and the rules of now; `undefined` where it would. */
  recheck(call: Applicant): ErrorCode | undefined {
    if (!this.stillAllows(call)) return call.session === undefined ? "SESSION_REQUIRED" : "METHOD_DENIED";
    return this.#fencing?.stillHolds(call) === false ? "FENCED" : undefined;
  }

  /** Whether the policy would still let a running call in. */
  stillAllows(call: Applicant): boolean {
    return call.route?.ignoresToken === true || this.#allows(call.session?.roles, call.route, call.path);
  }

  /**
   * Whether a method may be called in a session, as far as roles decide it; whether there is such a method is not asked.
   * @param session `undefined` is the default session
   */
  allows(session: Session | undefined, path: string): boolean {
    return PATH.test(path) && this.#allows(session?.roles, this.#routes.get(path), path);
  }

  /** Whether the policy lets these roles call a method; `undefined` is the default session. */
  permits(roles: readonly string[] | undefined, method: MethodName): boolean {
    return this.#policy.allows(roles, method);
  }

  #findSession(call: Applicant): ErrorCode | undefined {
    if (call.tokenText === undefined) {
      call.session = call.channel.current;
      return undefined;
    }
    if (!TOKEN.test(call.tokenText)) return "TOKEN_MALFORMED";
    const token = Number(call.tokenText);
    if (token > LARGEST_TOKEN) return "TOKEN_MALFORMED";
    if (token === 0) return undefined;
    call.session = call.channel.find(token);
    if (call.session !== undefined) return undefined;
    call.channel.noteUnknown(token);
    return "SESSION_UNKNOWN";
  }

  #allows(roles: readonly string[] | undefined, route: Route | undefined, path: string): boolean {
    if (route?.isAlwaysAllowed) return true;
    const required = route?.requiredRoles;
    if (required !== undefined) return roles !== undefined && required.every((role) => roles.includes(role));
    return this.#policy.allows(roles, route ?? methodNameOf(path));
  }
}

/** @param path `/package.Service/Method` */
export function methodNameOf(path: string): MethodName {
  const full = path.slice(1);
  return { full, service: full.slice(0, full.indexOf("/")) };
}
