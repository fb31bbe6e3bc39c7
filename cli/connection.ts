import { X509Certificate } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { ConnectOptions } from "../client/index.ts";
import { type ListenerTls, loadConfiguration, parseAddress, tlsOf } from "../server/config.ts";
import { asUnreadable, CommandFailed, WrongUse } from "./failures.ts";
import type { NewPasswordRule } from "./password.ts";

/** Which gateway, and how it is trusted (contract §4, CONNECTION). */
export interface ConnectionOptions {
  config?: string;
  address?: string;
  ca?: string;
  fingerprint?: string;
  plaintext?: boolean;
  certificate?: string;
  key?: string;
  passphraseFile?: string;
}

export interface Destination {
  address: string;
  options: ConnectOptions;
  /** What is known of the gateway from its configuration; `undefined` where the command line named another. */
  configured?: {
    /** The one certificate it is trusted by; `undefined` for plaintext and where the command line says how. */
    certificate?: string;
    newPasswords: NewPasswordRule;
  };
}

/** Where to connect. What the options leave open is taken from the configuration that is named or of the current folder. */
export async function destinationOf(given: ConnectionOptions): Promise<Destination> {
  const options = await explicitOptions(given);
  const trustGiven = given.ca !== undefined || given.fingerprint !== undefined || given.plaintext === true;
  if (given.address !== undefined && given.config !== undefined)
    throw new WrongUse("give --config or --address, not both");
  if (given.address !== undefined) return { address: given.address, options };
  const { configuration } = await loadConfiguration(given.config, { checkFiles: false });
  const listener = configuration.listen[0]!;
  const tls = tlsOf(configuration, listener);
  const address = reachable(listener.address);
  const newPasswords = configuration.authentication.password;
  if (trustGiven) return { address, options, configured: { newPasswords } };
  if (tls === undefined) return { address, options: { plaintext: true, ...options }, configured: { newPasswords } };
  const { certificate } = tls;
  return { address, options: { ...(await trustIn(tls)), ...options }, configured: { certificate, newPasswords } };
}

async function explicitOptions(given: ConnectionOptions): Promise<ConnectOptions> {
  const { ca, fingerprint, plaintext, certificate, key, passphraseFile } = given;
  const passphrase =
    passphraseFile === undefined
      ? undefined
      : await readFile(passphraseFile, "utf8").catch(asUnreadable(passphraseFile));
  return {
    ...(ca !== undefined && { ca }),
    ...(fingerprint !== undefined && { fingerprint }),
    ...(plaintext !== undefined && { plaintext }),
    ...(certificate !== undefined && { certificate }),
    ...(key !== undefined && { key }),
    ...(passphrase !== undefined && { passphrase: passphrase.replace(/\r?\n$/, "") }),
  };
}

async function trustIn({ certificate, selfSigned }: ListenerTls): Promise<ConnectOptions> {
  if (!existsSync(certificate))
    throw new CommandFailed(
      `there is no ${certificate}: start "gatehouse serve" with the same configuration, or name a gateway with --address and --ca or --fingerprint`,
    );
  if (selfSigned) return { ca: certificate };
  // A configured certificate may be made for another name than the one used here, so it is trusted itself.
  return { fingerprint: new X509Certificate(await readFile(certificate)).fingerprint256 };
}

/** An address to connect to for one that is listened on. */
function reachable(listening: string): string {
  const address = parseAddress(listening);
  if (address.kind === "unix") return listening;
  if (address.port === 0)
    throw new WrongUse("the configuration lets the gateway pick its port at every start: give --address");
  if (address.host === "0.0.0.0") return `127.0.0.1:${address.port}`;
  return address.host === "::" ? `[::1]:${address.port}` : listening;
}
