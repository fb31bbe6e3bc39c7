import { once } from "node:events";
import net from "node:net";

/** A network before a device on which connections take different times, so that what was sent later may come sooner. */
export class UnevenNetwork implements AsyncDisposable {
  readonly address: string;
  readonly #server: net.Server;
  readonly #sockets = new Set<net.Socket>();

  private constructor(server: net.Server) {
    this.#server = server;
    this.address = `127.0.0.1:${(server.address() as net.AddressInfo).port}`;
  }

  /** @param delaysMs of what goes to the device on the first connection, the second and so on, and again from the first */
  static async before(device: string, delaysMs: readonly number[]): Promise<UnevenNetwork> {
    const server = net.createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const network = new UnevenNetwork(server);
    let connections = 0;
    server.on("connection", (near) => {
      const far = net.connect(Number(device.split(":").at(-1)), "127.0.0.1");
      network.#join(near, far, delaysMs[connections++ % delaysMs.length] ?? 0);
    });
    return network;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #join(near: net.Socket, far: net.Socket, delayMs: number): void {
    for (const socket of [near, far]) {
      this.#sockets.add(socket);
      socket.setNoDelay().on("error", () => {});
      socket.once("close", () => this.#sockets.delete(socket));
    }
    near.on("data", (bytes) => void setTimeout(() => far.write(bytes), delayMs));
    far.on("data", (bytes) => near.write(bytes));
    near.once("close", () => void setTimeout(() => far.destroy(), delayMs));
    far.once("close", () => near.destroy());
  }
}
