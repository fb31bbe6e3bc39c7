import { readFile } from "node:fs/promises";
import { SecretBytes } from "../../secrets/secret-bytes.ts";
import { wipe } from "../../secrets/wipe.ts";

/** Tab, line feed, carriage return, space. Bytes: the last one of a letter may be a blank in another encoding. */
const BLANKS: readonly number[] = [0x09, 0x0a, 0x0d, 0x20];

/** What an answer of the provider is worth to nobody else: the gateway's own name and secret there. */
export class ClientCredentials implements Disposable {
  readonly #id: string;
  readonly #secret: SecretBytes;

  private constructor(id: string, secret: SecretBytes) {
    this.#id = id;
    this.#secret = secret;
  }

  /** Reads the secret; a line's end and blanks after it do not count. Rejects where there is none. */
  static async read(id: string, file: string): Promise<ClientCredentials> {
    const bytes = await readFile(file);
    const length = bytes.findLastIndex((byte) => !BLANKS.includes(byte)) + 1;
    const secret = SecretBytes.take(bytes.subarray(0, length));
    wipe(bytes);
    if (length === 0) throw new RangeError(`${file} is empty: write the client secret into it`);
    return new ClientCredentials(id, secret);
  }

  /** The header of `client_secret_basic` (RFC 6749 §2.3.1). A text, as HTTP wants it: made late, kept nowhere. */
  get authorization(): string {
    const pair = `${formEncoded(this.#id)}:${formEncoded(this.#secret.bytes.toString())}`;
    return `Basic ${Buffer.from(pair).toString("base64")}`;
  }

  [Symbol.dispose](): void {
    this.#secret[Symbol.dispose]();
  }
}

const formEncoded = (text: string): string => new URLSearchParams([["", text]]).toString().slice(1);
