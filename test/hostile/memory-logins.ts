import { randomBytes } from "node:crypto";
import { once } from "node:events";
import http2 from "node:http2";
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import tls from "node:tls";
import {
  IAuthenticationService,
  IPasswordAuthenticationService,
  PasswordAuthenticationService,
} from "#proto/services.js";
import { answerOf, frame } from "../conformance/wire.ts";
import type { ServingProcess } from "./memory-gateway.ts";

const { createSession, changePassword, renewSession } = PasswordAuthenticationService;

/** A password that is nowhere else: 48 characters, so that each half is still longer than what is looked for. */
export const sentinel = (): string => randomBytes(36).toString("base64url");

const WAIT_MS = 10_000;
const BODY_HEADERS = { ":method": "POST", "content-type": "application/grpc", te: "trailers" };

/** A client's connection over either transport; streams and frames are the test's own. */
export class Line {
  readonly socket: net.Socket;
  readonly http2: http2.ClientHttp2Session;

  private constructor(socket: net.Socket, session: http2.ClientHttp2Session) {
    this.socket = socket;
    this.http2 = session;
  }

  static async open(serving: ServingProcess, security: "tls" | "plaintext"): Promise<Line> {
    const to = { host: "127.0.0.1", port: serving.port(security), noDelay: true };
    const isTls = security === "tls";
    const socket = isTls ? tls.connect({ ...to, ALPNProtocols: ["h2"], rejectUnauthorized: false }) : net.connect(to);
    const signal = AbortSignal.timeout(WAIT_MS);
    await once(socket, isTls ? "secureConnect" : "connect", { signal });
    socket.on("error", () => {});
    const session = http2.connect("http://localhost", { createConnection: () => socket });
    session.on("error", () => {});
    await once(session, "remoteSettings", { signal });
    return new Line(socket, session);
  }

  stream(path: string, headers: http2.OutgoingHttpHeaders = {}): http2.ClientHttp2Stream {
    const stream = this.http2.request({ ":path": path, ...BODY_HEADERS, ...headers }, { endStream: false });
    return stream.on("error", () => {});
  }

  /** Sends a whole request and waits for its end, whatever that is. */
  async request(path: string, body: Buffer, headers: http2.OutgoingHttpHeaders = {}): Promise<Buffer> {
    const stream = this.stream(path, headers);
    const answer = answerOf(stream);
    stream.end(body);
    return (await answer).body;
  }

  close(): void {
    this.http2.destroy();
    this.socket.destroy();
  }
}

export const login = (username: string, password: string): Buffer =>
  frame(createSession.requestSerialize({ username, password: Buffer.from(password) }));

const vendorLogin = (username: string, password: string): Buffer =>
  frame(IAuthenticationService.createSession.requestSerialize({ username, password: Buffer.from(password) }));

const managerLogin = (userName: string, password: string): Buffer =>
  frame(IPasswordAuthenticationService.createSession.requestSerialize({ userName, password: Buffer.from(password) }));

/** What a way to log in gets: a connection, a user whose password is the first sentinel, and sentinels. */
interface Attempt {
  line: Line;
  user: string;
  right: string;
  secret: string;
  other: string;
}

/** Cuts a request into pieces, each cut through the password. */
function* pieces(body: Buffer, bytes: number): Generator<Buffer> {
  for (let at = 0; at < body.length; at += bytes) yield body.subarray(at, at + bytes);
}

const beforeEnd = (body: Buffer): Buffer => body.subarray(0, body.length - 8);
/** Past what a cut needs to have been read. */
const MOMENT_MS = 15;

/** Waits until what was written has left, and a moment for it to arrive. */
async function written(stream: http2.ClientHttp2Stream, body: Buffer): Promise<void> {
  await new Promise<void>((resolve) => stream.write(body, () => resolve()));
  await sleep(MOMENT_MS);
}

async function closed(stream: http2.ClientHttp2Stream): Promise<void> {
  if (!stream.destroyed) await once(stream, "close", { signal: AbortSignal.timeout(WAIT_MS) });
}

/** Every way in which a credential can reach the gateway, and go wrong. */
export const WAYS: Record<string, (attempt: Attempt) => Promise<unknown>> = {
  right: ({ line, user, right }) => line.request(createSession.path, login(user, right)),
  wrong: ({ line, user, secret }) => line.request(createSession.path, login(user, secret)),
  "unknown user": ({ line, secret }) => line.request(createSession.path, login("nobody", secret)),
  "during a penalty": async ({ line, secret, other }) => {
    await line.request(createSession.path, login("guessed", other));
    await line.request(createSession.path, login("guessed", secret));
  },
  "the vendor's login": ({ line, user, right }) =>
    line.request(IAuthenticationService.createSession.path, vendorLogin(user, right)),
  "the vendor's login, wrong": ({ line, secret }) =>
    line.request(IAuthenticationService.createSession.path, vendorLogin("nobody", secret)),
  "the user manager's login": ({ line, user, right }) =>
    line.request(IPasswordAuthenticationService.createSession.path, managerLogin(user, right)),
  "the user manager's login, wrong": ({ line, secret }) =>
    line.request(IPasswordAuthenticationService.createSession.path, managerLogin("nobody", secret)),
  "in many frames": async ({ line, secret }) => {
    const stream = line.stream(createSession.path);
    const ended = answerOf(stream);
    for (const piece of pieces(login("nobody", secret), 20)) stream.write(piece);
    stream.end();
    await ended;
  },
  "in many reads": async ({ line, secret }) => {
    const stream = line.stream(createSession.path);
    const ended = answerOf(stream);
    for (const piece of pieces(login("nobody", secret), 24)) await written(stream, piece);
    stream.end();
    await ended;
  },
  "cancelled midway": async ({ line, secret }) => {
    const stream = line.stream(createSession.path);
    await written(stream, beforeEnd(login("nobody", secret)));
    stream.close(http2.constants.NGHTTP2_CANCEL);
    await closed(stream);
  },
  "cancelled with its last byte": async ({ line, secret }) => {
    const stream = line.stream(createSession.path);
    await new Promise<void>((resolve) => stream.end(login("nobody", secret), resolve));
    stream.close(http2.constants.NGHTTP2_CANCEL);
    await closed(stream);
  },
  "killed midway": async ({ line, secret }) => {
    await written(line.stream(createSession.path), beforeEnd(login("nobody", secret)));
    line.socket.destroy();
  },
  "killed with its last byte": async ({ line, secret }) => {
    const stream = line.stream(createSession.path);
    await new Promise<void>((resolve) => stream.end(login("nobody", secret), resolve));
    line.socket.destroy();
  },
  "never half-closed": async ({ line, secret }) => {
    await written(line.stream(createSession.path), login("nobody", secret));
    line.close();
  },
  incomplete: ({ line, secret }) => line.request(createSession.path, beforeEnd(login("nobody", secret))),
  oversized: async ({ line, secret }) => {
    const stream = line.stream(createSession.path);
    const ended = answerOf(stream);
    for (const piece of pieces(login("nobody", secret.repeat(1024)), 8192)) stream.write(piece);
    stream.end();
    await ended;
  },
  "after a refusal": async ({ line, secret }) => {
    const stream = line.stream(createSession.path);
    const ended = answerOf(stream);
    await written(stream, Buffer.from([7, 0, 0, 0, 9]));
    stream.end(login("nobody", secret));
    await ended;
  },
  undecodable: ({ line, secret }) =>
    line.request(
      createSession.path,
      frame(Buffer.concat([login("nobody", secret).subarray(5), Buffer.from([0x12, 0x7f])])),
    ),
  compressed: ({ line, secret }) =>
    line.request(createSession.path, Buffer.concat([Buffer.from([1]), login("nobody", secret).subarray(1)]), {
      "grpc-encoding": "gzip",
    }),
  "two messages": ({ line, secret, other }) =>
    line.request(createSession.path, Buffer.concat([login("nobody", secret), login("nobody", other)])),
  "a name too long": ({ line, secret }) => line.request(createSession.path, login("n".repeat(65), secret)),
  "a password too long": ({ line, secret }) => line.request(createSession.path, login("nobody", secret.repeat(4))),
  "a deadline that is none": ({ line, secret }) =>
    line.request(createSession.path, login("nobody", secret), { "grpc-timeout": "soon" }),
  "a deadline that is over": ({ line, secret }) =>
    line.request(createSession.path, login("nobody", secret), { "grpc-timeout": "1n" }),
  "another content type": ({ line, secret }) =>
    line.request(createSession.path, login("nobody", secret), { "content-type": "application/json" }),
  "another method": ({ line, secret }) =>
    line.request(createSession.path, login("nobody", secret), { ":method": "PUT" }),
  "a path that is none": ({ line, secret }) =>
    line.request("/gatehouse.security.v1.PasswordAuthenticationService/Login", login("nobody", secret)),
  "a password changed": ({ line, user, right, secret }) =>
    line.request(
      changePassword.path,
      frame(
        changePassword.requestSerialize({
          username: user,
          oldPassword: Buffer.from(right),
          newPassword: Buffer.from(secret),
        }),
      ),
    ),
  "a change refused": ({ line, secret, other }) =>
    line.request(
      changePassword.path,
      frame(
        changePassword.requestSerialize({
          username: "nobody",
          oldPassword: Buffer.from(secret),
          newPassword: Buffer.from(other),
        }),
      ),
    ),
  "a session renewed": async ({ line, user, right }) => {
    const answer = await line.request(createSession.path, login(user, right));
    const { securityToken } = createSession.responseDeserialize(answer.subarray(5));
    await line.request(
      renewSession.path,
      frame(renewSession.requestSerialize({ securityToken, username: user, password: Buffer.from(right) })),
    );
  },
  "no session renewed": ({ line, secret }) =>
    line.request(
      renewSession.path,
      frame(renewSession.requestSerialize({ securityToken: 7, username: "nobody", password: Buffer.from(secret) })),
    ),
};

/** Ways that need an account; each attempt has its own. */
const WITH_ACCOUNT = [
  "right",
  "the vendor's login",
  "the user manager's login",
  "a password changed",
  "a session renewed",
];
const userOf = (way: string, round: number): string => `${way.replaceAll(" ", "-")}-${round}`;

/** The accounts of so many rounds, each with a password of its own. */
export const accountsOf = (rounds: number): { name: string; password: string }[] => [
  { name: "guessed", password: sentinel() },
  ...Array.from({ length: rounds }, (_, round) =>
    WITH_ACCOUNT.map((way) => ({ name: userOf(way, round), password: sentinel() })),
  ).flat(),
];

export interface LoggedIn {
  attempts: number;
  /** Every password that was sent, to the way it went. */
  passwords: Map<string, string>;
  /** Connections that are still open: those of every other round. */
  lines: Line[];
}

/** Logs in every way, so many rounds; the ways of a round all at once. */
export async function logInEveryWay(
  serving: ServingProcess,
  security: "tls" | "plaintext",
  accounts: readonly { name: string; password: string }[],
  rounds: number,
): Promise<LoggedIn> {
  const loggedIn: LoggedIn = { attempts: 0, passwords: new Map(), lines: [] };
  const passwordOf = new Map(accounts.map(({ name, password }) => [name, password]));
  for (let round = 0; round < rounds; round += 1) {
    const attempts = Object.entries(WAYS).map(async ([way, logIn]) => {
      const line = await Line.open(serving, security);
      const user = userOf(way, round);
      const secrets = { right: passwordOf.get(user) ?? sentinel(), secret: sentinel(), other: sentinel() };
      for (const password of Object.values(secrets)) loggedIn.passwords.set(password, way);
      await logIn({ line, user, ...secrets });
      loggedIn.attempts += 1;
      if (round % 2 === 0) loggedIn.lines.push(line);
      else line.close();
    });
    await Promise.all(attempts);
  }
  return loggedIn;
}
