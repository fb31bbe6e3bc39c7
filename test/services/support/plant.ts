import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { KerberosAuthenticationService } from "#proto/services.js";
import { GrantedRoles } from "../../../server/authentication/granted-roles.ts";
import { openKerberos } from "../../../server/authentication/kerberos/open-kerberos.ts";
import { systemClock } from "../../../server/core/clock.ts";
import type { ConfigurationInput } from "../../../server/index.ts";
import { SecretBytes } from "../../../server/secrets/secret-bytes.ts";
import { TestFolder } from "../../support/certificates.ts";
import { startGateway, type TestGateway, type TestGatewayOptions } from "../../support/gateway.ts";
import { RawClient } from "../../support/raw-client.ts";
import { Kdc, type KdcOptions } from "./kdc.ts";
import { TicketClient } from "./ticket-client.ts";

const run = promisify(execFile);
const ODD_TICKET = fileURLToPath(new URL("./odd-ticket.c", import.meta.url));

export const HOME = "PLANT.TEST";
export const ELSEWHERE = "OTHER.TEST";

/** What clients ask tickets for; its principal is `remoting/gw.plant.test@PLANT.TEST`. */
export const SERVICE = "remoting@gw.plant.test";
export const PRINCIPAL = `remoting/gw.plant.test@${HOME}`;
export const OTHER_SERVICE = `other/gw.plant.test@${HOME}`;
export const SERVICE_ELSEWHERE = `remoting/gw.other.test@${ELSEWHERE}`;

type Kerberos = NonNullable<NonNullable<ConfigurationInput["authentication"]>["kerberos"]>;

/** Two realms that trust each other; alice, bob and the gateway's keytab in one, carol in the other. */
export class Plant implements AsyncDisposable {
  readonly kdc: Kdc;
  readonly keytab: string;
  readonly #clients: TicketClient[] = [];
  #oddTicket: Promise<string> | undefined;

  private constructor(kdc: Kdc, keytab: string) {
    this.kdc = kdc;
    this.keytab = keytab;
  }

  /** Also points libkrb5 in this process to the realms: a process has one such configuration. */
  static async start(options: KdcOptions = {}): Promise<Plant> {
    const kdc = await Kdc.start({ realms: [HOME, ELSEWHERE], ...options });
    const users = ["alice", "bob", "alice/admin", `carol@${ELSEWHERE}`];
    for (const name of [...users, PRINCIPAL, OTHER_SERVICE, SERVICE_ELSEWHERE]) await kdc.addPrincipal(name);
    process.env["KRB5_CONFIG"] = join(kdc.folder, "krb5.conf");
    return new Plant(kdc, await kdc.keytab("gateway.keytab", [PRINCIPAL]));
  }

  /** A gateway of this process with the scheme switched on. */
  async gateway(kerberos: Kerberos = {}, options: TestGatewayOptions = {}): Promise<TestGateway> {
    const { configuration = {}, ...rest } = options;
    const authentication = { ...configuration.authentication, kerberos: { ...this.settings, ...kerberos } };
    return await startGateway({ ...rest, configuration: { ...configuration, authentication } });
  }

  /** The scheme without a gateway around it: no line of its log is left out, and nothing else takes memory. */
  async scheme() {
    const folder = await TestFolder.make();
    const settings = { service: "remoting", allowSuppliedUsername: false, stripRealm: true, realms: [] };
    const { scheme, close } = await openKerberos(
      { ...settings, ...this.settings },
      {
        granted: new GrantedRoles({}, "names", () => []),
        replays: join(folder.path, "replays"),
        clock: systemClock,
        emit: () => {},
        watch: () => () => {},
      },
    );
    return {
      async verify(bytes: Buffer) {
        using token = SecretBytes.take(Buffer.from(bytes));
        return await scheme.verify({ token, username: undefined });
      },
      async [Symbol.asyncDispose]() {
        close();
        await folder[Symbol.asyncDispose]();
      },
    };
  }

  get settings() {
    return { enabled: true, keytab: this.keytab };
  }

  /** A user's program with a fresh ticket to get tickets with. */
  async user(name: string, options?: { lifetime?: string }): Promise<TicketClient> {
    const client = new TicketClient(await this.kdc.login(name, options));
    this.#clients.push(client);
    return client;
  }

  /** A token that no library would make: its clock is off by so many seconds, or its ticket as long as wished. */
  async oddToken(
    user: string,
    { clockOffBy = 0, ballast = 0, lifetime = "1h", service = PRINCIPAL } = {},
  ): Promise<Buffer> {
    this.#oddTicket ??= this.#compile();
    const program = await this.#oddTicket;
    const env = await this.kdc.login(user, { lifetime });
    const args = [service, String(clockOffBy), String(ballast)];
    return (await run(program, args, { env, encoding: "buffer", maxBuffer: 1 << 20 })).stdout;
  }

  async #compile(): Promise<string> {
    const program = join(this.kdc.folder, "odd-ticket");
    await run("cc", ["-o", program, ODD_TICKET, "-lkrb5"]);
    return program;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const client of this.#clients) await client[Symbol.asyncDispose]();
    await this.kdc[Symbol.asyncDispose]();
  }
}

/** Logs in on a channel as any client does. */
export const kerberosLogin = async (client: RawClient, token: Uint8Array, username = "") =>
  await client.call(KerberosAuthenticationService.createSession, { token: Buffer.from(token), username });

/** Logs in on a channel of its own and leaves it. */
export async function onceLoggedIn(address: string, token: Uint8Array, username = "") {
  using client = new RawClient(address);
  return await kerberosLogin(client, token, username);
}
