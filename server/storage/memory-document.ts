import type { DocumentStore } from "../core/ports.ts";

/** A document that lives as long as the process, for simulators and tests. */
export class MemoryDocument implements DocumentStore {
  readonly name = "memory";
  readonly #listeners = new Set<() => void>();
  #text: string | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(text?: string) {
    this.#text = text;
  }

  async read(): Promise<string | undefined> {
    return this.#text;
  }

  update<T>(change: (text: string | undefined) => Promise<{ text?: string; result: T }>): Promise<T> {
    const turn = this.#last.then(async () => {
      const { text, result } = await change(this.#text);
      if (text !== undefined) this.replace(text);
      return result;
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Replaces the text at once, as another process would. */
  replace(text: string | undefined): void {
    this.#text = text;
    for (const listener of this.#listeners) queueMicrotask(listener);
  }
}
