import assert from "node:assert/strict";
import { readdir, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { type Command, type Ended, Workplace } from "./command.ts";

const PASSWORD = "correct horse battery";
const DATA_ACCESS = "Arp.Plc.Gds.Services.Grpc.IDataAccessService";
const STREAMS = "gatehouse.simulator.v1.VariableStreamService";
const SPEED = '{"portName": "Arp.Plc.Eclr/Main.speed"}';
const SETPOINT =
  '{"data": {"PortName": "Arp.Plc.Eclr/Main.setpoint", "Value": {"TypeCode": "CT_Int16", "Int16Value": 42}}}';

/** TLS, found by its socket: the commands need no port, and trust the certificate that the first start made. */
const CONFIG = `
listen: [{ address: "unix:./g.sock" }]
authentication: { password: { memory: 64KiB, passes: 1 } }
`;

/** `gatehouse serve --simulate`, as it was built, with accounts by their names and roles. */
class Plant implements AsyncDisposable {
  readonly place: Workplace;
  readonly serve: Command;

  private constructor(place: Workplace, serve: Command) {
    this.place = place;
    this.serve = serve;
  }

  static async start(accounts: Readonly<Record<string, string>>, policy = ""): Promise<Plant> {
    const place = await Workplace.create({ isBuilt: true });
    await writeFile(place.path("gatehouse.yaml"), CONFIG + policy);
    await writeFile(place.path("password"), PASSWORD);
    for (const [name, role] of Object.entries(accounts))
      await place.run(["account", "add", name, "--role", role, "--password-file", "password"]);
    const serve = place.start("serve", "--simulate");
    await serve.line({ event: "gateway.listening", security: "tls" });
    await serve.line({ event: "upstream.up", upstream: "simulated-device" });
    return new Plant(place, serve);
  }

  startCall(user: string, ...args: string[]): Command {
    return this.place.start("call", "--user", user, "--password-file", "password", ...args);
  }

  async call(user: string, ...args: string[]): Promise<Ended> {
    return await this.startCall(user, ...args).ended;
  }

  async stop(): Promise<Ended> {
    this.serve.child.kill("SIGTERM");
    return await this.serve.ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.place[Symbol.asyncDispose]();
  }
}

let shared: Plant;

before(async () => {
  shared = await Plant.start({ admin: "Admin", alice: "Engineer", bob: "Viewer" });
});

after(async () => await shared[Symbol.asyncDispose]());

test("an administrator reads a variable of the simulated device, and nobody without a login", async () => {
  const read = await shared.call("admin", `${DATA_ACCESS}/ReadSingle`, SPEED);
  assert.equal(read.code, 0, read.stderr);
  const { Error: error, Value: value } = JSON.parse(read.stdout).ReturnValue;
  assert.deepEqual([error, value.TypeCode], ["DAE_None", "CT_Real64"]);
  assert.ok(value.DoubleValue > 1_000 && value.DoubleValue < 2_000, read.stdout);

  const refused = await shared.place.run(["call", `${DATA_ACCESS}/ReadSingle`, SPEED]);
  assert.deepEqual([refused.code, refused.stdout], [1, ""]);
  assert.match(refused.stderr, /^gatehouse: refused with SESSION_REQUIRED: [^\n]*: log in with --user NAME\n$/);
});

test("a Viewer reads and is told what writing would need; an Engineer writes", async () => {
  const read = await shared.call("bob", `${DATA_ACCESS}/ReadSingle`, SPEED);
  assert.equal(read.code, 0, read.stderr);
  const refused = await shared.call("bob", `${DATA_ACCESS}/WriteSingle`, SETPOINT);
  assert.deepEqual([refused.code, refused.stdout], [1, ""]);
  assert.match(refused.stderr, /^gatehouse: refused with METHOD_DENIED: bob has the roles Viewer, [^\n]*policy\.roles/);
  const written = await shared.call("alice", `${DATA_ACCESS}/WriteSingle`, SETPOINT);
  assert.deepEqual([written.code, JSON.parse(written.stdout)], [0, { ReturnValue: "DAE_None" }]);
  const denied = await shared.serve.line({ event: "call.denied", code: "METHOD_DENIED" });
  assert.equal(denied["method"], `/${DATA_ACCESS}/WriteSingle`);
});

test("a session that runs a stream of the device is listed; SIGTERM ends the gateway and leaves nothing of the device", async () => {
  await using plant = await Plant.start({ admin: "Admin" });
  const stream = plant.startCall("admin", `${STREAMS}/Subscribe`, '{"portNames": ["Arp.Plc.Eclr/Main.counter"]}');
  const { sessionId } = await plant.serve.line({ event: "session.opened", user: "admin" });
  const listed = await plant.place.run(["sessions", "list", "--json", "--password-file", "password"]);
  assert.equal(listed.code, 0, listed.stderr);
  assert.ok(JSON.parse(listed.stdout).some((entry: Record<string, unknown>) => entry["sessionId"] === sessionId));
  assert.ok((await readdir(plant.place.folder)).some((name) => name.startsWith("gatehouse-device-")));
  stream.child.kill("SIGINT");
  assert.equal((await stream.ended).code, 0);

  const { code, stdout } = await plant.stop();
  assert.equal(code, 0);
  assert.equal(JSON.parse(stdout.trimEnd().split("\n").at(-1)!).event, "gateway.stopped");
  assert.deepEqual((await readdir(plant.place.folder)).sort(), ["gatehouse-data", "gatehouse.yaml", "password"]);
});

test("a policy that is read again ends the running stream of who may no longer have it", async () => {
  const policy = (...methods: string[]) => `policy: { roles: { Viewer: ${JSON.stringify(methods)} } }\n`;
  await using plant = await Plant.start({ bob: "Viewer" }, policy(`${STREAMS}/Subscribe`));
  const request = '{"portNames": ["Arp.Plc.Eclr/Main.counter"], "interval": "0.05s"}';
  const stream = plant.startCall("bob", `${STREAMS}/Subscribe`, request);
  await new Promise((resolve) => stream.child.stdout.once("data", resolve));
  await writeFile(plant.place.path("gatehouse.yaml"), CONFIG + policy(`${DATA_ACCESS}/Read*`));
  plant.serve.child.kill("SIGHUP");
  assert.deepEqual((await plant.serve.line({ event: "configuration.reloaded" }))["changed"], ["policy.roles.Viewer"]);
  const { code, stderr } = await stream.ended;
  assert.equal(code, 1);
  assert.match(stderr, /^gatehouse: refused with METHOD_DENIED: bob has the roles Viewer, and may not call /);
  const read = await plant.call("bob", `${DATA_ACCESS}/ReadSingle`, SPEED);
  assert.equal(read.code, 0, read.stderr);
});
