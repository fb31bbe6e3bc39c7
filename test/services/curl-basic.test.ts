import assert from "node:assert/strict";
import { test } from "node:test";
import { FAILOVER_ADMINISTRATORS, FAILOVER_USERS } from "../../server/core/principal.ts";
import { ServingProcess } from "../hostile/memory-gateway.ts";
import { WALK } from "../rest/walk.ts";
import { curl, deviations } from "./support/curl.ts";

const CONFIGURATION = `
listen: [{ address: "127.0.0.1:0", plaintext: true }]
limits: { connectionRate: 0 }
authentication: { password: { memory: 64KiB, passes: 1 } }
failover: { enabled: true, listen: "127.0.0.1:0" }
log: { pretty: false }
`;

test("curl -u walks every path of the REST API, with every answer as the table says", async () => {
  const password = "a pass:wörd, with everything";
  await using serving = await ServingProcess.start({
    configuration: CONFIGURATION,
    accounts: [{ name: "jürgen", password, roles: [FAILOVER_USERS, FAILOVER_ADMINISTRATORS] }],
  });
  const port = Number((await serving.event("gateway.listening", ({ protocol }) => protocol === "rest"))["port"]);
  const login = ["-u", `jürgen:${password}`];
  assert.deepEqual(await deviations(WALK, { login, host: "localhost", port }), []);
});

test("curl with a wrong password is told so, and from then on of the penalty, right or wrong", async () => {
  await using serving = await ServingProcess.start({
    configuration: `${CONFIGURATION}penalties: { schedule: [1h] }`,
    accounts: [{ name: "alice", password: "right and long", roles: [FAILOVER_USERS] }],
  });
  const port = Number((await serving.event("gateway.listening", ({ protocol }) => protocol === "rest"))["port"]);
  const ask = async (password: string) =>
    await curl(
      { method: "GET", path: "clientfailover" },
      { login: ["-u", `alice:${password}`], host: "localhost", port },
    );
  const answers = [await ask("right and long"), await ask("wrong"), await ask("right and long"), await ask("wrong")];
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 401, 401, 401],
  );
  const [, wrong, ...others] = answers.map(({ json }) => String(json["Reason"]));
  assert.match(String(wrong), /password is wrong/);
  for (const reason of others) assert.match(reason, /penalty is running/);
});
