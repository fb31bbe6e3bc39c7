import { FailoverService as definition } from "#proto/services.js";
import { GatewayError } from "../core/errors.ts";
import type { Emit } from "../core/events.ts";
import { FAILOVER_ADMINISTRATORS, FAILOVER_USERS, type Principal } from "../core/principal.ts";
import type { Failover } from "../failover/failover.ts";
import type { Call } from "../transport/call.ts";
import {
  checkDisplayName,
  checkId,
  checkScore,
  epochOf,
  millisOf,
  overridePeriodOf,
  ticksOf,
} from "./failover-fields.ts";
import {
  clientSessionMessage,
  groupMessage,
  heartbeatMessage,
  overrideMessage,
  overrideValue,
} from "./failover-messages.ts";
import { GroupWatches } from "./group-watches.ts";
import type { MethodTraits, OwnMethod } from "./own-method.ts";
import { watch } from "./streaming-method.ts";
import { unary } from "./unary-method.ts";

const USERS: MethodTraits = { requiredRoles: [FAILOVER_USERS] };
const ADMINISTRATORS: MethodTraits = { requiredRoles: [FAILOVER_USERS, FAILOVER_ADMINISTRATORS] };

/** Of messages that are encoded already. */
const ENCODED = { encode: (bytes: Uint8Array) => ({ finish: () => bytes }) };

interface FailoverServiceParts {
  failover: Failover;
  emit: Emit;
  maxBytes: number;
}

/** `gatehouse.failover.v1.FailoverService`: what the REST API does, typed. */
export function failoverService({ failover, emit, maxBytes }: FailoverServiceParts): OwnMethod[] {
  const limits = { maxBytes };
  const watches = new GroupWatches(failover);
  return [
    unary(definition.joinGroup, limits, USERS, async ({ groupId, sessionId, name, failoverTimeout }, call) => {
      checkIds({ groupId, sessionId });
      checkDisplayName(name, "name");
      const timeoutMs = millisOf(failoverTimeout, "failover_timeout");
      const owner = principalOf(call);
      const { made } = await failover.ensureGroup({ id: groupId, timeoutMs });
      const { name: user, authority } = owner;
      if (made) emit({ event: "failover.group", act: "created", group: groupId, user, authority });
      const { session } = await failover.join(groupId, { id: sessionId, name, owner, mustOwn: true });
      return { group: groupMessage(failover.group(groupId)), session: clientSessionMessage(session) };
    }),
    unary(definition.heartbeat, limits, USERS, (request, call) => {
      checkIds(request);
      checkScore(request.score);
      const answer = failover.heartbeat(request.groupId, request.sessionId, {
        score: request.score,
        ticks: ticksOf(request.lastDataProcessedTime, "last_data_processed_time"),
        releasedEpoch: epochOf(request.releasedEpoch),
        by: principalOf(call),
      });
      return answer instanceof Promise ? answer.then(heartbeatMessage) : heartbeatMessage(answer);
    }),
    unary(definition.leave, limits, USERS, async (request, call) => {
      checkIds(request);
      const mayAny = call.session?.roles.includes(FAILOVER_ADMINISTRATORS) === true;
      await failover.leave(request.groupId, request.sessionId, mayAny ? undefined : principalOf(call));
      return {};
    }),
    unary(definition.getGroup, limits, USERS, ({ groupId }) => {
      checkId(groupId, "group_id");
      return { group: groupMessage(failover.group(groupId)) };
    }),
    watch(
      { ...definition.watchGroup, responseType: ENCODED },
      limits,
      ({ groupId }, call, outlet) => {
        checkId(groupId, "group_id");
        call.stream.once("close", watches.add(groupId, outlet));
      },
      USERS,
    ),
    unary(definition.overrideRole, limits, ADMINISTRATORS, async (request, call) => {
      checkIds(request);
      const value = overrideValue(request.override);
      if (value === undefined)
        throw new GatewayError("FIELD_INVALID", undefined, { tell: "override must be one that RoleOverride names" });
      const { releaseWhenStale } = request;
      const wanted = { value, forMs: overridePeriodOf(request.duration), releaseWhenStale, by: principalOf(call) };
      return overrideMessage(await failover.override(request.groupId, request.sessionId, wanted));
    }),
  ];
}

function checkIds({ groupId, sessionId }: { groupId: string; sessionId: string }): void {
  checkId(groupId, "group_id");
  checkId(sessionId, "session_id");
}

/** Who calls. Admission lets nobody in without a session. */
function principalOf({ session }: Call): Principal {
  if (session === undefined) throw new GatewayError("SESSION_REQUIRED");
  return session.principal;
}
