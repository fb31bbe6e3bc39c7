/** Sources remembered per user (reference/security §1 rule 3). */
const SOURCES_PER_USER = 16;

/** Users and the sources they succeeded from, as plain data: the least recent first. */
export type FamiliarPairsData = readonly (readonly [user: string, sources: readonly string[]])[];

/** Where users have succeeded before: up to 16 sources a user and `capacity` users, the most recent kept. */
export class FamiliarPairs {
  readonly #capacity: number;
  readonly #sources = new Map<string, Set<string>>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  has(user: string, source: string): boolean {
    return this.#sources.get(user)?.has(source) === true;
  }

  /** Whether the pair was new. */
  add(user: string, source: string): boolean {
    const sources = this.#sources.get(user) ?? new Set();
    const isNew = !sources.has(source);
    keepRecent(sources, source, SOURCES_PER_USER);
    this.#sources.delete(user);
    this.#sources.set(user, sources);
    if (this.#sources.size > this.#capacity) this.#sources.delete(first(this.#sources.keys()));
    return isNew;
  }

  export(): FamiliarPairsData {
    return [...this.#sources].map(([user, sources]) => [user, [...sources]]);
  }

  /** Adds what an earlier process exported. */
  import(data: FamiliarPairsData): void {
    for (const [user, sources] of data) for (const source of sources) this.add(user, source);
  }
}

function keepRecent(values: Set<string>, value: string, most: number): void {
  values.delete(value);
  values.add(value);
  if (values.size > most) values.delete(first(values));
}

const first = (values: Iterable<string>): string => {
  const [value = ""] = values;
  return value;
};
