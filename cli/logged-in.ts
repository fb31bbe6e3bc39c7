import {
  AuthenticationFailed,
  CallFailed,
  type Channel,
  ConnectionFailed,
  connect,
  PasswordChangeFailed,
  type Session,
  SessionEnded,
} from "../client/index.ts";
import { type ConnectionOptions, type Destination, destinationOf } from "./connection.ts";
import { CommandFailed, Interrupted, WrongUse } from "./failures.ts";
import { askNewPassword, askPassword, givenPassword, isInteractive, type PasswordOptions } from "./password.ts";
import { changeRefusal, connectionRefusal, loginRefusal } from "./refusals.ts";
import { StopSignal } from "./stop-signal.ts";

/** How to prove who one is (contract §4, CREDENTIAL). */
export interface CredentialOptions extends PasswordOptions {
  scheme: string;
}

/** A gateway that a command has reached. */
export interface Connected {
  channel: Channel;
  destination: Destination;
  /** Aborts when the operator ends the command. */
  signal: AbortSignal;
}

/**
 * Connects to a gateway, shows its notice, works, and closes the connection whatever happens.
 * @throws {WrongUse} for options that do not go together
 * @throws {CommandFailed} in words for people, where the gateway cannot be reached or refuses
 * @throws {Interrupted} where the operator ended the command while it waited
 */
export async function withChannel<T>(
  options: ConnectionOptions,
  work: (connected: Connected) => Promise<T>,
): Promise<T> {
  const destination = await destinationOf(options);
  using stop = new StopSignal();
  const { signal } = stop;
  try {
    await using channel = await connect(destination.address, { ...destination.options, signal }).catch(asWrongUse);
    showNotice(await channel.notice({ signal }));
    return await work({ channel, destination, signal });
  } catch (error) {
    throw signal.aborted ? new Interrupted() : explained(error, destination);
  }
}

/** Does the same in a session of `user`, which is closed at the end. Every password is wiped once it was used. */
export async function withSession<T>(
  options: ConnectionOptions & CredentialOptions,
  user: string,
  work: (connected: Connected & { session: Session }) => Promise<T>,
): Promise<T> {
  if (options.scheme !== "password")
    throw new WrongUse(`--scheme ${options.scheme} is not available in this version: use --scheme password`);
  const given = await givenPassword(options);
  try {
    return await withChannel(options, async (connected) => {
      await using session = await openSession(connected, user, given);
      return await work({ ...connected, session });
    });
  } finally {
    given?.fill(0);
  }
}

/** Logs in, after a change of the password where the gateway wants one and somebody can be asked. */
async function openSession(
  { channel, destination, signal }: Connected,
  username: string,
  given: Uint8Array | undefined,
): Promise<Session> {
  const password = given ?? (await askPassword());
  try {
    return await channel.login({ username, password: Uint8Array.from(password), signal });
  } catch (error) {
    if (!mustChange(error) || !isInteractive()) throw refused(error, username);
    process.stderr.write(`The password of ${username} must be changed.\n`);
    return await changePassword(username, password, { channel, destination, signal }).catch((failure: unknown) => {
      throw refused(failure, username);
    });
  } finally {
    password.fill(0);
  }
}

async function changePassword(
  username: string,
  oldPassword: Uint8Array,
  { channel, destination, signal }: Connected,
): Promise<Session> {
  const fresh = await askNewPassword(destination.configured?.newPasswords);
  await channel.changePassword({ username, oldPassword, newPassword: Uint8Array.from(fresh), signal });
  return await channel.login({ username, password: fresh, signal });
}

const mustChange = (error: unknown) =>
  error instanceof AuthenticationFailed && error.error === "PASSWORD_MUST_BE_CHANGED";

/** A refused login in words for people; every other error stays. */
function refused(error: unknown, user: string): unknown {
  if (error instanceof AuthenticationFailed) return new CommandFailed(loginRefusal(error, user), { cause: error });
  if (error instanceof PasswordChangeFailed) return new CommandFailed(changeRefusal(error, user), { cause: error });
  return error;
}

function explained(error: unknown, destination: Destination): unknown {
  if (error instanceof ConnectionFailed)
    return new CommandFailed(connectionRefusal(error, destination), { cause: error });
  if (error instanceof CallFailed || error instanceof SessionEnded)
    return new CommandFailed(error.message, { cause: error });
  return error;
}

/** The system-use notification, without what could move the cursor of a terminal. */
function showNotice(text: string): void {
  if (text !== "") process.stderr.write(`${text.replace(/[^\P{Cc}\n\t]/gu, "").trimEnd()}\n\n`);
}

/** The client refuses options that do not go together by a `TypeError`. */
function asWrongUse(error: unknown): never {
  throw error instanceof TypeError ? new WrongUse(error.message, { cause: error }) : error;
}
