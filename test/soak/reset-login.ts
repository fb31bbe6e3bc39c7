import { once } from "node:events";
import net from "node:net";
import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import tls from "node:tls";
import { PasswordAuthenticationService } from "#proto/services.js";
import { frame } from "../conformance/wire.ts";
import { callFields, data, FLAG, FrameReader, headers, PREFACE, settings } from "../hostile/support/frames.ts";
import type { Chance } from "./chance.ts";

const { path, requestSerialize } = PasswordAuthenticationService.createSession;
const HEADERS = headers(1, callFields(path));
const HELLO = Buffer.concat([PREFACE, settings()]);
/** After this nobody waits for an answer any more, in ms. */
const PATIENCE_MS = 2_000;
/** How much of a login's time a client stays at most: some are gone only after their answer. */
const LONGEST_STAY = 1.3;
/** How much the newest login says about how long they take. */
const NEWEST = 0.1;

export interface Target {
  plaintext: string;
  tls: string;
  user: string;
  password: string;
  source: string;
}

/** When the client is gone: so much was sent. */
export type Stage = "connecting" | "connected" | "hello" | "headers" | "half a message" | "all" | "answered";

const STAGES: readonly Stage[] = [
  ...(["connecting", "connected", "hello", "headers", "half a message"] as const),
  ...(["all", "all", "all", "all", "all", "answered"] as const),
];

/** Logins that are reset by their clients: at stages that are drawn, and at moments after them that are drawn too. */
export class ResetLogins {
  readonly #chance: Chance;
  readonly #tlsShare: number;
  /** How long a login takes here and now, in ms: the moments must fall into it, however busy the machine is. */
  #typicalMs = 10;

  constructor(chance: Chance, tlsShare: number) {
    this.#chance = chance;
    this.#tlsShare = tlsShare;
  }

  /** Settles when the client's socket is closed. */
  async run(target: Target): Promise<Stage> {
    const chance = this.#chance;
    const stage = chance.of(STAGES);
    const isTls = chance.is(this.#tlsShare);
    const port = Number((isTls ? target.tls : target.plaintext).split(":")[1]);
    const raw = net.connect({ host: "127.0.0.1", port, localAddress: target.source, noDelay: true });
    raw.on("error", () => {});
    const closed = once(raw, "close");
    const start = performance.now();
    try {
      await speak(raw, isTls, stage, chunksOf(target), chance);
      if (stage === "answered") this.#typicalMs += NEWEST * (performance.now() - start - this.#typicalMs);
      else if (chance.is(0.8)) await sleep(chance.draw() * LONGEST_STAY * this.#typicalMs);
      for (let turns = chance.below(4); turns > 0; turns--) await turn();
    } finally {
      raw.resetAndDestroy();
      await closed;
    }
    return stage;
  }
}

function chunksOf({ user, password }: Target): [Stage, Buffer][] {
  const message = frame(requestSerialize({ username: user, password: Buffer.from(password) }));
  const half = Math.ceil(message.length / 2);
  return [
    ["hello", HELLO],
    ["headers", HEADERS],
    ["half a message", data(1, message.subarray(0, half), 0)],
    ["all", data(1, message.subarray(half), FLAG.END_STREAM)],
  ];
}

/** Says as much as belongs to the stage. A gateway that closes first ends it too. */
async function speak(raw: net.Socket, isTls: boolean, stage: Stage, chunks: [Stage, Buffer][], chance: Chance) {
  if (stage === "connecting") return;
  await once(raw, "connect");
  if (stage === "connected" && chance.is(0.5)) return;
  const socket = isTls ? tls.connect({ socket: raw, ALPNProtocols: ["h2"], rejectUnauthorized: false }) : raw;
  socket.on("error", () => {});
  if (stage === "connected") return;
  const reader = new FrameReader();
  const answered = new Promise<void>((resolve) => {
    socket.on("data", (chunk: Buffer) => {
      for (const { stream } of reader.read(chunk)) if (stream > 0) resolve();
    });
    socket.on("close", () => resolve());
  });
  for (const [name, chunk] of chunks) {
    socket.write(chunk);
    if (name === stage) return;
    if (chance.is(0.3)) await turn();
  }
  await Promise.race([answered, sleep(PATIENCE_MS, undefined, { ref: false })]);
}
