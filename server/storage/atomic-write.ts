import { randomBytes } from "node:crypto";
import { lstat, open, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { syncFolder } from "./folder.ts";
import { StorageError, systemCode } from "./storage-error.ts";

/** As many symbolic links in a row as Linux follows. */
const LINKS_MAX = 40;

/** The file itself behind all symbolic links, whether it exists yet or not. */
export async function targetOf(path: string): Promise<string> {
  let target = resolve(path);
  for (let links = 0; links < LINKS_MAX; links += 1) {
    const folder = await folderOf(target);
    target = join(folder, basename(target));
    const found = await present(lstat(target));
    if (!found?.isSymbolicLink()) return target;
    target = resolve(folder, await readlink(target));
  }
  throw new StorageError("LINKS", `${path} is a symbolic link that leads to too many others`);
}

/**
 * Replaces a file durably: readers and crashes see the old text or the new one, never a part. An existing file keeps
 * its mode and, where we may, its owner; a new one is for the owner of the folder alone.
 * @param target a file that is no symbolic link, in an existing folder
 * @param proceed asked just before the replacement; nothing is replaced when it throws
 */
export async function writeAtomically(target: string, text: string, proceed: () => Promise<void>): Promise<void> {
  const folder = dirname(target);
  const draft = join(folder, `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeDraft(draft, text, await rightsFor(target, folder));
    await proceed();
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** The result of a look at the file system; `undefined` where there is nothing. */
export async function present<T>(look: Promise<T>): Promise<T | undefined> {
  try {
    return await look;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

interface Rights {
  mode: number;
  uid: number;
  gid: number;
}

async function rightsFor(target: string, folder: string): Promise<Rights> {
  const existing = await present(stat(target));
  if (existing !== undefined) return { mode: existing.mode & 0o777, uid: existing.uid, gid: existing.gid };
  const { uid, gid } = await stat(folder);
  return { mode: 0o600, uid, gid };
}

async function writeDraft(draft: string, text: string, { mode, uid, gid }: Rights): Promise<void> {
  await using file = await open(draft, "wx", 0o600);
  const ours = await file.stat();
  const owned =
    (ours.uid === uid && ours.gid === gid) ||
    (await file.chown(uid, gid).then(
      () => true,
      () => false,
    ));
  // Rights of a group were meant for the old file's group, so a file that cannot keep it keeps none of them.
  await file.chmod(owned ? mode : mode & 0o700);
  await file.writeFile(text);
  await file.sync();
}

async function folderOf(path: string): Promise<string> {
  const folder = await present(realpath(dirname(path)));
  if (folder !== undefined) return folder;
  throw new StorageError("FOLDER_MISSING", `the folder ${dirname(path)} does not exist; create it and try again`);
}
