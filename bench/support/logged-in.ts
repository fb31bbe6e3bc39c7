import * as messages from "#proto/messages.js";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import { PASSWORD, type Target } from "./gateway.ts";
import { type WireCall, WireClient } from "./wire-client.ts";

const { PasswordAuthenticationServiceCreateSessionRequest: CreateRequest } = messages.gatehouse.security.v1;
const { PasswordAuthenticationServiceCreateSessionResponse: CreateResponse } = messages.gatehouse.security.v1;
const { SessionServiceCloseSessionRequest: CloseRequest } = messages.gatehouse.security.v1;

/** Opens a session on a client's channel. @returns its token. @throws {Error} where the login is refused */
export async function login(client: WireClient, user: string): Promise<number> {
  const request = { username: user, password: Buffer.from(PASSWORD) };
  const { path } = PasswordAuthenticationService.createSession;
  const answer = CreateResponse.decode(await client.call({ path, message: CreateRequest.encode(request).finish() }));
  if (answer.securityToken === 0) throw new Error(`the login of ${user} was refused with error ${answer.error}`);
  return answer.securityToken;
}

export async function logout(client: WireClient, securityToken: number): Promise<void> {
  const { path } = SessionService.closeSession;
  await client.call({ path, message: CloseRequest.encode({ securityToken }).finish() });
}

/** GetSession of the session that `token` names in the metadata. */
export const getSession = (token: number): WireCall => ({
  path: SessionService.getSession.path,
  metadata: [["security-token", String(token)]],
  message: new Uint8Array(),
});

/** Logs in and out again and again on a channel of its own. @throws {Error} where a login is refused */
export async function keepLoggingIn(
  target: Target,
  user: string,
  { isRunning, onLogin }: { isRunning(): boolean; onLogin(): void },
): Promise<void> {
  using client = await WireClient.connect(target);
  while (isRunning()) {
    const token = await login(client, user);
    onLogin();
    await logout(client, token);
  }
}
