// Compiled, never run: each line that must not compile says so with `@ts-expect-error`, which fails where it compiles.

import type { gatehouse } from "#proto/messages.js";
import {
  type CallFailed,
  type Channel,
  createProxyFactory,
  PasswordAuthenticationService,
  type Requests,
  type Session,
  type SessionEndWord,
  SessionService,
} from "../../../client/index.ts";
import type { NumberService } from "../number-service.ts";

type v1 = typeof gatehouse.security.v1;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(equal: Same<A, B>): void;
declare const channel: Channel;
declare const session: Session;
declare const numbers: typeof NumberService;

const sessions = channel.proxy(SessionService, { session, deadlineMs: 5_000, signal: new AbortController().signal });
const answer = sessions.getSession({ securityToken: 0 }, { deadlineMs: 1_000, metadata: { "failover-group": "cell" } });
same<Awaited<typeof answer>, InstanceType<v1["SessionServiceGetSessionResponse"]>>(true);
for await (const event of sessions.watchSession({ securityToken: session.token }))
  same<typeof event, InstanceType<v1["SessionServiceWatchSessionResponse"]>>(true);

// @ts-expect-error a token is a number
sessions.getSession({ securityToken: "1" });
// @ts-expect-error no such field
sessions.getSession({ token: 1 });
// @ts-expect-error no such method
sessions.openSession({});
// @ts-expect-error a stream is no promise
sessions.watchSession({}).then(() => {});
// @ts-expect-error no such option
sessions.getSession({}, { timeout: 1 });

const streams = channel.proxy(numbers);
same<Parameters<typeof streams.sum>[0], Requests<number>>(true);
same<ReturnType<typeof streams.sum>, Promise<number>>(true);
same<ReturnType<typeof streams.double>, AsyncIterable<number>>(true);
// @ts-expect-error a stream of requests, not one
streams.sum(1);

const passwords = createProxyFactory(PasswordAuthenticationService)(channel);
same<Parameters<typeof passwords.createSession>[0]["password"], Uint8Array | null | undefined>(true);

session.on("closed", (reason, error) => {
  same<typeof reason, SessionEndWord>(true);
  same<typeof error, Error | undefined>(true);
});
session.on("expiring", (expiresAt) => same<typeof expiresAt, Date>(true));
session.on("renewal-failed", ({ willRetryAt }) => same<typeof willRetryAt, Date | undefined>(true));

channel.login({ username: "ada", password: { file: "password" }, penalty: "wait" });
channel.login({ scheme: "certificate", autoRenew: false });
channel.login({ scheme: "kerberos", service: "remoting@gateway.example" });
channel.login({ scheme: "token", accessToken: async () => ({ accessToken: "", expiresAt: new Date() }) });
// @ts-expect-error a password has a name
channel.login({ password: "" });
// @ts-expect-error no such scheme
channel.login({ scheme: "ldap", username: "ada", password: "" });
session.updateCredential({ password: () => "" });
session.updateCredential({ scheme: "token", idToken: { file: "id.jwt" } });

// @ts-expect-error no such event
session.on("closing", () => {});

same<
  SessionEndWord,
  | "closed"
  | "channel"
  | "idle"
  | "lifetime"
  | "credential-expired"
  | "credential-revoked"
  | "administrator"
  | "account"
  | "shutdown"
>(true);
export const failed = (error: CallFailed): boolean => error.code === "PERMISSION_DENIED";
// @ts-expect-error OK is no failure
export const succeeded = (error: CallFailed): boolean => error.code === "OK";
