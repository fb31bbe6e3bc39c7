import type { Principal } from "./principal.ts";

/** A secret in memory that its holder wipes. `SecretBytes` is the one implementation in the product. */
export interface Secret extends Disposable {
  /** The bytes themselves: a view, never a copy. Throws once wiped. */
  readonly bytes: Buffer;
  readonly length: number;
}

/** Why a login was refused, for the log alone. */
export type RefusalCause =
  // passwords
  | "unknown-user"
  | "wrong-password"
  | "disabled"
  | "empty-password"
  | "ambiguous"
  | "simulated"
  // a credential of a scheme's own
  | "malformed"
  | "untrusted"
  | "self-signed"
  | "wrong-usage"
  | "chain-too-long"
  | "expired"
  | "not-yet-valid"
  | "revoked"
  | "no-name"
  | "name-not-allowed"
  | "wrong-service"
  | "wrong-realm"
  | "replayed"
  | "clock-skew"
  | "bad-signature"
  | "algorithm"
  | "unknown-issuer"
  | "wrong-issuer"
  | "wrong-audience"
  | "wrong-type"
  | "missing-scope"
  | "missing-claim"
  | "missing-token"
  | "another-subject"
  | "not-bound"
  | "inactive";

/**
 * What a refused client is told beside the error, where telling helps it and nobody else (contract §1). The middle three
 * are for credentials whose signature was verified: they are not charged.
 */
export type FailureReason =
  | "SCHEME_DISABLED"
  | "NOT_SUPPORTED_HERE"
  | "NO_CERTIFICATE"
  | "CREDENTIAL_EXPIRED"
  | "CREDENTIAL_NOT_YET_VALID"
  | "CREDENTIAL_REVOKED"
  | "UNKNOWN_ISSUER"
  | "WRONG_AUDIENCE"
  | "MISSING_CLAIM";

/** What a scheme found out about a credential. */
export type Verification =
  /** The credential is right. `mustChangePassword` still keeps the door shut. */
  | {
      kind: "verified";
      principal: Principal;
      roles: readonly string[];
      mustChangePassword?: boolean;
      /** What the session will rest on. Whoever opens no session releases it. Without one, roles stay as they are. */
      entitlement?: Entitlement;
      /** What the scheme has to tell the client, by which it proves itself in turn. */
      response?: Uint8Array;
    }
  /** The credential is wrong: charged to the caller, unless `reason` is one of those that are not. */
  | {
      kind: "refused";
      cause: RefusalCause;
      /** For the log: what it takes to find the fault. No secret, and no more of the credential than names it. */
      detail?: string;
      reason?: FailureReason;
      /** Whom the credential claims to be of, for the log. */
      user?: string;
    }
  /** Nothing can be said now (store down, starting up): TRY_AGAIN_LATER, never charged. `detail` goes to the log. */
  | { kind: "unavailable"; detail: string };

/** What somebody may do now; `undefined` where that is nothing any more. */
export type Standing = { roles: readonly string[]; passwordVersion?: number } | undefined;

/** What those who vouch for a credential say of it while its session lives. */
export type Recheck =
  | { kind: "stands" }
  | { kind: "ended"; reason: "credential-expired" | "credential-revoked" | "account"; detail?: string }
  /** They cannot be asked: the session goes on until its end. */
  | { kind: "unavailable"; detail: string };

/** What a session rests on, from its login or last renewal until it ends. */
export interface Entitlement {
  /** What is allowed now. No I/O: it is asked in the step that opens a session, and whenever accounts changed. */
  standing(): Standing;
  /** When the credential ends, in ms of wall time. Default: never. */
  readonly endsAtWall?: number;
  /** Asks again those who vouch for it; what `standing` says is new afterwards. Absent where nobody can be asked. */
  recheck?(): Promise<Recheck>;
  /** Wipes what was kept: the session ended, or rests on something else. Called at most once. */
  release?(): void;
}

/** The certificate that a client showed in the TLS handshake of its channel. */
export interface PresentedCertificate {
  /** DER: the client's own, then each one's issuer as far as it was sent or is known here. At least one. */
  readonly chain: readonly Buffer[];
  /** Why TLS does not vouch for it, in OpenSSL's words such as `DEPTH_ZERO_SELF_SIGNED_CERT`; `undefined` where it does. */
  readonly fault: string | undefined;
}

/** A way to log in other than by password. */
export interface Scheme<Credential> {
  /**
   * Looks at a credential, off the event loop and within bounded time. A rejection counts as `unavailable`. Whatever it
   * keeps of the credential, it copies: secrets are wiped when this settles.
   */
  verify(credential: Credential): Promise<Verification>;
}

export interface CertificateCredential {
  readonly certificate: PresentedCertificate;
  /** The name the client wants to have; `undefined` for the one in the certificate. */
  readonly username: string | undefined;
}

export interface KerberosCredential {
  /** The initial GSSAPI token. */
  readonly token: Secret;
  /** The name the client wants to have; `undefined` for the principal's. */
  readonly username: string | undefined;
}

/** Half a handshake: it goes on with the client's next token, or is forgotten. */
export interface Handshake {
  step(token: Secret): Promise<HandshakeStep>;
}

/** What a token of a handshake came to. */
export type HandshakeStep =
  | Exclude<Verification, { kind: "refused" }>
  /** `advice`: what the caller is told to do about it. */
  | (Extract<Verification, { kind: "refused" }> & { advice?: string })
  /** The client has to answer to this. */
  | { kind: "incomplete"; answer: Uint8Array; handshake: Handshake };

/** A way to log in that may take several tokens, such as SPNEGO's. */
export interface HandshakeScheme {
  /** On the terms of `Scheme.verify`. */
  begin(token: Secret): Promise<HandshakeStep>;
}

/** At least one of the two tokens is there. */
export interface TokenCredential {
  readonly accessToken: Secret | undefined;
  readonly idToken: Secret | undefined;
  /** The issuer as the client names it. */
  readonly issuer: string | undefined;
  /** To which a token may be bound. */
  readonly certificate: PresentedCertificate | undefined;
}

/** What became of a password change, once the guard and the old password were right. */
export type PasswordChange = "changed" | "not-supported" | "insufficient" | "unavailable";

/** What an account allows now; `undefined` where the account is gone or disabled. */
export type AccountStanding =
  | {
      roles: readonly string[];
      /** Grows when the password is changed, and stays when it is only hashed anew. */
      passwordVersion: number;
    }
  | undefined;

/**
 * Accounts that authenticate with passwords: the file's, a directory's, or a simulator's own. Implementations do equal
 * work for unknown, disabled and known users.
 */
export interface PasswordAccounts {
  /**
   * Settles once the work is done. Never rejects for a wrong credential; a rejection counts as `unavailable`.
   * @param onWaiting to be called when what remains is waiting for others: the turn to compute goes to the next attempt
   */
  verify(name: string, password: Secret, onWaiting?: () => void): Promise<Verification>;
  /** Replaces the password of a user just verified. The new one is judged only here. */
  change(principal: Principal, newPassword: Secret): Promise<PasswordChange>;
  /** What the account allows now. No I/O. */
  standing(principal: Principal): AccountStanding;
  /**
   * The roles that the account of the same name lends to a principal of another authority, which it must list. No I/O.
   * Default: none.
   */
  lentTo?(principal: Principal): readonly string[];
  /** Calls back after accounts changed, with nothing but the fact. Returns how to stop it. */
  onChange(listener: () => void): () => void;
}

/** One text document kept whole, such as the accounts file. */
export interface DocumentStore {
  /** Where it is, for messages to the operator. */
  readonly name: string;
  /** The text as it is now; `undefined` where there is none yet. */
  read(): Promise<string | undefined>;
  /**
   * Reads, lets `change` decide, and replaces the text durably, all under a lock that other processes respect. Where
   * `change` returns no text, or throws, nothing is written.
   */
  update<T>(change: (text: string | undefined) => Promise<{ text?: string; result: T }>): Promise<T>;
  /** Calls back soon after the text changed, by whomever. Returns how to stop it. */
  watch(listener: () => void): () => void;
}
