import { Agent, request as httpsRequest } from "node:https";
import type { Clock, Timer } from "../../server/core/clock.ts";

/**
 * Behaves like the client that is in use with the published service. The numbers in comments are those of the
 * compatibility contract that the REST API keeps (docs/failover-rest.md, "What old clients rely on").
 */

type Role = "Secondary" | "Primary" | "PendingPrimary";
const ROLES: readonly Role[] = ["Secondary", "Primary", "PendingPrimary"];

export interface ClientAnswer {
  status: number;
  json: Record<string, unknown>;
}

/** Sends one request as somebody, and answers when the answer was read; over Negotiate after as many rounds as it takes. */
export type Transport = (method: string, path: string, body?: object) => Promise<ClientAnswer>;

export interface RealClientOptions {
  send: Transport;
  group: string;
  id: string;
  name: string;
  timeout: string;
  score: () => number;
  clock: Clock;
}

const NEVER = "0001-01-01T00:00:00";
const FIRST_GAP_MS = 1_000;
const MOST_CONFIRMATIONS = 10;

export class RealClient {
  role: Role = "Secondary";
  /** As the server has it. */
  timeoutMs = 0;
  lastProcessed = NEVER;
  /** Up to where a Primary processed data, as it heard last. */
  toldProcessed: string | undefined;
  /** What it told its log. */
  readonly faults: string[] = [];
  heartbeats = 0;
  readonly #options: RealClientOptions;
  #timer: Timer | undefined;
  #running: Promise<void> = Promise.resolve();
  #isStopped = false;
  #hasTold = false;

  constructor(options: RealClientOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    await this.#register();
    // 3: one at once, the next after a second, then every half of the timeout.
    await this.#beat();
    this.#schedule(FIRST_GAP_MS);
  }

  /** Settles when what its timer began is over. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** 7: it deletes its session. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#timer?.cancel();
    await this.#running;
    await this.#options.send("DELETE", this.#path("clientsessions", this.#options.id));
  }

  #schedule(ms: number): void {
    if (this.#isStopped) return;
    this.#timer = this.#options.clock.after(ms, () => {
      this.#running = this.#beat().then(() => this.#schedule(this.timeoutMs / 2));
    });
  }

  async #register(): Promise<void> {
    const { group, id, name, timeout, send } = this.#options;
    // 1: only the id and the timeout; a group that is there already has its own.
    const made = await send("POST", "groups/", { Id: group, FailoverTimeout: timeout });
    const found = made.status === 409 ? await send("GET", this.#path()) : made;
    if (found.status >= 300) return this.#tell(`group: ${found.status}`);
    this.timeoutMs = spanMs(String(found.json["FailoverTimeout"]));
    // 2
    const session = await send("POST", this.#path("clientsessions"), { Id: id, Name: name });
    if (session.status >= 300) this.#tell(`session: ${session.status}`);
  }

  async #beat(): Promise<void> {
    const { status } = await this.#heartbeat();
    // 6: only what is gone is made again; whatever else goes wrong is told once, and the role stays.
    if (status === 404) {
      await this.#register();
      await this.#heartbeat();
    }
    // 5: confirmed at once.
    for (let left = MOST_CONFIRMATIONS; this.role === "PendingPrimary" && left > 0; left--) await this.#heartbeat();
  }

  async #heartbeat(): Promise<ClientAnswer> {
    const { send, id, score } = this.#options;
    this.heartbeats++;
    const body = { FailoverScore: written(score()), LastDataProcessedTime: this.lastProcessed };
    const answer = await send("POST", this.#path("clientsessions", id, "heartbeat"), body).catch((error: Error) => ({
      status: 0,
      json: { Reason: error.message },
    }));
    if (answer.status !== 200) {
      if (answer.status !== 404) this.#tell(`heartbeat: ${answer.status}`);
      return answer;
    }
    this.#read(answer.json);
    return answer;
  }

  /** 4: it fails on a time that is null, and then ignores the role. */
  #read({ Role: role, LastDataProcessedTime: time }: Record<string, unknown>): void {
    if (time !== undefined && (typeof time !== "string" || Number.isNaN(Date.parse(time))))
      return this.#tell(`unreadable time ${time}`);
    const known = typeof role === "number" ? ROLES[role] : ROLES.find((name) => name === role);
    if (known === undefined) return this.#tell(`unreadable role ${role}`);
    this.role = known;
    this.toldProcessed = time;
    this.#hasTold = false;
  }

  #tell(fault: string): void {
    if (!this.#hasTold) this.faults.push(fault);
    this.#hasTold = true;
  }

  #path(...parts: string[]): string {
    return ["groups", this.#options.group, ...parts].map(encodeURIComponent).join("/");
  }
}

/** 3: floats that JSON cannot tell are text. */
const written = (value: number): number | string => (Number.isFinite(value) ? value : String(value));

function spanMs(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(":").map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}

const TIMEOUT_MS = 30_000;

export interface HttpsTransport extends Disposable {
  send: Transport;
}

/**
 * Sends over HTTPS on one connection that is kept open.
 * @param authorization 8: the header for a request: by Basic, or by Negotiate with a token of its own
 */
export function httpsTransport({
  address,
  ca,
  authorization,
}: {
  address: string;
  ca?: string;
  authorization: () => string | Promise<string>;
}): HttpsTransport {
  const agent = new Agent({
    keepAlive: true,
    maxSockets: 1,
    ...(ca === undefined ? { rejectUnauthorized: false } : { ca }),
  });
  const send: Transport = async (method, path, body) => {
    const header = await authorization();
    return await new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const request = httpsRequest(
        `https://${address}/api/v1/clientfailover/${path}`,
        {
          agent,
          method,
          timeout: TIMEOUT_MS,
          headers: {
            authorization: header,
            // 7: only with a body.
            ...(text !== undefined && {
              "x-requested-with": "XMLHttpRequest",
              "content-type": "application/json; charset=utf-8",
              "content-length": Buffer.byteLength(text),
            }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", reject);
          response.on("end", () => {
            const read = Buffer.concat(chunks).toString();
            resolve({ status: response.statusCode ?? 0, json: read === "" ? {} : JSON.parse(read) });
          });
        },
      );
      request.on("error", reject);
      request.end(text);
    });
  };
  return { send, [Symbol.dispose]: () => agent.destroy() };
}

/** 8: the user's name and password in UTF-8. */
export const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}`;
