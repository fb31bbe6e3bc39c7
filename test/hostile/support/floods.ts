import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import { reflection } from "../../conformance/standard-services.ts";
import { frame } from "../../conformance/wire.ts";
import {
  callFields,
  data,
  FLAG,
  goaway,
  headerFrames,
  headers,
  PREFACE,
  ping,
  rawFrame,
  reset,
  SETTING,
  settings,
  TYPE,
  uint32,
  windowUpdate,
} from "./frames.ts";
import { encodeFields, REMEMBERED, remember } from "./hpack.ts";

/** What one connection sends as fast as it can. */
export interface Flood {
  /** Frames that are written at once. */
  perChunk: number;
  /** The n-th of its frames, from 0. */
  frame(n: number): Buffer;
  /** What comes before. Default: a preface with empty SETTINGS. */
  opening?: Buffer;
  /** Whether it reads what comes. Default true. */
  reads?: boolean;
  /** Whether it waits after each chunk for the answers to its calls. Default false. */
  waits?: boolean;
}

const { getSession, getNotice } = SessionService;
const { createSession } = PasswordAuthenticationService;
const ENDED = FLAG.END_HEADERS | FLAG.END_STREAM;
const OPENING = Buffer.concat([PREFACE, settings({ [SETTING.HEADER_TABLE_SIZE]: 0 })]);
/** With so much room for answers that nothing waits for it. */
const ROOMY_OPENING = Buffer.concat([
  PREFACE,
  settings({ [SETTING.HEADER_TABLE_SIZE]: 0, [SETTING.INITIAL_WINDOW_SIZE]: 2 ** 31 - 1 }),
  windowUpdate(0, 2 ** 31 - 65_536),
]);
const EMPTY_MESSAGE = frame(Buffer.alloc(0));
/** The stream of the n-th call. */
export const stream = (n: number): number => 2 * n + 1;
const call = (n: number, path = getNotice.path): Buffer => headers(stream(n), callFields(path));
const wholeCall = (n: number, path?: string, body = EMPTY_MESSAGE): Buffer =>
  Buffer.concat([call(n, path), data(stream(n), body)]);

const guess = frame(createSession.requestSerialize({ username: "good", password: Buffer.from("a guess") }));
const everything = frame(
  reflection("v1").requestSerialize({ fileContainingSymbol: "gatehouse.security.v1.SessionService" } as never),
);

const LARGE_VALUE = "y".repeat(40_000);
const BOMB_VALUE = "x".repeat(3_900);
const MANY_FIELDS = encodeFields([
  ...callFields(getNotice.path),
  ...Array.from({ length: 1_000 }, (_, at) => [`x${at}`, "y"] as const),
]);

export const FLOODS = {
  "rapid reset of calls": { perChunk: 100, frame: (n) => Buffer.concat([call(n), reset(stream(n))]) },
  "rapid reset of whole calls": {
    perChunk: 100,
    frame: (n) => Buffer.concat([wholeCall(n), reset(stream(n))]),
  },
  "rapid reset of logins": {
    perChunk: 100,
    frame: (n) => Buffer.concat([wholeCall(n, createSession.path, guess), reset(stream(n))]),
  },
  "resets that the gateway is made to send": {
    perChunk: 100,
    frame: (n) => Buffer.concat([call(n), windowUpdate(stream(n), 0)]),
  },
  PING: { perChunk: 1_000, frame: () => ping() },
  "PING unread": { perChunk: 1_000, frame: () => ping(), reads: false },
  SETTINGS: { perChunk: 1_000, frame: () => settings() },
  "SETTINGS unread": { perChunk: 1_000, frame: () => settings(), reads: false },
  "SETTINGS that change the window": {
    perChunk: 1_000,
    frame: (n) => settings({ [SETTING.INITIAL_WINDOW_SIZE]: 65_535 + (n % 2) }),
  },
  "SETTINGS of many entries": {
    perChunk: 10,
    frame: () => rawFrame(TYPE.SETTINGS, 0, 0, Buffer.alloc(2_000 * 6, settings({ 9: 1 }).subarray(9))),
  },
  PRIORITY: {
    perChunk: 1_000,
    frame: (n) => rawFrame(TYPE.PRIORITY, 0, stream(n % 5_000), Buffer.concat([uint32(0), Buffer.from([n % 256])])),
  },
  WINDOW_UPDATE: { perChunk: 1_000, frame: () => windowUpdate(0, 1) },
  "empty DATA": {
    perChunk: 1_000,
    opening: Buffer.concat([OPENING, call(0)]),
    frame: () => data(1, Buffer.alloc(0), 0),
  },
  "DATA that is padding alone": {
    perChunk: 100,
    opening: Buffer.concat([OPENING, call(0)]),
    frame: () => data(1, Buffer.concat([Buffer.from([255]), Buffer.alloc(255)]), FLAG.PADDED),
  },
  "DATA of one byte": {
    perChunk: 500,
    opening: Buffer.concat([OPENING, call(0), data(1, Buffer.from([0, 0, 0, 0x3f, 0xff]), 0)]),
    frame: () => data(1, Buffer.from([0]), 0),
  },
  "DATA behind an answer": {
    perChunk: 10,
    opening: Buffer.concat([OPENING, call(0, "/no.such.Service/Method")]),
    frame: () => data(1, Buffer.alloc(6_000), 0),
  },
  CONTINUATION: {
    perChunk: 100,
    opening: Buffer.concat([OPENING, headers(1, callFields(getNotice.path), 0)]),
    frame: (n) => rawFrame(TYPE.CONTINUATION, 0, 1, encodeFields([[`x-${n}`, "y".repeat(100)]])),
  },
  "empty CONTINUATION": {
    perChunk: 1_000,
    opening: Buffer.concat([OPENING, headers(1, callFields(getNotice.path), 0)]),
    frame: () => rawFrame(TYPE.CONTINUATION, 0, 1),
  },
  "HPACK bombs": {
    perChunk: 20,
    opening: Buffer.concat([
      OPENING,
      rawFrame(
        TYPE.HEADERS,
        ENDED,
        1,
        Buffer.concat([encodeFields(callFields(getNotice.path)), remember(["x-bomb", BOMB_VALUE])]),
      ),
    ]),
    frame: (n) =>
      rawFrame(
        TYPE.HEADERS,
        ENDED,
        stream(n + 1),
        Buffer.concat([encodeFields(callFields(getNotice.path)), Buffer.alloc(8_000, REMEMBERED)]),
      ),
  },
  "header lists too large": {
    perChunk: 4,
    frame: (n) =>
      Buffer.concat([
        ...headerFrames(stream(n), [...callFields(getNotice.path), ["x-large", LARGE_VALUE]]),
        data(stream(n), EMPTY_MESSAGE),
      ]),
  },
  "header lists too long": {
    perChunk: 4,
    frame: (n) => rawFrame(TYPE.HEADERS, ENDED, stream(n), MANY_FIELDS),
  },
  "trailers instead of headers": {
    perChunk: 100,
    frame: (n) => headers(stream(n), [["x-trailer", "y"]], ENDED),
  },
  "unknown frames": { perChunk: 1_000, frame: (n) => rawFrame(0x20 + (n % 200), 0xff, 0, uint32(n)) },
  "large unknown frames": { perChunk: 4, frame: (n) => rawFrame(0xbe, 0, n, Buffer.alloc(16_384)) },
  "RST_STREAM of streams that never were": { perChunk: 1_000, frame: (n) => reset(stream(n)) },
  "RST_STREAM of a stream that is over": {
    perChunk: 1_000,
    opening: Buffer.concat([OPENING, wholeCall(0), reset(1)]),
    frame: () => reset(1),
  },
  GOAWAY: { perChunk: 1_000, frame: () => goaway() },
  "streams beyond the limit": { perChunk: 100, frame: (n) => call(n) },
  "calls whose answers have no window": {
    perChunk: 100,
    opening: Buffer.concat([PREFACE, settings({ [SETTING.INITIAL_WINDOW_SIZE]: 0 })]),
    frame: (n) => wholeCall(n),
  },
  "calls whose answers are not read": {
    perChunk: 100,
    opening: ROOMY_OPENING,
    frame: (n) => wholeCall(n, reflection("v1").path, everything),
    reads: false,
  },
  "refused calls": { perChunk: 100, frame: (n) => wholeCall(n, "/no.such.Service/Method") },
  "tokens never issued": {
    perChunk: 100,
    frame: (n) =>
      headers(stream(n), [...callFields(getSession.path), ["security-token", String(0x7fff_0000 + n)]], ENDED),
  },
  "calls beyond the limit": { perChunk: 500, frame: (n) => wholeCall(n, getSession.path) },
  "calls in order": { perChunk: 50, frame: (n) => wholeCall(n, getSession.path), opening: ROOMY_OPENING, waits: true },
  "refused calls in order": {
    perChunk: 50,
    frame: (n) => wholeCall(n, "/no.such.Service/Method"),
    opening: ROOMY_OPENING,
    waits: true,
  },
  "reflection in order": {
    perChunk: 50,
    frame: (n) => wholeCall(n, reflection("v1").path, everything),
    opening: ROOMY_OPENING,
    waits: true,
  },
} as const satisfies Record<string, Flood>;

export type FloodName = keyof typeof FLOODS;

export const openingOf = ({ opening = OPENING }: Flood): Buffer => opening;
