import { type Claims, claimOf, quoted, type Refused, refused, type Unavailable, unavailable } from "./claims.ts";
import { isDocument, type Provider } from "./provider.ts";
import { ProviderError } from "./provider-error.ts";
import type { ProviderAnswer } from "./provider-requests.ts";
import type { Verified } from "./verify-signature.ts";

/** The token is worthless, malformed, or too large in one way or another. */
const REFUSALS: readonly number[] = [400, 401, 403, 413, 414, 431];

/**
 * What the provider tells of the user for whom an access token was issued (OpenID Connect Core §5.3). It must be the user
 * of the ID token: an access token of somebody else's proves nothing here.
 * @param url as configured
 */
export async function askUserinfo(
  provider: Provider,
  url: string,
  token: Buffer,
  idToken: Claims,
): Promise<Verified | Refused | Unavailable> {
  try {
    const isInOrder = (answer: ProviderAnswer) => isDocument(answer) || REFUSALS.includes(answer.status);
    const { status, body } = await provider.ask({ part: "userinfo", url, waits: true, isInOrder }, (where) =>
      provider.requests.get(where, `Bearer ${token.toString("latin1")}`),
    );
    if (REFUSALS.includes(status)) return refused("inactive", `userinfo answers ${status} to the access token`);
    return ofSameSubject(body ?? {}, idToken);
  } catch (error) {
    if (error instanceof ProviderError) return unavailable(error.message);
    throw error;
  }
}

/** Whether both are about one user. */
export function ofSameSubject(claims: Claims, idToken: Claims): Verified | Refused {
  const sub = claimOf(claims, "sub");
  if (typeof sub === "string" && sub === claimOf(idToken, "sub")) return { kind: "claims", claims };
  return refused("another-subject", `the access token is of ${quoted(sub)}, the ID token is not`);
}
