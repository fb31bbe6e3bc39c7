import { constants, type IncomingHttpHeaders, type ServerHttp2Session, type ServerHttp2Stream } from "node:http2";
import type { Metadata, Server } from "@grpc/grpc-js";
import type { Admission } from "../admission/admission.ts";
import type { Clock } from "../core/clock.ts";
import type { ErrorCode } from "../core/errors.ts";
import type { Emit } from "../core/events.ts";
import { eraseTraces } from "../secrets/erase-traces.ts";
import type { SessionTable } from "../sessions/session-table.ts";
import type { Connection } from "./accepted-connection.ts";
import { Call } from "./call.ts";
import { GrpcSeam, type ResetLimits } from "./grpc-seam.ts";
import { Line } from "./line.ts";
import { type GateRefusal, MessageGate } from "./message-gate.ts";
import { type Patience, Rounds } from "./rounds.ts";
import type { ForwardedRoute, OwnRoute, Routes, ServedRoute } from "./route.ts";
import { timeoutMs } from "./timeout.ts";
import { serveUnary } from "./unary-call.ts";

export interface ChannelServerOptions {
  table: SessionTable;
  admission: Admission;
  routes: Routes;
  clock: Clock;
  emit: Emit;
  limits: Patience & { streamsPerChannel: number; maxLoginMessage: number };
}

const kLine = Symbol("line");
type Held = { [kLine]?: Line };

/** Below what nghttp2 allows by itself (1,000 and 33 a second), beyond which Node 20 is silent and the channel lost. */
const MOST_RESETS = { burst: 900, perSecond: 30 };
/** How long a channel may take to flush its last answers when the gateway stops. */
const FAREWELL_MS = 500;

/** How long late calls are still answered before the goodbye. */
const LINGER_MS = 100;

/** Refusals that an operator wants to see. */
const LOGGED: ReadonlySet<ErrorCode> = new Set(["SESSION_REQUIRED", "SESSION_UNKNOWN", "METHOD_DENIED", "FENCED"]);

/**
 * Serves gRPC on connections. The connection object is the channel: its sessions end when it does, however that
 * happens. Every call passes admission before anything else of it is read.
 */
export class ChannelServer {
  readonly #options: ChannelServerOptions;
  readonly #seam: GrpcSeam<Call>;
  readonly #lines = new Set<Line>();
  readonly #calls = new Set<Call>();
  readonly #recheck: (call: Call) => ErrorCode | undefined;
  readonly #resets: ResetLimits;
  readonly #rounds: Rounds;
  #onEnded: (() => void) | undefined;
  #isDraining = false;

  constructor(options: ChannelServerOptions) {
    this.#options = options;
    const { streamsPerChannel } = options.limits;
    this.#resets = { ...MOST_RESETS, burst: Math.min(MOST_RESETS.burst, 2 * streamsPerChannel) };
    this.#recheck = (call) => options.admission.recheck(call);
    this.#seam = new GrpcSeam({
      streamsPerChannel,
      maxMessageBytes: options.limits.maxLoginMessage,
      resets: this.#resets,
      onStream: (stream, headers, rawHeaders, pass) => this.#onStream(stream, headers, rawHeaders, pass),
      onSession: (session) => this.#onSession(session),
      onSessionError: (error, session) => (session as Held)[kLine]?.noteError(error),
    });
    const { clock, limits } = options;
    this.#rounds = new Rounds({ lines: this.#lines, calls: this.#calls, clock, patience: limits });
  }

  /** Where services register their handlers. */
  get grpc(): Server {
    return this.#seam.server;
  }

  get calls(): number {
    return this.#calls.size;
  }

  /** The call that a handler was given; `undefined` where it is over. */
  callOf(metadata: Metadata): Call | undefined {
    return this.#seam.contextOf(metadata);
  }

  /** Speaks gRPC on a connection. It becomes a channel once its client has spoken HTTP/2. */
  accept(connection: Connection): void {
    const line = new Line(connection.socket, performance.now());
    this.#lines.add(line);
    (connection.socket as Held)[kLine] = line;
    connection.socket.once("close", () => {
      this.#lines.delete(line);
      const isDraining = this.#isDraining;
      if (line.channel !== undefined)
        this.#options.table.channelEnded(line.channel, isDraining ? "shutdown" : line.endReason);
      else if (!isDraining) setImmediate(refuseUnspoken, connection, line);
      this.#onEnded?.();
    });
    this.#seam.inject(connection.socket);
    line.http2?.once("remoteSettings", () => {
      connection.ready();
      if (connection.socket.destroyed) return;
      line.channel = this.#options.table.openChannel(connection, (reason) => line.cut(reason));
      connection.channel = line.channel;
    });
  }

  /** Ends the running calls that a changed policy no longer lets in. */
  recheck(): void {
    for (const call of [...this.#calls]) {
      const refusal = call.refusal();
      if (refusal !== undefined) call.end(refusal);
    }
  }

  /**
   * Ends everything in order: new calls are refused, running ones get `graceMs`, then sessions close, then channels.
   */
  async drain(graceMs: number): Promise<void> {
    const { admission, table } = this.#options;
    this.#isDraining = true;
    admission.drain();
    await this.#until(() => !this.#isBusy(), graceMs);
    for (const session of [...table.sessions()]) table.close(session, "shutdown");
    for (const call of [...this.#calls]) call.end("DRAINING");
    // A goodbye overtakes what is still to be sent, and what is on its way here is never answered: so first everybody
    // hears how his calls and sessions ended, and late calls are told why they are refused.
    await this.#until(() => this.#calls.size === 0, FAREWELL_MS);
    await this.#until(() => this.#lines.size === 0, Math.min(LINGER_MS, graceMs));
    for (const line of this.#lines) line.leave("shutdown");
    await this.#until(() => this.#lines.size === 0, FAREWELL_MS);
    for (const line of this.#lines) line.cut("shutdown");
    await this.#until(() => this.#lines.size === 0, FAREWELL_MS);
    this.#rounds.stop();
  }

  /** Waits until it is so, looking whenever a call or a channel has ended, but no longer than `ms` of real time. */
  async #until(isSo: () => boolean, ms: number): Promise<void> {
    if (isSo()) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#onEnded = () => {
        if (!isSo()) return;
        clearTimeout(timer);
        resolve();
      };
    });
    this.#onEnded = undefined;
  }

  #isBusy(): boolean {
    for (const call of this.#calls) {
      const route = call.route as ServedRoute | undefined;
      // A request of our own services that is not complete may never be.
      const isWaitedFor = !call.isEnded && !route?.isWatch && (call.isComplete || isForwarded(route));
      if (isWaitedFor) return true;
    }
    return false;
  }

  #onSession(session: ServerHttp2Session): void {
    const line = (session.socket as Held)[kLine];
    if (line === undefined) return session.destroy();
    line.http2 = session;
    (session as Held)[kLine] = line;
  }

  #onStream(
    stream: ServerHttp2Stream,
    headers: IncomingHttpHeaders,
    rawHeaders: readonly string[],
    pass: () => void,
  ): void {
    const line = stream.session === undefined ? undefined : (stream.session as Held)[kLine];
    const channel = line?.channel;
    if (line === undefined || !channel?.isOpen || line.closing !== undefined) return void stream.destroy();
    const now = this.#options.clock.now();
    // Reset by its client before we saw it: answering it would throw.
    if (stream.destroyed || stream.closed) {
      eraseTraces();
      return line.noteReset(now, this.#resets);
    }
    const call = new Call(
      {
        stream,
        line,
        channel,
        path: headers[":path"] ?? "",
        tokenText: headers["security-token"] as string | undefined,
        startedAt: now,
      },
      this.#recheck,
    );
    channel.calls++;
    this.#calls.add(call);
    line.noteCall();
    stream.on("close", () => this.#onClosed(call));
    if (headers.via !== undefined || headers.forwarded !== undefined || headers["x-forwarded-for"] !== undefined) {
      channel.share();
    }
    if (headers[":method"] !== "POST") return call.endAsHttp({ ":status": 405, allow: "POST" });
    if (!headers["content-type"]?.startsWith("application/grpc")) return call.endAsHttp({ ":status": 415 });
    const refusal = this.#options.admission.admit(call, now, headers);
    if (refusal !== undefined) return this.#deny(call, refusal);
    call.session?.join(call);
    call.acting?.add(call);
    if (call.exemptFrom !== undefined) this.#audit(call, call.exemptFrom);
    const route = call.route as OwnRoute | ForwardedRoute | undefined;
    if (route === undefined) return call.end("METHOD_UNKNOWN");
    if (!this.#setDeadline(call, headers)) return;
    if ("forward" in route) return route.forward(call, headers, rawHeaders);
    line.expectBytes(route.gate.maxBytes);
    if (route.answer !== undefined) serveUnary(call, route, headers, this.#options.emit);
    else this.#passOn(call, route, headers, pass);
  }

  /** @returns whether the call may go on */
  #setDeadline(call: Call, headers: IncomingHttpHeaders): boolean {
    const timeout = headers["grpc-timeout"];
    if (timeout === undefined) return true;
    const ms = timeoutMs(String(timeout));
    if (ms === undefined) {
      call.end("FIELD_INVALID", "grpc-timeout must be 1 to 8 digits and a unit of H, M, S, m, u or n");
      return false;
    }
    delete headers["grpc-timeout"];
    call.deadline = this.#options.clock.after(ms, () => call.end("DEADLINE_EXCEEDED"));
    return true;
  }

  /** Leaves a call to the handler that grpc-js has for it, behind a gate. */
  #passOn(call: Call, route: OwnRoute, headers: IncomingHttpHeaders, pass: () => void): void {
    const gate = new MessageGate(route.gate);
    const check = (refusal: GateRefusal | undefined) => {
      if (refusal !== undefined) call.end(refusal.code, refusal.tell);
    };
    call.gate = gate;
    const { session } = call;
    const isTalk = route.isActivity && !route.isUnary;
    call.stream.on("data", (chunk: Buffer) => {
      check(gate.write(chunk));
      call.line.notePiece(chunk.length);
      if (!route.gate.takesOne) call.line.noteMessages(chunk.length);
      if (isTalk) session?.touch(this.#options.clock.now());
    });
    call.stream.on("end", () => check(gate.end()));
    call.stream.once("close", this.#seam.bind(headers, call));
    pass();
  }

  #deny(call: Call, code: ErrorCode): void {
    call.end(code);
    // Not for strangers: a device's answer is all of its contract.
    if (code === "METHOD_UNKNOWN" && call.session !== undefined) this.#options.routes.askSoon?.();
    if (!LOGGED.has(code)) return;
    const { session, channel, detail } = call;
    this.#options.emit({
      event: "call.denied",
      method: call.path.slice(0, 256),
      code,
      ...(detail === undefined ? {} : { detail }),
      ...(session === undefined ? {} : { user: session.principal.name, sessionId: session.id }),
      channel: channel.id,
      source: channel.source,
    });
  }

  /** Somebody who is not Primary was let in to what only the Primary of a group may do. */
  #audit({ path, session, channel }: Call, group: string): void {
    if (session === undefined) return;
    const { name: user, authority } = session.principal;
    const who = { user, authority, sessionId: session.id, channel: channel.id, source: channel.source };
    this.#options.emit({ event: "call.exempted", method: path, group, ...who });
  }

  #onClosed(call: Call): void {
    const isGivenUp = !call.isEnded || call.stream.rstCode !== constants.NGHTTP2_NO_ERROR;
    if (isGivenUp && !call.isCut) call.line.noteReset(this.#options.clock.now(), this.#resets);
    call.markEnded();
    call.deadline?.cancel();
    call.gate?.dispose();
    call.session?.leave(call);
    this.#calls.delete(call);
    if (--call.channel.calls === 0) call.channel.idleSince = this.#options.clock.now();
    this.#onEnded?.();
  }
}

const isForwarded = (route: ServedRoute | undefined): boolean => route !== undefined && "forward" in route;

/** Why a connection did not become a channel may be known only after its socket has closed. */
function refuseUnspoken(connection: Connection, line: Line): void {
  if (line.endReason === "protocol") connection.refuse("protocol", "what came is no HTTP/2");
}
