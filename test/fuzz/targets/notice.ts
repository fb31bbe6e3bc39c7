import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as messages from "#proto/messages.js";
import { NoticeFile } from "../../../server/notice-file.ts";
import type { Running, Target } from "../engine.ts";

const { SessionServiceGetNoticeResponse } = messages.gatehouse.security.v1;

/** The notice's file: whatever bytes it holds, clients get a text that they can decode. */
export const notice: Target = {
  name: "notice",
  maxBytes: 4_096,
  words: ["Authorised use only.", "\u0000", "\u001b[2J", "\r", "\ufeff", "ü"],
  open: async (): Promise<Running> => {
    const folder = await mkdtemp(join(tmpdir(), "gatehouse-fuzz-"));
    const file = join(folder, "notice.txt");
    return {
      async take(input) {
        await writeFile(file, input);
        const opened = await NoticeFile.open(file);
        opened.close();
        const sent = SessionServiceGetNoticeResponse.encode({ text: opened.text }).finish();
        const { text } = SessionServiceGetNoticeResponse.decode(sent);
        assert.equal(text, new TextDecoder("utf-8", { ignoreBOM: true }).decode(input));
        return text.includes("\ufffd") ? "not all of it UTF-8" : "UTF-8";
      },
      [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
    };
  },
};
