// Verifies one access token with jose and does nothing else. Told "start", it verifies as many at once as its argument
// says; told "stop", it answers how many verifications ended a second. The token and its keys come first.
import { createLocalJWKSet, jwtVerify } from "jose";

const atOnce = Number(process.argv[2]);
let running = false;
let verified = 0;
let startedAt = 0;
let verify;

async function keepVerifying() {
  while (running) {
    await verify();
    verified++;
  }
}

process.on("message", (told) => {
  if (told.token !== undefined) {
    const keys = createLocalJWKSet(told.jwks);
    const { issuer, audience } = told;
    verify = () => jwtVerify(told.token, keys, { issuer, audience, typ: "at+jwt" });
    verify().then(
      () => process.send("ready"),
      () => process.exit(1),
    );
  }
  if (told === "stop") {
    running = false;
    process.send((verified * 1_000) / (performance.now() - startedAt));
  }
  if (told === "start") {
    running = true;
    verified = 0;
    startedAt = performance.now();
    for (let i = 0; i < atOnce; i++) keepVerifying();
  }
});
// The only thing that this process waits for.
process.channel.ref();
console.log(JSON.stringify({ event: "listening" }));
