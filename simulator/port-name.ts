import { AccessRefused } from "./access-refused.ts";

/** One step into a value: an index of an array or a field of a structure. */
export type Step = number | string;

/** A variable and the way into its value. */
export interface PortName {
  /** `Arp.Plc.Eclr/Main.limits` */
  readonly variable: string;
  readonly steps: readonly Step[];
}

/** Longest name, in characters. */
const LONGEST = 512;

const COMPONENT = "[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*";
const NAME = new RegExp(`^(${COMPONENT}/[A-Za-z_]\\w*)((?:\\.[A-Za-z_]\\w*|\\[\\d+\\])*)$`);

/**
 * Reads `Component/Program.variable`, with `[index]` and `.field` after it.
 * @throws {AccessRefused} `DAE_PortNameSyntaxError` for any other text, `DAE_NotExists` for a program alone
 */
export function parsePortName(text: string): PortName {
  const [, program, rest] = (text.length <= LONGEST && NAME.exec(text)) || [];
  if (program === undefined || rest === undefined)
    throw new AccessRefused("DAE_PortNameSyntaxError", "write Component/Program.variable, then [index] or .field");
  const [first, ...steps] = [...rest.matchAll(/\.(\w+)|\[(\d+)\]/g)].map(([, field, index]) => field ?? Number(index));
  if (typeof first !== "string") throw new AccessRefused("DAE_NotExists", "a program is no variable");
  return { variable: `${program}.${first}`, steps };
}
