import assert from "node:assert/strict";
import { readDescribedFile } from "../../../server/forwarding/described-file.ts";
import type { Target } from "../engine.ts";
import { expectCleanPrototypes, outline } from "../properties.ts";

/** What a device tells of its contract: names that are names, or a fault in words. */
export const descriptors: Target = {
  name: "descriptors",
  maxBytes: 4_096,
  words: [
    "\x0a\x01a",
    "\x12\x01b",
    "\x1a\x01c",
    "\x22\x03\x0a\x01M",
    "\x32\x07\x0a\x01S\x12\x02\x0a\x00",
    "\x28\x01",
    "\x0b",
    "\x0c",
  ],
  open: async () => ({
    async take(input) {
      expectCleanPrototypes();
      try {
        const { name, symbols, services, methods } = readDescribedFile(input);
        assert.notEqual(name, "");
        for (const symbol of symbols) assert.match(symbol, /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/);
        for (const service of services) assert.ok(symbols.includes(service));
        for (const method of methods) assert.ok(services.includes(method.service));
        return `${Math.min(services.length, 3)} services, ${Math.min(methods.length, 3)} methods`;
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        assert.match(error.message, /^a file|^a message/);
        return outline([error.message]);
      }
    },
    async [Symbol.asyncDispose]() {},
  }),
};
