import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { asUnreadable, WrongUse } from "../failures.ts";
import { JsonFault } from "./json-fault.ts";
import { type Json, parseJson } from "./json-text.ts";

/** Where requests come from: nowhere, the command line, or a file or standard input, which may hold one a line. */
export type JsonArgument = { kind: "none" } | { kind: "value"; value: Json } | { kind: "source"; source: Readable };

/**
 * Takes the argument JSON: text, `@FILE`, or `-` for standard input.
 * @throws {JsonFault} for text that is no JSON
 * @throws {CommandFailed} for a file that cannot be read
 */
export async function jsonArgument(given: string | undefined): Promise<JsonArgument> {
  if (given === undefined) return { kind: "none" };
  if (given === "-") return { kind: "source", source: process.stdin };
  if (!given.startsWith("@")) return { kind: "value", value: parseJson(given) };
  const content = await readFile(given.slice(1)).catch(asUnreadable(given.slice(1)));
  return { kind: "source", source: Readable.from([content]) };
}

/** The one request of a call; an empty one where there is no argument. */
export async function oneRequest(argument: JsonArgument): Promise<Json> {
  if (argument.kind === "none") return new Map();
  return argument.kind === "value" ? argument.value : parseJson(await text(argument.source));
}

/**
 * The requests of a stream, each made by `make`: those of a list, or JSON lines as they come; empty lines are left out.
 * @throws {JsonFault} with the number of the request or line
 * @throws {WrongUse} where there is no argument
 */
export async function* manyRequests<T>(argument: JsonArgument, make: (json: Json) => T): AsyncGenerator<T> {
  if (argument.kind === "none")
    throw new WrongUse("the method takes a stream: give a list of requests, or - to read one a line");
  let number = 0;
  if (argument.kind === "value") {
    const list = Array.isArray(argument.value) ? (argument.value as Json[]) : [argument.value];
    for (const item of list) yield placed(`request ${++number}`, () => make(item));
    return;
  }
  for await (const line of createInterface({ input: argument.source, crlfDelay: Number.POSITIVE_INFINITY })) {
    const place = `line ${++number}`;
    if (line.trim() !== "") yield placed(place, () => make(parseJson(line)));
  }
}

function placed<T>(place: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw error instanceof JsonFault ? new JsonFault(`${place}: ${error.message}`) : error;
  }
}
