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
export interface LoginAnswer {
  readonly error: number;
  readonly securityToken: number;
  readonly penaltyDelayMillis: number;
  readonly reason: number;
  readonly session?: Parameters<typeof sessionInfo>[0];
}

/** @throws {AuthenticationFailed} for every in-band error */
export function opened(answer: LoginAnswer): Opened {
  const error = authenticationErrorName(answer.error);
  if (error !== undefined)
    throw new AuthenticationFailed(error, answer.penaltyDelayMillis, authenticationFailureReasonName(answer.reason));
  return { token: answer.securityToken, info: sessionInfo(answer.session) };
}

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
