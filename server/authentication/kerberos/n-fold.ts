/** Each copy of the input is turned right by so many bits more than the one before. */
const TURN = 13n;

/** Stretches or shrinks bytes so that every bit of them counts (RFC 3961 §5.1): ones'-complement sum of turned copies. */
export function nFold(input: Buffer, bytes: number): Buffer {
  const inputBits = BigInt(input.length * 8);
  const value = BigInt(`0x${input.toString("hex")}`);
  const copies = leastCommonMultiple(input.length, bytes) / input.length;
  let joined = 0n;
  for (let copy = 0n; copy < copies; copy++)
    joined = (joined << inputBits) | turnedRight(value, (TURN * copy) % inputBits, inputBits);
  const bits = BigInt(bytes * 8);
  const mask = (1n << bits) - 1n;
  let sum = 0n;
  for (; joined > 0n; joined >>= bits) sum += joined & mask;
  while (sum > mask) sum = (sum & mask) + (sum >> bits);
  return Buffer.from(sum.toString(16).padStart(bytes * 2, "0"), "hex");
}

const turnedRight = (value: bigint, by: bigint, bits: bigint): bigint =>
  ((value >> by) | (value << (bits - by))) & ((1n << bits) - 1n);

const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b;

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));
