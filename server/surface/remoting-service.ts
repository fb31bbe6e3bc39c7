import { RemotingAdapterService as definition } from "#proto/services.js";
import { GatewayError } from "../core/errors.ts";
import { type OwnMethod, unary } from "./own-method.ts";

/** `gatehouse.remoting.v1.RemotingAdapterService`. */
export function remotingService(limits: { maxBytes: number }): OwnMethod[] {
  return [
    unary(definition.authenticate, limits, { ignoresToken: true }, ({ securityToken }, { channel }) => {
      if (channel.isShared) throw new GatewayError("CHANNEL_SHARED");
      const session = securityToken === 0 ? undefined : channel.find(securityToken);
      if (securityToken !== 0 && session === undefined) throw new GatewayError("SESSION_NOT_FOUND");
      channel.current = session;
      return {};
    }),
  ];
}
