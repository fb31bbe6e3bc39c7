import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, stat, symlink } from "node:fs/promises";
import { test } from "node:test";
import { lockFolder } from "../../server/storage/folder-lock.ts";
import { FileJournal } from "../../server/storage/journal-file.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { numbersFold } from "./journal-support.ts";
import { temporaryFolder } from "./support.ts";

const parts = () => ({
  clock: new FakeClock(),
  onTrouble: (detail: string) => assert.fail(detail),
  onKept: () => assert.fail("there was no trouble"),
});

test("what one journal kept the next one reads, in files and a folder for the owner alone", async () => {
  await using temporary = await temporaryFolder();
  const folder = temporary.file("deep/failover");
  const first = await FileJournal.open(folder, numbersFold, parts());
  assert.deepEqual([first.state.items, first.records, first.lost, first.detail], [[], 0, 0, undefined]);
  await first.journal.append([1, 2]);
  first.journal.note([3]);
  await first.journal.close();
  const second = await FileJournal.open(folder, numbersFold, parts());
  assert.deepEqual([second.state.items, second.records, second.lost], [[1, 2, 3], 3, 0]);
  await second.journal.close();
  assert.equal((await stat(folder)).mode & 0o777, 0o700);
  const names = await readdir(folder);
  assert.ok(names.length >= 4, names.join(" "));
  for (const name of names) assert.equal((await stat(`${folder}/${name}`)).mode & 0o777, 0o600, name);
});

test("a folder that is in use cannot be opened, by another path neither, until it is closed", async () => {
  await using temporary = await temporaryFolder();
  const folder = temporary.file("failover");
  const { journal } = await FileJournal.open(folder, numbersFold, parts());
  await symlink(folder, temporary.file("alias"));
  for (const path of [folder, `${folder}/`, temporary.file("alias")])
    await assert.rejects(FileJournal.open(path, numbersFold, parts()), {
      name: "StorageError",
      code: "LOCKED",
      message: /is in use by another process, such as a gateway with the same dataDir; stop it/,
    });
  await journal.append([1]);
  await journal.close();
  const again = await FileJournal.open(folder, numbersFold, parts());
  assert.deepEqual(again.state.items, [1]);
  await again.journal.close();
});

test("a folder that could not be opened is free", async () => {
  await using temporary = await temporaryFolder();
  const folder = temporary.file("failover");
  const broken = { ...numbersFold, empty: () => assert.fail("unreadable") };
  await assert.rejects(FileJournal.open(folder, broken, parts()), /unreadable/);
  const { journal } = await FileJournal.open(folder, numbersFold, parts());
  await journal.close();
});

for (const kind of ["the system's lock", "a socket that stays when its process dies"])
  test(`a folder whose process was killed is free at once: ${kind}`, async () => {
    await using temporary = await temporaryFolder();
    const socket = temporary.file("socket");
    const addresses = kind === "the system's lock" ? [] : [() => socket];
    const program = `import { lockFolder } from ${JSON.stringify(import.meta.resolve("../../server/storage/folder-lock.ts"))};
    await lockFolder(${JSON.stringify(temporary.path)}${addresses.length === 0 ? "" : `, () => ${JSON.stringify(socket)}`}); console.log("locked"); setInterval(() => {}, 1e6);`;
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    await assert.rejects(lockFolder(temporary.path, ...addresses), { code: "LOCKED" });
    child.kill("SIGKILL");
    await once(child, "exit");
    const release = await lockFolder(temporary.path, ...addresses);
    await release();
  });
