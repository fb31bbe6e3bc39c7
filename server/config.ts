import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { z } from "zod";
import { type ConfigurationText, readText } from "./config/document.ts";
import { ConfigurationError, type Mistake } from "./config/error.ts";
import { messageFor } from "./config/messages.ts";
import { configurationSchema } from "./config/schema.ts";
import type { Reading } from "./config/values.ts";

export { type Address, isLocal, parseAddress } from "./config/address.ts";
export { type ChangedKeys, changedKeys } from "./config/changes.ts";
export { parseDirectoryUrl } from "./config/directory-url.ts";
export { ConfigurationError, type Mistake } from "./config/error.ts";

/** One entry of `listen`. */
export type Listener = Configuration["listen"][number];

/** One entry of `upstreams`. */
export type Upstream = Configuration["upstreams"][number];

type Schema = ReturnType<typeof configurationSchema>;

/** A complete, checked configuration: the keys of `gatehouse.yaml`, durations in ms, sizes in bytes, absolute paths. */
export type Configuration = z.output<Schema>;

/** A configuration as a program writes it: every key optional, durations as `"20m"` or a number of ms. */
export type ConfigurationInput = z.input<Schema>;

/** The name that is looked for in the current folder where no file is given. */
export const DEFAULT_FILE = "gatehouse.yaml";

/**
 * Reads the YAML text of a configuration. Files that it names are not looked at.
 * @param file where the text comes from: named in errors, and its folder is where relative paths start; `null` for the
 *   current folder
 * @throws {ConfigurationError} with every mistake
 */
export function parseConfiguration(text: string, file: string | null): Configuration {
  return parseText(text, file, false);
}

/**
 * Reads a configuration file.
 * @param path default: `gatehouse.yaml` of the current folder where there is one, else no file and all defaults
 * @param options.checkFiles whether the files that it names must be readable. Default true
 * @returns the configuration, and the file it came from: `null` for all defaults
 * @throws {ConfigurationError} with every mistake
 */
export async function loadConfiguration(
  path?: string,
  { checkFiles = true }: { checkFiles?: boolean } = {},
): Promise<{ configuration: Configuration; file: string | null }> {
  const file = path ?? (existsSync(DEFAULT_FILE) ? DEFAULT_FILE : null);
  if (file === null) return { configuration: configurationFrom({}), file };
  const text = await readFile(file, "utf8").catch((error: Error) => {
    const message = `cannot be read: ${error.message}`;
    throw new ConfigurationError([{ path: "", line: null, column: null, message }], file);
  });
  return { configuration: parseText(text, file, checkFiles), file };
}

/**
 * Checks and completes a configuration made by a program; a complete one comes back as it was.
 * @param folder where relative paths start; default the current folder
 * @throws {ConfigurationError} with every mistake
 */
export function configurationFrom(input: ConfigurationInput, folder = process.cwd()): Configuration {
  return check(input, { folder, bareNumbers: true, checkFiles: false }, null);
}

/** The mistakes about files that the configuration names and that cannot be read. */
export function checkFiles(configuration: Configuration): readonly Mistake[] {
  try {
    check(configuration, { folder: process.cwd(), bareNumbers: true, checkFiles: true }, null);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.errors;
    throw error;
  }
}

/** What a listener presents and asks for in TLS; `selfSigned` for the certificate that the gateway makes itself. */
export interface ListenerTls {
  certificate: string;
  key: string;
  passphraseFile: string | null;
  clientAuthorities: string | null;
  clientCertificates: "none" | "request" | "require";
  selfSigned: boolean;
}

/** The TLS files of a listener, as absolute paths; `undefined` for plaintext. */
export function tlsOf(configuration: Configuration, listener: Listener): ListenerTls | undefined {
  if (listener.plaintext) return undefined;
  const { dataDir } = configuration;
  const { tls } = listener;
  return {
    certificate: tls?.certificate ?? join(dataDir, "tls", "server.crt"),
    key: tls?.key ?? join(dataDir, "tls", "server.key"),
    passphraseFile: tls?.passphraseFile ?? null,
    clientAuthorities: tls?.clientAuthorities ?? null,
    clientCertificates: tls?.clientCertificates ?? "none",
    selfSigned: typeof tls?.certificate !== "string",
  };
}

function parseText(text: string, file: string | null, checkFiles: boolean): Configuration {
  const folder = file === null ? process.cwd() : dirname(resolve(file));
  const source = readText(text, file);
  return check(source.value, { folder, bareNumbers: false, checkFiles }, file, source);
}

function check(value: unknown, reading: Reading, file: string | null, source?: ConfigurationText): Configuration {
  const result = configurationSchema(reading).safeParse(value, { error: messageFor });
  const found = result.success ? [] : result.error.issues.flatMap((issue) => mistakesOf(issue, source));
  const mistakes = [...(source?.mistakes ?? []), ...found].sort(byPlace);
  if (!result.success || mistakes.length > 0) throw new ConfigurationError(mistakes, file);
  return result.data;
}

const byPlace = (a: Mistake, b: Mistake) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** One mistake for each unknown key, and one for every other issue. */
function mistakesOf(issue: z.core.$ZodIssue, source: ConfigurationText | undefined): Mistake[] {
  const unknown = issue.code === "unrecognized_keys";
  const paths = unknown ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  const messages = unknown ? issue.message.split("\n") : [issue.message];
  return paths.map((path, index) => ({
    path: path.join("."),
    line: null,
    column: null,
    ...source?.place(path, unknown ? "key" : "value"),
    message: messages[index] ?? issue.message,
  }));
}
