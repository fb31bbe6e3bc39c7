// The test files in MUTATION_TESTS, in one process that stops at the first failure: run once for each mutant.
import { join } from "node:path";
import { afterEach } from "node:test";

afterEach(({ passed }) => {
  if (!passed) process.exit(1);
});
// The current folder is a copy of the project with the mutant in it.
for (const file of process.env.MUTATION_TESTS?.split(",") ?? []) await import(join(process.cwd(), file));
