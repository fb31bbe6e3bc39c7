import {
  CertificateAuthenticationService,
  KerberosAuthenticationService,
  TokenAuthenticationService,
} from "#proto/services.js";
import { GatewayError } from "../core/errors.ts";
import type { CertificateCredential, KerberosCredential, Scheme, TokenCredential } from "../core/ports.ts";
import { SecretBytes } from "../secrets/secret-bytes.ts";
import type { LoginAttempt, LoginOutcome, Logins } from "../sessions/logins.ts";
import type { VerificationPermits } from "../sessions/permits.ts";
import type { Session } from "../sessions/session.ts";
import type { Call } from "../transport/call.ts";
import { checkText, checkUsername } from "./fields.ts";
import { findSession } from "./find-session.ts";
import { loginAnswer } from "./login-answer.ts";
import type { OwnMethod } from "./own-method.ts";
import { SWITCHED_OFF } from "./password-logins.ts";
import { unary } from "./unary-method.ts";

/** What the service of a scheme needs of the rest. */
export interface SchemeServiceParts<Credential> {
  logins: Logins;
  /** `undefined` where the scheme is switched off: its service then answers SCHEME_DISABLED. */
  scheme: Scheme<Credential> | undefined;
  /** What bounds its verifications. */
  permits: VerificationPermits;
  maxBytes: number;
}

const TRAITS = { isCredential: true, ignoresToken: true };

/** Longest GSSAPI token (contract §1), and what stands around it in a message. */
const LONGEST_TICKET_BYTES = 64 * 1024;
const AROUND_TICKET_BYTES = 256;
const LONGEST_ISSUER_BYTES = 1_024;

/** `gatehouse.security.v1.CertificateAuthenticationService`. */
export function certificateService(parts: SchemeServiceParts<CertificateCredential>): OwnMethod[] {
  const definition = CertificateAuthenticationService;
  const login = async (username: string | undefined, call: Call, session?: Session): Promise<LoginOutcome> => {
    const { scheme } = parts;
    if (scheme === undefined) return SWITCHED_OFF;
    const certificate = call.channel.security === "tls" ? call.channel.certificate() : undefined;
    const attempt = (verify: LoginAttempt["verify"]) => attemptOf("certificate", parts.permits, call, verify);
    if (certificate !== undefined)
      return await enter(
        parts.logins,
        attempt(() => scheme.verify({ certificate, username })),
        session,
      );
    return call.channel.security === "tls"
      ? parts.logins.decline(attempt(nothing), "NO_CERTIFICATE", "no certificate was shown")
      : parts.logins.decline(attempt(nothing), "NOT_SUPPORTED_HERE", "there is no TLS on this listener");
  };
  return [
    unary(definition.createSession, parts, TRAITS, async ({ username }, call) =>
      loginAnswer(await login(optionalName(username), call)),
    ),
    unary(definition.renewSession, parts, TRAITS, async ({ securityToken }, call) => {
      const session = findSession(call, securityToken);
      // The name stands in the certificate, which may hold a longer one than a client may ask for.
      return loginAnswer(await login(session.principal.name, call, session));
    }),
  ];
}

/** `gatehouse.security.v1.KerberosAuthenticationService`. */
export function kerberosService(parts: SchemeServiceParts<KerberosCredential>): OwnMethod[] {
  const definition = KerberosAuthenticationService;
  const limits = { maxBytes: Math.max(parts.maxBytes, LONGEST_TICKET_BYTES + AROUND_TICKET_BYTES) };
  type Request = { token: Uint8Array; username: string };
  const login = async (request: Request, call: Call, session?: Session): Promise<LoginOutcome> => {
    const username = optionalName(request.username);
    checkLength("token", request.token, 1, LONGEST_TICKET_BYTES);
    const { scheme } = parts;
    using token = SecretBytes.take(request.token);
    if (scheme === undefined) return SWITCHED_OFF;
    const verify = () => scheme.verify({ token, username });
    return await enter(parts.logins, attemptOf("kerberos", parts.permits, call, verify), session);
  };
  return [
    unary(definition.createSession, limits, TRAITS, async (request, call) => loginAnswer(await login(request, call))),
    unary(definition.renewSession, limits, TRAITS, async (request, call) =>
      loginAnswer(await login(request, call, findSession(call, request.securityToken))),
    ),
  ];
}

/** `gatehouse.security.v1.TokenAuthenticationService`. */
export function tokenService(parts: SchemeServiceParts<TokenCredential>): OwnMethod[] {
  const definition = TokenAuthenticationService;
  type Request = { accessToken: Uint8Array; idToken: Uint8Array; issuer: string };
  const login = async (request: Request, call: Call, session?: Session): Promise<LoginOutcome> => {
    const { accessToken: access, idToken: id, issuer } = request;
    if (access.length === 0 && id.length === 0) throw invalid("give access_token, id_token or both");
    if (Buffer.byteLength(issuer) > LONGEST_ISSUER_BYTES)
      throw invalid(`issuer must have at most ${LONGEST_ISSUER_BYTES} bytes`);
    checkText(issuer, "issuer");
    using accessToken = access.length === 0 ? undefined : SecretBytes.take(access);
    using idToken = id.length === 0 ? undefined : SecretBytes.take(id);
    const { scheme } = parts;
    if (scheme === undefined) return SWITCHED_OFF;
    const certificate = call.channel.certificate();
    const credential = { accessToken, idToken, issuer: issuer === "" ? undefined : issuer, certificate };
    const attempt = attemptOf("token", parts.permits, call, () => scheme.verify(credential));
    return await enter(parts.logins, attempt, session);
  };
  return [
    unary(definition.createSession, parts, TRAITS, async (request, call) => loginAnswer(await login(request, call))),
    unary(definition.renewSession, parts, TRAITS, async (request, call) =>
      loginAnswer(await login(request, call, findSession(call, request.securityToken))),
    ),
  ];
}

const nothing: LoginAttempt["verify"] = async () => ({ kind: "unavailable", detail: "there is no credential" });

const invalid = (tell: string): GatewayError => new GatewayError("FIELD_INVALID", undefined, { tell });

function checkLength(field: string, { length }: Uint8Array, least: number, most: number): void {
  if (length < least || length > most) throw invalid(`${field} must have ${least} to ${most} bytes; it has ${length}`);
}

/** @throws {GatewayError} `FIELD_INVALID` */
function optionalName(username: string): string | undefined {
  if (username === "") return undefined;
  checkUsername(username);
  return username;
}

const attemptOf = (
  scheme: string,
  permits: VerificationPermits,
  call: Call,
  verify: LoginAttempt["verify"],
): LoginAttempt => ({ scheme, user: undefined, permits, channel: call.channel, signal: call.signal, verify });

const enter = async (logins: Logins, attempt: LoginAttempt, session: Session | undefined): Promise<LoginOutcome> =>
  session === undefined ? await logins.open(attempt) : await logins.renew(session, attempt);
