import assert from "node:assert/strict";
import { test } from "node:test";
import { type LoadResult, renderReport } from "../../load/index.ts";
import { html } from "../../load/report/markup.ts";
import { emptyResult, eventfulResult, refusedResult } from "./results.ts";

const HOSTILE = `<img src=x onerror="alert(1)">&'\u0000\u001b[2J`;

const results: Record<string, () => Promise<LoadResult>> = {
  "an eventful run": eventfulResult,
  "a run of refusals": refusedResult,
  "a run of nothing": emptyResult,
};

for (const [what, result] of Object.entries(results))
  test(`the report of ${what} is whole and holds no number that is none`, async () => {
    const page = renderReport(await result());
    assert.match(page, /^<!doctype html>[\s\S]*<\/html>\n$/);
    assert.doesNotMatch(page, /NaN|undefined|Infinity|\[object|null/);
    for (const tag of ["svg", "table", "figure", "div", "g", "text", "ul", "dl"])
      assert.equal(
        page.match(new RegExp(`<${tag}[ >]`, "g"))?.length,
        page.match(new RegExp(`</${tag}>`, "g"))?.length,
      );
  });

test("a report loads nothing from anywhere and runs no script", async () => {
  const page = renderReport(await eventfulResult());
  assert.doesNotMatch(page, /<(script|link|img|iframe|object|embed|base|form|image|use)\b/i);
  assert.doesNotMatch(page, /\b(src|href|srcset|action|xlink:href|on\w+)\s*=/i);
  assert.doesNotMatch(page, /url\(|@import|https?:|["'(]\/\//i);
  assert.match(page, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/);
});

test("what comes from outside is escaped, wherever it is shown", async () => {
  const result = await eventfulResult();
  const outcomes = [{ outcome: HOSTILE, count: 1, example: HOSTILE }];
  const points = result.series.points.map((point) => ({ ...point, outcomes: { [HOSTILE]: 1 } }));
  const page = renderReport({
    ...result,
    target: HOSTILE,
    outcomes,
    configuration: { ...result.configuration, portName: HOSTILE },
    setup: { ...result.setup, refused: outcomes },
    hints: [{ kind: "setup", about: HOSTILE, text: HOSTILE }],
    series: { ...result.series, points },
  });
  assert.ok(!page.includes("<img"));
  assert.ok(page.includes("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;"));
  assert.ok(!page.includes("\u0000") && !page.includes("\u001b"));
  assert.ok(page.split("&lt;img").length > 7, "it must have been shown");
});

test("templates escape text, round numbers, join lists and take markup as it is", () => {
  const list = [html`<b>${"<"}</b>`, html`<i>${1 / 3}</i>`];
  assert.equal(html`<p>${list}${undefined}${'"'}</p>`.text, "<p><b>&lt;</b><i>0.33</i>&quot;</p>");
});

test("a report shows verdict, hints, outcomes and every chart with its units", async () => {
  const page = renderReport(await eventfulResult());
  assert.match(page, /2 of 2 limits broken|1 of 2 limits broken/);
  assert.match(page, /Limit hit: SESSION_LIMIT_REACHED/);
  for (const title of ["Throughput", "Latency over time", "Latency distribution"])
    assert.ok(page.includes(`<h3>${title}</h3>`), title);
  for (const axis of ["time since the start (s)", "calls per second", "latency, logarithmic", "percentile, denser"])
    assert.ok(page.includes(axis), axis);
  assert.match(page, /class="tick"[^>]*>\d+ ms</);
  assert.match(page, /class="tick"[^>]*>1 s</);
  assert.match(page, />ramp</);
});

test("a run without success has neither latency charts nor a verdict that it passed", async () => {
  const page = renderReport(await refusedResult());
  assert.match(page, /no call succeeded/);
  assert.doesNotMatch(page, /Latency over time|Latency distribution/);
  assert.match(page, /100 %/);
});
