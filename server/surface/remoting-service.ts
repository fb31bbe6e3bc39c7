import { RemotingAdapterService as definition } from "#proto/services.js";
import { GatewayError } from "../core/errors.ts";
import { findSession } from "./find-session.ts";
import type { OwnMethod } from "./own-method.ts";
import { unary } from "./unary-method.ts";

/** `gatehouse.remoting.v1.RemotingAdapterService`. */
export function remotingService(limits: { maxBytes: number }): OwnMethod[] {
  return [
    unary(definition.authenticate, limits, { ignoresToken: true }, ({ securityToken }, call) => {
      if (call.channel.isShared) throw new GatewayError("CHANNEL_SHARED");
      call.channel.current = securityToken === 0 ? undefined : findSession(call, securityToken);
      return {};
    }),
  ];
}
