/**
 * How long after credentials came traces are erased again: dropped read buffers are collected, and what a refused client
 * still had under way came behind the refusal.
 */
const PASSES_AFTER_MS = [100, 400, 2_000];

/** 32 KiB of stack, as arguments: each takes 8 bytes, and the number 0 is 8 zeroes. */
const ZEROES: readonly number[] = new Array<number>(4096).fill(0);

let isScrubDue = false;
let passes = 0;
let timer: NodeJS.Timeout | undefined;

/**
 * Erases soon what a credential from the wire leaves where nobody can wipe it. To be called when bytes of one came, and
 * when its call is over. Calls that come together share the work, so a flood of them costs no more than ten passes a
 * second.
 *
 * - TLS decrypts into a buffer on the stack. What runs later covers it in part, or never.
 * - Where a read holds several frames and the HTTP/2 session must wait, Node copies the frames still to come, and
 *   leaves the first copy to the collector. Where the process runs with `--expose-gc`, the collector's short pass is run.
 */
export function eraseTraces(): void {
  if (passes > 0 || timer === undefined) {
    clearTimeout(timer);
    passes = 0;
    timer = later();
  }
  if (isScrubDue) return;
  isScrubDue = true;
  setImmediate(() => {
    isScrubDue = false;
    scrubStack();
  });
}

const later = (): NodeJS.Timeout => setTimeout(pass, PASSES_AFTER_MS[passes]).unref();

function pass(): void {
  passes++;
  timer = passes < PASSES_AFTER_MS.length ? later() : undefined;
  globalThis.gc?.({ type: "minor" });
  scrubStack();
}

function scrubStack(): void {
  Reflect.apply(ignore, undefined, ZEROES);
}

const ignore = (): void => {};
