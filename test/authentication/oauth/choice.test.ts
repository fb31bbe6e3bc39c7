import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { chooseProfile } from "../../../server/authentication/oauth/choose-profile.ts";
import type { ProfileOptions } from "../../../server/authentication/oauth/profile-options.ts";
import { readToken } from "../../../server/authentication/oauth/read-token.ts";
import { profileOf } from "./support.ts";

const A = "https://a.example";
const B = "https://b.example";
const FOREIGN = "https://foreign.example";

const profile = (name: string, issuer: string, more: Partial<ProfileOptions> = {}) => ({
  options: profileOf({ name, issuer, ...more }),
});
const PROFILES = [
  profile("a", A),
  profile("a-other", A, { audience: "other" }),
  profile("a-opaque", A, { audience: "opaque", introspection: `${A}/introspection` }),
  profile("a-client", A, { role: "client", audience: "client" }),
  profile("b", B),
];

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const token = (claims: object) => readToken(Buffer.from(`${part({ alg: "ES256" })}.${part(claims)}.AA`));
const opaque = readToken(Buffer.from("opaque-token"));

interface Case {
  named?: string;
  access?: ReturnType<typeof token>;
  id?: ReturnType<typeof token>;
  by?: string | null;
}

function chosen({ named, access, id, by = null }: Case): string {
  const found = chooseProfile(PROFILES, by, { issuer: named, accessToken: access, idToken: id });
  return "kind" in found ? `${found.cause} ${found.reason}` : found.options.name;
}

const UNKNOWN = "unknown-issuer UNKNOWN_ISSUER";
const CASES: readonly [what: string, given: Case, expected: string][] = [
  ["the issuer that the client names comes first", { named: B, access: token({ iss: A }), by: "a" }, "b"],
  [
    "an unknown named issuer is an error, whatever the token says",
    { named: FOREIGN, access: token({ iss: A }), by: "a" },
    UNKNOWN,
  ],
  ["a named issuer must match in every character", { named: `${A}/`, access: token({ iss: A }), by: "a" }, UNKNOWN],
  [
    "an unknown named issuer is an error for an ID token too",
    { named: FOREIGN, id: token({ iss: A }), by: "a-client" },
    UNKNOWN,
  ],
  ["the token's issuer comes second", { access: token({ iss: B }), by: "a" }, "b"],
  ["the default comes third, for a token of an unknown issuer", { access: token({ iss: FOREIGN }), by: "b" }, "b"],
  ["and for a token without one", { access: token({}), by: "b" }, "b"],
  ["and for an opaque token", { access: opaque, by: "a-opaque" }, "a-opaque"],
  ["without default, an unknown issuer is an error", { access: token({ iss: FOREIGN }) }, UNKNOWN],
  ["without default, an opaque token is one", { access: opaque }, UNKNOWN],
  ["an opaque token of a named issuer is for a profile with introspection", { named: A, access: opaque }, "a-opaque"],
  ["profiles of one issuer are told apart by audience", { access: token({ iss: A, aud: "other" }) }, "a-other"],
  ["by one of several audiences", { access: token({ iss: A, aud: ["x", "other"] }) }, "a-other"],
  ["the named issuer's profiles too", { named: A, access: token({ iss: A, aud: "other" }) }, "a-other"],
  ["where no audience fits, the first says so", { access: token({ iss: A, aud: "x" }) }, "a"],
  ["an ID token is for a client's profile", { id: token({ iss: A, aud: "client" }) }, "a-client"],
  ["even beside an access token", { id: token({ iss: A, aud: "client" }), access: token({ iss: B }) }, "a-client"],
  ["an access token alone never is, where there is another", { access: token({ iss: A, aud: "client" }) }, "a"],
  ["an ID token's issuer counts before the access token's", { id: token({ iss: B }), access: token({ iss: A }) }, "b"],
  ["an ID token of an unknown issuer is for the default", { id: token({ iss: FOREIGN }), by: "a-client" }, "a-client"],
  ["an issuer that is no text matches none", { access: token({ iss: [A] }) }, UNKNOWN],
];
for (const [what, given, expected] of CASES)
  test(what, () => {
    assert.equal(chosen(given), expected);
  });

test("whatever bytes come, they are some kind of token or none, and lead to a profile or a refusal", () => {
  const dotted = fc
    .array(
      fc.oneof(
        fc.base64String(),
        fc.json().map((json) => Buffer.from(json).toString("base64url")),
      ),
      { maxLength: 7 },
    )
    .map((parts) => Buffer.from(parts.join(".")));
  const bytes = fc.oneof(dotted, fc.uint8Array({ maxLength: 300 }).map(Buffer.from));
  fc.assert(
    fc.property(bytes, fc.option(fc.string(), { nil: undefined }), (token, issuer) => {
      const read = readToken(token);
      const found = chooseProfile(PROFILES, "b", { issuer, accessToken: read, idToken: undefined });
      assert.ok("options" in found || found.kind === "refused");
    }),
    { numRuns: 1_000 },
  );
});
