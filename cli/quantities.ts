import { InvalidArgumentError } from "commander";

const UNIT_MS: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** `500ms`, `10s`, `20m`, `1.5h` → ms. */
export function durationMs(text: string): number {
  const [, digits, unit] = /^(\d{1,9}(?:\.\d{1,6})?)(ms|s|m|h)$/.exec(text) ?? [];
  if (digits === undefined)
    throw new InvalidArgumentError("Write a duration with its unit, such as 500ms, 10s or 20m.");
  return Number(digits) * UNIT_MS[unit!]!;
}

/** The id of a failover group, as the configuration has it. */
export function groupId(text: string): string {
  if (!/^[^\p{Cc}\ufffd/]{1,128}$/u.test(text))
    throw new InvalidArgumentError("Write an id of 1 to 128 characters without slashes and control characters.");
  return text;
}

/** `0.1%`, `5%`, `0.001` → 0 to 1. */
export function share(text: string): number {
  const [, digits, percent] = /^(\d{1,3}(?:\.\d{1,9})?)(%?)$/.exec(text) ?? [];
  const value = Number(digits) / (percent === "%" ? 100 : 1);
  if (!(value <= 1)) throw new InvalidArgumentError("Write a share such as 0.1% or 0.001, at most 100%.");
  return value;
}

/** A number of things, from 1 on. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("Write a whole number from 1 on.");
  return Number(text);
}

/** `500`, `0.5`: so many a second. */
export function perSecond(text: string): number {
  const value = /^\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : 0;
  if (value === 0) throw new InvalidArgumentError("Write how many a second, such as 500 or 0.5.");
  return value;
}

/** What a simulation's chance is made of. */
export function seedNumber(text: string): number {
  if (!/^\d{1,10}$/.test(text) || Number(text) >= 2 ** 32)
    throw new InvalidArgumentError("Write a whole number from 0 to 4294967295.");
  return Number(text);
}
