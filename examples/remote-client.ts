// A remote client of a device behind a gateway: reads, writes, and watches a variable until Ctrl-C, whatever becomes of
// the connection. In a checkout, with `npm start` in another terminal:
// node --import tsx examples/remote-client.ts localhost:41100 admin
// Once admin has a password of his own, name a file with it: GATEHOUSE_PASSWORD_FILE=password.txt
import { readFile } from "node:fs/promises";
import { CoreType, connect, DataAccessError, DataAccessService, VariableStreamService } from "gatehouse/client";

const [address = "localhost:41100", username = "admin"] = process.argv.slice(2);
const {
  GATEHOUSE_CA: ca = "gatehouse-data/tls/server.crt",
  GATEHOUSE_PASSWORD_FILE: file = "gatehouse-data/initial-admin-password",
} = process.env;

/** Called for the login, and again after a lost connection. What it gives is wiped after each use. */
const password = async (): Promise<Uint8Array> => {
  const bytes = await readFile(file);
  const lineEnd = bytes.indexOf("\n");
  return lineEnd < 0 ? bytes : bytes.subarray(0, lineEnd);
};

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

await using channel = await connect(address, { ca });
await using session = await channel.login({ username, password });
channel.on("disconnected", () => console.log("the connection is lost"));
session.on("reopened", () => console.log("connected and logged in again"));

// Names of fields are the device's own. Each access has an outcome of its own: a wrong name is no failed call.
const data = channel.proxy(DataAccessService, { session });
const speed = await data.readSingle({ portName: "Arp.Plc.Eclr/Main.speed" });
console.log(`speed ${speed._ReturnValue?.Value?.DoubleValue?.toFixed(1)}`);

const value = { TypeCode: CoreType.CT_Int16, Int16Value: 250 };
const written = await data.writeSingle({ data: { PortName: "Arp.Plc.Eclr/Main.setpoint", Value: value } });
console.log(`setpoint ${DataAccessError[written._ReturnValue]}`);

// A stream ends with its connection. With `reopen` it begins again once the session is back; what came in between is not told.
const streams = channel.proxy(VariableStreamService, { session, reopen: true, signal: stop.signal });
try {
  for await (const { items } of streams.subscribe({ portNames: ["Arp.Plc.Eclr/Main.counter"] }))
    console.log(`counter ${items[0]?.Value?.Uint32Value}`);
} catch (error) {
  // Ended for a cause that does not pass: a role was taken, a password changed.
  if (!stop.signal.aborted) throw error;
}
