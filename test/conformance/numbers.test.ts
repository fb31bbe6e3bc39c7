import assert from "node:assert/strict";
import { test } from "node:test";
import { startGateway } from "../support/gateway.ts";
import { type DescribedFile, decodeFile, reflect } from "./standard-services.ts";
import { Wire } from "./wire.ts";

const TYPES: Record<number, string> = { 5: "int32", 9: "string", 11: "message", 12: "bytes", 13: "uint32", 14: "enum" };
const REPEATED = 3;

const LOGIN_ANSWER = {
  error: "AuthenticationError 1",
  security_token: "uint32 2",
  penalty_delay_millis: "int32 3",
  session: "Session 4",
  reason: "AuthenticationFailureReason 5",
};
const TOKEN = { security_token: "uint32 1" };
const SESSION = { session: "Session 1" };

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

async function describe(): Promise<DescribedFile[]> {
  await using gateway = await startGateway();
  using wire = await Wire.open(gateway.address);
  const files: DescribedFile[] = [];
  for (const name of [
    "security.v1.Session",
    "security.v1.SessionService",
    "security.v1.PasswordAuthenticationService",
    "remoting.v1.RemotingAdapterService",
  ]) {
    const { fileDescriptorResponse } = await reflect(wire, "v1", { fileContainingSymbol: `gatehouse.${name}` });
    files.push(...fileDescriptorResponse!.fileDescriptorProto.map(decodeFile));
  }
  return files;
}

test("every message on the wire has the fields, types and numbers of the contract", async () => {
  const described = (await describe()).flatMap((file) => file.messageType);
  for (const [name, expected] of Object.entries(MESSAGES)) {
    const fields = described.find((message) => message.name === name)?.field ?? [];
    const actual = fields.map(({ name: field, number, label, type, typeName }) => {
      const named = typeName === "" ? TYPES[type] : typeName.split(".").at(-1);
      return [field, `${label === REPEATED ? "repeated " : ""}${named} ${number}`];
    });
    assert.deepEqual(Object.fromEntries(actual), expected, name);
  }
});

test("every enum on the wire has the numbers of the contract", async () => {
  const described = (await describe()).flatMap((file) => file.enumType);
  for (const [name, expected] of Object.entries(ENUMS)) {
    const prefix = `${name.replaceAll(/(?<=.)([A-Z])/g, "_$1").toUpperCase()}_`;
    const values = described.find((entry) => entry.name === name)?.value ?? [];
    assert.deepEqual(
      values.map((value) => [value.name, value.number]),
      expected.map((value, number) => [prefix + value, number]),
    );
  }
});

test("requests and responses are named after service and method, and only WatchSession streams", async () => {
  const services = (await describe()).flatMap((file) => file.service);
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
  assert.equal(methods.size, 10);
});
