import assert from "node:assert/strict";
import * as services from "#proto/services.js";
import type {
  CertificateCredential,
  KerberosCredential,
  PasswordAccounts,
  TokenCredential,
  Verification,
} from "../../server/core/ports.ts";
import { Guard } from "../../server/penalties/guard.ts";
import type { PasswordChanges } from "../../server/sessions/password-changes.ts";
import { administrationService } from "../../server/surface/administration-service.ts";
import { Health } from "../../server/surface/health.ts";
import type { OwnMethod } from "../../server/surface/own-method.ts";
import { type PasswordLoginParts, PasswordLogins } from "../../server/surface/password-logins.ts";
import { passwordService } from "../../server/surface/password-service.ts";
import { reflectionService } from "../../server/surface/reflection.ts";
import { remotingService } from "../../server/surface/remoting-service.ts";
import {
  certificateService,
  kerberosService,
  type SchemeServiceParts,
  tokenService,
} from "../../server/surface/scheme-services.ts";
import { sessionService } from "../../server/surface/session-service.ts";
import { vendorAuthentication } from "../../server/surface/vendor-authentication.ts";
import { vendorAuthorizationInfo, vendorPasswordService } from "../../server/surface/vendor-user-manager.ts";
import type { OwnRoute } from "../../server/transport/route.ts";
import { sessionTable } from "../sessions/support.ts";

/** Largest request that the methods take, in bytes. */
export const MAX_BYTES = 1_024;

const refusal = { error: "INVALID_CREDENTIALS", penaltyDelayMs: 1_000 } as const;

/** Every own method over a table of its own; logins are all refused, once it is sure that only sound ones got so far. */
export function ownMethods() {
  const { table, clock } = sessionTable();
  const refuse = async (attempt: { user: string | undefined; verify(): Promise<unknown> }) => {
    // What names its user by itself comes without a name.
    if (attempt.user !== undefined) assertName(attempt.user);
    await attempt.verify();
    return refusal;
  };
  const logins = {
    open: refuse,
    renew: (_session: unknown, attempt: Parameters<typeof refuse>[0]) => refuse(attempt),
    decline: () => refusal,
  };
  const passwords = new PasswordLogins({
    logins,
    scheme: {
      name: "password",
      verify: async (_name: string, password: { length: number }) => assert.ok(password.length <= 128),
    },
    isEnabled: () => true,
  } as unknown as PasswordLoginParts);
  const changes = { change: refuse } as unknown as PasswordChanges;
  const penalties = new Guard({}, clock, () => {});
  const accounts = {} as PasswordAccounts;
  const limits = { maxBytes: MAX_BYTES };
  const schemes = { logins, permits: {}, ...limits } as unknown as SchemeServiceParts<never>;
  const methods: OwnMethod[] = [
    ...certificateService({ ...schemes, scheme: { verify: assertCertificate } }),
    ...kerberosService({ ...schemes, scheme: { verify: assertTicket } }),
    ...tokenService({ ...schemes, scheme: { verify: assertTokens } }),
    ...passwordService({ passwords, changes, table, accounts, ...limits }),
    ...sessionService({ table, ...limits, notice: () => "Authorised use only." }),
    ...remotingService(limits),
    ...administrationService({ table, penalties, clock, emit: () => {}, ...limits }),
    ...vendorAuthentication({ passwords, table, ...limits }),
    ...vendorPasswordService({ passwords, table, ...limits }),
    ...vendorAuthorizationInfo({ mayCall: (session) => session !== undefined, ...limits }),
    ...new Health(["a.Service"], limits).methods,
    ...reflectionService({
      maxBytes: MAX_BYTES,
      mode: "anonymous",
      services: ["gatehouse.security.v1.SessionService"],
      visible: () => ({ files: [], services: [] }),
    }),
  ];
  return { table, clock, routes: methods.map(({ route }): OwnRoute => route) };
}

function assertName(name: string): void {
  assert.match(name, /^[^\p{Cc}\ufffd]{1,64}$/u);
  assert.ok(Buffer.byteLength(name) <= 64);
}

const FOUND: Verification = { kind: "refused", cause: "simulated" };

async function assertCertificate({ username }: CertificateCredential): Promise<Verification> {
  assertName(username ?? "nobody");
  return FOUND;
}

async function assertTicket({ token, username }: KerberosCredential): Promise<Verification> {
  assert.ok(token.length > 0 && token.length <= 65_536);
  assertName(username ?? "nobody");
  return FOUND;
}

async function assertTokens({ accessToken, idToken, issuer }: TokenCredential): Promise<Verification> {
  assert.ok((accessToken?.length ?? 0) + (idToken?.length ?? 0) > 0);
  assert.ok(issuer === undefined || (issuer !== "" && Buffer.byteLength(issuer) <= 1_024));
  return FOUND;
}

interface Message {
  decode(bytes: Uint8Array): unknown;
  encode(message: never): { finish(): Uint8Array };
}

const definitions = new Map(
  Object.values(services).flatMap((service) =>
    Object.values<{ path: string; requestType: unknown; responseType: unknown }>(service).map((method) => [
      method.path,
      method as unknown as { requestType: Message; responseType: Message },
    ]),
  ),
);

/** The generated code of a method's messages, by its path. */
export function definitionOf(path: string) {
  // The elder reflection has the same messages.
  const found = definitions.get(path.replace(".v1alpha.", ".v1."));
  assert.ok(found !== undefined, path);
  return found;
}
