import assert from "node:assert/strict";
import test from "node:test";
import type { Credential } from "../../client/credential.ts";
import { CredentialFailed } from "../../client/errors.ts";
import { Renewal, type RenewalFailure, type Timing } from "../../client/renewal.ts";

const HOUR_MS = 3_600_000;
const START = Date.UTC(2026, 0, 1);
const credential = { isFresh: true } as Credential;

/** Time that passes only by waiting. */
class TestTime implements Timing {
  ms = 0;
  /** What is drawn next; from 0 to 1. */
  chance = 1;
  readonly waits: number[] = [];

  now = () => this.ms;
  wall = () => START + this.ms;
  random = () => this.chance;

  async pause(ms: number, signal: AbortSignal): Promise<void> {
    await Promise.resolve();
    signal.throwIfAborted();
    this.waits.push(ms);
    this.ms += ms;
  }
}

/** A session of an hour that renews as told. */
function session(renewals: (() => void)[], time: TestTime, end = new Date(START + 2 * HOUR_MS)) {
  const failures: RenewalFailure[] = [];
  let tried = 0;
  const renewal: Renewal = new Renewal(
    {
      credential,
      renew: async () => {
        tried += 1;
        renewals.shift()?.();
        renewal.proven();
        return end;
      },
      failed: (failure) => failures.push(failure),
    },
    time,
  );
  return { renewal, failures, tried: () => tried };
}

const settled = async () => {
  for (let turn = 0; turn < 200; turn++) await Promise.resolve();
};
const fails = () => {
  throw new CredentialFailed("unavailable", "down", { retryable: true });
};

test("the first try is spread over half of what is at least left when the end is announced", async () => {
  for (const [chance, expectedMs] of [
    [0, 0],
    [0.5, 127_059],
    [1, 254_118],
  ] as const) {
    const time = new TestTime();
    time.chance = chance;
    const { renewal, tried } = session([], time);
    time.ms = 0.8 * HOUR_MS;
    renewal.announced(new Date(START + HOUR_MS));
    await settled();
    assert.equal(tried(), 1);
    assert.equal(Math.round(time.waits[0]!), expectedMs);
  }
});

test("a clock that is ahead of the gateway's makes a renewal sooner, never later", async () => {
  const time = new TestTime();
  const { renewal } = session([], time);
  time.ms = 0.8 * HOUR_MS;
  renewal.announced(new Date(time.wall() - HOUR_MS));
  await settled();
  assert.deepEqual(time.waits, [0]);
});

test("failures are tried again with waits that double up to half a minute", async () => {
  const time = new TestTime();
  const random = Math.random;
  Math.random = () => 1;
  try {
    const { renewal, failures, tried } = session(
      Array.from({ length: 8 }, () => fails),
      time,
    );
    renewal.announced(new Date(START + HOUR_MS));
    await settled();
    assert.equal(tried(), 9);
    assert.deepEqual(time.waits.slice(1), [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    assert.deepEqual(
      failures.map(({ willRetryAt }) => (willRetryAt?.getTime() ?? 0) - START).slice(0, 3),
      [500, 1_500, 3_500],
    );
    assert.equal(renewal.lastError, undefined, "it was proven at last");
  } finally {
    Math.random = random;
  }
});

test("the same end announced twice begins one renewal, and none after a refusal that stands", async () => {
  const time = new TestTime();
  const refuses = () => {
    throw new CredentialFailed("package-missing", "no");
  };
  const { renewal, failures, tried } = session([refuses], time);
  const end = new Date(START + HOUR_MS);
  renewal.announced(end);
  renewal.announced(end);
  await settled();
  renewal.announced(end);
  await settled();
  assert.equal(tried(), 1);
  assert.deepEqual([failures[0]?.retryable, failures[0]?.willRetryAt], [false, undefined]);
});

test("renewals that bring no later end are told, and stop after a few", async () => {
  const time = new TestTime();
  time.chance = 0;
  const end = new Date(START + HOUR_MS);
  const { renewal, failures, tried } = session([], time, end);
  for (let round = 0; round < 20; round++) {
    renewal.announced(end);
    await settled();
  }
  assert.equal(tried(), 9);
  assert.deepEqual(new Set(failures.map(({ error }) => (error as CredentialFailed).reason)), new Set(["unchanged"]));
  assert.deepEqual(failures[0]?.willRetryAt, new Date(START + 0.8 * HOUR_MS));
  assert.equal(failures.at(-1)?.willRetryAt, undefined);
  assert.match(renewal.lastError?.message ?? "", /must be replaced/);
  renewal.proven();
  renewal.announced(new Date(end.getTime() + HOUR_MS));
  await settled();
  assert.equal(tried(), 10, "a later end counts again");
});

test("a session that ends gives up the renewal that waits", async () => {
  const time = new TestTime();
  const { renewal, failures, tried } = session([], time);
  renewal.announced(new Date(START + HOUR_MS));
  renewal.stop();
  await settled();
  assert.deepEqual([tried(), failures], [0, []]);
});
