import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GatewayEvent } from "../../../server/core/events.ts";
import { Guard } from "../../../server/penalties/guard.ts";
import { KnownSourcesFile } from "../../../server/storage/known-sources.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import type { Running, Target } from "../engine.ts";
import { expectCleanPrototypes } from "../properties.ts";

/** The file that keeps known sources: a guard can take what it holds, or it is moved aside as it was. */
export const knownSources: Target = {
  name: "known-sources",
  maxBytes: 4_096,
  words: [
    '{"version":1,"users":[',
    '["alice",["192.0.2.1"]]',
    "]}",
    "[]",
    '"__proto__"',
    "[[",
    "null",
    '"2001:db8::/64"',
    ",",
  ],
  open: async (): Promise<Running> => {
    const folder = await mkdtemp(join(tmpdir(), "gatehouse-fuzz-"));
    const path = join(folder, "known-sources.json");
    return {
      async take(input) {
        const clock = new FakeClock();
        const events: GatewayEvent[] = [];
        const emit = (event: GatewayEvent) => void events.push(event);
        await writeFile(path, input);
        const file = new KnownSourcesFile(path, { clock, emit });
        const known = await file.read();
        const guard = new Guard({}, clock, emit);
        guard.importFamiliar(known);
        expectCleanPrototypes();
        const kept = guard.exportFamiliar();
        const written = await expectSaved(file, kept, path);
        if (events.length === 0) return `${Math.min(written, 3)} users`;
        assert.deepEqual(known, [], "all of it or nothing");
        await expectAside(folder, input);
        return events.map(({ event }) => event).join();
      },
      [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
    };
  },
};

/** What is known is written so that the next start reads it again. */
async function expectSaved(
  file: KnownSourcesFile,
  kept: ReturnType<Guard["exportFamiliar"]>,
  path: string,
): Promise<number> {
  file.saveSoon(() => kept);
  await file.close();
  const emit = () => assert.fail("what was written is rejected");
  assert.deepEqual(await new KnownSourcesFile(path, { clock: new FakeClock(), emit }).read(), kept);
  return kept.length;
}

async function expectAside(folder: string, input: Buffer): Promise<void> {
  const [aside] = (await readdir(folder)).filter((name) => name.includes(".rejected-"));
  assert.ok(aside !== undefined, "nothing was moved aside");
  assert.deepEqual(await readFile(join(folder, aside)), input);
}
