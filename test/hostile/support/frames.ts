import { encodeFields, type Field } from "./hpack.ts";

/** Frame types (RFC 9113 §6). */
export const TYPE = {
  DATA: 0,
  HEADERS: 1,
  PRIORITY: 2,
  RST_STREAM: 3,
  SETTINGS: 4,
  PUSH_PROMISE: 5,
  PING: 6,
  GOAWAY: 7,
  WINDOW_UPDATE: 8,
  CONTINUATION: 9,
} as const;

export const FLAG = { END_STREAM: 1, ACK: 1, END_HEADERS: 4, PADDED: 8, PRIORITY: 0x20 } as const;

export const SETTING = { HEADER_TABLE_SIZE: 1, ENABLE_PUSH: 2, INITIAL_WINDOW_SIZE: 4, MAX_FRAME_SIZE: 5 } as const;

/** Error codes by their number (§7). */
export const ERROR = [
  "NO_ERROR",
  "PROTOCOL_ERROR",
  "INTERNAL_ERROR",
  "FLOW_CONTROL_ERROR",
  "SETTINGS_TIMEOUT",
  "STREAM_CLOSED",
  "FRAME_SIZE_ERROR",
  "REFUSED_STREAM",
  "CANCEL",
  "COMPRESSION_ERROR",
  "CONNECT_ERROR",
  "ENHANCE_YOUR_CALM",
] as const;

export const CANCEL = 8;

export interface Http2Frame {
  type: number;
  flags: number;
  stream: number;
  payload: Buffer;
}

const HEAD_BYTES = 9;
/** Longest frame that a server takes unless it says otherwise. */
const FRAME_BYTES = 16_384;
const NOTHING = Buffer.alloc(0);

/** A frame, whether HTTP/2 allows it or not. */
export function rawFrame(type: number, flags: number, stream: number, payload: Buffer = NOTHING): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUIntBE(payload.length, 0, 3);
  head.writeUInt8(type, 3);
  head.writeUInt8(flags, 4);
  head.writeUInt32BE(stream >>> 0, 5);
  return Buffer.concat([head, payload]);
}

export const uint32 = (...numbers: number[]): Buffer => {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [at, number] of numbers.entries()) bytes.writeUInt32BE(number >>> 0, 4 * at);
  return bytes;
};

export const PREFACE = Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");

export function settings(entries: Readonly<Record<number, number>> = {}): Buffer {
  const payload = Object.entries(entries).map(([id, value]) => {
    const entry = Buffer.alloc(6);
    entry.writeUInt16BE(Number(id), 0);
    entry.writeUInt32BE(value >>> 0, 2);
    return entry;
  });
  return rawFrame(TYPE.SETTINGS, 0, 0, Buffer.concat(payload));
}

/** A whole header block in one frame. */
export const headers = (stream: number, fields: readonly Field[], flags: number = FLAG.END_HEADERS): Buffer =>
  rawFrame(TYPE.HEADERS, flags, stream, encodeFields(fields));

/** A header block as long as one wishes, in as many frames as it takes. The stream stays open. */
export function headerFrames(stream: number, fields: readonly Field[]): Buffer[] {
  const block = encodeFields(fields);
  const starts = Array.from({ length: Math.ceil(block.length / FRAME_BYTES) }, (_, n) => n * FRAME_BYTES);
  return starts.map((start) => {
    const isLast = start + FRAME_BYTES >= block.length;
    const type = start === 0 ? TYPE.HEADERS : TYPE.CONTINUATION;
    return rawFrame(type, isLast ? FLAG.END_HEADERS : 0, stream, block.subarray(start, start + FRAME_BYTES));
  });
}

export const data = (stream: number, bytes: Buffer, flags: number = FLAG.END_STREAM): Buffer =>
  rawFrame(TYPE.DATA, flags, stream, bytes);

export const reset = (stream: number, code: number = CANCEL): Buffer =>
  rawFrame(TYPE.RST_STREAM, 0, stream, uint32(code));

export const ping = (flags = 0): Buffer => rawFrame(TYPE.PING, flags, 0, Buffer.alloc(8));

export const windowUpdate = (stream: number, by: number): Buffer => rawFrame(TYPE.WINDOW_UPDATE, 0, stream, uint32(by));

export const goaway = (code = 0): Buffer => rawFrame(TYPE.GOAWAY, 0, 0, uint32(0, code));

/** The fields that a gRPC call begins with. */
export const callFields = (path: string): Field[] => [
  [":method", "POST"],
  [":scheme", "http"],
  [":path", path],
  [":authority", "localhost"],
  ["content-type", "application/grpc"],
  ["te", "trailers"],
];

/** Cuts what arrives into frames. */
export class FrameReader {
  #rest: Buffer = NOTHING;

  *read(chunk: Buffer): Generator<Http2Frame> {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    while (this.#rest.length >= HEAD_BYTES) {
      const end = HEAD_BYTES + this.#rest.readUIntBE(0, 3);
      if (this.#rest.length < end) return;
      const frame = this.#rest.subarray(0, end);
      this.#rest = this.#rest.subarray(end);
      yield {
        type: frame.readUInt8(3),
        flags: frame.readUInt8(4),
        stream: frame.readUInt32BE(5) & 0x7fffffff,
        payload: frame.subarray(HEAD_BYTES),
      };
    }
  }
}
