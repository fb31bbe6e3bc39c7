// `npm run mutate [admission|sessions|guard]…`: what the tests of the pure parts do not notice (docs/testing.md).
import { spawnSync } from "node:child_process";
import { root, testFiles } from "./steps.js";

/** Not among the dependencies: it would weigh on every install, and only this command needs it. */
const STRYKER = "@stryker-mutator/core@9.6.1";

/** What is mutated together, and the tests that must notice: files of a folder, the slow ones last. */
const AREAS = {
  admission: { mutate: ["server/admission/**", "server/policy/**"], tests: testsIn("admission", "policy") },
  sessions: { mutate: ["server/sessions/**"], tests: testsIn("sessions") },
  guard: {
    mutate: ["server/penalties/**"],
    tests: [
      ...testsIn("penalties").filter((file) => !/guard-(tables|model|under-attack)|guarded-gateway/.test(file)),
      ...testsIn("penalties").filter((file) => /guard-(tables|model)/.test(file)),
    ],
  },
};

function testsIn(...folders) {
  return testFiles((folder) => folders.includes(folder));
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(AREAS);
const unknown = wanted.filter((area) => !Object.hasOwn(AREAS, area));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(", ")}; areas are ${Object.keys(AREAS).join(", ")}`);
  process.exit(2);
}
for (const area of wanted) {
  const { mutate, tests } = AREAS[area];
  const stryker = ["stryker", "run", "--mutate", mutate.join()];
  const { status } = spawnSync("npx", ["--yes", `--package=${STRYKER}`, "--", ...stryker], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, MUTATION_TESTS: tests.join() },
  });
  if (status !== 0) process.exit(1);
}
