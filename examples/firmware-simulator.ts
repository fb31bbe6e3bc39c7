// A device's firmware, simulated in one program: the device and the gateway before it. Tests of remote clients start it.
// In a checkout, after `npm ci && npm run build`:
// node --import tsx examples/firmware-simulator.ts 127.0.0.1:41102 firmware-data
// Then type `unplug` to cut the gateway from the device, `set 42` to turn a knob at the device, and Ctrl-D to end it.
import { mkdir } from "node:fs/promises";
import { createConnection, type Socket } from "node:net";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { createGateway } from "gatehouse/server";
import { startSimulator } from "gatehouse/simulator";

const [address = "127.0.0.1:41102", folder = "firmware-data"] = process.argv.slice(2);
const dataDir = resolve(folder);
await mkdir(dataDir, { recursive: true, mode: 0o700 });

const socket = join(dataDir, "device.sock");
await using device = await startSimulator({
  address: `unix:${socket}`,
  seed: 7, // the same values in every run
  onWrite: ({ portName, error, value, call }) =>
    console.log(`${call.metadata.get("gatehouse-user")} wrote ${portName}: ${error} ${value}`),
});

/** The cable from the gateway to the device, in our hands: that is what a port is for. */
let cable: Socket | undefined;
const plugIn = () => {
  cable = createConnection(socket);
  return cable;
};

await using gateway = await createGateway({
  configuration: {
    dataDir,
    listen: [{ address }],
    sessions: { capacity: 4, reservedForAdministrators: 1 }, // a small device
    upstreams: [{ name: "device", address: device.address }],
    policy: { roles: { Admin: ["*"], Viewer: ["Arp.Plc.Gds.Services.Grpc.IDataAccessService/Read*"] } },
  },
  ports: {
    startupDelayMs: 1_000, // while a device boots, it answers logins with TRY_AGAIN_LATER
    upstreams: { device: plugIn },
  },
  emit: ({ event, ...facts }) => console.log(event, JSON.stringify(facts)),
});
gateway.initialPassword?.[Symbol.dispose](); // it stands in the file, too
console.log(`serving ${gateway.addresses[0]?.address}; the first password of admin: ${dataDir}/initial-admin-password`);

for await (const line of createInterface({ input: process.stdin, output: process.stdout })) {
  const [command, value] = line.split(" ");
  try {
    if (command === "unplug") cable?.destroy();
    else if (command === "set") device.variables.set("Arp.Plc.Eclr/Main.setpoint", Number(value));
    else console.log("unplug, set NUMBER, or Ctrl-D");
  } catch (error) {
    console.log(String(error)); // the device takes -1000 to 1000
  }
}
