/** A method as patterns see it, taken apart once. */
export interface MethodName {
  /** `package.Service` */
  service: string;
  /** `package.Service/Method` */
  full: string;
}

/** `*`, `Service/*`, `Service/Prefix*` and `Service/Method`, sorted so that a decision is a look-up (contract §3). */
export class MethodPatterns {
  readonly #everything: boolean;
  readonly #services: ReadonlySet<string>;
  readonly #methods: ReadonlySet<string>;
  readonly #prefixes: readonly string[];

  constructor(patterns: readonly string[]) {
    const named = patterns.filter((pattern) => pattern !== "*");
    this.#everything = patterns.includes("*");
    this.#services = new Set(named.filter((pattern) => pattern.endsWith("/*")).map((pattern) => pattern.slice(0, -2)));
    this.#methods = new Set(named.filter((pattern) => !pattern.endsWith("*")));
    this.#prefixes = named
      .filter((pattern) => pattern.endsWith("*") && !pattern.endsWith("/*"))
      .map((pattern) => pattern.slice(0, -1));
  }

  match(method: MethodName): boolean {
    if (this.#everything || this.#services.has(method.service) || this.#methods.has(method.full)) return true;
    for (const prefix of this.#prefixes) if (method.full.startsWith(prefix)) return true;
    return false;
  }
}
