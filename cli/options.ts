import { type Command, Option } from "commander";
import { SCHEMES } from "./credentials.ts";

export const CONFIG = "--config <file>";
export const CONFIG_HELP = "configuration file (default: gatehouse.yaml of the current folder, if there is one)";
const PASSWORD_FILE_HELP = "read the password from this file; one line end after it is left out";
const PASSWORD_STDIN_HELP = "read the password from standard input; one line end after it is left out";

/** Options that say which gateway, and how it is trusted (contract §4, CONNECTION). */
export const withConnection = (command: Command): Command =>
  command
    .option(CONFIG, `${CONFIG_HELP}; its first listener and certificate are used`)
    .option("--address <address>", "host:port, [IPv6]:port or unix:path of the gateway")
    .option("--ca <file>", "authorities in PEM that the gateway's certificate must come from (default: the system's)")
    .option("--fingerprint <sha256>", "SHA-256 fingerprint that the gateway's certificate must have")
    .option("--plaintext", "no TLS")
    .option("--certificate <file>", "client certificate in PEM")
    .option("--key <file>", "its private key in PEM")
    .option("--passphrase-file <file>", "passphrase of the key");

/** Options that say how to log in (contract §4, CREDENTIAL). The certificate is among those of the connection. */
export const withCredential = (command: Command): Command =>
  withPassword(
    command.addOption(
      new Option("--scheme <scheme>", "how to log in: certificate takes --certificate and --key, token --token-file")
        .choices(SCHEMES)
        .default("password"),
    ),
  )
    .option("--token-file <file>", "with --scheme token: access token; read again when the session is renewed")
    .option("--id-token-file <file>", "with --scheme token: ID token of OpenID Connect")
    .option("--issuer <url>", "with --scheme token: who issued it (default: what the token says)")
    .option("--service <name@host>", "with --scheme kerberos: the gateway's service (default: remoting@ its host)");

export const withPassword = (command: Command): Command =>
  command.option("--password-file <file>", PASSWORD_FILE_HELP).option("--password-stdin", PASSWORD_STDIN_HELP);

/** Takes an option that may be repeated. */
export const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** The end of a command's help. */
export const examples = (...lines: readonly string[]): string =>
  `\nExample${lines.length > 1 ? "s" : ""}:\n${lines.map((line) => `  $ ${line}\n`).join("")}`;
