import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { Admission } from "../../server/admission/admission.ts";
import { systemClock } from "../../server/core/clock.ts";
import { Failover } from "../../server/failover/failover.ts";
import { type FailoverRecord, nothingStored } from "../../server/failover/records.ts";
import { Policy } from "../../server/policy/policy.ts";
import type { Session } from "../../server/sessions/session.ts";
import type { SessionTable } from "../../server/sessions/session-table.ts";
import { failoverService } from "../../server/surface/failover-service.ts";
import { remotingService } from "../../server/surface/remoting-service.ts";
import { ChannelServer } from "../../server/transport/channel-server.ts";
import { grant, openSession, sessionTable } from "../sessions/support.ts";
import { RawClient } from "../support/raw-client.ts";
import { Member } from "./failover-gateway.ts";

const MAX_BYTES = 16_384;
const PATIENCE = { idleChannel: 60_000, requestTimeout: 60_000, callDeadline: 60_000 };

/** A store whose disk a test holds up. */
export class HeldStore {
  /** What is being kept now waits for this. */
  held: Promise<void> = Promise.resolve();
  appended = 0;

  async append(records: readonly FailoverRecord[]): Promise<void> {
    this.appended += records.length;
    await this.held;
  }

  note(): void {}
}

/** The failover service alone, on groups and sessions that the test has in its hands. */
export class FailoverServer implements AsyncDisposable {
  readonly store = new HeldStore();
  readonly failover: Failover;
  readonly table: SessionTable;
  readonly #channels: ChannelServer;
  readonly #server = createServer((socket) => {
    const from = { peer: "127.0.0.1:1", source: "127.0.0.1", listener: "127.0.0.1:2", security: "plaintext" } as const;
    this.#channels.accept({
      socket,
      ...from,
      channel: undefined,
      certificate: () => undefined,
      ready() {},
      refuse() {},
    });
  });

  private constructor() {
    const { table, clock } = sessionTable();
    const emit = () => {};
    this.table = table;
    this.failover = new Failover({ store: this.store, stored: nothingStored(), clock, emit });
    const parts = { failover: this.failover, emit, maxBytes: MAX_BYTES };
    const methods = [...failoverService(parts), ...remotingService(parts)];
    const routes = new Map(methods.map(({ route }) => [`/${route.full}`, route]));
    const admission = new Admission(routes, new Policy({ anonymous: [], roles: {} }));
    const limits = { ...PATIENCE, streamsPerChannel: 100, maxLoginMessage: MAX_BYTES };
    this.#channels = new ChannelServer({ table, admission, routes, clock: systemClock, emit, limits });
    for (const method of methods) method.register?.(this.#channels, emit);
  }

  static async start(): Promise<FailoverServer> {
    const server = new FailoverServer();
    await once(server.#server.listen(0, "127.0.0.1"), "listening");
    return server;
  }

  /** A client whose calls run in a session of both failover roles. */
  async member(user = "north"): Promise<{ member: Member; session: Session }> {
    const raw = new RawClient(`127.0.0.1:${(this.#server.address() as AddressInfo).port}`);
    await raw.authenticate(0);
    const channel = [...this.table.channels].at(-1)!;
    const session = openSession(this.table, channel, grant(user, ["FailoverUsers", "FailoverAdministrators"]));
    await raw.authenticate(session.token);
    return { member: new Member(raw, session.token), session };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    await this.#channels.drain(0);
  }
}
