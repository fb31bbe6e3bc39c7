// Does the one operation that a login by another scheme is about, and nothing else. Its argument says how many at once.
// First it is told what to verify: an access token again and again (jose), a certificate's signature likewise, or a list of
// GSSAPI tokens, each once (step).
// Told "start", it begins; told "stop", it answers how many it did a second, and for GSSAPI it answers when the list is done.

import { X509Certificate } from "node:crypto";
import { createLocalJWKSet, jwtVerify } from "jose";

const atOnce = Number(process.argv[2]);

const KINDS = {
  token({ token, jwks, issuer, audience }) {
    const keys = createLocalJWKSet(jwks);
    return () => jwtVerify(token, keys, { issuer, audience, typ: "at+jwt" });
  },
  certificate({ certificate, authority }) {
    const { publicKey } = new X509Certificate(authority);
    const der = new X509Certificate(certificate).raw;
    return async () => {
      // Work that never waits would keep this process from hearing when to stop.
      await new Promise(setImmediate);
      if (!new X509Certificate(der).verify(publicKey)) throw new Error("a right certificate was not verified");
    };
  },
  async tickets({ service, tickets }) {
    let next = 0;
    const kerberos = await import("kerberos");
    return async () => {
      const ticket = tickets[next++];
      if (ticket === undefined) return false;
      const server = await kerberos.default.initializeServer(service);
      await server.step(ticket);
    };
  },
};

let verify;
let running = false;
let verified = 0;
let startedAt = 0;

async function keepVerifying() {
  while (running) {
    if ((await verify()) === false) return;
    verified++;
  }
}

const perSecond = () => (verified * 1_000) / (performance.now() - startedAt);

process.on("message", async (told) => {
  if (told.kind !== undefined) {
    verify = await KINDS[told.kind](told);
    process.send("ready");
  }
  if (told === "start") {
    running = true;
    verified = 0;
    startedAt = performance.now();
    await Promise.all(Array.from({ length: atOnce }, keepVerifying));
    if (running) process.send(perSecond());
  }
  if (told === "stop") {
    running = false;
    process.send(perSecond());
  }
});
// The only thing that this process waits for.
process.channel.ref();
console.log(JSON.stringify({ event: "listening" }));
