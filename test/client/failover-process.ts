// A client of a failover group in a process of its own: writes every 10 ms, and says what became of it when that changes. While it is not Primary it also writes like a client that ignores that.
// Arguments: address, id, the first of the 800 values that it writes in turn.
import { setTimeout } from "node:timers/promises";
import { Client } from "./failover-gateway.ts";

const [address = "", id = "", first = "0"] = process.argv.slice(2);

await using client = await Client.of(address, id, { failoverTimeoutMs: 2_000 });
client.member.on("role", (role, { epoch }) => console.log(`${role} ${epoch}`));

const outcomeOf = async (call: Promise<void>): Promise<string> =>
  await call.then(
    () => "done",
    (error: Error) => error.name,
  );

let last = "";
for (let count = 0; ; count++) {
  const value = Number(first) + (count % 800);
  const own = await outcomeOf(client.write(value));
  const ignoring = own === "NotPrimary" ? await outcomeOf(client.write(value, { whenSecondary: "send" })) : "not tried";
  const outcome = `write ${own}, ignoring its role ${ignoring}`;
  if (outcome !== last) console.log(outcome);
  last = outcome;
  await setTimeout(10);
}
