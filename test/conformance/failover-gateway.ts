import { EventEmitter, once } from "node:events";
import { Metadata } from "@grpc/grpc-js";
import * as messages from "#proto/messages.js";
import { FailoverService } from "#proto/services.js";
import { startGateway, type TestGateway, type TestGatewayOptions } from "../support/gateway.ts";
import { type Failure, failureOf, RawClient } from "../support/raw-client.ts";

const { Role, Reason, RoleOverride } = messages.gatehouse.failover.v1;

type Group = messages.gatehouse.failover.v1.Group.$Properties;

const accounts = [
  { name: "north", password: "right", roles: ["FailoverUsers"] },
  { name: "south", password: "right", roles: ["FailoverUsers"] },
  { name: "chief", password: "right", roles: ["FailoverUsers", "FailoverAdministrators"] },
  { name: "judge", password: "right", roles: ["FailoverAdministrators"] },
  { name: "root", password: "right", roles: ["Admin"] },
];

/** A gateway that decides who is Primary, for clients north, south and chief. */
export async function startFailover({ configuration, ...rest }: TestGatewayOptions = {}): Promise<TestGateway> {
  const failover = { enabled: true, listen: "127.0.0.1:0", ...configuration?.failover };
  return await startGateway({ accounts, ...rest, configuration: { ...configuration, failover } });
}

/** A client of failover groups, whose calls run in a session of its own. */
export class Member implements Disposable {
  readonly raw: RawClient;
  readonly token: number;

  /** @param raw its calls run in this session */
  constructor(raw: RawClient, token: number) {
    this.raw = raw;
    this.token = token;
  }

  static async of(gateway: TestGateway, user: string): Promise<Member> {
    const raw = new RawClient(gateway.address);
    const token = await raw.open(user, "right");
    await raw.authenticate(token);
    return new Member(raw, token);
  }

  async join(groupId: string, sessionId: string, more: { name?: string; timeoutSeconds?: number } = {}) {
    const { name = "", timeoutSeconds } = more;
    const failoverTimeout = timeoutSeconds === undefined ? null : { seconds: timeoutSeconds };
    return await this.raw.call(FailoverService.joinGroup, { groupId, sessionId, name, failoverTimeout });
  }

  async beat(groupId: string, sessionId: string, score = 50, releasedEpoch = 0) {
    const { role, epoch, lease, lastDataProcessedTime } = await this.raw.call(FailoverService.heartbeat, {
      groupId,
      sessionId,
      score,
      releasedEpoch,
    });
    const leaseMs = Number(lease?.seconds) * 1_000 + Number(lease?.nanos) / 1e6;
    return { role: roleName(role), epoch: Number(epoch), leaseMs, lastDataProcessedTime };
  }

  /** Joins, and beats until it is Primary. */
  async becomePrimary(groupId: string, sessionId: string, score = 50): Promise<void> {
    await this.join(groupId, sessionId);
    await this.beat(groupId, sessionId, score);
    const { role } = await this.beat(groupId, sessionId, score);
    if (role !== "PRIMARY") throw new Error(`${sessionId} is ${role}`);
  }

  async group(groupId: string): Promise<Group> {
    return (await this.raw.call(FailoverService.getGroup, { groupId })).group!;
  }

  /** Watches a group. `ended` settles with the status once the watch ends. */
  watch(groupId: string, metadata = new Metadata()) {
    const { path, requestSerialize, responseDeserialize } = FailoverService.watchGroup;
    const stream = this.raw.grpc.makeServerStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      { groupId },
      metadata,
    );
    const states: Group[] = [];
    const heard = new EventEmitter().setMaxListeners(0);
    stream.on("data", ({ group }) => {
      states.push(group!);
      heard.emit("state");
    });
    /** Waits for a state that fits, from the first on. */
    const told = async (fits: (group: Group) => boolean = () => true): Promise<Group> => {
      for (;;) {
        const found = states.find(fits);
        if (found !== undefined) return found;
        await once(heard, "state", { signal: AbortSignal.timeout(5_000) });
      }
    };
    const ended = new Promise<Failure>((resolve) => {
      stream.on("error", () => {});
      stream.on("status", ({ code, details, metadata: trailers }) =>
        resolve(failureOf({ code, details, metadata: trailers })),
      );
    });
    return { states, told, ended, cancel: () => stream.cancel() };
  }

  [Symbol.dispose](): void {
    this.raw.close();
  }
}

export const roleName = (role: number | null | undefined): string => (Role[role ?? 0] ?? "").replace("ROLE_", "");
export const reasonName = (reason: number | null | undefined): string =>
  (Reason[reason ?? 0] ?? "").replace("REASON_", "");
export const overrideName = (value: number | null | undefined): string =>
  (RoleOverride[value ?? 0] ?? "").replace("ROLE_OVERRIDE_", "");
