import type { ClientHttp2Stream, OutgoingHttpHeaders } from "node:http2";
import { Wire } from "../conformance/wire.ts";
import type { ForwardingGateway } from "./forwarding-gateway.ts";
import { digest, type Recording, record } from "./recording.ts";
import type { DeviceCall, Script, TestDevice } from "./test-device.ts";

/** One call, said once for a device alone and for a device behind the gateway. */
export interface Case {
  path: string;
  headers?: OutgoingHttpHeaders;
  /** What the client does, beside reading. */
  client: (stream: ClientHttp2Stream, seen: () => DeviceCall) => unknown;
  /** What the device does, beside reading. */
  device: Script;
}

/** What both ends saw of a call. */
export interface BothEnds {
  client: Recording;
  device: { headers: [string, string][]; body: string; ending: string } | undefined;
}

/** Names that a gateway may change: where a call goes, and what it adds. */
const isCompared = (name: string): boolean => !name.startsWith("gatehouse-") && name !== ":authority";

/** Runs a case against the device alone, and through the gateway. */
export async function sideBySide(
  { gateway, device }: { gateway: ForwardingGateway; device: TestDevice },
  wanted: Case,
): Promise<{ direct: BothEnds; forwarded: BothEnds }> {
  using straight = await Wire.open(device.address);
  using through = await gateway.login();
  return { direct: await run(straight, device, wanted), forwarded: await run(through, device, wanted) };
}

async function run(wire: Wire, device: TestDevice, wanted: Case): Promise<BothEnds> {
  const number = device.calls.length + 1;
  device.scripts.set(wanted.path, wanted.device);
  const stream = wire.stream(wanted.path, wanted.headers);
  const recording = record(stream);
  const seen = () => device.calls[number - 1]!;
  await wanted.client(stream, seen);
  const client = await recording;
  await device.until(() => device.calls.length < number || seen().ending !== "", "the device's stream did not end");
  const call = device.calls[number - 1];
  return { client, device: call && seenBy(call) };
}

const seenBy = ({ headers, chunks, ending }: DeviceCall): BothEnds["device"] => ({
  // In no order: HTTP/2 gives none to fields of different names.
  headers: headers
    .filter(([name]) => isCompared(name))
    .map(([name, value]): [string, string] => [name, value])
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b))),
  body: digest(Buffer.concat(chunks)),
  ending,
});
