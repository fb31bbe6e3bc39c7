// Logs in, calls, and leaves. In a checkout, after `npm ci && npm run build`:
// GATEHOUSE_FINGERPRINT=… GATEHOUSE_PASSWORD_FILE=… node --import tsx examples/login.ts 127.0.0.1:41100 admin
import { readFile } from "node:fs/promises";
import { AuthenticationFailed, connect, SessionService } from "gatehouse/client";

const [address = "127.0.0.1:41100", username = "admin"] = process.argv.slice(2);
const { GATEHOUSE_FINGERPRINT: fingerprint, GATEHOUSE_PASSWORD_FILE: file } = process.env;
if (!fingerprint || !file) throw new Error("set GATEHOUSE_FINGERPRINT and GATEHOUSE_PASSWORD_FILE");

/** Called for the login, before the session ends, and after a lost connection. What it gives is wiped after each use. */
const password = async (): Promise<Uint8Array> => {
  const bytes = await readFile(file);
  const lineEnd = bytes.indexOf("\n");
  return lineEnd < 0 ? bytes : bytes.subarray(0, lineEnd);
};

await using channel = await connect(address, { fingerprint });
const notice = await channel.notice();
if (notice !== "") console.log(notice);

try {
  await using session = await channel.login({ username, password, penalty: "wait" });
  session.on("renewed", () => console.log(`renewed until ${session.expiresAt.toISOString()}`));
  session.on("renewal-failed", ({ error }) => console.log(`not renewed: ${error.message}`));
  session.on("reopened", () => console.log("the connection was lost; logged in again"));
  session.on("closed", (reason) => console.log(`session closed: ${reason}`));

  const sessions = channel.proxy(SessionService, { session });
  const answer = await sessions.getSession({ securityToken: 0 }, { deadlineMs: 5_000 });
  console.log(`${answer.session?.username} with roles ${answer.session?.roles?.join(", ")}`);
} catch (error) {
  if (!(error instanceof AuthenticationFailed)) throw error;
  console.error(`${error.message}; ${error.retryable ? "try again later" : "check name and password"}`);
  process.exitCode = 1;
}
