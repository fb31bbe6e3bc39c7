import { PasswordAuthenticationService } from "#proto/services.js";
import type { CallSettings } from "./call.ts";
import type { Connection } from "./connection.ts";
import { AuthenticationFailed, PasswordChangeFailed } from "./errors.ts";
import { secretCall } from "./secret-call.ts";
import { type SessionInfo, sessionInfo } from "./session-info.ts";
import { authenticationErrorName, authenticationFailureReasonName, passwordChangeErrorName } from "./wire-words.ts";

/** A session as a login answers it. */
export interface Opened {
  readonly token: number;
  readonly info: SessionInfo;
}

/** Every scheme's login and renewal answer alike. */
interface LoginAnswer {
  readonly error: number;
  readonly securityToken: number;
  readonly penaltyDelayMillis: number;
  readonly reason: number;
  readonly session?: Parameters<typeof sessionInfo>[0];
}

/** @throws {AuthenticationFailed} for every in-band error */
function opened(answer: LoginAnswer): Opened {
  const error = authenticationErrorName(answer.error);
  if (error !== undefined)
    throw new AuthenticationFailed(error, answer.penaltyDelayMillis, authenticationFailureReasonName(answer.reason));
  return { token: answer.securityToken, info: sessionInfo(answer.session) };
}

/** One attempt to log in with a password. Its bytes are the caller's to wipe. */
export const createSession = async (
  connection: Connection,
  username: string,
  password: Uint8Array,
  settings: CallSettings,
): Promise<Opened> =>
  opened(await secretCall(connection, PasswordAuthenticationService.createSession, { username, password }, settings));

/** Proves the password of a session again. Its bytes are the caller's to wipe. */
export const renewSession = async (
  connection: Connection,
  request: { securityToken: number; username: string; password: Uint8Array },
  settings: CallSettings,
): Promise<Opened> =>
  opened(await secretCall(connection, PasswordAuthenticationService.renewSession, request, settings));

/** @throws {PasswordChangeFailed} for every in-band error */
export async function changePassword(
  connection: Connection,
  request: { username: string; oldPassword: Uint8Array; newPassword: Uint8Array },
  settings: CallSettings,
): Promise<void> {
  const answer = await secretCall(connection, PasswordAuthenticationService.changePassword, request, settings);
  const error = passwordChangeErrorName(answer.error);
  if (error !== undefined) throw new PasswordChangeFailed(error, answer.penaltyDelayMillis);
}
