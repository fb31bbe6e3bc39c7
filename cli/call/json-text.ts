import { JsonFault } from "./json-fault.ts";

/** A number as it was written: `JSON.parse` would round integers of 64 bits. */
export class JsonNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type JsonObject = ReadonlyMap<string, Json>;
export type Json = null | boolean | string | JsonNumber | readonly Json[] | JsonObject;

/** As deep as a message may be nested. */
const DEEPEST = 100;

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_$][\w$]*/y;
const WORDS: ReadonlyMap<string, null | boolean> = new Map([
  ["null", null],
  ["true", true],
  ["false", false],
]);

/**
 * Reads JSON strictly, with numbers as they are written and no name twice.
 * @throws {JsonFault} with the place
 */
export function parseJson(text: string): Json {
  const reader = new JsonReader(text);
  return reader.document();
}

class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Json {
    this.#space();
    if (this.#at === this.#text.length) throw new JsonFault("there is no JSON");
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) throw this.#fault("the JSON ends before this");
    return value;
  }

  #value(depth: number): Json {
    if (depth > DEEPEST) throw this.#fault(`nested deeper than ${DEEPEST} levels`);
    this.#space();
    const first = this.#text[this.#at];
    if (first === "{") return this.#object(depth);
    if (first === "[") return this.#array(depth);
    if (first === '"') return this.#string();
    const number = this.#match(NUMBER);
    if (number !== "") return new JsonNumber(number);
    return this.#word();
  }

  #object(depth: number): JsonObject {
    const members = new Map<string, Json>();
    this.#at++;
    if (this.#takes("}")) return members;
    do {
      this.#space();
      const at = this.#at;
      const name = this.#memberName();
      if (members.has(name)) throw this.#fault(`the name ${JSON.stringify(name)} is there twice`, at);
      if (!this.#takes(":")) throw this.#fault(`a ":" must follow the name ${JSON.stringify(name)}`);
      members.set(name, this.#value(depth + 1));
    } while (this.#takes(","));
    if (!this.#takes("}")) throw this.#fault('"," or "}" must follow');
    return members;
  }

  #memberName(): string {
    if (this.#text[this.#at] === '"') return this.#string();
    if (this.#text[this.#at] === "}") throw this.#fault('a name must follow the ","');
    throw this.#fault(
      "a name in double quotes must stand here; in a shell, put the whole JSON into single quotes: '{\"name\": 1}'",
    );
  }

  #array(depth: number): Json[] {
    const items: Json[] = [];
    this.#at++;
    if (this.#takes("]")) return items;
    do items.push(this.#value(depth + 1));
    while (this.#takes(","));
    if (!this.#takes("]")) throw this.#fault('"," or "]" must follow');
    return items;
  }

  #string(): string {
    const start = this.#at++;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (Number.isNaN(code)) throw this.#fault("the text that begins here has no closing double quote", start);
      if (code < 0x20) throw this.#fault("a line end or control character in a text must be escaped, such as \\n");
      this.#at += code === BACKSLASH ? 2 : 1;
      if (code === QUOTE) break;
    }
    try {
      return JSON.parse(this.#text.slice(start, this.#at)) as string;
    } catch {
      throw this.#fault(
        'the text that begins here has a wrong escape: after "\\" comes one of " \\ / b f n r t u',
        start,
      );
    }
  }

  #word(): null | boolean {
    const at = this.#at;
    const word = this.#match(WORD);
    const value = WORDS.get(word);
    if (value !== undefined) return value;
    if (word !== "") throw this.#fault(`${word} is no value: text stands in double quotes`, at);
    throw this.#fault(at < this.#text.length ? "no value begins like this" : "a value is missing");
  }

  /** Whether this character comes next; then it is read. */
  #takes(character: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    this.#match(SPACE);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found = ""] = pattern.exec(this.#text) ?? [];
    this.#at += found.length;
    return found;
  }

  #fault(what: string, at = this.#at): JsonFault {
    const lines = this.#text.slice(0, at).split("\n");
    const column = lines.at(-1)!.length + 1;
    const place = this.#text.includes("\n") ? `line ${lines.length}, column ${column}` : `column ${column}`;
    const found = at < this.#text.length ? `, before ${JSON.stringify(excerpt(this.#text, at))}` : ", at the end";
    return new JsonFault(`${place}${found}: ${what}`);
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

const excerpt = (text: string, at: number) => (text.length - at > 20 ? `${text.slice(at, at + 20)}…` : text.slice(at));
