// Verifies one password with Argon2id and does nothing else. Told "start", it verifies as many at once as its argument
// says; told "stop", it answers how many verifications ended a second.
import sodium from "sodium-native";

const PASSES = 2;
const MEMORY_BYTES = 19 * 1024 * 1024;

const password = Buffer.from("correct horse battery staple");
const hash = Buffer.alloc(sodium.crypto_pwhash_STRBYTES);
sodium.crypto_pwhash_str(hash, password, PASSES, MEMORY_BYTES);

const atOnce = Number(process.argv[2]);
let running = false;
let verified = 0;
let startedAt = 0;

function verify() {
  sodium.crypto_pwhash_str_verify_async(hash, password, (error, right) => {
    if (error || !right) throw error ?? new Error("a right password was not verified");
    verified++;
    if (running) verify();
  });
}

process.on("message", (told) => {
  if (told === "stop") {
    running = false;
    process.send((verified * 1_000) / (performance.now() - startedAt));
  }
  if (told === "start") {
    running = true;
    verified = 0;
    startedAt = performance.now();
    for (let i = 0; i < atOnce; i++) verify();
  }
});
// The only thing that this process waits for.
process.channel.ref();
console.log(JSON.stringify({ event: "listening" }));
