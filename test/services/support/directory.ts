import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { serverCertificate, TestFolder, testAuthority } from "../../support/certificates.ts";

const exec = promisify(execFile);

export const SUFFIX = "dc=example,dc=org";
export const PEOPLE = `ou=people,${SUFFIX}`;
export const GROUPS = `ou=groups,${SUFFIX}`;
/** The account that a gateway searches with. */
export const SERVICE = { dn: `cn=gateway,${SUFFIX}`, password: randomBytes(36).toString("base64url") };

const ROOT = { dn: `cn=root,${SUFFIX}`, password: "root secret" };
const READY_WITHIN_MS = 10_000;

export interface DirectoryUserWish {
  name: string;
  password: string;
  groups?: readonly string[];
  /** Lines of LDIF beside. */
  more?: string;
}

/** An OpenLDAP server of a test's own, on loopback, with data that goes with it. */
export class TestDirectory implements AsyncDisposable {
  readonly #folder: TestFolder;
  readonly port: number;
  readonly tlsPort: number;
  #process: ChildProcess | undefined;
  #log = "";

  private constructor(folder: TestFolder, [port, tlsPort]: readonly [number, number]) {
    this.#folder = folder;
    this.port = port;
    this.tlsPort = tlsPort;
  }

  /**
   * Starts one with the service account and these users.
   * @param options.groups those that exist, without `memberOf` where `withoutMemberOf`
   */
  static async start(
    users: readonly DirectoryUserWish[] = [],
    options: { withoutMemberOf?: boolean } = {},
  ): Promise<TestDirectory> {
    const directory = new TestDirectory(await TestFolder.make(), [await freePort(), await freePort()]);
    await directory.#prepare(options);
    await directory.restart();
    await directory.change(BASE);
    for (const user of users) await directory.add(user);
    return directory;
  }

  get url(): string {
    return `ldap://127.0.0.1:${this.port}`;
  }

  get tlsUrl(): string {
    return `ldaps://127.0.0.1:${this.tlsPort}`;
  }

  /** File with the authority that the server's certificate comes from. */
  get authorities(): string {
    return join(this.#folder.path, "ca.crt");
  }

  /** File with the service account's password. */
  get passwordFile(): string {
    return join(this.#folder.path, "service-password");
  }

  /** What the server logged since the last `forget`: binds, searches and their results, a line each. */
  get operations(): string[] {
    return this.#log.split("\n").filter((line) => / (BIND|SRCH|RESULT) |closed|ACCEPT/.test(line));
  }

  /** How many binds and searches the server was asked for since the last `forget`. */
  get work(): { binds: string[]; searches: string[] } {
    const all = (pattern: RegExp) => [...this.#log.matchAll(pattern)].map(([, what = ""]) => what);
    return { binds: all(/ BIND dn="([^"]*)" method=128/g), searches: all(/ SRCH .* filter="([^\n]*)"/g) };
  }

  forget(): void {
    this.#log = "";
  }

  async add({ name, password, groups = [], more = "" }: DirectoryUserWish): Promise<void> {
    await this.change(
      `dn: uid=${name},${PEOPLE}\nobjectClass: inetOrgPerson\nuid: ${name}\ncn: ${name}\nsn: ${name}\n${more}userPassword: ${password}\n`,
    );
    for (const group of groups) await this.join(group, name);
  }

  async join(group: string, name: string): Promise<void> {
    const dn = `cn=${group},${GROUPS}`;
    const member = `uid=${name},${PEOPLE}`;
    await this.modify(`dn: ${dn}\nchangetype: modify\nadd: member\nmember: ${member}\n`);
  }

  async leave(group: string, name: string): Promise<void> {
    await this.modify(`dn: cn=${group},${GROUPS}\nchangetype: modify\ndelete: member\nmember: uid=${name},${PEOPLE}\n`);
  }

  async remove(name: string): Promise<void> {
    await this.modify(`dn: uid=${name},${PEOPLE}\nchangetype: delete\n`);
  }

  /** Adds entries in LDIF. */
  async change(ldif: string): Promise<void> {
    await this.#client("ldapadd", ldif);
  }

  /** Makes changes in LDIF, each with its `changetype`. */
  async modify(ldif: string): Promise<void> {
    await this.#client("ldapmodify", ldif);
  }

  /** Stops it in the middle of whatever it does; `SIGCONT` lets it go on. */
  signal(signal: "SIGSTOP" | "SIGCONT"): void {
    this.#process?.kill(signal);
  }

  /** Ends the server at once. */
  async kill(): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (running === undefined || running.exitCode !== null) return;
    running.kill("SIGCONT");
    running.kill("SIGTERM");
    await once(running, "exit");
  }

  /** Starts it again, with its data and on its ports. */
  async restart(): Promise<void> {
    await this.kill();
    const listeners = `${this.url}/ ${this.tlsUrl}/`;
    const child = spawn("/usr/sbin/slapd", ["-d", "stats", "-f", this.#path("slapd.conf"), "-h", listeners], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.#process = child;
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.#log += text;
    });
    const until = Date.now() + READY_WITHIN_MS;
    while (!(await answers(this.port))) {
      if (child.exitCode !== null || Date.now() > until) throw new Error(`slapd did not start: ${this.#log}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    await this.#folder[Symbol.asyncDispose]();
  }

  #path(name: string): string {
    return join(this.#folder.path, name);
  }

  async #prepare({ withoutMemberOf = false }: { withoutMemberOf?: boolean }): Promise<void> {
    const folder = this.#folder;
    await mkdir(this.#path("data"));
    await folder.writePair(await serverCertificate());
    await folder.write("ca.crt", (await testAuthority()).certificate);
    await folder.write("service-password", `${SERVICE.password}\n`);
    await folder.write("root-password", ROOT.password);
    await folder.write("slapd.conf", configurationOf(folder.path, withoutMemberOf));
  }

  async #client(command: string, ldif: string): Promise<void> {
    const args = ["-x", "-H", this.url, "-D", ROOT.dn, "-y", this.#path("root-password")];
    const running = exec(command, args);
    running.child.stdin?.end(ldif);
    await running;
  }
}

const configurationOf = (folder: string, withoutMemberOf: boolean) => `
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
moduleload memberof
pidfile ${folder}/slapd.pid
TLSCertificateFile ${folder}/server.crt
TLSCertificateKeyFile ${folder}/server.key
sizelimit 1000
database mdb
suffix "${SUFFIX}"
rootdn "${ROOT.dn}"
rootpw "${ROOT.password}"
directory ${folder}/data
index objectClass,uid,member eq
access to attrs=userPassword by anonymous auth by * none
access to * by dn.exact="${SERVICE.dn}" read by self read by * auth
${withoutMemberOf ? "" : "overlay memberof\nmemberof-refint TRUE\n"}`;

const BASE = `dn: ${SUFFIX}
objectClass: dcObject
objectClass: organization
dc: example
o: example

dn: ${PEOPLE}
objectClass: organizationalUnit
ou: people

dn: ${GROUPS}
objectClass: organizationalUnit
ou: groups

dn: ${SERVICE.dn}
objectClass: applicationProcess
objectClass: simpleSecurityObject
cn: gateway
userPassword: ${SERVICE.password}

dn: cn=engineers,${GROUPS}
objectClass: groupOfNames
cn: engineers
member: ${SERVICE.dn}

dn: cn=viewers,${GROUPS}
objectClass: groupOfNames
cn: viewers
member: ${SERVICE.dn}

dn: cn=administrators,${GROUPS}
objectClass: groupOfNames
cn: administrators
member: ${SERVICE.dn}
`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect({ port, host: "127.0.0.1" });
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
