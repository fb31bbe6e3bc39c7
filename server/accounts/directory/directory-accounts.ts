import type { Entitlement, Recheck, Secret, Verification } from "../../core/ports.ts";
import type { Principal } from "../../core/principal.ts";
import { SecretBytes } from "../../secrets/secret-bytes.ts";
import type { PasswordSource, Turn, Turns } from "../password-source.ts";
import { ConnectionFailed } from "./connection.ts";
import type { Deadline } from "./connection-pool.ts";
import { type Directory, SearchFailed } from "./directory.ts";
import type { Result } from "./responses.ts";
import { outageIn, refusalOf, SUCCESS } from "./result-codes.ts";
import { type DirectoryUser, type DirectoryUsers, type Found, randomText } from "./users.ts";

/** Who vouches for the names of these accounts (contract §2). */
const AUTHORITY = "ldap";

const TOO_MANY = "too many logins wait for the directory";

export interface DirectoryAccountsParts {
  directory: Directory;
  users: DirectoryUsers;
  /** Whether a user can be looked at again without his password. */
  canSearch: boolean;
  /** The roles of a principal in these groups, now. */
  rolesOf: (principal: Principal, groups: readonly string[]) => readonly string[];
  /** What bounds logins at the directory, and looks at live sessions' users. */
  turns: { logins: Turns; rechecks: Turns };
}

/** What a bind proved, and who it was about. */
interface Proof {
  found: Found;
  /** `undefined` where the password was not one to be sent. */
  result: Result | undefined;
}

/**
 * Accounts of a directory. Every login costs one search and one bind, whether the directory knows the name or not: where
 * nobody's password can be tried, a random one is, on a name that nobody has.
 */
export class DirectoryAccounts implements PasswordSource {
  readonly authority = AUTHORITY;
  readonly #parts: DirectoryAccountsParts;

  constructor(parts: DirectoryAccountsParts) {
    this.#parts = parts;
  }

  async verify(name: string, password: Secret): Promise<Verification> {
    return await this.#inTurn(name, this.#parts.turns.logins, async (deadline) => {
      const { found, result } = await this.#prove(name, password, deadline);
      if (found.kind === "nobody") return refused("unknown-user", found.detail);
      if (found.kind === "several") return refused("ambiguous", found.detail);
      if (password.length === 0) return refused("empty-password");
      if (result === undefined) return refused("wrong-password", "a password with a NUL is not given to the directory");
      if (result.code !== SUCCESS) return refusalOf(result);
      return this.#verified(await this.#parts.users.withGroups(found.user, deadline));
    });
  }

  /** Neither the name nor the password is told to the directory, so that nobody is locked out there. */
  async pretend(name: string): Promise<void> {
    await this.#inTurn(name, this.#parts.turns.logins, async (deadline) => {
      await this.#prove(randomText(Buffer.byteLength(name)), undefined, deadline);
      return refused("unknown-user");
    });
  }

  close(): void {
    this.#parts.directory.close();
  }

  /** One search and one bind, whoever it is. */
  async #prove(name: string, password: Secret | undefined, deadline: Deadline): Promise<Proof> {
    const { users, directory } = this.#parts;
    if (users.dnOf(name) !== undefined) return await this.#proveInPlace(name, password, deadline);
    const found = await users.find(name, deadline);
    if (found.kind !== "user" || !isToBeSent(password)) return { found, result: await this.#proveNothing(deadline) };
    const { result } = await directory.prove({ dn: found.user.dn, password }, deadline);
    return { found, result };
  }

  /** One bind where the name is by the template; whom it lets in reads his own entry. */
  async #proveInPlace(name: string, password: Secret | undefined, deadline: Deadline): Promise<Proof> {
    const { users, directory } = this.#parts;
    if (!isToBeSent(password)) return { found: SOMEBODY, result: await this.#proveNothing(deadline) };
    const after = users.searchFor(name);
    const { result, entries } = await directory.prove({ dn: users.dnOf(name)!, password, after }, deadline);
    if (result.code !== SUCCESS) return { found: SOMEBODY, result };
    const found = users.read(name, entries);
    return { found: found.kind === "nobody" ? { detail: NOT_HIS, ...found } : found, result };
  }

  /**
   * A bind as nobody with a random password. Where the directory checks no passwords now, nobody is refused, lest it tell
   * whom it knows: what it answers otherwise means nothing.
   */
  async #proveNothing(deadline: Deadline): Promise<undefined> {
    const { users, directory } = this.#parts;
    using password = SecretBytes.take(Buffer.from(randomText()));
    const { result } = await directory.prove({ dn: users.nowhere(), password }, deadline);
    const outage = outageIn(result);
    if (outage !== undefined) throw new ConnectionFailed(outage);
  }

  #verified(user: DirectoryUser): Verification {
    const principal = { authority: AUTHORITY, name: user.name };
    const entitlement = new DirectoryEntitlement(principal, user, this.#parts);
    return { kind: "verified", principal, roles: entitlement.standing().roles, entitlement };
  }

  async #inTurn(
    name: string,
    turns: Turns,
    work: (deadline: Deadline) => Promise<Verification>,
  ): Promise<Verification> {
    const turn: Turn | string = await turns.acquire(name);
    if (typeof turn === "string") return { kind: "unavailable", detail: TOO_MANY };
    try {
      return await work(this.#parts.directory.deadline());
    } catch (error) {
      return unavailable(error);
    } finally {
      turn.release();
    }
  }
}

/** What a directory user's session rests on: his entry as it was found last, and the role map and accounts as they are. */
class DirectoryEntitlement implements Entitlement {
  readonly recheck?: () => Promise<Recheck>;
  readonly #principal: Principal;
  readonly #parts: DirectoryAccountsParts;
  #user: DirectoryUser;

  constructor(principal: Principal, user: DirectoryUser, parts: DirectoryAccountsParts) {
    this.#principal = principal;
    this.#user = user;
    this.#parts = parts;
    if (parts.canSearch) this.recheck = () => this.#lookAgain();
  }

  standing(): { roles: readonly string[] } {
    return { roles: this.#parts.rolesOf(this.#principal, this.#user.groups) };
  }

  async #lookAgain(): Promise<Recheck> {
    const { users, directory, turns } = this.#parts;
    const turn = await turns.rechecks.acquire(this.#principal.name);
    if (typeof turn === "string") return { kind: "unavailable", detail: TOO_MANY };
    try {
      const deadline = directory.deadline();
      const found = await users.find(this.#principal.name, deadline);
      if (found.kind !== "user") return ended(found.detail ?? "the directory has no such user any more");
      if (found.user.identity !== this.#user.identity) return ended("the name is another entry's by now");
      this.#user = await users.withGroups(found.user, deadline);
      return { kind: "stands" };
    } catch (error) {
      return unavailable(error);
    } finally {
      turn.release();
    }
  }
}

/** Of a user by template nothing is known before he was let in. */
const SOMEBODY: Found = { kind: "user", user: { dn: "", name: "", identity: "", groups: [] } };

const NOT_HIS = "his password is right, but his entry does not match userFilter, or he may not read it";

const ended = (detail: string): Recheck => ({ kind: "ended", reason: "account", detail });

const refused = (
  cause: Extract<Verification, { kind: "refused" }>["cause"],
  detail?: string,
): Extract<Verification, { kind: "refused" }> => ({ kind: "refused", cause, ...(detail !== undefined && { detail }) });

function unavailable(error: unknown): { kind: "unavailable"; detail: string } {
  if (error instanceof ConnectionFailed || error instanceof SearchFailed)
    return { kind: "unavailable", detail: error.message };
  throw error;
}

/**
 * Directories let an empty password in as nobody (RFC 4513 §5.1.2), and one that begins with NUL may be empty to them.
 */
const isToBeSent = (password: Secret | undefined): password is Secret =>
  password !== undefined && password.length > 0 && !password.bytes.includes(0);
