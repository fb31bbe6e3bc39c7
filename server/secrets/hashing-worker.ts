// The process that computes password hashes and nothing else (hashing-process.ts). It ends with its standard input, so
// it never outlives the gateway.
import { read, readdirSync, writeSync } from "node:fs";
import { access } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import { promisify } from "node:util";
import sodium from "sodium-native";
import { ANSWER_BYTES, decodeRequest, encodeAnswer, type HashingRequest, REQUEST_BYTES } from "./hashing-frames.ts";
import { deriveHere, PASSWORD_BYTES_MAX } from "./password-hash.ts";
import { SecretBytes } from "./secret-bytes.ts";

const INPUT = 0;
const OUTPUT = 1;

await yieldToOthers();
// The gateway decides when this ends; a signal from the terminal reaches both.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGUSR1"] as const) process.on(signal, () => {});

const readSome = promisify(read);
const header = Buffer.alloc(REQUEST_BYTES);
const incoming = sodium.sodium_malloc(PASSWORD_BYTES_MAX);

while (await fill(header)) {
  const request = decodeRequest(header);
  const bytes = incoming.subarray(0, request.length);
  if (!(await fill(bytes))) break;
  void answer(request, SecretBytes.take(bytes));
}
process.exit(0);

/**
 * Lets the threads that hash run when nobody else wants to, but not this one, which has their next work ready. Only Linux
 * knows priorities of threads; elsewhere all of the process yields.
 */
async function yieldToOthers(): Promise<void> {
  const { PRIORITY_LOW } = constants.priority;
  if (process.platform !== "linux") return setPriority(PRIORITY_LOW);
  // The pool makes all of its threads when the first has something to do.
  await access("/proc/self/task");
  const threads = readdirSync("/proc/self/task").map(Number);
  for (const thread of threads) if (thread !== process.pid) setPriority(thread, PRIORITY_LOW);
}

/** Reads exactly as many bytes. Straight into the view: a stream would leave copies. @returns whether they came */
async function fill(view: Buffer): Promise<boolean> {
  for (let at = 0; at < view.length; ) {
    const { bytesRead } = await readSome(INPUT, view, at, view.length - at, null);
    if (bytesRead === 0) return false;
    at += bytesRead;
  }
  return true;
}

async function answer({ id, salt, settings }: HashingRequest, secret: SecretBytes): Promise<void> {
  using password = secret;
  const digest = await deriveHere(password, salt, settings).catch(() => undefined);
  const frame = encodeAnswer({ id, digest });
  for (let at = 0; at < ANSWER_BYTES; ) at += writeSync(OUTPUT, frame, at);
  frame.fill(0);
  digest?.fill(0);
}
