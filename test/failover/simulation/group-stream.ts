import type { GroupNews } from "../../../client/failover/role-events.ts";
import { backoffMs } from "../../../client/waiting.ts";
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
    if (!isSent) this.#break(call);
  }

  stop(): void {
    if (this.#call !== undefined) this.#call.isOver = true;
    this.#call = undefined;
  }

  #serve(gateway: SimulatedGateway, call: Call): void {
    if (call.isOver) return;
    let isPlanned = false;
    const plan = (ms: number, told: () => void) => {
      if (isPlanned) return;
      isPlanned = true;
      this.#world.agenda.in(ms, () =>
        gateway.whenAwake(() => {
          isPlanned = false;
          if (!call.isOver) told();
        }),
      );
    };
    let spacedUntil = 0;
    const tell = () => {
      spacedUntil = this.#world.agenda.now + SPACING_MS;
      this.#push(gateway, call);
    };
    const changed = () => plan(Math.max(0, spacedUntil - this.#world.agenda.now), tell);
    try {
      gateway.watch(
        (isDeleted) => {
          if (isDeleted) this.#deliver(call, () => this.#listener.gone());
          else changed();
        },
        () => this.#break(call),
      );
      tell();
    } catch {
      this.#deliver(call, () => this.#listener.gone());
    }
  }

  #push(gateway: SimulatedGateway, call: Call): void {
    const { view } = gateway;
    if (view === undefined) return;
    const { epoch, primary = "", pendingPrimary = "", isYielding } = view;
    this.#deliver(call, () => {
      this.#attempts = 0;
      this.#listener.news({ epoch, primary, pendingPrimary, isYielding });
    });
  }

  #deliver(call: Call, run: () => void): void {
    const { agenda, network } = this.#world;
    const ms = network.delayMs(this.#machine);
    if (ms === undefined) return this.#break(call);
    call.arrivesAt = Math.max(agenda.now + ms, call.arrivesAt);
    agenda.at(call.arrivesAt, () => {
      if (this.#machine.isCutOff) return this.#break(call);
      this.#machine.whenAwake(() => {
        if (!call.isOver) run();
      });
    });
  }

  /** The client notices later, and opens another later still. */
  #break(call: Call): void {
    const { random, timeoutMs } = this.#world;
    if (call.isOver) return;
    call.isOver = true;
    const ms = random.between(0, 0.5) * timeoutMs + backoffMs(PACE, this.#attempts++, () => random.next());
    this.#machine.after(ms, () => {
      if (this.#call === call) this.begin();
    });
  }
}
