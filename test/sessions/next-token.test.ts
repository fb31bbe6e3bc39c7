import assert from "node:assert/strict";
import { test } from "node:test";
import { TokenSequence } from "../../server/sessions/tokens.ts";

test("the token that comes next does not count as issued", () => {
  // Two of the same serial run alike, so that one tells what the other is about to issue.
  const [ahead, behind] = [new TokenSequence(7), new TokenSequence(7)];
  for (let issued = 0; issued < 1_000; issued++) {
    const next = ahead.issue();
    assert.equal(behind.wasIssued(next), false);
    assert.equal(behind.issue(), next);
    assert.equal(behind.wasIssued(next), true);
  }
});
