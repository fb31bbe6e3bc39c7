import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { MessageGate } from "../../server/transport/message-gate.ts";

const framed = (payload: Buffer, flag = 0): Buffer => {
  const prefix = Buffer.alloc(5);
  prefix[0] = flag;
  prefix.writeUInt32BE(payload.length, 1);
  return Buffer.concat([prefix, payload]);
};

const credentialGate = () => new MessageGate({ maxBytes: 64, takesOne: true, keeps: true, isCredential: true });
const openGate = () => new MessageGate({ maxBytes: 64, takesOne: false, keeps: false, isCredential: false });

test("a credential arrives whole however it is cut, and is zero in every piece behind the gate", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), fc.array(fc.integer({ min: 1, max: 20 })), (bytes, cuts) => {
      const gate = credentialGate();
      const wire = framed(Buffer.from(bytes));
      const pieces: Buffer[] = [];
      for (let at = 0; at < wire.length; ) {
        const piece = Buffer.from(wire.subarray(at, at + (cuts[pieces.length] ?? 100)));
        pieces.push(piece);
        at += piece.length;
      }
      for (const piece of pieces) assert.equal(gate.write(piece), undefined);
      assert.equal(gate.end(), undefined);
      assert.deepEqual(Buffer.from(gate.take()), Buffer.from(bytes));
      assert.ok(
        Buffer.concat(pieces)
          .subarray(5)
          .every((byte) => byte === 0),
      );
    }),
  );
});

test("other messages pass untouched", () => {
  const gate = openGate();
  const wire = Buffer.concat([framed(Buffer.from("one")), framed(Buffer.from("two"))]);
  const before = Buffer.from(wire);
  assert.equal(gate.write(wire), undefined);
  assert.deepEqual(wire, before);
  assert.equal(gate.end(), undefined);
});

test("what announces more than the limit is refused before it is read, and its bytes are wiped", () => {
  const gate = credentialGate();
  const wire = framed(Buffer.alloc(65, 7));
  assert.equal(gate.write(wire)?.code, "MESSAGE_TOO_LARGE");
  assert.ok(wire.every((byte) => byte === 0));
  const rest = Buffer.alloc(100, 7);
  assert.equal(gate.write(rest), undefined);
  assert.ok(
    rest.every((byte) => byte === 0),
    "what still comes behind it is wiped too",
  );
  assert.equal(gate.take().length, 0);
});

test("a compressed message is refused where it is a credential or would be inflated behind us", () => {
  const keeping = new MessageGate({ maxBytes: 64, takesOne: true, keeps: true, isCredential: false });
  assert.equal(credentialGate().write(framed(Buffer.from("x"), 1))?.code, "COMPRESSION_REFUSED");
  assert.equal(openGate().write(framed(Buffer.from("x"), 1))?.code, "COMPRESSION_REFUSED");
  assert.equal(keeping.write(framed(Buffer.from("x"), 1)), undefined);
});

test("a second message, none and half of one are refused", () => {
  const second = credentialGate();
  assert.equal(
    second.write(Buffer.concat([framed(Buffer.from("a")), framed(Buffer.from("b"))]))?.code,
    "FIELD_INVALID",
  );
  assert.equal(credentialGate().end()?.code, "FIELD_INVALID");
  const half = credentialGate();
  half.write(framed(Buffer.from("abc")).subarray(0, 6));
  assert.equal(half.end()?.code, "FIELD_INVALID");
  const prefix = openGate();
  prefix.write(Buffer.from([0, 0]));
  assert.equal(prefix.end()?.code, "FIELD_INVALID");
});

test("what was kept and never taken is wiped at the end", () => {
  const gate = credentialGate();
  gate.write(framed(Buffer.from("secret")));
  const kept = gate.take();
  assert.equal(kept.toString(), "secret");
  const another = credentialGate();
  another.write(framed(Buffer.from("secret")));
  another.dispose();
  assert.equal(another.take().length, 0);
});
