import { mkdir, open, stat } from "node:fs/promises";

/**
 * Makes a folder that only its owner may enter, and whatever folders above it are missing. An existing one keeps its
 * mode.
 * @throws {Error} the system's, as for a file in the way or a missing right
 */
export async function createPrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  if (!(await stat(path)).isDirectory()) throw new Error(`${path} is no folder`);
}

/** Makes durable which files a folder holds: after a crash, a rename in it has happened. */
export async function syncFolder(path: string): Promise<void> {
  await using folder = await open(path, "r");
  await folder.sync();
}
