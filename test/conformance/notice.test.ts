import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { SessionService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";

test("GetNotice answers the system-use notification without a session", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-notice-"));
  const notice = join(folder, "notice.txt");
  const text = "Authorised use only.\nAlles wird aufgezeichnet: Zuwiderhandlung wird geahndet. ✓";
  await writeFile(notice, text);
  await using gateway = await startGateway({ configuration: { notice } });
  await rm(folder, { recursive: true });
  using client = new RawClient(gateway.address);
  assert.equal((await client.call(SessionService.getNotice, {})).text, text);
});

test("GetNotice answers an empty text where there is none", async () => {
  await using gateway = await startGateway();
  using client = new RawClient(gateway.address);
  assert.equal((await client.call(SessionService.getNotice, {})).text, "");
});
