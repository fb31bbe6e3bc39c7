import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { TokenSequence } from "../../server/sessions/tokens.ts";

test("a channel never issues a token twice, nor 0, nor more than 32 bits", () => {
  const tokens = new TokenSequence(7);
  const issued = Array.from({ length: 20_000 }, () => tokens.issue());
  assert.equal(new Set(issued).size, issued.length);
  assert.ok(issued.every((token) => Number.isInteger(token) && token > 0 && token < 2 ** 32));
});

test("every token that was issued is known as issued, and next to none of the others", () => {
  const tokens = new TokenSequence(8);
  const issued = new Set(Array.from({ length: 1_000 }, () => tokens.issue()));
  assert.ok([...issued].every((token) => tokens.wasIssued(token)));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (token) => tokens.wasIssued(token) === issued.has(token)),
    { numRuns: 5_000 },
  );
});

test("tokens of one channel tell nothing about those of another", () => {
  const [one, other] = [new TokenSequence(9), new TokenSequence(10)];
  const shared = new Set(Array.from({ length: 5_000 }, () => one.issue()));
  const both = Array.from({ length: 5_000 }, () => other.issue()).filter((token) => shared.has(token));
  assert.ok(both.length < 5, `${both.length} of 5,000 tokens are the same`);
});

test("tokens spread over all 32 bits", () => {
  const tokens = new TokenSequence(11);
  const ones = Array<number>(32).fill(0);
  for (let count = 0; count < 4_000; count++) {
    const token = tokens.issue();
    for (let bit = 0; bit < 32; bit++) ones[bit]! += (token >>> bit) & 1;
  }
  assert.ok(
    ones.every((count) => count > 1_700 && count < 2_300),
    ones.join(" "),
  );
});
