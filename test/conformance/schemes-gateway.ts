import { join } from "node:path";
import { type ChannelCredentials, credentials } from "@grpc/grpc-js";
import { CertificateAuthenticationService, TokenAuthenticationService } from "#proto/services.js";
import type { ConfigurationInput } from "../../server/index.ts";
import { authority, DAY_MS, type Issued, issue, revocationList } from "../authentication/certificate/pki.ts";
import type { TestAccount } from "../support/accounts.ts";
import { serverCertificate, TestFolder, testAuthority } from "../support/certificates.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { IdentityProvider } from "../support/identity-provider.ts";
import { RawClient } from "../support/raw-client.ts";
import { outcomeOf, reasonOf } from "./words.ts";

const LATER = new Date(Date.now() + 90 * DAY_MS);

/** An authority that the gateway believes, one that it does not, and one that takes the name of the first. */
export const plantCa = await authority("Plant CA", { until: LATER });
export const strangeCa = await authority("Strange CA", { until: LATER });
export const posingCa = await authority("Plant CA", { until: LATER });

export interface SchemesWish {
  accounts?: readonly TestAccount[];
  configuration?: Omit<ConfigurationInput, "authentication" | "listen">;
  /** Certificates on the authority's list. */
  revoked?: readonly Issued[];
  certificateRoles?: Record<string, string[]>;
}

/** A gateway with the real certificate and token schemes, over TLS and over plaintext, and a provider of its own. */
export class SchemesGateway implements AsyncDisposable {
  readonly gateway: TestGateway;
  readonly provider: IdentityProvider;
  readonly clock: FakeClock;
  readonly #files: TestFolder;

  private constructor(gateway: TestGateway, provider: IdentityProvider, clock: FakeClock, files: TestFolder) {
    this.gateway = gateway;
    this.provider = provider;
    this.clock = clock;
    this.#files = files;
  }

  static async start({ accounts, configuration, revoked = [], certificateRoles = {} }: SchemesWish = {}) {
    const clock = new FakeClock();
    clock.stepWall(Date.now() - clock.wall());
    const files = await TestFolder.make();
    const provider = await IdentityProvider.start();
    const { issuer, gatewayClient } = provider;
    const tls = {
      ...(await files.writePair(await serverCertificate())),
      clientAuthorities: await files.write("clients.crt", plantCa.certificate),
      clientCertificates: "request" as const,
    };
    const list = await files.write("plant.crl", await revocationList(plantCa, { number: 1, revoked, until: LATER }));
    const opaque = {
      introspection: "discovery",
      clientId: gatewayClient.id,
      clientSecretFile: await files.write("secret", gatewayClient.secret),
    };
    const gateway = await startGateway({
      ...(accounts && { accounts }),
      ports: { clock },
      configuration: {
        ...configuration,
        listen: [
          { address: "127.0.0.1:0", tls },
          { address: "127.0.0.1:0", plaintext: true },
        ],
        authentication: {
          certificate: { enabled: true, revocationLists: [list], roles: certificateRoles },
          oauth: {
            enabled: true,
            defaultProfile: "opaque",
            profiles: [
              {
                name: "plant",
                issuer,
                audience: "gatehouse",
                roles: { operators: ["Engineer"], admins: ["Admin"] },
                requiredScopes: ["write"],
              },
              { name: "opaque", issuer, audience: "opaque", ...opaque },
            ],
          },
        },
      },
    });
    return new SchemesGateway(gateway, provider, clock, files);
  }

  /** Where the plaintext listener is. */
  get plaintext(): string {
    return this.gateway.gateway.addresses[1]!.address;
  }

  /** A client over TLS with this certificate, or none. */
  async client(identity?: Issued): Promise<RawClient> {
    // By name: newer Node sends no address as the server's name.
    const port = this.gateway.address.split(":")[1];
    return new RawClient(`localhost:${port}`, await channelOf(identity));
  }

  /** A client over plaintext. */
  open(): RawClient {
    return new RawClient(this.plaintext);
  }

  /** A good access token by the gateway's clock, signed with the provider's key. */
  async token(more: Record<string, unknown> = {}): Promise<string> {
    const now = Math.floor(this.clock.wall() / 1_000);
    return await this.provider.sign(this.provider.claims({ iat: now, exp: now + 3_600, ...more }));
  }

  get penalties(): number {
    return this.gateway.gateway.penalties.size;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.gateway[Symbol.asyncDispose]();
    await this.provider[Symbol.asyncDispose]();
    await this.#files[Symbol.asyncDispose]();
  }

  /** Puts a new revocation list in place. */
  async revoke(...revoked: readonly Issued[]): Promise<void> {
    await this.#files.write("plant.crl", await revocationList(plantCa, { number: 2, revoked, until: LATER }));
  }

  get accountsFolder(): string {
    return join(this.gateway.folder, "data");
  }
}

async function channelOf(identity: Issued | undefined): Promise<ChannelCredentials> {
  const root = Buffer.from((await testAuthority()).certificate);
  if (identity === undefined) return credentials.createSsl(root);
  return credentials.createSsl(root, Buffer.from(identity.key), Buffer.from(identity.certificate));
}

/** A certificate of `name` by the believed authority, good for weeks. */
export const certificateOf = (name: string, wish: Parameters<typeof issue>[1] = {}): Promise<Issued> =>
  issue(name, { by: plantCa, until: new Date(Date.now() + 30 * DAY_MS), ...wish });

export const byCertificate = (client: RawClient, username = "", metadata: Record<string, string> = {}) =>
  client.call(CertificateAuthenticationService.createSession, { username }, metadata);

export const byToken = (client: RawClient, token: string, metadata: Record<string, string> = {}, issuer = "") =>
  client.call(TokenAuthenticationService.createSession, { accessToken: Buffer.from(token), issuer }, metadata);

export const renewByCertificate = (client: RawClient, securityToken: number, metadata: Record<string, string> = {}) =>
  client.call(CertificateAuthenticationService.renewSession, { securityToken }, metadata);

export const renewByToken = (
  client: RawClient,
  securityToken: number,
  token: string,
  metadata: Record<string, string> = {},
) => client.call(TokenAuthenticationService.renewSession, { securityToken, accessToken: Buffer.from(token) }, metadata);

/** Error and reason in the words of the contract; what goes with every error is part of it. */
export function refusalOf(answer: Awaited<ReturnType<typeof byToken>>): string {
  const { penaltyDelayMillis, securityToken, session } = answer;
  const delay = penaltyDelayMillis > 0 ? "delay" : "no-delay";
  return [outcomeOf(answer), reasonOf(answer), delay, securityToken, session === null || session === undefined].join(
    " ",
  );
}
