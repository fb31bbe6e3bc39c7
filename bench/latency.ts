// How long authorised calls take while logins saturate every core, against the same calls while nothing else happens
// (design §5). The client takes precedence, as it would on a machine of its own.
import { BenchedGateway } from "./support/gateway.ts";
import { trickle } from "./support/load.ts";
import { getSession, keepLoggingIn, login } from "./support/logged-in.ts";
import { cores, takePrecedence } from "./support/machine.ts";
import { isQuick, type Measurement, report } from "./support/report.ts";
import { interleave, median, quantile, ratios } from "./support/statistics.ts";
import { WireClient } from "./support/wire-client.ts";

const ROUNDS = isQuick ? 3 : 9;
const ROUND_MS = isQuick ? 1_000 : 5_000;
const EVERY_MS = 2;
const LOGINS_AT_ONCE = 4 * cores;

await using gateway = await BenchedGateway.start(LOGINS_AT_ONCE + 1);
// Only now: the gateway's process would inherit it.
const hasPrecedence = takePrecedence();
using client = await WireClient.connect(gateway.plaintext);
const caller = { client, call: getSession(await login(client, `user-${LOGINS_AT_ONCE}`)) };
const calls = () => trickle(caller, { everyMs: EVERY_MS, ms: ROUND_MS });
await calls();

const [busy = [], idle = []] = await interleave(ROUNDS, [() => amongLogins(calls), calls]);
report([figure(0.99, { budget: { atMost: 2 } }), figure(0.5)]);

function figure(share: number, budget: Pick<Measurement, "budget"> = {}): Measurement {
  const at = (rounds: readonly number[][]) => rounds.map((latencies) => quantile(latencies, share));
  return {
    name: `calls among logins to idle, p${share * 100}${hasPrecedence ? "" : ", client without precedence"}`,
    ...budget,
    rounds: ratios(at(busy), at(idle)),
    facts: { "among logins, ms": median(at(busy)), "idle, ms": median(at(idle)) },
  };
}

async function amongLogins<T>(work: () => Promise<T>): Promise<T> {
  let running = true;
  const users = Array.from({ length: LOGINS_AT_ONCE }, (_, i) =>
    keepLoggingIn(gateway.plaintext, `user-${i}`, { isRunning: () => running, onLogin: () => {} }),
  );
  const result = await Promise.race([
    work(),
    Promise.all(users).then(() => Promise.reject(new Error("no logins ran"))),
  ]);
  running = false;
  await Promise.all(users);
  return result;
}
