// `npm test`: the checks a change needs, with nothing but Node.
import { BUILT_COMMANDS, bin, FAST_AT_ONCE, nodeTest, root, runSteps, SLOW, testFiles } from "./steps.js";

process.chdir(root);
runSteps([
  ["format and lint", bin("biome"), ["check", "--error-on-warnings", "."]],
  ["types", bin("tsc"), ["--noEmit", "-p", "tsconfig.json"]],
  ["contract lint", bin("buf"), ["lint"]],
  ["generated code", process.execPath, ["scripts/generate.js", "--check"]],
  ["build", process.execPath, ["scripts/build.js"]],
  [
    "tests",
    process.execPath,
    nodeTest(
      testFiles((folder) => !SLOW.has(folder)),
      FAST_AT_ONCE,
    ),
    BUILT_COMMANDS,
  ],
]);
