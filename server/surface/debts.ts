/** What one principal's watches may leave unread together, in bytes, beside one message more. */
const MOST_BYTES = 8 * 1024 * 1024;

interface Debt {
  bytes: number;
  readonly waiting: Set<() => void>;
}

/**
 * Bytes that were sent to clients and that they have not taken yet, by principal: whoever leaves much unread waits with
 * what comes next, and nobody else does.
 */
export class Debts {
  readonly #debts = new Map<string, Debt>();

  /** Whether a principal's clients owe too much to be sent more. */
  isFull(owner: string): boolean {
    return (this.#debts.get(owner)?.bytes ?? 0) >= MOST_BYTES;
  }

  /** Notes that a client is sent so much. Returns what to call once it has taken it. */
  add(owner: string, bytes: number): () => void {
    const debt = this.#debts.get(owner) ?? { bytes: 0, waiting: new Set() };
    this.#debts.set(owner, debt);
    debt.bytes += bytes;
    let isOwed = true;
    return () => {
      if (!isOwed) return;
      isOwed = false;
      debt.bytes -= bytes;
      this.#wake(owner, debt);
    };
  }

  /** Calls back once the owner owes less. Returns how to stop waiting. */
  wait(owner: string, retry: () => void): () => void {
    const waiting = this.#debts.get(owner)?.waiting;
    waiting?.add(retry);
    return () => void waiting?.delete(retry);
  }

  /** As many as may go on, the first to wait first. */
  #wake(owner: string, debt: Debt): void {
    for (const retry of debt.waiting) {
      if (debt.bytes >= MOST_BYTES) return;
      debt.waiting.delete(retry);
      retry();
    }
    if (debt.bytes === 0 && debt.waiting.size === 0 && this.#debts.get(owner) === debt) this.#debts.delete(owner);
  }
}
