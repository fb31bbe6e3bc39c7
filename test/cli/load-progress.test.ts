import assert from "node:assert/strict";
import { test } from "node:test";
import { ProgressView } from "../../cli/load-progress.ts";
import type { Progress } from "../../load/index.ts";

const PROGRESS: Progress = {
  phase: "steady",
  elapsedMs: 6_000,
  totalMs: 12_000,
  sessions: 8,
  inFlight: 3,
  ok: 12_345,
  failed: 2,
  perSecond: 1_234,
  p50: 0.8,
  p99: 12.3,
  max: 45,
  failures: [{ outcome: "TRY_AGAIN_LATER", count: 2, example: "" }],
};

function screen(isTTY: boolean, columns = 100) {
  const written: string[] = [];
  return { written, isTTY, columns, write: (text: string) => written.push(text) };
}

test("on a terminal the block is written over the one before, and taken away at the end", () => {
  const to = screen(true);
  const view = new ProgressView(to);
  view.show(PROGRESS);
  const lines = to.written[0]!.split("\n").length - 1;
  assert.match(to.written[0]!, /6 s of 12 s, full load[\s\S]*1,234\/s, 12,345 succeeded, 2 failed[\s\S]*p99 12\.3 ms/);
  assert.match(to.written[0]!, /2 × TRY_AGAIN_LATER/);
  view.show({ ...PROGRESS, failures: [] });
  assert.ok(to.written[1]!.startsWith(`\u001b[${lines}A\r\u001b[J`));
  view.clear();
  assert.equal(to.written[2], `\u001b[${lines - 1}A\r\u001b[J`);
});

test("no line is wider than the terminal, which would break the block", () => {
  const to = screen(true, 40);
  new ProgressView(to).show(PROGRESS);
  assert.ok(to.written[0]!.split("\n").every((line) => line.length < 40));
});

test("without a terminal a line comes every few seconds and moves no cursor", () => {
  const to = screen(false);
  const view = new ProgressView(to);
  for (let elapsedMs = 1_000; elapsedMs <= 12_000; elapsedMs += 1_000) view.show({ ...PROGRESS, elapsedMs });
  view.clear();
  assert.deepEqual(
    to.written.filter((text) => text !== "").map((text) => text.split(",")[0]),
    ["5 s of 12 s", "10 s of 12 s"],
  );
  assert.ok(to.written.every((text) => !text.includes("\u001b")));
});

test("while sessions are opened their number is told", () => {
  const to = screen(true);
  new ProgressView(to).show({ ...PROGRESS, phase: "opening", sessions: 42 });
  assert.match(to.written[0]!, /^opening sessions: 42 so far\n/);
});
