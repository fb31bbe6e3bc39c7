import { join } from "node:path";
import { createSecureContext } from "node:tls";
import { type ChannelCredentials, credentials } from "@grpc/grpc-js";
import { CertificateAuthenticationService } from "#proto/services.js";
import type { ConfigurationInput, GatewayPorts } from "../../../server/index.ts";
import type { TestAccount } from "../../support/accounts.ts";
import { serverCertificate, TestFolder, testAuthority } from "../../support/certificates.ts";
import { startGateway, type TestGateway } from "../../support/gateway.ts";
import { RawClient } from "../../support/raw-client.ts";
import type { Issued } from "./pki.ts";

type Certificates = NonNullable<NonNullable<ConfigurationInput["authentication"]>["certificate"]>;

export interface Wish {
  /** Whose client certificates are believed: roots, and intermediates to find the way. */
  authorities: readonly Issued[];
  /** Files of revocation lists by name. */
  lists?: Readonly<Record<string, string>>;
  certificates?: Certificates;
  clientCertificates?: "none" | "request" | "require";
  configuration?: ConfigurationInput;
  accounts?: readonly TestAccount[];
  ports?: GatewayPorts;
}

/** A gateway whose listener asks for client certificates. */
export interface CertificateGateway extends AsyncDisposable {
  gateway: TestGateway;
  files: TestFolder;
  port: number;
  /** A client with this certificate, or none; `chain` is sent with it. */
  client(identity?: Issued, chain?: readonly Issued[]): Promise<RawClient>;
  refusals(): { error: string; cause?: string; detail?: string; user: string }[];
}

export async function certificateGateway(wish: Wish): Promise<CertificateGateway> {
  const files = await TestFolder.make();
  const pair = await files.writePair(await serverCertificate());
  const clientAuthorities = await files.write("clients.crt", pemOf(wish.authorities));
  const lists = Object.entries(wish.lists ?? {});
  for (const [name, text] of lists) await files.write(name, text);
  const { clientCertificates = "request" } = wish;
  const gateway = await startGateway({
    ...(wish.accounts && { accounts: wish.accounts }),
    ...(wish.ports && { ports: wish.ports }),
    configuration: {
      listen: [{ address: "127.0.0.1:0", tls: { ...pair, clientAuthorities, clientCertificates } }],
      ...wish.configuration,
      authentication: {
        ...wish.configuration?.authentication,
        certificate: {
          enabled: true,
          revocationLists: lists.map(([name]) => join(files.path, name)),
          ...wish.certificates,
        },
      },
    },
  });
  // By name: newer Node sends no address as the server's name.
  const port = Number(gateway.address.split(":")[1]);
  return {
    gateway,
    files,
    port,
    client: async (identity, chain = []) => new RawClient(`localhost:${port}`, await channelOf(identity, chain)),
    refusals: () => gateway.events.filter(({ event }) => event === "authentication.failed") as never,
    async [Symbol.asyncDispose]() {
      await gateway[Symbol.asyncDispose]();
      await files[Symbol.asyncDispose]();
    },
  };
}

export const pemOf = (certificates: readonly Issued[]): string =>
  certificates.map(({ certificate }) => `${certificate}\n`).join("");

async function channelOf(identity: Issued | undefined, chain: readonly Issued[]): Promise<ChannelCredentials> {
  const root = Buffer.from((await testAuthority()).certificate);
  if (identity === undefined) return credentials.createSsl(root);
  // Newer OpenSSL would keep a client from showing what the gateway is to refuse.
  const ciphers = "DEFAULT@SECLEVEL=0";
  const own = { key: identity.key, cert: pemOf([identity, ...chain]) };
  return credentials.createFromSecureContext(createSecureContext({ ca: root, ciphers, ...own }));
}

/** Logs in with the channel's certificate. */
export const login = (client: RawClient, username = "") =>
  client.call(CertificateAuthenticationService.createSession, { username });

/** Proves the channel's certificate again. */
export const renew = (client: RawClient, securityToken: number) =>
  client.call(CertificateAuthenticationService.renewSession, { securityToken });
