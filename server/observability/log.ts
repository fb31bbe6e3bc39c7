import { createRequire } from "node:module";
import { isatty } from "node:tty";
import { type DestinationStream, pino } from "pino";
import { type Emit, type EventName, type Level, levelOf } from "../core/events.ts";

export interface LogOptions {
  /** The quietest level that is written. Default `info`. */
  level?: Level;
  /** One coloured line for people instead of JSON. `auto`, the default: where standard output is a terminal. */
  pretty?: boolean | "auto";
  /** Where lines go. Default standard output, written synchronously. */
  destination?: DestinationStream;
}

/** Writes events, one line each (contract §4). */
export interface Log {
  /** Writes one event at once. Does not throw where nobody reads the lines any more. */
  readonly emit: Emit;
  /** The quietest level that is written; `fatal` where none is. */
  readonly level: Level | "fatal";
  /** Changes the quietest level that is written. */
  setLevel(level: Level | "fatal"): void;
  /** Writes out what is left. Events emitted later are still written. */
  close(): void;
}

/** What may wait for a standard output that takes nothing, in bytes; lines beyond it are dropped. */
const LONGEST_BACKLOG = 4 * 1024 * 1024;

export function createLog({ level = "info", pretty = "auto", destination }: LogOptions = {}): Log {
  const output = destination ?? standardOutput();
  const isPretty = pretty === "auto" ? isatty(1) : pretty;
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    isPretty ? prettified(output) : output,
  );
  return {
    emit: (event) => logger[levelOf(event)](event, inWords(event.event)),
    get level() {
      return logger.level as Level | "fatal";
    },
    setLevel(next) {
      logger.level = next;
    },
    close: () => logger.flush(),
  };
}

/** `session.opened` → `session opened`. */
const inWords = (name: EventName) => name.replaceAll(".", " ");

/** A reader that goes away or a disk that is full costs log lines, never the gateway. */
function standardOutput(): DestinationStream {
  const output = pino.destination({ fd: 1, sync: true, maxLength: LONGEST_BACKLOG });
  output.on("error", () => {});
  return output;
}

/** Lines for people. Values are shown as JSON, so that none can forge a line or move the cursor. */
function prettified(output: DestinationStream): DestinationStream {
  const { prettyFactory } = createRequire(import.meta.url)("pino-pretty") as typeof import("pino-pretty");
  const format = prettyFactory({
    colorize: process.stdout.hasColors?.() ?? false,
    singleLine: true,
    translateTime: "SYS:HH:MM:ss.l",
    ignore: "event",
    errorLikeObjectKeys: [],
  });
  return { write: (line) => void output.write(format(line)) };
}
