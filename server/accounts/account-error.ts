/** What can be wrong with a request to change accounts, or with their file. */
export type AccountErrorCode =
  /** An account of this name, or of one that folds to it, is there already. */
  | "EXISTS"
  /** No account has this name, or it is disabled where an enabled one is needed. */
  | "UNKNOWN"
  /** The account's password was changed since the caller last looked. */
  | "CHANGED"
  | "NAME_INVALID"
  | "ROLE_INVALID"
  | "AUTHORITY_INVALID"
  | "PASSWORD_INSUFFICIENT"
  /** The accounts file is broken. Nothing was written to it. */
  | "FILE_INVALID";

/** An account change that was not made. The message tells the operator what to do, and holds no secret. */
export class AccountError extends Error {
  readonly code: AccountErrorCode;

  constructor(code: AccountErrorCode, message: string) {
    super(message);
    this.name = "AccountError";
    this.code = code;
  }
}
