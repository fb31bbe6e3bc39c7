import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { MeasuredProcess, type ProcessOptions, root } from "./measured-process.ts";

/** A client's own certificate and key, PEM. */
export interface OwnCertificate {
  cert: string;
  key: string;
}

/** Where a client connects: a port or a unix socket's path; the certificate it must find there, and what it shows itself. */
export type Target =
  | { port: number; certificate?: string; own?: OwnCertificate }
  | { path: string; certificate?: never; own?: never };

const COMMAND = "bin/gatehouse.js";
export const PASSWORD = "correct horse battery staple";

/** The settings of the process that the command's first line makes: they ship, so they are measured. */
export function shippedSettings(): Pick<ProcessOptions, "env" | "options"> {
  const [firstLine = ""] = readFileSync(join(root, COMMAND), "utf8").split("\n");
  const words = firstLine.split(" ");
  const assignments = words.map((word) => /^([A-Z_]+)=(.*)$/.exec(word)).filter((found) => found !== null);
  return {
    env: Object.fromEntries(assignments.map(([, name = "", value = ""]) => [name, value])),
    options: words.slice(words.indexOf("node") + 1),
  };
}

/** A built gateway in a process of its own, with a plaintext and a TLS listener and with limits that nothing here reaches. */
export class BenchedGateway implements AsyncDisposable {
  readonly process: MeasuredProcess;
  readonly plaintext: { port: number };
  readonly tls: { port: number; certificate: string; key: string };
  /** The port of the REST API, where failover is switched on. */
  readonly restPort: number | undefined;
  readonly #folder: string;

  private constructor(process: MeasuredProcess, folder: string) {
    const [plaintext, tls, rest] = process.told("gateway.listening").map(({ port }) => port as number);
    this.restPort = rest;
    this.process = process;
    this.plaintext = { port: plaintext! };
    const file = (name: string) => join(folder, "data/tls", name);
    this.tls = { port: tls!, certificate: file("server.crt"), key: file("server.key") };
    this.#folder = folder;
  }

  /**
   * @param accounts how many there are: `user-0`, `user-1` …, all with `PASSWORD`
   * @param options.role what they are. Default Engineer
   * @param options.configuration replaces whole keys of the benchmarks' own, such as its limits
   * @param options.role of all accounts
   * @param options.listeners how many tell that they are open. Default: the benchmarks' own two
   */
  static async start(
    accounts: number,
    options: Pick<ProcessOptions, "wrap"> & { configuration?: object; role?: string; listeners?: number } = {},
  ): Promise<BenchedGateway> {
    const folder = await mkdtemp(join(tmpdir(), "gatehouse-bench-"));
    const config = join(folder, "gatehouse.yaml");
    await writeFile(config, JSON.stringify({ ...configuration, ...options.configuration }));
    await addAccounts(accounts, folder, { config, role: options.role ?? "Engineer" });
    const process = await MeasuredProcess.start(
      [COMMAND, "serve", "--config", config],
      { event: "gateway.listening", times: options.listeners ?? configuration.listen.length },
      { ...options, ...shippedSettings() },
    );
    return new BenchedGateway(process, folder);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.process[Symbol.asyncDispose]();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** JSON is YAML. */
const configuration = {
  dataDir: "data",
  listen: [{ address: "127.0.0.1:0", plaintext: true }, { address: "127.0.0.1:0" }],
  limits: { channels: 100_000, channelsPerSource: 100_000, connectionRate: 0, loginRate: 0, idleChannel: "1h" },
  sessions: { capacity: 100_000, perUser: 100_000 },
};

async function addAccounts(
  count: number,
  folder: string,
  { config, role }: { config: string; role: string },
): Promise<void> {
  const file = join(folder, "password");
  await writeFile(file, PASSWORD);
  const gatehouse = join(root, COMMAND);
  for (let i = 0; i < count; i++) {
    const args = ["account", "add", `user-${i}`, "--role", role, "--password-file", file, "--config", config];
    await promisify(execFile)(process.execPath, [gatehouse, ...args]);
  }
}
