import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { TLSSocket } from "node:tls";
import { queryObjects } from "node:v8";
import type { GatewayEvent } from "../../server/core/events.ts";
import { type ConfigurationInput, createGateway } from "../../server/index.ts";
import { SecretBytes } from "../../server/secrets/secret-bytes.ts";
import { addTestAccounts, type TestAccount } from "../support/accounts.ts";

/** What the gateway has, and how much memory it takes after a full collection. Bytes. */
export interface GatewayState {
  sessions: number;
  channels: number;
  /** Counts of failures. */
  penalties: number;
  /** Sessions opened and closed so far, as the log tells it. */
  opened: number;
  closed: number;
  /** Verifications begun so far. */
  begun: number;
  /** Calls that failed for a fault of our own, and why. */
  failed: string[];
  openFiles: number;
  /** Objects of TLS connections that nothing has freed. */
  tlsSockets: number;
  heapBytes: number;
  residentBytes: number;
  lockedBytes: number;
}

/** Collections until nothing more is freed: what finalizers let go of takes another. */
const COLLECTIONS = 5;

/**
 * A gateway in a process of its own, which tells its state when it is asked, and holds verifications back while it is
 * told to. It ends with the process that started it.
 */
async function serve(configuration: ConfigurationInput, accounts: readonly TestAccount[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-soak-"));
  const seen = { opened: 0, closed: 0, begun: 0, failed: [] as string[] };
  let held = Promise.resolve();
  let release = () => {};
  await addTestAccounts(join(folder, "data"), accounts);
  const gateway = await createGateway({
    configuration: { ...configuration, dataDir: "data" },
    folder,
    emit(event: GatewayEvent) {
      if (event.event === "session.opened") seen.opened++;
      if (event.event === "session.closed") seen.closed++;
      if (event.event === "call.failed") seen.failed.push(event.detail);
    },
    ports: {
      async verification(_attempt, proceed) {
        seen.begun++;
        await held;
        return await proceed();
      },
    },
  });
  const state = async (): Promise<GatewayState> => {
    for (let n = 0; n < COLLECTIONS; n++) {
      globalThis.gc?.();
      await sleep(10);
    }
    const { heapUsed, rss } = process.memoryUsage();
    return {
      ...seen,
      sessions: gateway.sessions.size,
      channels: gateway.channels.size,
      penalties: gateway.penalties.size,
      openFiles: readdirSync("/proc/self/fd").length,
      tlsSockets: queryObjects(TLSSocket, { format: "count" }),
      heapBytes: heapUsed,
      residentBytes: rss,
      lockedBytes: SecretBytes.lockedBytes,
    };
  };
  const answers: Record<string, () => unknown> = {
    state,
    begun: () => seen.begun,
    hold() {
      held = new Promise((resolve) => {
        release = resolve;
      });
    },
    release: () => release(),
  };
  process.on("message", async (question: string) => process.send?.({ answer: await answers[question]?.() }));
  process.once("disconnect", async () => {
    await gateway[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
    process.exit(0);
  });
  process.send?.({ answer: gateway.addresses.map(({ address }) => address) });
}

const [configuration = "{}", accounts = "[]"] = process.argv.slice(2);
await serve(JSON.parse(configuration), JSON.parse(accounts));
