import { setTimeout as sleep } from "node:timers/promises";

/** Waits for something that a peer brings about; fails after ten seconds. */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`still not so after 10 s: ${holds}`);
    await sleep(2);
  }
}
