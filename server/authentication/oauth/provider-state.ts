import type { Clock } from "../../core/clock.ts";
import type { Emit } from "../../core/events.ts";
import type { ProviderError } from "./provider-error.ts";

/** What of a provider is asked. */
export type ProviderPart = "keys" | "introspection" | "userinfo";

/** One that comes and goes all the time is told once in this time. */
const TOLD_EVERY_MS = 10_000;

/** Tells when a part of a provider stops answering, answers what cannot be used, and is well again: changes, not requests. */
export class ProviderState {
  readonly #issuer: string;
  readonly #clock: Clock;
  readonly #emit: Emit;
  #isClosed = false;
  readonly #told = new Map<ProviderPart, { fault: string; at: number }>();

  constructor(issuer: string, { clock, emit }: { clock: Clock; emit: Emit }) {
    this.#issuer = issuer;
    this.#clock = clock;
    this.#emit = emit;
  }

  failed(part: ProviderPart, { fault, message }: ProviderError): void {
    const told = this.#told.get(part);
    const now = this.#clock.now();
    if (this.#isClosed || told?.fault === fault || now - (told?.at ?? Number.NEGATIVE_INFINITY) < TOLD_EVERY_MS) return;
    this.#told.set(part, { fault, at: now });
    const event = fault === "rejected" ? "provider.rejected" : "provider.down";
    this.#emit({ event, issuer: this.#issuer, part, detail: message });
  }

  /** Tells nothing any more: what fails now fails since we stop. */
  close(): void {
    this.#isClosed = true;
  }

  succeeded(part: ProviderPart): void {
    const told = this.#told.get(part);
    if (told === undefined || told.fault === "") return;
    this.#told.set(part, { fault: "", at: told.at });
    this.#emit({ event: "provider.up", issuer: this.#issuer, part });
  }
}
