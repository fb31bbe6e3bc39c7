import type { Json, Rest } from "./rest.ts";

export const GROUPS = "clientfailover/groups";
const SPAN = /^(\d+\.)?\d\d:\d\d:\d\d(\.\d{1,7})?$/;
export const NEVER = /^0001-01-01T00:00:00Z?$/;
export const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z$/;

let made = 0;

/** What tests do to groups of their own. @param both whose roles may do everything */
export function restGroups(both: () => Rest) {
  const beat = async (path: string, session: string, score = 50, more: Json = {}) =>
    await both().must(200, "POST", `${path}/clientSessions/${session}/heartbeat`, { FailoverScore: score, ...more });
  return {
    beat,
    /** A group of the test's own, with client sessions of these ids. */
    async group(sessions: readonly string[] = [], timeout = "00:01:00"): Promise<string> {
      const id = `cell ${made++}`;
      const path = `${GROUPS}/${encodeURIComponent(id)}`;
      await both().must(201, "POST", GROUPS, { Id: id, FailoverTimeout: timeout });
      for (const session of sessions)
        await both().must(201, "POST", `${path}/clientSessions`, { Id: session, Name: session });
      return path;
    },
    async primary(path: string, session: string, score = 50): Promise<Json> {
      await beat(path, session, score);
      return await beat(path, session, score);
    },
    override: async (path: string, session: string, body: Json, status = 200) =>
      await both().must(status, "POST", `${path}/clientSessions/${session}/roleoverride`, body),
  };
}

/** The members of an answer with their types; never-times and times told apart. */
export const shape = (json: Json): Json =>
  Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      if (typeof value !== "string") return [name, value === null ? "null" : typeof value];
      if (NEVER.test(value)) return [name, "never"];
      if (TIME.test(value)) return [name, "time"];
      return [name, SPAN.test(value) ? "span" : "text"];
    }),
  );
