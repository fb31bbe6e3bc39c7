import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Emit } from "../core/events.ts";
import { FAILOVER_ADMINISTRATORS, FAILOVER_USERS } from "../core/principal.ts";
import type { Failover } from "../failover/failover.ts";
import { groupJson, statusJson } from "./answers.ts";
import { checkData } from "./data.ts";
import { identityOf } from "./gate.ts";
import { ROOT, resource } from "./resource.ts";
import * as schemas from "./schemas.ts";
import { parseSpan } from "./times.ts";

const USERS = { roles: [FAILOVER_USERS] };
const ADMINISTRATORS = { roles: [FAILOVER_ADMINISTRATORS] };

/** JSON that a group, and a client session, may bring along, in bytes. */
const MOST_DATA = 4 * 1024;

interface NewGroup {
  Id: string;
  Name?: string | null;
  Description?: string | null;
  FailoverTimeout?: string | null;
  AdditionalData?: object | null;
}

export const groupOf = ({ params }: FastifyRequest): string => (params as { group: string }).group;

export const GROUPS = `${ROOT}/clientfailover/groups`;

/** The paths of groups. */
export function groupRoutes(
  app: FastifyInstance,
  { failover, emit, version }: { failover: Failover; emit: Emit; version: string },
): void {
  const tell = (request: FastifyRequest, act: "created" | "deleted", group: string) => {
    const { name, authority } = identityOf(request).principal;
    emit({ event: "failover.group", act, group, user: name, authority });
  };
  resource(app, `${ROOT}/clientfailover`, undefined, {
    GET: {
      summary: "Which version of the gateway this is",
      access: USERS,
      answers: { 200: schemas.version },
      serve: () => ({ Version: version }),
    },
  });
  resource(app, GROUPS, undefined, {
    GET: {
      summary: "List groups in the order of their making; the header Total-Count says how many there are",
      access: USERS,
      query: schemas.pageQuery,
      answers: { 200: { type: "array", items: schemas.group } },
      serve: (request, reply) => {
        const { skip = 0, count = schemas.DEFAULT_COUNT } = request.query as { skip?: number; count?: number };
        reply.header("total-count", failover.size);
        return failover.list(skip, count).map(groupJson);
      },
    },
    POST: {
      summary: "Make a group, or find an identical one; members that are left out are not compared",
      access: USERS,
      body: schemas.newGroup,
      answers: { 200: schemas.group, 201: schemas.group },
      serve: async (request, reply) => {
        const wanted = request.body as NewGroup;
        checkData(wanted.AdditionalData, MOST_DATA);
        const { made, settings } = await failover.createGroup({
          id: wanted.Id,
          name: wanted.Name ?? undefined,
          description: wanted.Description ?? undefined,
          timeoutMs: wanted.FailoverTimeout == null ? undefined : parseSpan(wanted.FailoverTimeout),
          additionalData: wanted.AdditionalData ?? undefined,
        });
        if (made) {
          tell(request, "created", settings.id);
          reply.code(201).header("location", `${GROUPS}/${encodeURIComponent(settings.id)}`);
        }
        return groupJson(settings);
      },
    },
  });
  resource(app, `${GROUPS}/:group`, schemas.groupParams, {
    GET: {
      summary: "The settings of a group",
      access: USERS,
      answers: { 200: schemas.group },
      serve: (request) => groupJson(failover.group(groupOf(request)).settings),
    },
    DELETE: {
      summary: "Delete a group whose clients are all silent",
      access: ADMINISTRATORS,
      answers: { 204: null },
      serve: async (request, reply) => {
        await failover.deleteGroup(groupOf(request));
        tell(request, "deleted", groupOf(request));
        return reply.code(204).send();
      },
    },
  });
  resource(app, `${GROUPS}/:group/status`, schemas.groupParams, {
    GET: {
      summary: "Who is Primary, why and since when",
      access: USERS,
      answers: { 200: schemas.groupStatus },
      serve: (request) => statusJson(failover.group(groupOf(request))),
    },
  });
}
