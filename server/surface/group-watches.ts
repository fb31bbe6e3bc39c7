import { FailoverService as definition } from "#proto/services.js";
import { GatewayError } from "../core/errors.ts";
import type { Failover } from "../failover/failover.ts";
import { groupMessage } from "./failover-messages.ts";
import type { Outlet } from "./streaming-method.ts";

/** Between two states of a group that watchers are told, in ms of real time: one client may make many changes. */
const SPACING_MS = 100;

/** Everybody who watches one group. */
interface Audience {
  readonly outlets: Set<Outlet<Uint8Array>>;
  /** Runs while a state that was told is too young for the next one. */
  spacing: NodeJS.Timeout | undefined;
  hasChanged: boolean;
  stop(): void;
}

/**
 * Tells watchers the state of their group: now, and soon after each change. However many they are, each group is watched
 * once, and a state is encoded once for all of them.
 */
export class GroupWatches {
  readonly #failover: Failover;
  readonly #audiences = new Map<string, Audience>();

  constructor(failover: Failover) {
    this.#failover = failover;
  }

  /**
   * Begins to tell a watcher.
   * @returns how to stop it
   * @throws {GatewayError} `GROUP_NOT_FOUND`, and later ends the watch with it, when the group is deleted
   */
  add(id: string, outlet: Outlet<Uint8Array>): () => void {
    const audience = this.#audiences.get(id) ?? this.#open(id);
    audience.outlets.add(outlet);
    outlet.replace(() => this.#stateOf(id));
    return () => {
      audience.outlets.delete(outlet);
      if (audience.outlets.size === 0) this.#close(id, audience);
    };
  }

  #open(id: string): Audience {
    const stop = this.#failover.watch(id, (isDeleted) => {
      if (isDeleted) this.#end(id, audience);
      else this.#changed(id, audience);
    });
    const audience: Audience = { outlets: new Set(), spacing: undefined, hasChanged: false, stop };
    this.#audiences.set(id, audience);
    return audience;
  }

  #changed(id: string, audience: Audience): void {
    audience.hasChanged = true;
    // Not in the middle of the step that made the change.
    audience.spacing ??= setTimeout(() => this.#tell(id, audience), 0).unref();
  }

  #tell(id: string, audience: Audience): void {
    audience.spacing = undefined;
    if (!audience.hasChanged) return;
    // First: to look at a group lets time pass in it, which may be a change, and there must be one timer to stop.
    audience.spacing = setTimeout(() => this.#tell(id, audience), SPACING_MS).unref();
    const state = this.#stateOf(id);
    audience.hasChanged = false;
    for (const outlet of audience.outlets) outlet.replace(() => state);
  }

  #end(id: string, audience: Audience): void {
    this.#close(id, audience);
    for (const outlet of audience.outlets) outlet.fail(new GatewayError("GROUP_NOT_FOUND"));
  }

  #close(id: string, audience: Audience): void {
    audience.stop();
    clearTimeout(audience.spacing);
    if (this.#audiences.get(id) === audience) this.#audiences.delete(id);
  }

  #stateOf(id: string): Uint8Array {
    const group = groupMessage(this.#failover.group(id));
    return definition.watchGroup.responseType.encode({ group }).finish();
  }
}
