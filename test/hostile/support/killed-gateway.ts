import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FAILOVER_ADMINISTRATORS, FAILOVER_USERS } from "../../../server/core/principal.ts";
import type { ConfigurationInput } from "../../../server/index.ts";
import { addTestAccounts } from "../../support/accounts.ts";
import type { LogLine } from "./serving-gateway.ts";

const COMMAND = fileURLToPath(new URL("../../../bin/gatehouse.js", import.meta.url));
const CONFIG = "gatehouse.yaml";

export const CLIENT = { name: "machine", password: "correct horse" };
export const OPERATOR = { name: "operator", password: "battery staple" };

/** The shortest timeout that can be configured, so that clients fall silent within the life of a process. */
export const TIMEOUT = "00:00:01";

const CONFIGURATION: ConfigurationInput = {
  dataDir: "data",
  listen: [{ address: "127.0.0.1:0", plaintext: true }],
  limits: { connectionRate: 0, loginRate: 0 },
  authentication: { password: { memory: "8KiB", passes: 1 } },
  failover: { enabled: true, listen: "127.0.0.1:0", timeoutRange: ["1s", "1h"], requestRate: 0 },
};

/** Puts into a folder what a gateway with failover is started on, with accounts whose passwords are cheap to check. */
export async function furnish(folder: string): Promise<void> {
  await writeFile(join(folder, CONFIG), JSON.stringify(CONFIGURATION));
  await addTestAccounts(join(folder, "data"), [
    { ...CLIENT, roles: [FAILOVER_USERS] },
    { ...OPERATOR, roles: [FAILOVER_USERS, FAILOVER_ADMINISTRATORS] },
  ]);
}

/** One life of `gatehouse serve`, built, as an operator runs it. It ends by SIGKILL alone. */
export class KilledGateway {
  readonly log: LogLine[] = [];
  /** What it wrote to standard error. */
  errors = "";
  readonly #child;
  readonly #exit: Promise<unknown>;
  readonly #waiting = new Set<() => void>();
  #isKilled = false;
  #isGone = false;

  /** @param folder furnished */
  constructor(folder: string) {
    this.#child = spawn(COMMAND, ["serve", "--config", join(folder, CONFIG)], { stdio: ["ignore", "pipe", "pipe"] });
    this.#child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      this.errors += chunk;
    });
    let rest = "";
    this.#child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      this.log.push(...lines.map((line) => JSON.parse(line) as LogLine));
      for (const look of this.#waiting) look();
    });
    this.#exit = once(this.#child, "close").then(() => {
      this.#isGone = true;
      for (const look of this.#waiting) look();
    });
  }

  /** Whether it was killed: what goes wrong from then on says nothing about it. */
  get isKilled(): boolean {
    return this.#isKilled;
  }

  /**
   * A line of its log, which may be there already; `undefined` where it was killed before it came.
   * @throws {Error} where it ended by itself
   */
  async line(event: string, fits: (line: LogLine) => boolean = () => true): Promise<LogLine | undefined> {
    return await new Promise((resolve, reject) => {
      const look = () => {
        const found = this.log.find((line) => line.event === event && fits(line));
        if (found === undefined && !this.#isGone) return;
        this.#waiting.delete(look);
        if (found !== undefined || this.#isKilled) resolve(found);
        else reject(new Error(`the gateway ended by itself: ${this.errors}\n${JSON.stringify(this.log.slice(-10))}`));
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** `127.0.0.1:port` of the REST API; `undefined` where it was killed before. */
  async listening(): Promise<string | undefined> {
    const line = await this.line("gateway.listening", ({ protocol }) => protocol === "rest");
    return line && String(line["address"]);
  }

  /** Kills it now. Settles when it is gone, and all that it said is heard. */
  async kill(): Promise<void> {
    this.#isKilled = true;
    this.#child.kill("SIGKILL");
    await this.#exit;
  }
}
