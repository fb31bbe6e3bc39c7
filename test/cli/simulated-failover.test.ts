import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { test } from "node:test";
import { CoreType, connect, DataAccessService, Fenced, failover, VariableStreamService } from "../../client/index.ts";
import { Workplace } from "./command.ts";

const CONFIG = `
listen: [{ address: "127.0.0.1:0", plaintext: true }]
failover: { listen: "127.0.0.1:0" }
authentication: { password: { memory: 64KiB, passes: 1 } }
policy: { roles: { Recorder: ["gatehouse.simulator.v1.VariableStreamService/*"] } }
`;
const PORT = "Arp.Plc.Eclr/Main.setpoint";
const data = { PortName: PORT, Value: { TypeCode: CoreType.CT_Int16, Int16Value: 42 } };

async function place(): Promise<Workplace> {
  const made = await Workplace.create();
  await writeFile(made.path("gatehouse.yaml"), CONFIG);
  return made;
}

test("with --failover-group the Primary of the group alone writes to the simulated device, and the next one after it", async () => {
  await using folder = await place();
  await writeFile(folder.path("password"), "correct horse battery");
  const roles = ["Engineer", "FailoverUsers", "Recorder"].flatMap((role) => ["--role", role]);
  await folder.run(["account", "add", "writer", ...roles, "--password-file", "password"]);
  const serve = folder.start("serve", "--simulate", "--failover-group", "cell-1");
  const { port } = await serve.line({ event: "gateway.listening" });
  await serve.line({ event: "upstream.up", upstream: "simulated-device" });
  await using channel = await connect(`127.0.0.1:${port}`, { plaintext: true });
  await using session = await channel.login({ username: "writer", password: { file: folder.path("password") } });
  await using one = await failover(session, { group: "cell-1", id: "one" });
  await new Promise((resolve) => one.once("role", resolve));
  await using two = await failover(session, { group: "cell-1", id: "two" });

  assert.deepEqual([one.role, two.role], ["Primary", "Secondary"]);
  await one.proxy(DataAccessService).writeSingle({ data });
  await assert.rejects(two.proxy(DataAccessService, { whenSecondary: "send" }).writeSingle({ data }), Fenced);
  await assert.rejects(channel.proxy(DataAccessService, { session }).writeSingle({ data }), { reason: "FENCED" });
  const streams = channel.proxy(VariableStreamService, { session });
  const writes = async function* () {
    yield { item: data };
  };
  await assert.rejects(streams.record(writes()), { reason: "FENCED" });
  const read = await channel.proxy(DataAccessService, { session }).readSingle({ portName: PORT });
  assert.equal(read._ReturnValue?.Value?.Int16Value, 42);

  const taken = new Promise((resolve) => two.once("role", resolve));
  await one.close();
  await taken;
  await two.proxy(DataAccessService).writeSingle({ data });
  assert.equal(two.epoch, 2);
});

test("check says what serve --simulate --failover-group would fence", async () => {
  await using folder = await place();
  const { code, stdout } = await folder.run(["check", "--simulate", "--failover-group", "cell-1"]);
  assert.equal(code, 0);
  assert.match(stdout, /\n +failover +REST on 127\.0\.0\.1:0/);
  assert.match(
    stdout,
    /\n +fenced for cell-1 +Arp\.Plc\.Gds\.Services\.Grpc\.IDataAccessService\/Write\* .*by nobody but its Primary/,
  );
});

for (const [args, says] of [
  [["serve", "--failover-group", "cell-1"], /--failover-group ties the simulated device to a group: give --simulate/],
  [["check", "--failover-group", "cell-1"], /--failover-group ties the simulated device to a group: give --simulate/],
  [["serve", "--simulate", "--failover-group", "a/b"], /Write an id of 1 to 128 characters without slashes/],
] as const)
  test(`${args.join(" ")} is wrong use`, async () => {
    await using folder = await place();
    const { code, stderr } = await folder.run(args);
    assert.equal(code, 2);
    assert.match(stderr, says);
  });
