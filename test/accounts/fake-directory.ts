import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, type TlsOptions } from "node:tls";
import { BerReader, TAG } from "../../server/accounts/directory/ber.ts";
import type { DirectoryServer } from "../../server/accounts/directory/connection.ts";

/** First byte of a TLS connection, which this server does not understand. */
const TLS_HANDSHAKE = 0x16;

/** One request as it came. */
export interface Asked {
  id: number;
  tag: number;
  socket: Socket;
  /** What came with it. */
  bytes: Buffer;
}

/** A server that speaks as much LDAP as a test writes for it. */
export class FakeDirectory implements AsyncDisposable {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #answer: (asked: Asked) => void;
  /** Connections that there have been. */
  opened = 0;
  /** Tags of the requests, in order. */
  readonly requests: number[] = [];
  /** Everything that came, as it came. */
  readonly received: Buffer[] = [];

  private constructor(answer: (asked: Asked) => void, tls: TlsOptions | undefined) {
    this.#answer = answer;
    const serve = (socket: Socket) => this.#serve(socket);
    this.#server = tls === undefined ? createServer(serve) : createTlsServer(tls, serve);
    this.#server.on("tlsClientError", () => {}); // the client's refusal is what is looked at
  }

  /** @param tls default: none */
  static async start(answer: (asked: Asked) => void, tls?: TlsOptions): Promise<FakeDirectory> {
    const fake = new FakeDirectory(answer, tls);
    fake.#server.listen(0, "0.0.0.0");
    await once(fake.#server, "listening");
    return fake;
  }

  server(more: Partial<DirectoryServer> = {}): DirectoryServer {
    const { port } = this.#server.address() as AddressInfo;
    return { url: `ldap://127.0.0.1:${port}`, host: "127.0.0.1", port, security: "none", authorities: null, ...more };
  }

  /** Connections that are open. */
  get connections(): number {
    return this.#sockets.size;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, "close");
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    this.opened += 1;
    socket.on("error", () => {}); // the client's end tells it
    socket.on("close", () => this.#sockets.delete(socket));
    socket.on("data", (bytes: Buffer) => {
      this.received.push(bytes);
      if (bytes[0] === TLS_HANDSHAKE) return;
      for (const reader = new BerReader(bytes); !reader.isAtEnd; ) {
        const fields = reader.inner(TAG.sequence);
        const id = fields.number(TAG.integer);
        const tag = fields.tag ?? 0;
        this.requests.push(tag);
        this.#answer({ id, tag, socket, bytes });
      }
    });
  }
}

/** Tags of requests. */
export const REQUEST = { bind: 0x60, unbind: 0x42, search: 0x63, extended: 0x77 };

/** An element of BER. */
export function ber(tag: number, ...contents: readonly (Buffer | string)[]): Buffer {
  const content = Buffer.concat(contents.map((part) => Buffer.from(part as string)));
  const { length } = content;
  const head = length < 0x80 ? [tag, length] : [tag, 0x83, length >> 16, (length >> 8) & 0xff, length & 0xff];
  return Buffer.concat([Buffer.from(head), content]);
}

const integer = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return ber(TAG.integer, bytes);
};

export const messageOf = (id: number, operation: Buffer): Buffer => ber(TAG.sequence, integer(id), operation);

/** How an operation ends. */
export const resultOf = (id: number, tag: number, code: number, diagnostic = ""): Buffer =>
  messageOf(id, ber(tag, ber(TAG.enumerated, Buffer.from([code])), ber(TAG.octets), ber(TAG.octets, diagnostic)));

export const entryOf = (id: number, dn: string, attributes: Record<string, readonly string[]> = {}): Buffer => {
  const list = Object.entries(attributes).map(([name, values]) =>
    ber(TAG.sequence, ber(TAG.octets, name), ber(TAG.set, ...values.map((value) => ber(TAG.octets, value)))),
  );
  return messageOf(id, ber(0x64, ber(TAG.octets, dn), ber(TAG.sequence, ...list)));
};
