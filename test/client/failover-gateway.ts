import { joined } from "../../client/failover/failover.ts";
import type { MemberTiming } from "../../client/failover/live-member.ts";
import {
  type Channel,
  CoreType,
  connect,
  DataAccessService,
  type FailoverMember,
  type FailoverOptions,
  type MemberProxyOptions,
  type MemberRole,
  type RoleDetails,
  type Session,
} from "../../client/index.ts";
import { type Simulator, startSimulator } from "../../simulator/simulator.ts";
import { startGateway, type TestGateway, type TestGatewayOptions } from "../support/gateway.ts";

const DATA_ACCESS = "Arp.Plc.Gds.Services.Grpc.IDataAccessService";

const accounts = [
  { name: "north", password: "right", roles: ["FailoverUsers", "Writer"] },
  { name: "chief", password: "right", roles: ["FailoverUsers", "FailoverAdministrators"] },
  { name: "nobody", password: "right", roles: [] },
];

/** A gateway with failover groups of short timeouts and without hold-down, and the accounts north, chief and nobody. */
export async function startFailover({ configuration, ...rest }: TestGatewayOptions = {}): Promise<TestGateway> {
  const failover = {
    enabled: true,
    listen: "127.0.0.1:0",
    timeoutRange: ["1s", "24h"] as [string, string],
    holdDown: "0s",
  };
  return await startGateway({ accounts, ...rest, configuration: { ...configuration, failover } });
}

/** A gateway before a simulated device whose writes are for the Primary of `group`. */
export class Cell implements AsyncDisposable {
  /** Values that reached the device, in their order. */
  readonly writes: number[];
  readonly device: Simulator;
  readonly gateway: TestGateway;

  private constructor(device: Simulator, gateway: TestGateway, writes: number[]) {
    this.device = device;
    this.gateway = gateway;
    this.writes = writes;
  }

  static async start({ group = "cell", latencyMs = 0 } = {}): Promise<Cell> {
    const writes: number[] = [];
    const device = await startSimulator({ faults: { latencyMs }, onWrite: ({ value }) => writes.push(Number(value)) });
    const gateway = await startFailover({
      configuration: {
        upstreams: [{ name: "device", address: device.address }],
        policy: {
          roles: { Writer: [`${DATA_ACCESS}/*`, "gatehouse.simulator.v1.VariableStreamService/*"] },
          fencing: [{ group, methods: [`${DATA_ACCESS}/Write*`, "gatehouse.simulator.v1.VariableStreamService/*"] }],
        },
      },
    });
    await gateway.event("upstream.up");
    return new Cell(device, gateway, writes);
  }

  get address(): string {
    return this.gateway.address;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.gateway[Symbol.asyncDispose]();
    await this.device[Symbol.asyncDispose]();
  }
}

/** A clock that a test can set forward, and whose timers it can stop: so a process looks that is stopped and continued. */
export class StoppableTiming implements MemberTiming {
  #isStopped = false;
  #aheadMs = 0;

  now(): number {
    return performance.now() + this.#aheadMs;
  }

  after(ms: number, callback: () => void): () => void {
    const timer = setTimeout(() => void (this.#isStopped || callback()), ms);
    return () => clearTimeout(timer);
  }

  random(): number {
    return 0;
  }

  /** No timer fires from now on. */
  stop(): void {
    this.#isStopped = true;
  }

  /** So much time has passed. */
  leap(ms: number): void {
    this.#aheadMs += ms;
  }
}

export interface ClientOptions extends Partial<FailoverOptions> {
  username?: string;
  timing?: StoppableTiming;
}

/** A channel, a session on it that comes back by itself, and a member of a group. */
export class Client implements AsyncDisposable {
  readonly channel: Channel;
  readonly session: Session;
  readonly member: FailoverMember;
  /** Roles that were told, with their epochs and reasons. */
  readonly roles: string[];
  readonly details: RoleDetails[];
  readonly troubles: string[] = [];

  private constructor(
    channel: Channel,
    session: Session,
    member: FailoverMember,
    roles: string[],
    told: RoleDetails[],
  ) {
    this.channel = channel;
    this.session = session;
    this.member = member;
    this.roles = roles;
    this.details = told;
    member.on("trouble", (error, during) => this.troubles.push(`${during}: ${error.message}`));
  }

  static async of(address: string, id: string, options: ClientOptions = {}): Promise<Client> {
    const { username = "north", timing = new StoppableTiming(), ...given } = options;
    const channel = await connect(address, { plaintext: true, reconnect: { initialMs: 20, maximumMs: 100 } });
    const session = await channel.login({ username, password: async () => Buffer.from("right") });
    const roles: string[] = [];
    const details: RoleDetails[] = [];
    const onRole = (role: MemberRole, told: RoleDetails) => {
      roles.push(`${role} ${told.epoch} ${told.reason}`);
      details.push(told);
    };
    const wanted = { group: "cell", id, failoverTimeoutMs: 4_000, onRole, ...given };
    const member = await joined(session, wanted, timing).catch(async (error: unknown) => {
      await channel.close();
      throw error;
    });
    return new Client(channel, session, member, roles, details);
  }

  /** Writes a number to the device, as member. */
  async write(value: number, options?: MemberProxyOptions): Promise<void> {
    const data = this.member.proxy(DataAccessService, options);
    await data.writeSingle({
      data: {
        PortName: "Arp.Plc.Eclr/Main.setpoint",
        Value: { TypeCode: CoreType.CT_Int16, Int16Value: value },
      },
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.member.close();
    await this.channel.close();
  }
}
