/** Roles to method patterns. Source: contract §3 `policy`. */
export interface PolicyRules {
  /** What the default session may do beside the always-allowed. */
  anonymous: readonly string[];
  roles: Readonly<Record<string, readonly string[]>>;
}

/** `*`, `Service/*`, `Service/Prefix*` and `Service/Method`, sorted so that a decision is a look-up. */
interface Allowed {
  everything: boolean;
  services: Set<string>;
  methods: Set<string>;
  prefixes: readonly string[];
}

function compile(patterns: readonly string[]): Allowed {
  const named = patterns.filter((pattern) => pattern !== "*");
  return {
    everything: patterns.includes("*"),
    services: new Set(named.filter((pattern) => pattern.endsWith("/*")).map((pattern) => pattern.slice(0, -2))),
    methods: new Set(named.filter((pattern) => !pattern.endsWith("*"))),
    prefixes: named
      .filter((pattern) => pattern.endsWith("*") && !pattern.endsWith("/*"))
      .map((pattern) => pattern.slice(0, -1)),
  };
}

/** A method as the policy sees it, taken apart once. */
export interface MethodName {
  /** `package.Service` */
  service: string;
  /** `package.Service/Method` */
  full: string;
}

/** Who may call what. Nobody is allowed anything that no rule names. */
export class Policy {
  readonly #anonymous: Allowed;
  readonly #roles: ReadonlyMap<string, Allowed>;

  constructor(rules: PolicyRules) {
    this.#anonymous = compile(rules.anonymous);
    this.#roles = new Map(Object.entries(rules.roles).map(([role, patterns]) => [role, compile(patterns)]));
  }

  /** @param roles the session's roles; `undefined` is the default session */
  allows(roles: readonly string[] | undefined, method: MethodName): boolean {
    if (roles === undefined) return matches(this.#anonymous, method);
    for (const role of roles) {
      const allowed = this.#roles.get(role);
      if (allowed !== undefined && matches(allowed, method)) return true;
    }
    return matches(this.#anonymous, method);
  }
}

function matches(allowed: Allowed, method: MethodName): boolean {
  if (allowed.everything || allowed.services.has(method.service) || allowed.methods.has(method.full)) return true;
  for (const prefix of allowed.prefixes) if (method.full.startsWith(prefix)) return true;
  return false;
}
