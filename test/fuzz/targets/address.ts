import assert from "node:assert/strict";
import { isIP } from "node:net";
import { parseAddress as parseClients } from "../../../client/address.ts";
import {
  type Address,
  formatAddress,
  isLocal,
  parseAddress as parseConfigured,
} from "../../../server/config/address.ts";
import { sourceOf } from "../../../server/core/source.ts";
import {
  formatAddress as formatListening,
  formatPeer,
  isLoopback,
  parseAddress as parseListening,
} from "../../../server/transport/address.ts";
import type { Target } from "../engine.ts";

/** Addresses as configuration, listener and client read them, and what becomes of a peer's. */
export const address: Target = {
  name: "address",
  maxBytes: 400,
  words: [
    ..."127.0.0.1:41100 0.0.0.0:0 [::1]:1 [::ffff:127.0.0.1]:65535 localhost:65536 unix: unix:/a unix:./a".split(" "),
    ..."[fe80::1%eth0]:1 2001:db8::1 ::ffff: 127.1 0x7f.1 1.2.3 a-b.c xn--a -a a- example.com. :: %25 \0".split(" "),
  ],
  open: () => ({ take: (input) => take(input.toString()) }),
};

function take(text: string): string {
  const configured = attempt(() => parseConfigured(text), RangeError);
  const listening = attempt(() => parseListening(text), RangeError);
  const client = attempt(() => parseClients(text), TypeError);
  if (configured !== undefined) expectSameToAll(configured);
  if (listening?.kind === "tcp")
    assert.deepEqual(parseListening(formatListening(listening.host, listening.port)), listening);
  if (client !== undefined) assert.equal(client.text, text);
  return [configured?.kind, listening?.kind, client && String(client.local), sourceKind(text)].join();
}

/** What the configuration takes in one spelling, listeners and clients must take too, and mean the same by it. */
function expectSameToAll(given: Address): void {
  const spelt = formatAddress(given);
  assert.deepEqual(parseConfigured(spelt), given, "an address is read as it was written");
  assert.deepEqual(parseListening(spelt), given, "a listener reads it as the configuration does");
  if (given.kind === "unix") return;
  if (isIP(given.host) !== 0) assert.equal(isLocal(given), isLoopback(given.host), "both know the same loopback");
  if (given.port > 0) assert.equal(parseClients(spelt).host, given.host);
}

/** The source of a peer that has this text for an address: some name, and the same for its own. */
function sourceKind(text: string): string {
  const source = sourceOf(text, "127.0.0.1:1");
  assert.notEqual(source, "");
  assert.notEqual(formatPeer(text, 1), "");
  if (isIP(text) === 0) return "none";
  assert.match(source, /^(?:\d+\.\d+\.\d+\.\d+|(?:[\da-f]{1,4}:){4}:\/64)$/);
  return source.includes("/") ? "v6" : "v4";
}

function attempt<T>(parse: () => T, wanted: typeof RangeError | typeof TypeError): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof wanted && error.message !== "") return undefined;
    throw error;
  }
}
