import assert from "node:assert/strict";

const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const before = PROTOTYPES.map(describe);

/** Nothing that was read may have become a part of every object. */
export function expectCleanPrototypes(): void {
  PROTOTYPES.forEach((prototype, at) => {
    assert.equal(describe(prototype), before[at], "a prototype has changed");
  });
}

function describe(prototype: object): string {
  return Reflect.ownKeys(prototype).map(String).join();
}

const LONGEST = 200;

/** What messages say, without what changes from input to input. */
export const outline = (messages: readonly string[]): string =>
  [...new Set(messages.map((message) => message.replace(/"[^"]*"|`[^`]*`/g, "…").replace(/\d+/g, "0")))]
    .sort()
    .join("; ")
    .slice(0, LONGEST);
