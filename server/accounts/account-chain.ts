import type { AccountStanding, PasswordAccounts, PasswordChange, Secret, Verification } from "../core/ports.ts";
import type { Principal } from "../core/principal.ts";
import type { FileAccounts } from "./file-accounts.ts";
import type { PasswordSource, Turns } from "./password-source.ts";

export interface AccountChainParts {
  /** In the order in which they are asked. At least one. */
  sources: readonly PasswordSource[];
  /** The accounts whose passwords can be changed here, and whose roles may be lent. They need not be among the sources. */
  file: Pick<FileAccounts, "change" | "standing" | "lentTo" | "onChange">;
  /** Which source computes here. The others wait for somebody else. */
  computing: PasswordSource;
  turns: {
    /** What bounds computing that comes after a wait: the caller's turn to compute was given back by then. */
    computing: Turns;
    /** What bounds how many may be anywhere in the chain where it begins with a wait. */
    inside: Turns;
  };
}

/**
 * Accounts of several sources. Success and refusal stop, "unknown user" goes on to the next, an outage stops as
 * `unavailable`. Whoever is refused has cost every source the same work, so that the time does not tell which of them
 * knows the name (docs/decisions/0016-account-chain.md).
 */
export class AccountChain implements PasswordAccounts {
  readonly #parts: AccountChainParts;

  constructor(parts: AccountChainParts) {
    this.#parts = parts;
  }

  async verify(name: string, password: Secret, onWaiting: () => void = () => {}): Promise<Verification> {
    const { sources, computing, turns } = this.#parts;
    if (sources[0] === computing) return await this.#ask(name, password, onWaiting);
    onWaiting();
    return await inTurn(turns.inside, name, () => this.#ask(name, password, () => {}));
  }

  /** As the port says. Only the file's passwords can be changed here. */
  async change(principal: Principal, newPassword: Secret): Promise<PasswordChange> {
    return await this.#parts.file.change(principal, newPassword);
  }

  /** As the port says. Principals of other authorities than the file rest on the entitlement of their login. */
  standing(principal: Principal): AccountStanding {
    return this.#parts.file.standing(principal);
  }

  lentTo(principal: Principal): readonly string[] {
    return this.#parts.file.lentTo(principal);
  }

  /** Directories do not tell what changes in them: their users are looked at every so often. */
  onChange(listener: () => void): () => void {
    return this.#parts.file.onChange(listener);
  }

  async #ask(name: string, password: Secret, onWaiting: () => void): Promise<Verification> {
    const { sources, computing } = this.#parts;
    let answer: Verification = { kind: "refused", cause: "unknown-user" };
    for (const source of sources) {
      if (source !== computing) onWaiting();
      if (isDecided(answer)) {
        await this.#pretend(source, name, password);
        continue;
      }
      answer = await this.#verify(source, name, password);
      if (answer.kind !== "refused") return answer;
    }
    return answer;
  }

  async #verify(source: PasswordSource, name: string, password: Secret): Promise<Verification> {
    if (!this.#computesLater(source)) return await source.verify(name, password);
    return await inTurn(this.#parts.turns.computing, name, () => source.verify(name, password));
  }

  /** A refusal stays one whatever becomes of this: an outage elsewhere must not make guesses free. */
  async #pretend(source: PasswordSource, name: string, password: Secret): Promise<void> {
    const pretend = async (): Promise<Verification> => {
      await source.pretend(name, password).catch(() => undefined);
      return { kind: "refused", cause: "unknown-user" };
    };
    if (this.#computesLater(source)) await inTurn(this.#parts.turns.computing, name, pretend);
    else await pretend();
  }

  #computesLater(source: PasswordSource): boolean {
    const { sources, computing } = this.#parts;
    return source === computing && source !== sources[0];
  }
}

/** Whether some source knew the name. */
const isDecided = (answer: Verification): boolean => answer.kind !== "refused" || answer.cause !== "unknown-user";

async function inTurn(turns: Turns, name: string, work: () => Promise<Verification>): Promise<Verification> {
  const turn = await turns.acquire(name);
  if (typeof turn === "string") return { kind: "unavailable", detail: "too many logins at once" };
  try {
    return await work();
  } finally {
    turn.release();
  }
}
