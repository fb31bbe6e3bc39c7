import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GatewayEvent } from "../../../server/core/events.ts";
import { type ConfigurationInput, createGateway, type Gateway, type LogLevel } from "../../../server/index.ts";
import { addTestAccounts } from "../../support/accounts.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { type Calls, callsOf } from "./grpc.ts";
import { type Rest, restAs } from "./rest.ts";

/** Who there is. The password of each is `PASSWORD`. */
export const ACCOUNTS = {
  users: ["FailoverUsers"],
  others: ["FailoverUsers"],
  administrators: ["FailoverAdministrators"],
  both: ["FailoverUsers", "FailoverAdministrators"],
  neither: ["Viewer"],
  root: ["Admin"],
  writer: ["FailoverUsers", "Writer"],
  second: ["FailoverUsers", "Writer"],
  engineer: ["Engineer"],
} as const;

export type User = keyof typeof ACCOUNTS;
export const PASSWORD = "pässword: of all, and long";

const LISTEN = "127.0.0.1:0";

/** A gateway as programs make it, over TLS on both of its ports, in a folder that outlives its restarts. */
export class ContractGateway implements AsyncDisposable {
  /** Stands still until a test moves it on. */
  readonly clock = new FakeClock();
  events: GatewayEvent[] = [];
  readonly folder: string;
  readonly #configuration: ConfigurationInput;
  #level: ReturnType<LogLevel["get"]> = "info";
  #gateway: Gateway | undefined;
  #clients: Disposable[] = [];

  private constructor(folder: string, configuration: ConfigurationInput) {
    this.folder = folder;
    this.#configuration = configuration;
  }

  static async start(configuration: ConfigurationInput = {}): Promise<ContractGateway> {
    const folder = await mkdtemp(join(tmpdir(), "gatehouse-contract-"));
    const accounts = Object.entries(ACCOUNTS).map(([name, roles]) => ({ name, password: PASSWORD, roles }));
    await addTestAccounts(join(folder, "data"), accounts);
    const gateway = new ContractGateway(folder, configuration);
    await gateway.open();
    return gateway;
  }

  async open(): Promise<void> {
    const { failover, authentication, limits, ...given } = this.#configuration;
    this.events = [];
    this.#gateway = await createGateway({
      configuration: {
        listen: [{ address: LISTEN }],
        ...given,
        dataDir: "data",
        limits: { connectionRate: 0, loginRate: 0, ...limits },
        authentication: { ...authentication, password: { memory: 8192, passes: 1, hashing: "threads" } },
        failover: { enabled: true, listen: LISTEN, timeoutRange: ["1s", "24h"], ...failover },
      },
      folder: this.folder,
      ports: { clock: this.clock },
      logLevel: {
        get: () => this.#level,
        set: (level) => {
          this.#level = level;
        },
      },
      emit: (event) => void this.events.push(event),
    });
  }

  /** Stops the gateway and starts another one in the same folder. Clients must be made anew. */
  async restart(): Promise<void> {
    await this.#stop();
    await this.open();
  }

  get restPort(): number {
    const found = this.events.find((event) => event.event === "gateway.listening" && event.protocol === "rest");
    return (found as { port?: number } | undefined)?.port ?? 0;
  }

  get address(): string {
    return this.#gateway!.addresses[0]!.address;
  }

  async authorities(): Promise<string> {
    return await readFile(join(this.folder, "data/tls/server.crt"), "utf8");
  }

  /** @param user nobody sends no credential */
  async rest(user?: User): Promise<Rest> {
    const login = user === undefined ? undefined : `Basic ${Buffer.from(`${user}:${PASSWORD}`).toString("base64")}`;
    const rest = restAs(this.restPort, await this.authorities(), login);
    this.#clients.push(rest);
    return rest;
  }

  /** A connection of its own; its calls run in a session of this user. */
  async calls(user?: User): Promise<Calls> {
    const calls = await callsOf(this.address, await this.authorities());
    this.#clients.push(calls);
    if (user !== undefined) await calls.login(user, PASSWORD);
    return calls;
  }

  /** All events of a name so far. */
  told<E extends GatewayEvent["event"]>(name: E): Extract<GatewayEvent, { event: E }>[] {
    return this.events.filter((event) => event.event === name) as never;
  }

  async #stop(): Promise<void> {
    for (const client of this.#clients) client[Symbol.dispose]();
    this.#clients = [];
    await this.#gateway?.[Symbol.asyncDispose]();
    this.#gateway = undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
