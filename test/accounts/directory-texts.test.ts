import assert from "node:assert/strict";
import { test } from "node:test";
import { EqualityFilter, FilterParser } from "ldapts";
import { escapeDnValue, parseDn, sameDn } from "../../server/accounts/directory/distinguished-name.ts";
import { FilterTemplate, nameAttributeOf } from "../../server/accounts/directory/filter.ts";
import { groupKeys, groupRoles } from "../../server/accounts/directory/groups.ts";
import { refusalOf } from "../../server/accounts/directory/result-codes.ts";

const HOSTILE = ["*", "*)(uid=*", "a)(|(uid=*", "\\2a", "\\", "(", "a\0b", "älice", "日本", "{0}", "{1}", "$&", ""];

test("whatever is put into a filter stays one value, and travels as it is", () => {
  const template = new FilterTemplate("(&(objectClass=person)(!(locked=TRUE))(|(uid={0})(mail={0}@example.org)))");
  for (const value of HOSTILE) {
    const whole = `${value}@example.org`;
    const escaped = (text: string) => new EqualityFilter({}).escape(text);
    const same = FilterParser.parseString(
      `(&(objectClass=person)(!(locked=TRUE))(|(uid=${escaped(value)})(mail=${escaped(whole)})))`,
    );
    assert.deepEqual(template.with(value), same, JSON.stringify(value));
  }
});

test("a filter has as many values as it wants, wherever they stand, and none as an attribute", () => {
  const filled = new FilterTemplate(
    "(|(member={0})(memberUid={1})(cn=x{1}*y)(member:1.2.840.113556.1.4.1941:={0}))",
  ).with("uid=*,o=x", "al*");
  assert.equal(
    filled.toString(),
    "(|(member=uid=\\2a,o=x)(memberUid=al\\2a)(cn=xal\\2a*y)(member:1.2.840.113556.1.4.1941:=uid=\\2a,o=x))",
  );
  assert.throws(() => new FilterTemplate("({0}=x)"));
});

test("the name's attribute is the one that is compared with the whole name", () => {
  assert.equal(nameAttributeOf("(&(objectClass=person)(sAMAccountName={0}))"), "sAMAccountName");
  assert.equal(nameAttributeOf("(cn=*{0}*)"), undefined);
});

test("a value in a distinguished name comes out of it as it went in", () => {
  for (const value of [" #a ", 'a,b+c"d\\e<f>g;h=i', "a\0b", "älice", " ", "  ", "#", "\\2a", "x,ou=admins"]) {
    const dn = `uid=${escapeDnValue(value)},ou=people`;
    assert.deepEqual(parseDn(dn), [[{ type: "uid", value }], [{ type: "ou", value: "people" }]], JSON.stringify(value));
  }
});

test("distinguished names that directories take for the same are the same", () => {
  const same = (a: string, b: string) => sameDn(parseDn(a) ?? []) === sameDn(parseDn(b) ?? []);
  assert.ok(same("CN=Admins,OU=Groups", "cn=admins, ou=groups"));
  assert.ok(same("cn=two  words,o=x", "cn=Two Words,o=x"));
  assert.ok(same("cn=\\c3\\a4,o=x", "cn=ä,o=x"));
  assert.ok(same("uid=a+cn=b,o=x", "cn=b+uid=a,o=x"));
  assert.ok(!same("cn=a\\,ou=b,o=x", "cn=a,ou=b,o=x"));
  assert.ok(!same("cn=a,o=x", "cn=a,o=y"));
});

test("blanks around a value do not count, unless they are escaped", () => {
  const read = (text: string) => parseDn(`cn=${text},o=x`)?.[0]?.[0]?.value;
  assert.deepEqual([" a ", "a\\ ", "a\\  ", "a\\\\ ", "\\ a", "\\\\\\ ", "a b", "  "].map(read), [
    "a",
    "a ",
    "a ",
    "a\\",
    " a",
    "\\ ",
    "a b",
    "",
  ]);
});

test("a distinguished name is read in a time that grows with its length alone", () => {
  const long = 500_000;
  const started = performance.now();
  parseDn(`cn=a${" ".repeat(long)}b,o=x`);
  assert.equal(parseDn(`cn=${" ".repeat(long)}\\`), undefined);
  assert.equal(parseDn(`cn=${"\\".repeat(long + 1)}`), undefined);
  parseDn(`${" ".repeat(long)}=x`);
  parseDn(`cn=${"\\\\ ".repeat(long)}`);
  assert.ok(performance.now() - started < 5_000);
});

test("a text that is no distinguished name is none", () => {
  for (const text of ["", " ", "admins", "=x", "cn", "cn=a,b", "1x=y", "cn=a\\"])
    assert.equal(parseDn(text), undefined, text);
});

test("a group is known by its whole name and by its first value, by the latter only where groups are", () => {
  const roles = groupRoles({ "CN=Admins, OU=Groups,O=x": ["Admin"], admins: ["Viewer"], "*": ["Guest"] });
  const rolesOf = (group: string, below?: string) =>
    ["*", ...groupKeys([group], below)].flatMap((key) => roles[key] ?? []).join();
  assert.equal(rolesOf("cn=admins,ou=groups,o=x"), "Guest,Admin,Viewer");
  assert.equal(rolesOf("cn=admins,ou=elsewhere,o=x"), "Guest,Viewer");
  assert.equal(rolesOf("cn=admins,ou=elsewhere,o=x", "ou=groups,o=x"), "Guest");
  assert.equal(rolesOf("cn=admins,ou=groups,o=x", "OU=Groups,o=x"), "Guest,Admin,Viewer");
  assert.equal(rolesOf("cn=admins,ou=elsewhere,o=x", "groups,o=x"), "Guest", "what is no name has nothing below it");
  assert.equal(rolesOf("Admins"), "Guest,Viewer");
  assert.equal(rolesOf("cn=others,o=x"), "Guest");
});

test("two spellings of one group in the role map give the roles of both", () => {
  const roles = groupRoles({ Admins: ["A"], admins: ["B"] });
  assert.deepEqual(
    groupKeys(["admins"]).flatMap((key) => roles[key] ?? []),
    ["A", "B"],
  );
});

/** Result, what the directory says of it, and what that is. */
const RESULTS: readonly [code: number, diagnostic: string, means: string][] = [
  [49, "", "wrong-password"],
  [49, "80090308: LdapErr: DSID-0C09044E, comment: AcceptSecurityContext error, data 52e, v2580", "wrong-password"],
  [49, "80090308: LdapErr: DSID-0C09044E, comment: AcceptSecurityContext error, data 533, v2580", "disabled"],
  [49, "80090308: LdapErr: DSID-0C09044E, comment: AcceptSecurityContext error, data 701, v2580", "expired"],
  [49, "80090308: LdapErr: DSID-0C09044E, comment: AcceptSecurityContext error, data 773, v2580", "expired"],
  [49, "80090308: LdapErr: DSID-0C09044E, comment: AcceptSecurityContext error, data 775, v2580", "disabled"],
  [48, "", "wrong-password"],
  [53, "Account inactivated. Contact system administrator.", "disabled"],
  [19, "Exceed password retry limit. Please try later.", "disabled"],
  [51, "busy", "unavailable"],
  [52, "data 533", "unavailable"],
  [10, "", "unavailable"],
  [13, "confidentiality required", "unavailable"],
  [80, "", "unavailable"],
];

for (const [code, diagnostic, means] of RESULTS)
  test(`result ${code} "${diagnostic.slice(-12)}" of a user's bind is ${means}`, () => {
    const found = refusalOf({ code, diagnostic });
    assert.equal(found.kind === "refused" ? found.cause : found.kind, means);
  });
