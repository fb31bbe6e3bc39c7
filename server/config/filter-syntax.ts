/** Deeper than any filter needs to be; its readers call themselves for each level. */
const LEVELS_MAX = 32;

/** A comparison without its parentheses: an attribute, how it is compared, a value with its escapes. */
const COMPARISON = /^[A-Za-z][\w-]*(?::dn)?(?::[\w.-]+)?(?::|[~<>])?=(?:[^()\\]|\\[0-9A-Fa-f]{2})*$/;

/** Whether a text is a filter in parentheses (RFC 4515). */
export const isFilter = (text: string): boolean => endOf(text, 0, 0) === text.length;

/** Where the filter that begins at an offset ends; `undefined` where none begins there. */
function endOf(text: string, start: number, level: number): number | undefined {
  if (text[start] !== "(" || level > LEVELS_MAX) return undefined;
  const operator = text[start + 1] ?? "";
  if (!"&|!".includes(operator) || operator === "") {
    const end = text.indexOf(")", start);
    return end !== -1 && COMPARISON.test(text.slice(start + 1, end)) ? end + 1 : undefined;
  }
  let at: number | undefined = start + 2;
  let parts = 0;
  while (at !== undefined && text[at] === "(") {
    at = endOf(text, at, level + 1);
    parts += 1;
  }
  const isWhole = at !== undefined && text[at] === ")" && (operator === "!" ? parts === 1 : parts > 0);
  return isWhole ? at! + 1 : undefined;
}
