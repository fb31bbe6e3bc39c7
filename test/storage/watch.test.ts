import assert from "node:assert/strict";
import { mkdir, rename, rm, symlink, unlink, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { watchFiles } from "../../server/storage/watch.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { temporaryFolder, waiter } from "./support.ts";

type Folder = Awaited<ReturnType<typeof temporaryFolder>>;

const CHANGES: Record<string, (folder: Folder) => Promise<void>> = {
  written: (folder) => writeFile(folder.file("watched"), "another text"),
  "written with a text of the same length": (folder) => writeFile(folder.file("watched"), "dlo"),
  removed: (folder) => unlink(folder.file("watched")),
  "replaced by rename": async (folder) => {
    await writeFile(folder.file("draft"), "old");
    await rename(folder.file("draft"), folder.file("watched"));
  },
};

for (const [what, change] of Object.entries(CHANGES))
  test(`a file that is ${what} is told of at once`, async () => {
    await using folder = await temporaryFolder();
    await writeFile(folder.file("watched"), "old");
    const told = waiter();
    const next = told.next(1_500);
    const stop = watchFiles([folder.file("watched")], told.listener);
    await change(folder);
    await next;
    stop();
  });

test("a file that is created is told of at once", async () => {
  await using folder = await temporaryFolder();
  const told = waiter();
  const next = told.next(1_500);
  const stop = watchFiles([folder.file("missing"), folder.file("watched")], told.listener);
  await writeFile(folder.file("watched"), "new");
  await next;
  stop();
});

test("a changed target of a symbolic link is told of at once", async () => {
  await using folder = await temporaryFolder();
  await mkdir(folder.file("elsewhere"));
  await writeFile(folder.file("elsewhere/target"), "old");
  await symlink("elsewhere/target", folder.file("watched"));
  const told = waiter();
  const next = told.next(1_500);
  const stop = watchFiles([folder.file("watched")], told.listener);
  await writeFile(folder.file("elsewhere/target"), "another text");
  await next;
  stop();
});

test("a burst of writes is told of once", async () => {
  await using folder = await temporaryFolder();
  const clock = new FakeClock();
  const told = waiter();
  const stop = watchFiles([folder.file("watched")], told.listener, clock);
  for (let write = 0; write < 20; write += 1) await writeFile(folder.file("watched"), `text ${write}`);
  const next = told.next();
  clock.advance(2_000);
  await next;
  clock.advance(2_000);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(told.calls(), 1);
  stop();
});

test("other files of the folder are not told of", async () => {
  await using folder = await temporaryFolder();
  const told = waiter();
  const stop = watchFiles([folder.file("watched")], told.listener);
  await writeFile(folder.file("other"), "text");
  await new Promise((resolve) => setTimeout(resolve, 150));
  assert.equal(told.calls(), 0);
  stop();
});

test("a folder that goes and comes back is watched on", async () => {
  await using folder = await temporaryFolder();
  await mkdir(folder.file("data"));
  await writeFile(folder.file("data/watched"), "old");
  const clock = new FakeClock();
  const told = waiter();
  const stop = watchFiles([folder.file("data/watched")], told.listener, clock);
  const gone = told.next();
  await rm(folder.file("data"), { recursive: true });
  clock.advance(2_000);
  await gone;
  const back = told.next();
  await mkdir(folder.file("data"));
  await writeFile(folder.file("data/watched"), "new");
  clock.advance(2_000);
  await back;
  stop();
});

test("a stopped watch leaves no timer behind", async () => {
  await using folder = await temporaryFolder();
  const clock = new FakeClock();
  const stop = watchFiles([folder.file("watched")], () => undefined, clock);
  assert.equal(clock.pending, 1);
  stop();
  assert.equal(clock.pending, 0);
});
