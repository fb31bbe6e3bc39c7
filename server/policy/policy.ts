import { type MethodName, MethodPatterns } from "./method-patterns.ts";

/** Roles to method patterns. Source: contract §3 `policy`. */
export interface PolicyRules {
  /** What the default session may do beside the always-allowed. */
  anonymous: readonly string[];
  roles: Readonly<Record<string, readonly string[]>>;
}

/** Who may call what. Nobody is allowed anything that no rule names. */
export class Policy {
  readonly #anonymous: MethodPatterns;
  readonly #roles: ReadonlyMap<string, MethodPatterns>;

  constructor(rules: PolicyRules) {
    this.#anonymous = new MethodPatterns(rules.anonymous);
    this.#roles = new Map(Object.entries(rules.roles).map(([role, patterns]) => [role, new MethodPatterns(patterns)]));
  }

  /** @param roles the session's roles; `undefined` is the default session */
  allows(roles: readonly string[] | undefined, method: MethodName): boolean {
    if (roles === undefined) return this.#anonymous.match(method);
    for (const role of roles) if (this.#roles.get(role)?.match(method)) return true;
    return this.#anonymous.match(method);
  }
}
