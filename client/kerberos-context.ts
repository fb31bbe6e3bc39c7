import { CredentialFailed } from "./errors.ts";

/** One handshake of GSSAPI, from this side. */
export interface KerberosContext {
  /** What the gateway gets; the caller wipes it. */
  readonly token: Buffer;
  /** Why the gateway's answer does not prove who it is; `undefined` where it does. */
  problemWith(responseToken: Uint8Array): Promise<string | undefined>;
}

/** As much of the package `kerberos` as is used here. It is optional, so its own types may be absent. */
interface KerberosPackage {
  readonly GSS_C_MUTUAL_FLAG: number;
  readonly GSS_C_SEQUENCE_FLAG: number;
  readonly GSS_MECH_OID_KRB5: number;
  initializeClient(service: string, options: { flags: number; mechOID: number }): Promise<KerberosClient>;
}

interface KerberosClient {
  readonly contextComplete: boolean;
  step(challenge: string): Promise<string>;
}

const PACKAGE: string = "kerberos";
/** What GSSAPI puts before what Kerberos has to say. */
const WITHOUT_MEANING = /^Unspecified GSS failure\. +Minor code may provide more information: /;
const GET_TICKET = "klist shows the tickets there are, kinit gets one";
const OTHER_SERVICE = "name the service as the gateway's keytab has it: remoting@HOST";

/**
 * Gets a ticket for a service and makes the first token of a handshake with mutual authentication.
 * @param service `name@host`
 * @throws {CredentialFailed} `package-missing`; `unavailable` where there is no ticket to be had
 */
export async function openContext(
  service: string,
  load: () => Promise<object> = async () => await import(PACKAGE),
): Promise<KerberosContext> {
  const kerberos = await packageBy(load);
  const { client, first } = await start(kerberos, service).catch((error: Error) => {
    const why = error.message.replace(WITHOUT_MEANING, "");
    const hint = why.includes("not found in Kerberos database") ? OTHER_SERVICE : GET_TICKET;
    throw new CredentialFailed("unavailable", `no Kerberos ticket for ${service}: ${why} (${hint})`, {
      retryable: true,
      cause: error,
    });
  });
  return {
    token: Buffer.from(first, "base64"),
    problemWith: async (responseToken) => {
      if (responseToken.length === 0) return "it sent no token of its own";
      try {
        await client.step(Buffer.from(responseToken).toString("base64"));
        return client.contextComplete ? undefined : "its token does not complete the handshake";
      } catch (error) {
        return (error as Error).message;
      }
    },
  };
}

async function start(kerberos: KerberosPackage, service: string): Promise<{ client: KerberosClient; first: string }> {
  const client = await kerberos.initializeClient(service, {
    flags: kerberos.GSS_C_MUTUAL_FLAG | kerberos.GSS_C_SEQUENCE_FLAG,
    mechOID: kerberos.GSS_MECH_OID_KRB5,
  });
  return { client, first: await client.step("") };
}

/** @throws {CredentialFailed} `package-missing` whatever keeps it from being loaded */
async function packageBy(load: () => Promise<object>): Promise<KerberosPackage> {
  try {
    const loaded = await load();
    return ("default" in loaded ? loaded.default : loaded) as KerberosPackage;
  } catch (error) {
    throw new CredentialFailed(
      "package-missing",
      'scheme "kerberos" needs the optional package kerberos, which cannot be loaded: install the headers of Kerberos and a compiler (Debian: apt-get install libkrb5-dev g++ make python3) and run "npm install kerberos@7.0.0"',
      { cause: error },
    );
  }
}
