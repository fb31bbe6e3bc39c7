import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<AsyncDisposable & { path: string; file(name: string): string }> {
  const path = await mkdtemp(join(tmpdir(), "gatehouse-test-"));
  return {
    path,
    file: (name) => join(path, name),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

/** A listener that can be waited for. The wait keeps the process alive, which a watch does not. */
export function waiter(): { listener: () => void; calls: () => number; next(withinMs?: number): Promise<void> } {
  let calls = 0;
  let wake: (() => void) | undefined;
  return {
    listener: () => {
      calls += 1;
      wake?.();
    },
    calls: () => calls,
    next: (withinMs = 5_000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`nothing was told within ${withinMs} ms`)), withinMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };
}
