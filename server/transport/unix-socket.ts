import { once } from "node:events";
import { chmod, link, lstat, mkdtemp, rm, unlink } from "node:fs/promises";
import { connect, type Server } from "node:net";
import { dirname, join } from "node:path";

/** Longest path of a unix socket, in bytes (`sun_path` less its closing NUL). */
const LONGEST = process.platform === "linux" ? 107 : 103;

/**
 * Listens on a unix socket that has `mode` from its first moment. A socket file on which nobody listens is replaced;
 * one in use, and a file of any other kind, stays.
 *
 * `chmod` after `listen` would leave a moment in which others can connect, and a changed umask would reach files that
 * other work creates meanwhile. So the socket is made in a folder nobody else may enter, and linked to its place when it
 * has its mode. Linking, unlike renaming, never replaces what another process has put there in the meantime.
 *
 * @returns how to remove the socket file, which does nothing once the path belongs to someone else
 * @throws {RangeError} for a path that is too long
 * @throws {Error} with code `EADDRINUSE`, or that of the file system
 */
export async function listenOnUnixSocket(server: Server, path: string, mode: number): Promise<() => Promise<void>> {
  const rehearsal = join(dirname(path), ".XXXXXX", "s");
  if (Math.max(Buffer.byteLength(path), Buffer.byteLength(rehearsal)) > LONGEST)
    throw new RangeError(`listen unix:${path}: a socket path has at most ${LONGEST} bytes; choose a shorter folder`);
  await removeStale(path);
  const folder = await mkdtemp(join(dirname(path), ".")).catch((cause: unknown) => {
    throw new Error(`listen unix:${path}: no socket can be made in ${dirname(path)} (${codeOf(cause)})`, { cause });
  });
  try {
    const made = join(folder, "s");
    server.listen(made);
    await once(server, "listening");
    await chmod(made, mode);
    await link(made, path).catch((cause: unknown) => {
      throw codeOf(cause) === "EEXIST" ? inUse(path) : cause;
    });
    const { dev, ino } = await lstat(path);
    return async () => {
      const now = await lstat(path).catch(() => undefined);
      if (now?.dev === dev && now.ino === ino) await unlink(path);
    };
  } catch (error) {
    server.close();
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function removeStale(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return;
  if (!found.isSocket())
    throw new Error(`listen unix:${path}: a file that is not a socket is in the way; remove it or choose another path`);
  if ((await probe(path)) !== "ECONNREFUSED") throw inUse(path);
  await unlink(path);
}

/** What a connection attempt meets: `undefined` for a listener, the system's code otherwise. */
async function probe(path: string): Promise<string | undefined> {
  const socket = connect(path);
  try {
    await once(socket, "connect");
    return undefined;
  } catch (error) {
    return codeOf(error);
  } finally {
    socket.destroy();
  }
}

const inUse = (path: string): Error =>
  Object.assign(new Error(`listen EADDRINUSE: address already in use unix:${path}`), {
    code: "EADDRINUSE",
    syscall: "listen",
    address: path,
  });

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
