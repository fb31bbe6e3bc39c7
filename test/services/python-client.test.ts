import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startGateway } from "../support/gateway.ts";
import { PythonClients } from "./python-clients.ts";

let python: PythonClients;

before(() => {
  python = new PythonClients();
});

after(() => python[Symbol.dispose]());

test("a Python client with stubs of the contract logs in over TLS, sees its session and closes it", async () => {
  await using server = await startGateway({
    configuration: { listen: [{ address: "127.0.0.1:0" }] },
    accounts: [{ name: "alice", password: "correct horse battery", roles: ["Engineer"] }],
  });
  const ca = join(server.folder, "data", "tls", "server.crt");
  const port = server.gateway.addresses[0]?.port;
  const { token, wrongDelayMs, ...seen } = await python.run(
    "client.py",
    [`localhost:${port}`, ca, "alice"],
    "correct horse battery",
  );
  assert.deepEqual(seen, {
    wrong: "AUTHENTICATION_ERROR_INVALID_CREDENTIALS",
    wrongToken: 0,
    error: "AUTHENTICATION_ERROR_NONE",
    username: "alice",
    roles: ["Engineer"],
    sameSession: true,
    after: "UNAUTHENTICATED",
  });
  assert.ok(Number(token) > 0, "a session has a token");
  assert.ok(Number(wrongDelayMs) > 0, "a wrong password owes a delay");
  assert.equal(server.gateway.sessions.size, 0);
});

test("a Python client logs in through each of the three password services and closes its sessions", async () => {
  await using server = await startGateway({
    configuration: {
      listen: [{ address: "127.0.0.1:0" }],
      policy: { roles: { Engineer: ["device.Data/Read"] } },
    },
    accounts: [{ name: "alice", password: "correct horse battery", roles: ["Engineer"] }],
  });
  const ca = join(server.folder, "data", "tls", "server.crt");
  const address = `localhost:${server.gateway.addresses[0]?.port}`;
  assert.deepEqual(await python.run("vendor_client.py", [address, ca, "alice"], "correct horse battery"), {
    own: 0,
    manager: "AE_None",
    vendor: "AE_None",
    users: ["alice", "alice", "alice"],
    current: ["", "alice"],
    idleMs: [1_200_000, 1_200_000],
    may: [true, false],
    wrong: ["AE_InvalidCredentials", "0", true],
    closed: [true, false],
  });
  assert.equal(server.gateway.sessions.size, 0);
});
