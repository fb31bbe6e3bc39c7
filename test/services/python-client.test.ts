import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { startGateway } from "../support/gateway.ts";

const root = resolve(import.meta.dirname, "../..");
const PYTHON = "/usr/bin/python3"; // Debian's, which has Debian's grpcio
let stubs: string;

before(() => {
  stubs = mkdtempSync(join(tmpdir(), "gatehouse-stubs-"));
  const files = readdirSync(join(root, "proto"), { recursive: true, encoding: "utf8" }).filter((file) =>
    /^(gatehouse|Arp).*\.proto$/.test(file),
  );
  const plugin = execFileSync("which", ["grpc_python_plugin"], { encoding: "utf8" }).trim();
  const outputs = [`--python_out=${stubs}`, `--grpc_out=${stubs}`, `--plugin=protoc-gen-grpc=${plugin}`];
  execFileSync("protoc", ["-I", join(root, "proto"), ...outputs, ...files], { stdio: "inherit" });
});

after(() => rmSync(stubs, { recursive: true, force: true }));

/** Runs the client beside the gateway; this process serves it meanwhile. */
async function runClient(script: string, ...[address, ca, username, password]: [string, string, string, string]) {
  return await new Promise<Record<string, unknown>>((resolve, reject) => {
    const args = [join(import.meta.dirname, "python", script), address, ca, username];
    const options = { env: { ...process.env, PYTHONPATH: stubs, PYTHONDONTWRITEBYTECODE: "1" }, timeout: 30_000 };
    const child = execFile(PYTHON, args, options, (error, stdout) =>
      error === null ? resolve(JSON.parse(stdout)) : reject(error),
    );
    child.stdin?.end(password);
  });
}

test("a Python client with stubs of the contract logs in over TLS, sees its session and closes it", async () => {
  await using server = await startGateway({
    configuration: { listen: [{ address: "127.0.0.1:0" }] },
    accounts: [{ name: "alice", password: "correct horse battery", roles: ["Engineer"] }],
  });
  const ca = join(server.folder, "data", "tls", "server.crt");
  const port = server.gateway.addresses[0]?.port;
  const { token, wrongDelayMs, ...seen } = await runClient(
    "client.py",
    `localhost:${port}`,
    ca,
    "alice",
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
  assert.deepEqual(await runClient("vendor_client.py", address, ca, "alice", "correct horse battery"), {
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
