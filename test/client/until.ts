import { setTimeout as sleep } from "node:timers/promises";

/** Waits for something that a peer brings about; fails after two seconds. */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 2_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`still not so after 2 s: ${holds}`);
    await sleep(2);
  }
}
