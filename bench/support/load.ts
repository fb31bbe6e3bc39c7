import type { WireCall, WireClient } from "./wire-client.ts";

/** A client and the call it repeats: with a token that means something on its channel alone. */
export interface Caller {
  client: WireClient;
  call: WireCall;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Keeps so many calls of every caller running for `ms`.
 * @returns how many were answered, and in how many ms
 * @throws {Error} where a call was refused
 */
export async function saturate(
  callers: readonly Caller[],
  { atOnce, ms }: { atOnce: number; ms: number },
): Promise<{ calls: number; forMs: number }> {
  const start = performance.now();
  let calls = 0;
  let running = true;
  const repeat = ({ client, call }: Caller) =>
    new Promise<void>((resolve, reject) => {
      const next = () =>
        client.start(call, (answer) => {
          if (answer === undefined) return reject(new Error(`${call.path} was refused`));
          calls++;
          if (running) next();
          else resolve();
        });
      next();
    });
  const all = callers.flatMap((caller) => Array.from({ length: atOnce }, () => repeat(caller)));
  await Promise.race([pause(ms), Promise.all(all)]);
  running = false;
  await Promise.all(all);
  return { calls, forMs: performance.now() - start };
}

/**
 * Starts a call every `everyMs` for `ms`, however long the answers take.
 * @returns how long each took, in ms
 * @throws {Error} where a call was refused
 */
export async function trickle(
  { client, call }: Caller,
  { everyMs, ms }: { everyMs: number; ms: number },
): Promise<number[]> {
  const latencies: number[] = [];
  const end = performance.now() + ms;
  let started = 0;
  while (performance.now() < end) {
    const start = performance.now();
    started++;
    client.start(call, (answer) => {
      if (answer !== undefined) latencies.push(performance.now() - start);
    });
    await pause(everyMs);
  }
  await client.call(call);
  if (latencies.length < started)
    throw new Error(`${started - latencies.length} of ${started} calls were not answered`);
  return latencies;
}
