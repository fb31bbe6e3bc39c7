import { EventEmitter } from "node:events";
import { type InspectOptions, inspect } from "node:util";
import type { SessionEvents, SessionState } from "./session.ts";
import type { SessionInfo } from "./session-info.ts";

/** What is known of a session, without its token. */
export abstract class SessionFacts extends EventEmitter<SessionEvents> {
  #info: SessionInfo;

  constructor(info: SessionInfo) {
    super();
    this.#info = info;
  }

  abstract get state(): SessionState;

  get id(): string {
    return this.#info.id;
  }
  get username(): string {
    return this.#info.username;
  }
  get roles(): readonly string[] {
    return this.#info.roles;
  }
  get authority(): string {
    return this.#info.authority;
  }
  get scheme(): string {
    return this.#info.scheme;
  }
  get createdAt(): Date {
    return this.#info.createdAt;
  }
  get expiresAt(): Date {
    return this.#info.expiresAt;
  }
  get idleTimeoutMs(): number {
    return this.#info.idleTimeoutMs;
  }

  toJSON(): SessionInfo & { state: SessionState } {
    return { ...this.#info, state: this.state };
  }

  [inspect.custom](_depth: number, options: InspectOptions): string {
    return `Session ${inspect(this.toJSON(), options)}`;
  }

  protected learn(info: SessionInfo): SessionInfo {
    this.#info = info;
    return info;
  }
}
