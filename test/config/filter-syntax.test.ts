import assert from "node:assert/strict";
import { test } from "node:test";
import { FilterParser } from "ldapts";
import { isFilter } from "../../server/config/filter-syntax.ts";

const FILTERS = [
  "(uid={0})",
  "(&(uid={0})(!(locked=TRUE)))",
  "(|(uid={0})(mail={0}@example.org)(cn=a*b*))",
  "(memberOf:1.2.840.113556.1.4.1941:=cn=admins,o=x)",
  "(&(objectCategory=person)(sAMAccountName={0})(!(userAccountControl:1.2.840.113556.1.4.803:=2)))",
  "(uid:dn:=x)",
  "(age>=18)",
  "(age<=18)",
  "(cn~=x)",
  "(cn=\\2a\\28)",
  "(uid=*)",
  "(cn=)",
];

const OTHERS = [
  "",
  "uid={0}",
  "(uid={0}",
  "(uid={0}))",
  "(uid={0})(cn=x)",
  "((uid={0}))",
  "(&)",
  "(!)",
  "(!(a=b)(c=d))",
  "(&(uid={0})x)",
  "({0}=x)",
  "(=x)",
  "(uid)",
  "(cn=\\2)",
  "(cn=a(b)",
  `${"(!".repeat(100)}(a=b)${")".repeat(100)}`,
];

for (const text of FILTERS)
  test(`${text} is a filter, and the library reads it`, () => {
    assert.equal(isFilter(text), true);
    FilterParser.parseString(text);
  });

for (const text of OTHERS)
  test(`${JSON.stringify(text.slice(0, 30))} is no filter`, () => assert.equal(isFilter(text), false));
