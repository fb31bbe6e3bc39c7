import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);
const SBIN = `/usr/sbin:/sbin:${process.env["PATH"] ?? ""}`;
const START_MS = 10_000;

/** How a test wants its realms. */
export interface KdcOptions {
  /** The first is the default realm. The others trust it and are trusted by it. */
  realms?: readonly string[];
  /** Clock difference that is borne, in seconds. Default: libkrb5's own, 300. */
  clockSkew?: number;
  /** How far the key server's clock is off, as `faketime` takes it, such as `-2h`. */
  clock?: string;
}

/**
 * MIT Kerberos as an administrator sets it up, in a folder of its own and on loopback ports: a database and a key server
 * for each realm, and one `krb5.conf` for all.
 */
export class Kdc implements AsyncDisposable {
  readonly folder: string;
  readonly realm: string;
  readonly #realms: readonly Realm[];

  private constructor(folder: string, realms: readonly Realm[]) {
    this.folder = folder;
    this.realm = realms[0]!.name;
    this.#realms = realms;
  }

  static async start({ realms: names = ["PLANT.TEST"], clockSkew, clock }: KdcOptions = {}): Promise<Kdc> {
    const folder = await mkdtemp(join(tmpdir(), "gatehouse-kdc-"));
    const realms = await Promise.all(names.map(async (name) => new Realm(name, join(folder, name), await freePort())));
    await writeFile(join(folder, "krb5.conf"), configuration(realms, clockSkew));
    const kdc = new Kdc(folder, realms);
    try {
      for (const realm of realms) await realm.create(kdc.environment);
      for (const other of names.slice(1)) await kdc.#trust(names[0]!, other);
      for (const realm of realms) await realm.serve(kdc.environment, clock);
    } catch (error) {
      await kdc[Symbol.asyncDispose]();
      throw error;
    }
    return kdc;
  }

  /** What every process of these realms needs in its environment. */
  get environment(): NodeJS.ProcessEnv {
    return { ...process.env, PATH: SBIN, KRB5_CONFIG: join(this.folder, "krb5.conf"), KRB5_TRACE: "" };
  }

  /**
   * Adds a principal with a random key, in the realm that its name ends with. Default: the first.
   * @param encryption of its one key. Default: a key of each kind
   */
  async addPrincipal(name: string, encryption?: string): Promise<void> {
    const kind = encryption === undefined ? "" : `-e ${encryption}:normal `;
    await this.administer(name, `addprinc -randkey ${kind}${name}`);
  }

  /**
   * Writes the keys of principals to a keytab file, as `ktadd` does: each gets a new key, of one version more.
   * @param keep leaves the keys as they are
   */
  async keytab(name: string, principals: readonly string[], { keep = false } = {}): Promise<string> {
    const file = join(this.folder, name);
    for (const principal of principals)
      await this.administer(principal, `ktadd -k ${file} ${keep ? "-norandkey " : ""}${principal}`);
    return file;
  }

  /** Gives a user a ticket to get tickets with, in a cache of his own. Answers the environment of his programs. */
  async login(user: string, { lifetime = "1h" } = {}): Promise<NodeJS.ProcessEnv> {
    const keytab = await this.keytab(`${fileName(user)}.keytab`, [user], { keep: true });
    const environment = this.environmentOf(user);
    await run("kinit", ["-k", "-t", keytab, "-l", lifetime, user], { env: environment });
    return environment;
  }

  /** The environment of the programs of a user who has logged in. */
  environmentOf(user: string): NodeJS.ProcessEnv {
    return { ...this.environment, KRB5CCNAME: `FILE:${join(this.folder, `${fileName(user)}.cache`)}` };
  }

  /** Runs one command of `kadmin.local` in the realm of a principal. */
  async administer(principal: string, command: string): Promise<string> {
    const realm = this.#realms.find(({ name }) => principal.endsWith(`@${name}`)) ?? this.#realms[0]!;
    return await realm.administer(this.environment, command);
  }

  async #trust(one: string, other: string): Promise<void> {
    for (const name of [`krbtgt/${one}@${other}`, `krbtgt/${other}@${one}`])
      for (const realm of [one, other]) await this.administer(`@${realm}`, `addprinc -pw between-realms ${name}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const realm of this.#realms) await realm.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

const fileName = (user: string) => user.replaceAll(/\W/g, "_");

class Realm {
  readonly name: string;
  readonly port: number;
  readonly #folder: string;
  #server: ChildProcess | undefined;

  constructor(name: string, folder: string, port: number) {
    this.name = name;
    this.port = port;
    this.#folder = folder;
  }

  async create(environment: NodeJS.ProcessEnv): Promise<void> {
    await mkdir(this.#folder);
    await writeFile(join(this.#folder, "kdc.conf"), this.#configuration());
    await run("kdb5_util", ["create", "-s", "-r", this.name, "-P", "database of a test"], this.#options(environment));
  }

  /** The server runs until it is stopped; when this settles it answers. */
  async serve(environment: NodeJS.ProcessEnv, clock: string | undefined): Promise<void> {
    const command = ["krb5kdc", "-n", "-P", this.#pidFile, "-r", this.name];
    const [program = "", ...args] = clock === undefined ? command : ["faketime", "-f", clock, ...command];
    this.#server = spawn(program, args, { ...this.#options(environment), stdio: "ignore" });
    await accepts(this.port, this.#server);
  }

  async administer(environment: NodeJS.ProcessEnv, command: string): Promise<string> {
    const { stdout, stderr } = await run("kadmin.local", ["-r", this.name, "-q", command], this.#options(environment));
    // It ends with 0 whatever became of the command.
    if (/^(add_principal|ktadd|kadmin\.local|change_password):/m.test(stderr)) throw new Error(stderr);
    return stdout;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const exit = once(server, "exit");
    // `faketime` passes no signal on to the server that it runs.
    process.kill(Number(await readFile(this.#pidFile, "utf8")));
    await exit;
  }

  get #pidFile(): string {
    return join(this.#folder, "kdc.pid");
  }

  #options(environment: NodeJS.ProcessEnv) {
    return { env: { ...environment, KRB5_KDC_PROFILE: join(this.#folder, "kdc.conf") } };
  }

  #configuration(): string {
    const at = `127.0.0.1:${this.port}`;
    return `
[realms]
  ${this.name} = {
    database_name = ${join(this.#folder, "principal")}
    key_stash_file = ${join(this.#folder, "stash")}
    kdc_listen = ${at}
    kdc_tcp_listen = ${at}
    max_life = 6h
    supported_enctypes = aes256-cts-hmac-sha1-96:normal aes128-cts-hmac-sha1-96:normal aes256-cts-hmac-sha384-192:normal aes128-cts-hmac-sha256-128:normal
  }
[logging]
  kdc = FILE:${join(this.#folder, "kdc.log")}
`;
  }
}

function configuration(realms: readonly Realm[], clockSkew: number | undefined): string {
  const servers = realms.map(({ name, port }) => `  ${name} = { kdc = 127.0.0.1:${port} }`.replace("{ ", "{\n    "));
  return `
[libdefaults]
  default_realm = ${realms[0]!.name}
  dns_lookup_kdc = false
  dns_lookup_realm = false
  dns_canonicalize_hostname = false
  rdns = false
  qualify_shortname = ""
${clockSkew === undefined ? "" : `  clockskew = ${clockSkew}\n`}
[realms]
${servers.join("\n").replaceAll(" }", "\n  }")}
[domain_realm]
${realms.map(({ name }) => `  .${name.toLowerCase()} = ${name}`).join("\n")}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function accepts(port: number, server: ChildProcess): Promise<void> {
  for (const until = performance.now() + START_MS; performance.now() < until; await sleep(20)) {
    if (server.exitCode !== null) throw new Error(`the key server ended with ${server.exitCode}`);
    const socket = connect(port, "127.0.0.1");
    const found = await Promise.race([
      once(socket, "connect").then(() => true),
      once(socket, "error").then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (found) return;
  }
  throw new Error("the key server does not answer");
}
