import type { MemberRole, RoleDetails } from "../../client/index.ts";
import {
  type Channel,
  connect,
  type FailoverMember,
  type FailoverOptions,
  failover,
  type Session,
} from "../../client/index.ts";
import { startGateway, type TestGateway, type TestGatewayOptions } from "../support/gateway.ts";

const accounts = [
  { name: "north", password: "right", roles: ["FailoverUsers", "Writer"] },
  { name: "chief", password: "right", roles: ["FailoverUsers", "FailoverAdministrators"] },
  { name: "nobody", password: "right", roles: [] },
];

/** A gateway with failover groups of short timeouts, and the accounts north, chief and nobody. */
export async function startFailover({ configuration, ...rest }: TestGatewayOptions = {}): Promise<TestGateway> {
  const failover = { enabled: true, timeoutRange: ["1s", "24h"], holdDown: "0s", ...configuration?.failover } as never;
  return await startGateway({ accounts, ...rest, configuration: { ...configuration, failover } });
}

/** A channel, a session on it that comes back by itself, and a member of the group `cell`. */
export class Client implements AsyncDisposable {
  readonly channel: Channel;
  readonly session: Session;
  readonly member: FailoverMember;
  /** Roles that were told, with their reasons. */
  readonly roles: string[];
  readonly details: RoleDetails[];
  readonly troubles: string[] = [];

  private constructor(
    channel: Channel,
    session: Session,
    member: FailoverMember,
    roles: string[],
    details: RoleDetails[],
  ) {
    this.channel = channel;
    this.session = session;
    this.member = member;
    this.roles = roles;
    this.details = details;
    member.on("trouble", (error, during) => this.troubles.push(`${during}: ${error.message}`));
  }

  static async of(
    address: string,
    id: string,
    options: Partial<FailoverOptions> = {},
    username = "north",
  ): Promise<Client> {
    const channel = await connect(address, { plaintext: true, reconnect: { initialMs: 20, maximumMs: 100 } });
    const session = await channel.login({ username, password: async () => Buffer.from("right") });
    const roles: string[] = [];
    const details: RoleDetails[] = [];
    const onRole = (role: MemberRole, told: RoleDetails) => {
      roles.push(`${role} ${told.epoch} ${told.reason}`);
      details.push(told);
    };
    const member = await failover(session, { group: "cell", id, failoverTimeoutMs: 4_000, onRole, ...options });
    return new Client(channel, session, member, roles, details);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.member.close();
    await this.channel.close();
  }
}
