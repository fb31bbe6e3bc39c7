import { Filter, FilterParser } from "ldapts";

/** Keys of the library's filters that hold what is compared, never what it is compared with. */
const VALUES = new Set(["value", "initial", "any", "final"]);

/**
 * A filter with places `{0}`, `{1}`, … for values. Values are put into the filter when it has been read: they travel as
 * they are, and nothing in them can be taken for syntax.
 */
export class FilterTemplate {
  readonly #filter: Filter;

  /** @throws {Error} where the text is no filter of RFC 4515 that the library can read */
  constructor(text: string) {
    this.#filter = FilterParser.parseString(text);
  }

  with(...values: readonly string[]): Filter {
    return filled(this.#filter, values) as Filter;
  }
}

/** A copy with the values in their places. */
function filled(node: unknown, values: readonly string[], isValue = false): unknown {
  if (typeof node === "string") return isValue ? place(node, values) : node;
  if (Array.isArray(node)) return node.map((item) => filled(item, values, isValue));
  if (!(node instanceof Filter)) return node;
  const copy = Object.create(Object.getPrototypeOf(node)) as Record<string, unknown>;
  for (const [key, item] of Object.entries(node)) copy[key] = filled(item, values, VALUES.has(key));
  return copy;
}

const place = (text: string, values: readonly string[]): string =>
  text.replaceAll(/\{(\d)\}/g, (whole, index: string) => values[Number(index)] ?? whole);

/** The attribute that the filter compares with the name, the first of them. */
export const nameAttributeOf = (filter: string): string | undefined => /\(([\w-]+)=\{0\}\)/.exec(filter)?.[1];
