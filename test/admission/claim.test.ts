import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Claims, claimOf } from "../../server/admission/claim.ts";

const claim = (group: string, session: string, epoch: string) =>
  claimOf({ "failover-group": group, "failover-session": session, "failover-epoch": epoch });

test("every id and every epoch that a number holds comes through, percent-encoded", () => {
  const id = fc.string({ unit: "grapheme", minLength: 1, maxLength: 128 });
  fc.assert(
    fc.property(id, id, fc.nat({ max: Number.MAX_SAFE_INTEGER }), (group, session, epoch) => {
      const found = claim(encodeURIComponent(group), encodeURIComponent(session), String(epoch));
      assert.deepEqual(found, { group, session, epoch });
    }),
  );
});

test("printable ASCII without comma and percent sign stands for itself", () => {
  const plain = String.fromCharCode(...Array.from({ length: 95 }, (_, n) => 32 + n)).replace(/[%,]/g, "");
  assert.deepEqual(claim(plain, plain, "1"), { group: plain, session: plain, epoch: 1 });
});

test("whatever metadata holds is a claim or a reason, and larger epochs than numbers hold are above all others", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), fc.string(), (group, session, epoch) => {
      const found = claim(group, session, epoch);
      assert.ok(typeof found === "string" ? /^(malformed|no) failover-/.test(found) : found.epoch >= 0);
    }),
  );
  const above = (2n ** 53n).toString();
  assert.deepEqual(claim("g", "s", above), { group: "g", session: "s", epoch: Number.POSITIVE_INFINITY });
});

test("a claim that differs from the last one in one word is read anew, and one that is malformed leaves nothing behind", () => {
  const claims = new Claims();
  const of = (group: string, session: string, epoch: string) =>
    claims.of({ "failover-group": group, "failover-session": session, "failover-epoch": epoch });
  assert.deepEqual(of("g", "s", "1"), { group: "g", session: "s", epoch: 1 });
  assert.deepEqual(of("h", "s", "1"), { group: "h", session: "s", epoch: 1 });
  assert.deepEqual(of("h", "t", "1"), { group: "h", session: "t", epoch: 1 });
  assert.deepEqual(of("h", "t", "2"), { group: "h", session: "t", epoch: 2 });
  assert.equal(of("h", "t", "02"), "malformed failover-epoch");
  assert.deepEqual(of("h", "t", "2"), { group: "h", session: "t", epoch: 2 });
  assert.equal(claims.of({}), "no metadata");
});
