import { stat } from "node:fs/promises";
import {
  AuthenticationFailed,
  CallFailed,
  type Channel,
  ConnectionFailed,
  CredentialFailed,
  connect,
  PasswordChangeFailed,
  type Session,
  SessionEnded,
} from "../client/index.ts";
import { type ConnectionOptions, type Destination, destinationOf } from "./connection.ts";
import { type CredentialOptions, type OtherCredential, otherCredential } from "./credentials.ts";
import { CommandFailed, Interrupted, WrongUse } from "./failures.ts";
import { askNewPassword, askPassword, givenPassword, isInteractive } from "./password.ts";
import { printable } from "./printable.ts";
import { changeRefusal, connectionRefusal, credentialRefusal, type LoginOf, loginRefusal } from "./refusals.ts";
import { StopSignal } from "./stop-signal.ts";

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

/**
 * Does the same in a session, which is closed at the end. Every password and token is wiped once it was used.
 * @param user who logs in; may be left out where the credential names its user itself
 */
export async function withSession<T>(
  options: ConnectionOptions & CredentialOptions,
  user: string | undefined,
  work: (connected: Connected & { session: Session }) => Promise<T>,
): Promise<T> {
  const credential = await otherCredential(options, user);
  if (credential !== undefined)
    return await withChannel(options, async (connected) => {
      await using session = await openOther(connected, credential, user);
      return await work({ ...connected, session });
    });
  if (user === undefined) throw new WrongUse("say who logs in with a password: give a user's name");
  const given = await givenPassword(options);
  try {
    return await withChannel(options, async (connected) => {
      await using session = await openSession(connected, user, given, options.passwordFile);
      return await work({ ...connected, session });
    });
  } finally {
    given?.fill(0);
  }
}

/** Logs in by a credential that is no password. The session is renewed by itself, and ends with its connection. */
async function openOther(
  { channel, signal }: Connected,
  credential: OtherCredential,
  user: string | undefined,
): Promise<Session> {
  const { scheme } = credential;
  const session = await channel.login({ ...credential, reopen: false, signal }).catch((error: unknown) => {
    if (error instanceof TypeError) throw new WrongUse(error.message, { cause: error });
    throw refused(error, { user, scheme });
  });
  if (scheme !== "token" || user === undefined || session.username === user) return session;
  await session.close();
  throw new CommandFailed(
    `the token is not of ${user} but of ${session.username}: leave out the name, or give another token`,
  );
}

/** Logs in, after a change of the password where the gateway wants one and somebody can be asked. */
async function openSession(
  { channel, destination, signal }: Connected,
  username: string,
  given: Uint8Array | undefined,
  file: string | undefined,
): Promise<Session> {
  const password = given ?? (await askPassword());
  try {
    const source = (await isReadAgain(file)) ? { file: file! } : Uint8Array.from(password);
    return await channel.login({ username, password: source, reopen: false, signal });
  } catch (error) {
    if (!mustChange(error) || !isInteractive()) throw refused(error, { user: username, scheme: "password" });
    process.stderr.write(`The password of ${username} must be changed.\n`);
    return await changePassword(username, password, { channel, destination, signal }).catch((failure: unknown) => {
      throw refused(failure, { user: username, scheme: "password" });
    });
  } finally {
    password.fill(0);
  }
}

/** Whether the session can be renewed by a file: what comes through a pipe comes once. */
const isReadAgain = async (file: string | undefined): Promise<boolean> =>
  file !== undefined && (await stat(file).catch(() => undefined))?.isFile() === true;

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
function refused(error: unknown, who: LoginOf): unknown {
  if (error instanceof AuthenticationFailed) return new CommandFailed(loginRefusal(error, who), { cause: error });
  if (error instanceof CredentialFailed) return new CommandFailed(credentialRefusal(error), { cause: error });
  if (error instanceof PasswordChangeFailed)
    return new CommandFailed(changeRefusal(error, who.user ?? ""), { cause: error });
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
  if (text !== "") process.stderr.write(`${printable(text).trimEnd()}\n\n`);
}

/** The client refuses options that do not go together by a `TypeError`. */
function asWrongUse(error: unknown): never {
  throw error instanceof TypeError ? new WrongUse(error.message, { cause: error }) : error;
}
