// `npm run verify`: everything, real services included. What this machine cannot run is listed with how to get it;
// with CI=true leaving out is failing. With --after-test the fast checks are left out, which `npm test` has just made.
import { execFileSync, spawnSync } from "node:child_process";
import { nodeHeaders } from "./node-headers.js";
import { BUILT_COMMANDS, bin, FAST_AT_ONCE, nodeTest, ONCE, root, runSteps, SLOW, testFiles } from "./steps.js";

process.chdir(root);
const CURRENT_NODE = "26";

/** What this needs beside Node and npm: how to get it, whether it is here, and how the names of tests begin that are left out without it. */
const needs = [
  {
    name: "Python grpcio",
    how: "apt-get install python3-grpcio",
    is: () => runs("/usr/bin/python3", ["-c", "import grpc"]),
    tests: ["test/services/python-"],
  },
  {
    name: "protoc with the Python plugin",
    how: "apt-get install protobuf-compiler protobuf-compiler-grpc libprotobuf-dev",
    is: () => runs("protoc", ["--version"]) && runs("which", ["grpc_python_plugin"]),
    tests: ["test/services/python-"],
  },
  {
    name: "OpenSSL's command",
    how: "apt-get install openssl",
    is: () => runs("openssl", ["version"]),
    tests: ["test/services/openssl-"],
  },
  {
    name: "curl with GSSAPI",
    how: "apt-get install curl",
    is: () => runs("sh", ["-c", "curl -V | grep -q GSS-API"]),
    tests: ["test/services/curl-", "test/services/kerberos-curl"],
  },
  {
    name: "Chromium",
    how: "apt-get install chromium",
    is: () => runs("chromium", ["--version"]),
    tests: ["test/services/load-report"],
  },
  {
    name: "OpenLDAP's server and tools",
    how: "RUNLEVEL=1 apt-get install slapd ldap-utils",
    is: () => runs("/usr/sbin/slapd", ["-VV"]) && runs("ldapadd", ["-VV"]),
    tests: ["test/services/directory", "test/services/every-authority"],
  },
  {
    name: "MIT Kerberos: key server, its tools, headers; faketime; a C compiler",
    how: "apt-get install krb5-kdc krb5-admin-server krb5-user libkrb5-dev faketime gcc",
    is: () => hasAll(["krb5kdc", "kdb5_util", "kadmin.local", "kinit", "faketime", "cc", "krb5-config"]),
    tests: ["test/services/kerberos-", "test/services/every-authority"],
  },
  // npm leaves it out without a word where it cannot be built.
  {
    name: "the package kerberos",
    how: "apt-get install libkrb5-dev g++ make python3, then npm ci",
    is: hasKerberos,
    tests: ["test/services/kerberos-", "test/services/every-authority"],
  },
  // The benchmark leaves out the comparison by itself.
  {
    name: "nginx",
    how: "apt-get install nginx-light",
    is: () => runs("nginx", ["-v"]) || runs("/usr/sbin/nginx", ["-v"]),
    tests: [],
  },
];
buildKerberos();
const missing = needs.filter(({ is }) => !is());
for (const { name, how, tests } of missing)
  console.log(
    `missing here: ${name}; to get it: ${how}; left out: ${tests.length === 0 ? "the comparison with it" : tests.map((name) => `${name}*`).join(", ")}`,
  );
if (missing.length > 0 && process.env.CI === "true") {
  console.error("with CI=true everything must run");
  process.exit(1);
}
const canRun = (file) => !missing.some(({ tests }) => tests.some((name) => file.startsWith(name)));
const isOfNode = (file) => !ONCE.some((name) => file.startsWith(name));
const onEachNode = (wanted) => testFiles(wanted).filter((file) => canRun(file) && isOfNode(file));
const fast = onEachNode((folder) => !SLOW.has(folder));
const slow = onEachNode((folder) => SLOW.has(folder));

const steps = [
  ...(process.argv.includes("--after-test") ? [] : [["fast checks", process.execPath, ["scripts/test.js"]]]),
  ...breaking(),
  [
    "real services and hostile clients",
    process.execPath,
    nodeTest(testFiles((folder) => SLOW.has(folder)).filter(canRun), 1),
    BUILT_COMMANDS,
  ],
  [`fast tests on Node ${CURRENT_NODE}`, "npx", currentNode(fast, FAST_AT_ONCE), BUILT_COMMANDS],
  [`the other tests on Node ${CURRENT_NODE}`, "npx", currentNode(slow, 1), BUILT_COMMANDS],
  ["benchmarks, shortened", process.execPath, ["scripts/bench.js", "--quick"]],
];
// What one of them finds says nothing about the others: one run tells all that is wrong.
runSteps(steps, { stopsAtFirst: false });

function currentNode(files, atOnce) {
  return ["--yes", `--package=node@${CURRENT_NODE}`, "--", "node", ...nodeTest(files, atOnce)];
}

/** Compares the contract with main's, where there is a main that has one. */
function breaking() {
  for (const ref of ["origin/main", "main"]) {
    if (!runs("git", ["cat-file", "-e", `${ref}:buf.yaml`])) continue;
    const commit = execFileSync("git", ["rev-parse", ref], { encoding: "utf8" }).trim();
    return [["contract breaks nothing", bin("buf"), ["breaking", "--against", `.git#ref=${commit}`]]];
  }
  console.log("no main to compare the contract with yet");
  return [];
}

/** Programs of administrators are not in everybody's path. */
function hasAll(programs) {
  const look = `PATH=$PATH:/usr/sbin:/sbin; for program in ${programs.join(" ")}; do command -v $program || exit 1; done`;
  return runs("sh", ["-c", look]);
}

function hasKerberos() {
  return runs(process.execPath, ["--input-type=module", "--eval", 'import "kerberos"']);
}

/** npm left the package out where it could not be built when everything was installed; with headers at hand it can be now. */
function buildKerberos() {
  const nodedir = nodeHeaders();
  if (hasKerberos() || nodedir === undefined) return;
  console.log("the package kerberos is not here: building it");
  const env = { ...process.env, npm_config_nodedir: nodedir };
  spawnSync("npm", ["install", "--no-save"], { stdio: "inherit", env });
}

function runs(command, args) {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}
