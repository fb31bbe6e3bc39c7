import { AuthenticationFailed, type Channel, connect, type OperationOptions, type Session } from "../client/index.ts";
import { pause } from "../client/waiting.ts";
import type { AccountPool } from "./accounts.ts";
import { LoadFailed } from "./failure.ts";
import type { LoadSettings } from "./options.ts";
import { outcomeOf } from "./outcome.ts";
import { Outcomes } from "./outcomes.ts";
import { isLasting, openSession, Worker } from "./worker.ts";

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
  readonly #limits: OperationOptions;
  readonly #channels: Channel[] = [];
  #lost = 0;
  #fullInARow = 0;
  #firstRefusal: Error | undefined;

  private constructor(settings: LoadSettings, accounts: AccountPool, signal: AbortSignal) {
    this.#settings = settings;
    this.#accounts = accounts;
    this.#limits = { signal, deadlineMs: settings.deadlineMs };
  }

  /**
   * Connects and logs in. A run goes on with what it got, as long as that is anything.
   * @throws {LoadFailed} `unreachable`, `refused` or `interrupted`
   */
  static async open(settings: LoadSettings, accounts: AccountPool, signal: AbortSignal): Promise<Crew> {
    const crew = new Crew(settings, accounts, signal);
    try {
      await crew.#connect(signal);
      await crew.#fill(signal);
      if (signal.aborted) throw new LoadFailed("interrupted", "ended before the first call");
      if (crew.workers.length === 0) throw crew.#failure("refused", "no session could be opened");
      return crew;
    } catch (error) {
      await crew[Symbol.asyncDispose]();
      throw error;
    }
  }

  get channels(): number {
    return this.#channels.length;
  }

  /** How often a connection was lost. */
  get lost(): number {
    return this.#lost;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#channels.map((channel) => channel.close()));
  }

  async #connect(signal: AbortSignal): Promise<void> {
    const { address, connection, channels } = this.#settings;
    await atOnce(CONNECTS_AT_ONCE, channels, async () => {
      if (signal.aborted) return;
      try {
        const channel = await connect(address, { ...connection, signal });
        channel.on("disconnected", () => this.#lost++);
        this.#channels.push(channel);
      } catch (error) {
        // Wrong options are the caller's: no other connection would fare better.
        if (error instanceof TypeError || error instanceof RangeError) throw error;
        this.#refuse(error);
      }
    });
    if (this.#channels.length === 0 && !signal.aborted) throw this.#failure("unreachable", "no connection");
  }

  /** The first session of every channel before the second of any, so that a limit takes from all alike. */
  async #fill(signal: AbortSignal): Promise<void> {
    const { scenario, sessionsPerChannel, portName } = this.#settings;
    const accounts = this.#accounts;
    const needsSessions = scenario.call !== undefined || scenario.forward !== undefined;
    // One login before many: a wrong password shall be found out by one attempt.
    const first = await this.#open(this.#channels[0]!, signal);
    if (first === undefined) return;
    const places = Array.from({ length: this.#channels.length * sessionsPerChannel }, (_, index) => ({
      channel: this.#channels[index % this.#channels.length]!,
      accounts,
      portName,
    }));
    if (!needsSessions) {
      await first.close(this.#limits);
      for (const place of places) this.workers.push(new Worker(place));
      return;
    }
    this.workers.push(new Worker({ ...places[0]!, session: first }));
    await atOnce(LOGINS_AT_ONCE, places.length - 1, async (index) => {
      const place = places[index + 1]!;
      const session = await this.#open(place.channel, signal);
      if (session !== undefined) this.workers.push(new Worker({ ...place, session }));
    });
  }

  /** `undefined` where it was refused, which is counted. */
  async #open(channel: Channel, signal: AbortSignal): Promise<Session | undefined> {
    for (let retries = 0; !signal.aborted && this.#fullInARow < MOST_FULL_IN_A_ROW; ) {
      const account = this.#accounts.next();
      if (account === undefined) return undefined;
      try {
        const session = await openSession(channel, account, this.#limits);
        this.#fullInARow = 0;
        return session;
      } catch (error) {
        this.#refuse(error);
        const answer = error instanceof AuthenticationFailed ? error.error : undefined;
        if (answer === "SESSION_LIMIT_REACHED") this.#fullInARow++;
        if (isLasting(error)) this.#accounts.retire(account, error.error);
        else if (answer !== "TRY_AGAIN_LATER" || retries++ >= RETRIES) return undefined;
        else await pause(RETRY_MS, signal).catch(() => {});
      }
    }
    return undefined;
  }

  #refuse(error: unknown): void {
    this.#firstRefusal ??= error as Error;
    this.refused.add(outcomeOf(error));
  }

  #failure(reason: "unreachable" | "refused", what: string): LoadFailed {
    const why = this.#firstRefusal?.message ?? "no account is left to log in with";
    return new LoadFailed(reason, `${what}: ${why}`, this.#firstRefusal);
  }
}

/** Does something `count` times, `width` at once. Rejects with the first error, after those begun have ended. */
async function atOnce(width: number, count: number, act: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const failures: unknown[] = [];
  const lane = async () => {
    while (next < count && failures.length === 0) await act(next++).catch((error: unknown) => failures.push(error));
  };
  await Promise.all(Array.from({ length: Math.min(width, count) }, lane));
  if (failures.length > 0) throw failures[0];
}
