import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import type { PasswordAccounts, PasswordChange } from "../../server/core/ports.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";

const NAME = "alice";
const { changePassword } = PasswordAuthenticationService;
const request = { username: NAME, oldPassword: Buffer.from("old"), newPassword: Buffer.from("new") };
/** Two changes at once, however few cores there are. */
const configuration = { authentication: { password: { concurrency: 2 } } };

/** One account whose password changes come to an end when the test says so, in its order. */
class HeldAccounts implements PasswordAccounts {
  readonly running: ((result: PasswordChange) => void)[] = [];
  #passwordVersion = 1;
  #listener = (): void => {};

  async verify() {
    return { kind: "verified", principal: { authority: "file", name: NAME }, roles: [] } as const;
  }

  change(): Promise<PasswordChange> {
    return new Promise((resolve) => this.running.push(resolve));
  }

  standing() {
    return { roles: [], passwordVersion: this.#passwordVersion };
  }

  onChange(listener: () => void): () => void {
    this.#listener = listener;
    return () => {};
  }

  /** Settles the change that began as the `at`-th. */
  settle(at: number, result: PasswordChange): void {
    if (result === "changed") this.replacePassword();
    this.running[at]!(result);
  }

  /** Another password by whatever way, such as the command line. */
  replacePassword(): void {
    this.#passwordVersion += 1;
    this.#listener();
  }

  async begun(changes: number): Promise<void> {
    const until = performance.now() + 5_000;
    while (this.running.length < changes && performance.now() < until) await turn();
    assert.equal(this.running.length, changes, "that many changes must have begun");
  }
}

const describes = async (client: RawClient, securityToken: number): Promise<string> =>
  client.call(SessionService.getSession, { securityToken }).then(
    ({ session }) => session?.username ?? "",
    (error) => error.failure.reason,
  );

test("a stolen password cannot outlive its change by asking for another change meanwhile", async () => {
  const accounts = new HeldAccounts();
  await using gateway = await startGateway({ configuration, ports: { accounts } });
  using thief = new RawClient(gateway.address);
  using owner = new RawClient(gateway.address);
  const stolen = await thief.open(NAME, "old");
  const own = await owner.open(NAME, "old");
  const thiefs = thief.call(changePassword, request);
  await accounts.begun(1);
  const owners = owner.call(changePassword, request);
  await accounts.begun(2);
  accounts.settle(1, "changed");
  await owners;
  accounts.settle(0, "insufficient");
  await thiefs;
  assert.equal(await describes(thief, stolen), "SESSION_NOT_FOUND");
  assert.equal(await describes(owner, own), NAME);
});

test("a stolen password cannot outlive its change on the command line by asking for another change meanwhile", async () => {
  const accounts = new HeldAccounts();
  await using gateway = await startGateway({ configuration, ports: { accounts } });
  using thief = new RawClient(gateway.address);
  const stolen = await thief.open(NAME, "old");
  const thiefs = thief.call(changePassword, request);
  await accounts.begun(1);
  accounts.replacePassword();
  accounts.settle(0, "unavailable");
  await thiefs;
  assert.equal(await describes(thief, stolen), "SESSION_NOT_FOUND");
});

test("a refused change beside one that succeeds does not end the channel's own session", async () => {
  const accounts = new HeldAccounts();
  await using gateway = await startGateway({ configuration, ports: { accounts } });
  using owner = new RawClient(gateway.address);
  const own = await owner.open(NAME, "old");
  const refused = owner.call(changePassword, request);
  await accounts.begun(1);
  const changed = owner.call(changePassword, request);
  await accounts.begun(2);
  accounts.settle(0, "insufficient");
  await refused;
  accounts.settle(1, "changed");
  await changed;
  assert.equal(await describes(owner, own), NAME);
});
