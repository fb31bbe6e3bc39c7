import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import type { GatewayEvent } from "../../server/core/events.ts";
import type { TlsMaterial } from "../../server/transport/tls-material.ts";
import { TlsReload } from "../../server/transport/tls-reload.ts";
import { FakeClock } from "../support/fake-clock.ts";

const TOLD = { file: "server.crt", listener: "127.0.0.1:41100" };

/** A reload over files that hold what a test says: a version, or a fault. */
function reloadOf(first: string) {
  const clock = new FakeClock();
  const events: GatewayEvent[] = [];
  const applied: string[] = [];
  const files = { hold: first as string | Error, loads: 0, wiped: 0 };
  const reload = new TlsReload({
    told: () => TOLD,
    version: first,
    async load() {
      files.loads += 1;
      const { hold } = files;
      await turn();
      if (hold instanceof Error) throw hold;
      return material(hold);
    },
    apply: ({ version }) => void applied.push(version),
    emit: (event) => void events.push(event),
    clock,
  });
  const material = (version: string): TlsMaterial => ({
    context: {},
    fingerprint: version.toUpperCase(),
    validUntil: 0,
    version,
    [Symbol.dispose]: () => void files.wiped++,
  });
  /** Moves time on in steps, and lets each attempt end. */
  const wait = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += 100) {
      clock.advance(100);
      for (let turns = 0; turns < 4; turns++) await turn();
    }
  };
  return { reload, files, events, applied, clock, wait };
}

const MISMATCH = new RangeError("server.key: this key does not belong to the certificate in server.crt");

test("new files are put to use, told once, and wiped", async () => {
  const { reload, files, events, applied, wait } = reloadOf("old");
  files.hold = "new";
  reload.changed();
  await wait(10_000);
  assert.deepEqual(applied, ["new"]);
  assert.deepEqual(events, [{ event: "certificate.reloaded", ...TOLD, fingerprint: "NEW" }]);
  assert.equal(files.wiped, 1);
});

test("files that were only touched change nothing and say nothing", async () => {
  const { reload, events, applied, wait } = reloadOf("old");
  reload.changed();
  await wait(10_000);
  assert.deepEqual([applied, events], [[], []]);
});

test("a certificate whose key follows two seconds later makes no noise", async () => {
  const { reload, files, events, applied, wait } = reloadOf("old");
  files.hold = MISMATCH;
  reload.changed();
  await wait(2_000);
  assert.deepEqual(events, []);
  files.hold = "new";
  reload.changed();
  await wait(10_000);
  assert.deepEqual(applied, ["new"]);
  assert.deepEqual(
    events.map(({ event }) => event),
    ["certificate.reloaded"],
  );
});

test("files that stay wrong are told once after five seconds, and the old ones stay in use", async () => {
  const { reload, files, events, applied, clock, wait } = reloadOf("old");
  files.hold = MISMATCH;
  reload.changed();
  await wait(4_900);
  assert.deepEqual(events, []);
  await wait(600_000);
  assert.deepEqual(events, [{ event: "certificate.rejected", ...TOLD, detail: MISMATCH.message }]);
  assert.deepEqual(applied, []);
  assert.equal(clock.pending, 0);
});

test("going back to the old files after a rejection is told", async () => {
  const { reload, files, events, wait } = reloadOf("old");
  files.hold = MISMATCH;
  reload.changed();
  await wait(10_000);
  files.hold = "old";
  reload.changed();
  await wait(1_000);
  assert.deepEqual(
    events.map(({ event }) => event),
    ["certificate.rejected", "certificate.reloaded"],
  );
});

test("a change during a load is not missed", async () => {
  const { reload, files, applied, wait } = reloadOf("old");
  files.hold = "second";
  reload.changed();
  files.hold = "third";
  reload.changed();
  await wait(1_000);
  assert.equal(applied.at(-1), "third");
  assert.equal(files.loads, 2);
});

test("a reload that was stopped does nothing more", async () => {
  const { reload, files, events, applied, wait } = reloadOf("old");
  files.hold = MISMATCH;
  reload.changed();
  await wait(1_000);
  reload.stop();
  files.hold = "new";
  reload.changed();
  await wait(10_000);
  assert.deepEqual([applied, events], [[], []]);
});
