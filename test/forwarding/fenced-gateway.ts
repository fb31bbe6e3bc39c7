import { rm } from "node:fs/promises";
import type { ClientHttp2Stream, OutgoingHttpHeaders } from "node:http2";
import * as messages from "#proto/messages.js";
import { FailoverService, RemotingAdapterService } from "#proto/services.js";
import { Wire } from "../conformance/wire.ts";
import { TestFolder } from "../support/certificates.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { CALLS_FILE, descriptorSet } from "./contract.ts";

const { Role, RoleOverride } = messages.gatehouse.failover.v1;

export const GROUP = "cell-1";

/** Everything of the device, for whoever is Primary of the group; Engineers may all the same. */
export const FENCING = [{ group: GROUP, methods: ["test.Calls/*"], exempt: ["Engineer"] }];

const ADAPTER = ["Adapter", "FailoverUsers", "FailoverAdministrators"];
const ACCOUNTS = [
  { name: "north", password: "right", roles: ADAPTER },
  { name: "south", password: "right", roles: ADAPTER },
  { name: "erna", password: "right", roles: ["Engineer"] },
];

export const policyWith = (fencing: readonly (typeof FENCING)[number][]) => ({
  anonymous: [],
  roles: { Adapter: ["test.Calls/*"], Engineer: ["test.Calls/*"] },
  fencing: [...fencing],
});

/** A client on a channel and in a session of its own, which may take part in a group. */
export class Adapter implements Disposable {
  readonly wire: Wire;
  readonly id: string;
  /** The epoch that it was told last as Primary; 0 for none. */
  epoch = 0;

  private constructor(wire: Wire, id: string) {
    this.wire = wire;
    this.id = id;
  }

  static async login(gateway: TestGateway, user: string): Promise<Adapter> {
    const wire = await Wire.open(gateway.address);
    const { securityToken } = await wire.login(user, "right");
    await wire.call(RemotingAdapterService.authenticate, { securityToken: securityToken! });
    return new Adapter(wire, user);
  }

  async join(groupId = GROUP): Promise<void> {
    await this.wire.call(FailoverService.joinGroup, { groupId, sessionId: this.id, name: this.id });
  }

  async beat(groupId = GROUP, releasedEpoch = 0): Promise<void> {
    const request = { groupId, sessionId: this.id, score: 50, releasedEpoch };
    const { response } = await this.wire.call(FailoverService.heartbeat, request);
    if (response.role === Role.ROLE_PRIMARY) this.epoch = Number(response.epoch);
  }

  /** Joins, and is Primary by an override; settles once its epoch is granted. */
  async take(groupId = GROUP): Promise<void> {
    const override = RoleOverride.ROLE_OVERRIDE_PRIMARY;
    await this.wire.call(FailoverService.overrideRole, { groupId, sessionId: this.id, override });
    const { response } = await this.wire.call(FailoverService.getGroup, { groupId });
    if (response.group?.primary === this.id) this.epoch = Number(response.group.epoch);
  }

  /** Ends its override, so that another may have one. */
  async unpin(groupId = GROUP): Promise<void> {
    const override = RoleOverride.ROLE_OVERRIDE_NONE;
    await this.wire.call(FailoverService.overrideRole, { groupId, sessionId: this.id, override });
  }

  /** What its calls carry, with a word by which the device knows them. */
  metadata(label = this.id, claimed: { group?: string; session?: string; epoch?: number } = {}): OutgoingHttpHeaders {
    const { group = GROUP, session = this.id, epoch = this.epoch } = claimed;
    return {
      "failover-group": group,
      "failover-session": session,
      "failover-epoch": String(epoch),
      "x-label": label,
      "x-epoch": String(epoch),
    };
  }

  stream(path: string, label = this.id): ClientHttp2Stream {
    return this.wire.stream(path, this.metadata(label));
  }

  [Symbol.dispose](): void {
    this.wire[Symbol.dispose]();
  }
}

export interface FencedGateway extends TestGateway {
  login(user: string): Promise<Adapter>;
}

/** A gateway before a device, whose methods are fenced for a group. */
export async function startFenced(
  address: string,
  { fencing = FENCING }: { fencing?: typeof FENCING } = {},
): Promise<FencedGateway> {
  const folder = await TestFolder.make();
  const descriptors = await folder.write("calls.binpb", descriptorSet([CALLS_FILE]));
  const gateway = await startGateway({
    accounts: ACCOUNTS,
    configuration: {
      failover: { enabled: true, listen: "127.0.0.1:0" },
      upstreams: [{ name: "device", address, services: { descriptors } }],
      policy: policyWith(fencing),
    },
  });
  return {
    ...gateway,
    login: (user) => Adapter.login(gateway, user),
    async [Symbol.asyncDispose]() {
      await gateway[Symbol.asyncDispose]();
      await rm(folder.path, { recursive: true, force: true });
    },
  };
}
