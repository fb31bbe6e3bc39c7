import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A wire to a port of this machine that a test can cut. */
export class Wire implements AsyncDisposable {
  readonly #ends = new Set<Socket>();
  readonly #server = createServer((client) => this.#join(client));
  readonly #target: number;

  private constructor(target: number) {
    this.#target = target;
  }

  /** @param target port where it leads */
  static async to(target: number): Promise<Wire> {
    const wire = new Wire(target);
    wire.#server.listen(0, "127.0.0.1");
    await once(wire.#server, "listening");
    return wire;
  }

  /** Where it begins. */
  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Cuts what goes through it. New connections are let through. */
  cut(): void {
    for (const end of this.#ends) end.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, "close");
  }

  #join(client: Socket): void {
    const target = connect({ port: this.#target, host: "127.0.0.1" });
    for (const [end, other] of [
      [client, target],
      [target, client],
    ] as const) {
      this.#ends.add(end);
      end.on("error", () => {}); // closing says it all
      end.once("close", () => {
        this.#ends.delete(end);
        other.destroy();
      });
    }
    client.pipe(target).pipe(client);
  }
}
