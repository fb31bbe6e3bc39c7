import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import {
  ConfigurationError,
  changedKeys,
  checkFiles,
  configurationFrom,
  loadConfiguration,
  parseConfiguration,
  tlsOf,
} from "../../server/config.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const MIB = 1024 * 1024;

test("without a file every key has the default of the contract", () => {
  assert.deepEqual(parseConfiguration("", "/g/gatehouse.yaml"), {
    dataDir: "/g/gatehouse-data",
    listen: [{ address: "127.0.0.1:41100", tls: null, plaintext: false, mode: null }],
    limits: {
      channels: 10_000,
      channelsPerSource: 256,
      connectionRate: 200,
      loginRate: 200,
      streamsPerChannel: 100,
      handshakeTimeout: 10 * SECOND,
      idleChannel: MINUTE,
      requestTimeout: 30_000,
      callDeadline: 5 * MINUTE,
      maxMessage: 4 * MIB,
      maxLoginMessage: 16 * 1024,
    },
    notice: null,
    accounts: { file: "/g/gatehouse-data/accounts.json" },
    sessions: {
      capacity: 128,
      reservedForAdministrators: 2,
      perChannel: 16,
      perUser: 32,
      duplicates: "allow",
      idleTimeout: 20 * MINUTE,
      maximumLifetime: 12 * HOUR,
    },
    penalties: {
      schedule: [SECOND, 2 * SECOND, 10 * SECOND],
      increment: 30 * SECOND,
      maximum: HOUR,
      forgetAfter: 24 * HOUR,
      perSource: { free: 20, increment: 5 * SECOND, maximum: 10 * MINUTE },
    },
    authentication: {
      order: ["file", "ldap"],
      password: {
        enabled: true,
        memory: 19 * MIB,
        passes: 2,
        concurrency: "auto",
        hashing: "process",
        queue: 64,
        minimumLength: 12,
        allowEmpty: false,
      },
      certificate: {
        enabled: false,
        username: "common-name",
        allowSuppliedUsername: false,
        chainDepth: 3,
        revocationLists: [],
        roles: {},
      },
      kerberos: {
        enabled: false,
        service: "remoting",
        keytab: "/g/krb5.keytab",
        allowSuppliedUsername: false,
        stripRealm: true,
        realms: [],
        roles: {},
      },
      oauth: { enabled: false, defaultProfile: null, profiles: [] },
      ldap: {
        servers: [],
        startTls: false,
        authorities: null,
        bindDn: null,
        bindPasswordFile: null,
        baseDn: null,
        userDn: null,
        userFilter: "(uid={0})",
        nameAttribute: null,
        groupAttribute: "memberOf",
        groupFilter: null,
        groupBaseDn: null,
        roles: {},
        timeout: 5 * SECOND,
        connections: 8,
      },
      recheck: 5 * MINUTE,
    },
    reflection: "anonymous",
    upstreams: [],
    policy: { anonymous: [], roles: { Admin: ["*"] }, fencing: [] },
    failover: {
      enabled: false,
      listen: "127.0.0.1:5590",
      tls: null,
      timeoutRange: [15 * SECOND, 24 * HOUR],
      margin: 5,
      holdDown: 10 * SECOND,
      firstEpoch: 1,
      connections: 10_000,
      connectionsPerSource: 1_024,
      requestRate: 2_000,
      negotiate: { enabled: false, service: "HTTP" },
    },
    log: { level: "info", pretty: "auto" },
  });
});

test("a program may write durations as text or as ms", () => {
  const { sessions } = configurationFrom({ sessions: { idleTimeout: 1_500, maximumLifetime: "7d" } });
  assert.equal(sessions.idleTimeout, 1_500);
  assert.equal(sessions.maximumLifetime, 7 * 24 * HOUR);
});

test("a complete configuration stays as it is when it is checked again elsewhere", () => {
  const complete = configurationFrom({
    listen: [
      { address: "unix:g.sock", plaintext: true },
      { address: "0.0.0.0:1", tls: { certificate: "c", key: "k", clientAuthorities: "a" } },
    ],
    sessions: { capacity: 1 },
    notice: "n",
  });
  assert.deepEqual(configurationFrom(complete, "/elsewhere"), complete);
});

test("a program's mistakes are told by key alone", () => {
  assert.throws(
    () => configurationFrom({ sessions: { capacity: -1 } }),
    (error) => {
      assert.ok(error instanceof ConfigurationError);
      assert.equal(error.message, "sessions.capacity: must be 1 or more");
      assert.equal(error.file, null);
      return true;
    },
  );
});

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-config-"));
  await work(folder).finally(() => rm(folder, { recursive: true }));
}

test("files that are named and cannot be read are told with their place, beside every other mistake", async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "gatehouse.yaml");
    await writeFile(
      file,
      "notice: missing.txt\nlisten:\n  - address: a:1\n    tls: { certificate: ., key: k.pem }\ncolour: red\n",
    );
    await assert.rejects(loadConfiguration(file), (error) => {
      assert.ok(error instanceof ConfigurationError);
      assert.deepEqual(error.lines, [
        `${file}:1:9 notice: there is no file ${join(folder, "missing.txt")}`,
        `${file}:4:25 listen.0.tls.certificate: ${folder} is no file`,
        `${file}:4:33 listen.0.tls.key: there is no file ${join(folder, "k.pem")}`,
        `${file}:5:1 colour: unknown key`,
      ]);
      return true;
    });
  });
});

test("a configuration file that is not there is an error that names it", async () => {
  await assert.rejects(loadConfiguration("/nowhere/g.yaml"), {
    name: "ConfigurationError",
    message: /^\/nowhere\/g\.yaml: cannot be read: .*ENOENT/,
  });
});

test("a program's files are looked at on request", () => {
  assert.deepEqual(checkFiles(configurationFrom({})), []);
  assert.deepEqual(
    checkFiles(configurationFrom({ notice: "/nowhere/n.txt" })).map(({ path, message }) => `${path}: ${message}`),
    ["notice: there is no file /nowhere/n.txt"],
  );
});

test("a listener without certificate has the gateway's own, a plaintext one has none", () => {
  const configuration = configurationFrom(
    {
      dataDir: "/data",
      listen: [
        { address: "a:1" },
        { address: "a:2", tls: { certificate: "/c", key: "/k" } },
        { address: "localhost:3", plaintext: true },
      ],
    },
    "/",
  );
  const [own, given, plaintext] = configuration.listen.map((listener) => tlsOf(configuration, listener));
  assert.deepEqual(own, {
    certificate: "/data/tls/server.crt",
    key: "/data/tls/server.key",
    passphraseFile: null,
    clientAuthorities: null,
    clientCertificates: "none",
    selfSigned: true,
  });
  assert.equal(given?.certificate, "/c");
  assert.equal(given?.selfSigned, false);
  assert.equal(plaintext, undefined);
});

test("changed keys are told apart by whether a running gateway takes them over", () => {
  const before = configurationFrom({});
  const after = configurationFrom({
    sessions: { capacity: 5 },
    policy: { anonymous: ["*"], roles: { Viewer: ["*"] } },
    log: { level: "warn", pretty: true },
    listen: [{ address: "127.0.0.1:1" }],
  });
  const { changed, needsRestart } = changedKeys(before, after);
  assert.deepEqual(changed.toSorted(), [
    "listen",
    "log.level",
    "log.pretty",
    "policy.anonymous",
    "policy.roles.Admin",
    "policy.roles.Viewer",
    "sessions.capacity",
  ]);
  assert.deepEqual(needsRestart.toSorted(), ["listen", "log.pretty"]);
  assert.deepEqual(changedKeys(before, configurationFrom({})), { changed: [], needsRestart: [] });
});
