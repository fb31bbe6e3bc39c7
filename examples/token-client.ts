// A machine that logs in by tokens of an identity provider (OAuth 2.0, client credentials) and stays logged in until
// Ctrl-C: the session is renewed in place before its end, and opened again after a lost connection. In a checkout:
// GATEHOUSE_CA=… GATEHOUSE_ISSUER=https://id.example GATEHOUSE_CLIENT_ID=… GATEHOUSE_CLIENT_SECRET_FILE=… \
//   node --import tsx examples/token-client.ts gateway.example:41100
import { once } from "node:events";
import { AuthenticationFailed, clientCredentials, connect, SessionService } from "gatehouse/client";

const [address = "localhost:41100"] = process.argv.slice(2);
const {
  GATEHOUSE_CA: ca = "gatehouse-data/tls/server.crt",
  GATEHOUSE_ISSUER: issuer,
  GATEHOUSE_CLIENT_ID: clientId,
  GATEHOUSE_CLIENT_SECRET_FILE: file,
  GATEHOUSE_RESOURCE: resource,
} = process.env;
if (!issuer || !clientId || !file)
  throw new Error("set GATEHOUSE_ISSUER, GATEHOUSE_CLIENT_ID and GATEHOUSE_CLIENT_SECRET_FILE");

/** One for the whole program: all its sessions share its tokens. */
const accessToken = clientCredentials({
  issuer,
  clientId,
  clientSecret: { file },
  ...(resource !== undefined && { resource }),
});

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

await using channel = await connect(address, { ca });
try {
  await using session = await channel.login({ scheme: "token", accessToken });
  console.log(`logged in as ${session.username} of ${session.authority}`);
  session.on("renewed", () => console.log("renewed"));
  session.on("renewal-failed", ({ error, willRetryAt }) =>
    console.error(`not renewed: ${error.message}; ${willRetryAt ? "trying again" : "giving up"}`),
  );
  session.on("reopened", () => console.log("the connection was lost; logged in again"));

  const sessions = channel.proxy(SessionService, { session });
  const answer = await sessions.getSession({ securityToken: 0 });
  console.log(`roles ${answer.session?.roles?.join(", ")}`);

  const closed = once(session, "closed").then(([reason]) => `session closed: ${reason}`);
  console.log(await Promise.race([closed, once(stop.signal, "abort").then(() => "leaving")]));
} catch (error) {
  if (!(error instanceof AuthenticationFailed)) throw error;
  console.error(`${error.message}; ${error.retryable ? "try again later" : "see the gateway's log"}`);
  process.exitCode = 1;
}
