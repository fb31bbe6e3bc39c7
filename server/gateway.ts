import type { Socket } from "node:net";
import type { Configuration } from "./config.ts";
import type { Clock } from "./core/clock.ts";
import type { Emit, Level } from "./core/events.ts";
import type {
  CertificateCredential,
  KerberosCredential,
  PasswordAccounts,
  Scheme,
  Secret,
  TokenCredential,
  Verification,
} from "./core/ports.ts";
import type { PenaltyView } from "./penalties/attempt.ts";

/** Where clients connect. */
export interface ListeningAddress {
  /** `127.0.0.1:41100`, with the real port where 0 was asked for. */
  readonly address: string;
  readonly port?: number;
  readonly security: "tls" | "plaintext";
  /** SHA-256 of the certificate. */
  readonly fingerprint?: string | undefined;
}

/** What looks at credentials other than passwords. Absent: this way to log in is switched off. */
export interface Schemes {
  certificate?: Scheme<CertificateCredential>;
  kerberos?: Scheme<KerberosCredential>;
  token?: Scheme<TokenCredential>;
}

/** What a firmware simulator or a test may put in place of the gateway's own parts. */
export interface GatewayPorts {
  /** Accounts in place of the accounts file. */
  accounts?: PasswordAccounts;
  /** Ways to log in in place of the gateway's own, switched on by being here. */
  schemes?: Schemes;
  clock?: Clock;
  /**
   * Decides a password verification. `proceed` asks the accounts; what is returned counts, with guard, limits and events
   * as always. Standing and roles are the accounts': a name that they do not know opens no session, whatever is returned.
   */
  verification?: (
    attempt: { username: string; password: Secret },
    proceed: () => Promise<Verification>,
  ) => Promise<Verification>;
  /**
   * Reaches devices by connections of the program's own, in place of their addresses: begins one to the upstream of that
   * name, which must speak HTTP/2 on it in plaintext.
   */
  upstreams?: Readonly<Record<string, () => Socket>>;
  /** Every login is answered TRY_AGAIN_LATER until this long after the start, in ms, as a device does while it boots. */
  startupDelayMs?: number;
}

/** A session as the embedding program sees it. The token is not shown: it is the client's. */
export interface SessionView {
  readonly id: string;
  readonly username: string;
  readonly authority: string;
  readonly roles: readonly string[];
  readonly channel: string;
  readonly source: string;
}

/** The failures that are counted now, and the penalties that come of them. */
export interface Penalties {
  /** Counts kept: of users from a source, and of sources over all their users. */
  readonly size: number;
  /** Every count, those of users first, with what its penalty still owes; 0 where none is running. */
  list(): readonly PenaltyView[];
  /**
   * Forgets the failures of a user at every source and ends his penalties there. Counts of the sources stay.
   * @param user in any spelling; known or not makes no difference
   * @returns at how many sources he had failed
   */
  forgive(user: string): number;
}

/** A gateway that is listening. */
export interface Gateway extends AsyncDisposable {
  readonly addresses: readonly ListeningAddress[];
  /** Where the REST API of client failover is; `undefined` where failover is off. */
  readonly failover: ListeningAddress | undefined;
  readonly configuration: Configuration;
  /**
   * Password of `admin`, on the first start alone. The caller shows it once and disposes of it. A client wipes the bytes
   * it is given, so each login gets a copy: `Buffer.from(initialPassword.bytes)`.
   */
  readonly initialPassword: Secret | undefined;
  readonly sessions: { readonly size: number; list(): SessionView[] };
  readonly channels: { readonly size: number };
  readonly penalties: Penalties;
  /**
   * Takes over what can change while running, tells by an event what cannot.
   * @param configuration complete, as `configurationFrom` and `loadConfiguration` give it
   */
  reload(configuration: Configuration): Promise<void>;
  /**
   * Stops in order: listeners close, health turns NOT_SERVING, new calls are refused, running calls get `graceMs`
   * (default 10 s), sessions close. Called again, it waits for the same end.
   */
  drain(options?: { graceMs?: number; signal?: string }): Promise<void>;
}

/** The quietest level that is written to the log. */
export interface LogLevel {
  get(): Level | "fatal";
  /** @param level `fatal` writes nothing at all */
  set(level: Level | "fatal"): void;
}

export interface ComposeOptions {
  /** Takes the gateway's events. Default: nobody hears them. */
  emit?: Emit;
  /** How loud the log is, for operators who change it while the gateway runs. Default: nobody can. */
  logLevel?: LogLevel;
  ports?: GatewayPorts;
}
