import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";

/** A certificate and its private key, PEM. */
export interface Pem {
  certificate: string;
  key: string;
}

export interface CertificateWish {
  /** Its common name. */
  name: string;
  /** Who signs it. Default: itself. */
  by?: Pem;
  usage?: "authority" | "server" | "client";
  /** Default: an hour ago. */
  from?: Date;
  /** Default: in a day. */
  until?: Date;
  /** Encrypts the key. */
  passphrase?: string;
}

const HOUR_MS = 3_600_000;
const made = new Map<string, Promise<Pem>>();

/** A certificate as wished; equal wishes get the same one for as long as the process lives. */
export function certificate(wish: CertificateWish): Promise<Pem> {
  const key = JSON.stringify(wish);
  const known = made.get(key) ?? make(wish);
  made.set(key, known);
  return known;
}

/** The authority that signs test certificates. */
export const testAuthority = (): Promise<Pem> => certificate({ name: "Test Authority", usage: "authority" });

/** A server's certificate for localhost, 127.0.0.1 and ::1, by the test authority. */
export const serverCertificate = async (wish: Partial<CertificateWish> = {}): Promise<Pem> =>
  certificate({ name: "server", by: await testAuthority(), ...wish });

/** A client's certificate, by the test authority. */
export const clientCertificate = async (wish: Partial<CertificateWish> = {}): Promise<Pem> =>
  certificate({ name: "client", usage: "client", by: await testAuthority(), ...wish });

async function make({ name, by, usage = "server", from, until, passphrase }: CertificateWish): Promise<Pem> {
  const isAuthority = usage === "authority";
  const { cert, private: key } = await generate([{ name: "commonName", value: name }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: from ?? new Date(Date.now() - HOUR_MS),
    notAfterDate: until ?? new Date(Date.now() + 24 * HOUR_MS),
    ...(by && { ca: { cert: by.certificate, key: by.key } }),
    ...(passphrase !== undefined && { passphrase }),
    extensions: [
      { name: "basicConstraints", cA: isAuthority, critical: true },
      { name: "keyUsage", digitalSignature: true, keyCertSign: isAuthority, critical: true },
      { name: "extKeyUsage", serverAuth: usage !== "client", clientAuth: usage !== "server" },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  return { certificate: cert, key };
}

/** A folder that goes when it is disposed. */
export class TestFolder implements AsyncDisposable {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static async make(): Promise<TestFolder> {
    return new TestFolder(await mkdtemp(join(tmpdir(), "gatehouse-")));
  }

  /** Writes a file into it and answers its path. */
  async write(name: string, text: string | Uint8Array): Promise<string> {
    const path = join(this.path, name);
    await writeFile(path, text, { mode: 0o600 });
    return path;
  }

  /** Writes `server.crt` and `server.key` into it and answers their paths. */
  async writePair(pair: Pem): Promise<{ certificate: string; key: string }> {
    return {
      certificate: await this.write("server.crt", pair.certificate),
      key: await this.write("server.key", pair.key),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}
