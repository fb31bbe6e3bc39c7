import assert from "node:assert/strict";
import { test } from "node:test";
import { describe, fieldsOf, valuesOf } from "./described.ts";

const LOGIN_ANSWER = {
  error: "AuthenticationError 1",
  security_token: "uint32 2",
  penalty_delay_millis: "int32 3",
  session: "Session 4",
  reason: "AuthenticationFailureReason 5",
};
const TOKEN = { security_token: "uint32 1" };
const SESSION = { session: "Session 1" };
const PAGE = { page_size: "uint32 1", page_token: "string 2" };
const PAGED = { next_page_token: "string 2", total_size: "uint32 3" };

/** Contract §1, message by message. */
const MESSAGES: Record<string, Record<string, string>> = {
  PasswordAuthenticationServiceCreateSessionRequest: { username: "string 1", password: "bytes 2" },
  PasswordAuthenticationServiceCreateSessionResponse: LOGIN_ANSWER,
  PasswordAuthenticationServiceCloseSessionRequest: TOKEN,
  PasswordAuthenticationServiceCloseSessionResponse: {},
  PasswordAuthenticationServiceRenewSessionRequest: { ...TOKEN, username: "string 2", password: "bytes 3" },
  PasswordAuthenticationServiceRenewSessionResponse: LOGIN_ANSWER,
  PasswordAuthenticationServiceChangePasswordRequest: {
    username: "string 1",
    old_password: "bytes 2",
    new_password: "bytes 3",
  },
  PasswordAuthenticationServiceChangePasswordResponse: {
    error: "PasswordChangeError 1",
    penalty_delay_millis: "int32 2",
  },
  CertificateAuthenticationServiceCreateSessionRequest: { username: "string 1" },
  CertificateAuthenticationServiceCreateSessionResponse: LOGIN_ANSWER,
  CertificateAuthenticationServiceRenewSessionRequest: TOKEN,
  CertificateAuthenticationServiceRenewSessionResponse: LOGIN_ANSWER,
  KerberosAuthenticationServiceCreateSessionRequest: { token: "bytes 1", username: "string 2" },
  KerberosAuthenticationServiceCreateSessionResponse: { ...LOGIN_ANSWER, response_token: "bytes 6" },
  KerberosAuthenticationServiceRenewSessionRequest: { ...TOKEN, token: "bytes 2", username: "string 3" },
  KerberosAuthenticationServiceRenewSessionResponse: { ...LOGIN_ANSWER, response_token: "bytes 6" },
  TokenAuthenticationServiceCreateSessionRequest: { access_token: "bytes 1", id_token: "bytes 2", issuer: "string 3" },
  TokenAuthenticationServiceCreateSessionResponse: LOGIN_ANSWER,
  TokenAuthenticationServiceRenewSessionRequest: {
    ...TOKEN,
    access_token: "bytes 2",
    id_token: "bytes 3",
    issuer: "string 4",
  },
  TokenAuthenticationServiceRenewSessionResponse: LOGIN_ANSWER,
  SessionServiceGetSessionRequest: TOKEN,
  SessionServiceGetSessionResponse: SESSION,
  SessionServiceProlongSessionRequest: TOKEN,
  SessionServiceProlongSessionResponse: SESSION,
  SessionServiceCloseSessionRequest: TOKEN,
  SessionServiceCloseSessionResponse: {},
  SessionServiceWatchSessionRequest: TOKEN,
  SessionServiceWatchSessionResponse: {
    kind: "SessionEventKind 1",
    end_reason: "SessionEndReason 2",
    session: "Session 3",
  },
  SessionServiceGetNoticeRequest: {},
  SessionServiceGetNoticeResponse: { text: "string 1" },
  Session: {
    session_id: "string 1",
    username: "string 2",
    roles: "repeated string 3",
    scheme: "string 4",
    created_at: "Timestamp 5",
    idle_timeout: "Duration 6",
    expires_at: "Timestamp 7",
    authority: "string 8",
  },
  RemotingAdapterServiceAuthenticateRequest: TOKEN,
  RemotingAdapterServiceAuthenticateResponse: {},
  SessionEntry: {
    session: "Session 1",
    channel_id: "string 2",
    peer: "string 3",
    source: "string 4",
    running_calls: "uint32 5",
  },
  ChannelEntry: {
    channel_id: "string 1",
    peer: "string 2",
    source: "string 3",
    listener: "string 4",
    security: "string 5",
    opened_at: "Timestamp 6",
    sessions: "uint32 7",
    running_calls: "uint32 8",
  },
  PenaltyEntry: { user: "string 1", source: "string 2", failures: "uint32 3", remaining: "Duration 4" },
  AdministrationServiceListSessionsRequest: PAGE,
  AdministrationServiceListSessionsResponse: { sessions: "repeated SessionEntry 1", ...PAGED },
  AdministrationServiceCloseSessionRequest: { session_id: "string 1" },
  AdministrationServiceCloseSessionResponse: {},
  AdministrationServiceListChannelsRequest: PAGE,
  AdministrationServiceListChannelsResponse: { channels: "repeated ChannelEntry 1", ...PAGED },
  AdministrationServiceCloseChannelRequest: { channel_id: "string 1" },
  AdministrationServiceCloseChannelResponse: {},
  AdministrationServiceListPenaltiesRequest: PAGE,
  AdministrationServiceListPenaltiesResponse: { penalties: "repeated PenaltyEntry 1", ...PAGED },
  AdministrationServiceForgivePenaltyRequest: { user: "string 1" },
  AdministrationServiceForgivePenaltyResponse: { sources: "uint32 1" },
};

/** Contract §1 and the table of remoting.md §2, in order from 0. */
const ENUMS = {
  AuthenticationError: [
    "NONE",
    "INVALID_CREDENTIALS",
    "PENALTY_DELAY_ACTIVE",
    "DUPLICATE_SESSION",
    "SESSION_LIMIT_REACHED",
    "TRY_AGAIN_LATER",
    "PASSWORD_MUST_BE_CHANGED",
    "SCHEME_NOT_AVAILABLE",
  ],
  PasswordChangeError: [
    "NONE",
    "INVALID_CREDENTIALS",
    "PENALTY_DELAY_ACTIVE",
    "NOT_SUPPORTED_FOR_THIS_USER",
    "INSUFFICIENT_NEW_PASSWORD",
    "TRY_AGAIN_LATER",
  ],
  AuthenticationFailureReason: [
    "NONE",
    "SCHEME_DISABLED",
    "NOT_SUPPORTED_HERE",
    "NO_CERTIFICATE",
    "CREDENTIAL_EXPIRED",
    "CREDENTIAL_NOT_YET_VALID",
    "CREDENTIAL_REVOKED",
    "UNKNOWN_ISSUER",
    "WRONG_AUDIENCE",
    "MISSING_CLAIM",
  ],
};

const OWN = [
  "security.v1.Session",
  "security.v1.SessionService",
  "security.v1.PasswordAuthenticationService",
  "security.v1.CertificateAuthenticationService",
  "security.v1.KerberosAuthenticationService",
  "security.v1.TokenAuthenticationService",
  "remoting.v1.RemotingAdapterService",
  "admin.v1.AdministrationService",
].map((name) => `gatehouse.${name}`);

test("every message on the wire has the fields, types and numbers of the contract", async () => {
  const files = await describe(OWN);
  for (const [name, expected] of Object.entries(MESSAGES)) assert.deepEqual(fieldsOf(files, name), expected, name);
});

test("every enum on the wire has the numbers of the contract", async () => {
  const files = await describe(OWN);
  for (const [name, expected] of Object.entries(ENUMS)) {
    const prefix = `${name.replaceAll(/(?<=.)([A-Z])/g, "_$1").toUpperCase()}_`;
    assert.deepEqual(
      valuesOf(files, name),
      expected.map((value, number) => [prefix + value, number]),
    );
  }
});

test("requests and responses are named after service and method, and only WatchSession streams", async () => {
  const services = (await describe(OWN)).flatMap((file) => file.service);
  const methods = new Map(
    services.flatMap((service) => service.method.map((method) => [`${service.name}${method.name}`, method] as const)),
  );
  for (const [name, { inputType, outputType, serverStreaming }] of methods) {
    assert.deepEqual(
      [inputType, outputType].map((type) => type.split(".").at(-1)),
      [`${name}Request`, `${name}Response`],
    );
    assert.equal(serverStreaming, name === "SessionServiceWatchSession");
  }
  assert.equal(methods.size, 22);
});
