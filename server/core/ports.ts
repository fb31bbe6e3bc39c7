import type { Principal } from "./principal.ts";

/** A secret in memory that its holder wipes. `SecretBytes` is the one implementation in the product. */
export interface Secret extends Disposable {
  /** The bytes themselves: a view, never a copy. Throws once wiped. */
  readonly bytes: Buffer;
  readonly length: number;
}

/** Why a login was refused, for the log alone. */
export type RefusalCause = "unknown-user" | "wrong-password" | "disabled" | "empty-password" | "simulated";

/** What a scheme found out about a credential. */
export type Verification =
  /** The credential is right. `mustChangePassword` still keeps the door shut. */
  | { kind: "verified"; principal: Principal; roles: readonly string[]; mustChangePassword?: boolean }
  /** The credential is wrong: charged to the caller. */
  | { kind: "refused"; cause: RefusalCause }
  /** Nothing can be said now (store down, starting up): TRY_AGAIN_LATER, never charged. `detail` goes to the log. */
  | { kind: "unavailable"; detail: string };

/** What became of a password change, once the guard and the old password were right. */
export type PasswordChange = "changed" | "not-supported" | "insufficient" | "unavailable";

/** What an account allows now; `undefined` where the account is gone or disabled. */
export type AccountStanding =
  | {
      roles: readonly string[];
      /** Grows when the password is changed, and stays when it is only hashed anew. */
      passwordVersion: number;
    }
  | undefined;

/**
 * Accounts that authenticate with passwords: the file's, a directory's, or a simulator's own. Implementations do equal
 * work for unknown, disabled and known users.
 */
export interface PasswordAccounts {
  /** Settles once the work is done. Never rejects for a wrong credential; a rejection counts as `unavailable`. */
  verify(name: string, password: Secret): Promise<Verification>;
  /** Replaces the password of a user just verified. The new one is judged only here. */
  change(principal: Principal, newPassword: Secret): Promise<PasswordChange>;
  /** What the account allows now. No I/O. */
  standing(principal: Principal): AccountStanding;
  /** Calls back after accounts changed, with nothing but the fact. Returns how to stop it. */
  onChange(listener: () => void): () => void;
}

/** One text document kept whole, such as the accounts file. */
export interface DocumentStore {
  /** Where it is, for messages to the operator. */
  readonly name: string;
  /** The text as it is now; `undefined` where there is none yet. */
  read(): Promise<string | undefined>;
  /**
   * Reads, lets `change` decide, and replaces the text durably, all under a lock that other processes respect. Where
   * `change` returns no text, or throws, nothing is written.
   */
  update<T>(change: (text: string | undefined) => Promise<{ text?: string; result: T }>): Promise<T>;
  /** Calls back soon after the text changed, by whomever. Returns how to stop it. */
  watch(listener: () => void): () => void;
}
