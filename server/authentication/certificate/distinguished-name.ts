import { type Der, TAG } from "./der.ts";
import { oidOf, textOf } from "./der-values.ts";

interface Part {
  oid: string;
  /** `undefined` where it is no text. */
  text: string | undefined;
}

const COMMON_NAME = "2.5.4.3";

const SHORT: Record<string, string> = {
  [COMMON_NAME]: "CN",
  "2.5.4.6": "C",
  "2.5.4.7": "L",
  "2.5.4.8": "ST",
  "2.5.4.10": "O",
  "2.5.4.11": "OU",
};

/** Longest name in a log line, in characters. */
const LONGEST_SHOWN = 120;

/** Parts beyond this are not looked at: no name of a person or a machine has so many. */
const MOST_PARTS = 64;

/** A subject or issuer. Read part by part and never from a line of text, in which one part can pose as two. */
export class DistinguishedName {
  /** The DER, byte by byte in a string: equal for equal names. */
  readonly key: string;
  readonly #parts: readonly Part[];

  /** @throws {DerError} */
  constructor(name: Der) {
    this.key = name.as(TAG.sequence).whole.toString("latin1");
    this.#parts = [...partsOf(name)];
  }

  get commonNames(): readonly (string | undefined)[] {
    return this.#parts.filter(({ oid }) => oid === COMMON_NAME).map(({ text }) => text);
  }

  /** For the log: bounded, on one line, good for nothing else. */
  toString(): string {
    const shown = this.#parts.map(({ oid, text }) => `${SHORT[oid] ?? oid}=${text ?? "?"}`).join(", ");
    return shownOf(shown === "" ? "(empty)" : shown);
  }
}

function* partsOf(name: Der): Generator<Part> {
  let count = 0;
  for (const set of name.children())
    for (const part of set.as(TAG.set).children()) {
      if (++count > MOST_PARTS) return;
      const [type, value] = part.as(TAG.sequence).children();
      if (type !== undefined && value !== undefined) yield { oid: oidOf(type), text: textOf(value) };
    }
}

/** A stranger's text as it may stand in a log line. */
export function shownOf(text: string): string {
  const plain = text.slice(0, LONGEST_SHOWN).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "?");
  return text.length > LONGEST_SHOWN ? `${plain}…` : plain;
}
