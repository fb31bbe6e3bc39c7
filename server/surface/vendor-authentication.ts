import { IAuthenticationService as definition } from "#proto/services.js";
import type { SessionTable } from "../sessions/session-table.ts";
import { closeSessionFor } from "./find-session.ts";
import type { OwnMethod } from "./own-method.ts";
import type { PasswordLogins } from "./password-logins.ts";
import { unary } from "./unary-method.ts";
import { VENDOR_ERRORS, vendorMillis } from "./vendor-login.ts";

/** `Arp.System.Security.Services.Grpc.IAuthenticationService`: for clients that may know no metadata. */
export function vendorAuthentication(parts: {
  passwords: PasswordLogins;
  table: SessionTable;
  maxBytes: number;
}): OwnMethod[] {
  return [
    unary(definition.createSession, parts, { isCredential: true, ignoresToken: true }, async (request, call) => {
      const outcome = await parts.passwords.open(request, call);
      const result = VENDOR_ERRORS[outcome.error];
      if (outcome.error !== "NONE")
        return { result, sessionId: "0", penaltyDelay: vendorMillis(outcome.penaltyDelayMs) };
      call.channel.adopt(outcome.session);
      return { result, sessionId: String(outcome.session.token) };
    }),
    unary(definition.closeSession, parts, {}, (_request, call) => {
      if (call.session === undefined) return { result: false };
      closeSessionFor(call, parts.table, call.session, "closed");
      return { result: true };
    }),
  ];
}
