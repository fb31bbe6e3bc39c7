import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { PasswordAuthenticationService, RemotingAdapterService, SessionService } from "#proto/services.js";
import { frame } from "../conformance/wire.ts";
import { outcomeOf } from "../conformance/words.ts";
import { callFields, data, FLAG, goaway, headers, reset } from "../hostile/support/frames.ts";
import { RawConnection } from "../hostile/support/raw-connection.ts";
import type { Chance } from "./chance.ts";
import type { MeasuredGateway } from "./gateway.ts";

const { createSession, renewSession } = PasswordAuthenticationService;
const { getSession, prolongSession, closeSession, watchSession } = SessionService;
const TLS_SHARE = 0.15;
/** How often a client that is turned away tries again. */
const TRIES = 3;

export interface Place {
  gateway: MeasuredGateway;
  chance: Chance;
  users: readonly string[];
  sources: readonly string[];
}

/** A client that goes on and on, doing what clients do and what they should not. */
export class Wanderer {
  /** How often it did what. */
  readonly done: Map<string, number>;
  readonly #place: Place;
  readonly #source: string;
  #connection: RawConnection | undefined;
  #tokens: number[] = [];

  /** @param done may be shared */
  constructor(place: Place, done: Map<string, number>) {
    this.#place = place;
    this.#source = place.chance.of(place.sources);
    this.done = done;
  }

  /** Does one thing, drawn by chance. */
  async step(): Promise<void> {
    const { chance } = this.#place;
    let draw = chance.below(ALL);
    for (const [name, often] of WHAT) {
      draw -= often;
      if (draw >= 0) continue;
      this.done.set(name, (this.done.get(name) ?? 0) + 1);
      const connection = await this.#connected();
      // A gateway may close what was idle; whoever finds it so connects anew.
      await this[name](connection).catch((error) => {
        if (!connection.isEnded) throw error;
      });
      return;
    }
  }

  /** A client that is slow to speak, as all are on a busy machine, is turned away; it tries again. */
  async #connected(): Promise<RawConnection> {
    if (this.#connection !== undefined && !this.#connection.isEnded) return this.#connection;
    this.#tokens = [];
    for (let rest = TRIES; ; rest--) {
      try {
        this.#connection = await this.#connect(TLS_SHARE, true);
        return this.#connection;
      } catch (error) {
        if (rest === 0) throw error;
      }
    }
  }

  #connect(tlsShare: number, speaks: boolean): Promise<RawConnection> {
    const { gateway, chance } = this.#place;
    const tls = chance.is(tlsShare);
    return RawConnection.open(tls ? gateway.tls : gateway.plaintext, { from: this.#source, tls, speaks });
  }

  /** Goes, in one way or another. */
  leave(): void {
    this.#connection?.[Symbol.dispose]();
    this.#connection = undefined;
    this.#tokens = [];
  }

  async login(connection: RawConnection): Promise<void> {
    const { chance, users } = this.#place;
    const answer = await connection.login(chance.of(users), "right");
    this.#check(answer);
    if (answer.securityToken) this.#tokens.push(answer.securityToken);
  }

  async wrongPassword(connection: RawConnection): Promise<void> {
    const { chance, users } = this.#place;
    const answer = await connection.login(chance.of([...users, "nobody"]), "wrong");
    this.#check(answer);
    assert.ok(!answer.securityToken, "a wrong password opens a session");
  }

  async call(connection: RawConnection): Promise<void> {
    const token = this.#token();
    const answer = await connection.request(getSession.path, frame(getSession.requestSerialize({})), [
      ["security-token", String(token)],
    ]);
    assert.ok(["OK", "UNAUTHENTICATED", ""].includes(answer.status), answer.status);
  }

  async authenticate(connection: RawConnection): Promise<void> {
    await connection.call(RemotingAdapterService.authenticate, { securityToken: this.#token() });
  }

  async prolong(connection: RawConnection): Promise<void> {
    await connection.call(prolongSession, { securityToken: this.#token() });
  }

  async renew(connection: RawConnection): Promise<void> {
    const { chance, users } = this.#place;
    const password = Buffer.from(chance.is(0.8) ? "right" : "wrong");
    await connection.call(renewSession, { securityToken: this.#token(), username: chance.of(users), password });
  }

  async close(connection: RawConnection): Promise<void> {
    await connection.call(closeSession, { securityToken: this.#tokens.pop() ?? 0 });
  }

  /** A watch that goes on until its session or the connection ends. */
  async watch(connection: RawConnection): Promise<void> {
    const body = frame(watchSession.requestSerialize({ securityToken: this.#token() }));
    const stream = connection.nextStream();
    connection.write(headers(stream, callFields(watchSession.path)), data(stream, body));
  }

  /** A login that is given up at some moment. */
  async cancel(connection: RawConnection): Promise<void> {
    const stream = this.#begin(connection, FLAG.END_STREAM);
    if (this.#place.chance.is(0.7)) await sleep(this.#place.chance.draw() * 10);
    connection.write(reset(stream));
  }

  /** A login of which half a message comes, and nothing more. */
  async halfOpen(connection: RawConnection): Promise<void> {
    this.#begin(connection, 0);
  }

  async guess(connection: RawConnection): Promise<void> {
    const token = String(1 + this.#place.chance.below(2 ** 32 - 1));
    await connection.request(getSession.path, frame(getSession.requestSerialize({})), [["security-token", token]]);
  }

  /** Gone without a word, with all that it had. */
  async vanish(connection: RawConnection): Promise<void> {
    // TLS sockets have no reset of their own.
    if ("encrypted" in connection.socket) connection.socket.destroy();
    else connection.socket.resetAndDestroy();
    this.#connection = undefined;
  }

  async goodbye(connection: RawConnection): Promise<void> {
    connection.write(goaway());
    connection.socket.end();
    this.#connection = undefined;
  }

  /** Stays, and does nothing any more: its sessions idle out, and then its channel does. */
  async abandon(): Promise<void> {
    this.#connection = undefined;
  }

  /** Connects and says nothing at all. */
  async silent(): Promise<void> {
    await this.#connect(TLS_SHARE, false);
  }

  #begin(connection: RawConnection, flags: number): number {
    const { chance, users } = this.#place;
    const password = Buffer.from(chance.is(0.7) ? "right" : "wrong");
    const body = frame(createSession.requestSerialize({ username: chance.of(users), password }));
    const stream = connection.nextStream();
    const sent = flags === FLAG.END_STREAM ? body : body.subarray(0, body.length / 2);
    connection.write(headers(stream, callFields(createSession.path)), data(stream, sent, flags));
    return stream;
  }

  #token(): number {
    return this.#tokens.length === 0 ? 1 : this.#place.chance.of(this.#tokens);
  }

  #check(answer: Parameters<typeof outcomeOf>[0] & { securityToken?: number; penaltyDelayMillis?: number }): void {
    const outcome = outcomeOf(answer);
    const isOpened = (answer.securityToken ?? 0) !== 0;
    assert.equal(isOpened, answer.session !== null && answer.session !== undefined, "token and session come together");
    assert.ok(!(isOpened && outcome !== "NONE"), "an error has a token");
    const owes = outcome === "INVALID_CREDENTIALS" || outcome === "PENALTY_DELAY_ACTIVE";
    assert.equal((answer.penaltyDelayMillis ?? 0) > 0, owes, `the delay of ${outcome}`);
  }
}

/** What is done, and how often. */
const WHAT = [
  ["login", 20],
  ["call", 25],
  ["wrongPassword", 6],
  ["authenticate", 4],
  ["prolong", 6],
  ["renew", 4],
  ["close", 6],
  ["watch", 5],
  ["cancel", 6],
  ["halfOpen", 2],
  ["guess", 3],
  ["vanish", 5],
  ["goodbye", 4],
  ["abandon", 2],
  ["silent", 2],
] as const;
const ALL = WHAT.reduce((sum, [, often]) => sum + often, 0);
