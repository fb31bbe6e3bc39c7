/** A latency for people, in the unit that suits it: `840 µs`, `12.3 ms`, `1.25 s`. */
export function latencyText(ms: number | null): string {
  if (ms === null) return "–";
  if (Math.round(ms * 1_000) < 1_000) return `${Math.round(ms * 1_000)} µs`;
  return Math.round(ms) < 1_000 ? `${significant(ms)} ms` : `${significant(ms / 1_000)} s`;
}

/** A length of time for people, to the second where it is long: `500 ms`, `30 s`, `5 min 10 s`. */
export function spanText(ms: number): string {
  if (Math.round(ms) < 1_000) return `${Math.round(ms)} ms`;
  if (Math.round(ms / 1_000) < 60) return `${significant(ms / 1_000)} s`;
  const seconds = Math.round(ms / 1_000);
  const parts = [
    [Math.floor(seconds / 3_600), "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [seconds % 60, "s"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(" ");
}

/** A whole number with its thousands set apart. */
export const countText = (count: number): string => Math.round(count).toLocaleString("en-US");

/** Calls a second: whole from 100 on. */
export const rateText = (perSecond: number): string =>
  perSecond >= 100 ? countText(perSecond) : significant(perSecond);

/** A share in %: never 0 % or 100 % for one that is only near it. */
export function shareText(share: number | null): string {
  if (share === null) return "–";
  if (share === 0 || share === 1) return `${share * 100} %`;
  if (share < 0.0001) return "< 0.01 %";
  if (share > 0.9999) return "> 99.99 %";
  if (share < 0.01) return `${Number((share * 100).toFixed(2))} %`;
  return `${Number((share * 100).toFixed(share > 0.99 ? 2 : 1))} %`;
}

/** Three significant figures, without zeroes that say nothing. */
export function significant(value: number): string {
  if (value >= 100) return countText(value);
  return String(Number(value.toPrecision(3)));
}
