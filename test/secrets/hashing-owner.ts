import { systemClock } from "../../server/core/clock.ts";
import { HashingProcess } from "../../server/secrets/hashing-process.ts";
import { hashSettings } from "../../server/secrets/password-hash.ts";
import { SecretBytes } from "../../server/secrets/secret-bytes.ts";

// Tells the number of its hashing process once that works, and waits to be killed.
const hashing = new HashingProcess({ concurrency: 1, clock: systemClock, emit: () => {} });
await hashing.derive(SecretBytes.random(12), Buffer.alloc(16), hashSettings({ memoryBytes: 8 * 1024, passes: 1 }));
console.log(hashing.pid);
setInterval(() => {}, 1_000);
