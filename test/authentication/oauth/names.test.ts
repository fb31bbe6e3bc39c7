import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { foldName, type Principal } from "../../../server/core/principal.ts";
import { IdentityProvider } from "../../support/identity-provider.ts";
import { openScheme, outcome, profileOf, type TestScheme } from "./support.ts";

let provider: IdentityProvider;
let scheme: TestScheme;
before(async () => {
  provider = await IdentityProvider.start();
  const lentTo = ({ name }: Principal) => (["admin", "kim"].includes(foldName(name)) ? ["Admin"] : []);
  scheme = await openScheme([profileOf({ issuer: provider.issuer })], { lentTo });
});
after(async () => {
  await scheme[Symbol.asyncDispose]();
  await provider[Symbol.asyncDispose]();
});

const login = async (sub: unknown) =>
  outcome(await scheme.verify({ accessToken: await provider.sign(provider.claims({ sub })) }));

test("the name that an account has gets its roles, in any case", async () => {
  assert.equal(await login("admin"), "verified plant/admin Admin");
  assert.equal(await login("ADMIN"), "verified plant/ADMIN Admin");
});

/** Names that a provider may let anybody choose beside the first, and that count as the first here. */
const LOOKALIKES = [
  ["kim", "\u212aim"],
  ...["ａｄｍｉｎ", "𝐚dmin", "ⓐdmin", "admin\u3000", " admin", "admin\u00a0", "ad\u2098in"].map((name) => [
    "admin",
    name,
  ]),
] as const;

test("a name that is another's in another spelling is refused, and lends nothing", async () => {
  for (const [own, name] of LOOKALIKES) {
    assert.equal(foldName(name), own, JSON.stringify(name));
    assert.equal(await login(name), "refused no-name -", JSON.stringify(name));
  }
});

test("names of every script log in as they are", async () => {
  for (const name of ["Zoë", "Ærø", "日本", "Ольга", "علي", "O'Brien, Pat", "a|b:c@d.example", "ß"])
    assert.equal(await login(name), `verified plant/${name}`);
});
