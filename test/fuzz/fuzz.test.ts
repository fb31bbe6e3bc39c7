import assert from "node:assert/strict";
import { test } from "node:test";
import { Finding, fuzz, type Target } from "./engine.ts";
import { seedsOf } from "./seeds.ts";
import { TARGETS } from "./targets.ts";

/** What `npm test` tries is the same every time; `npm run fuzz` tries something else. */
const SEED = 20_261_123;

for (const { target, executions } of TARGETS)
  test(`${target.name}: seeds and ${executions} changes of them do nothing they must not`, async () => {
    const seeds = seedsOf(target.name);
    assert.notEqual(seeds.length, 0, "a target without seeds finds little");
    const wanted = seeds.length + executions;
    const report = await fuzz(target, { seeds, seed: SEED, isDone: (done) => done >= wanted });
    assert.equal(report.executions, wanted);
    assert.ok(report.kept > 1, "inputs must come to more than one thing");
  });

const picky: Target = {
  name: "picky",
  maxBytes: 20,
  words: ["magic"],
  open: () => ({
    take(input) {
      if (input.includes("magic!")) throw new RangeError("found");
      return input.includes("magic") ? "near" : "far";
    },
  }),
};

test("what a target must not do is found step by step, and told with the input that did it", async () => {
  const found = await fuzz(picky, { seeds: [Buffer.from("!")], seed: 1, isDone: (done) => done > 100_000 }).catch(
    (error: unknown) => error,
  );
  assert.ok(found instanceof Finding);
  assert.ok(found.input.includes("magic!"));
  assert.match(found.message, /^picky fails for base64 .*: found$/);
});

test("equal seeds try equal inputs", async () => {
  const tried = async (seed: number) => {
    const inputs: string[] = [];
    const noted = { seed, seeds: [Buffer.from("abc")], onInput: (input: Buffer) => inputs.push(input.toString("hex")) };
    await fuzz({ ...picky, open: () => ({ take: () => "" }) }, { ...noted, isDone: (done) => done >= 200 });
    return inputs;
  };
  assert.deepEqual(await tried(7), await tried(7));
  assert.notDeepEqual(await tried(7), await tried(8));
});
