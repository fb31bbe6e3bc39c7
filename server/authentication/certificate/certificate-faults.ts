import type { FailureReason, RefusalCause } from "../../core/ports.ts";
import type { Certificate } from "./certificate.ts";
import type { CertificatePath } from "./certificate-path.ts";

/** What is wrong with a certificate whose signatures are right. */
export interface Fault {
  cause: RefusalCause;
  detail: string;
  reason?: FailureReason;
}

export interface PathRules {
  /** How many certificates may stand above the user's, the root included. */
  chainDepth: number;
  /** Wall time, in ms. */
  now: number;
}

/** What is wrong with a path, the first of these; signatures and revocation apart. */
export function faultOf(path: CertificatePath, rules: PathRules): Fault | undefined {
  for (const check of CHECKS) {
    const fault = check(path, rules);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** 112 bits of security, below which NIST SP 800-131A and the BSI's TR-02102 accept no signature. */
const LEAST_MODULUS_BITS = 2_048;

type Check = (path: CertificatePath, rules: PathRules) => Fault | undefined;

const CHECKS: readonly Check[] = [tooLong, tooWeak, notForClients, notAnAuthority, pathTooLong, notYetValid, expired];

/** Whether a certificate may stand above others now. */
export const mayIssueAt =
  (now: number) =>
  (authority: Certificate): boolean =>
    authority.notBefore <= now &&
    now <= authority.notAfter &&
    (authority.isSelfIssued || authority.maySignCertificates);

function tooLong(path: CertificatePath, { chainDepth }: PathRules): Fault | undefined {
  const above = path.length - 1;
  if (above <= chainDepth) return undefined;
  return { cause: "chain-too-long", detail: `${above} certificates stand above it; chainDepth is ${chainDepth}` };
}

/** Who factors the key of one of them may be anybody. SHA-1 and the like TLS refuses by itself. */
function tooWeak(path: CertificatePath): Fault | undefined {
  const weak = path.find(({ modulusBits }) => modulusBits < LEAST_MODULUS_BITS);
  return weak && { cause: "algorithm", detail: `a key of less than ${LEAST_MODULUS_BITS} bits: ${weak}` };
}

function notForClients([leaf]: CertificatePath): Fault | undefined {
  if (leaf.mayProveClients) return undefined;
  return {
    cause: "wrong-usage",
    detail: "it is not for clients: needs digitalSignature, clientAuth where usages are named",
  };
}

/** A root is trusted because it was configured, whatever it says of itself. */
function notAnAuthority(path: CertificatePath): Fault | undefined {
  const wrong = path.slice(1, -1).find((issuer) => !issuer.maySignCertificates);
  return wrong && { cause: "wrong-usage", detail: `its issuer may not sign certificates: ${wrong}` };
}

function pathTooLong(path: CertificatePath): Fault | undefined {
  const wrong = path.find(
    (issuer, index) =>
      index > 0 && path.slice(1, index).filter(({ isSelfIssued }) => !isSelfIssued).length > issuer.pathLength,
  );
  return wrong && { cause: "chain-too-long", detail: `more authorities are below this one than it allows: ${wrong}` };
}

function notYetValid(path: CertificatePath, { now }: PathRules): Fault | undefined {
  const early = path.find(({ notBefore }) => now < notBefore);
  return early && dated("not-yet-valid", "CREDENTIAL_NOT_YET_VALID", path, early, "is valid from", early.notBefore);
}

function expired(path: CertificatePath, { now }: PathRules): Fault | undefined {
  const late = path.find(({ notAfter }) => now > notAfter);
  return late && dated("expired", "CREDENTIAL_EXPIRED", path, late, "expired at", late.notAfter);
}

function dated(
  cause: RefusalCause,
  reason: FailureReason,
  [leaf]: CertificatePath,
  found: Certificate,
  what: string,
  at: number,
): Fault {
  const which = found === leaf ? "it" : `above it, ${found}`;
  return { cause, reason, detail: `${which} ${what} ${new Date(at).toISOString()}` };
}

/** What OpenSSL's words mean for the log, where our own look finds no more. */
const TLS_FAULTS: Record<string, Fault["cause"]> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: "self-signed",
  CERT_HAS_EXPIRED: "expired",
  CERT_NOT_YET_VALID: "not-yet-valid",
  CERT_REVOKED: "revoked",
  CERT_SIGNATURE_FAILURE: "bad-signature",
  INVALID_PURPOSE: "wrong-usage",
  INVALID_CA: "wrong-usage",
  CERT_CHAIN_TOO_LONG: "chain-too-long",
  PATH_LENGTH_EXCEEDED: "chain-too-long",
};

/** A way to a root is there and TLS found none, or another fault: what it said in the handshake holds for the channel. */
export const faultOfTls = (word: string): Fault => ({
  cause: TLS_FAULTS[word] ?? "untrusted",
  detail: `the TLS handshake of this channel found ${word}; a new connection is looked at anew`,
});

/** No way leads to a root of ours. */
export const untrusted = (leaf: Certificate, word: string | undefined): Fault => ({
  cause: leaf.isSelfIssued ? "self-signed" : "untrusted",
  detail: `no authority of clientAuthorities vouches for it${word === undefined ? "" : ` (${word})`}`,
});
