import {
  AuthenticationFailed,
  CallFailed,
  type Channel,
  ConnectionFailed,
  connect,
  PasswordChangeFailed,
  type Session,
} from "../client/index.ts";
import { type ConnectionOptions, type Destination, destinationOf } from "./connection.ts";
import { CommandFailed, EXIT, Interrupted, WrongUse } from "./failures.ts";
import { askNewPassword, askPassword, givenPassword, isInteractive, type PasswordOptions } from "./password.ts";
import { changeRefusal, connectionRefusal, loginRefusal } from "./refusals.ts";
import { StopSignal } from "./stop-signal.ts";

export interface LoginOptions extends ConnectionOptions, PasswordOptions {
  scheme: string;
  json?: boolean;
}

/**
 * Opens a session and keeps it until Ctrl-C.
 * @returns 0 when it was closed here, 1 when it ended otherwise
 */
export async function login(user: string, options: LoginOptions): Promise<number> {
  if (options.scheme !== "password")
    throw new WrongUse(`--scheme ${options.scheme} is not available in this version: use --scheme password`);
  const destination = await destinationOf(options);
  const given = await givenPassword(options);
  using stop = new StopSignal();
  const { signal } = stop;
  try {
    await using channel = await connect(destination.address, { ...destination.options, signal }).catch(asWrongUse);
    showNotice(await channel.notice({ signal }));
    await using session = await openSession(channel, user, { given, destination, signal });
    show(session, options.json === true);
    return await keep(session, stop, options.json === true);
  } catch (error) {
    throw signal.aborted ? new Interrupted() : explained(error, user, destination);
  } finally {
    given?.fill(0);
  }
}

/** Logs in, after a change of the password where the gateway wants one and somebody can be asked. */
async function openSession(
  channel: Channel,
  username: string,
  { given, destination, signal }: { given: Uint8Array | undefined; destination: Destination; signal: AbortSignal },
): Promise<Session> {
  const password = given ?? (await askPassword());
  try {
    return await channel.login({ username, password: Uint8Array.from(password), signal });
  } catch (error) {
    if (!mustChange(error) || !isInteractive()) throw error;
    process.stderr.write(`The password of ${username} must be changed.\n`);
    const fresh = await askNewPassword(destination.configured?.newPasswords);
    await channel.changePassword({ username, oldPassword: password, newPassword: Uint8Array.from(fresh), signal });
    return await channel.login({ username, password: fresh, signal });
  } finally {
    password.fill(0);
  }
}

const mustChange = (error: unknown) =>
  error instanceof AuthenticationFailed && error.error === "PASSWORD_MUST_BE_CHANGED";

/** Waits for Ctrl-C or the session's end. Half way to its idle end the session is prolonged. */
async function keep(session: Session, stop: StopSignal, json: boolean): Promise<number> {
  using prolonging = everyMs(session.idleTimeoutMs / 2, () => session.prolong().catch(() => {}));
  const ended = new Promise<string>((resolve) => {
    session.once("closed", resolve);
    if (session.state === "closed") resolve("channel");
  });
  const outcome = await stop.orEnd(ended);
  prolonging[Symbol.dispose]();
  if (outcome === undefined) await session.close();
  const reason = outcome ?? "closed";
  if (json) process.stdout.write(`${JSON.stringify({ event: "closed", reason })}\n`);
  if (outcome === undefined) return EXIT.done;
  process.stderr.write(`gatehouse: the session has ended: ${ENDS[outcome] ?? outcome}\n`);
  return EXIT.failed;
}

/** Reasons of `SessionEndWord`, for people. */
const ENDS: Record<string, string> = {
  closed: "it was closed by another call on this channel",
  channel: "the connection to the gateway was lost",
  idle: "nothing was done in it for too long",
  lifetime: "it reached its longest life; log in again",
  "credential-expired": "the credential expired",
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
        `user     ${username} (${authority})`,
        `roles    ${roles.join(", ") || "none"}`,
        `expires  ${expires}`,
        "Ctrl-C closes it.",
      ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** The system-use notification, without what could move the cursor of a terminal. */
function showNotice(text: string): void {
  if (text !== "") process.stderr.write(`${text.replace(/[^\P{Cc}\n\t]/gu, "").trimEnd()}\n\n`);
}

function explained(error: unknown, user: string, destination: Destination): unknown {
  if (error instanceof AuthenticationFailed) return new CommandFailed(loginRefusal(error, user));
  if (error instanceof PasswordChangeFailed) return new CommandFailed(changeRefusal(error, user));
  if (error instanceof ConnectionFailed) return new CommandFailed(connectionRefusal(error, destination));
  if (error instanceof CallFailed) return new CommandFailed(error.message);
  return error;
}

/** The client refuses options that do not go together by a `TypeError`. */
function asWrongUse(error: unknown): never {
  throw error instanceof TypeError ? new WrongUse(error.message, { cause: error }) : error;
}

function everyMs(ms: number, act: () => void): Disposable {
  const timer = setInterval(act, Math.min(ms, 2 ** 31 - 1));
  return { [Symbol.dispose]: () => clearInterval(timer) };
}
