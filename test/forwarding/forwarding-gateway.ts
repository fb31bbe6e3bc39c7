import { rm } from "node:fs/promises";
import { RemotingAdapterService } from "#proto/services.js";
import type { ConfigurationInput, GatewayPorts } from "../../server/index.ts";
import { Wire } from "../conformance/wire.ts";
import { TestFolder } from "../support/certificates.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { CALLS_FILE, descriptorSet } from "./contract.ts";

export type UpstreamInput = NonNullable<ConfigurationInput["upstreams"]>[number];

export interface ForwardingGateway extends TestGateway {
  /** A channel of its own, in a session of alice's, who may call everything of `test.`. */
  login(user?: string): Promise<Wire & { token: number }>;
}

export interface ForwardingOptions {
  upstreams: readonly (Partial<UpstreamInput> & { address: string })[];
  configuration?: ConfigurationInput;
  ports?: GatewayPorts;
  /** One more user, who is Operator and Viewer. */
  user?: string;
}

const ACCOUNTS = [
  { name: "alice", password: "right", roles: ["Operator"] },
  { name: "bob", password: "right", roles: ["Viewer"] },
];

/** The policy of these tests: Operators may call all of the device, Viewers its unary method, strangers nothing. */
export const POLICY = {
  anonymous: [] as string[],
  roles: { Admin: ["*"], Operator: ["test.Calls/*"], Viewer: ["test.Calls/unary"] },
};

/** A gateway before test devices. Their services are those of `CALLS_FILE` unless the test says otherwise. */
export async function startForwarding({
  upstreams,
  configuration,
  ports,
  user: extra,
}: ForwardingOptions): Promise<ForwardingGateway> {
  const folder = await TestFolder.make();
  const descriptors = await folder.write("calls.binpb", descriptorSet([CALLS_FILE]));
  const gateway = await startGateway({
    accounts: [
      ...ACCOUNTS,
      ...(extra === undefined ? [] : [{ name: extra, password: "right", roles: ["Operator", "Viewer"] }]),
    ],
    ...(ports && { ports }),
    configuration: {
      policy: POLICY,
      ...configuration,
      upstreams: upstreams.map((upstream, n) => ({ name: `device-${n}`, services: { descriptors }, ...upstream })),
    },
  });
  return {
    ...gateway,
    async login(user = "alice") {
      const wire = await Wire.open(gateway.address);
      const { securityToken } = await wire.login(user, "right");
      await wire.call(RemotingAdapterService.authenticate, { securityToken: securityToken! });
      return Object.assign(wire, { token: securityToken! });
    },
    async [Symbol.asyncDispose]() {
      await gateway[Symbol.asyncDispose]();
      await rm(folder.path, { recursive: true, force: true });
    },
  };
}
