import type { FastifyInstance, FastifyRequest } from "fastify";
import { FAILOVER_ADMINISTRATORS, FAILOVER_USERS } from "../core/principal.ts";
import type { Failover } from "../failover/failover.ts";
import { heartbeatJson, overrideJson, sessionJson } from "./answers.ts";
import { checkData } from "./data.ts";
import { memberRefusal, RestError } from "./envelope.ts";
import { OVERRIDES, wordOf } from "./formats.ts";
import { identityOf } from "./gate.ts";
import { GROUPS, groupOf } from "./groups.ts";
import { resource } from "./resource.ts";
import * as schemas from "./schemas.ts";
import { parseSpan, parseTime } from "./times.ts";

const USERS = { roles: [FAILOVER_USERS] };
const BOTH = { roles: [FAILOVER_ADMINISTRATORS, FAILOVER_USERS] };

/** JSON that a client session may bring along, in bytes. */
const MOST_DATA = 1024;
/** Ten years: what ends later would end in no year that four digits can tell. */
const LONGEST_OVERRIDE_MS = 3_650 * 86_400_000;

interface NewSession {
  Id: string;
  Name?: string | null;
  AdditionalData?: object | null;
}

interface Heartbeat {
  FailoverScore: number;
  LastDataProcessedTime?: string;
}

interface RoleOverride {
  Value: string | number;
  ExpirationPeriod?: string | null;
  ReleaseWhenStale?: boolean;
}

const sessionOf = ({ params }: FastifyRequest): string => (params as { session: string }).session;

/** The paths of client sessions. */
export function clientSessionRoutes(app: FastifyInstance, { failover }: { failover: Failover }): void {
  const all = `${GROUPS}/:group/clientSessions`;
  const one = `${all}/:session`;
  resource(app, all, schemas.groupParams, {
    GET: {
      summary: "List the client sessions of a group in the order in which they registered",
      access: USERS,
      answers: { 200: { type: "array", items: schemas.session } },
      serve: (request) => failover.group(groupOf(request)).sessions.map(sessionJson),
    },
    POST: {
      summary: "Register a client, or find it registered alike",
      access: USERS,
      body: schemas.newSession,
      answers: { 200: schemas.session, 201: schemas.session },
      serve: async (request, reply) => {
        const { Id, Name, AdditionalData } = request.body as NewSession;
        checkData(AdditionalData, MOST_DATA);
        const { made, session } = await failover.join(groupOf(request), {
          id: Id,
          owner: identityOf(request).principal,
          name: Name ?? undefined,
          additionalData: AdditionalData ?? undefined,
        });
        const path = `${GROUPS}/${encodeURIComponent(groupOf(request))}/clientSessions/${encodeURIComponent(Id)}`;
        if (made) reply.code(201).header("location", path);
        return sessionJson(session);
      },
    },
  });
  resource(app, one, schemas.sessionParams, {
    GET: {
      summary: "A client session",
      access: USERS,
      answers: { 200: schemas.session },
      serve: (request) => sessionJson(failover.session(groupOf(request), sessionOf(request))),
    },
    DELETE: {
      summary: "Remove a client; where it was Primary, the next one is promoted at once",
      access: USERS,
      answers: { 204: null },
      serve: async (request, reply) => {
        await failover.leave(groupOf(request), sessionOf(request));
        return reply.code(204).send();
      },
    },
  });
  resource(app, `${one}/heartbeat`, schemas.sessionParams, {
    POST: {
      summary: "Tell that the client lives, and hear its role; a second apart or more, confirmations excepted",
      access: USERS,
      body: schemas.heartbeat,
      answers: { 200: schemas.heartbeatAnswer },
      serve: async (request) => {
        const { FailoverScore, LastDataProcessedTime } = request.body as Heartbeat;
        const ticks = LastDataProcessedTime === undefined ? "never" : parseTime(LastDataProcessedTime);
        const beat = { score: FailoverScore, ticks: ticks === "never" ? undefined : ticks };
        return heartbeatJson(await failover.heartbeat(groupOf(request), sessionOf(request), beat));
      },
    },
  });
  resource(app, `${one}/roleoverride`, schemas.sessionParams, {
    POST: {
      summary: "Pin the role of a client, or end that by Off; one for a group",
      access: BOTH,
      body: schemas.roleOverride,
      answers: { 200: schemas.roleOverrideAnswer },
      serve: async (request) => {
        const { Value, ExpirationPeriod, ReleaseWhenStale } = request.body as RoleOverride;
        const value = typeof Value === "number" ? OVERRIDES[Value] : wordOf(OVERRIDES, Value);
        if (value === undefined) throw new Error("the schema lets no other override through");
        const forMs = ExpirationPeriod == null ? undefined : parseSpan(ExpirationPeriod);
        if (forMs !== undefined && !(forMs > 0 && forMs <= LONGEST_OVERRIDE_MS)) throw new RestError(OUT_OF_RANGE);
        const by = identityOf(request).principal;
        const wanted = { value, forMs, releaseWhenStale: ReleaseWhenStale, by };
        return overrideJson(await failover.override(groupOf(request), sessionOf(request), wanted));
      },
    },
  });
}

const OUT_OF_RANGE = memberRefusal(
  "ExpirationPeriod",
  "ExpirationPeriod must be longer than 00:00:00 and at most 3650.00:00:00: an override must end in the future",
);
