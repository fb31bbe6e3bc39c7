import type { GroupNews } from "../../../client/failover/role-events.ts";
import { backoffMs } from "../../../client/waiting.ts";
import type { GroupView } from "../../../server/failover/views.ts";
import type { SimulatedGateway } from "./gateway.ts";
import type { Machine } from "./machine.ts";
import type { World } from "./world.ts";

/** As in the client library. */
const PACE = { initialMs: 500, maximumMs: 30_000 };

/** Between two states that the gateway tells, in ms. */
const SPACING_MS = 100;

export interface StreamListener {
  news(group: GroupNews): void;
  gone(): void;
}

/** One stream of a WatchGroup call: it keeps its order, and what it carries comes, or it breaks. */
interface Call {
  isOver: boolean;
  arrivesAt: number;
}

/** A client's watch of the group, opened anew where it broke. */
export class GroupStream {
  readonly #world: World;
  readonly #machine: Machine;
  readonly #listener: StreamListener;
  #call: Call | undefined;
  #attempts = 0;

  constructor(world: World, machine: Machine, listener: StreamListener) {
    this.#world = world;
    this.#machine = machine;
    this.#listener = listener;
  }

  /** Begins anew, whatever became of the one before. */
  begin(): void {
    this.stop();
    const call: Call = { isOver: false, arrivesAt: 0 };
    this.#call = call;
    const { network } = this.#world;
    const isSent = network.carry(this.#machine, () => network.toGateway((gateway) => this.#serve(gateway, call)));
    if (!isSent) this.broken(call);
  }

  stop(): void {
    if (this.#call !== undefined) this.#call.isOver = true;
    this.#call = undefined;
  }

  #serve(gateway: SimulatedGateway, call: Call): void {
    if (call.isOver) return;
    try {
      new ServedStream(this.#world, gateway, call, this).begin();
    } catch {
      this.gone(call);
    }
  }

  /** The gateway says how things are. */
  told(call: Call, { epoch, primary = "", pendingPrimary = "", isYielding }: GroupView): void {
    this.#deliver(call, () => {
      this.#attempts = 0;
      this.#listener.news({ epoch, primary, pendingPrimary, isYielding });
    });
  }

  /** The gateway has no such group. */
  gone(call: Call): void {
    this.#deliver(call, () => this.#listener.gone());
  }

  /** The client notices later, and opens another later still. */
  broken(call: Call): void {
    const { random, timeoutMs } = this.#world;
    if (call.isOver) return;
    call.isOver = true;
    const ms = random.between(0, 0.5) * timeoutMs + backoffMs(PACE, this.#attempts++, () => random.next());
    this.#machine.after(ms, () => {
      if (this.#call === call) this.begin();
    });
  }

  #deliver(call: Call, run: () => void): void {
    const { agenda, network } = this.#world;
    const ms = network.delayMs(this.#machine);
    if (ms === undefined) return this.broken(call);
    call.arrivesAt = Math.max(agenda.now + ms, call.arrivesAt);
    agenda.at(call.arrivesAt, () => {
      if (this.#machine.isCutOff) return this.broken(call);
      this.#machine.whenAwake(() => {
        if (!call.isOver) run();
      });
    });
  }
}

/** The gateway's end of a watch: it tells how things are, and again after changes, keeping a distance. */
class ServedStream {
  readonly #world: World;
  readonly #gateway: SimulatedGateway;
  readonly #call: Call;
  readonly #client: GroupStream;
  #isPlanned = false;
  #spacedUntil = 0;

  constructor(world: World, gateway: SimulatedGateway, call: Call, client: GroupStream) {
    this.#world = world;
    this.#gateway = gateway;
    this.#call = call;
    this.#client = client;
  }

  /** @throws {GatewayError} where there is no group */
  begin(): void {
    this.#gateway.watch(
      (isDeleted) => this.#changed(isDeleted),
      () => this.#client.broken(this.#call),
    );
    this.#tell();
  }

  #changed(isDeleted: boolean): void {
    if (this.#call.isOver) return;
    if (isDeleted) return this.#client.gone(this.#call);
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    this.#world.agenda.at(this.#spacedUntil, () => this.#gateway.whenAwake(() => this.#tell()));
  }

  #tell(): void {
    this.#isPlanned = false;
    const { view } = this.#gateway;
    if (view === undefined || this.#call.isOver) return;
    this.#spacedUntil = this.#world.agenda.now + SPACING_MS;
    this.#client.told(this.#call, view);
  }
}
