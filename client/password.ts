/** Bytes of a password; text is UTF-8. A string cannot be wiped: bytes or a callback are better. */
export type PasswordValue = Uint8Array | string;

/**
 * A password, or what gives it when it is needed. Bytes are overwritten with zeroes after use. With a callback the client
 * can log in again by itself after a lost connection; what the callback gives is wiped after each use.
 */
export type Password = PasswordValue | (() => PasswordValue | Promise<PasswordValue>);

const bytesOf = (value: PasswordValue): Buffer => {
  if (typeof value !== "string") return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(value));
  bytes.write(value);
  return bytes;
};

/** Holds a password for as long as an operation may need it. Disposing wipes what was given as a value. */
export class PasswordHolder implements Disposable {
  readonly #source: Buffer | (() => PasswordValue | Promise<PasswordValue>);

  constructor(password: Password) {
    this.#source = typeof password === "function" ? password : bytesOf(password);
  }

  /** Lends the bytes for one attempt. Those of a callback are wiped when it is over. */
  async use<Result>(attempt: (bytes: Buffer) => Promise<Result>): Promise<Result> {
    if (typeof this.#source !== "function") return await attempt(this.#source);
    const bytes = bytesOf(await this.#source());
    try {
      return await attempt(bytes);
    } finally {
      bytes.fill(0);
    }
  }

  [Symbol.dispose](): void {
    if (typeof this.#source !== "function") this.#source.fill(0);
  }
}
