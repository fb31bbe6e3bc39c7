import type { Applicant } from "../../../server/admission/admission.ts";
import type { ActingCall, DeviceLine, EpochCalls } from "../../../server/admission/fenced-calls.ts";
import type { SimulatedClient } from "./client.ts";
import type { SimulatedGateway } from "./gateway.ts";
import type { World } from "./world.ts";

/** As whom it acts. */
interface Claim {
  readonly session: string;
  readonly epoch: number;
}

/** A call of a fenced method, from a client through the gateway to the device. */
export class FencedCall implements ActingCall, DeviceLine {
  readonly epoch: number;
  readonly #session: string;
  /** Of the connection to the device. */
  readonly isLost = false;
  readonly #world: World;
  readonly #client: SimulatedClient;
  readonly #onOver: (isFenced: boolean) => void;
  #gateway: SimulatedGateway | undefined;
  #acting: EpochCalls | undefined;
  #reset: Promise<void> | undefined;

  constructor(world: World, client: SimulatedClient, claim: Claim, onOver: (isFenced: boolean) => void) {
    this.#world = world;
    this.#client = client;
    this.epoch = claim.epoch;
    this.#session = claim.session;
    this.#onOver = onOver;
  }

  send(): void {
    const { network } = this.#world;
    network.carry(this.#client.machine, () => network.toGateway((gateway) => this.#arrive(gateway)));
  }

  /** The client gives it up. */
  cancel(): void {
    const { network } = this.#world;
    network.carry(this.#client.machine, () =>
      this.#gateway?.whenAwake(() => {
        if (!this.#isRunning) return;
        void this.#end();
        this.#acting?.noteReset(this);
        this.#acting?.leave(this);
      }),
    );
  }

  /** As the relay does it: what was reset on a living connection is waited for there. */
  async fence(): Promise<void> {
    if (!this.#isRunning) return;
    const reset = this.#end();
    if (this.#world.random.chance(0.5)) {
      this.#acting?.noteReset(this);
      return;
    }
    await reset;
  }

  /** Its connection to the device is a line of its own. */
  async flushed(): Promise<void> {
    await this.#reset;
  }

  get #isRunning(): boolean {
    return this.#world.device.runs(this);
  }

  #arrive(gateway: SimulatedGateway): void {
    const { id } = this.#client;
    const applicant = applicantOf(id);
    if (gateway.refuses(applicant, this.#session, this.epoch)) return this.#answer(gateway, true);
    this.#gateway = gateway;
    this.#acting = applicant.acting;
    this.#acting?.add(this);
    this.#world.rules.accepted(id, this.#session, this.epoch);
    this.#world.device.begin(this, gateway);
    this.#world.agenda.in(this.#durationMs(), () => {
      if (!this.#isRunning || this.#reset !== undefined) return;
      this.#world.device.end(this);
      gateway.whenAwake(() => this.#acting?.leave(this));
      this.#answer(gateway, false);
    });
  }

  #durationMs(): number {
    const { random, timeoutMs } = this.#world;
    const dice = random.next();
    if (dice < 0.6) return random.between(1, 50);
    return dice < 0.8 ? random.between(1, 2_000) : random.between(0, 1.5) * timeoutMs;
  }

  /** The reset reaches the device a little later. */
  #end(): Promise<void> {
    const { agenda, random, device, kind } = this.#world;
    this.#world.stir();
    this.#reset ??= new Promise((resolve) => {
      const isSlow = kind !== "calm" && random.chance(0.1);
      agenda.in(isSlow ? random.between(0, 3_000) : random.between(0, 200), () => {
        this.#world.stir();
        device.end(this);
        resolve();
      });
    });
    return this.#reset;
  }

  #answer(gateway: SimulatedGateway, isFenced: boolean): void {
    const { machine } = this.#client;
    gateway.whenAwake(() => this.#world.network.carryTo(machine, () => this.#onOver(isFenced)));
  }
}

/** What fencing looks at. */
const applicantOf = (id: string): Applicant =>
  ({ session: { principal: { authority: "file", name: id }, key: id, roles: [] } }) as unknown as Applicant;
