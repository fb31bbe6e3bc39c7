const DOT = 0x2e;

/** The last moment that a `Date` can hold. */
const LAST_MS = 8.64e15;

/** When a token ends by its own words, in ms since 1970. `undefined` where it is no JSON Web Token or does not tell. */
export function jwtExpiry(token: Uint8Array): number | undefined {
  const first = token.indexOf(DOT);
  const second = token.indexOf(DOT, first + 1);
  if (first < 1 || second < 0) return undefined;
  const part = Buffer.from(token.buffer, token.byteOffset + first + 1, second - first - 1);
  const claims = Buffer.from(part.toString("latin1"), "base64url");
  try {
    const { exp } = JSON.parse(claims.toString()) as { exp?: unknown };
    return typeof exp === "number" && Number.isFinite(exp)
      ? Math.max(-LAST_MS, Math.min(LAST_MS, exp * 1_000))
      : undefined;
  } catch {
    return undefined;
  } finally {
    claims.fill(0);
  }
}
