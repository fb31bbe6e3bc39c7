import type {
  AccountStanding,
  PasswordAccounts,
  PasswordChange,
  RefusalCause,
  Secret,
  Verification,
} from "../../server/core/ports.ts";
import { foldName, type Principal } from "../../server/core/principal.ts";

export interface Account {
  readonly name: string;
  roles: readonly string[];
  isDisabled: boolean;
  isRemoved: boolean;
  mustChange: boolean;
  version: number;
}

const account = (name: string, roles: readonly string[], mustChange = false): Account => ({
  name,
  roles,
  isDisabled: false,
  isRemoved: false,
  mustChange,
  version: 1,
});

/** Accounts as an operator and their users change them. What they answer, and when, is the test's to say. */
export class TestAccounts implements PasswordAccounts {
  readonly all = [
    account("alice", ["Engineer"]),
    account("bob", ["Viewer"]),
    account("root", ["Admin"]),
    account("eve", ["Engineer"], true),
  ];
  readonly #listeners = new Set<() => void>();

  /** The account as it may be used; `undefined` where it is gone or disabled. */
  usable(name: string): Account | undefined {
    const found = this.all.find((each) => each.name === foldName(name));
    return found === undefined || found.isRemoved || found.isDisabled ? undefined : found;
  }

  judge(name: string, isRight: boolean): Verification {
    const refused = (cause: RefusalCause): Verification => ({ kind: "refused", cause });
    const found = this.usable(name);
    if (found === undefined) return refused("unknown-user");
    if (!isRight) return refused("wrong-password");
    const principal = { authority: "file", name: found.name };
    return { kind: "verified", principal, roles: found.roles, mustChangePassword: found.mustChange };
  }

  verify(_name: string, _password: Secret): Promise<Verification> {
    throw new Error("each attempt brings a verification of its own");
  }

  async change({ name }: Principal, _newPassword: Secret): Promise<PasswordChange> {
    const found = this.usable(name);
    if (found === undefined) return "not-supported";
    found.mustChange = false;
    found.version++;
    this.tell();
    return "changed";
  }

  standing({ name }: Principal): AccountStanding {
    const found = this.usable(name);
    return found && { roles: found.roles, passwordVersion: found.version };
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
