import assert from "node:assert/strict";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { openFailover } from "../../server/compose-failover.ts";
import { configurationFrom } from "../../server/config.ts";
import { type GatewayEvent, levelOf } from "../../server/core/events.ts";
import { createGateway } from "../../server/index.ts";
import { temporaryFolder } from "../storage/support.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { startGateway } from "../support/gateway.ts";

const OWNER = { authority: "file", name: "machine" };

/** Opens failover as the gateway does, on a folder that is kept. */
async function open(dataDir: string, firstEpoch = 1) {
  const events: GatewayEvent[] = [];
  const clock = new FakeClock();
  const configuration = configurationFrom({ dataDir, failover: { enabled: true, firstEpoch } });
  const opened = await openFailover(configuration, { clock, emit: (event) => events.push(event) });
  assert.ok(opened !== undefined);
  const recovered = events.filter(({ event }) => event === "failover.recovered");
  return { ...opened, clock, events, recovered };
}

test("groups, clients, the Primary and his epoch are there after a restart, and the start tells what was read", async () => {
  await using temporary = await temporaryFolder();
  const folder = temporary.file("failover");
  const first = await open(temporary.path);
  assert.deepEqual(first.recovered, [{ event: "failover.recovered", folder, groups: 0, records: 0, lost: 0 }]);
  await first.failover.createGroup({ id: "cell-1", description: "pumps" });
  await first.failover.join("cell-1", { id: "a", owner: OWNER });
  await first.failover.override("cell-1", "a", { value: "Primary", by: OWNER });
  await first.close();
  const second = await open(temporary.path);
  assert.deepEqual(second.recovered, [{ event: "failover.recovered", folder, groups: 1, records: 4, lost: 0 }]);
  const { settings, primary, epoch, sessions } = second.failover.group("cell-1");
  assert.deepEqual([settings.description, primary, epoch, sessions[0]?.override], ["pumps", "a", 1, "Primary"]);
  await second.close();
});

test("what is missing is told at the start, with what to look at", async () => {
  await using temporary = await temporaryFolder();
  const first = await open(temporary.path);
  for (const id of ["one", "two", "three"]) await first.failover.createGroup({ id });
  await first.close();
  const folder = temporary.file("failover");
  const log = (await readdir(folder)).sort().findLast((name) => name.startsWith("log-")) ?? "";
  const text = await readFile(join(folder, log), "latin1");
  await writeFile(join(folder, log), text.replace('"two"', '"twO"'), "latin1");
  const second = await open(temporary.path);
  const detail = `records missing in ${log}: 1`;
  assert.deepEqual(second.recovered, [{ event: "failover.recovered", folder, groups: 2, records: 2, lost: 1, detail }]);
  await second.close();
});

test("when changes are kept again that could not be, it is told once, with how long they could not", async () => {
  await using temporary = await temporaryFolder();
  const folder = temporary.file("failover");
  // The start cannot remove it, and so begins no log.
  await mkdir(join(folder, "log-0000000099-0000000000.tmp"), { recursive: true });
  const { failover, clock, events, close } = await open(temporary.path);
  const told = () => events.filter(({ event }) => event === "failover.rejected" || event === "failover.kept");
  const [rejected] = told();
  assert.deepEqual([rejected?.event, told().length], ["failover.rejected", 1]);
  clock.advance(90_000);
  for (const id of ["one", "two"]) await failover.createGroup({ id });
  assert.deepEqual(told(), [rejected, { event: "failover.kept", folder, forMs: 90_000 }]);
  await close();
});

test("damage that was found at the start is told as a warning, and a good start is not", () => {
  const recovered = { event: "failover.recovered", folder: "failover", groups: 1, records: 4, lost: 0 } as const;
  assert.equal(levelOf(recovered), "info");
  assert.equal(levelOf({ ...recovered, detail: "snapshot-0000000004 is damaged" }), "warn");
});

test("no group that was put back goes below the first epoch that is configured, and nobody keeps a lower one", async () => {
  await using temporary = await temporaryFolder();
  const first = await open(temporary.path);
  for (const id of ["old", "gone"]) {
    await first.failover.createGroup({ id });
    await first.failover.join(id, { id: "a", owner: OWNER });
    await first.failover.heartbeat(id, "a", { score: 50 });
    await first.failover.heartbeat(id, "a", { score: 50 });
  }
  await first.close();
  const second = await open(temporary.path, 1_000);
  assert.equal(second.failover.group("old").primary, undefined);
  await second.failover.heartbeat("old", "a", { score: 50 });
  const { epoch } = await second.failover.heartbeat("old", "a", { score: 50 });
  assert.equal(epoch, 1_000);
  await second.failover.createGroup({ id: "new" });
  assert.equal(second.failover.group("new").epoch, 999);
  await second.close();
  const third = await open(temporary.path, 1_000);
  const { primary, epoch: kept } = third.failover.group("old");
  assert.deepEqual([primary, kept], ["a", 1_000], "what has been granted since stays");
  await third.close();
});

test("a second gateway with the same dataDir does not start, and the first goes on", async () => {
  await using first = await startGateway({ configuration: { failover: { enabled: true, listen: "127.0.0.1:0" } } });
  const configuration = {
    dataDir: join(first.folder, "data"),
    listen: [{ address: "127.0.0.1:0", plaintext: true }],
    failover: { enabled: true, listen: "127.0.0.1:0" },
  };
  await assert.rejects(createGateway({ configuration, folder: first.folder }), {
    name: "StorageError",
    message: /failover is in use by another process, such as a gateway with the same dataDir; stop it/,
  });
  assert.equal(first.events.filter(({ event }) => event === "failover.recovered").length, 1);
});

test("a gateway without failover keeps nothing of it", async () => {
  await using gateway = await startGateway();
  assert.ok(!(await readdir(join(gateway.folder, "data"))).includes("failover"));
});
