/**
 * How well one value tells which of two samples it is from: 0 where they are alike, 1 or -1 where every value of one is
 * above every value of the other (the Mann–Whitney statistic, scaled). A rare slow value weighs no more than any other.
 */
export function advantage(one: readonly number[], other: readonly number[]): number {
  const all = [...one.map((value) => ({ value, isOne: true })), ...other.map((value) => ({ value, isOne: false }))];
  all.sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let at = 0; at < all.length; ) {
    let end = at;
    while (all[end]?.value === all[at]?.value && end < all.length) end++;
    for (let i = at; i < end; i++) if (all[i]?.isOne) ranks += (at + end + 1) / 2;
    at = end;
  }
  const wins = ranks - (one.length * (one.length + 1)) / 2;
  return (2 * wins) / (one.length * other.length) - 1;
}
