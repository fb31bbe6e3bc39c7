import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { test } from "node:test";
import { Workplace } from "./command.ts";

test("check says where failover is served, how one logs in, and which role nobody has", async () => {
  await using place = await Workplace.create();
  const configuration = "failover: { enabled: true, listen: '127.0.0.1:5599', timeoutRange: [20s, 1h] }\n";
  await writeFile(place.path("gatehouse.yaml"), configuration);
  const people = await place.run(["check"]);
  const machine = await place.run(["check", "--json"]);
  assert.equal(people.code, 0, people.stderr);
  assert.match(
    people.stdout,
    /failover +REST on 127\.0\.0\.1:5599, TLS with the gateway's own certificate .*; login by Basic/,
  );
  assert.match(people.stdout, /timeouts of 20s to 1h; whose score is better by 5 for 10s is Primary; 2000 requests/);
  assert.match(people.stdout, /groups are kept in .*gatehouse-data\/failover\n/);
  assert.match(people.stdout, /WARNING: nothing gives the role FailoverUsers: account add NAME --role FailoverUsers/);
  assert.equal(JSON.parse(machine.stdout).failover.listen, "127.0.0.1:5599");
});

test("check says that failover is switched off where it is", async () => {
  await using place = await Workplace.create();
  const { stdout } = await place.run(["check"]);
  assert.match(stdout, /failover +switched off/);
});
