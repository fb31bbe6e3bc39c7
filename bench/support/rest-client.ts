import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, type TLSSocket } from "node:tls";

/** An answer of the REST API. */
export interface RestAnswer {
  status: number;
  body: string;
}

/** One connection that is kept, one request after the other: no more of HTTP/1.1 than the gateway answers with. */
export class RestClient implements Disposable {
  readonly #socket: TLSSocket;
  readonly #authorization: string;
  readonly #waiting: ((answer: RestAnswer) => void)[] = [];
  #received = "";

  private constructor(socket: TLSSocket, authorization: string) {
    this.#socket = socket;
    this.#authorization = authorization;
    socket.setEncoding("latin1");
    socket.on("data", (chunk: string) => this.#take(chunk));
  }

  /** @param certificate file with the certificate that the gateway must show */
  static async connect(port: number, certificate: string, user: string, password: string): Promise<RestClient> {
    const socket = connect({ port, host: "127.0.0.1", servername: "localhost", ca: readFileSync(certificate) });
    socket.setNoDelay();
    await once(socket, "secureConnect");
    return new RestClient(socket, Buffer.from(`${user}:${password}`).toString("base64"));
  }

  post(path: string, body: unknown): Promise<RestAnswer> {
    const text = JSON.stringify(body);
    const head = `POST /api/v1/clientfailover/${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic ${this.#authorization}\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\n\r\n`;
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#socket.write(head + text);
    });
  }

  [Symbol.dispose](): void {
    this.#socket.destroy();
  }

  #take(chunk: string): void {
    this.#received += chunk;
    for (;;) {
      const end = this.#received.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(this.#received.slice(0, end))?.[1] ?? 0);
      if (this.#received.length < end + 4 + length) return;
      const body = this.#received.slice(end + 4, end + 4 + length);
      const status = Number(this.#received.slice(9, 12));
      this.#received = this.#received.slice(end + 4 + length);
      this.#waiting.shift()?.({ status, body });
    }
  }
}
