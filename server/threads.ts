import { availableParallelism } from "node:os";

/** Threads that Node's pool has unless `UV_THREADPOOL_SIZE` says otherwise. */
const POOL_SIZE = 4;
/** Threads of the pool kept free for files and names, so that verifications never stop everything else. */
const KEPT_FREE = 2;

/** Threads of the pool that files, names and verifications share. */
export const poolThreads = (): number => Number(process.env["UV_THREADPOOL_SIZE"]) || POOL_SIZE;

/**
 * How many password verifications may run at once: as many as there are cores, or as configured, and never so many
 * that the thread pool has none left for anything else.
 */
export function verificationThreads(configured: "auto" | number): number {
  const wanted = configured === "auto" ? availableParallelism() : configured;
  return Math.max(1, Math.min(wanted, poolThreads() - KEPT_FREE));
}
