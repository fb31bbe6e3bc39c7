import assert from "node:assert/strict";
import { test } from "node:test";
import { gatehouse } from "#proto/messages.js";
import { loginRefusal } from "../../cli/refusals.ts";
import { AuthenticationFailed, type SchemeName } from "../../client/index.ts";
import { authenticationErrorName, authenticationFailureReasonName } from "../../client/wire-words.ts";

const { AuthenticationError, AuthenticationFailureReason } = gatehouse.security.v1;
const SCHEMES: readonly SchemeName[] = ["password", "certificate", "kerberos", "token"];

const numbers = (values: object) => Object.values(values).filter((value) => typeof value === "number" && value > 0);

test("every error and reason has a sentence for people in every scheme, and none speaks of the wrong credential", () => {
  const sentences = new Map<string, string>();
  for (const scheme of SCHEMES)
    for (const error of numbers(AuthenticationError).map(authenticationErrorName))
      for (const reason of [undefined, ...numbers(AuthenticationFailureReason).map(authenticationFailureReasonName)]) {
        const sentence = loginRefusal(new AuthenticationFailed(error!, 1_500, reason), { user: "alice", scheme });
        sentences.set(`${scheme} ${error} ${reason}`, sentence);
        assert.ok(sentence.length > 20, `${scheme} ${error} ${reason}`);
        assert.doesNotMatch(sentence, /undefined|[A-Z]{3,}_[A-Z]/, sentence);
      }
  assert.equal(sentences.size, 4 * 7 * 10);
  const other = [...sentences].filter(([key, sentence]) => !key.startsWith("password") && /password/.test(sentence));
  assert.deepEqual(
    other.filter(([key]) => !key.includes("PASSWORD_MUST_BE_CHANGED")),
    [],
  );
});

test("a refusal that owes a delay says how long, whatever its reason", () => {
  const refusal = new AuthenticationFailed("INVALID_CREDENTIALS", 1_500, "WRONG_AUDIENCE");
  assert.match(loginRefusal(refusal, { user: undefined, scheme: "token" }), /; the next attempt is possible in 2 s$/);
});
