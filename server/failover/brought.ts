import { GatewayError } from "../core/errors.ts";
import type { GroupSettings, Registration } from "./records.ts";

/** What all that clients bring along may weigh together. */
const MOST = 64 * 1024 * 1024;
/** What a value of JSON takes in memory beside its text: three bytes of text can be an object. */
const BYTES_A_VALUE = 64;

const TOO_MUCH =
  "names, descriptions and AdditionalData of all groups and clients take as much memory as they may; bring less, or delete some first";

/** What a text or JSON that the gateway keeps for a client weighs: about as many bytes as it takes in memory. */
function weightOf(value: unknown): number {
  if (typeof value === "string") return BYTES_A_VALUE + 2 * value.length;
  if (typeof value !== "object" || value === null) return BYTES_A_VALUE;
  let weight = BYTES_A_VALUE;
  for (const [name, inner] of Object.entries(value)) weight += 2 * name.length + weightOf(inner);
  return weight;
}

const weightOfGroup = ({ name, description, additionalData }: GroupSettings): number =>
  weightOf(name) + weightOf(description) + weightOf(additionalData);

const weightOfClient = ({ name, additionalData }: Registration): number => weightOf(name) + weightOf(additionalData);

/**
 * What clients bring along and the gateway keeps for them: names, descriptions and data. Each is short, but 10,000 groups
 * of 64 clients would take all memory, and more text than a snapshot can have.
 */
export class Brought {
  #weight = 0;

  /** In bytes of memory, about. */
  get weight(): number {
    return this.#weight;
  }

  /** Takes what was kept before, however much it is. */
  restore(settings: GroupSettings, registrations: Iterable<Registration>): void {
    this.#weight += weightOfGroup(settings);
    for (const registration of registrations) this.#weight += weightOfClient(registration);
  }

  /** @throws {GatewayError} `GROUP_LIMIT_REACHED` */
  takeGroup(settings: GroupSettings): void {
    this.#take(weightOfGroup(settings));
  }

  /** @throws {GatewayError} `GROUP_LIMIT_REACHED` */
  takeClient(registration: Registration): void {
    this.#take(weightOfClient(registration));
  }

  giveGroup(settings: GroupSettings): void {
    this.#weight -= weightOfGroup(settings);
  }

  giveClient(registration: Registration): void {
    this.#weight -= weightOfClient(registration);
  }

  #take(weight: number): void {
    if (this.#weight + weight > MOST) throw new GatewayError("GROUP_LIMIT_REACHED", undefined, { tell: TOO_MUCH });
    this.#weight += weight;
  }
}
