import assert from "node:assert/strict";
import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { lock } from "proper-lockfile";
import { createPrivateFolder } from "../../server/storage/folder.ts";
import { LockedFile } from "../../server/storage/locked-file.ts";
import { StorageError } from "../../server/storage/storage-error.ts";
import { temporaryFolder } from "./support.ts";

const write = (path: string, text: string) => new LockedFile(path).update(async () => ({ text, result: undefined }));
const modeOf = async (path: string) => (await stat(path)).mode & 0o777;
const storageError = (code: string, message: RegExp) => (error: unknown) =>
  error instanceof StorageError && error.code === code && message.test(error.message);

test("a new file is for its owner alone", async () => {
  await using folder = await temporaryFolder();
  await write(folder.file("new"), "text");
  assert.equal(await modeOf(folder.file("new")), 0o600);
});

test("a replaced file keeps its mode", async () => {
  await using folder = await temporaryFolder();
  const path = folder.file("shared");
  await writeFile(path, "old");
  await chmod(path, 0o640);
  await write(path, "new");
  assert.equal(await modeOf(path), 0o640);
  assert.equal(await readFile(path, "utf8"), "new");
});

test("a symbolic link stays one, and its target is replaced", async () => {
  await using folder = await temporaryFolder();
  await mkdir(folder.file("elsewhere"));
  await writeFile(folder.file("elsewhere/target"), "old");
  await symlink("elsewhere/target", folder.file("link"));
  await write(folder.file("link"), "new");
  assert.ok((await lstat(folder.file("link"))).isSymbolicLink());
  assert.equal(await readFile(folder.file("elsewhere/target"), "utf8"), "new");
});

test("a symbolic link to nothing gets its target", async () => {
  await using folder = await temporaryFolder();
  await symlink("target", folder.file("link"));
  assert.equal(await new LockedFile(folder.file("link")).read(), undefined);
  await write(folder.file("link"), "new");
  assert.equal(await readFile(folder.file("target"), "utf8"), "new");
});

test("symbolic links in a circle are named", async () => {
  await using folder = await temporaryFolder();
  await symlink("one", folder.file("other"));
  await symlink("other", folder.file("one"));
  await assert.rejects(write(folder.file("one"), "x"), storageError("LINKS", /one/));
});

test("nothing but the file is left behind, after a write and after a failure", async () => {
  await using folder = await temporaryFolder();
  const path = folder.file("document");
  await write(path, "old");
  const interrupted = new LockedFile(path).update(async () => {
    await writeFile(path, "by a program that knows no lock");
    return { text: "new", result: undefined };
  });
  await assert.rejects(interrupted, storageError("CHANGED", /nothing was written/));
  assert.equal(await readFile(path, "utf8"), "by a program that knows no lock");
  assert.deepEqual(await readdir(folder.path), ["document"]);
});

test("a file locked by another process is left alone, and the error says where to look", async () => {
  await using folder = await temporaryFolder();
  const path = folder.file("document");
  const release = await lock(path, { realpath: false });
  const file = new LockedFile(path, { lockWaitMs: 60 });
  const refused = file.update(async () => ({ text: "x", result: undefined }));
  await assert.rejects(refused, storageError("LOCKED", /gatehouse account.*document\.lock/));
  await release();
  await file.update(async () => ({ text: "y", result: undefined }));
  assert.equal(await file.read(), "y");
});

test("the lock of a process that died is taken over", async () => {
  await using folder = await temporaryFolder();
  await mkdir(folder.file("document.lock"));
  await utimes(folder.file("document.lock"), new Date(0), new Date(0));
  await write(folder.file("document"), "new");
  assert.deepEqual(await readdir(folder.path), ["document"]);
});

test("a missing folder is named and not made", async () => {
  await using folder = await temporaryFolder();
  await assert.rejects(write(folder.file("missing/document"), "x"), storageError("FOLDER_MISSING", /missing does not/));
  assert.deepEqual(await readdir(folder.path), []);
});

test("a private folder is made with those above it, and an existing one keeps its mode", async () => {
  await using folder = await temporaryFolder();
  await createPrivateFolder(folder.file("data/deep"));
  assert.equal(await modeOf(folder.file("data")), 0o700);
  assert.equal(await modeOf(folder.file("data/deep")), 0o700);
  await chmod(folder.file("data"), 0o750);
  await createPrivateFolder(folder.file("data"));
  assert.equal(await modeOf(folder.file("data")), 0o750);
});

test("a file where the private folder should be is an error", async () => {
  await using folder = await temporaryFolder();
  await writeFile(folder.file("data"), "");
  await assert.rejects(createPrivateFolder(folder.file("data")), /data/);
});
