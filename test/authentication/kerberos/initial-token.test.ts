import assert from "node:assert/strict";
import { test } from "node:test";
import { readInitialToken } from "../../../server/authentication/kerberos/initial-token.ts";

const KERBEROS = "2a864886f712010202";
const KERBEROS_OF_WINDOWS = "2a864882f712010202";
const NEGOTIATION = "2b0601050502";
const NTLM = "2b06010401823702020a";

function der(tag: number, ...parts: (Buffer | string)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
  const { length } = content;
  const octets = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...octets]), content]);
}

const oid = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const number = (value: number) => der(0x02, Buffer.from([value]));

const name = (...components: string[]) =>
  der(0x30, der(0xa0, number(2)), der(0xa1, der(0x30, ...components.map((component) => der(0x1b, component)))));

const request = (...components: string[]) =>
  der(
    0x6e,
    der(
      0x30,
      der(0xa0, number(5)),
      der(0xa1, number(14)),
      der(0xa2, der(0x03, Buffer.alloc(5))),
      der(
        0xa3,
        der(0x61, der(0x30, der(0xa0, number(5)), der(0xa1, der(0x1b, "PLANT.TEST")), der(0xa2, name(...components)))),
      ),
      der(0xa4, Buffer.alloc(200)),
    ),
  );

const kerberos = (mechanism = KERBEROS, kind = Buffer.from([1, 0])) =>
  der(0x60, oid(mechanism), kind, request("remoting", "gw.plant.test"));

const negotiation = (mechanisms: readonly string[], token: Buffer | undefined) =>
  der(
    0x60,
    oid(NEGOTIATION),
    der(
      0xa0,
      der(
        0x30,
        der(0xa0, der(0x30, ...mechanisms.map(oid))),
        ...(token === undefined ? [] : [der(0xa2, der(0x04, token))]),
      ),
    ),
  );

const FOR_US = { service: "remoting/gw.plant.test@PLANT.TEST", realm: "PLANT.TEST" };

/** What is told of a ticket that shows nothing that is encrypted. */
const FOUND = { ...FOR_US, encrypted: undefined };

test("a token of Kerberos tells for which service its ticket is", () => {
  assert.deepEqual(readInitialToken(kerberos()), FOUND);
});

test("a negotiation that begins with Kerberos is one, by either of its numbers", () => {
  assert.deepEqual(readInitialToken(negotiation([KERBEROS], kerberos())), FOUND);
  assert.deepEqual(readInitialToken(negotiation([KERBEROS_OF_WINDOWS, KERBEROS, NTLM], kerberos())), FOUND);
});

for (const [what, token] of [
  ["nothing", Buffer.alloc(0)],
  ["NTLM", Buffer.from("NTLMSSP\0\u0001\0\0\0")],
  ["a negotiation that likes NTLM best", negotiation([NTLM, KERBEROS], kerberos())],
  ["a negotiation that sends NTLM", negotiation([KERBEROS, NTLM], Buffer.from("NTLMSSP\0\u0001\0\0\0"))],
  ["a negotiation that sends nothing yet", negotiation([KERBEROS], undefined)],
  ["a negotiation of nothing", negotiation([], kerberos())],
  ["a negotiation within a negotiation", negotiation([KERBEROS], negotiation([KERBEROS], kerberos()))],
  ["Kerberos through a middleman (IAKERB)", kerberos("2b0601050205")],
  ["a request without a frame", request("remoting", "gw.plant.test")],
  ["an answer of a server", kerberos(KERBEROS, Buffer.from([2, 0]))],
  ["a token with something behind it", Buffer.concat([kerberos(), Buffer.from([0])])],
  ["a length that says more than there is", kerberos().subarray(0, -1)],
  ["an endless length", Buffer.from([0x60, 0x80, 0x06, 0x01])],
  ["a length of lengths", Buffer.from([0x60, 0xff, 0xff, 0xff, 0xff])],
] as const)
  test(`${what} is no initial token of Kerberos`, () => {
    assert.equal(readInitialToken(token), undefined);
  });

test("a request without a ticket that can be read names no service", () => {
  const token = der(0x60, oid(KERBEROS), Buffer.from([1, 0]), der(0x6e, der(0x30, der(0xa0, number(5)))));
  assert.deepEqual(readInitialToken(token), undefined);
});
