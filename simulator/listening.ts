import { once } from "node:events";
import { chmod, lstat, unlink } from "node:fs/promises";
import { type AddressInfo, connect, type Server } from "node:net";
import type { DeviceAddress } from "./address.ts";

/** The device trusts whoever reaches it: the user who runs it, and nobody else of this machine. */
const SOCKET_MODE = 0o600;

/**
 * Starts to listen. A socket file on which nobody listens any more is replaced; one in use stays. Closing the server
 * removes the file.
 * @returns the address with its real port
 * @throws {Error} of the system, such as one with code `EADDRINUSE`
 */
export async function listen(server: Server, address: DeviceAddress): Promise<DeviceAddress> {
  if (address.kind === "unix") {
    await removeStale(address.path);
    server.listen(address.path);
    await once(server, "listening");
    await chmod(address.path, SOCKET_MODE);
    return address;
  }
  server.listen({ host: address.host, port: address.port });
  await once(server, "listening");
  return { ...address, port: (server.address() as AddressInfo).port };
}

/** Leaves everything in its place where somebody listens, and files of other kinds: to listen there fails. */
async function removeStale(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isSocket() !== true) return;
  const socket = connect(path);
  const code = await once(socket, "connect").then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error.code,
  );
  socket.destroy();
  if (code === "ECONNREFUSED") await unlink(path);
}
