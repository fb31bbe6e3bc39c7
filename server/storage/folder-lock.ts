import { createHash } from "node:crypto";
import { realpath, rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StorageError, systemCode } from "./storage-error.ts";

/**
 * Takes a folder for this process alone, until it is released or the process ends, however it does. The lock is a
 * listening socket, which the system takes away from the dead: an abstract one on Linux, a named pipe on Windows.
 * Elsewhere it is a socket in the temporary folder; one whose process died is found by knocking at it. It holds among
 * processes of one machine, or of one network namespace.
 * @returns how to release it
 * @throws {StorageError} `LOCKED` at once where another process has it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const name = `gatehouse-${createHash("sha256")
    .update(await realpath(folder))
    .digest("hex")
    .slice(0, 32)}`;
  const path = addressOf(name);
  const server = await listen(path).catch(async (error) => {
    if (systemCode(error) !== "EADDRINUSE") throw error;
    if (!isLeftBehind(path) || (await answers(path))) throw heldBySomeone(folder, error);
    await rm(path, { force: true });
    return await listen(path);
  });
  return () => new Promise((resolve) => void server.close(() => resolve()));
}

function addressOf(name: string): string {
  if (process.platform === "linux") return `\0${name}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.lock`);
}

/** Whether it stays when its process dies. */
const isLeftBehind = (path: string): boolean => path.startsWith("/");

function listen(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", reject);
    // Not shared with other processes of a cluster: that is what it is for.
    server.listen({ path, exclusive: true }, () => resolve(server.unref()));
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("close", () => socket.destroy()).once("connect", () => socket.destroy());
  });
}

function heldBySomeone(folder: string, cause: unknown): StorageError {
  const text = `${folder} is in use by another process, such as a gateway with the same dataDir; stop it, or give this one a folder of its own`;
  return new StorageError("LOCKED", text, cause);
}
