import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
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
  place(path: readonly PropertyKey[], which: "key" | "value"): { line: number; column: number };
}

/**
 * Reads YAML. A key with nothing after it counts as not given.
 * @throws {ConfigurationError} where the text is no YAML, naming every place
 */
export function readText(text: string, file: string | null): ConfigurationText {
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const mistake = (error: YAMLError): Mistake => ({
    path: "",
    ...at(error.pos[0]),
    message: error.code === "DUPLICATE_KEY" ? "this key stands here twice" : error.message,
  });
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
    const faults = [...document.errors, ...document.warnings, ...danglingAliases(document)];
    if (faults.some(({ code }) => code !== "DUPLICATE_KEY")) throw new ConfigurationError(faults.map(mistake), file);
    forgetEmptyKeys(document);
    return {
      value: document.toJS() ?? {},
      mistakes: faults.map(mistake),
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

function forgetEmptyKeys(document: Document): void {
  visit(document, {
    Pair(_, pair) {
      if (isScalar(pair.value) && pair.value.value === null && pair.value.source === "") pair.value.value = undefined;
      if (pair.value === null) pair.value = document.createNode(undefined);
    },
  });
}

function offsetOf(document: Document, path: readonly PropertyKey[], which: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === step)
      : undefined;
    const next = isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (next === undefined && pair === undefined) break;
    const last = index === path.length - 1;
    const key = startOf(pair?.key);
    offset = (last && which === "value" ? startOf(next) : undefined) ?? key ?? startOf(next) ?? offset;
    node = next;
  }
  return offset;
}

const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);
