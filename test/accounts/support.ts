import { AccountBook, type AccountBookOptions } from "../../server/accounts/account-book.ts";
import { FileAccounts } from "../../server/accounts/file-accounts.ts";
import type { GatewayEvent } from "../../server/core/events.ts";
import type { Secret } from "../../server/core/ports.ts";
import { argon2id, type HashSettings, type PasswordHasher } from "../../server/secrets/password-hash.ts";
import { SecretBytes } from "../../server/secrets/secret-bytes.ts";
import { MemoryDocument } from "../../server/storage/memory-document.ts";
import { FakeClock } from "../support/fake-clock.ts";

/** The least that Argon2id takes, so that tests are fast. */
export const CHEAP: HashSettings = { memoryBytes: 8 * 1024, passes: 1 };
export const ALICE = { authority: "file", name: "alice" };
export const PASSWORD = "correct horse battery";

export const secret = (text: string | Buffer): SecretBytes => SecretBytes.take(Buffer.from(text as string));

/** Real Argon2id that tells what it was asked to verify and to hash, and waits where a test says so. */
export class WatchedHasher implements PasswordHasher {
  readonly verified: string[] = [];
  readonly hashed: HashSettings[] = [];
  /** Runs once, between the work of the next verification and its answer. */
  meanwhile: (() => Promise<unknown>) | undefined;

  hash(password: Secret, settings: HashSettings): Promise<string> {
    this.hashed.push(settings);
    return argon2id.hash(password, settings);
  }

  async verify(hash: string, password: Secret): Promise<boolean> {
    this.verified.push(hash);
    const right = await argon2id.verify(hash, password);
    const meanwhile = this.meanwhile;
    this.meanwhile = undefined;
    await meanwhile?.();
    return right;
  }
}

/** Accounts in memory with `alice`, and the book that the command line would hold. */
export async function startAccounts(settings: NonNullable<AccountBookOptions["settings"]> = {}) {
  const store = new MemoryDocument();
  const clock = new FakeClock();
  const hasher = new WatchedHasher();
  const events: GatewayEvent[] = [];
  const book = new AccountBook({ store, clock, settings: { ...CHEAP, allowEmpty: true } });
  using password = secret(PASSWORD);
  await book.add({ name: "alice", roles: ["Engineer"] }, password);
  const emit = (event: GatewayEvent) => void events.push(event);
  const accounts = await FileAccounts.open({ store, clock, hasher, emit, settings: { ...CHEAP, ...settings } });
  return {
    accounts,
    book,
    store,
    clock,
    hasher,
    events,
    /** Logs in as the gateway does: the password is gone when the answer is there. */
    async verify(name: string, text = PASSWORD) {
      using given = secret(text);
      return await accounts.verify(name, given);
    },
    async change(text: string, principal = ALICE) {
      using given = secret(text);
      return await accounts.change(principal, given);
    },
    /** Waits until the accounts have seen what the store holds. */
    settled: () => new Promise<void>((resolve) => setImmediate(resolve)),
    [Symbol.asyncDispose]: () => accounts.close(),
  };
}
