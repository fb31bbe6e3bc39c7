import { foldName } from "../../core/principal.ts";
import { isUsableName } from "../usable-name.ts";
import type { Certificate } from "./certificate.ts";

/** Where in a certificate the user's name stands (contract §3). */
export type NameSource = "common-name" | "dns" | "email" | "uri" | "thumbprint";

export type FoundName = { name: string } | { cause: "no-name" | "name-not-allowed"; detail: string };

const WORDS: Record<NameSource, string> = {
  "common-name": "common name",
  dns: "alternative name of kind DNS",
  email: "alternative name of kind e-mail",
  uri: "alternative name of kind URI",
  thumbprint: "thumbprint",
};

function held(certificate: Certificate, source: NameSource): readonly (string | undefined)[] {
  if (source === "common-name") return certificate.subject.commonNames;
  if (source === "thumbprint") return [certificate.thumbprint];
  return certificate.alternativeNames[source];
}

/** The names of this kind that a certificate holds and that can be a user's, each once. */
export function namesIn(certificate: Certificate, source: NameSource): readonly string[] {
  const usable = held(certificate, source).filter(isUsableName);
  return [...new Map(usable.map((name) => [foldName(name), name])).values()];
}

/**
 * Whose certificate it is. One that holds several names is nobody's until the client says which of them it wants: none is
 * more the user's than the others, and a guess would make a principal of a name that was meant for something else.
 * @param wanted the name that the client asks for
 */
export function nameFrom(
  certificate: Certificate,
  { source, allowSupplied }: { source: NameSource; allowSupplied: boolean },
  wanted: string | undefined,
): FoundName {
  const names = namesIn(certificate, source);
  if (wanted === undefined) return only(names, WORDS[source]);
  const own = names.find((name) => foldName(name) === foldName(wanted));
  if (own !== undefined) return { name: own };
  if (allowSupplied && isUsableName(wanted)) return { name: wanted };
  return {
    cause: "name-not-allowed",
    detail: `the client asks for a name that is no ${WORDS[source]} of its certificate`,
  };
}

function only([name, ...others]: readonly string[], what: string): FoundName {
  if (name === undefined) return { cause: "no-name", detail: `it holds no usable ${what}` };
  if (others.length === 0) return { name };
  return { cause: "no-name", detail: `it holds ${others.length + 1} names as ${what}: the client must say which` };
}
