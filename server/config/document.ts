import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
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

/**
 * Reads YAML. A key with nothing after it counts as not given.
 * @throws {ConfigurationError} where the text is no YAML, naming every place
 */
export function readText(text: string, file: string | null): ConfigurationText {
  const lines = new LineCounter();
  const at: Placing = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const mistake = (error: YAMLError): Mistake => ({
    path: "",
    ...at(error.pos[0]),
    message: error.message,
  });
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: "error",
      uniqueKeys: false,
    });
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

function danglingAliases(document: Document): YAMLError[] {
  const faults: YAMLError[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return;
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
