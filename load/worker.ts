import { Arp } from "#proto/messages.js";
import { IDataAccessService } from "#proto/services.js";
import {
  AuthenticationFailed,
  type Channel,
  type FailoverMember,
  type LoginCredential,
  type OperationOptions,
  type Session,
  SessionService,
} from "../client/index.ts";
import type { AccountPool } from "./accounts.ts";
import type { LoadAccount } from "./options.ts";
import { DeviceRefused } from "./outcome.ts";
import type { Scenario } from "./scenarios.ts";

const { DataAccessError } = Arp.Plc.Gds.Services.Grpc;

/** Does one step of a scenario. Rejects with what went wrong. */
type Step = (limits: OperationOptions) => Promise<void>;

/** What a worker works with. */
export interface Place {
  readonly channel: Channel;
  /** Absent where the scenario needs none. */
  readonly session?: Session;
  /** What its session is in a failover group; absent where it is in none. */
  readonly member?: FailoverMember;
  readonly accounts: AccountPool;
  readonly portName: string;
}

/** What the loops need of a worker. */
export interface Workable {
  /** False for good once its session has ended or no account is left to log in with. */
  readonly usable: boolean;
  run(scenario: Scenario, limits: OperationOptions): Promise<void>;
}

/** One session and the calls made in it, or one that logs in again and again. */
export class Worker implements Workable {
  readonly #place: Place;
  readonly #steps: Record<Scenario, Step>;

  constructor(place: Place) {
    this.#place = place;
    const { channel, session, member } = place;
    const sessions = channel.proxy(SessionService, session && { session });
    // A Secondary's calls are for the gateway to refuse: that is the load.
    const data =
      member?.proxy(IDataAccessService, { whenSecondary: "send" }) ??
      channel.proxy(IDataAccessService, session && { session });
    this.#steps = {
      login: (limits) => this.#login(limits),
      call: async (limits) => {
        await sessions.getSession({ securityToken: 0 }, limits);
      },
      forward: async (limits) => {
        const { _ReturnValue: item } = await data.readSingle({ portName: place.portName }, limits);
        const error = item?.Error ?? DataAccessError.DAE_None;
        if (error !== DataAccessError.DAE_None)
          throw new DeviceRefused(DataAccessError[error] ?? `DAE_${error}`, place.portName);
      },
    };
  }

  get usable(): boolean {
    const { session, accounts } = this.#place;
    return session === undefined ? accounts.usable > 0 : session.state !== "closed";
  }

  async run(scenario: Scenario, limits: OperationOptions): Promise<void> {
    await this.#steps[scenario](limits);
  }

  async #login(limits: OperationOptions): Promise<void> {
    const { channel, accounts } = this.#place;
    const account = accounts.next();
    if (account === undefined) return;
    const session = await openSession(channel, account, limits).catch((error: unknown) => {
      if (isLasting(error)) accounts.retire(account, error.error);
      throw error;
    });
    await session.close(limits);
  }
}

/** Logs in; the client wipes the copy that it is given. A session whose connection was lost is opened again by itself. */
export const openSession = (channel: Channel, account: LoadAccount, limits: OperationOptions): Promise<Session> =>
  channel.login({ ...limits, ...credentialOf(account) });

const credentialOf = (account: LoadAccount): LoginCredential =>
  "credential" in account
    ? account.credential
    : { username: account.username, password: () => Uint8Array.from(account.password) };

const LASTING: ReadonlySet<string> = new Set([
  "INVALID_CREDENTIALS",
  "PENALTY_DELAY_ACTIVE",
  "PASSWORD_MUST_BE_CHANGED",
  "SCHEME_NOT_AVAILABLE",
]);

/** Whether the next login with this account would be refused as well, or do harm. */
export const isLasting = (error: unknown): error is AuthenticationFailed =>
  error instanceof AuthenticationFailed && LASTING.has(error.error);
