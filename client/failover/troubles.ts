import type { Trouble } from "./member.ts";

/** What fails again and again is told once, until it has succeeded. */
export class Troubles {
  readonly #tell: (error: Error, during: Trouble) => void;
  readonly #told = new Map<Trouble, string>();

  constructor(tell: (error: Error, during: Trouble) => void) {
    this.#tell = tell;
  }

  failed(during: Trouble, thrown: unknown): void {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    if (this.#told.get(during) === error.message) return;
    this.#told.set(during, error.message);
    this.#tell(error, during);
  }

  passed(what: Trouble): void {
    this.#told.delete(what);
  }

  /** What a function of the application says; `undefined` where it fails. */
  asked<T>(what: Trouble, ask: () => T): T | undefined {
    try {
      const answer = ask();
      this.passed(what);
      return answer;
    } catch (error) {
      this.failed(what, error);
      return undefined;
    }
  }
}
