import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { ConfigurationInput } from "../../../server/index.ts";
import type { TestAccount } from "../../support/accounts.ts";
import type { Measured } from "./good-client.ts";
import { HelperProcess } from "./helper-process.ts";
import { ServingGateway } from "./serving-gateway.ts";

const GOOD = { name: "good", password: "a good password" };
const GOOD_SOURCE = "127.0.9.1";
const MOST_P99_MS = 250;
/** What may come and go beside: one attack must not make the gateway hold more. */
const MOST_GROWTH_BYTES = 160 * 1024 * 1024;

/** Where attacks are shown: a gateway in one process, and in another a client that works in its session all the time. */
export class Stage implements AsyncDisposable {
  readonly gateway: ServingGateway;
  readonly #good: HelperProcess;
  readonly #openFiles: number;

  private constructor(gateway: ServingGateway, good: HelperProcess) {
    this.gateway = gateway;
    this.#good = good;
    this.#openFiles = gateway.openFiles;
  }

  static async open(configuration?: ConfigurationInput, accounts: readonly TestAccount[] = []): Promise<Stage> {
    const gateway = await ServingGateway.start(configuration, [GOOD, ...accounts]);
    const [, port] = gateway.address.split(":");
    const good = HelperProcess.start("./good-client.ts", port!, GOOD_SOURCE);
    await good.hear();
    return new Stage(gateway, good);
  }

  /**
   * Does something hostile. Meanwhile the good client must find its session in every call, 99 of 100 within 250 ms, and
   * the gateway must live, be silent on standard error and hold its memory together. Where the machine has others to
   * serve, the gateway answers for the share of time alone that it got of a processor.
   * @param options.tries what was slow is done again this often, if it can be: an attack that slows the gateway does so
   *   each time, a machine that paused does not
   */
  async undisturbed<Result>(
    act: () => Promise<Result>,
    { mostGrowthBytes = MOST_GROWTH_BYTES, tries = 1 } = {},
  ): Promise<Result> {
    await this.#good.ask("measure");
    const before = { bytes: this.gateway.residentBytes, ...this.gateway.processorTime };
    const result = await act();
    const { calls, failed, firstFailure, p99Ms } = await this.#measured();
    assert.ok(this.gateway.isAlive, `the gateway died: ${this.gateway.errors}`);
    const grownBytes = this.gateway.residentBytes - before.bytes;
    const { ran, waited } = this.gateway.processorTime;
    const share = (ran - before.ran) / (ran - before.ran + waited - before.waited);
    assert.deepEqual({ failed, firstFailure }, { failed: 0, firstFailure: "" });
    assert.ok(calls > 0, "the good client must have called");
    assert.ok(grownBytes < mostGrowthBytes, `the gateway grew by ${grownBytes} bytes`);
    assert.equal(this.gateway.errors, "");
    if (p99Ms * share < MOST_P99_MS) return result;
    const facts = `p99 of the good client's ${calls} calls is ${p99Ms.toFixed(0)} ms, with ${share.toFixed(2)} of a processor`;
    assert.ok(tries > 1, facts);
    return await this.undisturbed(act, { mostGrowthBytes, tries: tries - 1 });
  }

  /** What the good client measured; where the attack was over before it called, with its first call behind it. */
  async #measured(): Promise<Measured> {
    const end = performance.now() + 5_000;
    for (;;) {
      const measured = await this.#good.ask<Measured>("measure");
      if (measured.calls > 0 || performance.now() > end) return measured;
      await sleep(20);
    }
  }

  /** Nothing but the good client's channel and session may be left, and the gateway must stop in order. */
  async leavesNothing(withinMs = 20_000): Promise<void> {
    const { gateway } = this;
    const end = performance.now() + withinMs;
    while (gateway.openFiles > this.#openFiles && performance.now() < end) await sleep(100);
    assert.ok(gateway.openFiles <= this.#openFiles, `${gateway.openFiles - this.#openFiles} files more are open`);
    const left = (kind: string, source?: string) =>
      gateway.lines(`${kind}.opened`, source).length - gateway.lines(`${kind}.closed`, source).length;
    await gateway.until(() => left("channel") === 1, "channels are left", withinMs);
    assert.equal(left("channel", GOOD_SOURCE), 1);
    assert.deepEqual([left("session"), left("session", GOOD_SOURCE)], [1, 1]);
    assert.deepEqual(gateway.lines("call.failed"), []);
    assert.equal(await gateway.stop(), 0);
    assert.deepEqual([left("channel"), left("session"), gateway.errors], [0, 0, ""]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#good[Symbol.asyncDispose]();
    await this.gateway[Symbol.asyncDispose]();
  }
}
