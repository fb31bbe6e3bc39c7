import type { FastifyInstance } from "fastify";
import type { Emit, Level } from "../core/events.ts";
import { FAILOVER_ADMINISTRATORS } from "../core/principal.ts";
import { RestError } from "./envelope.ts";
import { LOG_LEVELS, type LogLevelWord, wordOf } from "./formats.ts";
import { ROOT, resource } from "./resource.ts";
import * as schemas from "./schemas.ts";

type LogLevelValue = Level | "fatal";

/** How loud the log is. */
export interface LogLevelControl {
  get(): LogLevelValue;
  set(level: LogLevelValue): void;
}

const LEVELS: Record<LogLevelWord, LogLevelValue> = {
  Verbose: "debug",
  Debug: "debug",
  Information: "info",
  Warning: "warn",
  Error: "error",
  Fatal: "fatal",
};

const WORDS: Record<LogLevelValue, LogLevelWord> = {
  debug: "Debug",
  info: "Information",
  warn: "Warning",
  error: "Error",
  fatal: "Fatal",
};

/** The log's level in the published words, of which two mean the same here. The word that was set is read again. */
class Loudness {
  readonly #control: LogLevelControl | undefined;
  readonly #emit: Emit;
  #last: LogLevelWord | undefined;

  constructor(control: LogLevelControl | undefined, emit: Emit) {
    this.#control = control;
    this.#emit = emit;
  }

  get word(): LogLevelWord {
    if (this.#control === undefined) throw new RestError(FIXED);
    const level = this.#control.get();
    return this.#last !== undefined && LEVELS[this.#last] === level ? this.#last : WORDS[level];
  }

  /** @throws {RestError} where nobody gave the control of it */
  set(text: string): void {
    const word = wordOf(LOG_LEVELS, text);
    if (word === undefined) throw new Error("the schema lets no other level through");
    if (this.#control === undefined) throw new RestError(FIXED);
    // Before it: whoever makes the log silent is heard a last time.
    if (this.#control.get() !== LEVELS[word])
      this.#emit({ event: "configuration.reloaded", changed: ["log.level"], needsRestart: [] });
    this.#control.set(LEVELS[word]);
    this.#last = word;
  }
}

const FIXED = {
  status: 503,
  reason: "the log of this gateway belongs to the program that it is part of",
  resolution: "Set the level of the log in that program; or give createGateway a logLevel.",
};

interface Logging {
  LogLevel: string;
}

/** The paths of the global configuration. */
export function settingsRoutes(
  app: FastifyInstance,
  { logLevel, emit }: { logLevel: LogLevelControl | undefined; emit: Emit },
): void {
  const access = { roles: [FAILOVER_ADMINISTRATORS] };
  const loudness = new Loudness(logLevel, emit);
  const logging = () => ({ LogLevel: loudness.word });
  const all = () => ({ Logging: logging(), HealthEndpoints: [] });
  resource(app, `${ROOT}/configuration`, undefined, {
    GET: { summary: "The global configuration", access, answers: { 200: schemas.settings }, serve: all },
    PUT: {
      summary: "Change the global configuration; what is left out stays",
      access,
      body: schemas.settings,
      answers: { 200: schemas.settings },
      serve: (request) => {
        const { Logging } = request.body as { Logging?: Logging };
        if (Logging !== undefined) loudness.set(Logging.LogLevel);
        return all();
      },
    },
  });
  resource(app, `${ROOT}/configuration/logging`, undefined, {
    GET: { summary: "How loud the log is", access, answers: { 200: schemas.logging }, serve: logging },
    PUT: {
      summary: "Make the log louder or quieter, until the gateway is restarted or reads its configuration again",
      access,
      body: schemas.logging,
      answers: { 200: schemas.logging },
      serve: (request) => {
        loudness.set((request.body as Logging).LogLevel);
        return logging();
      },
    },
  });
}
