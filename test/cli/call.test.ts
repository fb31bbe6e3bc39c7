import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { test } from "node:test";
import { EveryServer, type EveryServerOptions } from "./call/every-server.ts";
import { EVERY_SERVICE } from "./call/every-type.ts";
import { type Command, type Ended, Workplace } from "./command.ts";

/** A server with calls of every kind, and a place to call it from. */
class Device implements AsyncDisposable {
  readonly server: EveryServer;
  readonly place: Workplace;

  private constructor(server: EveryServer, place: Workplace) {
    this.server = server;
    this.place = place;
  }

  static async start(options: EveryServerOptions = {}): Promise<Device> {
    return new Device(await EveryServer.start(options), await Workplace.create());
  }

  /** Calls a method of the service. */
  async call(method: string, ...more: string[]): Promise<Ended> {
    return await this.start(method, ...more).ended;
  }

  start(method: string, ...more: string[]): Command {
    const named = method.includes("/") || method.startsWith("-") ? method : `${EVERY_SERVICE}/${method}`;
    return this.place.start("call", "--address", this.server.address, "--plaintext", named, ...more);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.place[Symbol.asyncDispose]();
    await this.server[Symbol.asyncDispose]();
  }
}

const linesOf = ({ stdout }: Ended) =>
  stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));

test("a method is found by reflection and answers JSON on one line", async () => {
  await using device = await Device.start();
  const { code, stdout, stderr } = await device.call("Echo", '{"int64Value": 9007199254740993, "inner": {}}');
  assert.equal(code, 0, stderr);
  const answer = JSON.parse(stdout);
  assert.equal(stdout, `${JSON.stringify(answer)}\n`);
  assert.equal(answer.int64Value, "9007199254740993");
  assert.equal(answer.inner.colour, "COLOUR_NONE");
});

test("the request comes from standard input, from a file, or is empty", async () => {
  await using device = await Device.start();
  await writeFile(device.place.path("request.json"), '{"stringValue":\n"from the file"}');
  const piped = device.start("Echo", "-");
  piped.child.stdin.end('{"stringValue": "from standard input"}\n');
  const answers = [await piped.ended, await device.call("Echo", "@request.json"), await device.call("Echo")];
  assert.deepEqual(
    answers.map((ended) => linesOf(ended)[0].stringValue),
    ["from standard input", "from the file", ""],
  );
  const missing = await device.call("Echo", "@nothing.json");
  assert.equal(missing.code, 1);
  assert.match(missing.stderr, /cannot read nothing\.json: there is no such file/);
});

test("a server that knows only the elder reflection is asked that", async () => {
  await using device = await Device.start({ reflection: ["v1alpha"] });
  const { code, stderr } = await device.call("Echo");
  assert.equal(code, 0, stderr);
});

test("a server that tells one file an answer is asked for the files it depends on", async () => {
  const tell: EveryServerOptions["tell"] = (answer) => {
    const files = answer.fileDescriptorResponse?.fileDescriptorProto;
    return files ? { ...answer, fileDescriptorResponse: { fileDescriptorProto: files.slice(0, 1) } } : answer;
  };
  await using device = await Device.start({ tell });
  const { code, stdout, stderr } = await device.call("Echo", '{"time": "2026-01-31T20:00:00.5Z"}');
  assert.equal(code, 0, stderr);
  assert.equal(JSON.parse(stdout).time, "2026-01-31T20:00:00.500Z");
});

test("a server without reflection, and one that lies in it, are told so in one line", async () => {
  await using silent = await Device.start({ reflection: [] });
  await using liar = await Device.start({
    tell: (answer) => ({ ...answer, fileDescriptorResponse: { fileDescriptorProto: [Buffer.from("lies")] } }),
  });
  const none = await silent.call("Echo");
  assert.deepEqual([none.code, none.stdout], [1, ""]);
  assert.match(none.stderr, /^gatehouse: the server offers no reflection[^\n]*\n$/);
  const lies = await liar.call("Echo");
  assert.deepEqual([lies.code, lies.stdout], [1, ""]);
  assert.match(lies.stderr, /^gatehouse: what reflection tells of [^\n]* cannot be used: [^\n]*\n$/);
});

test("answers of a stream are JSON lines", async () => {
  await using device = await Device.start();
  const ended = await device.call("Count", '{"int32Value": 4}');
  assert.equal(ended.code, 0, ended.stderr);
  assert.deepEqual(
    linesOf(ended).map(({ int32Value }) => int32Value),
    [1, 2, 3, 4],
  );
});

test("Ctrl-C ends a stream of answers, and that is no failure", async () => {
  await using device = await Device.start();
  const command = device.start("Count");
  await command.line({ int32Value: 3 });
  command.child.kill("SIGINT");
  const ended = await command.ended;
  assert.deepEqual([ended.code, ended.stderr], [0, ""]);
  assert.equal(linesOf(ended).length, 3);
});

test("a reader who has seen enough ends a stream", async () => {
  await using device = await Device.start();
  const command = device.start("Count", '{"int32Value": 100000}');
  await command.line({ int32Value: 1 });
  command.child.stdout.destroy();
  const { code, stderr } = await command.ended;
  assert.deepEqual([code, stderr], [0, ""]);
});

test("a stream of requests is a list, or comes from standard input line by line", async () => {
  await using device = await Device.start();
  const list = await device.call("Sum", '[{"int32Value": 40}, {"int32Value": 2}]');
  assert.equal(linesOf(list)[0].int32Value, 42);
  const chat = device.start("Chat", "-");
  chat.child.stdin.write('{"stringValue": "one"}\n\n');
  await chat.line({ stringValue: "heard one" });
  chat.child.stdin.end('{"stringValue": "two"}');
  assert.deepEqual(
    linesOf(await chat.ended).map(({ stringValue }) => stringValue),
    ["heard one", "heard two"],
  );
  const nothing = await device.call("Sum");
  assert.equal(nothing.code, 2);
  assert.match(nothing.stderr, /takes a stream: give a list/);
});

test("wrong JSON is wrong use, told with the path, and nothing is sent", async () => {
  await using device = await Device.start();
  for (const [method, json, told] of [
    ["Echo", '{"inner": {"int32Value": 2147483648}}', /inner\.int32Value: 2147483648 is out of range for int32/],
    ["Echo", '{"int32Valeu": 1}', /int32Valeu: every\.v1\.Everything has no such field: did you mean int32Value\?/],
    ["Echo", "{int32Value: 1}", /column 2, before "int32Value: 1}": a name in double quotes/],
    [
      "Count",
      '{"colour": "COLOUR_RAD"}',
      /colour: "COLOUR_RAD" is no value of every\.v1\.Colour: did you mean COLOUR_RED/,
    ],
  ] as const) {
    const { code, stdout, stderr } = await device.call(method, json);
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, told);
  }
  assert.deepEqual(device.server.calls, []);
  const lines = device.start("Sum", "-");
  lines.child.stdin.end('{"int32Value": 1}\n{"int32Value": true}\n');
  const { code, stderr } = await lines.ended;
  assert.equal(code, 2);
  assert.match(stderr, /^gatehouse: line 2: int32Value: must be a whole number, not true\n$/);
});

test("an unknown method is told with the nearest, an unknown service with those there are", async () => {
  await using device = await Device.start();
  for (const [method, told] of [
    ["Ecko", /EveryService has no method Ecko: did you mean every\.v1\.EveryService\/Echo\?/],
    [
      "every.v1.EveryServise/Echo",
      /no service every\.v1\.EveryServise is known here: did you mean every\.v1\.EveryService\/Echo/,
    ],
    ["EveryService/Echo", /did you mean every\.v1\.EveryService\/Echo\?/],
    ["other.Thing/Echo", /no service other\.Thing is known here: there are every\.v1\.EveryService/],
  ] as const) {
    const { code, stdout, stderr } = await device.call(method);
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, told);
  }
});

test("a refusal says what would be needed, and another status is told as it came", async () => {
  await using device = await Device.start();
  for (const [json, told] of [
    [{ int32Value: 7, stringValue: "METHOD_DENIED" }, /refused with METHOD_DENIED: .* policy\.roles/],
    [{ int32Value: 14, stringValue: "UPSTREAM_UNAVAILABLE" }, /refused with UPSTREAM_UNAVAILABLE: .* device/],
    [
      { int32Value: 8, stringValue: "MESSAGE_TOO_LARGE" },
      /failed with RESOURCE_EXHAUSTED \(MESSAGE_TOO_LARGE\): refused/,
    ],
    [{ int32Value: 5 }, /^gatehouse: every\.v1\.EveryService\/Fail failed with NOT_FOUND: no \[2J such thing\n$/],
  ] as const) {
    const { code, stdout, stderr } = await device.call("Fail", JSON.stringify(json));
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, told);
  }
});

test("an answer that is no message fails with one line", async () => {
  await using device = await Device.start();
  const { code, stderr } = await device.call("Echo", '{"stringValue": "garbage"}');
  assert.equal(code, 1);
  assert.match(
    stderr,
    /^gatehouse: the answer of every\.v1\.EveryService\/Echo is no every\.v1\.Everything: [^\n]*\n$/,
  );
});

test("a deadline ends a call that takes longer", async () => {
  await using device = await Device.start();
  const { code, stderr } = await device.call("Count", "--deadline", "300ms");
  assert.equal(code, 1);
  assert.match(stderr, /failed with DEADLINE_EXCEEDED/);
});

test("--list shows the methods there are, also for machines", async () => {
  await using device = await Device.start();
  const people = await device.call("--list");
  assert.match(people.stdout, /^METHOD +STREAMS\nevery\.v1\.EveryService\/Echo +-\n/);
  assert.match(people.stdout, /EveryService\/Chat +requests, answers\n/);
  const machines = await device.call("--list", EVERY_SERVICE, "--json");
  assert.equal(JSON.parse(machines.stdout)[0].method, `${EVERY_SERVICE}/Echo`);
  const none = await device.call("--list", "no.Service");
  assert.equal(none.code, 1);
});

test("--describe shows the fields of request and answer, also for machines, and calls nothing", async () => {
  await using device = await Device.start();
  const people = await device.call("Sum", "--describe");
  assert.equal(people.code, 0, people.stderr);
  assert.match(people.stdout, /^every\.v1\.EveryService\/Sum\ntakes a stream of\n {2}int32Value +int32\n/);
  assert.match(people.stdout, /\n {2}colour +every\.v1\.Colour: COLOUR_NONE, COLOUR_RED, COLOUR_BLUE\n/);
  assert.match(people.stdout, /\n {2}byNumber +map of string by uint64\n/);
  assert.match(people.stdout, /\n {2}chosenText +string, one of choice\n/);
  const machines = await device.call("Sum", "--describe", "--json");
  const { requestStream, response } = JSON.parse(machines.stdout);
  assert.deepEqual([requestStream, response[0]], [true, { name: "int32Value", type: "int32", is: "value" }]);
  assert.deepEqual(device.server.calls, []);
});

test("arguments that cannot be meant are wrong use", async () => {
  await using device = await Device.start();
  for (const args of [
    ["NoMethod!", "{}"],
    ["Echo", "--deadline", "10"],
    ["Echo", "--metadata", "Name=value"],
    ["Echo", "--metadata", "a=1", "--metadata", "a=2"],
    ["Echo", "--password-stdin"],
    ["Echo", "-", "--user", "alice", "--password-stdin"],
  ] as const) {
    const { code, stderr } = await device.call(...(args as unknown as [string, ...string[]]));
    assert.equal(code, 2, stderr);
    // One line, and where the option itself is at fault one more that leads to the help.
    assert.ok(stderr.trimEnd().split("\n").length <= 2, stderr);
  }
});

test("a gateway's own services are called in a session, and unknown ones refused without one", async () => {
  await using place = await Workplace.create();
  const configuration = `listen: [{ address: "unix:g.sock", plaintext: true }]
authentication: { password: { memory: 64KiB, passes: 1 } }
`;
  await writeFile(place.path("gatehouse.yaml"), configuration);
  await writeFile(place.path("password"), "correct horse battery");
  await place.run(["account", "add", "alice", "--role", "Engineer", "--password-file", "password"]);
  await place.start("serve").line({ event: "gateway.listening" });
  const getSession = "gatehouse.security.v1.SessionService/GetSession";
  const inside = await place.run(["call", "--user", "alice", "--password-file", "password", getSession, "{}"]);
  assert.equal(inside.code, 0, inside.stderr);
  assert.deepEqual(JSON.parse(inside.stdout).session.roles, ["Engineer"]);
  const other = await place.run([
    "call",
    "--user",
    "alice",
    "--password-file",
    "password",
    getSession,
    '{"securityToken": 1}',
  ]);
  assert.match(other.stderr, /failed with NOT_FOUND \(SESSION_NOT_FOUND\): /);
  const outside = await place.run(["call", getSession]);
  assert.equal(JSON.parse(outside.stdout).session.sessionId, "");
  const refused = await place.run(["call", "Arp.Plc.Gds.Services.Grpc.IDataAccessService/ReadSingle", "{}"]);
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /^gatehouse: refused with SESSION_REQUIRED: [^\n]* log in with --user NAME\n$/);
  const slip = await place.run(["call", "SessionService/GetSession"]);
  assert.match(slip.stderr, /SESSION_REQUIRED.* did you mean gatehouse\.security\.v1\.SessionService\/GetSession\?/);
  const wrong = await place.run(["call", "--user", "alice", "--password-stdin", getSession], "guess");
  assert.equal(wrong.code, 1);
  assert.match(wrong.stderr, /the user name or the password is wrong/);
});
