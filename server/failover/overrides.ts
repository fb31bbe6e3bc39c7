import type { Clock } from "../core/clock.ts";
import { GatewayError } from "../core/errors.ts";
import type { Principal } from "../core/principal.ts";
import type { ClientSession } from "./client-session.ts";
import type { Group } from "./group.ts";
import type { FailoverRecord, StoredPrimary } from "./records.ts";
import type { OverrideAnswer, OverrideRequest } from "./requests.ts";
import type { Steps } from "./steps.ts";

/** The last ms of wall time that clients can read. */
const LAST_WALL = Date.UTC(10_000, 0) - 1;

/** What administrators pin. Each is audited. */
export class Overrides {
  readonly #steps: Steps;
  readonly #clock: Clock;

  constructor(steps: Steps, clock: Clock) {
    this.#steps = steps;
    this.#clock = clock;
  }

  /** @throws {GatewayError} `FIELD_INVALID` for a period that is not positive, or ends after the year 9999 */
  check({ forMs }: OverrideRequest): void {
    if (forMs !== undefined && !(forMs > 0))
      throw new GatewayError("FIELD_INVALID", undefined, { tell: "an override must end in the future" });
    if (forMs !== undefined && this.#clock.wall() + forMs > LAST_WALL)
      throw new GatewayError("FIELD_INVALID", undefined, { tell: "an override must end before the year 10000" });
  }

  /** Ends what is pinned on a client, if anything is. */
  async end(group: Group, session: ClientSession, by: Principal): Promise<OverrideAnswer> {
    if (group.override?.session !== session.id) return { value: "Off", expiresAtWall: null };
    await this.#steps.commit(group, {
      records: [{ kind: "override", group: group.settings.id, override: null }],
      apply: () => {
        group.override = undefined;
        group.chooseAnew();
      },
    });
    this.#steps.audit(group, { session: session.id, by }, { value: "Off" });
    return { value: "Off", expiresAtWall: null };
  }

  /** Pins a client. Where that makes another Primary, he is it with this very step. */
  async pin(
    group: Group,
    session: ClientSession,
    value: "Primary" | "Secondary",
    { forMs, releaseWhenStale = false, by }: OverrideRequest,
  ): Promise<OverrideAnswer> {
    const id = group.settings.id;
    const expiresAtWall = forMs === undefined ? null : this.#clock.wall() + forMs;
    const override = { session: session.id, value, expiresAtWall, releaseWhenStale, by };
    const records: FailoverRecord[] = [{ kind: "override", group: id, override }];
    const isPrimary = group.holder?.session === session;
    const moves = isPrimary !== (value === "Primary");
    const next = moves ? this.#pinned(group, session, value) : undefined;
    if (next !== undefined) records.push({ kind: "granted", group: id, primary: next });
    else if (moves && group.holder !== undefined && isPrimary) records.push({ kind: "vacated", group: id });
    await this.#steps.commit(group, {
      records,
      ...(moves && (isPrimary || value === "Primary") && { vacates: "override" }),
      waits: next !== undefined,
      by,
      apply: () => {
        group.override = group.overrideOf(override);
        group.chooseAnew();
        if (next !== undefined) this.#steps.install(group, next, by);
      },
    });
    this.#steps.audit(group, override, { value, ...(forMs !== undefined && { forMs }) });
    return { value, expiresAtWall };
  }

  /** Who is Primary by an override: its session, or the next where it sends its session back. */
  #pinned(group: Group, session: ClientSession, value: "Primary" | "Secondary"): StoredPrimary | undefined {
    if (value === "Primary") return this.#steps.primary(group, session, "override");
    if (group.holder?.session !== session) return undefined;
    return this.#steps.succeed(group, session);
  }
}
