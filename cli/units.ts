const MS = [
  [86_400_000, "d"],
  [3_600_000, "h"],
  [60_000, "m"],
  [1_000, "s"],
] as const;

const BYTES = [
  [1024 ** 3, "GiB"],
  [1024 ** 2, "MiB"],
  [1024, "KiB"],
] as const;

/** A duration as the configuration would write it: `20m`. */
export const formatMs = (ms: number): string => format(ms, MS, "ms");

/** A size as the configuration would write it: `4MiB`. */
export const formatBytes = (bytes: number): string => format(bytes, BYTES, "B");

function format(value: number, units: readonly (readonly [number, string])[], smallest: string): string {
  const [factor, unit] = units.find(([candidate]) => value >= candidate && value % candidate === 0) ?? [1, smallest];
  return `${value / factor}${unit}`;
}
