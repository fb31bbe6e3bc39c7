import { availableParallelism } from "node:os";
import type { Configuration } from "./config.ts";

/** What a library may do at once on threads of the pool: more would not be faster on few cores, and stands in others' way. */
const LIBRARY_THREADS = 2;

/** Threads that Node's pool has unless `UV_THREADPOOL_SIZE` says otherwise. */
const POOL_SIZE = 4;
/** Threads of the pool kept free for files and names, so that verifications never stop everything else. */
const KEPT_FREE = 2;

/** Threads of the pool that files, names and verifications share. */
export const poolThreads = (): number => Number(process.env["UV_THREADPOOL_SIZE"]) || POOL_SIZE;

/**
 * How many password verifications may run at once: as many as there are cores, or as configured. On threads of our own
 * never so many that the thread pool has none left for anything else.
 */
export function verificationsAtOnce({ concurrency, hashing }: Configuration["authentication"]["password"]): number {
  const wanted = concurrency === "auto" ? availableParallelism() : concurrency;
  return hashing === "process" ? wanted : Math.max(1, Math.min(wanted, poolThreads() - KEPT_FREE));
}

/** How many verifications may run at once on threads of the pool by a library's own means, such as libkrb5. */
export const libraryVerificationsAtOnce = (): number =>
  Math.max(1, Math.min(LIBRARY_THREADS, poolThreads() - KEPT_FREE));
