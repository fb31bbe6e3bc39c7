import {
  AuthenticationFailed,
  type Channel,
  connect,
  type FailoverMember,
  failover,
  type OperationOptions,
  type Session,
} from "../client/index.ts";
import { pause } from "../client/waiting.ts";
import type { AccountPool } from "./accounts.ts";
import { atOnce } from "./at-once.ts";
import { LoadFailed } from "./failure.ts";
import type { LoadSettings } from "./options.ts";
import { outcomeOf } from "./outcome.ts";
import { Outcomes } from "./outcomes.ts";
import { isLasting, openSession, type Place, Worker } from "./worker.ts";

/** Connections made at once, and logins made at once, before the run. */
const CONNECTS_AT_ONCE = 8;
const LOGINS_AT_ONCE = 4;
/** A login that is answered TRY_AGAIN_LATER is tried again after this long, so often. */
const RETRY_MS = 2_000;
const RETRIES = 5;
/** After so many logins in a row found every place taken, no more are tried. */
const MOST_FULL_IN_A_ROW = 8;

/** The connections and sessions of a run. Disposing closes all of them. */
export class Crew implements AsyncDisposable {
  readonly workers: Worker[] = [];
  /** What went wrong while connecting and opening sessions. */
  readonly refused = new Outcomes();
  readonly #settings: LoadSettings;
  readonly #accounts: AccountPool;
  readonly #signal: AbortSignal;
  readonly #limits: OperationOptions;
  readonly #channels: Channel[] = [];
  readonly #members: FailoverMember[] = [];
  #lost = 0;
  #fullInARow = 0;
  #firstRefusal: Error | undefined;

  constructor(settings: LoadSettings, accounts: AccountPool, signal: AbortSignal) {
    this.#settings = settings;
    this.#accounts = accounts;
    this.#signal = signal;
    this.#limits = { signal, deadlineMs: settings.deadlineMs };
  }

  get channels(): number {
    return this.#channels.length;
  }

  /** How often a connection was lost. */
  get lost(): number {
    return this.#lost;
  }

  /**
   * Connects and logs in. A run goes on with what it got, as long as that is anything.
   * @throws {LoadFailed} `unreachable`, `refused` or `interrupted`
   */
  async open(): Promise<void> {
    await this.#connect();
    if (this.#channels.length > 0) await this.#fill();
    if (this.#signal.aborted) throw new LoadFailed("interrupted", "ended before the first call");
    if (this.#channels.length === 0) throw this.#failure("unreachable", "no connection");
    if (this.workers.length === 0) throw this.#failure("refused", "no session could be opened");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#members.map((member) => member.close()));
    await Promise.all(this.#channels.map((channel) => channel.close()));
  }

  async #connect(): Promise<void> {
    const { address, connection, channels } = this.#settings;
    const signal = this.#signal;
    await atOnce(CONNECTS_AT_ONCE, Array.from({ length: channels }), async () => {
      if (signal.aborted) return;
      const channel = await connect(address, { ...connection, signal }).catch((error: unknown) => this.#refuse(error));
      channel?.on("disconnected", () => this.#lost++);
      if (channel !== undefined) this.#channels.push(channel);
    });
  }

  /**
   * The first session of every channel before the second of any, so that a limit takes from all alike. Every account
   * before any a second time, so that a wrong password is found out by one attempt.
   */
  async #fill(): Promise<void> {
    const { sessionsPerChannel, portName } = this.#settings;
    const accounts = this.#accounts;
    let empty = Array.from({ length: this.#channels.length * sessionsPerChannel }, (_, index): Place => {
      const channel = this.#channels[index % this.#channels.length]!;
      return { channel, accounts, portName };
    });
    while (empty.length > 0 && accounts.usable > 0 && !this.#signal.aborted) {
      const round = empty.splice(0, this.workers.length === 0 ? accounts.usable : empty.length);
      const without = await this.#fillRound(round);
      empty = [...without, ...empty];
    }
  }

  /** @returns the places whose accounts were of no use: others may be */
  async #fillRound(places: readonly Place[]): Promise<Place[]> {
    const { call, forward } = this.#settings.scenario;
    const without: Place[] = [];
    await atOnce(LOGINS_AT_ONCE, places, async (place) => {
      if (this.#signal.aborted || this.#fullInARow >= MOST_FULL_IN_A_ROW) return;
      const account = this.#accounts.next();
      if (account === undefined) return;
      try {
        const session = await this.#patiently(() => openSession(place.channel, account, this.#limits));
        this.#fullInARow = 0;
        const needed = call !== undefined || forward !== undefined;
        if (!needed) await session.close(this.#limits);
        const member = needed ? await this.#join(session) : undefined;
        this.workers.push(new Worker(needed ? { ...place, session, ...(member && { member }) } : place));
      } catch (error) {
        this.#refuse(error);
        if (error instanceof AuthenticationFailed && error.error === "SESSION_LIMIT_REACHED") this.#fullInARow++;
        if (!isLasting(error)) return;
        this.#accounts.retire(account, error.error);
        without.push(place);
      }
    });
    return without;
  }

  /** Makes a session a client of the failover group, where the run has one. */
  async #join(session: Session): Promise<FailoverMember | undefined> {
    const { failoverGroup: group } = this.#settings;
    if (group === undefined) return undefined;
    const id = `load-${process.pid}-${session.id}`;
    const member = await failover(session, { group, id, name: "gatehouse load", drainMs: 0, signal: this.#signal });
    this.#members.push(member);
    return member;
  }

  async #patiently<T>(login: () => Promise<T>): Promise<T> {
    for (let retries = 0; ; retries++) {
      try {
        return await login();
      } catch (error) {
        const later = error instanceof AuthenticationFailed && error.error === "TRY_AGAIN_LATER";
        if (!later || retries >= RETRIES || this.#signal.aborted) throw error;
        this.refused.add(outcomeOf(error));
        await pause(RETRY_MS, this.#signal).catch(() => {});
      }
    }
  }

  #refuse(error: unknown): undefined {
    this.#firstRefusal ??= error as Error;
    this.refused.add(outcomeOf(error));
    return undefined;
  }

  #failure(reason: "unreachable" | "refused", what: string): LoadFailed {
    return new LoadFailed(reason, `${what}: ${this.#firstRefusal?.message}`, this.#firstRefusal);
  }
}
