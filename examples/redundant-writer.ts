// One of two or more programs that write for a device: the gateway makes one of them Primary, and only that one writes.
// In a checkout, with a gateway whose configuration has `failover: { enabled: true }`, in a terminal each:
// GATEHOUSE_PASSWORD_FILE=password.txt node --import tsx examples/redundant-writer.ts localhost:41100 writer one
// GATEHOUSE_PASSWORD_FILE=password.txt node --import tsx examples/redundant-writer.ts localhost:41100 writer two
// The user needs role FailoverUsers and one that may write. Ctrl-C leaves the group, and the other goes on at once.
import { setTimeout } from "node:timers/promises";
import { CoreType, connect, DataAccessService, Fenced, failover, NotPrimary } from "gatehouse/client";

const [address = "localhost:41100", username = "writer", id = "one"] = process.argv.slice(2);
const { GATEHOUSE_CA: ca = "gatehouse-data/tls/server.crt", GATEHOUSE_PASSWORD_FILE: file = "password.txt" } =
  process.env;

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

await using channel = await connect(address, { ca });
await using session = await channel.login({ username, password: { file } });
await using member = await failover(session, {
  group: "cell-1",
  id, // its own for every program, the same after a restart
  score: () => 80, // 0 to 100: how well this program could do the work now
  onRole: (role, { epoch, reason, signal }) => {
    console.log(`${role} (epoch ${epoch}, ${reason})`);
    if (role === "Primary") void write(signal);
  },
});
member.on("trouble", (error, during) => console.log(`${during}: ${error.message}`));
member.on("closed", () => stop.abort());

/** Writes as long as the role lasts. Every call carries the epoch; the gateway refuses those of an old one. */
async function write(role: AbortSignal): Promise<void> {
  const data = member.proxy(DataAccessService);
  let told = "";
  const tell = (text: string) => {
    if (text !== told) console.log(text);
    told = text;
  };
  for (let value = 0; !role.aborted; value = (value + 1) % 1_000) {
    const Value = { TypeCode: CoreType.CT_Int16, Int16Value: value };
    try {
      await data.writeSingle({ data: { PortName: "Arp.Plc.Eclr/Main.setpoint", Value } });
      tell("writing");
    } catch (error) {
      if (error instanceof NotPrimary || error instanceof Fenced) return; // it is another's turn
      tell(String(error));
    }
    await setTimeout(200, undefined, { signal: role }).catch(() => {});
  }
}

await setTimeout(2 ** 31 - 1, undefined, { signal: stop.signal }).catch(() => {});
