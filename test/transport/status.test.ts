import assert from "node:assert/strict";
import { test } from "node:test";
import * as messages from "#proto/messages.js";
import { ERRORS, type ErrorCode } from "../../server/core/errors.ts";
import { GRPC_STATUS, trailersOf } from "../../server/transport/status.ts";
import { timeoutMs } from "../../server/transport/timeout.ts";

test("every error carries ErrorInfo with its code as reason and the domain gatehouse", () => {
  for (const code of Object.keys(ERRORS) as ErrorCode[]) {
    const trailers = trailersOf(code);
    const status = messages.google.rpc.Status.decode(Buffer.from(trailers["grpc-status-details-bin"]!, "base64"));
    const [detail] = status.details;
    const info = messages.google.rpc.ErrorInfo.decode(detail?.value as Uint8Array);
    assert.equal(detail?.type_url, "type.googleapis.com/google.rpc.ErrorInfo");
    assert.deepEqual([info.reason, info.domain, status.code], [code, "gatehouse", GRPC_STATUS[code]]);
    assert.equal(trailers["grpc-status"], String(GRPC_STATUS[code]));
  }
});

test("grpc-message is printable ASCII with everything else percent-encoded", () => {
  assert.equal(trailersOf("INTERNAL", "50 % für 😀; gut\n")["grpc-message"], "50 %25 f%C3%BCr %F0%9F%98%80; gut%0A");
});

test("grpc-timeout is read in every unit, also where it is days, and refused in any other form", () => {
  assert.equal(timeoutMs("2S"), 2_000);
  assert.equal(timeoutMs("250m"), 250);
  assert.equal(timeoutMs("500u"), 0.5);
  assert.equal(timeoutMs("99999999H"), 99_999_999 * 3_600_000);
  for (const form of ["", "S", "1", "1s", "-1S", "1.5S", "123456789S", " 1S", "1S "])
    assert.equal(timeoutMs(form), undefined, form);
});
