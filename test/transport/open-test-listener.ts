import type { Socket } from "node:net";
import type { GatewayEvent } from "../../server/core/events.ts";
import { ConnectionCounts, type ConnectionLimits } from "../../server/transport/connection-limits.ts";
import { type Connection, type Listener, type ListenerOptions, openListener } from "../../server/transport/listener.ts";
import { SourceRate } from "../../server/transport/source-rate.ts";
import { FakeClock } from "../support/fake-clock.ts";

type Refused = Extract<GatewayEvent, { event: "channel.refused" }>;

/** A listener with a clock that stands still, and what it handed over and told. */
export interface TestListener extends AsyncDisposable {
  listener: Listener;
  port: number;
  clock: FakeClock;
  counts: ConnectionCounts;
  connections: Connection[];
  events: GatewayEvent[];
  refused(): Refused[];
  /** Tells the listener that its files changed. */
  filesChanged(): void;
  isWatching(): boolean;
}

export async function openTestListener(
  options: ListenerOptions,
  { connectionRate = 0, ...limits }: Partial<ConnectionLimits> & { connectionRate?: number } = {},
  onConnection?: (connection: Connection) => void,
): Promise<TestListener> {
  const clock = new FakeClock();
  const counts = new ConnectionCounts({ channels: 100, channelsPerSource: 100, ...limits });
  const connections: Connection[] = [];
  const events: GatewayEvent[] = [];
  const emit = (event: GatewayEvent) => void events.push(event);
  let filesChanged = () => {};
  let watching = false;
  const listener = await openListener(options, {
    rate: new SourceRate(connectionRate, clock),
    counts,
    handshakeTimeoutMs: 10_000,
    clock,
    emit,
    watch(_files, changed) {
      filesChanged = changed;
      watching = true;
      return () => {
        watching = false;
      };
    },
    onConnection(connection) {
      connections.push(connection);
      onConnection?.(connection);
    },
  });
  return {
    listener,
    port: listener.port ?? 0,
    clock,
    counts,
    connections,
    events,
    refused: () => events.filter((event) => event.event === "channel.refused"),
    filesChanged: () => filesChanged(),
    isWatching: () => watching,
    async [Symbol.asyncDispose]() {
      await listener.close();
      for (const { socket } of connections) socket.destroy();
    },
  };
}

/** Lets the event loop turn until something holds; fails after 5 s. */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 5_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`it never came to hold: ${holds}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Waits for a socket's close, whether or not an error came first. */
export function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once("close", () => resolve()));
}
