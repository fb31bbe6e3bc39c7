/** Text that is HTML already. Everything else that comes into a document is escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | undefined | readonly Part[];

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** HTML or SVG from a template. What is put in is escaped, unless it is `Markup`; lists are joined. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((text, index) => text + (index < parts.length ? rendered(parts[index]) : "")).join(""));

function rendered(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "number") return String(Math.round(part * 100) / 100);
  if (typeof part === "string") return escaped(part);
  return part.map(rendered).join("");
}

/** Control characters are in no HTML. */
const escaped = (text: string): string =>
  text.replace(/[^\P{Cc}\n\t]/gu, "\ufffd").replace(/[&<>"']/g, (character) => ENTITIES[character]!);
