import type { HeartbeatAnswer } from "../../../server/failover/failover.ts";
import type { GroupView } from "../../../server/failover/views.ts";
import type { SimulatedClient } from "./client.ts";
import type { SimulatedGateway } from "./gateway.ts";
import type { World } from "./world.ts";

interface Told {
  readonly session: string;
  readonly epoch: number;
}

/** What must hold at every instant of every schedule. */
export class Rules {
  /** Why roles went and came. */
  readonly reasons = new Set<string>();
  /** Why clients gave roles up. */
  readonly clientReasons = new Set<string>();
  readonly #world: World;
  readonly #margin: number;
  readonly #holdDownMs: number;
  /** Epoch to who was told that he is Primary with it. */
  readonly #holders = new Map<number, string>();
  /** Epochs that began in some process. */
  readonly #begun = new Set<number>();
  /** Epochs that are over. */
  readonly #ended = new Set<number>();
  /** The last few that were told. */
  readonly #told: Told[] = [];
  /** Epochs up to here may overlap with later ones: a delete or an override moved them. */
  #excusedUpTo = 0;
  #accepted = 0;
  #holder: string | undefined;
  /** Who was asked to be Primary, since somebody was. */
  readonly #asked = new Set<string>();
  #lastEnd: string | undefined;
  readonly #scores = new Map<string, number>();
  /** Since when, in true time, somebody's score is better than the Primary's by the margin. */
  #beatenSince: number | undefined;

  constructor(world: World, margin: number, holdDownMs: number) {
    this.#world = world;
    this.#margin = margin;
    this.#holdDownMs = holdDownMs;
  }

  get highest(): number {
    let highest = 0;
    for (const epoch of this.#holders.keys()) if (epoch > highest) highest = epoch;
    for (const epoch of this.#world.disk.granted) if (epoch > highest) highest = epoch;
    return highest;
  }

  /** A delete or an override is asked for, or may have happened. */
  moved(): void {
    this.#excusedUpTo = Math.max(this.#excusedUpTo, this.highest);
  }

  decided({ role, session, epoch, reason }: { role: string; session: string; epoch: number; reason: string }): void {
    this.#beatenSince = undefined;
    this.reasons.add(reason);
    if (role === "Secondary") {
      this.#holder = undefined;
      this.#lastEnd = reason;
      this.#ended.add(epoch);
      if (reason === "deleted" || reason === "override") this.moved();
      return;
    }
    this.#holder = session;
    const isAtOnce = reason === "override" || this.#lastEnd === "override" || this.#lastEnd === "deleted";
    if (!isAtOnce && !this.#asked.has(session)) this.#fail(`${session} was not asked before it became Primary`);
    this.#asked.clear();
    this.#lastEnd = undefined;
    if (this.#begun.has(epoch)) this.#fail(`epoch ${epoch} began twice`);
    this.#begun.add(epoch);
    this.#world.device.endedBefore(epoch);
    this.#holds(session, epoch);
    this.#compare();
  }

  /** A new process knows no scores, and who is Primary. */
  restarted(view: GroupView | undefined): void {
    this.#scores.clear();
    this.#asked.clear();
    this.#lastEnd = undefined;
    this.#beatenSince = undefined;
    this.#holder = view?.primary;
  }

  /** A heartbeat was answered. */
  heard(gateway: SimulatedGateway, session: string, score: number, { role, epoch, leaseMs }: HeartbeatAnswer): void {
    this.#scores.set(session, score);
    this.#compare();
    if (role === "PendingPrimary") this.#asked.add(session);
    if (role === "Secondary" && session === this.#holder) this.#checkYield(session);
    if (role !== "Primary") return;
    this.#holds(session, epoch);
    if (leaseMs > 0.75 * this.#world.timeoutMs) this.#fail("a lease was too long");
    const kept = this.#world.disk.state.groups.get("g")?.epoch ?? 0;
    if (epoch > kept && !this.#world.disk.granted.has(epoch)) this.#fail(`epoch ${epoch} was told before it was kept`);
    if (this.#told.some((told) => told.session === session && told.epoch === epoch)) return;
    this.#told.push({ session, epoch });
    if (this.#told.length > 6) this.#told.shift();
    this.look(gateway);
  }

  /** Which epochs calls may act with now. */
  look({ failover, isAlive }: SimulatedGateway): void {
    if (!isAlive) return;
    let now = 0;
    for (const { session, epoch } of this.#told) {
      if (!failover.mayAct("g", session, epoch, anybody)) continue;
      if (now !== 0 && now !== epoch) this.#fail(`calls of epochs ${now} and ${epoch} may act at one instant`);
      now = epoch;
    }
    if (now !== 0 && now < this.#accepted) this.#fail(`calls of epoch ${now} may act after those of ${this.#accepted}`);
    this.#accepted = Math.max(this.#accepted, now);
  }

  /** A call was let in. */
  accepted(client: string, session: string, epoch: number): void {
    if (client !== session) this.#fail(`a call of ${client} was let in as one of ${session}`);
    this.#holds(session, epoch);
    if (!this.#world.disk.granted.has(epoch)) this.#fail(`a call of epoch ${epoch} was let in before it was kept`);
  }

  /** A client gave its role up. It may always do so by itself, but must not hear what nobody said. */
  gaveUp(session: string, epoch: number, reason: string): void {
    this.clientReasons.add(reason);
    if (reason === "superseded" && !this.#ended.has(epoch) && this.highest <= epoch)
      this.#fail(`${session} gave epoch ${epoch} up as if another had followed`);
  }

  /** A client took itself for Primary, or goes on to do so. */
  believed(client: SimulatedClient): void {
    if (!client.honoursLeases || !client.believes) return;
    for (const other of this.#world.clients) {
      if (other === client || !other.honoursLeases || !other.believes) continue;
      if (Math.min(client.epoch, other.epoch) <= this.#excusedUpTo) continue;
      this.#fail(
        `${client.id} with epoch ${client.epoch} and ${other.id} with epoch ${other.epoch} take themselves for Primary`,
      );
    }
  }

  /** What was known for sure before a crash is known after it. */
  remembered(before: GroupView | undefined, after: GroupView | undefined, wall: number): void {
    if (before === undefined) return;
    if (after === undefined) return this.#fail("a group was forgotten");
    if (after.epoch < before.epoch) this.#fail(`epoch ${before.epoch} was forgotten`);
    for (const { id, override, overrideExpiresAtWall } of before.sessions) {
      const found = after.sessions.find((session) => session.id === id);
      if (found === undefined) this.#fail(`client session ${id} was forgotten`);
      // The two clocks of a machine need not agree on when it ended.
      const isOver = overrideExpiresAtWall !== null && overrideExpiresAtWall <= wall;
      if (override !== "Off" && !isOver && found?.override !== override)
        this.#fail(`the override of ${id} was forgotten`);
    }
    if (before.primary !== undefined && after.primary !== before.primary && !after.isYielding)
      this.#fail(`that ${before.primary} is Primary was forgotten`);
  }

  #holds(session: string, epoch: number): void {
    const holder = this.#holders.get(epoch);
    if (holder !== undefined && holder !== session) this.#fail(`epoch ${epoch} is ${holder}'s and ${session}'s`);
    this.#holders.set(epoch, session);
  }

  #compare(): void {
    const own = this.#holder === undefined ? undefined : this.#scores.get(this.#holder);
    let best = -1;
    for (const [session, score] of this.#scores) if (session !== this.#holder && score > best) best = score;
    const isBeaten = own !== undefined && best > own && (own < 1 || best - own >= this.#margin);
    if (!isBeaten) this.#beatenSince = undefined;
    else this.#beatenSince ??= this.#world.agenda.now;
  }

  #checkYield(session: string): void {
    if (this.#beatenSince === undefined) return this.#fail(`${session} is to give way and is not beaten`);
    const heldMs = (this.#world.agenda.now - this.#beatenSince) * this.#world.gatewayRate;
    if (heldMs < this.#holdDownMs - 1) this.#fail(`${session} is to give way after ${Math.round(heldMs)} ms`);
  }

  #fail(text: string): void {
    this.#world.fail(text);
  }
}

const anybody = () => true;
