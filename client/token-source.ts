import { CredentialFailed } from "./errors.ts";
import { bytesOf, isFile, readSecret, type SecretFile, type SecretValue } from "./secret-value.ts";

/** A token as bytes or text, as the identity provider gave it. */
export type TokenValue = SecretValue;

/** Tokens that belong together, with what else is known of them. */
export interface TokenSet {
  accessToken?: TokenValue;
  idToken?: TokenValue;
  /** When the first of them ends, where it does not say so itself. */
  expiresAt?: Date;
}

/**
 * Gives a token that is good now. Called for each login and before a session ends; calls of several sessions at once
 * become one, for a minute. Bytes it gives are overwritten with zeroes after use. Its errors count as passing unless they say
 * `retryable: false`.
 */
export type TokenProvider = () => TokenValue | TokenSet | Promise<TokenValue | TokenSet>;

/** A token, or what gives it when it is needed. A value proves once; a file is read and a callback asked at each use. */
export type Token = TokenValue | SecretFile | TokenProvider;

/** Where a token belongs. */
type Kind = "accessToken" | "idToken";

/** Bytes of a token, which the holder wipes, and its end where somebody told. */
export interface HeldTokens {
  readonly accessToken?: Buffer;
  readonly idToken?: Buffer;
  readonly expiresAt?: number;
}

/** More than any gateway takes. */
const LONGEST_BYTES = 64 * 1_024;

export const isRepeatable = (source: Token | undefined): boolean =>
  source === undefined || typeof source === "function" || isFile(source);

/**
 * What a source gives now. The caller wipes it.
 * @param kind where a bare value belongs
 * @throws {CredentialFailed} `unavailable`, `malformed`
 */
export async function tokensOf(kind: Kind, source: Token): Promise<HeldTokens> {
  if (typeof source === "function") return await asked(kind, source);
  if (isFile(source)) return { [kind]: trimmed(await readSecret(source, LONGEST_BYTES)) };
  return { [kind]: trimmed(bytesOf(source)) };
}

/** A question that nobody answered in this time is not waited for by those who come now. */
const SHARED_FOR_MS = 60_000;

interface Question {
  readonly since: number;
  readonly answer: Promise<HeldTokens>;
  /** How many still wait for it. */
  waiting: number;
}

const questions: Record<Kind, WeakMap<TokenProvider, Question>> = {
  accessToken: new WeakMap(),
  idToken: new WeakMap(),
};

/** Asks once for all who want to know now. Each gets bytes of its own. */
async function asked(kind: Kind, provider: TokenProvider): Promise<HeldTokens> {
  const open = questions[kind].get(provider);
  const isShared = open !== undefined && performance.now() - open.since < SHARED_FOR_MS;
  const question = isShared ? open : ask(kind, provider);
  question.waiting += 1;
  const held = await question.answer;
  question.waiting -= 1;
  return question.waiting === 0 ? held : copyOf(held);
}

function ask(kind: Kind, provider: TokenProvider): Question {
  const answer = answerOf(kind, provider).finally(() => {
    if (questions[kind].get(provider) === question) questions[kind].delete(provider);
  });
  const question: Question = { answer, waiting: 0, since: performance.now() };
  questions[kind].set(provider, question);
  return question;
}

async function answerOf(kind: Kind, provider: TokenProvider): Promise<HeldTokens> {
  const given = await Promise.resolve()
    .then(provider)
    .catch((error: unknown) => {
      throw unavailable(error);
    });
  if (isValue(given)) return { [kind]: trimmed(bytesOf(given)) };
  if (!isTokenSet(given))
    throw new CredentialFailed("malformed", "the callback gave neither a token nor a set of them with a date as end", {
      retryable: true,
    });
  const { accessToken, idToken, expiresAt } = given;
  return {
    ...(accessToken !== undefined && { accessToken: trimmed(bytesOf(accessToken)) }),
    ...(idToken !== undefined && { idToken: trimmed(bytesOf(idToken)) }),
    ...(expiresAt !== undefined && { expiresAt: expiresAt.getTime() }),
  };
}

const isValue = (given: unknown): given is TokenValue => typeof given === "string" || given instanceof Uint8Array;

/** A callback may be written without types, and give what a provider answered it. */
function isTokenSet(given: unknown): given is TokenSet {
  if (typeof given !== "object" || given === null) return false;
  const { accessToken, idToken, expiresAt } = given as Record<keyof TokenSet, unknown>;
  const areTokens = [accessToken, idToken].every((token) => token === undefined || isValue(token));
  const isDate = expiresAt instanceof Date && Number.isFinite(expiresAt.getTime());
  return areTokens && (expiresAt === undefined || isDate);
}

const copyOf = ({ accessToken, idToken, expiresAt }: HeldTokens): HeldTokens => ({
  ...(accessToken !== undefined && { accessToken: Buffer.from(accessToken) }),
  ...(idToken !== undefined && { idToken: Buffer.from(idToken) }),
  ...(expiresAt !== undefined && { expiresAt }),
});

/** The provider's own error says best what happened. */
function unavailable(error: unknown): CredentialFailed {
  const says = error as { retryable?: unknown; message?: unknown } | null | undefined;
  return new CredentialFailed("unavailable", `no token to be had: ${says?.message ?? String(error)}`, {
    retryable: says?.retryable !== false,
    cause: error,
  });
}

const BYTE_ORDER_MARK = Buffer.from("\ufeff");

/** Without the mark and the blanks around it that editors and scripts leave. */
function trimmed(bytes: Buffer): Buffer {
  const isMarked = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
  let start = isMarked ? BYTE_ORDER_MARK.length : 0;
  let end = bytes.length;
  while (start < end && bytes[start]! <= 0x20) start += 1;
  while (end > start && bytes[end - 1]! <= 0x20) end -= 1;
  return bytes.subarray(start, end);
}
