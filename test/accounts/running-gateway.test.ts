import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { PasswordAuthenticationService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";

const ADDED = 25;

test("a running gateway that changes passwords and another process that adds accounts lose nothing", async () => {
  await using gateway = await startGateway({ accounts: [{ name: "alice", password: "password number 0" }] });
  using client = new RawClient(gateway.address);
  const file = join(gateway.folder, "data", "accounts.json");
  const script = fileURLToPath(new URL("add-many.ts", import.meta.url));
  const other = spawn(process.execPath, ["--import", "tsx", script, file, "other", String(ADDED)], {
    stdio: "inherit",
  });
  const ended = once(other, "exit");
  let changes = 0;
  // From before the other process begins until after it has ended, so that the two certainly meet.
  while (other.exitCode === null && other.signalCode === null) {
    const { error } = await client.call(PasswordAuthenticationService.changePassword, {
      username: "alice",
      oldPassword: Buffer.from(`password number ${changes}`),
      newPassword: Buffer.from(`password number ${++changes}`),
    });
    assert.equal(error, 0);
  }
  assert.deepEqual(await ended, [0, null]);
  const { accounts } = JSON.parse(await readFile(file, "utf8")) as { accounts: unknown[] };
  assert.equal(accounts.length, 1 + ADDED);
  assert.ok((await client.open("alice", `password number ${changes}`)) > 0);
});
