import { X509Certificate } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { ConnectOptions } from "../client/index.ts";
import { loadConfiguration, parseAddress, tlsOf } from "../server/config.ts";
import { CommandFailed, WrongUse } from "./failures.ts";

/** Which gateway, and how it is trusted (contract §4, CONNECTION). */
export interface ConnectionOptions {
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
}

/** Where to connect. What the options leave open is taken from the configuration of the current folder. */
export async function destinationOf(given: ConnectionOptions): Promise<Destination> {
  const options = await explicitOptions(given);
  const trustGiven = given.ca !== undefined || given.fingerprint !== undefined || given.plaintext === true;
  if (given.address !== undefined) return { address: given.address, options };
  const here = await gatewayOfThisFolder();
  return { address: here.address, options: trustGiven ? options : { ...(await here.trust()), ...options } };
}

async function explicitOptions(given: ConnectionOptions): Promise<ConnectOptions> {
  const { ca, fingerprint, plaintext, certificate, key, passphraseFile } = given;
  const passphrase = passphraseFile === undefined ? undefined : await readFile(passphraseFile, "utf8");
  return {
    ...(ca !== undefined && { ca }),
    ...(fingerprint !== undefined && { fingerprint }),
    ...(plaintext !== undefined && { plaintext }),
    ...(certificate !== undefined && { certificate }),
    ...(key !== undefined && { key }),
    ...(passphrase !== undefined && { passphrase: passphrase.replace(/\r?\n$/, "") }),
  };
}

/** The first listener that the configuration of the current folder describes. */
async function gatewayOfThisFolder(): Promise<{ address: string; trust(): Promise<ConnectOptions> }> {
  const { configuration } = await loadConfiguration(undefined, { checkFiles: false });
  const listener = configuration.listen[0]!;
  const tls = tlsOf(configuration, listener);
  return {
    address: reachable(listener.address),
    async trust() {
      if (tls === undefined) return { plaintext: true };
      if (!existsSync(tls.certificate))
        throw new CommandFailed(
          `there is no ${tls.certificate}: start "gatehouse serve" in this folder, or name a gateway with --address and --ca or --fingerprint`,
        );
      if (tls.selfSigned) return { ca: tls.certificate };
      // A configured certificate may be made for another name than the one used here, so it is trusted itself.
      return { fingerprint: new X509Certificate(await readFile(tls.certificate)).fingerprint256 };
    },
  };
}

/** An address to connect to for one that is listened on. */
function reachable(listening: string): string {
  const address = parseAddress(listening);
  if (address.kind === "unix") return listening;
  if (address.port === 0)
    throw new WrongUse("the gateway of this folder picks its port at every start: give --address");
  if (address.host === "0.0.0.0") return `127.0.0.1:${address.port}`;
  return address.host === "::" ? `[::1]:${address.port}` : listening;
}
