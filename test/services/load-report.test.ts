import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type LoadResult, renderReport, runLoad } from "../../load/index.ts";
import { startGateway } from "../support/gateway.ts";

const exec = promisify(execFile);

/** Nothing but the page itself: no first-run pages, no updates, and no name that resolves. */
const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--hide-scrollbars",
  "--host-resolver-rules=MAP * ~NOTFOUND",
];

let folder: string;
let page: string;
let result: LoadResult;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatehouse-report-"));
  const alice = { name: "alice", password: "correct horse battery" };
  await using house = await startGateway({ accounts: [alice], configuration: { sessions: { perUser: 3 } } });
  result = await runLoad({
    address: house.address,
    connection: { plaintext: true },
    accounts: [{ username: alice.name, password: Buffer.from(alice.password) }],
    scenario: { call: 4, login: 1 },
    channels: 2,
    sessionsPerChannel: 2,
    rate: 100,
    rampMs: 500,
    durationMs: 1_500,
    limits: { maxP99: 60_000, maxErrorRate: 0 },
  });
  page = join(folder, "report.html");
  await writeFile(page, renderReport(result));
});

after(async () => await rm(folder, { recursive: true, force: true }));

/** What the browser prints, with a profile of its own. */
async function browse(...options: string[]): Promise<{ stdout: string; stderr: string }> {
  const profile = await mkdtemp(join(folder, "profile-"));
  const args = [...QUIET, `--user-data-dir=${profile}`, ...options, pathToFileURL(page).href];
  return await exec("chromium", args, { timeout: 90_000, maxBuffer: 64 * 1024 * 1024 });
}

test("a browser reads a report as it was written, and finds every mark inside its chart", async () => {
  const { stdout } = await browse("--dump-dom");
  assert.equal(stdout.match(/<figure>/g)?.length, 3);
  assert.equal(stdout.match(/<svg [^>]*role="img"/g)?.length, 3);
  assert.ok(stdout.includes(`Load on ${result.target}`));
  assert.ok(stdout.includes("Limit hit: SESSION_LIMIT_REACHED"));
  const places = [...stdout.matchAll(/class="tick" x="([-\d.]+)" y="([-\d.]+)"/g)];
  assert.ok(places.length > 20);
  for (const [, x, y] of places) assert.ok(Number(x) >= 0 && Number(x) <= 900 && Number(y) >= 0 && Number(y) <= 300);
});

test("a browser asks the network for nothing that a report names", async () => {
  const log = join(folder, "net-log.json");
  await browse("--dump-dom", `--log-net-log=${log}`);
  const urls = [...(await readFile(log, "utf8")).matchAll(/"url":"([^"]*)"/g)].map(([, url = ""]) => url);
  const asked = urls.filter((url) => /^(https?|wss?|ftp):/.test(url) && !CHROMIUMS_OWN.test(url));
  assert.deepEqual(asked, []);
});

/** Where the browser itself goes without being asked to. */
const CHROMIUMS_OWN = /^https?:\/\/[^/]*\.?(google|googleapis|gstatic|gvt1|chromium|debian)\.(com|org)\b/;

for (const [width, height] of [
  [1280, 2400],
  [800, 2600],
] as const)
  test(`a report is drawn ${width} pixels wide`, async () => {
    const picture = join(folder, `report-${width}.png`);
    await browse(`--screenshot=${picture}`, `--window-size=${width},${height}`);
    const png = await readFile(picture);
    assert.equal(png.readUInt32BE(16), width);
    assert.equal(png.readUInt32BE(20), height);
    assert.ok(png.length > 50_000, "a blank page is a fraction of that");
  });
