import { PasswordScheme } from "../../server/authentication/password.ts";
import type { GatewayEvent } from "../../server/core/events.ts";
import type { PasswordAccounts, Secret, Standing, Verification } from "../../server/core/ports.ts";
import { Guard } from "../../server/penalties/guard.ts";
import type { PenaltyOptions } from "../../server/penalties/options.ts";
import type { RestConnection } from "../../server/rest/authentication.ts";
import { BasicAuthentication } from "../../server/rest/basic-authentication.ts";
import type { MemoryOptions } from "../../server/rest/remembered-proofs.ts";
import { RestSchemes } from "../../server/rest/rest-schemes.ts";
import { Logins } from "../../server/sessions/logins.ts";
import { VerificationPermits } from "../../server/sessions/permits.ts";
import { checkPassword, checkUsername } from "../../server/surface/fields.ts";
import { sessionTable } from "../sessions/support.ts";

/** An account that a test changes as it likes. */
export interface Person {
  password: string;
  standing: Standing;
  mustChangePassword?: boolean;
  /** Vouched for by a directory: by an entitlement of its own. */
  isDirectory?: boolean;
}

/** Accounts that count how often they are asked, and answer when they are told to. */
export class CountingAccounts implements PasswordAccounts {
  readonly people = new Map<string, Person>();
  asked = 0;
  /** Entitlements given out and not released yet. */
  held = 0;
  /** Settles before a password is looked at. */
  gate: Promise<unknown> = Promise.resolve();

  async verify(name: string, password: Secret): Promise<Verification> {
    this.asked++;
    const given = password.bytes.toString();
    await this.gate;
    const person = this.people.get(name.toLowerCase());
    if (person === undefined) return { kind: "refused", cause: "unknown-user" };
    if (person.password !== given) return { kind: "refused", cause: "wrong-password" };
    if (person.standing === undefined) return { kind: "refused", cause: "disabled" };
    const { mustChangePassword = false, standing } = person;
    const authority = person.isDirectory ? "ldap" : "file";
    return {
      kind: "verified",
      principal: { authority, name },
      roles: standing.roles,
      mustChangePassword,
      ...(person.isDirectory && { entitlement: this.#entitlementOf(person) }),
    };
  }

  standing({ name }: { name: string }) {
    const { roles, passwordVersion } = this.people.get(name)?.standing ?? {};
    return roles === undefined || passwordVersion === undefined ? undefined : { roles, passwordVersion };
  }

  async change(): Promise<"not-supported"> {
    return "not-supported";
  }

  onChange() {
    return () => {};
  }

  #entitlementOf(person: Person) {
    this.held++;
    return {
      standing: () => person.standing,
      release: () => {
        this.held--;
      },
    };
  }
}

interface Wish {
  memory?: MemoryOptions;
  penalties?: PenaltyOptions;
  concurrency?: number;
  queue?: number;
  /** Logins of one source that are looked at. */
  rate?: (source: string) => boolean;
  isEnabled?: () => boolean;
}

/** `Basic` over accounts of a test, on a clock that stands still; alice's password is `right`. */
export function arrange({
  memory,
  penalties = {},
  concurrency = 4,
  queue = 64,
  rate,
  isEnabled = () => true,
}: Wish = {}) {
  const { table, clock, events } = sessionTable();
  const emit = (event: GatewayEvent) => void events.push(event);
  const guard = new Guard(penalties, clock, emit);
  const permits = new VerificationPermits({ concurrency, queue }, clock);
  const logins = new Logins({ guard, permits, table, clock, emit, ...(rate !== undefined && { rate }) });
  const accounts = new CountingAccounts();
  accounts.people.set("alice", { password: "right", standing: { roles: ["FailoverUsers"], passwordVersion: 1 } });
  const basic = new BasicAuthentication({
    logins,
    guard,
    scheme: new PasswordScheme(accounts),
    limits: { checkName: checkUsername, checkPassword },
    isEnabled,
    ...(memory !== undefined && { memory }),
    clock,
    emit,
  });
  const schemes = new RestSchemes([basic]);
  const ask = (header: string | undefined, { source = "192.0.2.1", signal = new AbortController().signal } = {}) =>
    schemes.authenticate(
      header === undefined ? undefined : Buffer.from(header, "latin1"),
      connectionFrom(source),
      signal,
    );
  return { accounts, alice: accounts.people.get("alice")!, basic, schemes, guard, clock, events, ask };
}

export const connectionFrom = (source: string): RestConnection => ({ id: "c1", source, negotiation: undefined });

export const basicOf = (name: string, password: string): string =>
  `Basic ${Buffer.from(`${name}:${password}`).toString("base64")}`;

export const RIGHT = basicOf("alice", "right");
export const WRONG = basicOf("alice", "wrong");
