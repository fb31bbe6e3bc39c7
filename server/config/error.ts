/** One mistake in a configuration, and where it stands. */
export interface Mistake {
  /** The key, dotted: `listen.0.address`. Empty for the file as a whole. */
  path: string;
  /** Line and column in the YAML file, from 1; `null` where there is no file. */
  line: number | null;
  column: number | null;
  /** What is wrong and what to write instead. */
  message: string;
}

/** A configuration that cannot be used, with everything that is wrong with it. */
export class ConfigurationError extends Error {
  readonly errors: readonly Mistake[];
  /** The file, as it was named; `null` for a configuration made by a program. */
  readonly file: string | null;

  constructor(errors: readonly Mistake[], file: string | null) {
    super(errors.map((mistake) => describe(mistake, file)).join("\n"));
    this.name = "ConfigurationError";
    this.errors = errors;
    this.file = file;
  }

  /** One line for each mistake: `file:line:column path: message`, as editors and terminals link it. */
  get lines(): string[] {
    return this.errors.map((mistake) => describe(mistake, this.file));
  }
}

function describe({ path, line, column, message }: Mistake, file: string | null): string {
  const place = [file, line, column].filter((part) => part !== null).join(":");
  const subject = [place, path].filter((part) => part !== "").join(" ");
  return subject === "" ? message : `${subject}: ${message}`;
}
