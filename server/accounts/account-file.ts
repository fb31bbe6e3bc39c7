import { z } from "zod";
import { foldName } from "../core/principal.ts";
import { settingsOf } from "../secrets/password-hash.ts";
import { AccountError } from "./account-error.ts";
import { faultInName, isWord, WORD_RULE } from "./account-names.ts";

const name = z.string().check((context) => {
  const fault = faultInName(context.value);
  if (fault !== undefined) context.issues.push({ code: "custom", message: fault, input: context.value });
});
const word = (what: string) => z.string().refine(isWord, `${what} ${WORD_RULE}`);
const time = z.iso.datetime("must be a time such as 2026-01-31T12:00:00.000Z");
const passwordHash = z
  .string()
  .refine(
    (hash) => settingsOf(hash) !== undefined,
    "must be an Argon2id hash of at most 1 GiB and 100 passes, as gatehouse writes it",
  );

const accountSchema = z.strictObject({
  name,
  roles: z.array(word("a role")),
  passwordHash,
  /** Grows when the password is changed, and stays when it is only hashed anew. */
  passwordVersion: z.int().min(1),
  disabled: z.boolean(),
  mustChangePassword: z.boolean(),
  /** Other authorities whose principals of this name get these roles. */
  accept: z.array(word("an authority")),
  createdAt: time,
  passwordChangedAt: time,
});

const documentSchema = z.strictObject({ version: z.literal(1), accounts: z.array(accountSchema) });

export type Account = Readonly<z.infer<typeof accountSchema>>;

/** The accounts file. Never changed in place: each change makes a new one. */
export interface AccountsDocument {
  readonly version: 1;
  readonly accounts: readonly Account[];
}

/** The document of a store that holds none yet. */
export const NO_ACCOUNTS: AccountsDocument = { version: 1, accounts: [] };

/**
 * Reads the accounts file.
 * @param file its name, for the message
 * @throws {AccountError} `FILE_INVALID`, naming every fault with its path and none of the contents
 */
export function parseAccounts(text: string, file: string): AccountsDocument {
  const read = documentSchema.safeParse(parseJson(text, file));
  if (!read.success) throw broken(file, read.error.issues.flatMap(describe));
  const doubles = doublesIn(read.data.accounts);
  if (doubles.length > 0) throw broken(file, doubles);
  return read.data;
}

/** The text of the accounts file. */
export const formatAccounts = (document: AccountsDocument): string => `${JSON.stringify(document, null, 2)}\n`;

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text around the fault, and that may be a password hash.
    throw broken(file, [text.trim() === "" ? "it is empty" : "it is not JSON (a JSON checker tells where)"]);
  }
}

/** Of a key that is none of ours as much is shown as finds it: something secret may have got in its place. */
const SHOWN_OF_KEY = 20;

function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  const at = path.replace(/^\./, "") || "the document";
  if (issue.code !== "unrecognized_keys") return `${at}: ${issue.message}`;
  const keys = issue.keys.map((key) => JSON.stringify(key.slice(0, SHOWN_OF_KEY)));
  return `${at}: there is no key ${keys.join(", ")} here`;
}

function doublesIn(accounts: readonly Account[]): string[] {
  const first = new Map<string, number>();
  return accounts.flatMap((account, at) => {
    const earlier = first.get(foldName(account.name));
    if (earlier === undefined) first.set(foldName(account.name), at);
    return earlier === undefined ? [] : [`accounts[${at}].name: the same user as accounts[${earlier}].name`];
  });
}

const broken = (file: string, faults: readonly string[]): AccountError =>
  new AccountError(
    "FILE_INVALID",
    `the accounts file ${file} is broken and was left as it is; repair it or restore a copy:\n${faults.map((fault) => `  ${fault}`).join("\n")}`,
  );
