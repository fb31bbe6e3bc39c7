import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { test } from "node:test";
import { Workplace } from "./command.ts";

test("check says whose tokens are taken and what they give, and no secret", async () => {
  await using place = await Workplace.create();
  await writeFile(place.path("secret"), "xyzzy-plugh");
  await writeFile(
    place.path("gatehouse.yaml"),
    `authentication:
  oauth:
    enabled: true
    defaultProfile: plant
    profiles:
      - { name: plant, issuer: https://id.example, audience: gatehouse, roles: { operators: [Engineer] },
          introspection: discovery, clientId: gate, clientSecretFile: secret }
      - { name: people, role: client, issuer: https://id.example, audience: app, endOnExpiry: false }
`,
  );
  const people = await place.run(["check"]);
  assert.equal(people.code, 0, people.stderr);
  assert.match(
    people.stdout,
    /tokens +plant, for what leads to no other profile: access tokens of https:\/\/id\.example/,
  );
  assert.match(
    people.stdout,
    /roles by groups \(operators: Engineer\); opaque ones by introspection \(discovery\) as gate/,
  );
  assert.match(people.stdout, /tokens +people: ID tokens of .* for app; .*roles from accounts alone; .*outlive/);
  const machine = await place.run(["check", "--json"]);
  const { oauth } = JSON.parse(machine.stdout) as { oauth: { profiles: { name: string }[] } };
  assert.deepEqual(
    oauth.profiles.map(({ name }) => name),
    ["plant", "people"],
  );
  assert.doesNotMatch(people.stdout + machine.stdout, /xyzzy/);
});

test("check says that tokens are switched off where they are", async () => {
  await using place = await Workplace.create();
  assert.match((await place.run(["check"])).stdout, /tokens +login with a token is switched off/);
});
