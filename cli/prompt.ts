import type { ReadStream } from "node:tty";
import { Interrupted } from "./failures.ts";

const CTRL_C = 0x03;
const CTRL_D = 0x04;
const CTRL_U = 0x15;
const ESCAPE = 0x1b;
const ENTER = [0x0a, 0x0d];
const BACKSPACE = [0x08, 0x7f];
/** More than any password may have. What is typed beyond it rings the bell. */
const LONGEST = 1024;

/**
 * Asks for secrets on a terminal, one after the other, and shows nothing of them. The echo stays off from the first
 * question to the last answer, so that nothing typed ahead is shown either. The caller wipes what it gets.
 * @throws {Interrupted} on Ctrl-C, and on Ctrl-D where nothing is typed
 */
export async function askSecrets(
  questions: readonly string[],
  input: ReadStream = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): Promise<Uint8Array[]> {
  const line = Buffer.alloc(LONGEST);
  const answers: Uint8Array[] = [];
  let length = 0;
  let escaping = false;

  /** True once a line is complete. */
  const type = (byte: number): boolean => {
    if (escaping) {
      // The keys of a terminal send ESC, then mostly `[` or `O`, and end with a letter or `~`.
      escaping = !/[A-NP-Za-z~]/.test(String.fromCharCode(byte));
      return false;
    }
    if (byte === CTRL_C || (byte === CTRL_D && length === 0)) throw new Interrupted();
    if (ENTER.includes(byte)) return true;
    if (byte === ESCAPE) escaping = true;
    else if (BACKSPACE.includes(byte)) length = erased(line, length);
    else if (byte === CTRL_U) length = 0;
    else if (byte >= 0x20 && length < LONGEST) line[length++] = byte;
    else output.write("\x07");
    return false;
  };

  /** True once every question is answered. */
  const answer = (): boolean => {
    answers.push(Uint8Array.from(line.subarray(0, length)));
    line.fill(0);
    length = 0;
    output.write("\n");
    const next = questions[answers.length];
    if (next !== undefined) output.write(next);
    return next === undefined;
  };

  input.setRawMode(true);
  output.write(questions[0] ?? "");
  try {
    for await (const chunk of input.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      try {
        for (const byte of chunk) if (type(byte) && answer()) return answers;
      } finally {
        chunk.fill(0);
      }
    }
    throw new Interrupted();
  } catch (error) {
    for (const given of answers) given.fill(0);
    output.write("\n");
    throw error;
  } finally {
    line.fill(0);
    input.setRawMode(false);
    input.pause();
  }
}

/** The length without the last character: its leading byte and all that continue it. */
function erased(line: Uint8Array, length: number): number {
  let rest = Math.max(0, length - 1);
  while (rest > 0 && ((line[rest] ?? 0) & 0xc0) === 0x80) rest--;
  return rest;
}
