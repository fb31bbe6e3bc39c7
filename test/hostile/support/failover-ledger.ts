import assert from "node:assert/strict";

/** What may be asked of a group that must outlive the process. */
export type Change =
  | { readonly act: "make" }
  | { readonly act: "delete" }
  | { readonly act: "join"; readonly session: string }
  | { readonly act: "leave"; readonly session: string }
  | { readonly act: "end"; readonly session: string }
  | {
      readonly act: "pin";
      readonly session: string;
      readonly value: "Primary" | "Secondary";
      readonly isShort: boolean;
    };

export interface Pin {
  readonly session: string;
  readonly value: string;
  /** It ends by itself, no later than before the next process is there. */
  readonly isShort?: boolean;
}

/** A group that is there. */
export interface Kept {
  readonly sessions: readonly string[];
  readonly pin: Pin | undefined;
}

/** `undefined`: there is no such group. */
type State = Kept | undefined;

const NOT_FOUND = 404;
const CONFLICT = 409;

/** A refusal, or what a group is after a change that was made. */
type Outcome = { readonly refused: number } | { readonly made: State };

/** All that may come of a change of a group that is so. */
function outcomes(state: State, change: Change): readonly Outcome[] {
  if (change.act === "make") return [{ made: state ?? { sessions: [], pin: undefined } }];
  if (state === undefined) return [{ refused: NOT_FOUND }];
  const { sessions, pin } = state;
  if (change.act === "delete")
    // Clients that were heard of in the last second, or before a start less than that ago, keep it.
    return sessions.length === 0 ? [{ made: undefined }] : [{ made: undefined }, { refused: CONFLICT }];
  const { session } = change;
  const isThere = sessions.includes(session);
  if (change.act === "join") return [{ made: { sessions: isThere ? sessions : [...sessions, session], pin } }];
  if (!isThere) return [{ refused: NOT_FOUND }];
  const isPinned = pin?.session === session;
  if (change.act === "leave")
    return [{ made: { sessions: sessions.filter((id) => id !== session), pin: isPinned ? undefined : pin } }];
  if (change.act === "end") return [{ made: { sessions, pin: isPinned ? undefined : pin } }];
  if (pin !== undefined && !isPinned) return [{ refused: CONFLICT }];
  const { value, isShort } = change;
  return [{ made: { sessions, pin: { session, value, ...(isShort && { isShort }) } } }];
}

/** What an override that ends by itself leaves: it may have ended, or not. */
const withTime = (state: State): State[] => (state?.pin?.isShort ? [state, { ...state, pin: undefined }] : [state]);

const textOf = (state: State): string =>
  state === undefined
    ? "no group"
    : `${[...state.sessions].sort().join() || "nobody"}, pinned ${state.pin ? `${state.pin.session} ${state.pin.value}` : "nobody"}`;

/** Each once. Overrides that end by themselves are told from those that do not. */
const different = (states: readonly State[]): State[] => [
  ...new Map(states.map((state) => [`${textOf(state)} ${state?.pin?.isShort}`, state])).values(),
];

/** What the clients of a group and its operator know, through all lives of the gateway. */
export class Ledger {
  readonly group: string;
  /** Who was told to be Primary with an epoch, ever: the group's number goes on after it was deleted. */
  readonly #granted = new Map<number, string>();
  /** The highest epoch that anybody was told. */
  #highest = 0;
  /** What may be there: one thing, until a request is left without an answer. */
  #states: readonly State[] = [undefined];
  overrides = 0;

  constructor(group: string) {
    this.group = group;
  }

  get grants(): number {
    return this.#granted.size;
  }

  /** To be asked for before a request: its answer tells of no lower epoch. */
  get highest(): number {
    return this.#highest;
  }

  /**
   * A change is sent: from here on it may have happened.
   * @returns what hears the answer
   */
  sends(change: Change): (status: number) => void {
    const before = this.#states.flatMap(withTime);
    const after = before.flatMap((state) => outcomes(state, change).map((outcome) => ({ state, outcome })));
    this.#states = different([...before, ...after.flatMap(({ outcome }) => ("made" in outcome ? [outcome.made] : []))]);
    return (status) => {
      const fitting = after.flatMap(({ state, outcome }) => {
        if ("made" in outcome) return status < 300 ? [outcome.made] : [];
        return outcome.refused === status ? [state] : [];
      });
      assert.ok(
        fitting.length > 0,
        `${this.group}: ${JSON.stringify(change)} was answered ${status} by what was ${before.map(textOf).join(" or ")}`,
      );
      this.#states = different(fitting);
      if (change.act === "pin" && status < 300) this.overrides++;
    };
  }

  /** @throws {AssertionError} unless a new life knows what was told in the one before, and nothing that had ended */
  recovers(kept: State): void {
    const known = this.#states.map((state) => (state?.pin?.isShort ? { ...state, pin: undefined } : state));
    const fitting = known.filter((state) => textOf(state) === textOf(kept));
    assert.ok(fitting.length > 0, `${this.group} is ${textOf(kept)}, not ${known.map(textOf).join(" or ")}`);
    this.#states = different(fitting);
  }

  /**
   * Somebody was told an epoch.
   * @param primary whose it is, where that was told
   * @param least the highest that had been told when he asked
   * @throws {AssertionError} for an epoch that another has, or that is lower than one before
   */
  hears(epoch: number, primary: string | undefined, least: number): void {
    assert.ok(epoch >= least, `${this.group}: epoch ${least} was told, and then ${epoch}`);
    this.#highest = Math.max(this.#highest, epoch);
    if (primary === undefined) return;
    const holder = this.#granted.get(epoch) ?? primary;
    assert.equal(primary, holder, `${this.group}: epoch ${epoch} was granted twice`);
    assert.ok(epoch > 0, `${this.group}: ${primary} is Primary without an epoch`);
    this.#granted.set(epoch, primary);
  }
}
