import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { ConfigurationInput } from "../../server/index.ts";
import type { TestAccount } from "../support/accounts.ts";
import type { GatewayState } from "./measured-gateway.ts";

const MODULE = fileURLToPath(new URL("measured-gateway.ts", import.meta.url));
const WAIT_MS = 30_000;
/** Node does not always notice that a TLS client was reset; the unanswered ping then ends the channel, within 30 s. */
const SETTLE_MS = 45_000;

/** A gateway in a process of its own, which can be asked how it is. */
export class MeasuredGateway implements AsyncDisposable {
  /** `127.0.0.1:port`. */
  readonly plaintext: string;
  readonly tls: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, [plaintext = "", tls = ""]: readonly string[]) {
    this.#child = child;
    this.plaintext = plaintext;
    this.tls = tls;
  }

  /** Starts it on a plaintext and a TLS port. */
  static async start(
    configuration: Omit<ConfigurationInput, "listen">,
    accounts: readonly TestAccount[],
  ): Promise<MeasuredGateway> {
    const listen = [{ address: "127.0.0.1:0", plaintext: true }, { address: "127.0.0.1:0" }];
    const args = [JSON.stringify({ listen, ...configuration }), JSON.stringify(accounts)];
    const child = fork(MODULE, args, { execArgv: ["--expose-gc", "--import", "tsx"] });
    return new MeasuredGateway(child, await heard(child));
  }

  async ask<Answer>(question: "state" | "begun" | "hold" | "release"): Promise<Answer> {
    const answer = heard<Answer>(this.#child);
    this.#child.send(question);
    return await answer;
  }

  /** Its state once nobody is connected any more and every failure is forgotten. */
  async settled(): Promise<GatewayState> {
    const until = performance.now() + SETTLE_MS;
    for (;;) {
      const state = await this.ask<GatewayState>("state");
      if (state.channels === 0 && state.penalties === 0) return state;
      if (performance.now() > until) throw new Error(`something stays that nobody uses: ${JSON.stringify(state)}`);
      await sleep(100);
    }
  }

  /** Waits until so many verifications have begun since it was started. */
  async begun(count: number): Promise<void> {
    const until = performance.now() + WAIT_MS;
    for (let begun = 0; begun < count; begun = await this.ask<number>("begun"))
      if (performance.now() > until) throw new Error(`only ${begun} of ${count} verifications have begun`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, "exit", { signal: AbortSignal.timeout(WAIT_MS) });
    this.#child.disconnect();
    await gone.catch(() => this.#child.kill("SIGKILL"));
  }
}

async function heard<Answer>(child: ChildProcess): Promise<Answer> {
  const isOver = new AbortController();
  const signal = AbortSignal.any([isOver.signal, AbortSignal.timeout(WAIT_MS)]);
  const ended = once(child, "exit", { signal }).then(([code]) => {
    throw new Error(`the gateway's process ended with code ${code}`);
  });
  try {
    const [{ answer }] = await Promise.race([once(child, "message", { signal }), ended]);
    return answer;
  } finally {
    isOver.abort();
    ended.catch(() => {});
  }
}
