import type { Progress } from "../load/index.ts";
import { countText, latencyText, rateText, spanText } from "../load/report/format.ts";

/** Where progress is shown. */
export interface Screen {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** Without a terminal a line comes about this often. */
const LINE_EVERY_MS = 5_000;
const BAR_WIDTH = 30;
const MOST_FAILURES = 3;

const PHASES: Record<Progress["phase"], string> = {
  opening: "opening sessions",
  ramp: "ramp",
  steady: "full load",
  end: "waiting for the last answers",
};

/** Shows how a run goes: a block that is written over again on a terminal, else a line every few seconds. */
export class ProgressView {
  readonly #screen: Screen;
  #lines = 0;
  #lineDueMs = LINE_EVERY_MS;
  #opening = true;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  show(progress: Progress): void {
    if (this.#screen.isTTY) return this.#draw(block(progress));
    const opening = progress.phase === "opening";
    if (this.#opening && !opening) this.#lineDueMs = LINE_EVERY_MS;
    this.#opening = opening;
    if (progress.elapsedMs < this.#lineDueMs) return;
    this.#lineDueMs = progress.elapsedMs + LINE_EVERY_MS;
    this.#screen.write(`${line(progress)}\n`);
  }

  /** Takes the block away. */
  clear(): void {
    this.#draw([]);
  }

  #draw(lines: readonly string[]): void {
    const width = Math.max(20, (this.#screen.columns || 80) - 1);
    const back = this.#lines > 0 ? `\u001b[${this.#lines}A\r\u001b[J` : "";
    this.#screen.write(back + lines.map((text) => `${text.slice(0, width)}\n`).join(""));
    this.#lines = lines.length;
  }
}

function block(progress: Progress): string[] {
  if (progress.phase === "opening") return [line(progress), ENDS];
  const { phase, elapsedMs, totalMs, sessions, inFlight, ok, failed, perSecond, p50, p99, max, failures } = progress;
  const done = Math.min(1, elapsedMs / totalMs);
  const bar = "█".repeat(Math.round(done * BAR_WIDTH)).padEnd(BAR_WIDTH, "░");
  return [
    `${bar} ${spanText(Math.min(elapsedMs, totalMs))} of ${spanText(totalMs)}, ${PHASES[phase]}`,
    `calls     ${rateText(perSecond)}/s, ${countText(ok)} succeeded, ${countText(failed)} failed`,
    `latency   p50 ${latencyText(p50)}, p99 ${latencyText(p99)}, max ${latencyText(max)}`,
    `sessions  ${countText(sessions)}, ${countText(inFlight)} calls running`,
    ...failures.slice(0, MOST_FAILURES).map(({ outcome, count }) => `failed    ${countText(count)} × ${outcome}`),
    ENDS,
  ];
}

const ENDS = "Ctrl-C ends it early with what was measured.";

const line = (progress: Progress): string =>
  progress.phase === "opening" ? `opening sessions: ${countText(progress.sessions)} so far` : runningLine(progress);

const runningLine = ({ phase, elapsedMs, totalMs, ok, failed, perSecond, p50, p99 }: Progress): string =>
  `${spanText(elapsedMs)} of ${spanText(totalMs)}, ${PHASES[phase]}: ${rateText(perSecond)} calls/s, p50 ${latencyText(p50)}, p99 ${latencyText(p99)}, ${countText(ok)} succeeded, ${countText(failed)} failed`;
