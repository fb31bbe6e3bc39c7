/**
 * A number in [0, 1) that looks like chance and depends on nothing but its arguments, all taken modulo 2³²: the same
 * question has the same answer on every machine, whatever was asked before.
 */
export function chance(seed: number, ...indices: readonly number[]): number {
  let hash = mixed(seed);
  for (const index of indices) hash = mixed(hash ^ Math.imul(index, 0x9e3779b1));
  return hash / 2 ** 32;
}

/** The last step of MurmurHash3, whose every input bit reaches every output bit. */
function mixed(value: number): number {
  let hash = (value + 0x9e3779b9) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
