import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("./ticket-program.ts", import.meta.url));

/** Bits of RFC 2744 and numbers of the package. */
export const FLAGS = { delegate: 1, mutual: 2, dce: 0x1000 } as const;
export const MECHANISMS = { kerberos: 9, negotiation: 6 } as const;

/** An initial token, and a look at what the server answers to it. */
export interface Ticket {
  readonly token: Buffer;
  /** Whether the answer proves that the server has the service's key. Rejects for any other answer. */
  proves(response: Uint8Array): Promise<boolean>;
}

interface Wish {
  flags?: number;
  mechanism?: number;
}

/** A user's program with tickets of its own: a process, since libkrb5 finds them by its environment. */
export class TicketClient implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #asked = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #next = 0;

  /** @param environment as `Kdc.login` answers it */
  constructor(environment: NodeJS.ProcessEnv) {
    this.#child = fork(PROGRAM, { env: environment, execArgv: ["--import", "tsx"] });
    this.#child.on("message", ({ id, value, error }: { id: number; value?: unknown; error?: string }) => {
      const asked = this.#asked.get(id);
      this.#asked.delete(id);
      if (error === undefined) asked?.resolve(value);
      else asked?.reject(new Error(error));
    });
    this.#child.on("exit", () => {
      for (const { reject } of this.#asked.values()) reject(new Error("the user's program has ended"));
    });
  }

  /** @param service as GSSAPI names it, such as `remoting@gw.plant.test` */
  async ticket(service: string, { flags = FLAGS.mutual, mechanism = MECHANISMS.kerberos }: Wish = {}): Promise<Ticket> {
    const id = this.#next;
    const token = (await this.#ask({ begin: { service, flags, mechanism } })) as string;
    const proves = async (response: Uint8Array) =>
      (await this.#ask({ verify: { of: id, response: Buffer.from(response).toString("base64") } })) as boolean;
    return { token: Buffer.from(token, "base64"), proves };
  }

  #ask(ask: object): Promise<unknown> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#child.send({ id, ...ask });
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const exit = once(this.#child, "exit");
    this.#child.disconnect();
    await exit;
  }
}
