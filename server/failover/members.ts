import type { Clock } from "../core/clock.ts";
import { GatewayError } from "../core/errors.ts";
import { type Principal, principalKey } from "../core/principal.ts";
import type { Brought } from "./brought.ts";
import { type ClientSession, checkOwner, clientSession } from "./client-session.ts";
import type { Group } from "./group.ts";
import { MOST_SESSIONS } from "./options.ts";
import type { FailoverRecord, Registration } from "./records.ts";
import type { SessionRequest } from "./requests.ts";
import type { Steps } from "./steps.ts";
import { type SessionView, sessionView } from "./views.ts";

/** How clients come into their groups, and leave them. */
export class Members {
  readonly #steps: Steps;
  readonly #brought: Brought;
  readonly #clock: Clock;

  constructor(steps: Steps, brought: Brought, clock: Clock) {
    this.#steps = steps;
    this.#brought = brought;
    this.#clock = clock;
  }

  /**
   * Registers a client, or finds it registered alike. A full group gives up the client that is silent for longest.
   * @throws {GatewayError} `CLIENT_SESSION_EXISTS` for one with another name, `CLIENT_SESSION_FOREIGN` for one that must be
   *   the caller's and is not, `GROUP_LIMIT_REACHED`
   */
  async join(
    group: Group,
    { id, owner, name = "", additionalData = null, mustOwn = false }: SessionRequest,
  ): Promise<{ made: boolean; session: SessionView }> {
    const existing = group.sessions.get(id);
    const registration = { id, owner, name, additionalData };
    if (existing !== undefined) return await this.#rejoin(group, existing, registration, mustOwn);
    const records: FailoverRecord[] = [{ kind: "session", group: group.settings.id, registration }];
    const given = group.sessions.size < MOST_SESSIONS ? undefined : silentFor(group);
    if (given !== undefined) records.unshift({ kind: "session-deleted", group: group.settings.id, session: given.id });
    else if (group.sessions.size >= MOST_SESSIONS) throw new GatewayError("GROUP_LIMIT_REACHED");
    const session = clientSession(registration, this.#clock.now());
    this.#brought.takeClient(registration);
    const apply = () => {
      if (given !== undefined) this.#remove(group, given);
      session.seenAt = this.#clock.now();
      group.sessions.set(id, session);
    };
    await this.#steps.commit(group, { records, apply }).catch((error: unknown) => {
      this.#brought.giveClient(registration);
      throw error;
    });
    return { made: true, session: sessionView(group, session) };
  }

  /** Removes a client. Where it was Primary, the next is at once, without waiting for the lease. */
  async leave(group: Group, id: string, by?: Principal): Promise<void> {
    const session = group.session(id);
    checkOwner(session, by);
    const records: FailoverRecord[] = [{ kind: "session-deleted", group: group.settings.id, session: id }];
    const isPrimary = group.holder?.session === session;
    const next = isPrimary ? this.#steps.succeed(group, session) : undefined;
    if (next !== undefined) records.push({ kind: "granted", group: group.settings.id, primary: next });
    await this.#steps.commit(group, {
      records,
      ...(isPrimary && { vacates: "deleted" }),
      waits: next !== undefined,
      apply: () => {
        this.#remove(group, session);
        if (next !== undefined) this.#steps.install(group, next);
      },
    });
  }

  #remove(group: Group, session: ClientSession): void {
    group.remove(session);
    this.#brought.giveClient(session.registration);
  }

  async #rejoin(
    group: Group,
    session: ClientSession,
    wanted: Registration,
    mustOwn: boolean,
  ): Promise<{ made: boolean; session: SessionView }> {
    const { registration } = session;
    if (registration.name !== wanted.name) throw new GatewayError("CLIENT_SESSION_EXISTS");
    const isNew = principalKey(registration.owner) !== principalKey(wanted.owner);
    // Whoever registers a client that is silent is its owner from then on; one that lives keeps the owner it has, and so
    // does a Primary that is pinned: nobody comes by an epoch that was granted to another.
    const isKept = group.candidates.isActive(session) || group.holder?.session === session;
    if (isNew && isKept && mustOwn) throw new GatewayError("CLIENT_SESSION_FOREIGN");
    if (isNew && !isKept)
      await this.#steps.commit(group, {
        records: [
          { kind: "session", group: group.settings.id, registration: { ...registration, owner: wanted.owner } },
        ],
        apply: () => {
          session.registration = { ...registration, owner: wanted.owner };
        },
      });
    if (session.registration.owner === wanted.owner || !isNew) session.seenAt = this.#clock.now();
    return { made: false, session: sessionView(group, session) };
  }
}

/** The client that is silent for longest, and nothing rests on. */
function silentFor(group: Group): ClientSession | undefined {
  const idle = [...group.sessions.values()].filter(
    (session) =>
      !group.candidates.isActive(session) &&
      group.holder?.session !== session &&
      group.override?.session !== session.id,
  );
  return idle.sort((a, b) => a.seenAt - b.seenAt)[0];
}
