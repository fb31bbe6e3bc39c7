import type { Clock, Timer } from "../core/clock.ts";
import type { Emit } from "../core/events.ts";
import type { Recheck } from "../core/ports.ts";
import type { Session } from "./session.ts";
import type { SessionTable } from "./session-table.ts";

/** Sessions that are looked at again at once: those who vouch for them must bear it too. */
const AT_ONCE = 8;

/** Outages by authority: how many sessions could not be looked at, and why the first of them. */
type Outages = Map<string, { sessions: number; detail: string }>;

/**
 * Asks again, every so often, whether what live sessions rest on still stands: certificates, directory accounts,
 * introspected tokens. Whose credential was revoked loses his session; whose roles changed has the new ones.
 */
export class Rechecks {
  readonly #table: SessionTable;
  readonly #clock: Clock;
  readonly #emit: Emit;
  readonly #everyMs: number;
  #timer: Timer | undefined;

  constructor(parts: { table: SessionTable; clock: Clock; emit: Emit; everyMs: number }) {
    this.#table = parts.table;
    this.#clock = parts.clock;
    this.#emit = parts.emit;
    this.#everyMs = parts.everyMs;
    this.#wait();
  }

  /** Looks at the sessions of one scheme at once: what vouches for them has changed. */
  async now(scheme: string): Promise<void> {
    await this.#round((session) => session.scheme === scheme);
  }

  stop(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  /** The next round begins some time after the end of the one before, however long that took. */
  #wait(): void {
    this.#timer = this.#clock.after(this.#everyMs, () => {
      const running = this.#timer;
      void this.#round(() => true).finally(() => {
        if (this.#timer === running && running !== undefined) this.#wait();
      });
    });
  }

  async #round(isMeant: (session: Session) => boolean): Promise<void> {
    const sessions = [...this.#table.sessions()]
      .filter((session) => session.entitlement !== undefined && isMeant(session))
      .values();
    const outages: Outages = new Map();
    const work = async () => {
      for (const session of sessions) await this.#look(session, outages);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    for (const [authority, outage] of outages) this.#emit({ event: "recheck.failed", authority, ...outage });
  }

  async #look(session: Session, outages: Outages): Promise<void> {
    const { entitlement } = session;
    if (session.endReason !== undefined || entitlement === undefined) return;
    // The wall clock may have been set on, or the machine have slept, since the session's end was reckoned.
    if (this.#clock.wall() >= (entitlement.endsAtWall ?? Number.POSITIVE_INFINITY))
      return this.#table.close(session, "credential-expired");
    if (entitlement.recheck === undefined) return;
    const found = await entitlement.recheck().catch(
      (cause: unknown): Recheck => ({
        kind: "unavailable",
        detail: cause instanceof Error ? cause.message : String(cause),
      }),
    );
    // It may have ended meanwhile, or rest on something newer.
    if (session.endReason !== undefined || session.entitlement !== entitlement) return;
    if (found.kind === "ended") return this.#table.close(session, found.reason);
    if (found.kind === "unavailable") {
      const { authority } = session.principal;
      const { sessions, detail } = outages.get(authority) ?? { sessions: 0, detail: found.detail };
      return void outages.set(authority, { sessions: sessions + 1, detail });
    }
    const standing = entitlement.standing();
    if (standing === undefined) this.#table.close(session, "account");
    else this.#table.setRoles(session, standing.roles);
  }
}
