import type { Scheme, TokenCredential, Verification } from "../../core/ports.ts";
import { chooseProfile } from "./choose-profile.ts";
import { Profile } from "./profile.ts";
import { readToken } from "./read-token.ts";

/** Logs in with tokens of identity providers: OAuth 2.0 access tokens, OpenID Connect ID tokens. */
export class TokenScheme implements Scheme<TokenCredential> {
  readonly #profiles: readonly Profile[];
  readonly #defaultProfile: string | null;

  constructor(profiles: readonly Profile[], defaultProfile: string | null) {
    this.#profiles = profiles;
    this.#defaultProfile = defaultProfile;
  }

  async verify(credential: TokenCredential): Promise<Verification> {
    const { accessToken, idToken, issuer } = credential;
    const presented = {
      issuer,
      accessToken: accessToken && readToken(accessToken.bytes),
      idToken: idToken && readToken(idToken.bytes),
    };
    const profile = chooseProfile(this.#profiles, this.#defaultProfile, presented);
    return profile instanceof Profile ? await profile.verify(credential, presented) : profile;
  }
}
