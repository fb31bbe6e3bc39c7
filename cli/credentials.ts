import { access, constants } from "node:fs/promises";
import type { LoginCredential, SchemeName } from "../client/index.ts";
import type { ConnectionOptions } from "./connection.ts";
import { asUnreadable, WrongUse } from "./failures.ts";
import type { PasswordOptions } from "./password.ts";

/** How to prove who one is (contract §4, CREDENTIAL). */
export interface CredentialOptions extends PasswordOptions {
  scheme: string;
  tokenFile?: string;
  idTokenFile?: string;
  issuer?: string;
  service?: string;
}

export const SCHEMES: readonly SchemeName[] = ["password", "certificate", "kerberos", "token"];

/** A credential that proves without a password. */
export type OtherCredential = Exclude<LoginCredential, { scheme?: "password" }>;

/** Options that belong to one scheme alone. */
const OWN_OPTIONS: readonly [name: string, scheme: SchemeName, given: (options: CredentialOptions) => unknown][] = [
  ["--password-file", "password", ({ passwordFile }) => passwordFile],
  ["--password-stdin", "password", ({ passwordStdin }) => passwordStdin],
  ["--token-file", "token", ({ tokenFile }) => tokenFile],
  ["--id-token-file", "token", ({ idTokenFile }) => idTokenFile],
  ["--issuer", "token", ({ issuer }) => issuer],
  ["--service", "kerberos", ({ service }) => service],
];

/** Whether a login by these options needs a user's name. */
export const needsUser = ({ scheme }: CredentialOptions): boolean => scheme === "password";

/**
 * How to log in other than by password; `undefined` for a password.
 * @throws {WrongUse} for options that do not go together, and says what would
 * @throws {CommandFailed} where a file with a token cannot be read
 */
export async function otherCredential(
  options: CredentialOptions & ConnectionOptions,
  user: string | undefined,
): Promise<OtherCredential | undefined> {
  assertFitting(options);
  const { scheme, service, tokenFile, idTokenFile, issuer } = options;
  const username = user === undefined ? {} : { username: user };
  if (scheme === "certificate") {
    if (options.certificate === undefined || options.key === undefined)
      throw new WrongUse("--scheme certificate needs --certificate FILE and --key FILE, as PEM");
    return { scheme, ...username };
  }
  if (scheme === "kerberos") return { scheme, ...username, ...(service !== undefined && { service }) };
  if (scheme === "password") return undefined;
  if (tokenFile === undefined && idTokenFile === undefined)
    throw new WrongUse("--scheme token needs --token-file FILE, --id-token-file FILE or both");
  for (const file of [tokenFile, idTokenFile])
    if (file !== undefined) await access(file, constants.R_OK).catch(asUnreadable(file));
  return {
    scheme: "token",
    ...(tokenFile !== undefined && { accessToken: { file: tokenFile } }),
    ...(idTokenFile !== undefined && { idToken: { file: idTokenFile } }),
    ...(issuer !== undefined && { issuer }),
  };
}

function assertFitting(options: CredentialOptions): void {
  const { scheme } = options;
  if (!(SCHEMES as readonly string[]).includes(scheme))
    throw new WrongUse(`--scheme ${scheme}: give ${SCHEMES.slice(0, -1).join(", ")} or ${SCHEMES.at(-1)}`);
  const stray = OWN_OPTIONS.find(([, owner, given]) => owner !== scheme && given(options) !== undefined);
  if (stray === undefined) return;
  const [name, owner] = stray;
  throw new WrongUse(
    owner === "password"
      ? `--scheme ${scheme} takes no password: leave out ${name}`
      : `${name} is for --scheme ${owner}: add it, or leave out ${name}`,
  );
}
