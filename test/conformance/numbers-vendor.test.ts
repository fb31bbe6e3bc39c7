import assert from "node:assert/strict";
import { test } from "node:test";
import { describe, fieldsOf, valuesOf } from "./described.ts";

const TOKEN = { securityToken: "SecurityToken 1" };

/** The device vendor's public contract, message by message (remoting.md §3): its clients know these numbers alone. */
const MESSAGES: Record<string, Record<string, string>> = {
  SecurityToken: { size: "uint64 1", value: "uint32 2" },
  CreateSessionRequest: { username: "string 1", password: "bytes 2" },
  CreateSessionResponse: { result: "AuthenticationError 1", sessionId: "string 2", penaltyDelay: "uint32 3" },
  CloseSessionResponse: { result: "bool 1" },
  ChannelInformation: { GatewayID: "uint32 1", ProtocolObjectName: "string 2" },
  IPasswordAuthenticationServiceCreateSessionRequest: {
    userName: "string 1",
    password: "bytes 2",
    channelInformation: "ChannelInformation 3",
  },
  IPasswordAuthenticationServiceCreateSessionResponse: {
    _ReturnValue: "AuthenticationError 1",
    _securityToken: "SecurityToken 2",
    penaltyDelayMillis: "uint32 3",
    initialTimeOutMillis: "uint32 4",
  },
  IPasswordAuthenticationServiceProlongSessionRequest: TOKEN,
  IPasswordAuthenticationServiceProlongSessionResponse: { _newTimeOutMillis: "uint32 1" },
  IPasswordAuthenticationServiceCloseSessionRequest: TOKEN,
  IAuthorizationInfoServiceHasPermissionForRequest: {
    entity: "string 1",
    operation: "Operation 2",
    securityToken: "SecurityToken 3",
  },
  IAuthorizationInfoServiceHasPermissionForResponse: { _ReturnValue: "bool 1" },
};

const ERRORS = [
  "None",
  "InvalidCredentials",
  "PenaltyDelayActive",
  "SessionLimitReached",
  "UserPasswordExpired",
  "TryAgainLater",
];
const OPERATIONS = [
  ...["Browse", "ReadRoleOperations", "WriteAttribute", "WriteRoleOperations", "WriteHistorizing", "ReadValue"],
  ...["WriteValue", "ReadHistory", "InsertHistory", "ModifyHistory", "DeleteHistory", "ReceiveEvents", "Call"],
  ...["AddReference", "RemoveReference", "DeleteNode", "AddNode", "Login"],
];

const SYMBOLS = [
  "Arp.System.Security.Grpc.SecurityToken",
  "Arp.System.Security.Services.Grpc.IAuthenticationService",
  "Arp.System.Um.Commons.Grpc.Operation",
  "Arp.System.Um.Services.Grpc.IPasswordAuthenticationService",
  "Arp.System.Um.Services.Grpc.IAuthorizationInfoService",
];

test("every message of the device vendor has the fields, types and numbers that his clients know", async () => {
  const files = await describe(SYMBOLS);
  for (const [name, expected] of Object.entries(MESSAGES)) assert.deepEqual(fieldsOf(files, name), expected, name);
});

test("the vendor's errors count from 0, his operations are one bit each", async () => {
  const files = await describe(SYMBOLS);
  assert.deepEqual(
    valuesOf(files, "AuthenticationError"),
    ERRORS.map((name, number) => [`AE_${name}`, number]),
  );
  assert.deepEqual(valuesOf(files, "Operation"), [
    ["O_Undefined", 0],
    ...OPERATIONS.map((name, bit) => [`O_${name}`, 2 ** bit]),
  ]);
});

test("the vendor's services have the methods that his clients call, and none of them streams", async () => {
  const services = (await describe(SYMBOLS)).flatMap((file) => file.service);
  const methods = services.flatMap(({ name, method }) =>
    method.map((each) => ({ ...each, path: `${name}/${each.name}` })),
  );
  assert.deepEqual([...new Set(methods.map(({ path }) => path))].sort(), [
    "IAuthenticationService/CloseSession",
    "IAuthenticationService/CreateSession",
    "IAuthorizationInfoService/HasPermissionFor",
    "IPasswordAuthenticationService/CloseSession",
    "IPasswordAuthenticationService/CreateSession",
    "IPasswordAuthenticationService/ProlongSession",
  ]);
  assert.ok(methods.every(({ clientStreaming, serverStreaming }) => !clientStreaming && !serverStreaming));
});
