/** How a report looks; light or dark as the reader's system is. Nothing is loaded from anywhere. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --text: #1b2330; --soft: #5b6676; --line: #e1e5eb; --grid: #e9ecf1; --phase: #8a94a31f;
  --good: #137a4c; --bad: #c02637; --warn: #9a5b00; --warn-card: #fff7e8; --warn-line: #f0d9ae;
  --ok: #3d8bd4; --failed1: #d64550; --failed2: #e58a1f; --failed3: #9a5bc7; --failed4: #b8a21a; --failed5: #7d8896;
  --p50: #2f6fd0; --p90: #12927f; --p99: #d9820c; --max: #cf3d63;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12161c; --card: #1a2028; --text: #e6eaf0; --soft: #9aa6b5; --line: #2c3540; --grid: #28303a; --phase: #a9b5c41c;
    --good: #55c08c; --bad: #ff7b86; --warn: #f0b24a; --warn-card: #2a2418; --warn-line: #54431f;
    --ok: #4f9be6; --failed1: #ee626c; --failed2: #f0a04a; --failed3: #b98ae0; --failed4: #d4c04a; --failed5: #8b97a6;
    --p50: #6aa5f5; --p90: #3fc2ac; --p99: #f0a540; --max: #f2729a;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif; }
main { max-width: 980px; margin: 0 auto; padding: 32px 24px 48px; }
header { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: flex-start; justify-content: space-between; margin-bottom: 20px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 32px 0 12px; }
h3 { font-size: 16px; margin: 0; }
header p, .note { margin: 2px 0 0; color: var(--soft); }
.note { font-size: 13.5px; }
.badge { font-weight: 600; padding: 6px 14px; border-radius: 999px; border: 1.5px solid currentColor; white-space: nowrap; margin-top: 2px; }
.good { color: var(--good); } .bad { color: var(--bad); } .plain { color: var(--soft); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; }
.figures div, figure, .card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.figures div { padding: 12px 16px; }
.figures span { display: block; color: var(--soft); font-size: 13.5px; }
.figures b { display: block; font-size: 24px; line-height: 1.3; font-weight: 650; font-variant-numeric: tabular-nums; }
.hints { list-style: none; margin: 16px 0 0; padding: 0; }
.hints li { background: var(--warn-card); border: 1px solid var(--warn-line); border-left: 4px solid var(--warn); border-radius: 8px; padding: 10px 14px; margin-top: 8px; }
.hints b { color: var(--warn); margin-right: 6px; }
figure { margin: 14px 0 0; padding: 16px 16px 10px; }
figcaption { margin-bottom: 8px; }
svg { display: block; width: 100%; }
.scroll { overflow-x: auto; }
figure .scroll svg { min-width: 620px; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; list-style: none; margin: 8px 0 0; padding: 0; font-size: 13.5px; }
.legend i { display: inline-block; width: 11px; height: 11px; border-radius: 3px; margin-right: 6px; }
text { font-size: 12.5px; fill: var(--soft); font-variant-numeric: tabular-nums; }
text.title { font-size: 13px; fill: var(--text); }
.grid { stroke: var(--grid); } .axis { stroke: var(--soft); } .phase { fill: var(--phase); } .hit { fill: transparent; } .hit:hover { fill: var(--phase); }
.line { fill: none; stroke-width: 2; stroke-linejoin: round; } .under { fill: var(--p50); opacity: .12; }
.line.max { stroke-dasharray: 5 3; stroke-width: 1.5; }
${["ok", "failed1", "failed2", "failed3", "failed4", "failed5", "p50", "p90", "p99", "max"]
  .map(
    (name) =>
      `i.${name} { background: var(--${name}); } rect.${name}, .dot.${name} { fill: var(--${name}); } .line.${name} { stroke: var(--${name}); }`,
  )
  .join("\n")}
.card { padding: 4px 16px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 8px 10px; border-bottom: 1px solid var(--line); vertical-align: top; white-space: nowrap; }
tr > :first-child { padding-left: 0; } tr > :last-child { padding-right: 0; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { color: var(--soft); font-weight: 500; font-size: 13.5px; }
tbody th { font-weight: 600; }
.number { text-align: right; }
.share { width: 110px; min-width: 90px; } .share svg { height: 10px; margin-top: 7px; }
.message { white-space: normal; overflow-wrap: anywhere; min-width: 220px; color: var(--soft); }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(250px, 1fr)); gap: 0 32px; margin: 0 0 -1px; overflow: hidden; }
dl div { display: flex; justify-content: space-between; gap: 16px; padding: 7px 0; border-bottom: 1px solid var(--line); }
dl .wide { grid-column: 1 / -1; }
dt { color: var(--soft); } dd { margin: 0; text-align: right; overflow-wrap: anywhere; }
footer { margin-top: 28px; color: var(--soft); font-size: 13.5px; }
footer p { margin: 0 0 8px; max-width: 75ch; }
@media print { body { background: none; } figure, .card, .figures div { break-inside: avoid; } }
`;
