import { ConnectionFailed } from "./errors.ts";
import type { HttpAnswer, HttpAsk, HttpQuestion } from "./http-ask.ts";
import { TokenRequestFailed } from "./token-request-failed.ts";
import { within } from "./waiting.ts";

/** What a token endpoint answered. */
export interface Granted {
  readonly accessToken: string;
  readonly idToken: string | undefined;
  /** From now on; `undefined` where it does not say. */
  readonly lifetimeMs: number | undefined;
}

const MOST_RETRY_AFTER_MS = 300_000;

/** Error codes of OAuth that a provider gives while it is in trouble. */
const PASSING_CODES: ReadonlySet<string | undefined> = new Set([
  "temporarily_unavailable",
  "server_error",
  "slow_down",
]);

/** What Node and OpenSSL say of certificates that nobody vouches for. */
const VERIFICATION_CODES = /^(UNABLE_TO_|CERT_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_|INVALID_CA|ERR_TLS_CERT_)/;

/**
 * The token endpoint that an issuer's metadata names (OpenID Connect Discovery 1.0 §4, RFC 8414 §3).
 * @throws {TokenRequestFailed} `wrong-issuer` where it tells another issuer than the one that was asked
 */
export async function discoverTokenEndpoint(
  ask: HttpAsk,
  issuer: string,
  limits: Pick<HttpQuestion, "signal" | "trusted">,
): Promise<string> {
  const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const answer = await asked(ask, { url, headers: { accept: "application/json" }, ...limits });
  if (answer.status !== 200) throw failed(url, answer);
  const metadata = jsonOf(url, answer.text);
  if (metadata["issuer"] !== issuer)
    throw new TokenRequestFailed("wrong-issuer", `${url} does not belong to the issuer ${issuer}`);
  const endpoint = metadata["token_endpoint"];
  if (typeof endpoint !== "string" || !isSafeUrl(endpoint))
    throw new TokenRequestFailed("malformed", `${url} names no token endpoint that can be used`);
  return endpoint;
}

/** Asks a token endpoint once. */
export async function requestToken(ask: HttpAsk, question: HttpQuestion & { body: string }): Promise<Granted> {
  const { url } = question;
  const answer = await asked(ask, question);
  if (answer.status !== 200) throw failed(url, answer);
  const { access_token, id_token, expires_in, token_type } = jsonOf(url, answer.text);
  if (typeof access_token !== "string" || access_token === "")
    throw new TokenRequestFailed("malformed", `${url} answered no access token`);
  if (typeof token_type === "string" && token_type.toLowerCase() !== "bearer")
    throw new TokenRequestFailed("refused", `${url} answered a token of another type than Bearer`);
  const seconds = Number(expires_in);
  return {
    accessToken: access_token,
    idToken: typeof id_token === "string" ? id_token : undefined,
    lifetimeMs: Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : undefined,
  };
}

/** Secrets travel to it: TLS, or this machine. It stands in messages, so it holds none itself. */
export function isSafeUrl(text: string): boolean {
  const url = URL.parse?.(text) ?? (URL.canParse(text) ? new URL(text) : null);
  if (url === null || url.username !== "" || url.password !== "") return false;
  if (url.protocol === "https:") return true;
  return url.protocol === "http:" && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
}

async function asked(ask: HttpAsk, question: HttpQuestion): Promise<HttpAnswer> {
  try {
    // A `fetch` of somebody else's may not heed the signal.
    return await within(ask(question), { signals: [question.signal] }, () => question.signal.reason);
  } catch (error) {
    throw explained(error, question);
  }
}

function explained(error: unknown, { url, signal, trusted }: HttpQuestion): unknown {
  if (error instanceof TokenRequestFailed || error instanceof ConnectionFailed) return error;
  if (signal.aborted) return new TokenRequestFailed("timeout", `${url} did not answer in time`, { cause: error });
  const root = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
  if (VERIFICATION_CODES.test(root.code ?? ""))
    return new TokenRequestFailed(
      "untrusted",
      `${url} is not trusted${trusted === undefined ? "" : ` by ${trusted}`}: ${root.message}; give ca`,
      { cause: error },
    );
  return new TokenRequestFailed("unreachable", `no answer from ${url}: ${root.message || root.code}`, { cause: error });
}

/** Says what the provider answered. Its own description may quote what it was sent, so it is left out. */
function failed(url: string, { status, retryAfter, text }: HttpAnswer): TokenRequestFailed {
  const oauthError = codeIn(text);
  const passes = status >= 500 || status === 429 || status === 408 || PASSING_CODES.has(oauthError);
  const why = oauthError === undefined ? `${status}` : `${status} ${oauthError}`;
  return new TokenRequestFailed(passes ? "unavailable" : "refused", `${url} answered ${why}`, {
    oauthError,
    retryAfterMs: Math.min(MOST_RETRY_AFTER_MS, Math.max(0, Number(retryAfter ?? 0) * 1_000 || 0)),
  });
}

function codeIn(text: string): string | undefined {
  try {
    const { error } = JSON.parse(text) as { error?: unknown };
    return typeof error === "string" && /^[a-z_]{1,64}$/.test(error) ? error : undefined;
  } catch {
    return undefined;
  }
}

function jsonOf(url: string, text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch {
    // The parser's message quotes what it read.
  }
  throw new TokenRequestFailed("malformed", `${url} answered something that is no JSON object`);
}
