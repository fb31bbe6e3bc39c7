import type { Clock } from "../../core/clock.ts";
import type { GssServer, KerberosLibrary } from "./library.ts";

/** A client that libkrb5 vouches for. */
export interface Accepted {
  /** Its principal as libkrb5 writes it. */
  readonly principal: string;
  /** By what the gateway proves itself, where the client wants that. */
  readonly response: Uint8Array | undefined;
}

/** What became of a token. `unavailable` is our fault; `rejected` may be either's. */
export type Acceptance =
  | { kind: "accepted"; accepted: Accepted }
  | { kind: "rejected"; error: unknown }
  | { kind: "unavailable"; detail: string };

/** The client has to answer to this; then it goes on where it was. */
export interface Incomplete {
  kind: "incomplete";
  answer: Uint8Array;
  begun: GssServer;
}

/** Longest that a token is waited for. It takes about a millisecond, unless a disk or a lock hangs. */
const WAIT_MS = 10_000;
/** Computations at once as soon as one of them hangs: they hold threads that files and names need too. */
const MOST_BESIDE_HANGING = 2;

/** What libkrb5 is at work on. There is one of it in a process, and one pool of threads, whoever has tokens accepted. */
export class LibraryLoad {
  hanging = 0;
  /** Those that hang are among them. */
  running = 0;
}

/** Accepts tokens with libkrb5, on threads of Node's pool and in bounded time. */
export class Acceptor {
  readonly #library: KerberosLibrary;
  readonly #service: string;
  readonly #clock: Clock;
  readonly #load: LibraryLoad;

  /** @param load of all that use the same library */
  constructor(library: KerberosLibrary, service: string, clock: Clock, load = new LibraryLoad()) {
    this.#load = load;
    this.#library = library;
    this.#service = service;
    this.#clock = clock;
  }

  /** One token must do. Never rejects. */
  async accept(token: Buffer): Promise<Acceptance> {
    const acceptance = await this.advance(token);
    if (acceptance.kind !== "incomplete") return acceptance;
    return { kind: "rejected", error: new Error("Invalid token was supplied: it wants another round") };
  }

  /**
   * Takes one token of a handshake. Never rejects.
   * @param begun where it goes on. Default: it begins
   */
  async advance(token: Buffer, begun?: GssServer): Promise<Acceptance | Incomplete> {
    if (this.#load.hanging > 0 && this.#load.running >= MOST_BESIDE_HANGING)
      return { kind: "unavailable", detail: "the Kerberos library hangs" };
    return await this.#withinTime(this.#step(token.toString("base64"), begun));
  }

  async #step(token: string, begun: GssServer | undefined): Promise<Acceptance | Incomplete> {
    // Nothing of the token is in it yet: what goes wrong here is the keytab's.
    const server = begun ?? (await this.#library.initializeServer(this.#service).catch((error: unknown) => error));
    if (server instanceof Error || !isServer(server)) return { kind: "unavailable", detail: withoutMajor(server) };
    try {
      const response = await server.step(token);
      const { username } = server;
      if (!server.contextComplete || username === null || username === "")
        return { kind: "rejected", error: new Error("Invalid token was supplied: it wants another round") };
      return {
        kind: "accepted",
        accepted: { principal: username, response: response === null ? undefined : Buffer.from(response, "base64") },
      };
    } catch (error) {
      // The package asks for the client's name before there is one, and takes that for a failure. What GSSAPI itself
      // refuses has no answer.
      const { response } = server;
      if (typeof response !== "string" || server.contextComplete) return { kind: "rejected", error };
      return { kind: "incomplete", answer: Buffer.from(response, "base64"), begun: server };
    }
  }

  #withinTime(step: Promise<Acceptance | Incomplete>): Promise<Acceptance | Incomplete> {
    this.#load.running++;
    return new Promise((resolve) => {
      let isLate = false;
      const timer = this.#clock.after(WAIT_MS, () => {
        isLate = true;
        this.#load.hanging++;
        resolve({ kind: "unavailable", detail: `the Kerberos library did not answer within ${WAIT_MS} ms` });
      });
      void step.then((acceptance) => {
        timer.cancel();
        this.#load.running--;
        if (isLate) this.#load.hanging--;
        resolve(acceptance);
      });
    });
  }
}

const isServer = (value: unknown): value is Awaited<ReturnType<KerberosLibrary["initializeServer"]>> =>
  typeof value === "object" && value !== null && "step" in value;

/** Of GSSAPI's two texts, the one that says something. */
const withoutMajor = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return message.slice(message.indexOf(": ") + 1).trim();
};
