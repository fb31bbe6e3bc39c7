import { principalKey } from "../core/principal.ts";
import type { Failover } from "../failover/failover.ts";
import { MethodPatterns } from "../policy/method-patterns.ts";
import type { Session } from "../sessions/session.ts";
import type { Applicant, Route } from "./admission.ts";
import { type Claim, Claims, type Metadata } from "./claim.ts";
import type { FencedCalls } from "./fenced-calls.ts";

/** Which methods only the Primary of a group may call, and which roles may all the same. Source: contract §3 `policy`. */
export interface FencingRule {
  readonly group: string;
  readonly methods: readonly string[];
  readonly exempt: readonly string[];
}

interface Fence {
  readonly group: string;
  readonly methods: MethodPatterns;
  readonly exempt: ReadonlySet<string>;
}

const NONE: readonly Fence[] = [];

/**
 * Keeps everybody from a group's methods but its Primary with its present epoch (reference/failover §5). The rules of a
 * method are found once: for a method without any a call costs one look-up, and none at all where there are no rules.
 */
export class Fencing {
  readonly #failover: Failover | undefined;
  readonly #calls: FencedCalls;
  readonly #claims = new Claims();
  #fences: readonly Fence[] = NONE;
  #byRoute = new WeakMap<Route, readonly Fence[]>();

  /** @param failover `undefined` where it is switched off: then nobody is Primary */
  constructor(failover: Failover | undefined, calls: FencedCalls, rules: readonly FencingRule[]) {
    this.#failover = failover;
    this.#calls = calls;
    this.setRules(rules);
  }

  setRules(rules: readonly FencingRule[]): void {
    this.#fences = rules.map(({ group, methods, exempt }) => ({
      group,
      methods: new MethodPatterns(methods),
      exempt: new Set(exempt),
    }));
    this.#byRoute = new WeakMap();
  }

  /**
   * Notes in the call with which epoch it acts, and of which group its roles are exempt.
   * @returns why it may not start, for the log; `undefined` where it may
   */
  refusal(call: Applicant, route: Route, metadata: Metadata): string | undefined {
    if (this.#fences.length === 0) return undefined;
    const fences = this.#of(route);
    if (fences.length === 0) return undefined;
    let claim: Claim | undefined;
    let exemptFrom: string | undefined;
    for (const fence of fences) {
      if (isExempt(call.session, fence)) {
        exemptFrom = fence.group;
        continue;
      }
      const found = claim ?? this.#claims.of(metadata);
      if (typeof found === "string") return found;
      if (found.group !== fence.group) return "other group";
      claim = found;
    }
    const why = claim === undefined ? undefined : this.#act(call, claim);
    if (why === undefined) call.exemptFrom = exemptFrom;
    return why;
  }

  /** Whether a call that runs may go on by the rules as they are now: it was let in as Primary, or its roles are exempt. */
  stillHolds(call: Applicant): boolean {
    if (this.#fences.length === 0 || call.route === undefined) return true;
    return this.#of(call.route).every((fence) => isExempt(call.session, fence) || call.acting?.group === fence.group);
  }

  #of(route: Route): readonly Fence[] {
    const known = this.#byRoute.get(route);
    if (known !== undefined) return known;
    const found = isOwn(route) ? NONE : this.#fences.filter(({ methods }) => methods.match(route));
    this.#byRoute.set(route, found);
    return found;
  }

  #act(call: Applicant, { group, session, epoch }: Claim): string | undefined {
    const caller = call.session;
    if (caller === undefined) return "no session";
    if (this.#failover === undefined) return "failover is switched off until the next start";
    const why = this.#failover.whyNot(group, session, epoch, (owner) => {
      const { principal, key } = caller;
      if (owner.name === principal.name && owner.authority === principal.authority) return true;
      return principalKey(owner) === key;
    });
    if (why === undefined) call.acting = this.#calls.of(group, epoch);
    return why;
  }
}

/** What steers the gateway itself must not depend on who is Primary: nobody could become it. */
const isOwn = ({ isAlwaysAllowed, requiredRoles }: Route): boolean => isAlwaysAllowed || requiredRoles !== undefined;

function isExempt(session: Session | undefined, { exempt }: Fence): boolean {
  if (session === undefined || exempt.size === 0) return false;
  for (const role of session.roles) if (exempt.has(role)) return true;
  return false;
}
