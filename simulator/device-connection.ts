import type { Socket } from "node:net";
import { Server, ServerCredentials, type ServiceDefinition, type UntypedServiceImplementation } from "@grpc/grpc-js";

/** A service with what answers its calls. */
export interface Service {
  readonly definition: object;
  readonly implementation: object;
}

/** Messages that no client may exceed, as a device has it. */
const OPTIONS = { "grpc.enable_channelz": 0, "grpc.max_receive_message_length": 4 * 1024 * 1024 };

/**
 * One connection with a gRPC server of its own. So a call knows by which connection it came, and may cut it, with
 * nothing but public API of grpc-js.
 */
export class DeviceConnection {
  readonly #socket: Socket;
  readonly #injector: ReturnType<Server["createConnectionInjector"]>;
  /** Settles when the connection has ended. */
  readonly closed: Promise<unknown>;

  /** @param services of this connection, told how to cut it */
  constructor(socket: Socket, services: (cut: () => void) => readonly Service[]) {
    this.#socket = socket;
    // Not by `once` of node:events, which rejects where the connection breaks.
    this.closed = new Promise((resolve) => socket.once("close", resolve));
    socket.on("error", () => {}); // a connection that breaks is no news here; its calls hear of it
    const server = new Server(OPTIONS);
    for (const { definition, implementation } of services(() => this.cut()))
      server.addService(definition as ServiceDefinition, implementation as UntypedServiceImplementation);
    this.#injector = server.createConnectionInjector(ServerCredentials.createInsecure());
    this.#injector.injectConnection(socket);
    socket.once("close", () => server.forceShutdown());
  }

  /** Ends the connection at once, as a device does that loses its power: unread answers are lost. */
  cut(): void {
    this.#socket.destroy();
  }

  /** Tells the client to go, and lets calls that run end within this time. */
  drain(graceMs: number): void {
    this.#injector.drain(graceMs);
  }
}
