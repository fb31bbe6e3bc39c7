import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GatewayEvent } from "../../server/core/events.ts";
import type { ConfigurationInput, Gateway, GatewayPorts, LogLevel } from "../../server/index.ts";
import { createGateway } from "../../server/index.ts";
import { addTestAccounts, type TestAccount } from "./accounts.ts";

/** A gateway of a test's own, in a folder of its own. */
export interface TestGateway extends AsyncDisposable {
  readonly gateway: Gateway;
  readonly folder: string;
  /** Everything it has told its log so far. */
  readonly events: GatewayEvent[];
  /** Waits until an event is there that fits; fails after 5 s, or `withinMs`. */
  event<E extends GatewayEvent["event"]>(
    name: E,
    fits?: (event: Extract<GatewayEvent, { event: E }>) => boolean,
    withinMs?: number,
  ): Promise<Extract<GatewayEvent, { event: E }>>;
  /** `127.0.0.1:port` of the first listener. */
  readonly address: string;
}

export interface TestGatewayOptions {
  configuration?: ConfigurationInput;
  ports?: GatewayPorts;
  logLevel?: LogLevel;
  /** Beside the first `admin`. Their passwords are hashed with the cheapest settings. */
  accounts?: readonly TestAccount[];
}

/** Cheap Argon2id on our own threads, so that tests are fast. */
const CHEAP = { memory: 8192, passes: 1, hashing: "threads" } as const;

/** All tests come from a few loopback addresses: a test of the rates sets them. */
const NO_RATES = { connectionRate: 0, loginRate: 0 };

/** Starts a gateway on a free loopback port, plaintext unless the configuration says otherwise. */
export async function startGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-test-"));
  const events: GatewayEvent[] = [];
  const waiting = new Set<() => void>();
  const given = options.configuration ?? {};
  const configuration: ConfigurationInput = {
    listen: [{ address: "127.0.0.1:0", plaintext: true }],
    ...given,
    dataDir: join(folder, "data"),
    limits: { ...NO_RATES, ...given.limits },
    authentication: { ...given.authentication, password: { ...CHEAP, ...given.authentication?.password } },
  };
  await addTestAccounts(join(folder, "data"), options.accounts ?? []);
  const gateway = await createGateway({
    configuration,
    folder,
    ...(options.ports === undefined ? {} : { ports: options.ports }),
    ...(options.logLevel === undefined ? {} : { logLevel: options.logLevel }),
    emit: (event) => {
      events.push(event);
      for (const look of waiting) look();
    },
  });
  return {
    gateway,
    folder,
    events,
    address: gateway.addresses[0]!.address,
    event: (name, fits = () => true, withinMs = 5_000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`no ${name} within ${withinMs} ms; heard ${events.map(({ event }) => event).join(", ")}`));
        }, withinMs);
        const look = () => {
          const found = events.find((event) => event.event === name && fits(event as never));
          if (found === undefined) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found as never);
        };
        waiting.add(look);
        look();
      }),
    async [Symbol.asyncDispose]() {
      await gateway[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
