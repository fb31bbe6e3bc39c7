interface UnderWay<T> {
  readonly outcome: Promise<T>;
  readonly controller: AbortController;
  /** Who waits for it. */
  waiting: number;
}

/** Work that many want at once is done once, and given up when nobody waits for it any more. */
export class Sharing<T> {
  readonly #underWay = new Map<string, UnderWay<T>>();

  get size(): number {
    return this.#underWay.size;
  }

  has(key: string): boolean {
    return this.#underWay.has(key);
  }

  /**
   * What the work under this key comes to; `undefined` for whoever goes before.
   * @param work begun at once, in this step, unless it is under way; its signal is for when all have gone
   */
  async share(key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const shared = this.#underWay.get(key) ?? this.#begin(key, work);
    shared.waiting++;
    let onAbort = () => {};
    const gone = new Promise<undefined>((resolve) => {
      onAbort = () => resolve(undefined);
    });
    signal.addEventListener("abort", onAbort);
    if (signal.aborted) onAbort();
    try {
      return await Promise.race([shared.outcome, gone]);
    } finally {
      signal.removeEventListener("abort", onAbort);
      if (--shared.waiting === 0) this.#leave(key, shared);
    }
  }

  #begin(key: string, work: (signal: AbortSignal) => Promise<T>): UnderWay<T> {
    const controller = new AbortController();
    const outcome = work(controller.signal).finally(() => {
      if (this.#underWay.get(key)?.controller === controller) this.#underWay.delete(key);
    });
    const shared = { outcome, controller, waiting: 0 };
    this.#underWay.set(key, shared);
    return shared;
  }

  /** Whoever comes now begins anew: what all have given up must not decide for him. */
  #leave(key: string, shared: UnderWay<T>): void {
    if (this.#underWay.get(key) === shared) this.#underWay.delete(key);
    shared.controller.abort();
  }
}
