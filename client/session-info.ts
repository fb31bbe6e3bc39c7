import type { gatehouse, google } from "#proto/messages.js";

/** What a gateway tells about a session. */
export interface SessionInfo {
  /** 128 bits in hexadecimal, for logs and support. Not a credential. */
  readonly id: string;
  readonly username: string;
  readonly roles: readonly string[];
  /** Who vouches for the name: `file`, `ldap`, `certificate`, `kerberos` or the name of an OAuth profile. */
  readonly authority: string;
  /** What opened it: `password`, `certificate`, `kerberos` or `token`. */
  readonly scheme: string;
  readonly createdAt: Date;
  /** The session ends then, whatever happens. */
  readonly expiresAt: Date;
  /** The session ends after this long without activity, in ms. */
  readonly idleTimeoutMs: number;
}

type Message = gatehouse.security.v1.Session.$Properties;

export const sessionInfo = (message: Message | null | undefined): SessionInfo => ({
  id: message?.sessionId ?? "",
  username: message?.username ?? "",
  roles: message?.roles ?? [],
  authority: message?.authority ?? "",
  scheme: message?.scheme ?? "",
  createdAt: new Date(milliseconds(message?.createdAt)),
  expiresAt: new Date(milliseconds(message?.expiresAt)),
  idleTimeoutMs: milliseconds(message?.idleTimeout),
});

export const milliseconds = (
  time: google.protobuf.Timestamp.$Properties | google.protobuf.Duration.$Properties | null | undefined,
): number => Number(time?.seconds ?? 0) * 1_000 + Math.floor((time?.nanos ?? 0) / 1_000_000);
