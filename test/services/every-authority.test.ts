import assert from "node:assert/strict";
import { test } from "node:test";
import { credentials } from "@grpc/grpc-js";
import {
  AdministrationService,
  CertificateAuthenticationService,
  KerberosAuthenticationService,
  PasswordAuthenticationService,
  TokenAuthenticationService,
} from "#proto/services.js";
import { outcomeOf } from "../conformance/words.ts";
import { accountBook } from "../support/accounts.ts";
import { clientCertificate, type Pem, serverCertificate, TestFolder, testAuthority } from "../support/certificates.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { IdentityProvider } from "../support/identity-provider.ts";
import { RawClient } from "../support/raw-client.ts";
import { PEOPLE, SERVICE as SEARCHER, TestDirectory } from "./support/directory.ts";
import { Plant, SERVICE } from "./support/plant.ts";
import type { TicketClient } from "./support/ticket-client.ts";

const NAME = "admin";

/** A gateway that asks five authorities, and a client that is `admin` to each of them. */
class Everybody implements AsyncDisposable {
  readonly #held: (AsyncDisposable | Disposable)[] = [];
  gateway!: TestGateway;
  client!: RawClient;
  directory!: TestDirectory;
  #provider!: IdentityProvider;
  #user!: TicketClient;

  static async arrange(): Promise<Everybody> {
    const everybody = new Everybody();
    try {
      await everybody.#arrange();
      return everybody;
    } catch (error) {
      await everybody[Symbol.asyncDispose]();
      throw error;
    }
  }

  async #arrange(): Promise<void> {
    const folder = this.#hold(await TestFolder.make());
    const plant = this.#hold(await Plant.start());
    await plant.kdc.addPrincipal(NAME);
    this.#user = await plant.user(NAME);
    this.directory = this.#hold(await TestDirectory.start());
    this.#provider = this.#hold(await IdentityProvider.start());
    const { issuer, audience } = this.#provider;
    const server = await folder.writePair(await serverCertificate());
    const clientAuthorities = await folder.write("clients.crt", (await testAuthority()).certificate);
    this.gateway = this.#hold(
      await startGateway({
        accounts: [{ name: NAME, password: "the file's", roles: ["Admin"], accept: ["kerberos"] }],
        configuration: {
          listen: [{ address: "127.0.0.1:0", tls: { ...server, clientAuthorities } }],
          sessions: { perUser: 1, duplicates: "reject" },
          authentication: {
            order: ["ldap", "file"],
            certificate: { enabled: true },
            kerberos: plant.settings,
            oauth: { enabled: true, profiles: [{ name: "plant", issuer, audience }] },
            ldap: {
              servers: [this.directory.url],
              baseDn: PEOPLE,
              bindDn: SEARCHER.dn,
              bindPasswordFile: this.directory.passwordFile,
            },
          },
        },
      }),
    );
    this.client = this.#hold(await connectAs(await clientCertificate({ name: NAME }), this.gateway.address));
  }

  async byPassword(password: string) {
    return await this.client.login(NAME, password);
  }

  async byCertificate() {
    return await this.client.call(CertificateAuthenticationService.createSession, {});
  }

  async byTicket() {
    const { token } = await this.#user.ticket(SERVICE);
    return await this.client.call(KerberosAuthenticationService.createSession, { token });
  }

  async byToken() {
    const accessToken = Buffer.from(await this.#provider.accessToken({ subject: NAME }));
    return await this.client.call(TokenAuthenticationService.createSession, { accessToken });
  }

  #hold<T extends AsyncDisposable | Disposable>(held: T): T {
    this.#held.push(held);
    return held;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const held of this.#held.reverse())
      await (Symbol.asyncDispose in held ? held[Symbol.asyncDispose]() : held[Symbol.dispose]());
  }
}

async function connectAs({ certificate, key }: Pem, address: string): Promise<RawClient> {
  const ca = Buffer.from((await testAuthority()).certificate);
  const channel = credentials.createSsl(ca, Buffer.from(key), Buffer.from(certificate));
  return new RawClient(`localhost:${address.split(":").at(-1)}`, channel);
}

test("admin of five authorities at once is five principals, and an account lends its roles to those it accepts", async () => {
  await using everybody = await Everybody.arrange();
  const { client, gateway, directory } = everybody;
  // The directory is asked first, and whom it knows is not looked for in the file.
  const file = await everybody.byPassword("the file's");
  await directory.add({ name: NAME, password: "the directory's" });
  const ldap = await everybody.byPassword("the directory's");
  const others = [await everybody.byCertificate(), await everybody.byTicket(), await everybody.byToken()];
  const answers = [file, ldap, ...others];
  assert.deepEqual(answers.map(outcomeOf), ["NONE", "NONE", "NONE", "NONE", "NONE"]);
  assert.deepEqual(
    answers.map(({ session }) => [session?.authority, session?.username, session?.roles]),
    [
      ["file", NAME, ["Admin"]],
      ["ldap", NAME, []],
      ["certificate", NAME, []],
      ["kerberos", NAME, ["Admin"]],
      ["plant", NAME, []],
    ],
  );
  const again = [await everybody.byCertificate(), await everybody.byTicket(), await everybody.byToken()];
  assert.deepEqual(again.map(outcomeOf), ["DUPLICATE_SESSION", "DUPLICATE_SESSION", "DUPLICATE_SESSION"]);

  const asAdmin = { "security-token": String(file.securityToken) };
  const { sessions } = await client.call(AdministrationService.listSessions, {}, asAdmin);
  assert.deepEqual(
    sessions.map(({ session }) => session?.authority),
    ["file", "ldap", "certificate", "kerberos", "plant"],
  );

  await accountBook(`${gateway.folder}/data`).setRoles(NAME, ["Viewer"]);
  await gateway.event("session.roles", ({ authority }) => authority === "kerberos");
  const roles = await Promise.all(answers.map(({ securityToken }) => client.whoAmI(securityToken)));
  assert.deepEqual(
    roles.map((session) => session?.roles),
    [["Viewer"], [], [], ["Viewer"], []],
  );
});

test("no scheme renews the session of another's principal of the same name", async () => {
  await using everybody = await Everybody.arrange();
  const { client } = everybody;
  const { securityToken } = await everybody.byCertificate();
  const renewed = await client.call(PasswordAuthenticationService.renewSession, {
    securityToken,
    username: NAME,
    password: Buffer.from("the file's"),
  });
  assert.equal(outcomeOf(renewed), "INVALID_CREDENTIALS");
  assert.equal((await client.whoAmI(securityToken))?.authority, "certificate");
});

test("guessing a password delays none of the other ways in", async () => {
  await using everybody = await Everybody.arrange();
  assert.equal(outcomeOf(await everybody.byPassword("wrong")), "INVALID_CREDENTIALS");
  assert.equal(outcomeOf(await everybody.byPassword("the file's")), "PENALTY_DELAY_ACTIVE");
  const others = [await everybody.byCertificate(), await everybody.byTicket(), await everybody.byToken()];
  assert.deepEqual(others.map(outcomeOf), ["NONE", "NONE", "NONE"]);
});
