/** Prints values as JSON on standard output. */
export class JsonPrinter {
  readonly #indent: number;

  /** @param pretty over several lines, for people; else one line a value */
  constructor(pretty: boolean) {
    this.#indent = pretty ? 2 : 0;
    // A reader that has seen enough, such as `head`, is told by the write that fails.
    process.stdout.on("error", () => {});
  }

  /**
   * Waits until the value has left, so that a slow reader holds a stream back.
   * @returns false where nobody reads any more
   */
  async print(value: unknown): Promise<boolean> {
    const text = JSON.stringify(value, null, this.#indent).replace(CONTROLS, escaped);
    return await new Promise((resolve) => process.stdout.write(`${text}\n`, (error) => resolve(!error)));
  }
}

/** Those that JSON lets through and some terminals obey. */
const CONTROLS = /[\x7f-\x9f]/g;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
