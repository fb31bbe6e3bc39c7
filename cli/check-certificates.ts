import { type CertificateOutlook, certificateOutlook } from "../server/compose-certificate.ts";
import type { Configuration } from "../server/config.ts";
import type { SchemeCheck, SchemeLine } from "./check-scheme.ts";

const NAMES = {
  "common-name": "the subject's common name",
  dns: "an alternative name of kind DNS",
  email: "an alternative name of kind e-mail",
  uri: "an alternative name of kind URI",
  thumbprint: "the SHA-256 thumbprint",
};

/** How certificates log in, for people and for machines. `isBroken` where the gateway would not start. */
export async function checkCertificates(configuration: Configuration): Promise<SchemeCheck> {
  const { certificate } = configuration.authentication;
  const outlook = await certificateOutlook(configuration);
  const { lists, problem, warning } = outlook;
  return {
    lines: certificate.enabled ? linesOf(certificate, outlook) : [["certificates", "login with one is switched off"]],
    document: { ...certificate, problem, warning, lists },
    isBroken: problem !== null,
  };
}

type Certificate = Configuration["authentication"]["certificate"];

function linesOf(certificate: Certificate, { lists, problem, warning }: CertificateOutlook): SchemeLine[] {
  const { username, allowSuppliedUsername, chainDepth, revocationLists } = certificate;
  const other = allowSuppliedUsername ? ", or any name that the client supplies" : "";
  const checked = revocationLists.length === 0 ? "no revocation lists" : "revocation lists, which must be current";
  return [
    ["certificates", `log in as ${NAMES[username]}${other}; at most ${chainDepth} authorities above one; ${checked}`],
    ...lists.flatMap(lineOf),
    ...Object.entries(certificate.roles).map(
      ([name, roles]) => ["", `${name === "*" ? "everybody" : name} has the roles ${roles.join(" ")}`] as const,
    ),
    ...(warning === null ? [] : [["", `WARNING: ${warning}`] as const]),
    ...(problem === null ? [] : [["", `BROKEN: ${problem}`] as const]),
  ];
}

function lineOf(event: CertificateOutlook["lists"][number]): SchemeLine[] {
  if (event.event === "revocation.loaded")
    return [["", `${event.file}: ${event.entries} revoked by ${event.issuer}, current until ${event.nextUpdate}`]];
  if (event.event === "revocation.stale")
    return [["", `WARNING: ${event.file} is stale since ${event.nextUpdate}: nobody of ${event.issuer} can log in`]];
  return event.event === "revocation.expiring" ? [["", `WARNING: ${event.file} needs a newer list soon`]] : [];
}
