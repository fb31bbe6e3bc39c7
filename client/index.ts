export {
  AdministrationService,
  IDataAccessService as DataAccessService,
  IDeviceInfoService as DeviceInfoService,
  PasswordAuthenticationService,
  RemotingAdapterService,
  SessionService,
  VariableStreamService,
} from "#proto/services.js";
export type { ChannelEntry, PenaltyEntry, SessionEntry } from "./administration.ts";
export type { Requests } from "./call.ts";
export type { CallOptions, OperationOptions } from "./call-options.ts";
export type { ChangePasswordOptions, Channel, ChannelEvents, LoginOptions, ProxyOptions } from "./channel.ts";
export { connect, createProxyFactory } from "./connect.ts";
export { CoreType, DataAccessError } from "./device-words.ts";
export {
  AuthenticationFailed,
  CallFailed,
  ConnectionFailed,
  type ConnectionFailedReason,
  PasswordChangeFailed,
  SessionEnded,
  type StatusName,
} from "./errors.ts";
export type { ConnectOptions, PemSource, ReconnectOptions } from "./options.ts";
export type { Password, PasswordValue } from "./password.ts";
export type { Service, ServiceProxy } from "./proxy.ts";
export type { RenewOptions, Session, SessionEvents, SessionState } from "./session.ts";
export type { SessionInfo } from "./session-info.ts";
export type {
  AuthenticationErrorName,
  AuthenticationFailureReasonName,
  PasswordChangeErrorName,
  SessionEndWord,
} from "./wire-words.ts";
