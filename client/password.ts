import { PasswordAuthenticationService } from "#proto/services.js";
import { opened } from "./authentication.ts";
import type { Credential, Proof } from "./credential.ts";
import { CredentialFailed } from "./errors.ts";
import { secretCall } from "./secret-call.ts";
import { bytesOf, isFile, readSecret, type SecretFile, type SecretValue } from "./secret-value.ts";

/** Bytes of a password; text is UTF-8. A string cannot be wiped: bytes or a callback are better. */
export type PasswordValue = SecretValue;

/**
 * A password, or what gives it when it is needed: a file, or a callback. Bytes are overwritten with zeroes after use.
 * With a file or a callback the client can prove it again by itself: before the session's end, and after a lost
 * connection; what they give is wiped after each use.
 */
export type Password = PasswordValue | SecretFile | (() => PasswordValue | Promise<PasswordValue>);

/** Logs in with a name and a password. */
export interface PasswordCredential {
  /** Default `password`. */
  scheme?: "password";
  username: string;
  password: Password;
}

/** More than any gateway takes. */
const LONGEST_BYTES = 1_024;

/** Holds a password for as long as an operation may need it. Disposing wipes what was given as a value. */
export class PasswordHolder implements Disposable {
  readonly #source: Buffer | SecretFile | (() => PasswordValue | Promise<PasswordValue>);

  /** @throws {TypeError} for what is no password */
  constructor(password: Password) {
    const isKnown = typeof password === "function" || isFile(password);
    if (!isKnown && typeof password !== "string" && !(password instanceof Uint8Array))
      throw new TypeError("password: give bytes, a string, { file } or a callback");
    this.#source = isKnown ? password : bytesOf(password);
  }

  /** Whether it can be asked for again. */
  get isRepeatable(): boolean {
    return !Buffer.isBuffer(this.#source);
  }

  /** Lends the bytes for one attempt. Those of a file or callback are wiped when it is over. */
  async use<Result>(attempt: (bytes: Buffer) => Promise<Result>): Promise<Result> {
    const source = this.#source;
    if (Buffer.isBuffer(source)) return await attempt(source);
    const bytes = typeof source === "function" ? bytesOf(await source()) : await readSecret(source, LONGEST_BYTES);
    try {
      if (bytes.length > 0 && bytes.every((byte) => byte === 0))
        throw new CredentialFailed(
          "malformed",
          "the password is nothing but zeroes, so it was not sent: a callback must give new bytes each time, since they are overwritten after use",
        );
      return await attempt(bytes);
    } finally {
      bytes.fill(0);
    }
  }

  [Symbol.dispose](): void {
    if (Buffer.isBuffer(this.#source)) this.#source.fill(0);
  }
}

/** A name and its password. */
export class PasswordLogin implements Credential {
  readonly scheme = "password";
  /** A refused password is charged, whoever gives it: it is never tried again by itself. */
  readonly isFresh = false;
  readonly #username: string;
  readonly #holder: PasswordHolder;

  constructor({ username, password }: PasswordCredential) {
    this.#username = username;
    this.#holder = new PasswordHolder(password);
  }

  get isRepeatable(): boolean {
    return this.#holder.isRepeatable;
  }

  async use<Result>(attempt: (proof: Proof) => Promise<Result>): Promise<Result> {
    return await this.#holder.use((password) => attempt(this.#proof(password)));
  }

  [Symbol.dispose](): void {
    this.#holder[Symbol.dispose]();
  }

  #proof(password: Buffer): Proof {
    const request = { username: this.#username, password };
    return {
      login: async (connection, settings) =>
        opened(await secretCall(connection, PasswordAuthenticationService.createSession, request, settings)),
      renew: async (connection, securityToken, settings) =>
        opened(
          await secretCall(
            connection,
            PasswordAuthenticationService.renewSession,
            { securityToken, ...request },
            settings,
          ),
        ),
    };
  }
}
