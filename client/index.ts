export {
  AdministrationService,
  CertificateAuthenticationService,
  FailoverService,
  IDataAccessService as DataAccessService,
  IDeviceInfoService as DeviceInfoService,
  KerberosAuthenticationService,
  PasswordAuthenticationService,
  RemotingAdapterService,
  SessionService,
  TokenAuthenticationService,
  VariableStreamService,
} from "#proto/services.js";
export type { ChannelEntry, PenaltyEntry, SessionEntry } from "./administration.ts";
export type { Requests } from "./call.ts";
export type { CallOptions, OperationOptions } from "./call-options.ts";
export type { CertificateCredential } from "./certificate-login.ts";
export type {
  ChangePasswordOptions,
  Channel,
  ChannelEvents,
  LoginLimits,
  LoginOptions,
  ProxyOptions,
} from "./channel.ts";
export { type ClientCredentialsOptions, clientCredentials } from "./client-credentials.ts";
export { connect, createProxyFactory } from "./connect.ts";
export type { SchemeName } from "./credential.ts";
export type { CredentialUpdate, LoginCredential } from "./credentials.ts";
export { CoreType, DataAccessError } from "./device-words.ts";
export {
  AuthenticationFailed,
  CallFailed,
  ConnectionFailed,
  type ConnectionFailedReason,
  CredentialFailed,
  type CredentialFailedReason,
  Fenced,
  NotPrimary,
  PasswordChangeFailed,
  SessionEnded,
  type StatusName,
} from "./errors.ts";
export { failover } from "./failover/failover.ts";
export type { FailoverOptions } from "./failover/failover-options.ts";
export type {
  FailoverMember,
  MemberEvents,
  MemberProxyOptions,
  OnRole,
  RoleDetails,
  Trouble,
} from "./failover/member.ts";
export type { EndReason, MemberRole, RoleReason } from "./failover/role-events.ts";
export type { KerberosCredential } from "./kerberos-login.ts";
export type { ConnectOptions, PemSource, ReconnectOptions } from "./options.ts";
export type { Password, PasswordCredential, PasswordValue } from "./password.ts";
export type { Service, ServiceProxy } from "./proxy.ts";
export type { RenewalFailure } from "./renewal.ts";
export type { SecretFile, SecretValue } from "./secret-value.ts";
export type { RenewOptions, Session, SessionEvents, SessionState } from "./session.ts";
export type { SessionInfo } from "./session-info.ts";
export type { TokenCredential } from "./token-login.ts";
export { TokenRequestFailed, type TokenRequestFailedReason } from "./token-request-failed.ts";
export type { Token, TokenProvider, TokenSet, TokenValue } from "./token-source.ts";
export type {
  AuthenticationErrorName,
  AuthenticationFailureReasonName,
  PasswordChangeErrorName,
  SessionEndWord,
} from "./wire-words.ts";
