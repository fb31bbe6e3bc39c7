import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { openSync } from "node:fs";
import { test } from "node:test";
import type { EventName, GatewayEvent, Level } from "../../server/core/events.ts";
import { createLog } from "../../server/observability/log.ts";

const overflow: GatewayEvent = { event: "penalty.overflow", entries: 7, lost: 1 };
const stopped: GatewayEvent = { event: "gateway.stopped" };

function lines(options: { level?: Level; pretty?: boolean }, ...events: GatewayEvent[]): string[] {
  const written: string[] = [];
  const log = createLog({ pretty: false, ...options, destination: { write: (line) => void written.push(line) } });
  for (const event of events) log.emit(event);
  return written;
}

test("an event becomes one JSON line with time, level, event and its name in words", () => {
  const [line = ""] = lines({}, overflow);
  const { time, ...rest } = JSON.parse(line) as Record<string, unknown>;
  assert.deepEqual(rest, { level: "error", event: "penalty.overflow", entries: 7, lost: 1, msg: "penalty overflow" });
  assert.match(String(time), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  assert.ok(line.endsWith("\n") && line.indexOf("\n") === line.length - 1);
});

test("events below the level are left out, and the level can be changed", () => {
  assert.equal(lines({ level: "warn" }, stopped, overflow).length, 1);
  const written: string[] = [];
  const log = createLog({ level: "error", pretty: false, destination: { write: (line) => void written.push(line) } });
  log.setLevel("info");
  log.emit(stopped);
  assert.equal(written.length, 1);
});

for (const pretty of [false, true]) {
  test(`what a stranger sends cannot forge a line or colour it (pretty: ${pretty})`, () => {
    const hostile: GatewayEvent = {
      event: "authentication.failed" satisfies EventName,
      user: 'x\n{"event":"session.opened"}\u001b[2J',
      source: "192.0.2.7",
      channel: "c",
      scheme: "password",
      error: "INVALID_CREDENTIALS",
    };
    const written = lines({ pretty }, hostile);
    assert.equal(written.length, 1);
    assert.equal(written[0]?.trimEnd().includes("\n"), false);
    assert.equal(written[0]?.includes("\u001b[2J"), false);
    assert.match(written[0] ?? "", /INVALID_CREDENTIALS/);
  });
}

test("a standard output that is full or closed costs lines and not the process", () => {
  const script = `
    import { createLog } from "./server/observability/log.ts";
    const log = createLog();
    for (let i = 0; i < 2000; i++) log.emit({ event: "gateway.stopped" });
    setTimeout(() => { log.emit({ event: "gateway.stopped" }); log.close(); process.stderr.write("alive"); }, 20);`;
  const run = (stdout: number) =>
    spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
      stdio: ["ignore", stdout, "pipe"],
      encoding: "utf8",
    });
  const full = run(openSync("/dev/full", "w"));
  assert.equal(full.stderr, "alive");
  const piped = spawnSync(
    "/bin/sh",
    ["-c", '"$0" --import tsx --input-type=module -e "$1" | true', process.execPath, script],
    {
      encoding: "utf8",
    },
  );
  assert.equal(piped.stderr, "alive");
});

test("every line is out when the process ends at once", () => {
  const script = `
    import { createLog } from "./server/observability/log.ts";
    const log = createLog();
    for (let i = 0; i < 500; i++) log.emit({ event: "penalty.overflow", entries: i, lost: 1 });
    process.exit(0);`;
  const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  assert.equal(stdout.trimEnd().split("\n").length, 500);
});
