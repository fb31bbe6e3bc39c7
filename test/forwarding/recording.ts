import { createHash } from "node:crypto";
import type { ClientHttp2Stream } from "node:http2";
import { giveUp } from "./acts.ts";
import { pairs } from "./test-device.ts";

/** All that a client can see of an answer. */
export interface Recording {
  /** Names and values in the order in which they came, without `date`. */
  headers: [string, string][];
  /** Whether headers ended the stream. */
  isTrailersOnly: boolean;
  body: string;
  trailers: [string, string][];
  /** `end`, or `reset CODE`. */
  ending: string;
}

/** Records what comes on a stream until it is closed. Begin at once, before anything comes. */
export async function record(stream: ClientHttp2Stream): Promise<Recording> {
  const recording: Recording = { headers: [], isTrailersOnly: false, body: "", trailers: [], ending: "" };
  const chunks: Buffer[] = [];
  stream.on("response", (_headers, flags, raw?: string[]) => {
    recording.headers = told(raw ?? []);
    recording.isTrailersOnly = (flags & 1) !== 0;
  });
  stream.on("trailers", (_headers, _flags, raw?: string[]) => {
    recording.trailers = told(raw ?? []);
  });
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  stream.on("end", () => {
    if (stream.closed && stream.rstCode !== 0) return;
    recording.ending = "end";
    // An answer may be complete before its request is: clients give the rest up.
    if (!stream.closed && !stream.writableEnded) giveUp(stream);
  });
  await closed(stream);
  recording.body = digest(Buffer.concat(chunks));
  recording.ending ||= `reset ${stream.rstCode}`;
  return recording;
}

/** Waits for a stream's end, whatever that is. */
export async function closed(stream: ClientHttp2Stream): Promise<void> {
  if (stream.closed && stream.destroyed) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the stream did not close`)), 10_000);
    stream.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Short bytes in full, so that a difference can be read. */
export function digest(bytes: Buffer): string {
  if (bytes.length <= 256) return bytes.toString("hex");
  return `${bytes.length} bytes, SHA-256 ${createHash("sha256").update(bytes).digest("hex")}`;
}

const told = (raw: readonly string[]): [string, string][] => pairs(raw).filter(([name]) => name !== "date");
