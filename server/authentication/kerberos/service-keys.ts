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
  /** Whose they are, such as `remoting/gw.example@EXAMPLE`. */
  readonly principals: readonly string[];
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

/** What a keytab is wanted for. */
export interface KeyWish {
  readonly keytab: string;
  readonly service: string;
  /** The key of the configuration that switches this off. Default `authentication.kerberos`. */
  readonly wantedBy?: string;
  /** The name of this machine, where clients go by it: that its names are there is looked at as well. */
  readonly host?: string;
}

/**
 * Looks whether a keytab can be used: it is there, can be read, is a keytab and holds a key of the service, for any host.
 * @throws {RangeError} that names the file and says what to do
 */
export async function readServiceKeys(wish: KeyWish): Promise<ServiceKeys> {
  const { keytab: file } = wish;
  const bytes = await read(wish);
  try {
    const entries = entriesOf(bytes, wish);
    return {
      file,
      entries,
      keys: [...keysOf(entries)].map(([key, encryptions]) => `${key} (${[...encryptions].join(", ")})`),
      realms: [...new Set(entries.map(({ realm }) => realm))],
      principals: [...new Set(entries.map(nameOf))],
      advice: [...(await adviceOn(file)), ...adviceOnHosts(entries, wish)],
      [Symbol.dispose]: () => bytes[Symbol.dispose](),
    };
  } catch (error) {
    bytes[Symbol.dispose]();
    throw error;
  }
}

async function read(wish: KeyWish): Promise<SecretBytes> {
  const { keytab: file } = wish;
  try {
    if ((await stat(file)).size > MOST_BYTES) throw new RangeError("it is too large to be a keytab");
    return SecretBytes.take(await readFile(file));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw unusable(wish, REASONS[code ?? ""] ?? message, cause);
  }
}

function entriesOf({ bytes }: SecretBytes, wish: KeyWish): KeytabEntry[] {
  const { service } = wish;
  let all: KeytabEntry[];
  try {
    all = readKeytab(bytes);
  } catch (cause) {
    throw unusable(wish, (cause as RangeError).message, cause);
  }
  const own = all.filter(({ components }) => components.length === 2 && components[0] === service);
  if (own.length === 0) throw unusable(wish, `it has no key of ${service}/HOST${listed(all)}`);
  return own;
}

const unusable = (
  { keytab, service, wantedBy = "authentication.kerberos" }: KeyWish,
  why: string,
  cause?: unknown,
): RangeError =>
  new RangeError(
    `keytab ${keytab}: ${why}: on the key server, run "addprinc -randkey ${service}/HOST" and "ktadd -k krb5.keytab ${service}/HOST" in kadmin, HOST being the name that clients connect to; bring the file here (authentication.kerberos.keytab), readable by the gateway's user alone; or set ${wantedBy}.enabled to false`,
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

/** Clients ask for the name that they were given: some for the short one of the machine, some for the full one. */
function adviceOnHosts(entries: readonly KeytabEntry[], { service, host, keytab }: KeyWish): string[] {
  if (host === undefined) return [];
  const [short = host] = host.split(".");
  const there = new Set(entries.map(({ components: [, name = ""] }) => name.toLowerCase()));
  const hasFull = host === short ? [...there].some((name) => name.startsWith(`${short}.`)) : there.has(host);
  const missing = [
    ...(there.has(short) ? [] : [`${service}/${short}`]),
    ...(hasFull ? [] : [`${service}/${host === short ? `${short}.DOMAIN` : host}`]),
  ];
  if (missing.length === 0) return [];
  return [
    `no client gets in by this machine's name with ${missing.join(" and ")}, which the keytab lacks: on the key server run ${missing.map((name) => `"addprinc -randkey ${name}" and "ktadd -k krb5.keytab ${name}"`).join(" and ")} in kadmin, or "setspn -S" and ktpass on Active Directory, and bring the file to ${keytab}; or let every client connect by a name that it has`,
  ];
}
