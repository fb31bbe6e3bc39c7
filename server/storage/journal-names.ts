/**
 * The files of a journal. Generations count up; each begins with a log, whose name tells how many entries came before it,
 * and gets a snapshot when there is time.
 */
export type JournalFile =
  | { readonly kind: "log"; readonly name: string; readonly generation: number; readonly base: number }
  | { readonly kind: "snapshot"; readonly name: string; readonly generation: number };

export type LogName = Extract<JournalFile, { kind: "log" }>;

const DRAFT = ".tmp";

export const logName = (generation: number, base: number): string => `log-${padded(generation)}-${padded(base)}`;

export const snapshotName = (generation: number): string => `snapshot-${padded(generation)}`;

/** What a file is called until it is complete. */
export const draftName = (name: string): string => `${name}${DRAFT}`;

/** Whether a crash left it. */
export const isDraft = (name: string): boolean =>
  name.endsWith(DRAFT) && journalFile(name.slice(0, -DRAFT.length)) !== undefined;

/** `undefined` for a name that is none of a journal's. */
export function journalFile(name: string): JournalFile | undefined {
  const [, log, base, snapshot] = /^(?:log-(\d{10,16})-(\d{10,16})|snapshot-(\d{10,16}))$/.exec(name) ?? [];
  if (log !== undefined) return { kind: "log", name, generation: Number(log), base: Number(base) };
  if (snapshot !== undefined) return { kind: "snapshot", name, generation: Number(snapshot) };
  return undefined;
}

const padded = (value: number): string => String(value).padStart(10, "0");
