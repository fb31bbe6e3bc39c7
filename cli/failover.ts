import { CallFailed, FailoverService, type ServiceProxy, type Session, SessionEnded } from "../client/index.ts";
import type { ConnectionOptions } from "./connection.ts";
import { type CredentialOptions, needsUser } from "./credentials.ts";
import { failoverRefusal } from "./failover-refusals.ts";
import { changeLine, groupJson, groupText, overrideOf } from "./failover-rows.ts";
import { CommandFailed, EXIT } from "./failures.ts";
import { withSession } from "./logged-in.ts";
import { ENDS, everyMs } from "./login.ts";
import { printable } from "./operator-rows.ts";

export interface FailoverCommandOptions extends ConnectionOptions, CredentialOptions {
  /** Who logs in. Default: `admin` with a password, else whom the credential names. */
  user?: string;
  json?: boolean;
}

export interface OverrideCommandOptions extends FailoverCommandOptions {
  /** ms. Default: it does not end by itself. */
  for?: number;
  releaseWhenStale?: boolean;
}

interface Working {
  groups: ServiceProxy<typeof FailoverService>;
  session: Session;
  signal: AbortSignal;
}

/** Who may look at groups, and who may steer them. */
const USERS = ["FailoverUsers"];
const ADMINISTRATORS = [...USERS, "FailoverAdministrators"];

/** Numbers of `gatehouse.failover.v1.RoleOverride`. */
const OVERRIDES = { none: 0, primary: 1, secondary: 2 };

/** Shows a group as it is now. */
export async function status(id: string, options: FailoverCommandOptions): Promise<void> {
  await working(id, options, USERS, async ({ groups }) => {
    const { group } = await groups.getGroup({ groupId: id });
    const now = Date.now();
    say(options.json === true ? JSON.stringify(groupJson(group ?? {}, now)) : groupText(group ?? {}, now));
  });
}

/**
 * Shows a group now and after each change.
 * @returns 0 where the operator ended it
 * @throws {CommandFailed} where the group was deleted, or the session or the connection ended
 */
export async function watch(id: string, options: FailoverCommandOptions): Promise<number> {
  return await working(id, options, USERS, async ({ groups, session, signal }) => {
    // Watching is no activity of the session.
    using _prolonging = everyMs(session.idleTimeoutMs / 2, () => session.prolong().catch(() => {}));
    let isThere = false;
    try {
      for await (const { group } of groups.watchGroup({ groupId: id })) {
        isThere = true;
        const now = Date.now();
        say(options.json === true ? JSON.stringify(groupJson(group ?? {}, now)) : changeLine(group ?? {}, now));
      }
    } catch (error) {
      if (signal.aborted) return EXIT.done;
      if (error instanceof SessionEnded)
        throw new CommandFailed(`the session has ended: ${ENDS[error.reason] ?? error.reason}`, { cause: error });
      if (error instanceof CallFailed && error.code === "UNAVAILABLE" && error.reason === undefined)
        throw new CommandFailed("the connection to the gateway was lost", { cause: error });
      if (isThere && error instanceof CallFailed && error.reason === "GROUP_NOT_FOUND")
        throw new CommandFailed(`the group ${printable(id)} was deleted`, { cause: error });
      throw error;
    }
    throw new CommandFailed("the gateway ended the watch");
  });
}

/** Pins a client's role. */
export async function override(
  id: string,
  session: string,
  role: "primary" | "secondary",
  options: OverrideCommandOptions,
): Promise<void> {
  await working(id, options, ADMINISTRATORS, async ({ groups }) => {
    const { expiresAt } = await groups.overrideRole({
      groupId: id,
      sessionId: session,
      override: OVERRIDES[role],
      releaseWhenStale: options.releaseWhenStale === true,
      duration: options.for === undefined ? null : durationOf(options.for),
    });
    const until = overrideOf({ override: OVERRIDES[role], overrideExpiresAt: expiresAt ?? null });
    const document = { group: id, session, override: until.value, expiresAt: until.expiresAt };
    const end = until.expiresAt === null ? "until it is released" : `until ${until.expiresAt}`;
    say(
      options.json === true
        ? JSON.stringify(document)
        : `${printable(session)} is ${until.value} of ${printable(id)} ${end}`,
    );
  });
}

/** Ends the override of a group, whichever client has it. */
export async function release(id: string, session: string | undefined, options: FailoverCommandOptions): Promise<void> {
  await working(id, options, ADMINISTRATORS, async ({ groups }) => {
    const { group } = await groups.getGroup({ groupId: id });
    const pinned = group?.sessions?.find(({ override }) => override !== OVERRIDES.none)?.sessionId ?? undefined;
    if (session !== undefined && pinned !== undefined && session !== pinned)
      throw new CommandFailed(
        `${printable(session)} has no override: ${printable(pinned)} of this group has one, which "gatehouse failover release ${printable(id)}" ends`,
      );
    const target = session ?? pinned;
    if (target !== undefined) await groups.overrideRole({ groupId: id, sessionId: target, override: OVERRIDES.none });
    const text =
      pinned === undefined ? `${printable(id)} had no override` : `ended the override of ${printable(pinned)}`;
    say(options.json === true ? JSON.stringify({ group: id, released: pinned ?? null }) : text);
  });
}

/** Logs in and works with the groups of the gateway. */
async function working<T>(
  id: string,
  options: FailoverCommandOptions,
  roles: readonly string[],
  work: (working: Working) => Promise<T>,
): Promise<T> {
  const byPassword = needsUser(options);
  const user = options.user ?? (byPassword ? "admin" : undefined);
  return await withSession(options, user, async ({ channel, session, signal }) => {
    try {
      return await work({ groups: channel.proxy(FailoverService, { session, signal }), session, signal });
    } catch (error) {
      throw error instanceof CallFailed ? failoverRefusal(error, { group: id, session, roles, byPassword }) : error;
    }
  });
}

const durationOf = (ms: number) => ({
  seconds: Math.floor(ms / 1_000),
  nanos: Math.round(ms % 1_000) * 1_000_000,
});

const say = (text: string): void => void process.stdout.write(`${text}\n`);
