import type { RenewalFailure, Session } from "../client/index.ts";
import type { ConnectionOptions } from "./connection.ts";
import type { CredentialOptions } from "./credentials.ts";
import { EXIT } from "./failures.ts";
import { withSession } from "./logged-in.ts";
import { printable } from "./printable.ts";
import { orAborted } from "./stop-signal.ts";

export interface LoginOptions extends ConnectionOptions, CredentialOptions {
  json?: boolean;
}

/**
 * Opens a session and keeps it until Ctrl-C. Before its end it is renewed, where the credential can be read again.
 * @returns 0 when it was closed here, 1 when it ended otherwise
 */
export async function login(user: string | undefined, options: LoginOptions): Promise<number> {
  const json = options.json === true;
  return await withSession(options, user, async ({ session, signal }) => {
    show(session, json);
    tellRenewals(session, json);
    return await keep(session, signal, json);
  });
}

function tellRenewals(session: Session, json: boolean): void {
  session.on("renewed", () => {
    const expiresAt = session.expiresAt.toISOString();
    process.stdout.write(
      json ? `${JSON.stringify({ event: "renewed", expiresAt })}\n` : `renewed  until ${expiresAt}\n`,
    );
  });
  session.on("renewal-failed", ({ error, willRetryAt }: RenewalFailure) => {
    const next = willRetryAt === undefined ? "not tried again" : "it is tried again";
    const end = session.expiresAt.toISOString();
    const text = `not renewed, ${next}, the session ends at ${end}: ${error.message}`;
    process.stderr.write(`gatehouse: ${printable(text)}\n`);
  });
}

/** Waits for Ctrl-C or the session's end. Half way to its idle end the session is prolonged. */
async function keep(session: Session, signal: AbortSignal, json: boolean): Promise<number> {
  using prolonging = everyMs(session.idleTimeoutMs / 2, () => session.prolong().catch(() => {}));
  const ended = new Promise<string>((resolve) => {
    session.once("closed", resolve);
    if (session.state === "closed") resolve("channel");
  });
  const outcome = await orAborted(ended, signal);
  prolonging[Symbol.dispose]();
  if (outcome === undefined) await session.close();
  const reason = outcome ?? "closed";
  if (json) process.stdout.write(`${JSON.stringify({ event: "closed", reason })}\n`);
  if (outcome === undefined) return EXIT.done;
  process.stderr.write(`gatehouse: the session has ended: ${ENDS[outcome] ?? outcome}\n`);
  return EXIT.failed;
}

/** Reasons of `SessionEndWord`, for people. */
export const ENDS: Record<string, string> = {
  closed: "it was closed by another call on this channel",
  channel: "the connection to the gateway was lost",
  idle: "nothing was done in it for too long",
  lifetime: "it reached its longest life; log in again",
  "credential-expired": "the credential expired; log in again with a new one",
  "credential-revoked": "the credential was revoked",
  administrator: "an administrator closed it",
  account: "the account was removed, disabled or given another password",
  shutdown: "the gateway is shutting down",
};

function show({ id, username, authority, roles, expiresAt, idleTimeoutMs }: Session, json: boolean): void {
  const expires = expiresAt.toISOString();
  const lines = json
    ? [
        JSON.stringify({
          event: "opened",
          sessionId: id,
          user: username,
          authority,
          roles,
          expiresAt: expires,
          idleTimeoutMs,
        }),
      ]
    : [
        `session  ${id}`,
        printable(`user     ${username} (${authority})`),
        printable(`roles    ${roles.join(", ") || "none"}`),
        `expires  ${expires}`,
        "Ctrl-C closes it.",
      ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

export function everyMs(ms: number, act: () => void): Disposable {
  const timer = setInterval(act, Math.min(ms, 2 ** 31 - 1));
  return { [Symbol.dispose]: () => clearInterval(timer) };
}
