import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import type { ReadStream } from "node:tty";
import { Interrupted } from "../../cli/failures.ts";
import { askSecrets } from "../../cli/prompt.ts";

/** A terminal whose keys are typed by a test, and that remembers whether it echoes. */
class FakeTerminal extends PassThrough {
  raw = false;
  setRawMode(raw: boolean): this {
    this.raw = raw;
    return this;
  }
}

function ask(questions: readonly string[], ...typed: readonly (string | Uint8Array)[]) {
  const terminal = new FakeTerminal();
  const screen = new PassThrough();
  const answers = askSecrets(questions, terminal as unknown as ReadStream, screen);
  const chunks = typed.map((keys) => Buffer.from(keys));
  const rawAtFirst = terminal.raw;
  for (const chunk of chunks) terminal.write(chunk);
  return { answers, chunks, terminal, rawAtFirst, shown: () => allOf(screen) };
}

/** What was written so far, in one read or several, as the release of Node has it. */
function allOf(stream: PassThrough): string {
  const parts: Buffer[] = [];
  for (let part = stream.read(); part !== null; part = stream.read()) parts.push(part);
  return Buffer.concat(parts).toString();
}

const asText = async (answers: Promise<Uint8Array[]>) =>
  (await answers).map((answer) => Buffer.from(answer).toString("utf8"));

test("what is typed is the answer, and the screen shows the question alone", async () => {
  const { answers, terminal, rawAtFirst, shown } = ask(["Password: "], "se", "cret\r");
  assert.deepEqual(await asText(answers), ["secret"]);
  assert.equal(shown(), "Password: \n");
  assert.deepEqual([rawAtFirst, terminal.raw], [true, false]);
});

test("several answers may be typed ahead", async () => {
  assert.deepEqual(await asText(ask(["New: ", "Again: "], "one\ntwo\n").answers), ["one", "two"]);
});

for (const [name, typed, expected] of [
  ["backspace takes back a character of several bytes", "aé€😀\x7f\x7fb\r", "aéb"],
  ["backspace on nothing does nothing", "\x7f\x08x\r", "x"],
  ["Ctrl-U takes back everything", "wrong\x15right\r", "right"],
  ["cursor and function keys type nothing", "a\x1b[Ab\x1b[3~c\x1bOPd\r", "abcd"],
  ["other control characters type nothing", "a\x01\x09b\r", "ab"],
  ["an empty line is an empty password", "\r", ""],
] as const)
  test(name, async () => {
    assert.deepEqual(await asText(ask(["Password: "], typed).answers), [expected]);
  });

test("bytes that are no UTF-8 arrive as they are", async () => {
  const [answer] = await ask(["Password: "], Uint8Array.of(0xff, 0x80, 0xfe, 0x0d)).answers;
  assert.deepEqual([...answer!], [0xff, 0x80, 0xfe]);
});

for (const [name, typed] of [
  ["Ctrl-C", "half\x03"],
  ["Ctrl-D before anything is typed", "\x04"],
] as const)
  test(`${name} gives up and turns the echo on again`, async () => {
    const { answers, terminal } = ask(["Password: "], typed);
    await assert.rejects(answers, Interrupted);
    assert.equal(terminal.raw, false);
  });

test("the buffers that carried a password are wiped", async () => {
  const { answers, chunks } = ask(["Password: "], "secret\r");
  await answers;
  assert.deepEqual(
    chunks.map((chunk) => chunk.every((byte) => byte === 0)),
    [true],
  );
});
