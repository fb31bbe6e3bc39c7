import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  type Pair,
  Parser,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
  YAMLParseError,
} from "yaml";
import { ConfigurationError, type Mistake } from "./error.ts";

/** A YAML text, its value, and where everything stands in it. */
export interface ConfigurationText {
  value: unknown;
  /** Mistakes that leave the value readable: keys given twice. */
  mistakes: Mistake[];
  /** Where a key's value stands (or the key itself), or else the nearest thing around it. */
  place(path: readonly PropertyKey[], which: "key" | "value"): Place;
}

interface Place {
  line: number;
  column: number;
}

type Placing = (offset: number) => Place;

/** Far more than any key needs. The parser calls itself for each level, and Node dies where that leaves no stack. */
const LEVELS_MAX = 64;

/**
 * Reads YAML. A key with nothing after it counts as not given.
 * @throws {ConfigurationError} where the text is no YAML, naming every place
 */
export function readText(text: string, file: string | null): ConfigurationText {
  const at = placing(text);
  const mistake = (error: YAMLError): Mistake => ({
    path: "",
    ...at(error.pos[0]),
    message: error.message,
  });
  try {
    const deepest = tooDeep(text);
    if (deepest !== undefined) {
      const message = `is nested more than ${LEVELS_MAX} levels deep`;
      throw new ConfigurationError([{ path: "", ...at(deepest), message }], file);
    }
    const document = parseDocument(text, { prettyErrors: false, logLevel: "error", uniqueKeys: false });
    const faults = [...document.errors, ...document.warnings, ...danglingAliases(document)];
    if (faults.length > 0) throw new ConfigurationError(faults.map(mistake), file);
    const mistakes = joinTwins(document.contents, [], at);
    forgetEmptyKeys(document);
    return {
      value: document.toJS() ?? {},
      mistakes,
      place: (path, which) => at(offsetOf(document, path, which)),
    };
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw new ConfigurationError(
      [{ path: "", line: 1, column: 1, message: `no YAML: ${(error as Error).message}` }],
      file,
    );
  }
}

/** Finds places by offsets. The parser's own count misses lines of a text that is broken. */
function placing(text: string): Placing {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    let line = 0;
    for (let past = starts.length; past - line > 1; ) {
      const middle = (line + past) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else past = middle;
    }
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}

/** Where the text goes deeper than it may. */
function tooDeep(text: string): number | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme));
    if (parser.stack.length > LEVELS_MAX) return Math.min(parser.offset, text.length);
  }
  return undefined;
}

function danglingAliases(document: Document): YAMLError[] {
  const faults: YAMLError[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Value(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Alias(_, alias) {
      if (anchors.has(alias.source)) return;
      const [start = 0, end = 0] = alias.range ?? [];
      faults.push(new YAMLParseError([start, end], "BAD_ALIAS", `no anchor &${alias.source} stands above`));
    },
  });
  return faults;
}

/**
 * Leaves one of each key that stands twice. Two sections become one, so that the mistakes of both are found.
 * @returns a mistake for each second place
 */
function joinTwins(node: unknown, path: readonly (string | number)[], at: Placing): Mistake[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => joinTwins(item, [...path, index], at));
  if (!isMap(node)) return [];
  const firsts = new Map<string, Pair<unknown, unknown>>();
  const mistakes: Mistake[] = [];
  for (const pair of node.items) {
    const name = nameOf(pair);
    const first = firsts.get(name);
    if (first === undefined) {
      firsts.set(name, pair);
      continue;
    }
    const { line } = at(startOf(first.key) ?? 0);
    const message = `stands here twice (first at line ${line})`;
    mistakes.push({ path: [...path, name].join("."), ...at(startOf(pair.key) ?? 0), message });
    if (isMap(first.value) && isMap(pair.value)) first.value.items.push(...pair.value.items);
    else if (isEmpty(first.value)) first.value = pair.value;
  }
  node.items = [...firsts.values()];
  return [...mistakes, ...node.items.flatMap((pair) => joinTwins(pair.value, [...path, nameOf(pair)], at))];
}

function forgetEmptyKeys(document: Document): void {
  visit(document, {
    Pair(_, pair) {
      if (isEmpty(pair.value)) pair.value.value = undefined;
      if (pair.value === null) pair.value = document.createNode(undefined);
    },
  });
}

function offsetOf(document: Document, path: readonly PropertyKey[], which: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find((candidate) => nameOf(candidate) === step) : undefined;
    const next = isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (next === undefined && pair === undefined) break;
    const last = index === path.length - 1;
    const key = startOf(pair?.key);
    offset = (last && which === "value" ? startOf(next) : undefined) ?? key ?? startOf(next) ?? offset;
    node = next;
  }
  return offset;
}

const nameOf = ({ key }: Pair) => String(isScalar(key) ? key.value : key);

const isEmpty = (value: unknown): value is Scalar => isScalar(value) && value.value === null && value.source === "";

const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);
