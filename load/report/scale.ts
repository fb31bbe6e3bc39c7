/** Places values on an axis. */
export interface Scale {
  /** Where a value stands, in the units of the drawing. */
  at(value: number): number;
  /** Values to mark. */
  readonly ticks: readonly number[];
}

/** Drawing units from the first to the last value. */
export type Range = readonly [from: number, to: number];

/** Even steps of 1, 2 or 5 from `least` to the first that is not below `most`, or to `most` itself where `tight`. */
export function linear(least: number, most: number, range: Range, { steps = 5, tight = false } = {}): Scale {
  const step = niceStep((most - least) / steps || 1);
  const end = tight ? most : Math.max(step, Math.ceil(most / step - 1e-9) * step);
  const count = Math.floor((end - least) / step + 1e-9);
  // From whole numbers: adding up steps would add up their rounding.
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((least + index * step).toPrecision(12)));
  return { at: placed(least, end, range), ticks };
}

/** Powers of ten, and twice and five times of them where there is room. Both ends are above 0. */
export function logarithmic(least: number, most: number, range: Range): Scale {
  const all = (factors: readonly number[]) => {
    const first = Math.floor(Math.log10(least));
    const decades = Math.ceil(Math.log10(most)) - first + 1;
    return Array.from({ length: decades }, (_, index) => factors.map((factor) => factor * 10 ** (first + index)))
      .flat()
      .map((value) => Number(value.toPrecision(3)));
  };
  const candidates = all([1, 2, 5]);
  const from = candidates.findLast((value) => value <= least) ?? least;
  const to = candidates.find((value) => value >= most && value > from) ?? most;
  const between = (values: readonly number[]) => values.filter((value) => value >= from && value <= to);
  const fine = between(candidates);
  const place = placed(Math.log10(from), Math.log10(to), range);
  return {
    at: (value) => place(Math.log10(Math.max(from, value))),
    ticks: fine.length <= 10 ? fine : between(all([1])),
  };
}

const placed =
  (least: number, most: number, [from, to]: Range) =>
  (value: number) =>
    from + ((value - least) / (most - least || 1)) * (to - from);

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10) * power;
}
