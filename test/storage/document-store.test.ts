import assert from "node:assert/strict";
import { test } from "node:test";
import type { DocumentStore } from "../../server/core/ports.ts";
import { LockedFile } from "../../server/storage/locked-file.ts";
import { MemoryDocument } from "../../server/storage/memory-document.ts";
import { temporaryFolder, waiter } from "./support.ts";

interface Opened extends AsyncDisposable {
  store: DocumentStore;
}

const STORES: Record<string, () => Promise<Opened>> = {
  "a locked file": async () => {
    const folder = await temporaryFolder();
    return {
      store: new LockedFile(folder.file("document")),
      [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
    };
  },
  "a document in memory": async () => ({ store: new MemoryDocument(), [Symbol.asyncDispose]: async () => undefined }),
};

const write = (store: DocumentStore, text: string) => store.update(async () => ({ text, result: undefined }));

for (const [what, open] of Object.entries(STORES)) {
  test(`${what} holds nothing at first, then what was written`, async () => {
    await using opened = await open();
    assert.equal(await opened.store.read(), undefined);
    const seen = await opened.store.update(async (text) => ({ text: "first", result: text }));
    assert.equal(seen, undefined);
    assert.equal(await opened.store.read(), "first");
  });

  test(`${what} stays as it is when a change returns no text`, async () => {
    await using opened = await open();
    await write(opened.store, "kept");
    assert.equal(await opened.store.update(async (text) => ({ result: text })), "kept");
    assert.equal(await opened.store.read(), "kept");
  });

  test(`${what} stays as it is when a change throws, and takes the next one`, async () => {
    await using opened = await open();
    await write(opened.store, "kept");
    const refused = opened.store.update(async () => {
      throw new Error("no");
    });
    await assert.rejects(refused, /^Error: no$/);
    assert.equal(await opened.store.read(), "kept");
    await write(opened.store, "next");
    assert.equal(await opened.store.read(), "next");
  });

  test(`${what} makes one change after the other`, async () => {
    await using opened = await open();
    const grow = () => opened.store.update(async (text) => ({ text: `${text ?? ""}x`, result: undefined }));
    await Promise.all(Array.from({ length: 20 }, grow));
    assert.equal(await opened.store.read(), "x".repeat(20));
  });

  test(`${what} calls back after a change, until told to stop`, async () => {
    await using opened = await open();
    const told = waiter();
    const stop = opened.store.watch(told.listener);
    const next = told.next();
    await write(opened.store, "new");
    await next;
    stop();
    const calls = told.calls();
    await write(opened.store, "newer");
    await new Promise((resolve) => setTimeout(resolve, 150));
    assert.equal(told.calls(), calls);
  });
}
