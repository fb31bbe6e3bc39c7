import assert from "node:assert/strict";
import { test } from "node:test";
import { arrange } from "./basic-support.ts";

const encoded = (bytes: string | Buffer): string => Buffer.from(bytes).toString("base64");

const MALFORMED: readonly (readonly [what: string, credentials: string, says: RegExp])[] = [
  ["nothing", "", /they are no base64/],
  ["64 KiB of base64", encoded(Buffer.alloc(49_152, "a:")), /longer than 1024 characters/],
  ["no base64", "a:b*", /they are no base64/],
  ["base64 for URLs", encoded(Buffer.from([0xfb, 0xff, 0xfe])).replaceAll("+", "-"), /they are no base64/],
  ["base64 without its padding", encoded("alice:right1").slice(0, -1), /they are no base64/],
  ["base64 with a blank in it", "YWxp Y2U6cmlnaHQ=", /they are no base64/],
  ["padding in the middle", "YQ==OnI=", /they are no base64/],
  ["no colon", encoded("alice"), /no colon between user name and password/],
  ["no name", encoded(":right"), /username must have 1 to 64 bytes; it has 0/],
  ["a name of 65 bytes", encoded(`${"a".repeat(65)}:right`), /username must have 1 to 64 bytes; it has 65/],
  ["a password of 129 bytes", encoded(`alice:${"p".repeat(129)}`), /password must have at most 128 bytes; it has 129/],
  ["a name that is no UTF-8", encoded(Buffer.from("616c69ff3a72", "hex")), /username must be valid UTF-8/],
  ["a name in Latin-1", encoded(Buffer.from("jürgen:right", "latin1")), /username must be valid UTF-8/],
  ["a name with NUL", encoded("ali\0ce:right"), /without control characters/],
  ["a name with a line's end", encoded("alice\n:right"), /without control characters/],
];

for (const [what, credentials, says] of MALFORMED)
  test(`credentials of ${what} are refused with what is wrong, asked of nobody and charged to nobody`, async () => {
    const { ask, accounts, guard } = arrange();
    const answer = await ask(`Basic ${credentials}`);
    assert.ok(answer.kind === "refused");
    assert.equal(answer.status, 401);
    assert.match(answer.reason, says);
    assert.match(answer.resolution, /base64 of USER:PASSWORD in UTF-8/);
    assert.deepEqual([accounts.asked, guard.size], [0, 0]);
  });

test("what is wrong with a header is told without a byte of the password", async () => {
  const { ask } = arrange();
  const answer = await ask(`Basic ${encoded(`alice:${"hidden".repeat(30)}`)}`);
  assert.doesNotMatch(JSON.stringify(answer), /hidden/);
});

test("a password of 128 bytes, with NUL or with bytes that are no UTF-8 is looked at as any other", async () => {
  const { ask, accounts } = arrange();
  for (const password of [Buffer.alloc(128, "p"), Buffer.from("a\0b"), Buffer.from("ff00fe", "hex")])
    await ask(`Basic ${encoded(Buffer.concat([Buffer.from(`u${accounts.asked}:`), password]))}`);
  assert.equal(accounts.asked, 3);
});
