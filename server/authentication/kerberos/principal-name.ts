/** The name of a Kerberos principal. */
export interface PrincipalName {
  /** The components as Kerberos writes them: parted by `/`, with `\` before what would part. */
  readonly name: string;
  readonly components: readonly string[];
  readonly realm: string;
}

/** One character, which may be escaped, or what parts. */
const PARTS = /\\.|[/@]|[^\\/@]+/gs;

/**
 * Reads a principal as libkrb5 writes it (krb5_unparse_name): `alice@REALM`, `alice/admin@REALM`. An escaped `\@` or `\/`
 * parts nothing and stays escaped, so that two principals never get one name.
 * @returns `undefined` for what is no complete principal
 */
export function readPrincipal(text: string): PrincipalName | undefined {
  const components = [""];
  let realm: string | undefined;
  let read = 0;
  for (const [part] of text.matchAll(PARTS)) {
    read += part.length;
    if (part === "@" && realm !== undefined) return undefined;
    if (part === "@") realm = "";
    else if (realm !== undefined) realm += part;
    else if (part === "/") components.push("");
    else components[components.length - 1] += part;
  }
  if (read !== text.length || realm === undefined || realm === "" || components.includes("")) return undefined;
  return { name: components.join("/"), components, realm };
}

/** Whether nobody knows who it is: such a ticket is given to everybody who asks (RFC 8062 §3). */
export const isAnonymous = ({ components: [first, second] }: PrincipalName): boolean =>
  first === "WELLKNOWN" && second === "ANONYMOUS";
