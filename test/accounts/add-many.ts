import { AccountBook } from "../../server/accounts/account-book.ts";
import { systemClock } from "../../server/core/clock.ts";
import { LockedFile } from "../../server/storage/locked-file.ts";
import { CHEAP, PASSWORD, secret } from "./support.ts";

// Another process that changes the accounts: add-many.ts FILE PREFIX COUNT
const [file = "", prefix = "", count = "0"] = process.argv.slice(2);
const book = new AccountBook({ store: new LockedFile(file), clock: systemClock, settings: CHEAP });
for (let number = 0; number < Number(count); number += 1) {
  using password = secret(PASSWORD);
  await book.add({ name: `${prefix}${number}` }, password);
}
