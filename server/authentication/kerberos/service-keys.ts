import { readFile, stat } from "node:fs/promises";
import { SecretBytes } from "../../secrets/secret-bytes.ts";
import { encryptionName, type KeytabEntry, readKeytab } from "./keytab.ts";

/** The keys by which the gateway knows tickets that are for it, until it is disposed. */
export interface ServiceKeys extends Disposable {
  readonly file: string;
  /** Such as `remoting/gw.example@EXAMPLE version 3 (aes256-cts-hmac-sha1-96)`: what is in the keytab for the service. */
  readonly keys: readonly string[];
  /** The same with the keys themselves: views on memory that is wiped at the end. */
  readonly entries: readonly KeytabEntry[];
  /** Realms of these principals. */
  readonly realms: readonly string[];
  /** What to do about the file, a line each. */
  readonly advice: readonly string[];
}

/** Longest keytab that is read: some 10,000 keys. */
const MOST_BYTES = 1024 * 1024;
const READABLE_BY_OTHERS = 0o077;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "this user may not read it",
  EISDIR: "it is a folder",
};

/**
 * Looks whether a keytab can be used: it is there, can be read, is a keytab and holds a key of the service, for any host.
 * @throws {RangeError} that names the file and says what to do
 */
export async function readServiceKeys(file: string, service: string): Promise<ServiceKeys> {
  const bytes = await read(file, service);
  try {
    const entries = entriesOf(bytes, file, service);
    return {
      file,
      entries,
      keys: [...keysOf(entries)].map(([key, encryptions]) => `${key} (${[...encryptions].join(", ")})`),
      realms: [...new Set(entries.map(({ realm }) => realm))],
      advice: await adviceOn(file),
      [Symbol.dispose]: () => bytes[Symbol.dispose](),
    };
  } catch (error) {
    bytes[Symbol.dispose]();
    throw error;
  }
}

async function read(file: string, service: string): Promise<SecretBytes> {
  try {
    if ((await stat(file)).size > MOST_BYTES) throw new RangeError("it is too large to be a keytab");
    return SecretBytes.take(await readFile(file));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw unusable(file, REASONS[code ?? ""] ?? message, service, cause);
  }
}

function entriesOf({ bytes }: SecretBytes, file: string, service: string): KeytabEntry[] {
  let all: KeytabEntry[];
  try {
    all = readKeytab(bytes);
  } catch (cause) {
    throw unusable(file, (cause as RangeError).message, service, cause);
  }
  const own = all.filter(({ components }) => components.length === 2 && components[0] === service);
  if (own.length === 0) throw unusable(file, `it has no key of ${service}/HOST${listed(all)}`, service);
  return own;
}

const unusable = (file: string, why: string, service: string, cause?: unknown) =>
  new RangeError(
    `keytab ${file}: ${why}: on the key server, run "addprinc -randkey ${service}/HOST" and "ktadd -k krb5.keytab ${service}/HOST" in kadmin, HOST being the name that clients connect to; bring the file here (authentication.kerberos.keytab), readable by the gateway's user alone; or set authentication.kerberos.enabled to false`,
    { cause },
  );

/** Names of what is there instead, as far as a line goes. */
function listed(entries: readonly KeytabEntry[]): string {
  const names = [...new Set(entries.map(nameOf))];
  if (names.length === 0) return "; it is empty";
  return `, but of ${names.slice(0, 4).join(", ")}${names.length > 4 ? ` and ${names.length - 4} more` : ""}`;
}

function keysOf(entries: readonly KeytabEntry[]): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const entry of entries) {
    const key = `${nameOf(entry)} version ${entry.version}`;
    keys.set(key, (keys.get(key) ?? new Set()).add(encryptionName(entry.encryption)));
  }
  return keys;
}

const nameOf = ({ components, realm }: KeytabEntry) => `${components.join("/")}@${realm}`;

async function adviceOn(file: string): Promise<string[]> {
  const { mode } = await stat(file);
  if ((mode & READABLE_BY_OTHERS) === 0) return [];
  return [`whoever reads the keytab can pretend to be any user: chmod 600 ${file}`];
}
