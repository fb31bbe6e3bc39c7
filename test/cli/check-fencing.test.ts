import assert from "node:assert/strict";
import { test } from "node:test";
import { describeFencing } from "../../cli/check-fencing.ts";
import { configurationFrom } from "../../server/index.ts";

const described = (fencing: { group: string; methods: string[]; exempt?: string[] }[]) =>
  describeFencing(configurationFrom({ failover: { enabled: true }, policy: { roles: { Engineer: ["*"] }, fencing } }));

test("check says what is fenced for which group, and who is exempt", () => {
  const fencing = [
    { group: "cell-1", methods: ["d.Data/Write*", "d.Data/Reset"], exempt: ["Engineer"] },
    { group: "cell-2", methods: ["e.Data/*"] },
  ];
  assert.deepEqual(described(fencing), [
    ["fenced for cell-1", "d.Data/Write* d.Data/Reset, to be called by its Primary, and at any time by Engineer"],
    ["fenced for cell-2", "e.Data/*, to be called by nobody but its Primary"],
  ]);
  assert.deepEqual(described([]), []);
});

test("check warns of methods of two groups, whichever pattern is wider, and of exempt roles that are none", () => {
  const fencing = [
    { group: "a", methods: ["d.Data/Write*"], exempt: ["Enginer"] },
    { group: "b", methods: ["d.Data/*"] },
    { group: "a", methods: ["d.Data/WriteAll"] },
    { group: "c", methods: ["*"] },
  ];
  const warnings = described(fencing).flatMap(([title, text]) => (title === "" ? [text.replace("WARNING: ", "")] : []));
  assert.deepEqual(
    warnings.map((text) => text.split(":")[0]),
    [
      "a exempts Enginer, which policy.roles does not name",
      "d.Data/Write* is fenced for a and for b",
      "d.Data/Write* is fenced for a and for c",
      "d.Data/WriteAll is fenced for b and for a",
      "d.Data/* is fenced for b and for c",
      "d.Data/WriteAll is fenced for a and for c",
    ],
  );
});
