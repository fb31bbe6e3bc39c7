import * as messages from "#proto/messages.js";
import { IPasswordAuthenticationService as definition, IAuthorizationInfoService } from "#proto/services.js";
import type { Session } from "../sessions/session.ts";
import type { SessionTable } from "../sessions/session-table.ts";
import { findSession, lookUpSession } from "./find-session.ts";
import type { OwnMethod } from "./own-method.ts";
import type { PasswordLogins } from "./password-logins.ts";
import { unary } from "./unary-method.ts";
import { tokenIn, VENDOR_ERRORS, vendorMillis, vendorToken } from "./vendor-login.ts";

const { O_Call } = messages.Arp.System.Um.Commons.Grpc.Operation;

/** `Arp.System.Um.Services.Grpc.IPasswordAuthenticationService`: the user manager's way to log in. */
export function vendorPasswordService(parts: {
  passwords: PasswordLogins;
  table: SessionTable;
  maxBytes: number;
}): OwnMethod[] {
  return [
    unary(definition.createSession, parts, { isCredential: true, ignoresToken: true }, async (request, call) => {
      const { userName: username, password } = request;
      const outcome = await parts.passwords.open({ username, password }, call);
      const _ReturnValue = VENDOR_ERRORS[outcome.error];
      if (outcome.error !== "NONE") {
        const penaltyDelayMillis = vendorMillis(outcome.penaltyDelayMs);
        return { _ReturnValue, _securityToken: vendorToken(0), penaltyDelayMillis };
      }
      const { token, idleTimeoutMs } = outcome.session;
      return { _ReturnValue, _securityToken: vendorToken(token), initialTimeOutMillis: vendorMillis(idleTimeoutMs) };
    }),
    unary(definition.prolongSession, parts, {}, (request, call) => {
      const session = findSession(call, tokenIn(request.securityToken));
      parts.table.prolong(session);
      return { _newTimeOutMillis: vendorMillis(session.idleTimeoutMs) };
    }),
    unary(definition.closeSession, parts, { ignoresToken: true }, (request, call) => {
      parts.table.close(findSession(call, tokenIn(request.securityToken)), "closed");
      return {};
    }),
  ];
}

/**
 * `Arp.System.Um.Services.Grpc.IAuthorizationInfoService`.
 * @param parts.mayCall whether a session may call `/Service/Method`; `undefined` is the default session
 */
export function vendorAuthorizationInfo(parts: {
  mayCall(session: Session | undefined, path: string): boolean;
  maxBytes: number;
}): OwnMethod[] {
  return [
    unary(IAuthorizationInfoService.hasPermissionFor, parts, {}, ({ entity, operation, securityToken }, call) => {
      const token = tokenIn(securityToken);
      const session = token === 0 ? call.session : lookUpSession(call, token);
      const isKnown = token === 0 || session !== undefined;
      return { _ReturnValue: isKnown && operation === O_Call && parts.mayCall(session, `/${entity}`) };
    }),
  ];
}
