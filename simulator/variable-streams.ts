import { status } from "@grpc/grpc-js";
import * as messages from "#proto/messages.js";
import { VariableStreamService } from "#proto/services.js";
import { type SimulatorClock, waited } from "./clock.ts";
import type { Write } from "./data-access.ts";
import { CallFailed, type DeviceCall } from "./device-call.ts";
import { checkNames } from "./limits.ts";
import { type Begin, collecting, conversing, telling } from "./methods.ts";
import type { Variables } from "./variables.ts";

type Streams = typeof messages.gatehouse.simulator.v1;
type SubscribeRequest = InstanceType<Streams["VariableStreamServiceSubscribeRequest"]>;
type RecordRequest = InstanceType<Streams["VariableStreamServiceRecordRequest"]>;
type ExchangeRequest = InstanceType<Streams["VariableStreamServiceExchangeRequest"]>;

/** Most messages of one `Record`, whose answer has an outcome for each. */
const MOST_RECORDED = 100_000;
const DEFAULT_INTERVAL_MS = 1_000;
const SHORTEST_INTERVAL_MS = 1;
const LONGEST_INTERVAL_MS = 3_600_000;

const { DAE_None } = messages.Arp.Plc.Gds.Services.Grpc.DataAccessError;

/** `VariableStreamService`: streams of variables in every direction. */
export const variableStreams = (begin: Begin, clock: SimulatorClock, variables: Variables, write: Write) => ({
  definition: VariableStreamService,
  implementation: {
    subscribe: telling(begin, (request: SubscribeRequest, call) => subscribed(request, call, clock, variables)),
    record: collecting(begin, (requests: AsyncIterable<RecordRequest>, call) => recorded(requests, call, write)),
    exchange: conversing(begin, ({ portName, value }: ExchangeRequest, call) => {
      if (value === null || value === undefined) return { item: variables.read(portName) };
      const error = write({ PortName: portName, Value: value }, call);
      return { item: error === DAE_None ? variables.read(portName) : { Error: error } };
    }),
  },
});

/** Tells the values at once, then after each interval. */
async function* subscribed(
  { portNames, interval, count }: SubscribeRequest,
  call: DeviceCall,
  clock: SimulatorClock,
  variables: Variables,
): AsyncGenerator<object> {
  checkNames(portNames);
  const intervalMs = intervalOf(interval);
  for (let told = 1; ; told++) {
    yield { time: timestamp(clock.wall()), items: portNames.map((name) => variables.read(name)) };
    if (told === count) return;
    await waited(clock, intervalMs, call.signal);
  }
}

async function recorded(requests: AsyncIterable<RecordRequest>, call: DeviceCall, write: Write): Promise<object> {
  const errors: number[] = [];
  for await (const { item } of requests) {
    if (errors.length === MOST_RECORDED)
      throw new CallFailed(
        status.RESOURCE_EXHAUSTED,
        `one Record takes ${MOST_RECORDED} messages; begin another`,
        "TOO_MANY_MESSAGES",
      );
    errors.push(write(item, call));
  }
  return { written: errors.filter((error) => error === DAE_None).length, errors };
}

function intervalOf(interval: SubscribeRequest["interval"]): number {
  if (interval === null || interval === undefined) return DEFAULT_INTERVAL_MS;
  const ms = Number(interval.seconds ?? 0) * 1_000 + Number(interval.nanos ?? 0) / 1e6;
  if (ms >= SHORTEST_INTERVAL_MS && ms <= LONGEST_INTERVAL_MS) return ms;
  throw new CallFailed(status.INVALID_ARGUMENT, "interval must be 1 ms to 1 h", "INTERVAL_INVALID");
}

const timestamp = (ms: number) => ({ seconds: Math.floor(ms / 1_000), nanos: Math.floor(ms % 1_000) * 1e6 });
